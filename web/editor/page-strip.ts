import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Book, Page } from '../../server/book/book.ts';
import { icon, star } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageName } from '../ui/page-name.ts';
import '../ui/page-picture.ts';
import { EDITOR } from './editor-texts.ts';

/**
 * The book's pages in a row, one of them chosen: radio buttons, so that the arrow keys move through the book. Properties
 * `book`, `current` (a page id), `unsaved` and `overfull` (ids of pages with words that could
 * not be saved, or do not fit); event `page-choose` with
 * the page id as its detail.
 */
export class PageStrip extends LightElement {
  static override properties = {
    book: { attribute: false },
    current: { attribute: false },
    unsaved: { attribute: false },
    overfull: { attribute: false },
  };
  declare book: Book;
  declare current: string;
  declare unsaved: readonly string[];
  declare overfull: readonly string[];

  constructor() {
    super();
    this.unsaved = [];
    this.overfull = [];
  }

  /** The page one is at stays in view, also when a sentence elsewhere leads to it. */
  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('current')) this.querySelector(':checked')?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    return html`<fieldset class="strip"><legend class="vh">${say(EDITOR.pages)}</legend><ol>${this.book.pages.map(
      (page) => html`<li class="choice">
        <input type="radio" name="page" id="page-${page.id}" .checked=${live(page.id === this.current)}
          @change=${() => this.dispatchEvent(new CustomEvent('page-choose', { detail: page.id }))} />
        <label class="face-of" for="page-${page.id}"><span class="n">${page.id === this.current ? star() : nothing}<b>${pageName(this.book, page)}</b>${this.#state(page)}</span>
          <span class="thumb"><page-picture .bookId=${this.book.id} .page=${page}></page-picture></span></label></li>`,
    )}</ol></fieldset>`;
  }

  #state(page: Page): TemplateResult | typeof nothing {
    if (this.unsaved.includes(page.id))
      return html`<span class="state stop">${icon('circle-alert')}${say(EDITOR.unsavedShort)}</span>`;
    if (this.overfull.includes(page.id))
      return html`<span class="state attend">${icon('circle-alert')}${say(EDITOR.overfullShort)}</span>`;
    const count = page.findings?.length ?? 0;
    if (count === 0) return nothing;
    return html`<span class="state attend">${icon('eye')}${say(count === 1 ? EDITOR.oneFindingShort : EDITOR.findingsShort, { count })}</span>`;
  }
}

customElements.define('page-strip', PageStrip);
