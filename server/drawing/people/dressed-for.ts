import type { Look } from '../../book/look.ts';
import type { Doing } from '../../book/scene.ts';

/** In water and in bed hats are off, and whoever rides puts on a helmet instead. */
const BAREHEADED: readonly Doing[] = ['lie', 'sleep', 'wake', 'bathe', 'swim', 'ride-bike'];

export const isBareheaded = (doing: Doing): boolean => BAREHEADED.includes(doing);

const WITH_THE_MOUTH: readonly Doing[] = ['eat', 'drink', 'brush-teeth', 'open-mouth', 'blow-candles'];

/**
 * What somebody wears for this: the same on every page (rule P9), but for what cannot be done in it. Nobody swims in
 * trousers, or sleeps in a weighted vest.
 */
export function dressedFor(look: Look, doing: Doing): Look {
  if (look.headwear === 'mask' && WITH_THE_MOUTH.includes(doing)) return { ...look, headwear: undefined };
  if (doing === 'swim') return { ...look, top: 'swimwear', ears: 'none', wears: [] };
  if (doing === 'bathe') return { ...look, ears: 'none', wears: [] };
  return doing === 'sleep' ? { ...look, wears: [] } : look;
}
