import type { Look } from './look.ts';

/** The look a book begins with: nothing special, to be changed in a few presses. */
export const FIRST_LOOK: Look = {
  build: 'child',
  skin: 'tone2',
  hair: 'short',
  hairColour: 'dark-brown',
  top: 'stripes',
  topColour: 'yellow',
  bottom: 'trousers',
  bottomColour: 'navy',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'none',
  moving: 'walks',
};
