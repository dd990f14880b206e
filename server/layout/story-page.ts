import type { Page } from '../book/book.ts';
import type { LaidOutPage, Overflow } from '../book/laid-out-page.ts';
import type { PageLayout, Sheet } from '../book/page-format.ts';
import { STORY_FACES } from './atoms.ts';
import type { LineRoom } from './break-lines.ts';
import { emptyPage, type PageKit, picturesOf, styleOf } from './page-kit.ts';
import type { StorySlots, Templates, TextSlot } from './templates.ts';
import { type BrokenText, breakSentences, breakText, placeText, textBlock } from './text-block.ts';
import type { TextStyle } from './text-style.ts';

/** The slots of the story pages. Upright sheets have no room beside the picture and take the words below it. */
export function storySlots(templates: Templates, sheet: Sheet, layout: PageLayout): StorySlots {
  if (sheet === 'screen-landscape' || sheet === 'screen-portrait' || sheet === 'screen-phone') {
    return templates.storyScreen[sheet];
  }
  if (layout === 'left' && (sheet === 'a4' || sheet === 'letter')) return templates.storyLeft[sheet];
  return templates.storyAbove[sheet];
}

/** Lines that a slot holds in a style: what the template allows, as far as they stay above the page's bottom. */
export function linesIn(slot: TextSlot, style: TextStyle, { setting, format }: Pick<PageKit, 'setting' | 'format'>) {
  const { baseline, lines } = slot[setting];
  return Math.max(1, Math.min(lines, 1 + Math.floor((format.bottom - style.foot - baseline) / style.pitch + 1e-6)));
}

/** The words of a page, broken into lines; `overflow` when they are more than its slot holds. */
export type SetText = { page: Page; text: BrokenText; overflow: Overflow | null };

/** A story page's words at each size of the book, broken into lines once a size. */
export class StoryText {
  readonly page: Page;
  readonly #kit: PageKit;
  readonly #slot: TextSlot;
  readonly #atoms;
  readonly #broken = new Map<number, BrokenText | null>();

  constructor(page: Page, slot: TextSlot, kit: PageKit) {
    this.page = page;
    this.#kit = kit;
    this.#slot = slot;
    this.#atoms = kit.maker.atomsOf(page.sentences, STORY_FACES, kit.setting === 'pinyin');
  }

  /** Null when the slot cannot hold the words at this size. */
  at(size: number): BrokenText | null {
    const known = this.#broken.get(size);
    if (known !== undefined) return known;
    const style = styleOf(this.#kit, size);
    const broken = breakText(this.#atoms, style, this.#room(), linesIn(this.#slot, style, this.#kit));
    this.#broken.set(size, broken);
    return broken;
  }

  /** The words at this size; where the slot cannot hold them, every line they need, with sentences run on. */
  set(size: number): SetText {
    const text = this.at(size);
    if (text) return { page: this.page, text, overflow: null };
    const style = styleOf(this.#kit, size);
    const allowed = linesIn(this.#slot, style, this.#kit);
    const apart = breakSentences(this.#atoms, style, this.#room());
    let tightest: BrokenText | null = null;
    for (let most = allowed + 1; most < apart.lines.length && !tightest; most++) {
      tightest = breakText(this.#atoms, style, this.#room(), most);
    }
    const long = tightest ?? apart;
    const overflow = { pageId: this.page.id, linesNeeded: long.lines.length, linesAllowed: allowed };
    return { page: this.page, text: long, overflow };
  }

  #room(): LineRoom {
    return { width: this.#slot[this.#kit.setting].width, hang: this.#kit.format.hang };
  }
}

export function storyPage(
  { page, text, overflow }: SetText,
  number: number,
  slots: StorySlots,
  kit: PageKit,
): { page: LaidOutPage; overflow: Overflow | null } {
  const lines = placeText(text, slots.text.x, slots.text[kit.setting].baseline);
  const items = [
    ...picturesOf(page, slots.picture, kit.format.corner, kit),
    ...(lines.length > 0 ? [textBlock('body', kit.language, lines)] : []),
  ];
  return { page: { ...emptyPage(page, kit), number, items }, overflow };
}
