import { MOST_STORY_PAGES } from '../book/book.ts';
import type { PageCapacity } from '../book/page-format.ts';
import type { Level } from '../book/story.ts';
import type { Sentence } from '../book/words.ts';
import { fitsPage } from './page-fit.ts';
import { lengthAgainst, SENTENCE_CAP } from './sentence-length.ts';
import { clausesOf } from './sentences.ts';

/** T3: sentences a page may hold, by age; and how many the planner aims at. */
const SENTENCES_A_PAGE: Record<Level, { most: number; aim: number }> = {
  '3-4': { most: 2, aim: 1 },
  '5-6': { most: 2, aim: 1 },
  '7+': { most: 4, aim: 2 },
};

/** T3: 6–12 story pages are aimed at. */
const AIMED_PAGES = { least: 6, most: 12 };

export type PagedStory = {
  /** Books, each a list of pages, each a list of sentences. More than one when the story is long. */
  parts: Sentence[][][];
  /** Sentences that no page could hold and that were split, as they stood. */
  split: Sentence[];
};

/** Sentences as pages that every layout can hold, and pages as books of at most `MOST_STORY_PAGES`. */
export function splitPages(sentences: readonly Sentence[], level: Level, capacity: PageCapacity): PagedStory {
  const split: Sentence[] = [];
  const pieces = sentences.flatMap((sentence) => {
    if (fitsPage([sentence], capacity)) return [sentence];
    split.push(sentence);
    return splitToFit(sentence, capacity);
  });
  return { parts: partsOf(gather(pieces, level, capacity)), split };
}

/** A sentence too long for any page, split at a clause, else at a word, else inside a word that is itself too long. */
function splitToFit(sentence: Sentence, capacity: PageCapacity): Sentence[] {
  const clauses = clausesOf(sentence.words).map((words) => ({ words }));
  const pieces = clauses.length > 1 ? packed(clauses, capacity) : [sentence];
  return pieces.flatMap((piece) => (fitsPage([piece], capacity) ? [piece] : splitAtWords(piece, capacity)));
}

/** Neighbouring clauses together as long as they fit. */
function packed(clauses: readonly Sentence[], capacity: PageCapacity): Sentence[] {
  const pieces: Sentence[] = [];
  for (const clause of clauses) {
    const last = pieces.at(-1);
    const together = last && { words: [...last.words, ...clause.words] };
    if (together && fitsPage([together], capacity)) pieces[pieces.length - 1] = together;
    else pieces.push(clause);
  }
  return pieces;
}

function splitAtWords(sentence: Sentence, capacity: PageCapacity): Sentence[] {
  const pieces: Sentence[] = [];
  let rest = sentence.words;
  while (rest.length > 0 && !fitsPage([{ words: rest }], capacity)) {
    let fitting = 1;
    while (fitting < rest.length && fitsPage([{ words: rest.slice(0, fitting + 1) }], capacity)) fitting += 1;
    const breath = rest.slice(0, fitting).findLastIndex((word, index) => word.breathe && index >= fitting / 3);
    let cut = breath >= 0 ? breath + 1 : fitting;
    while (cut < rest.length && cut <= fitting && /^(?:punctuation|space)$/.test(rest[cut]?.pos ?? '')) cut += 1;
    const head = rest.slice(0, cut);
    pieces.push(...(fitsPage([{ words: head }], capacity) ? [{ words: head }] : splitLongWord(head, capacity)));
    rest = rest.slice(cut);
  }
  if (rest.length > 0) pieces.push({ words: rest });
  return pieces;
}

/** The last resort, for an address or a hundred 哈: between characters. */
function splitLongWord(words: Sentence['words'], capacity: PageCapacity): Sentence[] {
  const pieces: Sentence[] = [];
  for (const word of words) {
    let text = '';
    for (const character of word.text) {
      const longer = { words: [{ text: text + character, pos: word.pos }] };
      if (text !== '' && !fitsPage([longer], capacity)) {
        pieces.push({ words: [{ text, pos: word.pos }] });
        text = '';
      }
      text += character;
    }
    const readings = text === word.text ? word.readings : undefined;
    pieces.push({ words: [{ text, pos: word.pos, ...(readings ? { readings } : {}) }] });
  }
  return packed(pieces, capacity);
}

/**
 * Sentences gathered into pages: one a page while the book stays within what is aimed at, more as it grows; a very
 * short sentence keeps its neighbour company.
 */
function gather(sentences: readonly Sentence[], level: Level, capacity: PageCapacity): Sentence[][] {
  const { most, aim } = SENTENCES_A_PAGE[level];
  let pages = pagesOf(
    sentences,
    Math.max(1, Math.min(aim, Math.floor(sentences.length / AIMED_PAGES.least))),
    level,
    capacity,
  );
  for (let each = 2; each <= most && pages.length > AIMED_PAGES.most; each++) {
    pages = pagesOf(sentences, each, level, capacity);
  }
  return pages;
}

function pagesOf(sentences: readonly Sentence[], each: number, level: Level, capacity: PageCapacity): Sentence[][] {
  const { most } = SENTENCES_A_PAGE[level];
  const pages: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = pages.at(-1);
    const together = last ? [...last, sentence] : [sentence];
    const company = last !== undefined && (isShort(sentence, level) || (last.length === 1 && isShort(last[0]!, level)));
    const room =
      last !== undefined && (last.length < each || (company && last.length < Math.max(2, Math.min(most, each + 1))));
    if (room && together.length <= most && fitsPage(together, capacity)) last?.push(sentence);
    else pages.push([sentence]);
  }
  return pages;
}

const isShort = (sentence: Sentence, level: Level) => lengthAgainst(sentence.words, SENTENCE_CAP[level]) <= 0.3;

/** Books of nearly the same length; a book never ends with a page or two left over. */
function partsOf(pages: Sentence[][]): Sentence[][][] {
  const count = pages.length <= MOST_STORY_PAGES ? 1 : Math.ceil(pages.length / AIMED_PAGES.most);
  const parts: Sentence[][][] = [];
  for (let part = 0; part < count; part++) {
    parts.push(pages.slice(Math.round((part * pages.length) / count), Math.round(((part + 1) * pages.length) / count)));
  }
  return parts.filter((part) => part.length > 0);
}
