import type { Cell, PlacedText } from '../book/laid-out-page.ts';
import { hangs } from '../language/line-marks.ts';
import type { Atom } from './atoms.ts';
import type { TextStyle } from './text-style.ts';

/** Where an atom stands: `x` is the left end of its pen, `rubyX` that of its reading; from the slot's left edge. */
export type AtomPlace = { x: number; rubyX: number };

/**
 * A line as it grows from left to right. Feeding it the same atoms always gives the same places, so that measuring a
 * line for a break and setting it on the page cannot differ.
 */
export class LinePen {
  /**
   * Right end of what counts against the slot's width: the ink of the last cell or the last letter. A mark or white
   * space at the end of a line is not counted.
   */
  counted = 0;
  /** Right end of the ink, marks included. */
  inkEnd = 0;
  readonly #style: TextStyle;
  #x = 0;
  #rubyEnd = Number.NEGATIVE_INFINITY;
  #isStart = true;
  /** What the line ends with so far, white space included. */
  #last: Atom | null = null;

  constructor(style: TextStyle) {
    this.#style = style;
  }

  add(atom: Atom): AtomPlace {
    const place = this.#place(atom);
    if (atom.kind !== 'space') this.#isStart = false;
    this.#last = atom;
    return place;
  }

  #place(atom: Atom): AtomPlace {
    this.#x += this.#gapBefore(atom);
    if (atom.kind === 'cell') return this.#cell(atom);
    if (atom.kind === 'mark') return this.#mark(atom);
    const x = this.#x;
    const width = atom.width * this.#style.size;
    if (atom.kind === 'space') {
      // A mark brings its own white space with it.
      if (!this.#isStart && this.#last?.kind !== 'mark') this.#x += width;
      return { x, rubyX: 0 };
    }
    this.#x += width;
    this.inkEnd = this.#x;
    if (this.#isStart || !hangs(atom.text)) this.counted = this.#x;
    return { x, rubyX: 0 };
  }

  /** Letters and digits never touch a Han character: cells leave room for that, narrow ones too little. */
  #gapBefore(atom: Atom): number {
    const { cell, size, mark, markBeforeMark } = this.#style;
    // A full stop of Latin text right after ” stands close, as another full-width mark would.
    if (this.#last?.side === 'closing' && atom.kind === 'run' && hangs(atom.text))
      return (markBeforeMark - mark) * size;
    const before = this.#last?.kind;
    const meets = atom.kind === 'run' ? before === 'cell' : atom.kind === 'cell' && before === 'run';
    return meets ? Math.max(0, LATIN_GAP - (cell - 1) / 2) * size : 0;
  }

  #cell(atom: Atom): AtomPlace {
    const { size, cell, inset, ruby } = this.#style;
    if (this.#isStart) this.#x = -inset * size;
    let rubyX = 0;
    if (ruby && atom.reading) {
      const width = atom.reading.width * ruby.size;
      rubyX = this.#x + (atom.reading.cells * cell * size - width) / 2;
      const least = this.#isStart ? -ruby.hang : this.#rubyEnd + ruby.gap * ruby.size;
      const missing = Math.max(0, least - rubyX);
      this.#x += missing;
      rubyX += missing;
      this.#rubyEnd = rubyX + width;
    }
    const x = this.#x + ((cell - atom.width) * size) / 2;
    this.#x += cell * size;
    this.inkEnd = this.#x - inset * size;
    this.counted = this.inkEnd;
    return { x, rubyX };
  }

  #mark(atom: Atom): AtomPlace {
    const { size, mark, markBeforeMark, markCloser } = this.#style;
    const opens = atom.side === 'opening';
    const joins = atom.side === 'joining';
    const afterMark = this.#last?.kind === 'mark';
    if (opens && this.#isStart) return this.#openLine(atom);
    if (afterMark && !(joins && this.#last?.side === 'joining')) this.#x -= Math.max(0, mark - markBeforeMark) * size;
    const narrow = opens && (afterMark || this.#last?.kind === 'space') ? Math.min(mark, markBeforeMark) : mark;
    const advance = (joins ? Math.max(mark, atom.width - 0.02) : narrow) * size;
    const closer = opens || afterMark || this.#last?.kind === 'cell' ? markCloser * size : 0;
    // An opening mark's ink is in the right half of its glyph, any other's in the left half.
    const x = opens ? this.#x + advance - atom.width * size + closer : this.#x - closer;
    this.#x += advance;
    this.inkEnd = opens || joins ? this.#x : x + Math.min(atom.width, HALF) * size;
    if (opens || joins || this.counted === 0) this.counted = this.inkEnd;
    return { x, rubyX: 0 };
  }

  /** A line that opens with a mark has the ink of the mark at its edge. */
  #openLine(atom: Atom): AtomPlace {
    const { size, markCloser } = this.#style;
    this.#x = (OPENING_INK - markCloser) * size;
    this.counted = OPENING_INK * size;
    this.inkEnd = this.counted;
    return { x: (OPENING_INK - atom.width) * size, rubyX: 0 };
  }
}

/** The ink of a closing mark stands in this part of its glyph, that of an opening one in the last part; in ems. */
const HALF = 0.5;
const OPENING_INK = 0.35;
/** Between a Han character and a letter or digit, in ems; with the letter's own edge nearly a quarter of an em. */
const LATIN_GAP = 0.2;

/** A line's atoms as cells of the page. `x` is the left edge of the slot. */
export function setLine(atoms: readonly Atom[], style: TextStyle, x: number, baseline: number): Cell[] {
  const pen = new LinePen(style);
  const cells: Cell[] = [];
  let last: Atom | null = null;
  for (const atom of atoms) {
    const place = pen.add(atom);
    const before = cells.at(-1);
    if (before && last && isSameRun(last, atom)) {
      before.text += atom.text;
      before.width += atom.width * style.size;
    } else cells.push(cellOf(atom, style, x, baseline, place));
    last = atom;
  }
  return cells;
}

function cellOf(atom: Atom, style: TextStyle, x: number, baseline: number, place: AtomPlace): Cell {
  const { size, colour, ruby } = style;
  const cell: Cell = {
    text: atom.text,
    font: atom.font,
    size,
    x: x + place.x,
    baseline,
    width: atom.width * size,
    colour,
  };
  if (!ruby || !atom.reading) return cell;
  const reading: PlacedText = {
    text: atom.reading.text,
    font: atom.reading.font,
    size: ruby.size,
    x: x + place.rubyX,
    baseline: baseline - ruby.above,
    width: atom.reading.width * ruby.size,
    colour: ruby.colour,
  };
  return { ...cell, ruby: reading };
}

/** Pieces of one word that had to be taken apart for breaking and stand on one line again. */
function isSameRun(before: Atom, atom: Atom): boolean {
  return atom.kind === 'run' && before.kind === 'run' && atom.word === before.word && atom.font === before.font;
}
