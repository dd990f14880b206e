import type { Cell, LaidOutLine, PlacedText, TextBlock } from '../book/laid-out-page.ts';
import { pathOperators } from './pdf-drawing.ts';
import type { DocumentFonts } from './pdf-fonts.ts';
import { matrixNumber, num, rgb } from './pdf-operators.ts';
import type { PageTags, Tag, TagElement } from './pdf-tags.ts';

/**
 * Text of a page as operators and tags.
 *
 * What a copy or a search finds: the cells of a line stand apart (pinyin needs the room), and programs that take text
 * out of a PDF see a space in every gap. So each character reaches to the next one: its glyph stays, its advance in the
 * embedded font is that of its cell. Characters with readings are one Ruby as far as nothing comes between: read aloud,
 * the words stay whole, and Chrome, which breaks lines at single characters, copies them whole. The readings stand
 * after all lines of their block; their ActualText is empty, so that programs that heed it copy the sentences alone.
 * Others give the whole block first, then its pinyin.
 */
export class TextWriter {
  readonly #fonts: DocumentFonts;
  readonly #tags: PageTags;
  readonly #pageHeight: number;
  readonly #documentLanguage: string;

  constructor(fonts: DocumentFonts, tags: PageTags, pageHeight: number, documentLanguage: string) {
    this.#fonts = fonts;
    this.#tags = tags;
    this.#pageHeight = pageHeight;
    this.#documentLanguage = documentLanguage;
  }

  /** A block as one text object. `heading` is the tag for a title or heading; words of the story are P, one a sentence. */
  block(block: TextBlock, heading: Tag | null, language: string): string {
    const pen = new Pen(this.#fonts, this.#pageHeight);
    const readings: Reading[] = [];
    const options = language === this.#documentLanguage ? {} : { language };
    let element: TagElement | null = null;
    let sentence = Number.NaN;
    for (const row of rows(block.lines)) {
      for (const line of row) {
        if (!element || (!heading && line.sentence !== sentence)) {
          element = this.#tags.add(this.#tags.section, heading ?? 'P', options);
        }
        sentence = line.sentence;
        this.#line(pen, element, line.cells, language, readings);
      }
    }
    this.#readings(pen, readings);
    return pen.finish();
  }

  #readings(pen: Pen, readings: readonly Reading[]): void {
    if (readings.length === 0) return;
    pen.operator(NOT_COPIED);
    for (const { element, syllables } of readings) {
      pen.operator(this.#tags.begin(element, 'RT'));
      for (const syllable of syllables) pen.show(syllable);
      pen.operator('EMC');
    }
    pen.operator('EMC');
  }

  /**
   * Text that is not part of the story, such as the page number: an artifact, drawn as outlines, so that no program
   * reads it out between two sentences.
   */
  furniture({ text, font, size, x, baseline, colour }: PlacedText): string {
    const operators = [`/Artifact<</Type/Pagination/Subtype/Footer>>BDC q ${rgb(colour)} rg`];
    let pen = x;
    for (const { path, scale, advance } of this.#fonts.outlines(font, text)) {
      const zoom = matrixNumber(scale * size);
      operators.push(`q ${zoom} 0 0 ${zoom} ${num(pen)} ${num(this.#pageHeight - baseline)} cm`);
      operators.push(pathOperators(path), 'f Q');
      pen += advance * size;
    }
    return [...operators, 'Q EMC'].join('\n');
  }

  #line(pen: Pen, element: TagElement, cells: readonly ReachingCell[], language: string, readings: Reading[]): void {
    for (const { cells: run, language: own, isRuby } of runs(cells, language)) {
      if (isRuby) this.#ruby(pen, element, run, readings);
      else if (own) this.#piece(pen, this.#tags.add(element, 'Span', { language: own }), 'Span', run);
      else this.#piece(pen, element, 'P', run);
    }
  }

  #ruby(pen: Pen, element: TagElement, run: readonly ReachingCell[], readings: Reading[]): void {
    const ruby = this.#tags.add(element, 'Ruby');
    this.#piece(pen, this.#tags.add(ruby, 'RB'), 'RB', run);
    const reading = this.#tags.add(ruby, 'RT', { language: 'zh-Latn-pinyin' });
    readings.push({ element: reading, syllables: syllablesOf(run) });
  }

  #piece(pen: Pen, element: TagElement, tag: Tag, cells: readonly ReachingCell[]): void {
    pen.operator(this.#tags.begin(element, tag));
    for (const cell of cells) pen.show(cell);
    pen.operator('EMC');
  }
}

/** Starts what stands on the page and is left out of copied text. Programs look for ActualText in a Span only. */
const NOT_COPIED = '/Span<</ActualText<FEFF>>>BDC';

type Reading = { element: TagElement; syllables: ReachingText[] };

/** The readings of cells, with a space between two. */
function syllablesOf(cells: readonly Cell[]): ReachingText[] {
  const readings = cells.flatMap(({ ruby }) => (ruby ? [ruby] : []));
  return readings.map((reading, i) => {
    const next = readings[i + 1];
    return next ? { ...reading, text: `${reading.text} `, reach: next.x - reading.x } : reading;
  });
}

