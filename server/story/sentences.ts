import type { Level } from '../book/story.ts';
import type { Sentence, Word } from '../book/words.ts';
import { joinAddresses } from './addresses.ts';
import { type CueWords, isIn } from './cue-words.ts';
import { splitAtItems } from './list-items.ts';
import {
  isClosing,
  isHanSpace,
  isOpening,
  isPause,
  isSpace,
  isSpoken,
  isStop,
  isStraightQuote,
  placeAfter,
} from './marks.ts';
import { lengthAgainst, SENTENCE_CAP, type SentenceCap } from './sentence-length.ts';
import { findUnmarkedBoundaries } from './unmarked-boundaries.ts';

/** The words of one line as sentences. Every word is in exactly one; white space goes with the word before it. */
export function splitSentences(words: readonly Word[], level: Level, cues: CueWords): Sentence[] {
  const cap = SENTENCE_CAP[level];
  return splitAtItems(joinAddresses(words))
    .flatMap((run) => atFullStops(run, cues))
    .flatMap((run) => (isLong(run, cap) ? atInnerStops(run) : [run]))
    .flatMap((run) => (isLong(run, cap) ? atCommas(run, cap) : [run]))
    .flatMap((run) => (isUnmarked(run, cap) ? findUnmarkedBoundaries(run, cap, cues) : [run]))
    .map((run) => ({ words: run }));
}

const isLong = (run: readonly Word[], cap: SentenceCap) => lengthAgainst(run, cap) > 1;

/** Long, and not because a scrap was joined to it. */
const isUnmarked = (run: readonly Word[], cap: SentenceCap) =>
  lengthAgainst(run, cap) > (clausesOf(run).length > 1 ? SCRAP.together : 1);

/** What closes what stands open. ’ is an apostrophe as well, so only ‘ makes it a closing mark. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '[': ']',
  '【': '】',
  '《': '》',
  '〈': '〉',
};

/** Ends after 。！？ and their like, closing quotes and emoji included; not inside a quotation that is still open. */
function atFullStops(words: readonly Word[], cues: CueWords): Word[][] {
  const open: string[] = [];
  return cut(words, (index) => {
    const { text } = words[index]!;
    if (text.includes('\n')) return true;
    if (open.at(-1) === text) {
      open.pop();
      return open.length === 0 && isStop(words, index - 1) && !goesOnAfterQuote(words, index, cues);
    }
    const closing = CLOSES[text] ?? (isStraightQuote(text) ? '"' : undefined);
    if (closing) open.push(closing);
    return open.length === 0 && isStop(words, index);
  });
}

/** The sentences inside a long quotation. */
function atInnerStops(run: readonly Word[]): Word[][] {
  return cut(run, (index) => isStop(run, index));
}

/**
 * Cuts after every word that `ends` something, together with the white space, closing marks and emoji that trail it.
 * `ends` is asked once a word, in order.
 */
function cut(words: readonly Word[], ends: (index: number) => boolean): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let ended = false;
  words.forEach((word, index) => {
    if (ended && !trails(words, index)) {
      runs.push(run);
      run = [];
      ended = false;
    }
    run.push(word);
    if (ends(index)) ended = true;
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

function trails(words: readonly Word[], index: number): boolean {
  const { text, pos } = words[index]!;
  if (pos === 'space' || isClosing(text) || isStop(words, index) || /^<\//.test(text)) return true;
  return isStraightQuote(text) && !isSpace(words[index - 1]);
}

/** “怎么了？”妈妈问。 / "Are you ready?" asks Mum. — who speaks belongs to what is said. */
function goesOnAfterQuote(words: readonly Word[], index: number, cues: CueWords): boolean {
  const next = placeAfter(words, index);
  const text = words[next]?.text;
  if (text === undefined || isOpening(text)) return false;
  return isPause(text) || words.slice(index + 1, index + 7).some((word) => isIn(cues.says, word.text));
}

/** Clauses gathered into sentences no longer than the cap where the commas allow it. */
function atCommas(run: readonly Word[], cap: SentenceCap): Word[][] {
  const sentences: Word[][] = [];
  for (const clause of clausesOf(run)) {
    const last = sentences.at(-1);
    if (last && lengthAgainst([...last, ...clause], cap) <= 1) last.push(...clause);
    else sentences.push([...clause]);
  }
  return joinScraps(sentences, cap);
}

/** Fewer words before a colon say who speaks or what is listed, and stay with what follows. */
const LONG_BEFORE_COLON = 5;

/** The pieces between commas; a colon before a quotation stays with it, and so does 、 between listed things. */
export function clausesOf(run: readonly Word[]): Word[][] {
  let spoken = 0;
  return cut(run, (index) => {
    const word = run[index]!;
    if (isSpoken(word)) spoken += 1;
    const ends = isStop(run, index) || isHanSpace(run, index) || endsClause(run, index, spoken);
    if (ends) spoken = 0;
    return ends;
  });
}

function endsClause(run: readonly Word[], index: number, spoken: number): boolean {
  const { text } = run[index]!;
  if (!isPause(text) || /^[、—–]+$/u.test(text)) return false;
  const next = run[placeAfter(run, index)]?.text ?? '';
  if (isOpening(next) || isStraightQuote(next)) return false;
  if (/^[~～]+$/u.test(text)) return !/^\d/.test(next);
  return !/^[：:]+$/u.test(text) || spoken >= LONG_BEFORE_COLON;
}

/** Shares of the cap: what is shorter is a scrap, also if it tells something; a scrap may make its neighbour so long. */
const SCRAP = { short: 0.3, tellsNothing: 0.4, together: 1.4 };

/** A scrap such as “然后，”, “明天下午，” or "So," does not stand alone. */
function joinScraps(sentences: Word[][], cap: SentenceCap): Word[][] {
  const joined: Word[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const together = last ? lengthAgainst([...last, ...sentence], cap) : 0;
    const isTiny = last && together <= SCRAP.together && lengthAgainst(last, cap) <= SCRAP.short;
    if (last && (isTiny || isScrap(last, cap) || spokenIn(sentence) < 2)) last.push(...sentence);
    else joined.push(sentence);
  }
  return joined;
}

const spokenIn = (words: readonly Word[]) => words.filter(isSpoken).length;

function isScrap(words: readonly Word[], cap: SentenceCap): boolean {
  const length = lengthAgainst(words, cap);
  if (spokenIn(words) < 2) return true;
  return length < SCRAP.tellsNothing && words.every(({ pos }) => !/^(?:verb|adjective|other)$/.test(pos));
}
