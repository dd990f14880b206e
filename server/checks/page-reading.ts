import { type PartOfSpeech, type Sentence, textOf } from '../book/words.ts';
import type { Rules } from './rules.ts';

/** Letters that stand for names in `PageReading.plain`, one a character: the child's, and anybody else's. */
export const CHILD = '\ue001';
export const NAME = '\ue000';

/** UTF-16 offsets into the page's text, end exclusive. */
export type Range = { start: number; end: number };

export type ReadWord = Range & { text: string; pos: PartOfSpeech };

/** A page's text as the checks see it. All places are UTF-16 offsets into `written`, and mean the same in `plain`. */
export type PageReading = {
  written: string;
  /** Simplified characters, straight apostrophes, names as `CHILD` and `NAME`. As long as `written`. */
  plain: string;
  /** Texts are those of `plain`, in lower case. */
  words: readonly ReadWord[];
  edges: ReadonlySet<number>;
  /** Sentences as a reader hears them: what was cut at commas to be short enough for a line is one again. */
  sentences: readonly Range[];
  /** What somebody says, and titles of songs and books. */
  quoted: readonly Range[];
};

export function readPage(sentences: readonly Sentence[], hero: string, { characters, zh, en }: Rules): PageReading {
  const written = textOf(sentences);
  // 妈妈 and Mum may be the name of somebody in the book, and stay words.
  const isWord = (text: string) => [zh, en].some(({ people }) => people.isOther(text.toLowerCase()));
  const plain = plainText(sentences, inPlainLetters(written, characters.simplify), hero, isWord);
  const words: ReadWord[] = [];
  let end = 0;
  for (const { text, pos } of sentences.flatMap((sentence) => sentence.words)) {
    const start = end;
    end += text.length;
    words.push({ start, end, pos, text: plain.slice(start, end).toLowerCase() });
  }
  return {
    written,
    plain,
    words,
    edges: new Set([0, ...words.map((word) => word.end)]),
    sentences: sentenceRanges(sentences),
    quoted: quotedRanges(plain),
  };
}

function inPlainLetters(written: string, simplify: (text: string) => string): string {
  const simple = simplify(written);
  return (simple.length === written.length ? simple : written).replaceAll('’', "'");
}

function plainText(
  sentences: readonly Sentence[],
  text: string,
  hero: string,
  isWord: (text: string) => boolean,
): string {
  let at = 0;
  return sentences
    .flatMap(({ words }) => words)
    .map((word) => {
      const plain = text.slice(at, at + word.text.length);
      at += word.text.length;
      const name = plain.replace(/'s?$/iu, '');
      const isHero = hero !== '' && word.text.slice(0, name.length) === hero;
      if (!isHero && (word.pos !== 'name' || isWord(name))) return plain;
      return (isHero ? CHILD : NAME).repeat(name.length) + plain.slice(name.length);
    })
    .join('');
}

function sentenceRanges(sentences: readonly Sentence[]): Range[] {
  const ranges: Range[] = [];
  let end = 0;
  let goesOn = false;
  for (const sentence of sentences) {
    const text = textOf([sentence]);
    const start = end;
    end += text.length;
    if (goesOn) ranges.at(-1)!.end = end;
    else ranges.push({ start, end });
    goesOn = /[，、：,:—–]\s*$/u.test(text) && !/\n/.test(text);
  }
  return ranges;
}

const QUOTES = [
  /“[^”]*(?:”|$)/gu,
  /[「『][^」』]*(?:[」』]|$)/gu,
  /"[^"]*(?:"|$)/gu,
  /《[^》]*》/gu,
  // 'Hello,' says Mum: an apostrophe inside a word closes nothing.
  /(?<!\p{L})['‘](?=\p{Lu})(?:[^'\n]|'(?=\p{L}))*'(?!\p{L})/gu,
  // 妈妈说：没关系。
  /(?<=[说问答喊叫道])[：:](?!\s*[“「『"])[^\n]*?(?:[。！？!?]|$)/gu,
];

function quotedRanges(text: string): Range[] {
  return QUOTES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length })),
  );
}
