import { html, nothing, type TemplateResult } from 'lit';
import type { Book, CastMember } from '../../server/book/book.ts';
import type { Look } from '../../server/book/look.ts';
import type { BookSettings } from '../../server/book/page-format.ts';
import '../look/look-choices.ts';
import { BOOK_CHOICES, PINYIN } from '../ui/book-choices.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { segments } from '../ui/parts.ts';
import { EDITOR } from './editor-texts.ts';

export type NewLook = { who: string; look: Look };

/**
 * What holds for the whole book: pinyin, and how the child looks. Property `book`; events `settings-change` (the new
 * settings) and `person-look` (whose, and the look).
 */
export class BookPanel extends LightElement {
  static override properties = { book: { attribute: false } };
  declare book: Book;

  #setPinyin(pinyin: boolean): void {
    const detail = { ...this.book.settings, pinyin };
    this.dispatchEvent(new CustomEvent<BookSettings>('settings-change', { detail }));
  }

  protected override render(): TemplateResult {
    const { language, settings, cast } = this.book;
    const hero = cast.find(({ role }) => role === 'hero');
    return html`<div class="book-panel">
      ${language === 'en' ? nothing : segments('book-pinyin', BOOK_CHOICES.pinyin, PINYIN, settings.pinyin ? 'yes' : 'no', (id) => this.#setPinyin(id === 'yes'))}
      ${hero?.look ? this.#looks(hero, hero.look) : nothing}
    </div>`;
  }

  #looks({ id, name }: CastMember, look: Look): TemplateResult {
    const change = (event: CustomEvent<Look>) =>
      this.dispatchEvent(new CustomEvent<NewLook>('person-look', { detail: { who: id, look: event.detail } }));
    return html`<h2>${name ? say(EDITOR.looksOf, { name }) : say(EDITOR.looksOfChild)}</h2>
      <p class="small quiet">${icon('info')} ${say(EDITOR.looksEverywhere)}</p>
      <look-choices .look=${look} @look-change=${change}></look-choices>`;
  }
}

customElements.define('book-panel', BookPanel);
