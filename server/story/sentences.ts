import type { Level } from '../book/story.ts';
import type { Sentence, Word } from '../book/words.ts';
import { lengthAgainst, SENTENCE_CAP, type SentenceCap } from './sentence-length.ts';
import { findUnmarkedBoundaries } from './unmarked-boundaries.ts';

const TERMINAL = /^(?:[。！？!?｡؟।]+|[.]|…+|⋯+|；|;|\.{3,})$/u;
const PAUSE = /^[，,、：:—–]+$/u;
const CLOSING = /^[”’"'」』）)\]】》〉]+$/u;
const OPENING = /^[“‘「『（([【《〈]+$/u;

/** The words of one line as sentences. Every word is in exactly one sentence; white space goes with the word before it. */
export function splitSentences(words: readonly Word[], level: Level): Sentence[] {
  const cap = SENTENCE_CAP[level];
  return atFullStops(words)
    .flatMap((run) => (isLong(run, cap) ? atCommas(run, cap) : [run]))
    .flatMap((run) => (isLong(run, cap) ? findUnmarkedBoundaries(run, cap) : [run]))
    .map((run) => ({ words: run }));
}

const isLong = (run: readonly Word[], cap: SentenceCap) => lengthAgainst(run, cap) > 1;

/** Ends after 。！？ and their like, closing quotes included; not inside a quotation that is still short. */
function atFullStops(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let ended = false;
  let depth = 0;
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    ended = false;
  };
  words.forEach((word, index) => {
    const mark = word.pos === 'punctuation' || /^[^\p{L}\p{N}\s]+$/u.test(word.text);
    const trailing = word.pos === 'space' || (mark && (TERMINAL.test(word.text) || closes(word.text, depth)));
    if (ended && !trailing) close();
    run.push(word);
    if (!mark) return;
    if (OPENING.test(word.text) || (isStraightQuote(word.text) && depth === 0)) depth += 1;
    else if (closes(word.text, depth)) {
      depth = Math.max(0, depth - 1);
      const before = run.at(-2)?.text ?? '';
      if (depth === 0 && TERMINAL.test(before) && !continues(words.slice(index + 1))) ended = true;
    } else if (TERMINAL.test(word.text) && depth === 0) ended = !isPartOfWord(words, index);
    if (word.text.includes('\n')) ended = true;
  });
  close();
  return runs;
}

const ABBREVIATION = /^(?:mr|mrs|ms|dr|st|prof|no|vs|etc|a\.m|p\.m)$/iu;

/** The dot of "Dr." or "3.30" or "bilibili.com" ends nothing. */
function isPartOfWord(words: readonly Word[], index: number): boolean {
  if (words[index]?.text !== '.') return false;
  const next = words[index + 1];
  if (ABBREVIATION.test(words[index - 1]?.text ?? '')) return next !== undefined;
  return next !== undefined && /^[a-z0-9]/iu.test(next.text);
}

const isStraightQuote = (text: string) => /^["]+$/.test(text);
const closes = (text: string, depth: number) => CLOSING.test(text) && (!isStraightQuote(text) || depth > 0);

/** “怎么了？”妈妈问。 / "Are you ready?" asks Mum. — who speaks belongs to what is said. */
function continues(rest: readonly Word[]): boolean {
  const next = rest.find((word) => word.pos !== 'space');
  if (next === undefined || next.pos === 'punctuation') return next !== undefined && PAUSE.test(next.text);
  const clause = rest.slice(0, 6);
  return clause.some(({ text }) =>
    /^(?:说|問|问|答|喊|叫|告诉|say|says|said|ask|asks|asked|reply|replies|replied)$/iu.test(text),
  );
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

/** The pieces between commas and colons; a colon before a quotation stays with it, and so does 、 between listed things. */
export function clausesOf(run: readonly Word[]): Word[][] {
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  run.forEach((word, index) => {
    clause.push(word);
    const next = run[index + 1];
    const ends =
      (PAUSE.test(word.text) &&
        !/^[、—–]+$/u.test(word.text) &&
        !OPENING.test(next?.text ?? '') &&
        next?.text !== '"') ||
      TERMINAL.test(word.text);
    const trails = next !== undefined && (next.pos === 'space' || CLOSING.test(next.text));
    const endedBefore = clause.length > 1 && clause.some((w) => PAUSE.test(w.text) || TERMINAL.test(w.text));
    if (
      (ends && !trails) ||
      ((word.pos === 'space' || CLOSING.test(word.text)) && endedBefore && endsClause(clause) && !trails)
    ) {
      clauses.push(clause);
      clause = [];
    }
  });
  if (clause.length > 0) clauses.push(clause);
  return clauses;
}

/** Whether the last thing before trailing spaces and quotes is a mark that ends a clause. */
function endsClause(clause: readonly Word[]): boolean {
  const last = [...clause].reverse().find((word) => word.pos !== 'space' && !CLOSING.test(word.text));
  return last !== undefined && (TERMINAL.test(last.text) || (PAUSE.test(last.text) && !/^[、—–]+$/u.test(last.text)));
}

/** A scrap such as “然后，” or "So," does not stand alone. */
function joinScraps(sentences: Word[][]): Word[][] {
  const joined: Word[][] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const spoken = (words: readonly Word[]) => words.filter((w) => /[\p{L}\p{N}]/u.test(w.text)).length;
    if (last && (spoken(sentence) === 0 || spoken(last) < 2)) last.push(...sentence);
    else joined.push(sentence);
  }
  return joined;
}
