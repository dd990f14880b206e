import { readFileSync } from 'node:fs';
import type { Look } from '../../server/book/look.ts';
import { readPalette } from '../../server/drawing/palette.ts';

const path = 'templates/palettes/people.jsonc';
/** The project's own colours of people. */
export const palette = readPalette({ path, text: readFileSync(path, 'utf8') });

/** A plain child, for tests that look at something else. */
export const aLook: Look = {
  build: 'child',
  skin: 'tone3',
  hair: 'short',
  hairColour: 'black',
  top: 'plain',
  topColour: 'green',
  bottom: 'trousers',
  bottomColour: 'navy',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'none',
  moving: 'walks',
};
