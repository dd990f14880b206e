import type { FontFace } from '../book/laid-out-page.ts';
import type { Sentence, Word } from '../book/words.ts';
import { endsClause, isSharedMark, isWide, type MarkSide, sideOf } from '../language/line-marks.ts';
import type { FontMetrics } from '../ports/fonts.ts';

/**
 * The smallest pieces a line is made of. `cell`: a Han character or another as wide as one; `mark`: full-width
 * punctuation; `run`: letters and digits with their own widths; `space`: white space, drawn as one space.
 */
export type Atom = {
  kind: 'cell' | 'mark' | 'run' | 'space';
  text: string;
  font: FontFace;
  /** Advance, in ems. */
  width: number;
  /** Marks only. */
  side: MarkSide | null;
  reading: Reading | null;
  /** A run's letters, in case no line can hold it in one piece. */
  letters: Letter[];
  /** Index of the word on the page, and of the sentence. */
  word: number;
  sentence: number;
  /** A line may well break after this. */
  breathes: boolean;
};

/** A character with the marks that ride on it; its advance in ems. */
export type Letter = { text: string; width: number };

/** A syllable of pinyin; `cells` is 2 when it stands over 儿 as well. */
export type Reading = { text: string; font: FontFace; width: number; cells: 1 | 2 };

/** Fonts for Chinese and for Latin text, each with those to look in when a character is missing. */
export type Faces = { han: readonly FontFace[]; latin: readonly FontFace[] };

export const STORY_FACES: Faces = { han: ['story', 'adults', 'latin'], latin: ['latin', 'story', 'adults'] };
export const TITLE_FACES: Faces = {
  han: ['story-bold', 'adults-bold', 'latin-bold'],
  latin: ['latin-bold', 'story-bold', 'adults-bold'],
};
export const ADULT_FACES: Faces = { han: ['adults', 'story', 'latin'], latin: ['adults', 'latin', 'story'] };
export const ADULT_HEADING_FACES: Faces = {
  han: ['adults-bold', 'story-bold', 'latin-bold'],
  latin: ['adults-bold', 'latin-bold', 'story-bold'],
};

export type AllMetrics = Record<FontFace, FontMetrics>;

const HAN = /^\p{Script=Han}/u;
const SPACE = /^\s+$/u;
/** Without ink of their own: joiners, variation selectors, direction marks. */
const INKLESS = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;
/** A character with the marks that ride on it, an emoji with its parts, a flag; white space in one piece. */
const CHARACTERS = /\s+|\p{RI}\p{RI}|\P{M}(?:\p{M}|\p{Emoji_Modifier}|\u200d\P{M})*|\p{M}+/gu;

/** Makes atoms of text, and remembers which characters no font has. */
export class AtomMaker {
  readonly #metrics: AllMetrics;
  readonly #missing = new Set<string>();

  constructor(metrics: AllMetrics) {
    this.#metrics = metrics;
  }

  /** Characters that none of the fonts has, in the order they came. */
  get missing(): string[] {
    return [...this.#missing];
  }

  /** The atoms of a page. Joined, their texts are the page's text. */
  atomsOf(sentences: readonly Sentence[], faces: Faces, pinyin: boolean): Atom[] {
    const words = sentences.flatMap((sentence, index) => sentence.words.map((word) => ({ word, index })));
    const text = words.map(({ word }) => word.text).join('');
    let offset = 0;
    return words.flatMap(({ word, index }, number) => {
      const atoms = this.#wordAtoms(word, { faces, pinyin, text, offset });
      offset += word.text.length;
      const last = atoms.length - 1;
      return atoms.map((atom, i) => ({
        ...atom,
        word: number,
        sentence: index,
        breathes: i === last && (word.breathe === true || endsClause(word.text)),
      }));
    });
  }

  /** Advance of a text in ems. */
  widthOf(text: string, font: FontFace): number {
    const metrics = this.#metrics[font];
    let width = 0;
    for (const character of text) {
      if (!INKLESS.test(character)) width += metrics.advance(character.codePointAt(0)!);
    }
    return width / metrics.unitsPerEm;
  }

  #wordAtoms(word: Word, context: WordContext): Piece[] {
    const pieces: Piece[] = [];
    let han = 0;
    let offset = context.offset;
    for (const [character] of word.text.matchAll(CHARACTERS)) {
      const piece = this.#piece(character, context, offset);
      offset += character.length;
      const last = pieces.at(-1);
      if (HAN.test(character)) this.#read(piece, word.readings?.[han++], last, context);
      if (last && piece.kind === 'run' && last.kind === 'run' && last.font === piece.font) {
        last.text += piece.text;
        last.width += piece.width;
        last.letters.push(...piece.letters);
      } else pieces.push(piece);
    }
    return pieces;
  }

