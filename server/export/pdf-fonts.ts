import type { Font } from 'fontkit';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { FONT_FACES, type FontFace, type LaidOutBook } from '../book/laid-out-page.ts';
import type { Fonts } from '../ports/fonts.ts';
import { EmbeddedFace, type EncodedGlyph } from './embedded-face.ts';
import { placedTexts } from './placed-texts.ts';

/**
 * Embeds fonts as subsets. Own code and not pdf-lib's embedder, for four reasons: a parsed font is shared by all books
 * (a parse costs 60 ms), the name of a subset comes from its characters and not from dice, a character's advance can be
 * that of its cell, and every character keeps its own code even where two share a glyph (⼈ and 人), so that the text
 * that is read out is the text that was written.
 */

/** A glyph as path data in font units, y up; `scale` makes ems of them. */
export type GlyphOutline = { path: string; scale: number; advance: number };

const parsed = new WeakMap<Fonts, Map<FontFace, Promise<Font>>>();

/** A face as a parsed font; parsed once for each Fonts adapter. */
export function openFace(fonts: Fonts, face: FontFace): Promise<Font> {
  const faces = parsed.get(fonts) ?? new Map<FontFace, Promise<Font>>();
  parsed.set(fonts, faces);
  const known = faces.get(face);
  if (known) return known;
  const opening = parseFace(fonts, face);
  faces.set(face, opening);
  opening.catch(() => faces.delete(face));
  return opening;
}

async function parseFace(fonts: Fonts, face: FontFace): Promise<Font> {
  const { create } = await import('fontkit');
  return create(await fonts.bytes(face));
}

const BOX = 0x25a1;
const WIDE_SPACE = 0x3000;

/**
 * Drawn where no font has the character; the character itself still is the text. A letter leaves a box, so that
 * somebody sees that it is missing; an emoji leaves its place empty: it is no word, and a box after every sentence of a
 * chat would only puzzle a child.
 */
function standInFor(codePoint: number): number {
  const isEmoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{RI}/u.test(String.fromCodePoint(codePoint));
  return isEmoji ? WIDE_SPACE : BOX;
}

/** Faces to look a missing character up in: the child's Chinese and Latin first, then the largest set. */
const FALLBACKS: readonly FontFace[] = ['story', 'latin', 'adults'];

/** The fonts of one document: hands out codes while pages are written, and embeds what was used at the end. */
export class DocumentFonts {
  readonly #faces = new Map<FontFace, EmbeddedFace>();

  private constructor() {}

  /** Opens the faces that the book uses, and further ones only while characters are missing. */
  static async open(fonts: Fonts, book: LaidOutBook): Promise<DocumentFonts> {
    const opened = new DocumentFonts();
    let missing = await opened.#openUsed(fonts, book);
    for (const face of FALLBACKS) {
      if (missing.size === 0) break;
      const font = await opened.#open(fonts, face);
      missing = new Set([...missing].filter((codePoint) => !font.hasGlyphForCodePoint(codePoint)));
    }
    return opened;
  }

  /** Gives the characters that their face lacks. */
  async #openUsed(fonts: Fonts, book: LaidOutBook): Promise<Set<number>> {
    const missing = new Set<number>();
    for (const { text, font: face } of book.pages.flatMap(placedTexts)) {
      const font = await this.#open(fonts, face);
      for (const { codePoint } of characters(text)) if (!font.hasGlyphForCodePoint(codePoint)) missing.add(codePoint);
    }
    return missing;
  }

  async #open(fonts: Fonts, face: FontFace): Promise<Font> {
    const known = this.#faces.get(face);
    if (known) return known.font;
    const font = await openFace(fonts, face);
    this.#faces.set(face, new EmbeddedFace(font, `F${FONT_FACES.indexOf(face)}`));
    return font;
  }

  /**
   * The glyphs of a text in this face, one a character; another face or a box stands in for what it lacks. `reach` is
   * the way from the start of the text to what stands next to it, in ems: the last glyph goes on as far as that.
   */
  encode(face: FontFace, text: string, reach: number | null): EncodedGlyph[] {
    const all = characters(text);
    let x = 0;
    return all.map((character, i) => {
      const rest = reach === null || i < all.length - 1 ? null : reach - x;
      const glyph = this.#glyph(face, character, rest);
      x += glyph.advance;
      return glyph;
    });
  }

  /** The outlines of a text in this face, in ems, one after the other. */
  outlines(face: FontFace, text: string): GlyphOutline[] {
    return characters(text).flatMap(({ codePoint }) => {
      const drawn = this.#holderOf(face, codePoint) ? codePoint : standInFor(codePoint);
      const font = this.#holderOf(face, drawn)?.font;
      if (!font) return [];
      const { path, advanceWidth } = font.glyphForCodePoint(drawn);
      return [{ path: path.toSVG(), scale: 1 / font.unitsPerEm, advance: advanceWidth / font.unitsPerEm }];
    });
  }

  #glyph(face: FontFace, { codePoint, written }: Character, reach: number | null): EncodedGlyph {
    const holder = this.#holderOf(face, codePoint);
    if (holder) return holder.glyph(codePoint, written, reach);
    const standIn = standInFor(codePoint);
    const other = this.#holderOf(face, standIn);
    if (!other) throw new Error(`no font has what stands in for U+${codePoint.toString(16)}`);
    return other.glyph(standIn, written, reach);
  }

  #holderOf(face: FontFace, codePoint: number): EmbeddedFace | undefined {
    const order = [face, ...FALLBACKS, ...this.#faces.keys()];
    return order
      .map((name) => this.#faces.get(name))
      .find((candidate) => candidate?.font.hasGlyphForCodePoint(codePoint));
  }

  /** Writes every font of which something was used. Gives the pages' font resources. */
  embed(context: PDFContext): Record<string, PDFRef> {
    const used = [...this.#faces.values()].filter((face) => face.isUsed);
    return Object.fromEntries(used.map((face) => [face.resource, face.embed(context)]));
  }
}

/** `codePoint` is what is drawn, `written` what is read. */
type Character = { codePoint: number; written: string };

const SPACE = 0x20;
/** Variation selectors and the like: without ink of their own, they ride on the character before them. */
const INKLESS = /^\p{Default_Ignorable_Code_Point}$/u;
/** Joiners and direction marks ride on what follows: pdf.js drops a glyph whose text ends with one. */
const FORMAT = /^\p{Cf}$/u;
/** What no text in a PDF may say, and what has no room on the page. */
const UNSAYABLE = /^[\p{Cc}\uFEFF]$/u;
/** Code points that are no characters; the box in their place says that something is not known. */
const NO_CHARACTER = /^\p{Noncharacter_Code_Point}$/u;

function characters(text: string): Character[] {
  const found: Character[] = [];
  let before = '';
  for (const [piece] of text.toWellFormed().matchAll(/\s+|./gsu)) {
    const last = found.at(-1);
    if (UNSAYABLE.test(piece)) continue;
    if (NO_CHARACTER.test(piece)) found.push({ codePoint: BOX, written: '\uFFFD' });
    else if (FORMAT.test(piece)) before += piece;
    else if (INKLESS.test(piece)) {
      if (last) last.written += piece;
    } else {
      const space = /^\s/.test(piece);
      // White space of any length is set as one space.
      const written = space ? piece.replace(/[\t-\r\u2028\u2029\uFEFF]/g, ' ') : piece;
      found.push({ codePoint: space ? SPACE : (piece.codePointAt(0) as number), written: before + written });
      before = '';
    }
  }
  const last = found.at(-1);
  if (last) last.written += before;
  return found;
}
