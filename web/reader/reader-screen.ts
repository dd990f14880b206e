import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import type { LaidOutBook } from '../../server/book/laid-out-page.ts';
import type { Screen } from '../../server/book/page-format.ts';
import type { ProblemReport } from '../../server/book/problem.ts';
import { layOut, readBook, ServerProblem } from '../api.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon, star } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageNumber, titleOf } from '../ui/page-name.ts';
import { problemNote } from '../ui/parts.ts';
import { go } from '../ui/route.ts';
import './leave-button.ts';
import './reader.css';
import { READER } from './reader-texts.ts';
import { sheetView } from './sheet-view.ts';

/** A second tap within this many milliseconds counts as the same tap. */
const DOUBLE_TAP = 400;

/** The child's screen. Five fixed places; nothing moves by itself; a page change is an instant cut (rules R1–R3). */
export class ReaderScreen extends LightElement {
  static override properties = {
    bookId: { attribute: false },
    book: { state: true },
    laidOut: { state: true },
    index: { state: true },
    problem: { state: true },
  };
  declare bookId: string;
  declare book: Book | null;
  declare laidOut: LaidOutBook | null;
  declare index: number;
  declare problem: ProblemReport | null;
  #lastTurn = -DOUBLE_TAP;

  constructor() {
    super();
    this.book = null;
    this.laidOut = null;
    this.index = 0;
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
      const { book } = await readBook(this.bookId);
      this.laidOut = await layOut(this.bookId, sheetForWindow());
      this.index = Math.min(keptPlace(this.bookId), pagesOf(book).length - 1);
      this.book = book;
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      this.problem = error.report;
    }
  }

  /** Another size of window may mean another sheet; the page stays the same page. */
  readonly #resize = async () => {
    const sheet = sheetForWindow();
    if (this.laidOut && sheet !== this.laidOut.sheet) this.laidOut = await layOut(this.bookId, sheet);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') this.#turn(1, event);
    if (event.key === 'ArrowLeft') this.#turn(-1, event);
  };

  #turn(by: 1 | -1, event: Event): void {
    if (!this.book || event.timeStamp - this.#lastTurn < DOUBLE_TAP) return;
    this.#lastTurn = event.timeStamp;
    this.#goTo(this.index + by);
  }

  #goTo(index: number): void {
    if (!this.book) return;
    this.index = Math.max(0, Math.min(index, pagesOf(this.book).length - 1));
    keepPlace(this.bookId, this.index);
  }

  readonly #leave = () => {
    if (this.book && this.index === pagesOf(this.book).length - 1) keepPlace(this.bookId, 0);
    go({ screen: 'editor', bookId: this.bookId });
  };

  protected override render(): TemplateResult {
    const { book, laidOut } = this;
    if (this.problem)
      return html`<main>${problemNote(this.problem, html` <a href="#/">${say(COMMON.back)}</a>`)}</main>`;
    if (!book || !laidOut) return html`<main><p role="status">${say(COMMON.loading)}</p></main>`;
    const pages = pagesOf(book);
    const page = pages[this.index];
    const sheet = laidOut.pages.find(({ pageId }) => pageId === page?.id);
    if (!page || !sheet) return html`<main><p role="status">${say(COMMON.loading)}</p></main>`;
    document.title = `${titleOf(book)} · ${placeOf(book, page)}`;
    return html`<header class="reader-top"><leave-button @leave=${this.#leave}></leave-button>
        <p class="place" role="status">${star()}${placeOf(book, page)}</p></header>
      <main class="reader-book ${laidOut.sheet}">
        ${sheetView(book, page, sheet)}
        ${laidOut.overflows.some(({ pageId }) => pageId === page.id) ? html`<p class="note">${icon('info')}${say(READER.tooLong)}</p>` : nothing}
      </main>
      <footer class="reader-bottom">${way(pages.length, this.index)}${this.#controls(pages)}</footer>`;
  }

  #controls(pages: readonly Page[]): TemplateResult {
    const first = this.index === 0;
    const last = this.index === pages.length - 1;
    const back = html`<button type="button" class="kid prev" @click=${(event: Event) => this.#turn(-1, event)}>${icon('arrow-left')}${say(READER.previous)}</button>`;
    if (last) {
      return html`${back}
        <button type="button" class="kid" @click=${() => this.#goTo(0)}>${icon('rotate-ccw')}${say(READER.again)}</button>
        <button type="button" class="kid" @click=${this.#leave}>${icon('check')}${say(READER.done)}</button>`;
    }
    return html`${first ? html`<span class="blank"></span>` : back}<span class="blank"></span>
      <button type="button" class="kid next" @click=${(event: Event) => this.#turn(1, event)}>${say(READER.next)}${icon('arrow-right')}</button>`;
  }
}

/** The pages a child sees. */
const pagesOf = (book: Book) => book.pages.filter(({ role }) => role !== 'for-adults');

function placeOf(book: Book, page: Page): string {
  if (page.role === 'cover') return say(READER.cover);
  if (page.role === 'end') return say(READER.last);
  const of = book.pages.filter(({ role }) => role === 'story').length;
  return say(READER.place, { page: pageNumber(book, page), of });
}

/** The printed progress row: read, here, to come, told apart by shape. */
function way(count: number, index: number): TemplateResult {
  return html`<div class="way" aria-hidden="true">${Array.from({ length: count }, (_, at) =>
    at === index ? star() : html`<i class=${at < index ? 'read' : ''}></i>`,
  )}</div>`;
}

function sheetForWindow(): Screen {
  if (innerWidth < 600 || innerHeight < 520) return 'screen-phone';
  return innerWidth > innerHeight ? 'screen-landscape' : 'screen-portrait';
}

/** R3: a book opens where it was left. */
function keptPlace(bookId: string): number {
  try {
    return Number(localStorage.getItem(`starpages-place-${bookId}`) ?? 0) || 0;
  } catch {
    return 0;
  }
}

function keepPlace(bookId: string, index: number): void {
  try {
    localStorage.setItem(`starpages-place-${bookId}`, String(index));
  } catch {
    // Without a memory the book opens at its cover.
  }
}

customElements.define('reader-screen', ReaderScreen);
