import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { BookSummary } from '../../server/book/view.ts';
import { listBooks, listRemovedBooks, removeBook, restoreBook, ServerProblem } from '../api.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon, star } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { brandBar, button, problemNote } from '../ui/parts.ts';
import { addressOf } from '../ui/route.ts';
import './library.css';
import { LIBRARY } from './library-texts.ts';

/** All books: covers on a shelf, the newest first. A removed book can be taken back from the bottom line. */
export class LibraryScreen extends LightElement {
  static override properties = {
    books: { state: true },
    problem: { state: true },
    search: { state: true },
    removed: { state: true },
    removedBefore: { state: true },
  };
  declare books: BookSummary[] | null;
  declare problem: ProblemReport | null;
  declare search: string;
  /** The book removed last, until the next action. */
  declare removed: BookSummary | null;
  declare removedBefore: BookSummary[];
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.books = null;
    this.problem = null;
    this.search = '';
    this.removed = null;
    this.removedBefore = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#again);
  }

  async #load(): Promise<void> {
    try {
      const [{ books }, removed] = await Promise.all([listBooks(), listRemovedBooks()]);
      this.books = books;
      this.removedBefore = removed.books;
      this.problem = null;
      // A book in the making changes under our eyes; look again until all rest.
      const busy = this.books.some(({ making }) => making.state === 'planning' || making.state === 'drawing');
      if (busy && this.isConnected) this.#again = setTimeout(() => void this.#load(), 1000);
    } catch (error) {
      if (error instanceof ServerProblem) this.problem = error.report;
      else throw error;
    }
  }

  async #change(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      await this.#load();
    } catch (error) {
      if (error instanceof ServerProblem) this.problem = error.report;
      else throw error;
    }
  }

  #remove(book: BookSummary): void {
    void this.#change(async () => {
      await removeBook(book.id);
      this.removed = book;
    });
  }

  #takeBack(book: BookSummary): void {
    void this.#change(async () => {
      await restoreBook(book.id);
      if (this.removed?.id === book.id) this.removed = null;
    });
  }

  protected override render(): TemplateResult {
    const { books } = this;
    document.title = `${say(COMMON.myBooks)} · ${say(COMMON.brand)}`;
    return html`${brandBar()}
      <main class="library" tabindex="-1">
        ${
          this.problem
            ? problemNote(
                this.problem,
                button(COMMON.tryAgain, 'rotate-ccw', () => void this.#load()),
              )
            : nothing
        }
        ${books ? (books.length > 0 ? this.#shelf(books) : this.#empty()) : nothing}
        ${books || this.problem ? nothing : html`<p role="status">${say(COMMON.loading)}</p>`}
        ${this.#removedBooks()}
      </main>
      <footer class="actions">
        ${this.#fact()}<span class="grow"></span>
        <a class="btn main" href=${addressOf({ screen: 'new-book' })}>${icon('plus')}${say(COMMON.newBook)}</a>
      </footer>`;
  }

  #fact(): TemplateResult {
    const { removed } = this;
    if (removed) {
      return html`<p class="fact" role="status">${icon('trash')}<span>${say(LIBRARY.takenAway, { title: titleOf(removed) })}</span></p>
        ${button(LIBRARY.takeBack, 'undo-2', () => this.#takeBack(removed), { kind: 'tight' })}`;
    }
    const count = this.books?.length ?? 0;
    if (count === 0) return html`<p class="fact">${icon('hard-drive')}<span>${say(COMMON.nothingLeaves)}</span></p>`;
    return html`<p class="fact">${icon('hard-drive')}<span>${say(count === 1 ? LIBRARY.oneBookHere : LIBRARY.booksHere, { count })}</span></p>`;
  }

  #empty(): TemplateResult {
    return html`<section class="empty">
      <div><h1 class="title">${say(LIBRARY.emptyTitle)}</h1><p>${say(LIBRARY.emptyText)}</p><p class="say">${say(LIBRARY.emptyExample)}</p></div>
      <p class="blank"><span>${star()}<b>${say(LIBRARY.firstBook)}</b>${say(LIBRARY.firstBookHere)}</span></p>
    </section>`;
  }

  #shelf(books: readonly BookSummary[]): TemplateResult {
    const words = this.search.trim().toLowerCase();
    const found = books.filter((book) => `${book.title}\n${book.childName}`.toLowerCase().includes(words));
    return html`<div class="head">
        <h1>${say(COMMON.myBooks)}</h1>
        <label class="search"><span class="vh">${say(LIBRARY.find)}</span>${icon('search')}
          <input class="field" type="search" placeholder=${say(LIBRARY.find)} .value=${this.search}
            @input=${(event: InputEvent) => {
              this.search = (event.target as HTMLInputElement).value;
            }} /></label>
      </div>
      ${found.length === 0 ? html`<p role="status">${say(LIBRARY.noneFound, { words: this.search })}</p>` : nothing}
      <ul class="shelf">${found.map((book) => this.#book(book))}</ul>`;
  }

  #removedBooks(): TemplateResult | typeof nothing {
    const books = this.removedBefore;
    if (books.length === 0) return nothing;
    return html`<details class="fold removed"><summary><b>${say(LIBRARY.removedBooks)}</b><span class="now">${say(LIBRARY.removedHint, { count: books.length })}</span><span class="chg">${say(LIBRARY.look)}${icon('chevron-down')}</span></summary>
      <ul>${books.map(
        (book) => html`<li class="row"><span class="grow">${titleOf(book)}</span>
          <button type="button" class="btn tight" @click=${() => this.#takeBack(book)} aria-label=${say(LIBRARY.takeBackBook, { title: titleOf(book) })}>${icon('undo-2')}${say(LIBRARY.takeBack)}</button></li>`,
      )}</ul></details>`;
  }

  #book(book: BookSummary): TemplateResult {
    const unfinished = book.making.state !== 'ready';
    const address = addressOf({ screen: unfinished ? 'making' : 'editor', bookId: book.id });
    const part = book.part.of > 1 ? html`<span class="small quiet">${say(COMMON.partOf, book.part)}</span>` : nothing;
    return html`<li class="book-place">
      <a class="book" href=${address}>
        <span class="cover">${book.cover ? html`<img src=${book.cover} alt="" width="400" height="400" />` : html`<span class="no-cover"></span>`}<span class="band">${titleOf(book)}</span></span>
        ${part}
        ${book.childName ? html`<span class="who">${book.childName}</span>` : nothing}
        ${stateOf(book)}
      </a>
      <div class="row">
        ${unfinished ? nothing : html`<a class="btn tight" href=${addressOf({ screen: 'reader', bookId: book.id })}>${icon('book-open')}${say(LIBRARY.read)}<span class="vh"> ${titleOf(book)}</span></a>`}
        <button type="button" class="btn tight plain" @click=${() => this.#remove(book)} aria-label=${say(LIBRARY.takeAway, { title: titleOf(book) })}>${icon('trash')}${say(COMMON.remove)}</button>
      </div>
    </li>`;
  }
}

const titleOf = (book: BookSummary) => book.title || say(COMMON.untitled);

/** How far the book is, in words and with an icon. */
function stateOf({ making, findings, storyPages }: BookSummary): TemplateResult {
  switch (making.state) {
    case 'planning':
      return html`<span class="state">${icon('clock')}${say(LIBRARY.planning)}</span>`;
    case 'drawing':
      return html`<span class="state">${icon('brush')}${say(LIBRARY.drawing, { done: making.picturesDone, all: making.picturesAll })}</span>`;
    case 'failed':
      return html`<span class="state stop">${icon('circle-alert')}${say(LIBRARY.failed)}</span>`;
    default:
      return findings > 0
        ? html`<span class="state attend">${icon('eye')}${say(findings === 1 ? LIBRARY.oneFinding : LIBRARY.findings, { count: findings })}</span>`
        : html`<span class="state">${icon('check')}${say(LIBRARY.pages, { count: storyPages })}</span>`;
  }
}

customElements.define('library-screen', LibraryScreen);
