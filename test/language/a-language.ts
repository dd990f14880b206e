import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextLanguage, Word } from '../../server/book/words.ts';
import { type Language, loadLanguage } from '../../server/language/language.ts';
import { projectData } from '../../server/node/data.ts';
import { jiebaWasm } from '../../server/node/jieba.ts';

export async function aLanguage(...prepared: TextLanguage[]): Promise<Language> {
  const language = await loadLanguage(projectData(), { jiebaWasm });
  await language.prepare(prepared);
  return language;
}

/** The words of a text as the planner tags it: with the names that are found in it. */
export function words(language: Language, text: string, given: string[] = []): Word[] {
  return language.tag(text, { names: language.findNames(text, given) });
}

/** Words with a space between them, `|` where a reader may breathe. */
export function spaced(tagged: readonly Word[]): string {
  return tagged
    .filter((word) => word.pos !== 'space')
    .map((word) => word.text + (word.breathe ? ' |' : ''))
    .join(' ');
}

export function pinyinOf(tagged: readonly Word[]): string {
  return tagged.flatMap((word) => word.readings ?? []).join(' ');
}

export const posOf = (tagged: readonly Word[], text: string) => tagged.find((word) => word.text === text)?.pos;

/** Rows of a table in test/fixtures: `#` starts a comment, a tab stands between the columns. */
export function fixtureRows(name: string): string[][] {
  return readFileSync(join(import.meta.dirname, '..', 'fixtures', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
