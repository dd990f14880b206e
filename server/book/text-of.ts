import type { Sentence } from './words.ts';

/** The text of sentences, exactly as written. */
export function textOf(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => sentence.words.map((word) => word.text).join('')).join('');
}
