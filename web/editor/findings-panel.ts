import { html, nothing, type TemplateResult } from 'lit';
import type { Page } from '../../server/book/book.ts';
import type { Finding } from '../../server/book/finding.ts';
import { icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { LightElement } from '../ui/light-element.ts';
import { EDITOR } from './editor-texts.ts';

export type Rewrite = { finding: Finding; words: string };

/**
 * What is worth a look in a page's words. Properties `page`, `notes` (findings about the whole book), `isWaiting` (the
 * words are just being changed); event `rewrite` with the finding and the words to put in its place.
 */
export class FindingsPanel extends LightElement {
  static override properties = {
    page: { attribute: false },
    notes: { attribute: false },
    isWaiting: { attribute: false },
  };
  declare page: Page;
  declare notes: readonly Finding[];
  declare isWaiting: boolean;

  constructor() {
    super();
    this.notes = [];
  }

  protected override render(): TemplateResult {
    return html`<div role="status">${this.#ofPage()}</div>
      ${this.notes.length > 0 ? html`<h2>${say(EDITOR.aboutBook)}</h2>${this.notes.map((note) => this.#finding(note))}` : nothing}`;
  }

  #ofPage(): TemplateResult {
    const { findings, role } = this.page;
    if (role === 'for-adults') return html`<p class="note">${icon('info')}<span>${say(EDITOR.adultsPage)}</span></p>`;
    if (findings === null || this.isWaiting) return html`<p class="state">${icon('clock')}${say(EDITOR.checking)}</p>`;
    if (findings.length === 0) return html`<p class="state ok">${icon('check')}${say(EDITOR.noFindings)}</p>`;
    return html`<h2>${say(findings.length === 1 ? EDITOR.oneFinding : EDITOR.findings, { count: findings.length })}</h2>
      <p class="small quiet">${say(EDITOR.youDecide)}</p>${findings.map((finding) => this.#finding(finding))}`;
  }

  #finding(finding: Finding): TemplateResult {
    const use = (words: string) =>
      this.dispatchEvent(new CustomEvent<Rewrite>('rewrite', { detail: { finding, words } }));
    return html`<div class="check"><p class="q">${icon('eye')}<span>${finding.quote ? html`<q>${finding.quote}</q> ` : nothing}${say(finding.says)}</span></p>
      ${
        finding.rewrites.length > 0
          ? html`<div class="row">${finding.rewrites.map(
              (words) =>
                html`<button type="button" class="btn tight" @click=${() => use(words)}>${icon('pencil')}<span>${say(EDITOR.useThis, { words })}</span></button>`,
            )}</div>`
          : nothing
      }
      <p class="src">${say(finding.source)}</p></div>`;
  }
}

customElements.define('findings-panel', FindingsPanel);