  #piece(character: string, context: WordContext, offset: number): Piece {
    const { faces } = context;
    const blank = { text: character, side: null, reading: null, letters: [] };
    if (SPACE.test(character)) {
      const font = faces.latin[0]!;
      return { ...blank, kind: 'space', font, width: this.widthOf(' ', font) };
    }
    const side = sideOf(character);
    const isMark = side !== null && !(isSharedMark(character) && standsInLatin(context.text, offset, side));
    const wide = isMark || isWide(character);
    const { font, width } = this.#glyph(character, wide ? faces.han : faces.latin);
    if (isMark) return { ...blank, kind: 'mark', font, width, side };
    if (wide) return { ...blank, kind: 'cell', font, width };
    return { ...blank, kind: 'run', font, width, letters: [{ text: character, width }] };
  }

  /** The first face that has the character. Where none has it, its place is kept, one em wide. */
  #glyph(character: string, faces: readonly FontFace[]): { font: FontFace; width: number } {
    const inked = [...character].filter((each) => !INKLESS.test(each));
    const font = faces.find((face) => inked.every((each) => this.#metrics[face].has(each.codePointAt(0)!)));
    if (font) return { font, width: this.widthOf(character, font) };
    this.#missing.add(character);
    return { font: faces[0]!, width: inked.length };
  }

  #read(piece: Piece, reading: string | undefined, before: Piece | undefined, { faces, pinyin }: WordContext): void {
    if (!pinyin || !reading) return;
    // 儿 that only colours the syllable before it: 会儿 is one syllable over both cells.
    if (reading === 'r' && before?.reading?.cells === 1) {
      const text = `${before.reading.text}r`;
      const { font } = before.reading;
      before.reading = { text, font, width: this.widthOf(text, font), cells: 2 };
      return;
    }
    const font = RUBY_FACE[faces.latin[0]!] ?? faces.latin[0]!;
    piece.reading = { text: reading, font, width: this.widthOf(reading, font), cells: 1 };
  }
}

type Piece = Omit<Atom, 'word' | 'sentence' | 'breathes'>;
type WordContext = { faces: Faces; pinyin: boolean; text: string; offset: number };

/** Pinyin is never bold. */
const RUBY_FACE: Partial<Record<FontFace, FontFace>> = { 'latin-bold': 'latin', 'adults-bold': 'adults' };

/**
 * Whether a mark such as ” belongs to Latin text: an opening one by what follows, any other by what is before it. An
 * apostrophe belongs to the letter after it.
 */
function standsInLatin(text: string, offset: number, side: MarkSide): boolean {
  if (/^’[\p{Script=Latin}\d]/u.test(text.slice(offset, offset + 2))) return true;
  const before = [...text.slice(0, offset)].findLast(decides);
  const after = [...text.slice(offset)].find(decides);
  const neighbour = side === 'opening' ? (after ?? before) : (before ?? after);
  return neighbour !== undefined && !isWide(neighbour) && sideOf(neighbour) === null;
}

const decides = (character: string) => !/\s/u.test(character) && !isSharedMark(character);
