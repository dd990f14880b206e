import { z } from 'zod';
import { PartOfSpeech } from '../book/words.ts';
import type { Data } from '../ports/data.ts';
import { readList } from './lists.ts';

const Words = z.array(z.string());
const Dictionary = z.object({
  words: z.partialRecord(PartOfSpeech, Words),
  measures: Words,
  complements: Words,
  apart: Words,
});

export type ChineseWords = {
  /** Our words for the segmenter. */
  lines: string[];
  posOf: ReadonlyMap<string, PartOfSpeech>;
  /** Words that are nouns as well as what `posOf` says: 画, 包. */
  alsoNouns: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  /** What can follow a verb and 不 or 得: 看不见, 搬得动. */
  complements: ReadonlySet<string>;
  /** Entries of the segmenter's dictionary that are several words. */
  apart: ReadonlyMap<string, readonly string[]>;
};

/** High enough that a word of ours is never taken apart, low enough not to swallow its neighbours. */
const FREQUENCY = 3000;

export async function readChineseWords(data: Data): Promise<ChineseWords> {
  const dictionary = await readList(data, 'templates/words/zh-dictionary.jsonc', Dictionary);
  const posOf = new Map<string, PartOfSpeech>();
  for (const [pos, lines] of Object.entries(dictionary.words)) {
    for (const word of wordsOf(lines ?? [])) posOf.set(word, PartOfSpeech.parse(pos));
  }
  return {
    lines: [...posOf].filter(([word]) => [...word].length > 1).map(([word, pos]) => `${word} ${FREQUENCY} ${pos}`),
    posOf,
    alsoNouns: new Set(wordsOf(dictionary.words.noun ?? []).filter((word) => posOf.get(word) !== 'noun')),
    measures: new Set(wordsOf(dictionary.measures)),
    complements: new Set(wordsOf(dictionary.complements)),
    apart: new Map(dictionary.apart.map((phrase) => [phrase.replaceAll(' ', ''), phrase.split(' ')])),
  };
}

/** 看不见, 搬得动: a verb of one character, 不 or 得, and what is reached or not. */
export function isPotential(word: string, complements: ReadonlySet<string>): boolean {
  const [, middle, ...rest] = [...word];
  return (middle === '不' || middle === '得') && complements.has(rest.join(''));
}

const wordsOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(' ')).filter((word) => word !== '');
