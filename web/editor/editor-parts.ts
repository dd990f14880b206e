import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Book, Page } from '../../server/book/book.ts';
import { textOf } from '../../server/book/text-of.ts';
import type { Bilingual } from '../../server/book/words.ts';
import { COMMON } from '../ui/common-texts.ts';
import { type IconName, icon } from '../ui/icon.ts';
import { say } from '../ui/language.ts';
import { button, problemNote } from '../ui/parts.ts';
import type { EditSession, Saving } from './edit-session.ts';
import { EDITOR } from './editor-texts.ts';
import type { WordDrafts } from './word-drafts.ts';

export type Tab = 'findings' | 'picture' | 'book';

const TABS: readonly { id: Tab; icon: IconName; says: Bilingual }[] = [
  { id: 'findings', icon: 'text-align-start', says: EDITOR.findingsTab },
  { id: 'picture', icon: 'image', says: EDITOR.pictureTab },
  { id: 'book', icon: 'library', says: EDITOR.bookTab },
];

/** What the side shows: radio buttons in one line. */
export function sideTabs(chosen: Tab, { findings }: Page, choose: (tab: Tab) => void): TemplateResult {
  const count = findings?.length ?? 0;
  return html`<fieldset class="side-tabs"><legend class="vh">${say(EDITOR.side)}</legend><div class="seg">
    ${TABS.map(
      (tab) => html`<label><input type="radio" name="side" value=${tab.id} .checked=${live(tab.id === chosen)}
        @change=${() => choose(tab.id)} />${icon(tab.icon)}${say(tab.says)}${tab.id === 'findings' && count > 0 ? html`<span class="count">${count}</span>` : nothing}</label>`,
    )}</div></fieldset>`;
}

export function savedState(saving: Saving): TemplateResult {
  switch (saving) {
    case 'saving':
      return html`${icon('clock')}${say(COMMON.saving)}`;
    case 'not-saved':
      return html`<span class="state stop">${icon('circle-alert')}${say(COMMON.notSaved)}</span>`;
    case 'saved':
      return html`${icon('check')}${say(COMMON.saved)}`;
  }
}

/** Not saved: what happened, and the ways on. */
export function notSavedNote(session: EditSession): TemplateResult | typeof nothing {
  const { problem } = session;
  if (!problem) return nothing;
  const isChanged = problem.code === 'book-changed';
  const again = button(isChanged ? EDITOR.doItAgain : COMMON.tryAgain, 'rotate-ccw', () => void session.again());
  const giveUp = button(
    isChanged ? EDITOR.takeNewer : COMMON.understood,
    isChanged ? 'refresh-cw' : 'check',
    () => void session.giveUp(),
  );
  return problemNote(
    problem,
    html`${isChanged || problem.retryable ? again : nothing}${isChanged || !problem.retryable ? giveUp : nothing}`,
  );
}

/** Somebody else changed the page's words meanwhile: both texts, and the two ways on. */
export function conflictNote(page: Page, keep: () => void, drop: () => void): TemplateResult {
  return html`<div class="note stop" role="alert">${icon('circle-alert')}<div><b>${say(EDITOR.changedElsewhere)}</b>
    <p>${say(EDITOR.theirWords)} <q>${textOf(page.sentences)}</q></p>
    <div class="row">${button(EDITOR.keepMine, 'pencil', keep)}${button(EDITOR.takeTheirs, 'refresh-cw', drop)}</div></div></div>`;
}

/** Words for pages that somebody deleted meanwhile. */
export function lostWords(
  drafts: WordDrafts,
  book: Book,
  add: (words: string, pageId: string) => void,
): TemplateResult[] {
  return drafts.homeless(book).map(
    ([
      pageId,
      words,
    ]) => html`<div class="note stop" role="alert">${icon('circle-alert')}<div><b>${say(EDITOR.homeless)}</b>
      <q>${words}</q><div class="row">${button(EDITOR.addAsPage, 'plus', () => add(words, pageId))}</div></div></div>`,
  );
}
