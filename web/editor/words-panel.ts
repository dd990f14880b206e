import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../../server/book/book.ts';
import type { Finding } from '../../server/book/finding.ts';
import { LONGEST_PAGE } from '../../server/book/limits.ts';
import { textOf } from '../../server/book/text-of.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { EDITOR } from './editor-texts.ts';

/** Words are saved this many milliseconds after typing stops. */
const PAUSE = 1000;

/**
 * The words of one page and what is worth a look in them. Properties `page`, `notes` (findings about the whole book);
 * event `words-change` with the new text, after typing stops or the field is left.
 */
export class WordsPanel extends LightElement {
  static override properties = { page: { attribute: false }, notes: { attribute: false }, typed: { state: true } };
  declare page: Page;
  declare notes: readonly Finding[];
  /** What stands in the field while it is not saved; null when it is the page's own text. */
  declare typed: string | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #typedFor = '';

  constructor() {
    super();
    this.notes = [];
    this.typed = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#save();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('page') as Page | undefined;
    if (before && before.id !== this.page.id) this.#save();
    if (this.typed !== null && this.#typedFor === this.page.id && textOf(this.page.sentences) === this.typed)
      this.typed = null;
    if (this.#typedFor !== this.page.id) this.typed = null;
  }

  #type(text: string): void {
    this.typed = text;
    this.#typedFor = this.page.id;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), PAUSE);
  }

  #save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.typed === null || this.typed.trim() === '') return;
    this.dispatchEvent(new CustomEvent('words-change', { detail: { pageId: this.#typedFor, text: this.typed } }));
  }

  /** Puts a rewrite in the place of the words it is for. */
  #use(finding: Finding, rewrite: string): void {
    const text = textOf(this.page.sentences);
    this.typed = text.slice(0, finding.start) + rewrite + text.slice(finding.end);
    this.#typedFor = this.page.id;
    this.#save();
  }

  protected override render(): TemplateResult {
    const { page } = this;
    if (page.role === 'for-adults')
      return html`<p class="note">${icon('info')}<span>${say(EDITOR.adultsPage)}</span></p>`;
    const label = page.role === 'cover' ? EDITOR.wordsOfCover : EDITOR.wordsOfPage;
    return html`<div class="words-panel">
      <label class="label" for="page-words">${say(label)}</label>
      <div class="box"><textarea id="page-words" rows="4" maxlength=${LONGEST_PAGE} .value=${this.typed ?? textOf(page.sentences)}
        @input=${(event: Event) => this.#type((event.target as HTMLTextAreaElement).value)} @blur=${() => this.#save()}></textarea></div>
      ${this.#findings()}
      ${this.notes.length > 0 ? html`<h3>${say(EDITOR.aboutBook)}</h3>${this.notes.map((note) => this.#finding(note))}` : nothing}
    </div>`;
  }

  #findings(): TemplateResult {
    const { findings } = this.page;
    if (findings === null || this.typed !== null)
      return html`<p class="small quiet" role="status">${say(EDITOR.checking)}</p>`;
    if (findings.length === 0)
      return html`<p class="small quiet" role="status">${icon('check')} ${say(EDITOR.noFindings)}</p>`;
    return html`<h3>${say(EDITOR.findings)}</h3><div role="status">${findings.map((finding) => this.#finding(finding))}</div>`;
  }

  #finding(finding: Finding): TemplateResult {
    return html`<div class="check"><p class="q">${icon('eye')}<span>${finding.quote ? html`<b>“${finding.quote}”</b> ` : nothing}${say(finding.says)}</span></p>
      ${
        finding.rewrites.length > 0
          ? html`<div class="row">${finding.rewrites.map(
              (rewrite) =>
                html`<button type="button" class="btn tight" @click=${() => this.#use(finding, rewrite)}>${icon('pencil')}<span>${say(EDITOR.useThis, { words: rewrite })}</span></button>`,
            )}</div>`
          : nothing
      }
      <p class="src">${say(finding.source)}</p></div>`;
  }
}

customElements.define('words-panel', WordsPanel);
