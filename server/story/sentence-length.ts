import type { Level } from '../book/story.ts';
import type { Word } from '../book/words.ts';

/** Han characters, and words in Latin letters. */
export type SentenceCap = { han: number; words: number };

/** T1 and T2: length a sentence should not pass, in Han characters or English words. Beyond it, commas end sentences. */
export const SENTENCE_CAP: Record<Level, SentenceCap> = {
  '3-4': { han: 10, words: 10 },
  '5-6': { han: 14, words: 12 },
  '7+': { han: 20, words: 15 },
};

/** How long a run is against a cap, 1 being just as long. */
export function lengthAgainst(run: readonly Word[], cap: SentenceCap): number {
  let han = 0;
  let latin = 0;
  for (const { text, pos } of run) {
    const inWord = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    han += inWord;
    if (inWord === 0 && pos !== 'space' && /[\p{L}\p{N}]/u.test(text)) latin += 1;
  }
  return han / cap.han + latin / cap.words;
}
