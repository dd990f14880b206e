import { z } from 'zod';
import type { Problem } from '../book/problem.ts';
import type { DataFile } from '../ports/data.ts';
import { wrongAt } from '../ports/read-data.ts';
import { isGap } from './gaps.ts';
import { CHILD, NAME } from './page-reading.ts';
import type { Rule, WordLists } from './rules.ts';

const Scope = z.enum(['words', 'clause', 'deed', 'sentence']);
/** How much is found, and replaced: the words, their clause, the clause from who does it on, or the whole sentence. */
export type Scope = z.infer<typeof Scope>;

/** One pattern, or several, any of which will do. */
const Patterns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
type Patterns = z.infer<typeof Patterns>;

export const CheckRow = z.strictObject({
  rule: z.string(),
  match: Patterns,
  loose: z.boolean().default(false),
  before: Patterns.optional(),
  notBefore: Patterns.optional(),
  after: Patterns.optional(),
  notAfter: Patterns.optional(),
  about: z.literal('child').optional(),
  doneTo: z.enum(['somebody', 'belonging', 'thing']).array().min(1).optional(),
  quotes: z.literal('no').optional(),
  scope: Scope.default('words'),
  rewrite: z.array(z.string().min(1)).min(1),
});
export type CheckRow = z.infer<typeof CheckRow>;

/** One row of templates/rules/checks.*.jsonc, its patterns ready to run. The columns are explained in the file. */
export type Check = Pick<CheckRow, 'about' | 'doneTo' | 'quotes' | 'scope' | 'rewrite'> & {
  rule: Rule;
  match: RegExp[];
  /** Whether a match has to begin and end where words do. */
  wholeWords: boolean;
  /** Tried on the sentence up to the match; empty when anything may stand there. */
  before: RegExp[];
  notBefore: RegExp[];
  /** Tried on what follows the match in its sentence. */
  after: RegExp[];
  notAfter: RegExp[];
};

type Wrong = (text: string, reason: string) => Problem;

/** @throws Problem `data-file` for a rule, a list of words or a pattern that is none, and for a gap nobody fills. */
export function checksOf(
  file: DataFile,
  rows: readonly CheckRow[],
  lists: WordLists,
  language: 'zh' | 'en',
  rules: ReadonlyMap<string, Rule>,
): Check[] {
  const wrong: Wrong = (text, reason) => wrongAt(file, JSON.stringify(text), reason);
  const known = { ...lists, name: [`[${CHILD}${NAME}]+`], child: [`${CHILD}+`] };
  return rows.map((row) => {
    const rule = rules.get(row.rule);
    if (!rule) throw wrong([row.match].flat()[0] ?? '', `rules.jsonc has no rule ${row.rule}`);
    checkGaps(row, wrong);
    const { about, doneTo, quotes, scope, rewrite, loose } = row;
    const english = language === 'en';
    const patterns = english ? englishPatterns(row, known, wrong) : chinesePatterns(row, known, wrong);
    return { rule, about, doneTo, quotes, scope, rewrite, wholeWords: !loose && !english, ...patterns };
  });
}

function checkGaps({ rewrite }: CheckRow, wrong: Wrong): void {
  for (const text of rewrite) {
    const unknown = [...text.matchAll(/\{(\w*)\}/g)].find(([, gap]) => !isGap(gap ?? ''));
    if (unknown) throw wrong(text, `${unknown[0]} is no gap of a rewrite`);
  }
}

type RowPatterns = Pick<Check, 'match' | 'before' | 'notBefore' | 'after' | 'notAfter'>;

/** An English word never begins or ends between two letters, whichever alternative is tried first. */
function englishPatterns(row: CheckRow, lists: WordLists, wrong: Wrong): RowPatterns {
  const to = compiler(lists, 'iu', wrong);
  return {
    match: to(row.match, "(?:(?<![a-z'])|(?='))", '(?![a-z])', 'gd'),
    before: to(row.before, '', ''),
    notBefore: to(row.notBefore, '(?<![a-z])', '\\s*$'),
    after: to(row.after, '^\\s*', ''),
    notAfter: to(row.notAfter, '^\\s*', '(?![a-z])'),
  };
}

function chinesePatterns(row: CheckRow, lists: WordLists, wrong: Wrong): RowPatterns {
  const to = compiler(lists, 'u', wrong);
  return {
    match: to(row.match, '', '', 'gd'),
    before: to(row.before, '', ''),
    notBefore: to(row.notBefore, '', '$'),
    after: to(row.after, '^', ''),
    notAfter: to(row.notAfter, '^', ''),
  };
}

function compiler(lists: WordLists, flags: string, wrong: Wrong) {
  return (patterns: Patterns | undefined, from: string, to: string, more = ''): RegExp[] =>
    [patterns ?? []].flat().map((text) => {
      const filled = withLists(text, lists, (list) => {
        throw wrong(text, `there is no list of words <${list}>`);
      });
      try {
        return new RegExp(`${from}(?:${filled})${to}`, flags + more);
      } catch {
        throw wrong(text, `“${text}” is not a regular expression`);
      }
    });
}

/** `<list>` stands for any of the words of that list; lists may name lists. The longest word is tried first. */
function withLists(text: string, lists: WordLists, missing: (list: string) => never, depth = 0): string {
  return text.replace(/(?<!\(\?)<([\p{L}\p{N} -]+)>/gu, (_, list: string) => {
    const words = lists[list];
    if (!words || depth > 5) return missing(list);
    const filled = words.map((word) => withLists(word, lists, missing, depth + 1));
    return `(?:${filled.sort((a, b) => b.length - a.length).join('|')})`;
  });
}
