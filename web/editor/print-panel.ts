import { html, nothing, type TemplateResult } from 'lit';
import type { Book } from '../../server/book/book.ts';
import type { BookSettings } from '../../server/book/page-format.ts';
import type { ProblemReport } from '../../server/book/problem.ts';
import { makePdf, ServerProblem } from '../api.ts';
import { BOOK_CHOICES, GROUNDS, layoutOn, layoutsFor, PAPERS, PINYIN } from '../ui/book-choices.ts';
import { COMMON } from '../ui/common-texts.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { button, problemNote, segments } from '../ui/parts.ts';
import { EDITOR } from './editor-texts.ts';

/**
 * Paper, layout and ground of this printing, and the PDF. Properties `book`, `isReady` (all pictures are drawn); method
 * `show`. The book's own settings stay as they are.
 */
export class PrintPanel extends LightElement {
  static override properties = {
    book: { attribute: false },
    isReady: { attribute: false },
    settings: { state: true },
    making: { state: true },
    problem: { state: true },
  };
  declare book: Book;
  declare isReady: boolean;
  declare settings: BookSettings | null;
  declare making: 'not-yet' | 'under-way' | 'done';
  declare problem: ProblemReport | null;

  constructor() {
    super();
    this.isReady = false;
    this.settings = null;
    this.making = 'not-yet';
    this.problem = null;
  }

  #set(part: Partial<BookSettings>): void {
    this.settings = { ...(this.settings ?? this.book.settings), ...part };
    this.making = 'not-yet';
  }

  readonly #open = () => {
    this.making = 'not-yet';
    this.problem = null;
    this.querySelector('dialog')?.showModal();
  };

  async #download(settings: BookSettings): Promise<void> {
    if (this.making === 'under-way') return;
    this.making = 'under-way';
    this.problem = null;
    try {
      const { bytes, name } = await makePdf(this.book.id, { ...settings, layout: layoutOn(settings) });
      saveAs(bytes, name);
      this.making = 'done';
    } catch (error) {
      this.making = 'not-yet';
      if (!(error instanceof ServerProblem)) throw error;
      this.problem = error.report;
    }
  }

  protected override render(): TemplateResult {
    const settings = this.settings ?? this.book.settings;
    const { paper, ground, pinyin } = settings;
    const hasHan = this.book.language !== 'en';
    return html`${button(EDITOR.print, 'printer', this.#open)}
      <dialog class="print" aria-labelledby="print-title">
        <h2 id="print-title">${say(EDITOR.print)}</h2>
        ${segments('print-paper', BOOK_CHOICES.paper, PAPERS, paper, (id) => this.#set({ paper: id }))}
        ${segments('print-layout', BOOK_CHOICES.layout, layoutsFor(paper), layoutOn(settings), (id) => this.#set({ layout: id }))}
        ${segments('print-ground', BOOK_CHOICES.ground, GROUNDS, ground, (id) => this.#set({ ground: id }))}
        ${hasHan ? segments('print-pinyin', BOOK_CHOICES.pinyin, PINYIN, pinyin ? 'yes' : 'no', (id) => this.#set({ pinyin: id === 'yes' })) : nothing}
        <div class="print-state" role="status">${this.#state()}</div>
        ${this.problem ? problemNote(this.problem) : nothing}
        <div class="row">
          <form method="dialog"><button class="btn">${icon('x')}${say(COMMON.close)}</button></form>
          ${button(EDITOR.download, 'download', () => void this.#download(settings), { kind: 'main', disabled: !this.isReady || this.making === 'under-way' })}
        </div>
      </dialog>`;
  }

  #state(): TemplateResult {
    if (!this.isReady) return html`<p class="state">${icon('clock')}${say(EDITOR.notReady)}</p>`;
    if (this.making === 'under-way') return html`<p class="state">${icon('clock')}${say(EDITOR.pdfUnderWay)}</p>`;
    if (this.making === 'done') return html`<p class="state ok">${icon('check')}${say(EDITOR.pdfDone)}</p>`;
    return html`<p class="state">${icon('info')}${say(EDITOR.printAllPages)}</p>`;
  }
}

/** Hands a file to the browser, which asks or puts it where it puts downloads. */
function saveAs(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

customElements.define('print-panel', PrintPanel);
