import type { Level } from '../book/story.ts';
import type { Sentence, Word } from '../book/words.ts';
import { isClosing, isOpening, isPause, isStop, isStraightQuote } from './marks.ts';
import { lengthAgainst, SENTENCE_CAP, type SentenceCap } from './sentence-length.ts';
import { findUnmarkedBoundaries } from './unmarked-boundaries.ts';

/** The words of one line as sentences. Every word is in exactly one; white space goes with the word before it. */
export function splitSentences(words: readonly Word[], level: Level): Sentence[] {
  const cap = SENTENCE_CAP[level];
  return atFullStops(words)
    .flatMap((run) => (isLong(run, cap) ? atInnerStops(run) : [run]))
    .flatMap((run) => (isLong(run, cap) ? atCommas(run, cap) : [run]))
    .flatMap((run) => (isLong(run, cap) ? findUnmarkedBoundaries(run, cap) : [run]))
    .map((run) => ({ words: run }));
}

const isLong = (run: readonly Word[], cap: SentenceCap) => lengthAgainst(run, cap) > 1;

/** Ends after 。！？ and their like, closing quotes and emoji included; not inside a quotation that is still open. */
function atFullStops(words: readonly Word[]): Word[][] {
  let depth = 0;
  return cut(words, (index) => {
    const { text } = words[index]!;
    if (text.includes('\n')) return true;
    if (isOpening(text) || (isStraightQuote(text) && depth === 0)) {
      depth += 1;
      return false;
    }
    if (depth > 0 && (isClosing(text) || isStraightQuote(text))) {
      depth -= 1;
      return depth === 0 && isStop(words, index - 1) && !goesOnAfterQuote(words.slice(index + 1));
    }
    return depth === 0 && isStop(words, index);
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
    const trails =
      word.pos === 'space' ||
      isClosing(word.text) ||
      isStop(words, index) ||
      (isStraightQuote(word.text) && !isSpace(words[index - 1]));
    if (ended && !trails) {
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

const isSpace = (word: Word | undefined) => word === undefined || word.pos === 'space';

const SAYS =
  /^(?:说|说道|问|问道|答|喊|叫|告诉|回答|say|says|said|ask|asks|asked|reply|replies|replied|shout|shouts)$/iu;

/** “怎么了？”妈妈问。 / "Are you ready?" asks Mum. — who speaks belongs to what is said. */
function goesOnAfterQuote(rest: readonly Word[]): boolean {
  const next = rest.find((word) => word.pos !== 'space');
  if (next === undefined || isOpening(next.text)) return false;
  return isPause(next.text) || rest.slice(0, 6).some(({ text }) => SAYS.test(text));
}

/** Clauses gathered into sentences no longer than the cap where the commas allow it. */
function atCommas(run: readonly Word[], cap: SentenceCap): Word[][] {
  const sentences: Word[][] = [];
  for (const clause of clausesOf(run)) {
    const last = sentences.at(-1);
    if (last && lengthAgainst([...last, ...clause], cap) <= 1) last.push(...clause);
    else sentences.push([...clause]);
  }
  return joinScraps(sentences);
}

/** The pieces between commas; a colon before a quotation stays with it, and so does 、 between listed things. */
export function clausesOf(run: readonly Word[]): Word[][] {
  return cut(run, (index) => {
    const { text } = run[index]!;
    const next = run.slice(index + 1).find(({ pos }) => pos !== 'space');
    const beforeQuote = next !== undefined && (isOpening(next.text) || isStraightQuote(next.text));
    return isStop(run, index) || (isPause(text) && !/^[、—–]+$/u.test(text) && !beforeQuote);
  });
}

/** A scrap such as “然后，” or "So," does not stand alone. */
function joinScraps(sentences: Word[][]): Word[][] {
  const spoken = (words: readonly Word[]) => words.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;
  const joined: Word[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && (spoken(sentence) === 0 || spoken(last) < 2)) last.push(...sentence);
    else joined.push(sentence);
  }
  return joined;
}
