import { z } from 'zod';
import { Severity } from '../book/finding.ts';
import { Bilingual, type TextLanguage } from '../book/words.ts';
import { readList } from '../language/lists.ts';
import type { Data, DataFile } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';
import { type Characters, loadCharacters } from './characters.ts';
import { type Check, CheckRow, checksOf } from './check-row.ts';

const Rule = z.strictObject({
  id: z.string(),
  severity: Severity,
  /** All places of a page make one finding, so that one press mends them all. */
  together: z.boolean().default(false),
  says: Bilingual,
  source: Bilingual,
});
/** A rule as a person reads it: templates/rules/rules.jsonc. */
export type Rule = z.infer<typeof Rule>;

const WordLists = z.record(z.string().regex(/^[\p{L}\p{N} -]+$/u), z.array(z.string().min(1)).min(1));
export type WordLists = z.infer<typeof WordLists>;

const ChecksFile = z.strictObject({ words: WordLists.default({}), checks: z.array(CheckRow) });

/** Words of one language that mean somebody: who may be the one that does what a sentence tells. */
export type PeopleWords = {
  isOther: (word: string) => boolean;
  /** Also words that mean somebody only where something is done to them: 同桌, the other kids. */
  isPerson: (word: string) => boolean;
  isBody: (word: string) => boolean;
  me: ReadonlySet<string>;
  one: ReadonlySet<string>;
};

export type LanguageRules = { checks: readonly Check[]; people: PeopleWords };
export interface Rules {
  readonly zh: LanguageRules;
  readonly en: LanguageRules;
  /** Leaves characters alone until a traditional book was prepared for: its dictionaries take 60 MB. */
  readonly characters: Characters;
  /** Loads what books in this language need. */
  prepare(language: TextLanguage): Promise<void>;
}

const AS_THEY_ARE: Characters = { simplify: (text) => text, traditional: (text) => text };

const PEOPLE = 'templates/words/people.jsonc';
const Both = z.object({ zh: z.array(z.string()), en: z.array(z.string()) });
const PeopleFile = z.object({
  people: z.array(z.object({ words: Both })),
  pronouns: z.object({ me: Both, we: Both, he: Both, she: Both, her: Both, they: Both }),
});
type PeopleFile = z.infer<typeof PeopleFile>;

/**
 * `later`: patterns are compiled with the first page that is checked, since a program that only prints checks none.
 *
 * @throws Problem `data-file` naming the file and the line of a row that is wrong.
 */
export async function loadRules(data: Data, compile: 'now' | 'later' = 'now'): Promise<Rules> {
  const [files, people] = await Promise.all([data.list('templates/rules/'), readList(data, PEOPLE, PeopleFile)]);
  const named = (name: string) =>
    files.find(({ path }) => path.endsWith(`/${name}`)) ?? { path: `templates/rules/${name}`, text: '' };
  const { rules } = readData(named('rules.jsonc'), z.strictObject({ rules: z.array(Rule) }));
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const languageRules = (language: 'zh' | 'en') =>
    rulesOf(named(`checks.${language}.jsonc`), language, byId, peopleWords(people, language));
  const zh = languageRules('zh');
  const en = languageRules('en');
  // Reading them compiles them, so that a wrong pattern stops the start.
  if (compile === 'now') void [zh.checks, en.checks];
  let characters = AS_THEY_ARE;
  let loading: Promise<Characters> | undefined;
  return {
    zh,
    en,
    get characters() {
      return characters;
    },
    async prepare(language) {
      if (language !== 'zh-Hant' && language !== 'mixed') return;
      loading ??= loadCharacters();
      characters = await loading;
    },
  };
}

function rulesOf(
  file: DataFile,
  language: 'zh' | 'en',
  rules: ReadonlyMap<string, Rule>,
  { someone, others, ...people }: PeopleOf,
): LanguageRules {
  const { words, checks } = readData(file, ChecksFile);
  const beings = words['other beings'] ?? [];
  const lists = { ...words, person: [...someone, ...beings] };
  const being = new RegExp(`^(?:${beings.join('|')})$`, 'u');
  const isOther = (word: string) => others.has(word) || being.test(word);
  const isPerson = anyOf(words['person nouns']);
  const isBody = anyOf(words.body);
  let compiled: readonly Check[] | undefined;
  return {
    // Hundreds of patterns: compiled when a page in this language is checked first.
    get checks() {
      compiled ??= checksOf(file, checks, lists, language, rules);
      return compiled;
    },
    people: { ...people, isOther, isPerson, isBody },
  };
}

function anyOf(words: readonly string[] = []): (word: string) => boolean {
  const pattern = new RegExp(`^(?:${words.join('|')})$`, 'u');
  return (word) => words.length > 0 && pattern.test(word);
}

/** `others` and `one` serve to see who acts, `someone` to see to whom something is done. */
type PeopleOf = Omit<PeopleWords, 'isOther' | 'isPerson' | 'isBody'> & {
  others: ReadonlySet<string>;
  someone: string[];
};

function peopleWords({ people, pronouns }: PeopleFile, language: 'zh' | 'en'): PeopleOf {
  // "coach/noun" says how a word is to be read; here the word is enough.
  const plain = (word: string) => word.replace(/\/.*$/u, '').toLowerCase();
  const someone = people.flatMap(({ words }) => words[language]).map(plain);
  const last = (word: string) => word.split(' ').at(-1) ?? word;
  return {
    someone: [...new Set(someone)],
    others: new Set([...someone, ...someone.map(last), ...pronouns.we[language], ...pronouns.they[language]]),
    me: new Set(pronouns.me[language]),
    one: new Set([...pronouns.he[language], ...pronouns.she[language]]),
  };
}
