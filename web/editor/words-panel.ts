import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Page } from '../../server/book/book.ts';
import { LONGEST_PAGE } from '../../server/book/limits.ts';
import { textOf } from '../../server/book/text-of.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { EDITOR } from './editor-texts.ts';
import type { WordDraft } from './word-drafts.ts';

export type Typed = { text: string; isComposing: boolean };

/**
 * The words of one page. Properties `page`, `draft` (typed words that are not saved yet), `tooMany` (the words do not fit on the page), `missing` (characters of the book that no
 * font has). Events `words-type` with every key,
 * and `words-leave` when the field is left.
 */
export class WordsPanel extends LightElement {
  static override properties = {
    page: { attribute: false },
    draft: { attribute: false },
    tooMany: { attribute: false },
    missing: { attribute: false },
  };
  declare page: Page;
  declare draft: WordDraft | undefined;
  declare tooMany: boolean;
  declare missing: readonly string[];

  #tell(name: string, detail?: Typed): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #type(event: Event, isComposing: boolean): void {
    this.#tell('words-type', { text: (event.target as HTMLTextAreaElement).value, isComposing });
  }

  protected override render(): TemplateResult {
    const { page, draft } = this;
    const label = page.role === 'cover' ? EDITOR.wordsOfCover : EDITOR.wordsOfPage;
    return html`<label class="label" for="page-words">${say(label)}</label>
      <div class="box"><textarea id="page-words" rows="2" aria-describedby="page-words-state" .value=${live(draft?.text ?? textOf(page.sentences))}
        @input=${(event: InputEvent) => this.#type(event, event.isComposing)}
        @compositionend=${(event: Event) => this.#type(event, false)}
        @change=${() => this.#tell('words-leave')}></textarea></div>
      <div id="page-words-state" role="status">${this.#state()}</div>`;
  }

  /** Why the words are not saved or do not fit; nothing when all is well. */
  #state(): TemplateResult | typeof nothing {
    const text = this.draft?.text;
    if (text !== undefined && text.trim() === '') return note(say(EDITOR.emptyWords));
    if (text !== undefined && text.length > LONGEST_PAGE)
      return note(say(EDITOR.tooLong, { count: text.length, most: LONGEST_PAGE }));
    if (this.tooMany) return note(say(EDITOR.overflow));
    const words = textOf(this.page.sentences);
    const marks = this.missing.filter((mark) => words.includes(mark)).join(' ');
    return marks ? note(say(EDITOR.missingGlyphs, { marks })) : nothing;
  }
}

function note(text: string): TemplateResult {
  return html`<p class="note attend">${icon('circle-alert')}<span>${text}</span></p>`;
}

customElements.define('words-panel', WordsPanel);
