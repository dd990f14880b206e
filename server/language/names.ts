import type { TextLanguage, Word } from '../book/words.ts';
import { findChineseNames } from './chinese-names.ts';
import { findEnglishNames } from './english-names.ts';
import type { NameLists } from './name-lists.ts';

/** The names of people in a text: those given that occur, and those guessed, in order of appearance. */
export function findPeople(
  text: string,
  language: TextLanguage,
  given: readonly string[],
  lists: NameLists,
  tag: (text: string) => Word[],
  simplify: (text: string) => string,
): string[] {
  // The signs of names are written in simplified characters; the names are those of the text.
  const simple = language === 'zh-Hant' ? simplify(text) : text;
  const guessed = guess(simple, language, lists, tag).map((name) => asWritten(name, simple, text));
  const wanted = new Set([...given.map((name) => name.trim()), ...guessed].filter((name) => name !== ''));
  const present = [...wanted].filter((name) => standsAlone(name, text, wanted));
  return present.sort((a, b) => text.indexOf(a) - text.indexOf(b));
}

/** The characters of `text` where `name` stands in its simplified form, which has as many. */
function asWritten(name: string, simple: string, text: string): string {
  const at = [...simple.slice(0, simple.indexOf(name))].length;
  return [...text].slice(at, at + [...name].length).join('');
}

/** Whether a name occurs outside of longer names: 梓涵 does not where only 李梓涵 is written. */
function standsAlone(name: string, text: string, names: ReadonlySet<string>): boolean {
  const longer = [...names].filter((other) => other !== name && other.includes(name));
  return longer.reduce((rest, other) => rest.replaceAll(other, '\n'), text).includes(name);
}

function guess(text: string, language: TextLanguage, lists: NameLists, tag: (text: string) => Word[]): string[] {
  if (language === 'und') return [];
  const words = tag(text);
  if (language === 'en') return findEnglishNames(words, lists.english);
  const chinese = findChineseNames(words, lists.chinese);
  return language === 'mixed' ? [...chinese, ...findEnglishNames(words, lists.english)] : chinese;
}
