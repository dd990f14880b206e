import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { Bilingual, InterfaceLanguage } from '../../server/book/words.ts';
import { COMMON } from './common-texts.ts';
import { type IconName, icon, star } from './icon.ts';
import { chooseLanguage, interfaceLanguage, say } from './language.ts';

/** The badge at the top right of every adult screen: where things go. */
export function whereBadge(): TemplateResult {
  return html`<span class="where here">${icon('monitor-check')}<span>${say(COMMON.onlyHere)}</span></span>`;
}

/** The other language, always one press away, in its own words. */
export function languageSwitch(): TemplateResult {
  const other: InterfaceLanguage = interfaceLanguage() === 'zh' ? 'en' : 'zh';
  return html`<button type="button" class="btn plain tight language-switch" lang=${other === 'zh' ? 'zh-CN' : 'en'}
    @click=${() => chooseLanguage(other)}>${icon('languages')}${other === 'zh' ? '中文' : 'English'}</button>`;
}

/** Top bar of an inner screen: back, name, what is saved, where things go. */
export function bar(options: {
  name: string;
  saved?: TemplateResult | typeof nothing;
  tools?: TemplateResult;
}): TemplateResult {
  return html`<header class="bar">
    <a class="back" href="#/">${icon('chevron-left')}${say(COMMON.myBooks)}</a>
    <span class="name">${options.name}</span>
    <span class="saved" role="status">${options.saved ?? nothing}</span>
    <span class="grow"></span>${options.tools ?? nothing}${whereBadge()}
  </header>`;
}

/** Top bar of the library: the brand and the language. */
export function brandBar(): TemplateResult {
  return html`<header class="bar">
    <a class="brand" href="#/">${star()}${say(COMMON.brand)}</a>
    <span class="grow"></span>${languageSwitch()}${whereBadge()}
  </header>`;
}

/** What went wrong and what to do next, in the interface's language, and what to press. */
export function problemNote(problem: ProblemReport, action: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="note stop" role="alert">${icon('circle-alert')}<div><b>${say(problem.what)}</b><span>${say(problem.next)}</span>${action === nothing ? nothing : html`<div class="row">${action}</div>`}</div></div>`;
}

/** A button that can do nothing now keeps its place and its focus. */
export function button(
  text: Bilingual,
  name: IconName,
  press: (event: Event) => void,
  options: { kind?: 'main' | 'plain' | 'plain stop' | 'tight' | 'tight plain'; disabled?: boolean } = {},
): TemplateResult {
  return html`<button type="button" class="btn ${options.kind ?? ''}" aria-disabled=${options.disabled ? 'true' : nothing}
    @click=${(event: Event) => !options.disabled && press(event)}>${icon(name)}${say(text)}</button>`;
}

/** A few short choices in one line: real radio buttons. */
export function segments<T extends string>(
  name: string,
  legend: Bilingual,
  choices: readonly { id: T; says: Bilingual; disabled?: boolean }[],
  chosen: T,
  choose: (id: T) => void,
): TemplateResult {
  return html`<fieldset><legend>${say(legend)}</legend><div class="seg ${choices.length > 3 ? 'many' : ''}">
    ${choices.map(
      ({
        id,
        says,
        disabled,
      }) => html`<label><input type="radio" name=${name} value=${id} .checked=${live(id === chosen)}
        ?disabled=${disabled ?? false} @change=${() => choose(id)} />${say(says)}</label>`,
    )}</div></fieldset>`;
}

/** The way on from a problem: once more where that can help, else back to the books. */
export function wayOn(problem: ProblemReport, again: () => void): TemplateResult {
  if (problem.retryable) return button(COMMON.tryAgain, 'rotate-ccw', again);
  return html`<a class="btn" href="#/">${icon('chevron-left')}${say(COMMON.back)}</a>`;
}
