import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import type { Book } from '../../server/book/book.ts';
import type { Finding } from '../../server/book/finding.ts';
import { checkPage } from '../../server/checks/check-page.ts';
import { loadRules } from '../../server/checks/rules.ts';
import { projectData } from '../../server/node/data.ts';
import { splitSentences } from '../../server/story/sentences.ts';
import { cues, language, plan } from '../story/planner-kit.ts';

export type Row = { rule: string; text: string; finds: boolean; childName?: string };

export const rules = await loadRules(projectData());
await rules.prepare('zh-Hant');

export function fixture(name: string): Row[] {
  const path = new URL(`../fixtures/checks.${name}.jsonc`, import.meta.url);
  return (parse(readFileSync(path, 'utf8')) as { rows: Row[] }).rows;
}

/** What is found in a text that stands on one page, in a book made of it, or in another book. */
export function check(text: string, childName = '', { by = rules, book = bookOf(text, childName) } = {}): Finding[] {
  const names = language.findNames(text, [childName], book.language);
  const sentences = splitSentences(language.tag(text, { language: book.language, names }), book.level, cues);
  return checkPage({ id: 'p1', role: 'story', sentences, scene: null, picture: null, findings: null }, book, by);
}

export function bookOf(text: string, childName = ''): Book {
  return plan(text, { name: childName })[0]!;
}

/** The text with a rewrite in the place of what was found. */
export function mended(text: string, { start, end }: Finding, rewrite: string): string {
  return text.slice(0, start) + rewrite + text.slice(end);
}

/** The whole text after the first rewrite of every finding of a rule. */
export function firstRewrites(text: string, rule: string, childName = ''): string {
  return check(text, childName)
    .filter((finding) => finding.rule === rule)
    .sort((a, b) => b.start - a.start)
    .reduce((result, finding) => mended(result, finding, finding.rewrites[0] ?? ''), text);
}
