import type { TextLanguage, Word } from '../book/words.ts';
import { type CueWords, isIn } from './cue-words.ts';
import { isSpoken } from './marks.ts';
import { clausesOf } from './sentences.ts';
import { hasSubject, withoutLabel, withoutLead, withoutQuotes } from './title-words.ts';

/** Longest title made from the story's own words: Han characters, or English words. */
const LONGEST = { han: 10, words: 7 };
/** So far into a story a title is looked for. */
const SENTENCES = 3;
/** A word in Latin letters among Han characters is as long as so many of these. */
const HAN_FOR_A_WORD = 2;

/**
 * A title in the family's own words: the first short clause that says where somebody goes or what begins; else the
 * story's first clause, if somebody does something in it. Null when neither reads as a title.
 */
export function titleFrom(
  sentences: readonly (readonly Word[])[],
  language: TextLanguage,
  cues: CueWords,
): string | null {
  const clauses = sentences.slice(0, SENTENCES).flatMap((words, number) => titleClauses(words, number, cues));
  const isTitle = (words: readonly Word[]) => readsAsTitle(words, language, cues);
  for (const { words, listed } of clauses) {
    const going = shortened(words, language, cues).find((some) => isTitle(some) && goes(some, listed, cues));
    if (going) return written(going);
  }
  const first = clauses.find(({ words }) => words.some(({ pos }) => pos === 'verb'));
  if (!first || first.listed || !hasSubject(first.words)) return null;
  if (first.words.some(({ text }) => isIn(cues.titles.notTold, text))) return null;
  const told = shortened(first.words, language, cues).find((some) => isTitle(some) && hasSubject(some));
  return told ? written(told) : null;
}

type TitleClause = { words: Word[]; number: number; listed: boolean };

/** The clauses of a sentence without what a title lacks: questions, what is said, labels, times, soft endings. */
function titleClauses(sentence: readonly Word[], number: number, cues: CueWords): TitleClause[] {
  if (sentence.some(({ text }) => /^(?:[?？؟]|吗|嗎)$/u.test(text))) return [];
  const { words, listed } = withoutLabel(withoutQuotes(sentence));
  return clausesOf(words)
    .filter((clause) => !clause.some(({ text }) => isIn(cues.says, text)))
    .map((clause) => ({ words: withoutLead(clause, cues), number, listed }))
    .filter((clause) => clause.words.length > 0);
}

/** The clause, and what it can be shortened to: from where somebody goes, or to before where and with whom. */
function shortened(words: readonly Word[], language: TextLanguage, cues: CueWords): (readonly Word[])[] {
  if (isShort(words, language)) return [words];
  const going = words.findIndex((_, at) => isGoing(words, at, cues));
  const tail = going > 0 ? words.slice(going) : [];
  if (isHan(words, language)) return [tail];
  return [...headsOf(words, cues), ...(/ing$/iu.test(tail[0]?.text ?? '') ? [tail, ...headsOf(tail, cues)] : [])];
}

/** English: the words before each preposition and conjunction, the longest first; they end with somebody or something. */
function headsOf(words: readonly Word[], cues: CueWords): Word[][] {
  const ends = words.flatMap(({ pos }, at) => (at > 0 && /^(?:preposition|conjunction)$/.test(pos) ? [at] : []));
  const heads = ends.reverse().map((end) => withoutLead(words.slice(0, end), cues));
  return heads.filter((head) => /^(?:noun|place|name)$/.test(head.at(-1)?.pos ?? ''));
}

/** What goes with a verb of going and makes it one of being or seeing: 坐在, 看见, 上下. */
const NOT_GOING = /^(?:[在着著到下见見上去来來过過起完好开開出]|起来|下来|起來|下來)$/u;

/** 去, 看牙医, going; also 坐船, 打针: a verb and its thing as one word. */
function isGoing(words: readonly Word[], at: number, cues: CueWords): boolean {
  const { text, pos } = words[at]!;
  const [first = '', second, third] = [...text];
  const opens = pos === 'verb' && second !== undefined && third === undefined && isIn(cues.titles.going, first);
  if (opens && !isIn(cues.titles.going, text)) return !NOT_GOING.test(second);
  return isIn(cues.titles.going, text) && !NOT_GOING.test(words[at + 1]?.text ?? '');
}

/** Whether a clause says that somebody goes or begins something, and what. In a list only with who does. */
function goes(words: readonly Word[], listed: boolean, cues: CueWords): boolean {
  const going = words.findIndex((_, at) => isGoing(words, at, cues));
  if (going < 0 || (listed && !isBySomebody(words, cues))) return false;
  const isWhole = /^\p{Script=Han}{2,}$/u.test(words[going]?.text ?? '');
  return isWhole || words.slice(going + 1).some(({ pos }) => /^(?:noun|place|name|verb|other)$/.test(pos));
}

function isBySomebody(words: readonly Word[], cues: CueWords): boolean {
  const who = words.find(isSpoken);
  return hasSubject(words) && (/^(?:name|pronoun)$/.test(who?.pos ?? '') || isIn(cues.people, who?.text));
}

function readsAsTitle(words: readonly Word[], language: TextLanguage, cues: CueWords): boolean {
  const spoken = words.filter(isSpoken);
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!first || !last || !isShort(words, language)) return false;
  if (!spoken.some(({ pos }) => pos === 'verb') || words.some(({ text }) => /[<>@/\\]/.test(text))) return false;
  if (spoken.some(({ text }) => isIn(cues.titles.notIn, text))) return false;
  if (isIn(cues.titles.notFirst, first.text) || isIn(cues.titles.notLast, last.text)) return false;
  if (/^(?:preposition|conjunction|determiner|modal|number|measure)$/.test(last.pos)) return false;
  // "We have to get up" is about a duty, not a going.
  return !/\b(?:have|has|had) to\b/iu.test(written(words));
}

const isHan = (words: readonly Word[], language: TextLanguage) =>
  language !== 'en' && words.some(({ text }) => /\p{Script=Han}/u.test(text));

function isShort(words: readonly Word[], language: TextLanguage): boolean {
  const latin = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/\p{Script=Han}/u.test(text)).length;
  if (!isHan(words, language)) return latin >= 2 && latin <= LONGEST.words;
  const han = words.reduce((sum, { text }) => sum + (text.match(/\p{Script=Han}/gu)?.length ?? 0), 0);
  const length = han + HAN_FOR_A_WORD * latin;
  return length >= 2 && length <= LONGEST.han;
}

function written(words: readonly Word[]): string {
  const text = words
    .map((word) => word.text)
    .join('')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
