import type { FontFace } from '../book/laid-out-page.ts';

/** What layout needs to know of a font. All lengths are in font units; divide by `unitsPerEm`. */
export interface FontMetrics {
  unitsPerEm: number;
  ascent: number;
  /** Negative, below the baseline. */
  descent: number;
  /** Advance width of a code point; the width of the missing glyph when the font lacks it. */
  advance(codePoint: number): number;
  has(codePoint: number): boolean;
}

/** Fonts as TrueType bytes and as metrics. Node unpacks the woff2 files once into its cache; Workers read from R2. */
export interface Fonts {
  bytes(face: FontFace): Promise<Uint8Array>;
  metrics(face: FontFace): Promise<FontMetrics>;
  /** The font with these characters alone, as woff2: for a browser that has to show one book. */
  subset(face: FontFace, characters: string): Promise<Uint8Array>;
}
