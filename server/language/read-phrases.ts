import { type Clause, textAt } from './clause.ts';
import type { ReadingDictionary } from './reading-dictionary.ts';
import type { ReadingsData } from './readings-data.ts';
import { lightened } from './tones.ts';

/** The longest phrase looked up across words, in characters. */
const LONGEST = 6;

/** Readings by our phrases and the dictionary's words, the longest first; undefined for characters outside of any. */
export function readPhrases(clause: Clause, data: ReadingsData, dictionary: ReadingDictionary): (string | undefined)[] {
  const readings: (string | undefined)[] = clause.map(() => undefined);
  for (let at = 0; at < clause.length; ) {
    const reading = longestReading(clause, at, data, dictionary);
    reading.forEach((syllable, offset) => {
      readings[at + offset] = syllable;
    });
    at += Math.max(1, reading.length);
  }
  return readings;
}

/** Empty when nothing that starts here is known. */
function longestReading(
  clause: Clause,
  at: number,
  data: ReadingsData,
  dictionary: ReadingDictionary,
): readonly string[] {
  for (let length = Math.min(LONGEST, clause.length - at); length > 0; length--) {
    const stretch = clause.slice(at, at + length);
    const phrase = textAt(stretch, 0);
    const inOneWord = stretch[0]?.word === stretch.at(-1)?.word;
    const fromWordToWord = stretch[0]?.first === true && stretch.at(-1)?.last === true;
    const ours = inOneWord || fromWordToWord ? data.words.get(phrase) : undefined;
    if (ours) return ours;
    // A single character of the dictionary says nothing about how it is read among others.
    if (length === 1 || !inOneWord || stretch.some(({ hinge }) => hinge)) continue;
    const listed = readWord(phrase, data, dictionary);
    if (listed && !cutsPhrase(clause, at, length, data)) return listed;
  }
  return [];
}

/** 梳头 in 梳头发 would cut 头发. */
function cutsPhrase(clause: Clause, at: number, length: number, { light, words }: ReadingsData): boolean {
  const next = clause[at + length];
  if (!next || next.word !== clause[at]?.word) return false;
  const across = textAt(clause, at + length - 1, 2);
  return light.has(across) || words.has(across);
}

function readWord(word: string, { light }: ReadingsData, dictionary: ReadingDictionary): readonly string[] | undefined {
  const listed = dictionary.find(word);
  if (light.has(word)) return lightLast(listed ?? dictionary.guess(word));
  if (!listed) return undefined;
  if (word.endsWith('儿')) return [...listed.slice(0, -1), 'r'];
  // 小朋友 ends like 朋友.
  return light.has([...word].slice(-2).join('')) ? lightLast(listed) : listed;
}

function lightLast(reading: readonly string[]): string[] {
  return reading.map((syllable, at) => (at === reading.length - 1 ? lightened(syllable) : syllable));
}
