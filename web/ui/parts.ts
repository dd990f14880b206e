import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { Bilingual, InterfaceLanguage } from '../../server/book/words.ts';
import { COMMON } from './common-texts.ts';
import { type IconName, icon, star } from './icon.ts';
import { chooseLanguage, interfaceLanguage, say } from './language.ts';

/** The badge at the top right of every adult screen: where things go. */
export function whereBadge(): TemplateResult {
  return html`<span class="where here">${icon('monitor-check')}<span>${say(COMMON.onlyHere)}</span></span>`;
}

/** 中文 / English, always one press away. */
export function languageSwitch(): TemplateResult {
  const option = (language: InterfaceLanguage, name: string) => html`<label lang=${language === 'zh' ? 'zh-CN' : 'en'}
    ><input type="radio" name="interface-language" ?checked=${interfaceLanguage() === language} .checked=${interfaceLanguage() === language}
      @change=${() => chooseLanguage(language)} />${name}</label>`;
  return html`<fieldset class="seg language-switch"><legend class="vh">${say(COMMON.language)}</legend>${option('zh', '中文')}${option('en', 'English')}</fieldset>`;
}

/** Top bar of an inner screen: back, name, what is saved, where things go. */
export function bar(options: {
  name: string;
  saved?: TemplateResult | typeof nothing;
  tools?: TemplateResult;
}): TemplateResult {
  return html`<header class="bar">
    <a class="back" href="#/">${icon('chevron-left')}${say(COMMON.myBooks)}</a>
    <span class="name grow">${options.name}</span>
    ${options.tools ?? nothing}
    <span class="saved" role="status">${options.saved ?? nothing}</span>
    ${whereBadge()}
  </header>`;
}

/** Top bar of the library: the brand and the language. */
export function brandBar(): TemplateResult {
  return html`<header class="bar">
    <a class="brand" href="#/">${star()}${say(COMMON.brand)}</a>
    <span class="grow"></span>${languageSwitch()}${whereBadge()}
  </header>`;
}

/** What went wrong and what to do next, in the interface's language. */
export function problemNote(problem: ProblemReport, action: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="note stop" role="alert">${icon('circle-alert')}<div><b>${say(problem.what)}</b>${say(problem.next)}${action}</div></div>`;
}

export function button(
  text: Bilingual,
  name: IconName,
  press: (event: Event) => void,
  options: { kind?: 'main' | 'plain' | 'plain stop' | 'tight' | 'tight plain'; disabled?: boolean } = {},
): TemplateResult {
  return html`<button type="button" class="btn ${options.kind ?? ''}" ?disabled=${options.disabled ?? false} @click=${press}>${icon(name)}${say(text)}</button>`;
}

/** A few short choices in one line: real radio buttons. */
export function segments<T extends string>(
  name: string,
  legend: Bilingual,
  choices: readonly { id: T; says: Bilingual }[],
  chosen: T,
  choose: (id: T) => void,
): TemplateResult {
  return html`<fieldset><legend>${say(legend)}</legend><div class="seg">
    ${choices.map(
      ({ id, says }) => html`<label><input type="radio" name=${name} value=${id} .checked=${id === chosen}
        @change=${() => choose(id)} />${say(says)}</label>`,
    )}</div></fieldset>`;
}
