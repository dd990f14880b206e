import { create, type Font } from 'fontkit';
import { FONT_FACES, type FontFace, type LaidOutPage, type PlacedText } from '../../server/book/laid-out-page.ts';
import { placedTexts } from '../../server/export/placed-texts.ts';
import type { Fonts } from '../../server/ports/fonts.ts';
import { type Pixels, pixelsOfPdf, pixelsOfSvg } from './pixels.ts';

/**
 * Compares what a PDF shows with the outlines of the same characters in the whole font files: a PDF may look perfect
 * to every program that reads its text, and still show blank or wrong glyphs.
 */
export type GlyphCheck = {
  character: string;
  page: number;
  /** 0 is the same ink; 1 is as far apart as a blank cell is from the right glyph. */
  difference: number;
};

type Box = { x: number; y: number; width: number; height: number };

/** Pixels a point: 216 dots an inch. */
const ZOOM = 3;

export class GlyphPixels {
  readonly #faces: Map<FontFace, Font>;

  private constructor(faces: Map<FontFace, Font>) {
    this.#faces = faces;
  }

  static async open(fonts: Fonts): Promise<GlyphPixels> {
    const faces = new Map<FontFace, Font>();
    for (const face of FONT_FACES) faces.set(face, create(await fonts.bytes(face)));
    return new GlyphPixels(faces);
  }

  /** Checks every character on these pages of a PDF that hold nothing but text. */
  async compare(file: string, pages: readonly LaidOutPage[]): Promise<GlyphCheck[]> {
    const checks: GlyphCheck[] = [];
    for (const [i, page] of pages.entries()) {
      const shown = await pixelsOfPdf(file, i + 1, ZOOM);
      const right = await this.#draw(page, placedTexts(page));
      for (const { character, box } of placedTexts(page).flatMap((text) => this.#boxes(text))) {
        if (!character.trim()) continue;
        const difference = differenceIn(shown, right, box);
        if (difference !== null) checks.push({ character, page: i + 1, difference });
      }
    }
    return checks;
  }

  /** How far each character's glyph is from the next one's, as a measure of what a wrong glyph looks like. */
  async distances(page: LaidOutPage): Promise<number[]> {
    const texts = placedTexts(page);
    const moved = texts.map((text, i) => ({ ...text, text: (texts[i + 1] ?? (texts[0] as PlacedText)).text }));
    const [right, wrong] = [await this.#draw(page, texts), await this.#draw(page, moved)];
    return texts
      .flatMap((text) => this.#boxes(text))
      .map(({ box }) => differenceIn(wrong, right, box))
      .filter((difference) => difference !== null);
  }

  #draw({ width, height }: LaidOutPage, texts: readonly PlacedText[]): Promise<Pixels> {
    const body = texts.flatMap((text) => this.#boxes(text).map(({ character, x }) => this.#glyph(character, x, text)));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${body.join('')}</svg>`;
    return pixelsOfSvg(svg, ZOOM);
  }

  /** A glyph of the whole font as an outline. */
  #glyph(character: string, x: number, { font: face, size, baseline, colour }: PlacedText): string {
    const font = this.#faces.get(face) as Font;
    const zoom = size / font.unitsPerEm;
    const outline = font.glyphForCodePoint(character.codePointAt(0) as number).path.toSVG();
    return `<path transform="matrix(${zoom} 0 0 ${-zoom} ${x} ${baseline})" fill="${colour}" d="${outline}"/>`;
  }

  #boxes(text: PlacedText): { character: string; x: number; box: Box }[] {
    const font = this.#faces.get(text.font) as Font;
    let x = text.x;
    return [...text.text].map((character) => {
      const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) as number);
      const width = (advanceWidth * text.size) / font.unitsPerEm;
      const box = { x, y: text.baseline - text.size, width, height: 1.3 * text.size };
      const placed = { character, x, box };
      x += width;
      return placed;
    });
  }
}

/** Rasterisers round a glyph's place to a part of a pixel, each in its own way. */
const SHIFTS = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => ({ x, y })));

/** The ink that differs, over the ink of both, at the best of the shifts; null where the reference has no ink (a space). */
function differenceIn(shown: Pixels, right: Pixels, box: Box): number | null {
  const differences = SHIFTS.map((shift) => differenceAt(shown, right, box, shift));
  return differences.reduce((least, each) => (least === null || each === null ? null : Math.min(least, each)), 1);
}

function differenceAt(
  shown: Pixels,
  right: Pixels,
  { x, y, width, height }: Box,
  shift: { x: number; y: number },
): number | null {
  let [apart, all, expected] = [0, 0, 0];
  const inside = (value: number, most: number) => Math.max(0, Math.min(most, Math.round(value * ZOOM)));
  for (let row = inside(y, right.height); row < inside(y + height, right.height); row++) {
    for (let column = inside(x, right.width); column < inside(x + width, right.width); column++) {
      const one = 255 - (shown.grey[(row + shift.y) * shown.width + column + shift.x] ?? 255);
      const other = 255 - (right.grey[row * right.width + column] ?? 255);
      apart += Math.abs(one - other);
      all += one + other;
      expected += other;
    }
  }
  return expected === 0 ? null : apart / all;
}
