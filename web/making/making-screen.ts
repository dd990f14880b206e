import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import { textOf } from '../../server/book/text-of.ts';
import type { BookView } from '../../server/book/view.ts';
import type { Bilingual } from '../../server/book/words.ts';
import { continueMaking, ServerProblem } from '../api.ts';
import { BookWatcher } from '../ui/book-watcher.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon, star } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageName, titleOf } from '../ui/page-name.ts';
import '../ui/page-picture.ts';
import { bar, button, problemNote, wayOn } from '../ui/parts.ts';
import { addressOf } from '../ui/route.ts';
import './making.css';
import { MAKING } from './making-texts.ts';

/** The book in the making: every page has its place from the start, and shows its words until its picture is there. */
export class MakingScreen extends LightElement {
  static override properties = { bookId: { attribute: false } };
  declare bookId: string;
  readonly #watcher = new BookWatcher(this);

  protected override willUpdate(): void {
    this.#watcher.follow(this.bookId);
  }

  async #goOn(): Promise<void> {
    try {
      this.#watcher.take(await continueMaking(this.bookId));
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      this.#watcher.problem = error.report;
      this.requestUpdate();
    }
  }

  protected override render(): TemplateResult {
    const { view, problem } = this.#watcher;
    const title = view ? titleOf(view.book) : '';
    const isReady = view?.making.state === 'ready';
    const canOpen = view !== null && view.book.pages.length > 0;
    document.title = `${title || say(MAKING.heading)} · ${say(COMMON.brand)}`;
    return html`${bar({ name: title || say(COMMON.untitled) })}
      <main class="making" tabindex="-1">
        ${view ? nothing : html`<h1 class="vh">${say(MAKING.heading)}</h1>`}
        ${view ? this.#book(view) : problem ? nothing : html`<p role="status">${say(COMMON.loading)}</p>`}
      </main>
      <footer class="actions"><div class="messages">${this.#messages()}</div><p class="fact">${icon('check')}<span>${say(MAKING.savedAsWeGo)}</span></p><span class="grow"></span>
        <a class="btn" href="#/">${icon('clock')}${say(MAKING.later)}</a>
        ${canOpen ? html`<a class="btn main" href=${addressOf({ screen: 'editor', bookId: this.bookId })}>${icon('book-open')}${say(isReady ? MAKING.open : MAKING.openEarly)}</a>` : nothing}
      </footer>`;
  }

  #messages(): TemplateResult | typeof nothing {
    const { view, problem } = this.#watcher;
    if (problem) {
      const way = wayOn(problem, () => void this.#watcher.read());
      return problemNote(problem, way);
    }
    const stoppedAt = view?.making.problem;
    if (!stoppedAt) return nothing;
    const again = button(COMMON.tryAgain, 'rotate-ccw', () => void this.#goOn());
    return problemNote(stoppedAt, again);
  }

  #book({ book, making }: BookView): TemplateResult {
    const pages = book.pages.filter(({ role }) => role !== 'for-adults');
    return html`<div class="cols">
      <section aria-labelledby="making-title"><h1 class="title" id="making-title">${say(HEADINGS[making.state])}</h1>
        ${steps(book, making)}
        ${book.part.of > 1 ? html`<p class="note">${icon('info')}<span>${say(MAKING.parts, book.part)}</span></p>` : nothing}</section>
      <section aria-labelledby="making-pages">
        <h2 class="title amount" id="making-pages"><span role="status">${pages.length > 0 ? say(MAKING.drawn, { done: making.picturesDone, all: making.picturesAll }) : say(MAKING.paging)}</span></h2>
        <ol class="slots">${pages.map((page) => slot(book, page))}</ol></section>
    </div>`;
  }
}

const HEADINGS = {
  planning: MAKING.heading,
  drawing: MAKING.heading,
  ready: MAKING.ready,
  failed: MAKING.stopped,
} as const satisfies Record<BookView['making']['state'], Bilingual>;

function slot(book: Book, page: Page): TemplateResult {
  const name = html`<b>${pageName(book, page)}</b>`;
  if (!page.picture) {
    return html`<li class="slot wait"><div class="pic"><p>${textOf(page.sentences)}</p></div>
      <div class="cap">${name}<span class="state">${icon('clock')}${say(MAKING.waiting)}</span></div></li>`;
  }
  return html`<li class="slot"><div class="pic"><page-picture .bookId=${book.id} .page=${page} .alt=${page.picture.alt}></page-picture></div>
    <div class="cap">${name}<span class="state ok">${icon('check')}${say(MAKING.slotDone)}</span></div></li>`;
}

/** One line, and the star where we are. */
function steps(book: Book, making: BookView['making']): TemplateResult {
  const stories = book.pages.filter(({ role }) => role === 'story').length;
  const findings = book.pages.reduce((sum, page) => sum + (page.findings?.length ?? 0), book.notes.length);
  const planned = book.pages.length > 0;
  const looked = planned && book.cast.every(({ look }) => look !== null);
  const drawn = looked && making.picturesDone === making.picturesAll;
  const checked = drawn && making.state === 'ready';
  const list = [
    { done: planned, name: say(MAKING.read), more: say(planned ? MAKING.readDone : MAKING.reading) },
    {
      done: planned,
      name: planned ? say(MAKING.paged, { pages: stories }) : say(MAKING.paging),
      more: say(planned ? MAKING.pagedHint : MAKING.waiting),
    },
    {
      done: looked,
      name: say(MAKING.cast),
      more: looked ? say(MAKING.castDone, { count: book.cast.length }) : say(MAKING.waiting),
    },
    {
      done: drawn,
      name: say(MAKING.draw),
      more: looked ? say(MAKING.drawn, { done: making.picturesDone, all: making.picturesAll }) : say(MAKING.waiting),
    },
    {
      done: checked,
      name: say(MAKING.check),
      more: checked
        ? say(findings > 1 ? MAKING.checked : findings > 0 ? MAKING.checkedOne : MAKING.checkedNone, {
            count: findings,
          })
        : say(MAKING.waiting),
    },
    { done: false, name: say(MAKING.look), more: say(MAKING.lookHint) },
  ];
  const now = list.findIndex(({ done }) => !done);
  return html`<ol class="steps">${list.map(
    (
      { done, name, more },
      index,
    ) => html`<li class=${done || index === now ? '' : 'todo'} aria-current=${index === now ? 'step' : nothing}>
      <span class="mark">${done ? icon('check') : index === now ? star() : nothing}</span><b>${name}</b><small>${more}</small></li>`,
  )}</ol>`;
}

customElements.define('making-screen', MakingScreen);
