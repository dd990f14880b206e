/** The part of fontkit that the export uses; the package brings no types. Lengths are in font units. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  }
  export interface Subset {
    /** Glyph numbers of the whole font; their places here are the numbers in the subset. */
    readonly glyphs: number[];
    /** Gives the glyph's number in the subset. */
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  }
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly italicAngle: number;
    readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number): Glyph | null;
    createSubset(): Subset;
  }
  export function create(bytes: Uint8Array): Font;
}
