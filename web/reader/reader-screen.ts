import { html, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import type { LaidOutBook } from '../../server/book/laid-out-page.ts';
import type { Screen } from '../../server/book/page-format.ts';
import type { ProblemReport } from '../../server/book/problem.ts';
import { layOut, readBook, ServerProblem } from '../api.ts';
import { offerBookFont } from '../ui/book-font.ts';
import { COMMON } from '../ui/common-texts.ts';
import { type IconName, icon, star } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageNumber, titleOf } from '../ui/page-name.ts';
import { problemNote, wayOn } from '../ui/parts.ts';
import { go, screenBefore } from '../ui/route.ts';
import { loadFonts } from './fonts.ts';
import './leave-button.ts';
import { keepPlace, keptPlace } from './place.ts';
import './reader.css';
import { READER } from './reader-texts.ts';
import { cropOf, sheetView } from './sheet-view.ts';

/** A second tap within this many milliseconds counts as the same tap. */
const DOUBLE_TAP = 400;

/**
 * The child's screen. Five fixed places; nothing moves by itself; a page change is an instant cut (rules R1–R3). Only
 * the leave button leads to the grown-ups' screens: after the last page the book closes and shows its cover.
 */
export class ReaderScreen extends LightElement {
  static override properties = {
    bookId: { attribute: false },
    book: { state: true },
    laidOut: { state: true },
    index: { state: true },
    isClosed: { state: true },
    problem: { state: true },
  };
  declare bookId: string;
  declare book: Book | null;
  declare laidOut: LaidOutBook | null;
  declare index: number;
  /** Read to the end and put down. */
  declare isClosed: boolean;
  declare problem: ProblemReport | null;
  #lastPress = -DOUBLE_TAP;

  constructor() {
    super();
    this.book = null;
    this.laidOut = null;
    this.index = 0;
    this.isClosed = false;
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#key);
    addEventListener('resize', this.#resize);
    document.documentElement.classList.add('reading');
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key);
    removeEventListener('resize', this.#resize);
    document.documentElement.classList.remove('reading');
  }

  async #load(): Promise<void> {
    try {
      const [{ book }, laidOut] = await Promise.all([readBook(this.bookId), layOut(this.bookId, sheetForWindow())]);
      offerBookFont(this.bookId);
      await loadFonts(laidOut);
      this.index = Math.max(
        0,
        pagesOf(book).findIndex(({ id }) => id === keptPlace(this.bookId)),
      );
      this.laidOut = laidOut;
      this.book = book;
      this.problem = null;
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      this.problem = error.report;
    }
  }

  /** Another size of window may mean another sheet; the page stays the same page. */
  readonly #resize = async () => {
    const sheet = sheetForWindow();
    if (!this.laidOut || sheet === this.laidOut.sheet) return;
    // While nobody answers, the sheet there is serves on.
    const laidOut = await layOut(this.bookId, sheet).catch(() => null);
    if (laidOut && laidOut.sheet === sheetForWindow()) this.laidOut = laidOut;
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowRight') this.#press(event, () => this.#goTo(this.index + 1));
    if (event.key === 'ArrowLeft') this.#press(event, () => this.#goTo(this.index - 1));
  };

  #press(event: Event, work: () => void): void {
    if (event.timeStamp - this.#lastPress < DOUBLE_TAP) return;
    this.#lastPress = event.timeStamp;
    work();
  }

  #goTo(index: number): void {
    const pages = this.book ? pagesOf(this.book) : [];
    const page = pages[index];
    if (!page || this.isClosed) return;
    this.index = index;
    keepPlace(this.bookId, index === 0 ? null : page.id);
  }

  #close(): void {
    this.index = 0;
    this.isClosed = true;
    keepPlace(this.bookId, null);
  }

  #readAgain(): void {
    this.isClosed = false;
    this.#goTo(0);
  }

  readonly #leave = () => {
    const before = screenBefore();
    go(before.screen === 'library' ? before : { screen: 'editor', bookId: this.bookId });
  };

  protected override render(): TemplateResult {
    const { book, laidOut } = this;
    if (this.problem) {
      const note = problemNote(
        this.problem,
        wayOn(this.problem, () => void this.#load()),
      );
      return html`<main tabindex="-1"><h1 class="vh">${say(COMMON.untitled)}</h1>${note}</main>`;
    }
    const page = book && pagesOf(book)[this.index];
    const sheet = laidOut?.pages.find(({ pageId }) => pageId === page?.id);
    if (!page || !laidOut || !sheet)
      return html`<main tabindex="-1"><p class="opening" role="status">${say(COMMON.loading)}</p></main>`;
    const place = this.isClosed ? say(READER.closed) : placeOf(book, page);
    document.title = `${titleOf(book)} · ${place}`;
    return html`<header class="reader-top"><leave-button @leave=${this.#leave}></leave-button>
        <p class="place" role="status">${star()}${place}</p></header>
      <main class="reader-book" tabindex="-1">${sheetView({ book, page, laidOut: sheet, crop: cropOf(laidOut), place })}</main>
      <footer class="reader-bottom">${this.#controls(pagesOf(book).length)}</footer>`;
  }

  /** Three places; one without a use on this page stays empty. */
  #controls(count: number): TemplateResult[] {
    const isLast = this.index === count - 1;
    const again = this.#control(READER.again, 'rotate-ccw', () => this.#readAgain());
    if (this.isClosed) return [EMPTY, again, EMPTY];
    const back = this.#control(READER.previous, 'arrow-left', () => this.#goTo(this.index - 1));
    if (isLast) return [back, again, this.#control(READER.done, 'check', () => this.#close())];
    const next = html`<button type="button" class="kid next" @click=${(event: Event) =>
      this.#press(event, () => this.#goTo(this.index + 1))}>${say(READER.next)}${icon('arrow-right')}</button>`;
    return [this.index === 0 ? EMPTY : back, EMPTY, next];
  }

  #control(text: (typeof READER)[keyof typeof READER], name: IconName, work: () => void): TemplateResult {
    return html`<button type="button" class="kid" @click=${(event: Event) => this.#press(event, work)}>${icon(name)}${say(text)}</button>`;
  }
}

const EMPTY = html`<span class="no-use"></span>`;

/** The pages a child sees. */
const pagesOf = (book: Book) => book.pages.filter(({ role }) => role !== 'for-adults');

function placeOf(book: Book, page: Page): string {
  if (page.role === 'cover') return say(READER.cover);
  if (page.role === 'end') return say(READER.last);
  const of = book.pages.filter(({ role }) => role === 'story').length;
  return say(READER.place, { page: pageNumber(book, page), of });
}

function sheetForWindow(): Screen {
  if (innerWidth < 600 || innerHeight < 520) return 'screen-phone';
  return innerWidth > innerHeight ? 'screen-landscape' : 'screen-portrait';
}

customElements.define('reader-screen', ReaderScreen);
