import type { Word } from '../book/words.ts';
import { type CueWords, isIn } from './cue-words.ts';
import { isClosing, isOpening, isSpoken, isStraightQuote } from './marks.ts';

/** The words that are not in quotation marks or brackets. */
export function withoutQuotes(words: readonly Word[]): Word[] {
  let depth = 0;
  let straight = false;
  return words.filter(({ text }) => {
    if (isStraightQuote(text)) straight = !straight;
    if (isOpening(text)) depth += 1;
    const kept = depth === 0 && !straight && !isStraightQuote(text);
    if (isClosing(text) && depth > 0) depth -= 1;
    return kept;
  });
}

/** "1.", "b)", 第一步, “8:15 -”: what numbers or times one of several. */
const LABEL =
  /^\s*(?:\d{1,2}[:：]\d{2}(?=[\s–—-])|\d{1,2}\s?[、.．)）:：](?!\d)|[a-h][)）]|[一二三四五六七八九十]{1,2}、|[(（][\d一二三四五六七八九十]{1,2}[)）]|[①-⒛❶-❿]|\d\ufe0f?\u20e3|第[一二三四五六七八九十\d]{1,2}步|step\s*\d{1,2})[\s，,：:、.–—-]*/iu;
/** Who speaks, when: at most so many words before a colon. */
const LONGEST_LABEL = 6;

/** The words without "1.", 第一步 or "[20:31] 妈妈：" before them, and whether they are one of several. */
export function withoutLabel(words: readonly Word[]): { words: Word[]; listed: boolean } {
  const item = LABEL.exec(words.map(({ text }) => text).join(''))?.[0].length ?? 0;
  const rest = item > 0 ? wordsFrom(words, item) : [...words];
  const colon = rest.findIndex(({ text }) => /^[：:]$/u.test(text));
  const before = rest.slice(0, Math.max(0, colon)).filter(isSpoken);
  const isLabel = colon >= 0 && before.length <= LONGEST_LABEL && before.every(({ pos }) => pos !== 'verb');
  return { words: isLabel ? rest.slice(colon + 1) : rest, listed: item > 0 };
}

function wordsFrom(words: readonly Word[], start: number): Word[] {
  let at = 0;
  return words.filter(({ text }) => {
    at += text.length;
    return at > start;
  });
}

/** A clause without the time and the joining words it begins with, and the soft ones it ends with. */
export function withoutLead(clause: readonly Word[], cues: CueWords): Word[] {
  const words = trimmed(clause);
  let start = 0;
  while (start < words.length && isLead(words, start, cues)) start += 1;
  let end = words.length;
  while (end > start && (!isSpoken(words[end - 1]!) || isIn(cues.titles.softEnd, words[end - 1]?.text))) end -= 1;
  return trimmed(words.slice(start, end));
}

/** Begin a title as well, unless a time follows: on Monday, this morning. */
const OPENS_TIME = /^(?:in|the|this|one|every|on|next)$/iu;

function isLead(words: readonly Word[], at: number, cues: CueWords): boolean {
  const { text, pos } = words[at]!;
  if (OPENS_TIME.test(text)) return words.slice(at + 1, at + 4).some((word) => isTime(word, cues));
  if (!isSpoken(words[at]!) || pos === 'time' || isIn(cues.titles.lead, text)) return true;
  // 3点半, 下午三点, 20:31; but 三只小猪.
  if (/[点點号號日月年半]$/u.test(text) && (pos === 'number' || /^\d/.test(words[at - 1]?.text ?? ''))) return true;
  return /^\d+[:：]\d+/u.test(text) || (/^\d+$/.test(text) && /^[点點号號日月年]/u.test(words[at + 1]?.text ?? ''));
}

const isTime = (word: Word, cues: CueWords) =>
  word.pos === 'time' || isIn(cues.times, word.text) || TIME_OF_DAY.test(word.text);
const TIME_OF_DAY = /^(?:morning|afternoon|evening|day|week|weekend|month|night)$/iu;

/** Without the marks and spaces at both ends. */
function trimmed(words: readonly Word[]): Word[] {
  const first = words.findIndex(isSpoken);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isSpoken) + 1);
}

/** Whether the clause begins with somebody or something that then does something. */
export function hasSubject(words: readonly Word[]): boolean {
  const spoken = words.filter(isSpoken);
  const verb = spoken.findIndex(({ pos }) => pos === 'verb');
  return verb > 0 && /^(?:noun|name|pronoun|place|determiner)$/.test(spoken[0]?.pos ?? '');
}
