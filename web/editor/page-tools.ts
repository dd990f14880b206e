import { html, nothing, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import { LONGEST_PAGE, MOST_STORY_PAGES } from '../../server/book/limits.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { pageNumber } from '../ui/page-name.ts';
import { button } from '../ui/parts.ts';
import { EDITOR } from './editor-texts.ts';

/**
 * Add, delete and move a page. Properties `book`, `page`; events `page-add` (the new page's words), `page-delete`,
 * `page-move` (the new 1-based number).
 */
export class PageTools extends LightElement {
  static override properties = { book: { attribute: false }, page: { attribute: false }, words: { state: true } };
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

  #add(): void {
    if (this.words.trim() === '') return;
    this.#tell('page-add', this.words);
    this.words = '';
  }

  protected override render(): TemplateResult {
    const stories = this.book.pages.filter(({ role }) => role === 'story').length;
    const number = pageNumber(this.book, this.page);
    const story = this.page.role === 'story';
    return html`<div class="page-tools">
      ${
        story
          ? html`<div class="row">${button(EDITOR.moveEarlier, 'arrow-up', () => this.#tell('page-move', number - 1), { kind: 'tight', disabled: number <= 1 })}
            ${button(EDITOR.moveLater, 'arrow-down', () => this.#tell('page-move', number + 1), { kind: 'tight', disabled: number >= stories })}
            ${button(EDITOR.deletePage, 'trash', () => this.#tell('page-delete'), { kind: 'tight', disabled: stories <= 1 })}</div>`
          : nothing
      }
      ${
        this.page.role === 'for-adults' || this.page.role === 'end' || stories >= MOST_STORY_PAGES
          ? nothing
          : html`<details class="add-page"><summary class="btn plain">${say(EDITOR.addPage)}</summary>
            <label class="label" for="new-page">${say(EDITOR.newPageWords)}</label>
            <div class="box"><textarea id="new-page" rows="2" maxlength=${LONGEST_PAGE} .value=${this.words}
              @input=${(event: Event) => {
                this.words = (event.target as HTMLTextAreaElement).value;
              }}></textarea></div>
            ${button(EDITOR.add, 'plus', () => this.#add(), { disabled: this.words.trim() === '' })}</details>`
      }
    </div>`;
  }
}

customElements.define('page-tools', PageTools);
