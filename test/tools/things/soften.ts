import type { Hex } from '../../../server/book/drawing.ts';
import { hexOfOklch, oklchOf } from '../../../server/drawing/colour.ts';

/**
 * The colours of our pictures are quiet: an icon's colours keep their hue, lose about half of their chroma and come
 * nearer to a middle lightness.
 */
const CHROMA_KEPT = 0.54;
/** Vivid greens, cyans and pinks look louder than other hues of the same chroma. */
const CHROMA_KEPT_LOUD = 0.42;
const MIDDLE = 0.73;
const PULL = 0.18;
/** Our darkest tone is a warm near-black like the ink of our faces. */
const DARKEST = 0.37;
const WHITE = '#fffdf8';
/** Greys lean this much towards the warm side, like our walls. */
const WARMTH = { chroma: 0.008, hue: 80 };

export function soften(hex: Hex): Hex {
  const { lightness, chroma, hue } = oklchOf(hex);
  if (lightness > 0.97 && chroma < 0.02) return WHITE;
  const pulled = lightness > 0.93 ? lightness : Math.max(DARKEST, lightness + (MIDDLE - lightness) * PULL);
  if (chroma < 0.02) return hexOfOklch({ lightness: pulled, ...WARMTH });
  return hexOfOklch({ lightness: pulled, chroma: chroma * (isLoud(hue) ? CHROMA_KEPT_LOUD : CHROMA_KEPT), hue });
}

function isLoud(hue: number): boolean {
  const round = (hue + 360) % 360;
  return (round > 115 && round < 260) || round > 330 || round < 18;
}
