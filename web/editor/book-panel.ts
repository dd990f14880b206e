import { html, nothing, type TemplateResult } from 'lit';
import type { Book, CastMember } from '../../server/book/book.ts';
import type { Look } from '../../server/book/look.ts';
import type { BookSettings } from '../../server/book/page-format.ts';
import type { Vocabulary } from '../../server/book/view.ts';
import '../look/look-choices.ts';
import type { LookChange } from '../look/look-choices.ts';
import { BOOK_CHOICES, PINYIN } from '../ui/book-choices.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { segments } from '../ui/parts.ts';
import { choiceList } from './choice-list.ts';
import { EDITOR } from './editor-texts.ts';
import { nameInCast } from './name-in-cast.ts';

export type NewLook = { who: string; change: LookChange };

/**
 * What holds for the whole book: pinyin, and how everybody looks. Properties `book`, `vocabulary`; events `settings-change` (the new
 * settings) and `person-look` (whose, and a function from look to look).
 */
export class BookPanel extends LightElement {
  static override properties = { book: { attribute: false }, vocabulary: { attribute: false }, whose: { state: true } };
  declare book: Book;
  declare vocabulary: Vocabulary | null;
  /** Whose look is shown; the child's first. */
  declare whose: string;

  constructor() {
    super();
    this.vocabulary = null;
    this.whose = 'hero';
  }

  #setPinyin(pinyin: boolean): void {
    const detail = { ...this.book.settings, pinyin };
    this.dispatchEvent(new CustomEvent<BookSettings>('settings-change', { detail }));
  }

  protected override render(): TemplateResult {
    const { language, settings, cast } = this.book;
    const known = cast.filter(({ look }) => look !== null);
    const shown = known.find(({ id }) => id === this.whose) ?? known.find(({ role }) => role === 'hero');
    return html`<div class="book-panel">
      ${language === 'en' ? nothing : segments('book-pinyin', BOOK_CHOICES.pinyin, PINYIN, settings.pinyin ? 'yes' : 'no', (id) => this.#setPinyin(id === 'yes'))}
      ${shown?.look ? this.#looks(shown, shown.look, known) : nothing}
    </div>`;
  }

  #looks(member: CastMember, look: Look, known: CastMember[]): TemplateResult {
    const name = this.vocabulary ? nameInCast(member, this.book.cast, this.vocabulary) : member.name;
    const change = (event: CustomEvent<LookChange>) =>
      this.dispatchEvent(new CustomEvent<NewLook>('person-look', { detail: { who: member.id, change: event.detail } }));
    return html`${known.length > 1 ? this.#who(member, known) : nothing}
      <h2>${name ? say(EDITOR.looksOf, { name }) : say(EDITOR.looksOfChild)}</h2>
      <p class="small quiet">${icon('info')} ${say(EDITOR.looksEverywhere)}</p>
      <look-choices .look=${look} @look-change=${change}></look-choices>`;
  }

  #who({ id }: CastMember, known: CastMember[]): TemplateResult | typeof nothing {
    const { vocabulary } = this;
    if (!vocabulary) return nothing;
    const options = known.map((one) => ({ id: one.id, says: nameInCast(one, this.book.cast, vocabulary) }));
    const choose = (who: string) => {
      this.whose = who;
    };
    return choiceList({ id: 'look-of', label: say(EDITOR.whoseLook), options, chosen: id, choose });
  }
}

customElements.define('book-panel', BookPanel);
