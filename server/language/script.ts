import type { TextLanguage, Word } from '../book/words.ts';
import { isWide } from './line-marks.ts';

/** How a whole book is set: in cells, as Han characters are, or in letters. */
export type Script = 'han' | 'latin';

/** A book is set in one script, whatever single pages hold: Chinese in cells, English in letters, others by their words. */
export function scriptOf(language: TextLanguage, words: readonly Word[]): Script {
  if (language.startsWith('zh')) return 'han';
  if (language === 'en') return 'latin';
  return words.some(({ text }) => [...text].some(isWide)) ? 'han' : 'latin';
}
