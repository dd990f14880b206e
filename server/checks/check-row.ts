import { z } from 'zod';
import type { DataFile } from '../ports/data.ts';
import { wrongAt } from '../ports/read-data.ts';
import { isGap } from './gaps.ts';
import { CHILD, NAME } from './page-reading.ts';
import type { Rule, WordLists } from './rules.ts';

const Scope = z.enum(['words', 'clause', 'deed', 'sentence']);
/** How much is found, and replaced: the words, their clause, the clause from who does it on, or the whole sentence. */
export type Scope = z.infer<typeof Scope>;

export const CheckRow = z.strictObject({
  rule: z.string(),
  match: z.string().min(1),
  loose: z.boolean().default(false),
  before: z.string().optional(),
  notBefore: z.string().optional(),
  after: z.string().optional(),
  notAfter: z.string().optional(),
  about: z.enum(['child', 'not others']).optional(),
  quotes: z.literal('no').optional(),
  scope: Scope.default('words'),
  rewrite: z.array(z.string().min(1)).min(1),
});
export type CheckRow = z.infer<typeof CheckRow>;

/** One row of templates/rules/checks.*.jsonc, its patterns ready to run. The columns are explained in the file. */
export type Check = Pick<CheckRow, 'about' | 'quotes' | 'scope' | 'rewrite'> & {
  rule: Rule;
  match: RegExp;
  /** Whether a match has to begin and end where words do. */
  wholeWords: boolean;
  /** `before` and `notBefore` are tried on the sentence up to the match, `after` and `notAfter` on what follows it. */
  before: RegExp | null;
  notBefore: RegExp | null;
  after: RegExp | null;
  notAfter: RegExp | null;
};

/** @throws Problem `data-file` for a rule, a list of words or a pattern that is none, and for a gap nobody fills. */
export function checksOf(
  file: DataFile,
  rows: readonly CheckRow[],
  lists: WordLists,
  language: 'zh' | 'en',
  rules: ReadonlyMap<string, Rule>,
): Check[] {
  const english = language === 'en';
  const known = { ...lists, name: [`[${CHILD}${NAME}]+`], child: [`${CHILD}+`] };
  // An English word never begins or ends between two letters, whichever alternative is tried first.
  const [start, end] = english ? ["(?:(?<![a-z'])|(?='))", '(?![a-z])'] : ['', ''];
  const space = english ? '\\s*' : '';
  const pattern = (text: string | undefined, [from, to]: [string, string], flags = '') => {
    if (text === undefined) return null;
    const filled = withLists(text, known, (list) => {
      throw wrongAt(file, JSON.stringify(text), `there is no list of words <${list}>`);
    });
    try {
      return new RegExp(`${from}(?:${filled})${to}`, `${english ? 'iu' : 'u'}${flags}`);
    } catch {
      throw wrongAt(file, JSON.stringify(text), `“${text}” is not a regular expression`);
    }
  };
  return rows.map((row) => {
    const rule = rules.get(row.rule);
    if (!rule) throw wrongAt(file, JSON.stringify(row.match), `rules.jsonc has no rule ${row.rule}`);
    const { about, quotes, scope, rewrite } = row;
    const unknown = rewrite.flatMap((text) => [...text.matchAll(/\{(\w*)\}/g)]).find(([, gap]) => !isGap(gap ?? ''));
    if (unknown) throw wrongAt(file, JSON.stringify(unknown.input), `${unknown[0]} is no gap of a rewrite`);
    return {
      rule,
      about,
      quotes,
      scope,
      rewrite,
      wholeWords: !row.loose && !english,
      match: pattern(row.match, [start, end], 'gd')!,
      before: pattern(row.before, ['', '']),
      notBefore: pattern(row.notBefore, [english ? '(?<![a-z])' : '', `${space}$`]),
      after: pattern(row.after, [`^${space}`, '']),
      notAfter: pattern(row.notAfter, [`^${space}`, english ? '(?![a-z])' : '']),
    };
  });
}

/** `<list>` in a pattern stands for any of the words of that list; lists may name lists. The longest word is tried first. */
function withLists(text: string, lists: WordLists, missing: (list: string) => never, depth = 0): string {
  return text.replace(/(?<!\(\?)<([\p{L}\p{N} -]+)>/gu, (_, list: string) => {
    const words = lists[list];
    if (!words || depth > 5) return missing(list);
    const filled = words.map((word) => withLists(word, lists, missing, depth + 1));
    return `(?:${filled.sort((a, b) => b.length - a.length).join('|')})`;
  });
}
