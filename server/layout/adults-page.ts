import type { Page } from '../book/book.ts';
import type { LaidOutLine, LaidOutPage, PlacedItem, PlacedMark } from '../book/laid-out-page.ts';
import type { Sentence, Word } from '../book/words.ts';
import { ADULT_FACES, ADULT_HEADING_FACES, type Faces } from './atoms.ts';
import type { AdultText } from './book-texts.ts';
import { breakLines, type LineRoom } from './break-lines.ts';
import { emptyPage, type PageKit } from './page-kit.ts';
import type { AdultsSlots } from './templates.ts';
import { placeText, textBlock } from './text-block.ts';
import { adultStyle, type TextStyle } from './text-style.ts';

/** Gaps above a heading and between the columns' end and the notes, as parts of the line pitch. */
const ABOVE_HEADING = 0.5;
const BELOW_TITLE = 0.35;

/** The page for adults, on paper; a screen has none. Its words are ours, in the book's language. */
export function forAdultsPage(page: Page, kit: PageKit): LaidOutPage | null {
  if (!(kit.sheet in kit.templates.forAdults)) return null;
  const slots = kit.templates.forAdults[kit.sheet as keyof typeof kit.templates.forAdults];
  const ground = kit.templates.colours.adults.ground;
  return { ...emptyPage(page, kit), ground, items: new AdultsPage(slots, kit).items() };
}

class AdultsPage {
  readonly #slots: AdultsSlots;
  readonly #kit: PageKit;
  readonly #items: PlacedItem[] = [];
  /** Baseline of the last line that was set. */
  #y = 0;
  #column: { x: number; width: number };

  constructor(slots: AdultsSlots, kit: PageKit) {
    this.#slots = slots;
    this.#kit = kit;
    this.#column = slots.columns[0]!;
  }

  items(): PlacedItem[] {
    const { texts } = this.#kit.templates;
    const { title, sections, made } = texts.forAdults;
    const { columns, top } = this.#slots;
    this.#y = top;
    this.#title(title);
    const start = this.#y;
    // With two columns, the first three sections stand on the left: what for, how, when to stop.
    sections.forEach(({ heading, text }, i) => {
      if (columns.length > 1 && i === 3) this.#nextColumn(start);
      this.#heading(heading);
      this.#paragraph(text);
    });
    const left = columns.length > 1 ? this.#lowest : 0;
    this.#heading(made.heading);
    const pinyin = this.#kit.setting === 'pinyin';
    for (const row of made.rows) if (pinyin || !row.onlyWithPinyin) this.#row(row.label, row.text);
    this.#y = Math.max(this.#y, left);
    this.#notes(texts.forAdults.notes);
    return this.#items;
  }

  #lowest = 0;

  #nextColumn(top: number): void {
    this.#lowest = this.#y;
    this.#y = top;
    this.#column = this.#slots.columns[1]!;
  }

  #title(text: AdultText): void {
    const style = adultStyle(this.#slots.title, 1.3, this.#colour());
    this.#write('heading', text, ADULT_HEADING_FACES, style, { x: this.#column.x, width: this.#fullWidth() });
    this.#y += BELOW_TITLE * this.#pitch();
  }

  #heading(text: AdultText): void {
    this.#y += (1 + ABOVE_HEADING) * this.#pitch();
    const style = adultStyle(this.#slots.heading, this.#slots.pitch, this.#colour());
    this.#write('heading', text, ADULT_HEADING_FACES, style, this.#column);
  }

  #paragraph(text: AdultText): void {
    this.#y += this.#pitch();
    this.#write('body', text, ADULT_FACES, this.#style(), this.#column);
  }

  /** A row of "how this book was made": a label, and what there is to say. */
  #row(label: AdultText, text: AdultText): void {
    const { x, width } = this.#column;
    this.#y += this.#pitch();
    const second = this.#white() ? this.#colour() : this.#kit.templates.colours.adults.second;
    const spaced = { zh: `${label.zh} `, hant: `${label.hant} `, en: `${label.en} ` };
    const aside = this.#lines(spaced, ADULT_FACES, { ...this.#style(), colour: second }, { x, width });
    const indent = this.#slots.label;
    const said = this.#lines(text, ADULT_FACES, this.#style(), { x: x + indent, width: width - indent });
    const [first, ...rest] = said;
    const lines = [{ sentence: 0, cells: [...(aside[0]?.cells ?? []), ...(first?.cells ?? [])] }, ...rest];
    this.#items.push(textBlock('body', this.#language(), lines));
    this.#y += rest.length * this.#pitch();
  }

  /** As many lines to write on as there is room for. */
  #notes(text: AdultText): void {
    const { notes, bottom } = this.#slots;
    const heading = this.#y + (1 + ABOVE_HEADING) * this.#pitch();
    const count = Math.min(notes.most, Math.floor((bottom - heading) / notes.step));
    if (count < notes.least) return;
    const last = bottom - (bottom - heading - count * notes.step) / 2;
    this.#column = this.#slots.columns[0]!;
    this.#y = last - count * notes.step - (1 + ABOVE_HEADING) * this.#pitch();
    this.#heading(text);
    for (let i = count - 1; i >= 0; i--) this.#items.push(this.#line(last - i * notes.step));
  }

  #line(y: number): PlacedMark {
    const stroke = this.#white() ? this.#colour() : this.#kit.templates.colours.adults.line;
    const place = { x: this.#column.x, y, radius: 0, width: this.#fullWidth(), height: 0 };
    return { kind: 'mark', shape: 'line', ...place, stroke, strokeWidth: 0.6 };
  }

  #write(
    role: 'heading' | 'body',
    text: AdultText,
    faces: Faces,
    style: TextStyle,
    place: { x: number; width: number },
  ): void {
    const lines = this.#lines(text, faces, style, place);
    this.#items.push(textBlock(role, this.#language(), lines));
    this.#y += (lines.length - 1) * style.pitch;
  }

  #lines(text: AdultText, faces: Faces, style: TextStyle, place: { x: number; width: number }): LaidOutLine[] {
    const atoms = this.#kit.maker.atomsOf([wordsOf(text[this.#kit.wording])], faces, false);
    const room: LineRoom = { width: place.width, hang: this.#kit.format.hang };
    const lastLine = this.#kit.templates.type.adults.lastLine;
    const lines = breakLines(atoms, style, room, { mode: 'filled', lastLine }) ?? [];
    return placeText({ atoms, style, lines }, place.x, this.#y);
  }

  #style(): TextStyle {
    return adultStyle(this.#slots.size, this.#slots.pitch, this.#colour());
  }

  #pitch(): number {
    return this.#slots.size * this.#slots.pitch;
  }

  #fullWidth(): number {
    const last = this.#slots.columns.at(-1)!;
    return last.x + last.width - this.#slots.columns[0]!.x;
  }

  #white(): boolean {
    return this.#kit.colours.outline !== null;
  }

  #colour() {
    return this.#white() ? this.#kit.colours.ink : this.#kit.templates.colours.adults.ink;
  }

  #language(): string {
    return { zh: 'zh-Hans', hant: 'zh-Hant', en: 'en' }[this.#kit.wording];
  }
}

/** Running text for adults may break between any two Han characters. */
function wordsOf(text: string): Sentence {
  const pieces = text.match(
    /\s+|[\p{Script=Han}]|[^\s\p{Script=Han}\p{P}]+(?:[’'.-][^\s\p{Script=Han}\p{P}]+)*|\p{P}/gu,
  );
  const words = (pieces ?? []).map((piece): Word => ({ text: piece, pos: 'other' }));
  return { words };
}