/** `reach` is the way to the pen of what stands next, in points, where nothing should come between. */
type Reaching = { reach?: number };
type ReachingText = PlacedText & Reaching;
type ReachingCell = Cell & Reaching;
type Line = { sentence: number; cells: ReachingCell[] };

/** Lines that stand on one baseline, as sentences that run on do, their cells reaching to the next one. */
function rows(lines: readonly LaidOutLine[]): Line[][] {
  const found: Line[][] = [];
  for (const { sentence, cells } of lines) {
    const line: Line = { sentence, cells: withoutLoners(cells) };
    const last = found.at(-1);
    if (last?.[0]?.cells[0]?.baseline === line.cells[0]?.baseline) last?.push(line);
    else found.push([line]);
  }
  for (const row of found) reachOn(row.flatMap(({ cells }) => cells));
  return found;
}

/** Characters without ink go to the cell they ride on: a joiner to the next one, a variation selector to the last. */
function withoutLoners(cells: readonly Cell[]): ReachingCell[] {
  const found: ReachingCell[] = [];
  let before = '';
  for (const [i, cell] of cells.entries()) {
    const last = found.at(-1);
    const isLoner = /^\p{Default_Ignorable_Code_Point}+$/u.test(cell.text);
    if (isLoner && /^\p{Cf}+$/u.test(cell.text) && i < cells.length - 1) before += cell.text;
    else if (isLoner && last) last.text += cell.text;
    else {
      found.push({ ...cell, text: before + cell.text });
      before = '';
    }
  }
  return found;
}

function reachOn(cells: readonly ReachingCell[]): void {
  cells.forEach((cell, i) => {
    const next = cells[i + 1];
    if (next && !/\s$/.test(cell.text) && !/^\s/.test(next.text)) cell.reach = next.x - cell.x;
  });
}

type Run = { cells: ReachingCell[]; language: string | null; isRuby: boolean };

/** A line in pieces that are tagged alike: characters with readings, words of another language, the rest. */
function runs(cells: readonly ReachingCell[], language: string): Run[] {
  const found: Run[] = [];
  for (const cell of cells) {
    const own = foreign(cell.text, language);
    const last = found.at(-1);
    const follows = last?.isRuby ? isHan(cell) : last?.language === own && !cell.ruby;
    if (last && follows) last.cells.push(cell);
    else found.push({ cells: [cell], language: own, isRuby: cell.ruby !== undefined });
  }
  return found;
}

/** Also one without a reading of its own, as 儿 in 会儿, which is one syllable. */
const isHan = ({ text }: Cell) => /^\p{Script=Han}/u.test(text);

/** English in a Chinese text, or Chinese in an English one; else null. */
function foreign(text: string, language: string): string | null {
  if (language.startsWith('zh')) return /[a-z]{2}/i.test(text) && /^[\x20-\x7e]+$/.test(text) ? 'en' : null;
  return /\p{Script=Han}/u.test(text) ? 'zh' : null;
}

/**
 * Writes text within one text object. Keeps what is set, and moves within a line by the gaps, so that a line without
 * pinyin is one array of glyphs.
 */
class Pen {
  readonly #fonts: DocumentFonts;
  readonly #pageHeight: number;
  readonly #operators: string[] = ['BT'];
  /** Operands of the `TJ` under way: glyph codes and moves in thousandths of an em, to the left. */
  #array: (string | number)[] = [];
  #font = '';
  #colour = '';
  #size = 0;
  #x = Number.NaN;
  #y = Number.NaN;

  constructor(fonts: DocumentFonts, pageHeight: number) {
    this.#fonts = fonts;
    this.#pageHeight = pageHeight;
  }

  show(text: ReachingText): void {
    const { font, size, colour } = text;
    const reach = text.reach === undefined ? null : text.reach / size;
    if (colour !== this.#colour) this.operator(`${rgb(colour)} rg`);
    this.#colour = colour;
    let start = true;
    for (const { resource, code, advance } of this.#fonts.encode(font, text.text, reach)) {
      if (resource !== this.#font || size !== this.#size) this.operator(`/${resource} ${num(size)} Tf`);
      [this.#font, this.#size] = [resource, size];
      if (start) this.#moveTo(text.x, this.#pageHeight - text.baseline);
      start = false;
      this.#array.push(code);
      this.#x += advance * size;
    }
  }

  #moveTo(x: number, y: number): void {
    if (num(y) !== num(this.#y)) {
      this.operator(`1 0 0 1 ${num(x)} ${num(y)} Tm`);
      [this.#x, this.#y] = [Number(num(x)), y];
      return;
    }
    const move = Math.round(((this.#x - x) * 1000) / this.#size);
    if (move === 0) return;
    this.#array.push(move);
    this.#x -= (move * this.#size) / 1000;
  }

  operator(operator: string): void {
    this.#flush();
    this.#operators.push(operator);
  }

  finish(): string {
    this.operator('ET');
    return this.#operators.join('\n');
  }

  #flush(): void {
    if (this.#array.length === 0) return;
    const moved = this.#array.some((item) => typeof item === 'number');
    const shown = this.#array.map((item) => (typeof item === 'number' ? item : `<${item}>`)).join('');
    this.#operators.push(moved ? `[${shown.replaceAll('><', '')}]TJ` : `${shown.replaceAll('><', '')}Tj`);
    this.#array = [];
  }
}
