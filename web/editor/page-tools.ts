import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Book, Page } from '../../server/book/book.ts';
import { LONGEST_PAGE, MOST_STORY_PAGES } from '../../server/book/limits.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageNumber } from '../ui/page-name.ts';
import { button } from '../ui/parts.ts';
import { EDITOR } from './editor-texts.ts';

/**
 * Add, delete and move a page. Properties `book`, `page`, `words` (typed for a new page and not added yet); events
 * `new-words` with every key, `page-add`, `page-delete`, `page-move` (the new 1-based number).
 */
export class PageTools extends LightElement {
  static override properties = {
    book: { attribute: false },
    page: { attribute: false },
    words: { attribute: false },
  };
  declare book: Book;
  declare page: Page;
  declare words: string;

  constructor() {
    super();
    this.words = '';
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  protected override render(): TemplateResult {
    const stories = this.book.pages.filter(({ role }) => role === 'story').length;
    const { role } = this.page;
    if (role === 'for-adults' || role === 'end') return html``;
    return html`<div class="page-tools">
      ${role === 'story' ? this.#moving(stories) : nothing}
      ${stories >= MOST_STORY_PAGES ? html`<p class="small quiet">${say(EDITOR.fullBook, { most: MOST_STORY_PAGES })}</p>` : this.#adding()}
    </div>`;
  }

  #moving(stories: number): TemplateResult {
    const number = pageNumber(this.book, this.page);
    return html`<div class="row">${button(EDITOR.moveEarlier, 'arrow-up', () => this.#tell('page-move', number - 1), { kind: 'tight', disabled: number <= 1 })}
      ${button(EDITOR.moveLater, 'arrow-down', () => this.#tell('page-move', number + 1), { kind: 'tight', disabled: number >= stories })}
      ${button(EDITOR.deletePage, 'trash', () => this.#tell('page-delete'), { kind: 'tight', disabled: stories <= 1 })}</div>`;
  }

  #adding(): TemplateResult {
    const { words } = this;
    const isLong = words.length > LONGEST_PAGE;
    return html`<details class="more"><summary class="btn tight">${icon('plus')}${say(EDITOR.addPage)}</summary>
      <div class="stack"><div><label class="label" for="new-page">${say(EDITOR.newPageWords)}</label>
        <div class="box"><textarea id="new-page" rows="2" .value=${live(words)}
          @input=${(event: Event) => this.#tell('new-words', (event.target as HTMLTextAreaElement).value)}></textarea></div></div>
      ${isLong ? html`<p class="note attend" role="status">${icon('circle-alert')}<span>${say(EDITOR.tooLong, { count: words.length, most: LONGEST_PAGE })}</span></p>` : nothing}
      ${button(EDITOR.add, 'plus', () => this.#tell('page-add'), { kind: 'tight', disabled: isLong || words.trim() === '' })}</div></details>`;
  }
}

customElements.define('page-tools', PageTools);
