import { type ChineseWords, isPotential } from './chinese-words.ts';
import { type Clause, clausesOf, type ReadableWord, textAt } from './clause.ts';
import { readPhrases } from './read-phrases.ts';
import type { ReadingDictionary } from './reading-dictionary.ts';
import { readingByRule } from './reading-rules.ts';
import type { ReadingsData } from './readings-data.ts';
import { isHan } from './scan.ts';
import { isLightBetween, type Syllable, speakTones } from './spoken-tones.ts';
import { lightened } from './tones.ts';

export type Tones = 'spoken' | 'dictionary';

/** Readings of words in context; undefined for words without Han characters. */
export type Pinyin = (words: readonly ReadableWord[], tones: Tones) => (string[] | undefined)[];

export function makePinyin(data: ReadingsData, dictionary: ReadingDictionary, known: ChineseWords): Pinyin {
  const hasHinge = (word: string) => isPotential(word, known.complements) && !data.words.has(word);
  const isVerb = (word: string) => known.posOf.get(word) === 'verb' && !data.words.has(word + word);
  return (words, tones) => {
    const readings: string[][] = words.map(() => []);
    for (const clause of clausesOf(words, hasHinge)) {
      const syllables = withLightTones(clause, readClause(clause, words, data, dictionary), data, isVerb);
      const spoken = tones === 'spoken' ? speakTones(syllables, data) : syllables.map(({ reading }) => reading);
      clause.forEach(({ character, word }, at) => {
        if (isHan(character)) readings[word]?.push(spoken[at] ?? '');
      });
    }
    return readings.map((syllables) => (syllables.length > 0 ? syllables : undefined));
  };
}

/** By our phrases and the dictionary; else by the rules for a character; else the likeliest reading in its word. */
function readClause(
  clause: Clause,
  words: readonly ReadableWord[],
  data: ReadingsData,
  dictionary: ReadingDictionary,
): string[] {
  const found = readPhrases(clause, data, dictionary);
  return clause.map(({ character, word, pos, first, last }, at) => {
    if (!isHan(character)) return '';
    const guess = () => guessInWord(clause, at, words, dictionary);
    if (pos === 'name') return readName(clause, at, data) ?? guess();
    const rules = data.rules.get(character) ?? [];
    const place = {
      character,
      pos,
      before: textAt(clause, 0, at),
      after: textAt(clause, at + 1),
      previous: first ? words[word - 1]?.pos : undefined,
      next: last ? words[word + 1]?.pos : undefined,
    };
    return found[at] ?? readingByRule(place, rules) ?? guess();
  });
}

function guessInWord(
  clause: Clause,
  at: number,
  words: readonly ReadableWord[],
  dictionary: ReadingDictionary,
): string {
  const start = clause.findIndex(({ word }) => word === clause[at]?.word);
  return dictionary.guess(words[clause[at]?.word ?? 0]?.simple ?? '')[at - start] ?? '';
}

/** Family names have readings of their own (单老师 shàn); pet names said twice do not (宁宁). */
function readName(clause: Clause, at: number, { words, surnames }: ReadingsData): string | undefined {
  const start = clause.findIndex(({ word }) => word === clause[at]?.word);
  const name = textAt(clause, start, clause.filter(({ word }) => word === clause[at]?.word).length);
  const listed = words.get(name)?.[at - start];
  if (listed !== undefined || name.length < 2 || name[0] === name[1]) return listed;
  const surname = surnames.get(name.slice(0, 2)) ?? surnames.get(name.slice(0, 1));
  return surname?.[at - start];
}

function withLightTones(
  clause: Clause,
  full: readonly string[],
  data: ReadingsData,
  isVerb: (word: string) => boolean,
): Syllable[] {
  const syllables = clause.map(({ character, first }, at) => {
    const reading = full[at] ?? '';
    return { character, reading, full: reading, startsWord: first };
  });
  return syllables.map((syllable, at) => {
    const isLight =
      clause[at]?.hinge ||
      isLightBetween(syllables, at) ||
      isAfterNoun(clause, at, data) ||
      isSaidTwice(clause, at, isVerb);
    return isLight ? { ...syllable, reading: lightened(syllable.reading) } : syllable;
  });
}

const NOUNS = ['noun', 'place', 'name', 'time', 'measure', 'number'];

/** 椅子上, 水池里; not 天上 and 这里. */
function isAfterNoun(clause: Clause, at: number, { fullPlaces }: ReadingsData): boolean {
  const here = clause[at];
  const before = clause[at - 1];
  if (!here?.last || !before || !/[上里]/.test(here.character)) return false;
  if (fullPlaces.has(before.character + here.character)) return false;
  if (here.first) return here.pos === 'place' && NOUNS.includes(before.pos);
  return here.pos === 'place' || here.pos === 'time';
}

/** The second syllable of a verb said twice: 看看, 散散步, 捶捶背. 画画 is a verb and its object. */
function isSaidTwice(clause: Clause, at: number, isVerb: (word: string) => boolean): boolean {
  const here = clause[at];
  const before = clause[at - 1];
  if (here?.pos !== 'verb' || before?.pos !== 'verb' || here.character !== before.character) return false;
  return isVerb(here.character) || (here.first && before.first && before.last);
}
