import type { PartOfSpeech, Sentence } from '../book/words.ts';
import { type Token, tokensOf } from './lexicon-words.ts';

/** A page's text as the readers of scenes see it. All places are UTF-16 offsets into `text`. */
export type SceneText = {
  /** As written. */
  written: string;
  /** Simplified and lower-case; the same length as `written`. */
  text: string;
  words: readonly { start: number; end: number; pos: PartOfSpeech }[];
  /** True at every offset where a word begins or the text ends. */
  boundary: ReadonlySet<number>;
  tokens: readonly Token[];
};

export function sceneText(sentences: readonly Sentence[], simplify: (text: string) => string): SceneText {
  const words: SceneText['words'][number][] = [];
  let written = '';
  for (const word of sentences.flatMap((sentence) => sentence.words)) {
    words.push({ start: written.length, end: written.length + word.text.length, pos: word.pos });
    written += word.text;
  }
  const simple = simplify(written).toLowerCase();
  const text = simple.length === written.length ? simple : written.toLowerCase().slice(0, written.length);
  return {
    written,
    text,
    words,
    boundary: new Set([...words.map(({ start }) => start), written.length]),
    tokens: tokensOf(text),
  };
}

/** The kind of the word that covers an offset. */
export function posAt({ words }: SceneText, offset: number): PartOfSpeech | null {
  let low = 0;
  let high = words.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const word = words[middle]!;
    if (offset < word.start) high = middle - 1;
    else if (offset >= word.end) low = middle + 1;
    else return word.pos;
  }
  return null;
}
