import type { Word } from '../book/words.ts';

/** Marks that end a sentence, pause in it, or stand around what is said. */
const STOP = /^(?:[。！？!?｡．؟۔।॥។။።;；]+|\.|…+|⋯+|\.{3,})$/u;
const PAUSE = /^[，,、：:—–،؛~～]+$/u;
const CLOSING = /^[”’」』）)\]】》〉]+$/u;
const OPENING = /^[“‘「『（([【《〈¿¡]+$/u;
const ELLIPSIS = /^(?:…+|⋯+|\.{2,})$/u;
const EMOJI = /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])+$/u;
const TITLE = /^(?:mr|mrs|ms|dr|st|prof|no|vs|etc|approx|tel|ext|mt|ave|jr|sr|nr)$/iu;
const SPOKEN = /[\p{L}\p{N}]/u;

/** A face or a picture says nothing by itself; so far back words are looked for that it could end. */
const FARTHEST = 24;

export const isPause = (text: string) => PAUSE.test(text);
export const isClosing = (text: string) => CLOSING.test(text);
export const isOpening = (text: string) => OPENING.test(text);
/** " opens and closes alike. */
export const isStraightQuote = (text: string) => text === '"';
export const isSpoken = (word: Word) => SPOKEN.test(word.text);
export const isSpace = (word: Word | undefined) => word === undefined || word.pos === 'space';

/** Place of the nearest word before `index` that is no white space; -1 when there is none. */
export function placeBefore(words: readonly Word[], index: number): number {
  let at = index - 1;
  while (at >= 0 && words[at]?.pos === 'space') at -= 1;
  return at;
}

/** Place of the nearest word after `index` that is no white space; the length when there is none. */
export function placeAfter(words: readonly Word[], index: number): number {
  let at = index + 1;
  while (at < words.length && words[at]?.pos === 'space') at += 1;
  return at;
}

export const wordBefore = (words: readonly Word[], index: number) => words[placeBefore(words, index)];
export const wordAfter = (words: readonly Word[], index: number) => words[placeAfter(words, index)];

/** Whether a sentence ends with this word: a full stop that is one, or an emoji in place of it. */
export function isStop(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (EMOJI.test(word.text) && /\p{Extended_Pictographic}/u.test(word.text)) return endsLikeFullStop(words, index);
  if (!STOP.test(word.text)) return false;
  if (ELLIPSIS.test(word.text)) return !isHesitation(words, index);
  return !(/^[.．!?]$/.test(word.text) && isPartOfWord(words, index));
}

/** People end with 😀 what they would end with a full stop; in English the next sentence then has a capital. */
function endsLikeFullStop(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && index - at < FARTHEST && !isSpoken(words[at]!)) at -= 1;
  const spokenBefore = at >= 0 && isSpoken(words[at]!);
  return spokenBefore && !/^\p{Ll}/u.test(wordAfter(words, index)?.text ?? '');
}

/** 我……我不想去, “So... we go”: somebody looks for words. */
function isHesitation(words: readonly Word[], index: number): boolean {
  const next = wordAfter(words, index);
  if (next === undefined) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  const last = wordBefore(words, index);
  const earlier = words[placeBefore(words, placeBefore(words, index))];
  if (last === undefined || (earlier !== undefined && isSpoken(earlier))) return false;
  return /^\p{Script=Han}$/u.test(last.text) || /^(?:time|pronoun|name|adverb|conjunction)$/.test(last.pos);
}

/** The dot of "Dr." or "3.30", "p.m.", or of "1." before the first item of a list; a mark inside a name. */
function isPartOfWord(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  if (next === undefined) return false;
  if (words[index]?.text === '!' || words[index]?.text === '?') return false;
  if (placeBefore(words, index - 1) < 0 && /^\d{1,2}$/.test(before?.text ?? '')) return true;
  if (/^[a-z0-9]/iu.test(next.text)) return !beginsSentence(before, next);
  const after = placeAfter(words, index);
  // J. K. Lee
  if (/^\p{Lu}$/u.test(before?.text ?? '') && /^\p{Lu}$/u.test(words[after]?.text ?? ''))
    return words[after + 1]?.text === '.';
  if (/^(?:[a-z]|[ap]\.m)$/iu.test(before?.text ?? '')) return /^\p{Ll}/u.test(words[after]?.text ?? '');
  return TITLE.test(before?.text ?? '');
}

/** "I go home.Then I sleep": the space was forgotten. */
function beginsSentence(before: Word | undefined, next: Word): boolean {
  return /\p{Ll}{2}$/u.test(before?.text ?? '') && /^(?:I$|\p{Lu}[\p{Ll}'’])/u.test(next.text);
}

/** A space between Han characters, where people who chat would pause: 有点疼 一下就过去了. */
export function isHanSpace(words: readonly Word[], index: number): boolean {
  if (words[index]?.pos !== 'space') return false;
  const before = words[index - 1]?.text.at(-1) ?? '';
  const next = words[index + 1]?.text[0] ?? '';
  return UNSPACED.test(before) && UNSPACED.test(next);
}

/** Scripts that set no spaces between words; the Thai and their neighbours set one between sentences. */
const UNSPACED =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;
