import type { Hex } from '../book/drawing.ts';

/** Lightness 0–1, chroma 0–0.4, hue in degrees (OKLCH, Björn Ottosson 2020). */
export type Oklch = { lightness: number; chroma: number; hue: number };

type Rgb = [number, number, number];

export function rgbOf(hex: Hex): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function hexOf(rgb: readonly number[]): Hex {
  const two = (channel: number) =>
    Math.max(0, Math.min(255, Math.round(channel)))
      .toString(16)
      .padStart(2, '0');
  return `#${rgb.map(two).join('')}`;
}

/** Darker by a share when `by` is negative (−1 is black), lighter when it is positive (1 is white). */
export function shade(hex: Hex, by: number): Hex {
  return hexOf(rgbOf(hex).map((channel) => (by < 0 ? channel * (1 + by) : channel + (255 - channel) * by)));
}

/** `share` of the second colour in the first. */
export function mix(first: Hex, second: Hex, share: number): Hex {
  const other = rgbOf(second);
  return hexOf(rgbOf(first).map((channel, at) => channel + ((other[at] ?? 0) - channel) * share));
}

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const gamma = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

/** Relative luminance of WCAG 2.2, 0–1. */
export function luminance(hex: Hex): number {
  const [r, g, b] = rgbOf(hex).map((channel) => linear(channel / 255)) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of WCAG 2.2, 1–21. */
export function contrast(first: Hex, second: Hex): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export function oklchOf(hex: Hex): Oklch {
  const [r, g, b] = rgbOf(hex).map((channel) => linear(channel / 255)) as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const first = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const second = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(first, second),
    hue: (Math.atan2(second, first) * 180) / Math.PI,
  };
}

/** The nearest colour a screen can show; what does not fit is cut at each channel. */
export function hexOfOklch({ lightness, chroma, hue }: Oklch): Hex {
  const first = chroma * Math.cos((hue * Math.PI) / 180);
  const second = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * first + 0.2158037573 * second) ** 3;
  const m = (lightness - 0.1055613458 * first - 0.0638541728 * second) ** 3;
  const s = (lightness - 0.0894841775 * first - 1.291485548 * second) ** 3;
  return hexOf(
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map((light) => gamma(Math.max(0, light)) * 255),
  );
}

/** The same hue, darkened until its luminance is at most `most`. */
export function darkened(hex: Hex, most: number): Hex {
  const colour = oklchOf(hex);
  let result = hex;
  for (let step = 0; luminance(result) > most && step < 40; step++) {
    colour.lightness -= 0.02;
    result = hexOfOklch(colour);
  }
  return result;
}
