import type { Word } from '../book/words.ts';

/** Marks that end a sentence, pause in it, or stand around what is said. */
const STOP = /^(?:[。！？!?｡؟।]+|\.|…+|⋯+|；|;|\.{3,})$/u;
const PAUSE = /^[，,、：:—–]+$/u;
const CLOSING = /^[”’」』）)\]】》〉]+$/u;
const OPENING = /^[“‘「『（([【《〈]+$/u;
const EMOJI = /^(?:\p{Extended_Pictographic}|\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}])+$/u;
const TITLE = /^(?:mr|mrs|ms|dr|st|prof|no|vs|etc)$/iu;

export const isPause = (text: string) => PAUSE.test(text);
export const isClosing = (text: string) => CLOSING.test(text);
export const isOpening = (text: string) => OPENING.test(text);
/** " opens and closes alike. */
export const isStraightQuote = (text: string) => text === '"';

/** Whether a sentence ends with this word: a full stop that is one, or an emoji in place of it. */
export function isStop(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (EMOJI.test(word.text) && /\p{Extended_Pictographic}/u.test(word.text)) return endsLikeFullStop(words, index);
  return STOP.test(word.text) && !(word.text === '.' && isPartOfWord(words, index));
}

/** People end with 😀 what they would end with a full stop; in English the next sentence then has a capital. */
function endsLikeFullStop(words: readonly Word[], index: number): boolean {
  const spokenBefore = words.slice(0, index).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const next = words.slice(index + 1).find(({ pos }) => pos !== 'space');
  return spokenBefore && (next === undefined || !/^\p{Ll}/u.test(next.text));
}

/** The dot of "Dr." or "3.30", "p.m.", "bilibili.com", or of "1." before the first item of a list. */
function isPartOfWord(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1];
  if (next === undefined) return false;
  const first = words.findIndex(({ pos }) => pos !== 'space');
  if (index - 1 === first && /^\d{1,2}$/.test(before?.text ?? '')) return true;
  if (/^[a-z0-9]/iu.test(next.text)) return true;
  const after = words.slice(index + 1).find(({ pos }) => pos !== 'space');
  if (/^(?:[a-z]|[ap]\.m)$/iu.test(before?.text ?? '')) return /^\p{Ll}/u.test(after?.text ?? '');
  return TITLE.test(before?.text ?? '');
}
