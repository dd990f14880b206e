import { hexOf, oklchOf } from '../drawing/colour.ts';
import { luminancesOf, type OpaquePixels } from './picture-pixels.ts';

/** One step of Munsell's value scale in CIE lightness (ASTM D1535: V ≈ L* / 10). */
export const VALUE_STEP = 10;
/** A lightness difference that is just noticed between areas side by side (Mahy, Van Eycken & Oosterlinck 1994). */
export const NOTICED_STEP = 2.3;

/**
 * Shannon entropy of the tones, in bits: 0 for one flat tone, 1 for two that are equally frequent. Tones are CIE L* of the
 * picture's luminance in steps of Munsell's value, the ten or eleven that a painter counts: tones apart at a glance. The
 * 256 values of a file would count what nobody can tell apart.
 *
 * It knows how many tones share the area, not where they are; a large pale table weighs more than many small things.
 *
 * @param step In units of L*; the finer the step, the more bits.
 */
export function toneEntropy(picture: OpaquePixels, step = VALUE_STEP): number {
  const counts = new Map<number, number>();
  const luminances = luminancesOf(picture);
  for (const luminance of luminances) {
    const tone = Math.round(lightnessOf(luminance) / step);
    counts.set(tone, (counts.get(tone) ?? 0) + 1);
  }
  const shares = [...counts.values()].map((count) => count / luminances.length);
  return shares.reduce((bits, share) => bits - share * Math.log2(share), 0);
}

/** CIE L* 0–100 of a relative luminance 0–1. */
function lightnessOf(luminance: number): number {
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24389) / 27;
}

/**
 * Colourfulness M3 of Hasler & Süsstrunk 2003 (Measuring colourfulness in natural images, SPIE 5007): with rg = R − G and
 * yb = (R + G) / 2 − B of the coded values 0–255, √(σrg² + σyb²) + 0.3 · √(μrg² + μyb²). Their scale: 0 not, 15 slightly,
 * 33 moderately, 45 averagely, 59 quite, 82 highly, 109 extremely colourful.
 */
export function colourfulness({ rgb }: OpaquePixels): number {
  const count = rgb.length / 3;
  const sum = { rg: 0, yb: 0, rgSquare: 0, ybSquare: 0 };
  for (let at = 0; at < rgb.length; at += 3) {
    const [red, green, blue] = [rgb[at] as number, rgb[at + 1] as number, rgb[at + 2] as number];
    const [rg, yb] = [red - green, (red + green) / 2 - blue];
    sum.rg += rg;
    sum.yb += yb;
    sum.rgSquare += rg * rg;
    sum.ybSquare += yb * yb;
  }
  const mean = Math.hypot(sum.rg / count, sum.yb / count);
  const variance = (sum.rgSquare + sum.ybSquare) / count - mean ** 2;
  return Math.sqrt(Math.max(0, variance)) + 0.3 * mean;
}

/**
 * Shares of the area, 0–1, in saturated yellow (OKLCH hue 85–115°, chroma over 0.13) and saturated red (hue 10–45°,
 * chroma over 0.15). Grandgeorge & Masataka 2016 (Front. Psychol. 7:1976): 29 autistic boys liked yellow less.
 */
export function strongColours({ rgb }: OpaquePixels): { yellow: number; red: number } {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = ((rgb[at] as number) << 16) | ((rgb[at + 1] as number) << 8) | (rgb[at + 2] as number);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const area = { yellow: 0, red: 0 };
  for (const [colour, count] of counts) {
    const { hue, chroma } = oklchOf(hexOf([colour >> 16, (colour >> 8) & 255, colour & 255]));
    if (hue >= 85 && hue <= 115 && chroma > 0.13) area.yellow += count;
    if (hue >= 10 && hue <= 45 && chroma > 0.15) area.red += count;
  }
  const all = rgb.length / 3;
  return { yellow: area.yellow / all, red: area.red / all };
}
