import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import { textOf } from '../../server/book/text-of.ts';
import type { BookView } from '../../server/book/view.ts';
import { BookWatcher } from '../ui/book-watcher.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon, star } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageName, titleOf } from '../ui/page-name.ts';
import { pagePicture } from '../ui/page-picture.ts';
import { bar, button, problemNote } from '../ui/parts.ts';
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

  protected override render(): TemplateResult {
    const { view, problem } = this.#watcher;
    const title = view ? titleOf(view.book) : '';
    const ready = view?.making.state === 'ready';
    document.title = `${title || say(MAKING.heading)} · ${say(COMMON.brand)}`;
    return html`${bar({ name: title || say(COMMON.untitled), saved: html`${icon('check')}${say(MAKING.savedAsWeGo)}` })}
      <main class="making">
        ${
          problem
            ? problemNote(
                problem,
                button(COMMON.tryAgain, 'rotate-ccw', () => void this.#watcher.read()),
              )
            : nothing
        }
        ${view ? this.#book(view) : problem ? nothing : html`<p role="status">${say(COMMON.loading)}</p>`}
      </main>
      <footer class="actions"><span class="grow"></span>
        <a class="btn" href="#/">${icon('clock')}${say(MAKING.later)}</a>
        <a class="btn main" href=${addressOf({ screen: 'editor', bookId: this.bookId })}>${icon('book-open')}${say(ready ? MAKING.open : MAKING.openEarly)}</a>
      </footer>`;
  }

  #book({ book, making }: BookView): TemplateResult {
    const pages = book.pages.filter(({ role }) => role !== 'for-adults');
    const ready = making.state === 'ready';
    return html`<div class="cols">
      <section aria-labelledby="making-title"><h1 class="title" id="making-title">${say(ready ? MAKING.ready : MAKING.heading)}</h1>
        ${steps(book, making)}
        ${book.part.of > 1 ? html`<p class="note">${icon('info')}<span>${say(MAKING.parts, book.part)}</span></p>` : nothing}</section>
      <section aria-labelledby="making-pages">
        <h2 class="title amount" id="making-pages" role="status">${say(MAKING.drawn, { done: making.picturesDone, all: making.picturesAll })}</h2>
        <ol class="slots">${pages.map((page) => slot(book, page))}</ol></section>
    </div>`;
  }
}

function slot(book: Book, page: Page): TemplateResult {
  const picture = pagePicture(book.id, page, 'standard', page.picture?.alt ?? '');
  const name = html`<b>${pageName(book, page)}</b>`;
  if (!picture) {
    return html`<li class="slot wait"><div class="pic"><p>${textOf(page.sentences)}</p></div>
      <div class="cap">${name}<span class="state">${say(MAKING.waiting)}</span></div></li>`;
  }
  return html`<li class="slot"><div class="pic">${picture}</div>
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
    { done: true, name: say(MAKING.read), more: say(MAKING.readDone) },
    {
      done: planned,
      name: planned ? say(MAKING.paged, { pages: stories }) : say(MAKING.paging),
      more: say(MAKING.pagedHint),
    },
    {
      done: looked,
      name: say(MAKING.cast),
      more: book.cast
        .map(({ name }) => name)
        .filter(Boolean)
        .join(' · '),
    },
    {
      done: drawn,
      name: say(MAKING.draw),
      more: say(MAKING.drawn, { done: making.picturesDone, all: making.picturesAll }),
    },
    {
      done: checked,
      name: say(MAKING.check),
      more: checked
        ? say(findings > 0 ? MAKING.checked : MAKING.checkedNone, { count: findings })
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
