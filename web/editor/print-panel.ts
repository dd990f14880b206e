import { html, type TemplateResult } from 'lit';
import type { Book } from '../../server/book/book.ts';
import type { BookSettings } from '../../server/book/page-format.ts';
import { pdfAddress } from '../api.ts';
import { NEW_BOOK } from '../new-book/new-book-texts.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { segments } from '../ui/parts.ts';
import { EDITOR } from './editor-texts.ts';

/** Paper, layout and ground of this printing, and the PDF. Properties `book`, `ready`. The book's own settings stay. */
export class PrintPanel extends LightElement {
  static override properties = { book: { attribute: false }, ready: { attribute: false }, settings: { state: true } };
  declare book: Book;
  declare ready: boolean;
  declare settings: BookSettings | null;

  constructor() {
    super();
    this.ready = false;
    this.settings = null;
  }

  #set(part: Partial<BookSettings>): void {
    this.settings = { ...(this.settings ?? this.book.settings), ...part };
  }

  protected override render(): TemplateResult {
    const settings = this.settings ?? this.book.settings;
    return html`<button type="button" class="btn" @click=${() => this.querySelector('dialog')?.showModal()}>${icon('printer')}${say(EDITOR.print)}</button>
      <dialog class="print" aria-labelledby="print-title">
        <h2 id="print-title">${say(EDITOR.print)}</h2>
        ${segments(
          'print-paper',
          NEW_BOOK.paper,
          [
            { id: 'a4', says: NEW_BOOK.a4 },
            { id: 'a4-portrait', says: NEW_BOOK.a4Portrait },
            { id: 'a5', says: NEW_BOOK.a5 },
            { id: 'letter', says: NEW_BOOK.letter },
          ],
          settings.paper,
          (paper) => this.#set({ paper }),
        )}
        ${segments(
          'print-layout',
          NEW_BOOK.layout,
          [
            { id: 'above', says: NEW_BOOK.above },
            { id: 'left', says: NEW_BOOK.left },
          ],
          settings.layout,
          (layout) => this.#set({ layout }),
        )}
        ${segments(
          'print-ground',
          NEW_BOOK.ground,
          [
            { id: 'white', says: NEW_BOOK.white },
            { id: 'cream', says: NEW_BOOK.cream },
          ],
          settings.ground,
          (ground) => this.#set({ ground }),
        )}
        ${
          this.book.language === 'en'
            ? html``
            : segments(
                'print-pinyin',
                NEW_BOOK.pinyin,
                [
                  { id: 'yes', says: NEW_BOOK.withPinyin },
                  { id: 'no', says: NEW_BOOK.withoutPinyin },
                ],
                settings.pinyin ? 'yes' : 'no',
                (id) => this.#set({ pinyin: id === 'yes' }),
              )
        }
        <div class="row">
          <form method="dialog"><button class="btn">${icon('x')}${say(COMMON.cancel)}</button></form>
          ${
            this.ready
              ? html`<a class="btn main" href=${pdfAddress(this.book.id, settings)} download>${icon('download')}${say(EDITOR.download)}</a>`
              : html`<p class="small quiet" role="status">${say(EDITOR.notReady)}</p>`
          }
        </div>
      </dialog>`;
  }
}

customElements.define('print-panel', PrintPanel);
