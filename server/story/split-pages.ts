import { MOST_STORY_PAGES } from '../book/book.ts';
import type { Level } from '../book/story.ts';
import type { Sentence } from '../book/words.ts';
import { isSpoken } from './marks.ts';
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

/** Whether one page can hold these sentences, on every sheet on offer. */
export type Fits = (sentences: readonly Sentence[]) => boolean;

/**
 * Sentences as pages that every layout can hold, and pages as books of at most `MOST_STORY_PAGES`. `leads` are sentences
 * that stand on one page with the next one.
 */
export function splitPages(
  sentences: readonly Sentence[],
  level: Level,
  fits: Fits,
  leads: ReadonlySet<Sentence> = new Set(),
): PagedStory {
  const split: Sentence[] = [];
  const pieces = sentences.flatMap((sentence) => {
    if (fits([sentence])) return [sentence];
    split.push(sentence);
    return splitToFit(sentence, fits);
  });
  return { parts: partsOf(gather(pieces, level, fits, leads)), split };
}

/** A sentence too long for any page, split at a clause, else at a word, else inside a word that is itself too long. */
function splitToFit(sentence: Sentence, fits: Fits): Sentence[] {
  const clauses = clausesOf(sentence.words).map((words) => ({ words }));
  const pieces = clauses.length > 1 ? packed(clauses, fits) : [sentence];
  return pieces.flatMap((piece) => (fits([piece]) ? [piece] : splitAtWords(piece, fits)));
}

/** Neighbouring clauses together as long as they fit. */
function packed(clauses: readonly Sentence[], fits: Fits): Sentence[] {
  const pieces: Sentence[] = [];
  for (const clause of clauses) {
    const last = pieces.at(-1);
    const together = last && { words: [...last.words, ...clause.words] };
    if (together && fits([together])) pieces[pieces.length - 1] = together;
    else pieces.push(clause);
  }
  return pieces;
}

/** More words than any page can hold. */
const MOST_WORDS = 400;

function splitAtWords(sentence: Sentence, fits: Fits): Sentence[] {
  const pieces: Sentence[] = [];
  let rest = sentence.words;
  while (rest.length > MOST_WORDS || (rest.length > 0 && !fits([{ words: rest }]))) {
    const fitting = mostFitting(rest, fits);
    let cut = breathIn(rest, fitting) ?? fitting;
    while (cut < rest.length && cut <= fitting && /^(?:punctuation|space)$/.test(rest[cut]?.pos ?? '')) cut += 1;
    const head = rest.slice(0, cut);
    pieces.push(...(fits([{ words: head }]) ? [{ words: head }] : splitLongWord(head, fits)));
    rest = rest.slice(cut);
  }
  if (rest.length > 0) pieces.push({ words: rest });
  return pieces;
}

/** After how many words to breathe, so that pages hold about as much as each other; undefined when nobody breathes. */
function breathIn(words: Sentence['words'], fitting: number): number | undefined {
  const aim = words.length / Math.ceil(words.length / fitting);
  const places = words.slice(0, fitting).flatMap(({ breathe }, at) => (breathe && at >= fitting / 3 ? [at + 1] : []));
  return places.sort((one, other) => Math.abs(one - aim) - Math.abs(other - aim))[0];
}

/** How many words a page can hold, at least one: found by halves, since every try measures all of them. */
function mostFitting(words: Sentence['words'], fits: Fits): number {
  let [fitting, tooMany] = [1, Math.min(words.length, MOST_WORDS) + 1];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits([{ words: words.slice(0, middle) }])) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}

/** The last resort, for an address or a hundred 哈: between characters. */
function splitLongWord(words: Sentence['words'], fits: Fits): Sentence[] {
  const pieces: Sentence[] = [];
  for (const word of words) {
    let text = '';
    for (const character of word.text) {
      const longer = { words: [{ text: text + character, pos: word.pos }] };
      if (text !== '' && !fits([longer])) {
        pieces.push({ words: [{ text, pos: word.pos }] });
        text = '';
      }
      text += character;
    }
    const readings = text === word.text ? word.readings : undefined;
    pieces.push({ words: [{ text, pos: word.pos, ...(readings ? { readings } : {}) }] });
  }
  return packed(pieces, fits);
}

/**
 * Sentences gathered into pages: one a page while the book stays within what is aimed at, more as it grows; a very
 * short sentence keeps its neighbour company, and the pieces of one long sentence stay together if a page can hold them.
 */
function gather(sentences: readonly Sentence[], level: Level, fits: Fits, leads: ReadonlySet<Sentence>): Sentence[][] {
  const { most, aim } = SENTENCES_A_PAGE[level];
  const tied = unitsOf(sentences, most, fits, (sentence) => leads.has(sentence) || goesOn(sentence));
  // A short story in a few long sentences becomes more pages: each piece has its own picture.
  const units =
    tied.length >= AIMED_PAGES.least ? tied : unitsOf(sentences, most, fits, (sentence) => leads.has(sentence));
  const first = Math.max(1, Math.min(aim, Math.floor(units.length / AIMED_PAGES.least)));
  let pages = pagesOf(units, first, level, fits);
  for (let each = 2; each <= most && pages.length > AIMED_PAGES.most; each++) {
    pages = pagesOf(units, each, level, fits);
  }
  return pages;
}

/** What stands on one page whatever happens: a sentence, and what it is tied to as far as a page can hold it. */
function unitsOf(
  sentences: readonly Sentence[],
  most: number,
  fits: Fits,
  tiesToNext: (sentence: Sentence) => boolean,
): Sentence[][] {
  const units: Sentence[][] = [];
  let open = false;
  for (const sentence of sentences) {
    const last = units.at(-1);
    if (last && open && last.length < most && fits([...last, sentence])) last.push(sentence);
    else units.push([sentence]);
    open = tiesToNext(sentence);
  }
  return units;
}

/** A piece that ends with a comma: the family's sentence goes on. */
function goesOn({ words }: Sentence): boolean {
  const last = words.findLast(({ pos }) => pos !== 'space');
  return last !== undefined && /^[，,、：:—–]+$/u.test(last.text);
}

function pagesOf(units: readonly Sentence[][], each: number, level: Level, fits: Fits): Sentence[][] {
  const { most } = SENTENCES_A_PAGE[level];
  const pages: { units: number; sentences: Sentence[] }[] = [];
  for (const unit of units) {
    const last = pages.at(-1);
    const together = last ? [...last.sentences, ...unit] : unit;
    const company =
      units.length > AIMED_PAGES.least &&
      last !== undefined &&
      (isShort(unit, level) || (last.units === 1 && isShort(last.sentences, level))) &&
      !bringsSomebody(unit);
    const room = last !== undefined && last.units < (company ? Math.max(each, 2) : each);
    if (last && room && together.length <= most && fits(together)) {
      last.sentences.push(...unit);
      last.units += 1;
    } else pages.push({ units: 1, sentences: [...unit] });
  }
  return pages.map(({ sentences }) => sentences);
}

/** “Dad drives.” has a picture of its own; “He is proud.” belongs to the one before. */
function bringsSomebody([sentence]: readonly Sentence[]): boolean {
  const spoken = sentence?.words.filter(isSpoken) ?? [];
  return /^(?:name|noun)$/.test(spoken[0]?.pos ?? '') && spoken.some(({ pos }) => pos === 'verb');
}

function isShort(sentences: readonly Sentence[], level: Level): boolean {
  const words = sentences.flatMap((sentence) => sentence.words);
  return lengthAgainst(words, SENTENCE_CAP[level]) <= 0.3;
}

/** Books of nearly the same length; a book never ends with a page or two left over. */
function partsOf(pages: Sentence[][]): Sentence[][][] {
  const count = pages.length <= MOST_STORY_PAGES ? 1 : Math.ceil(pages.length / AIMED_PAGES.most);
  const parts: Sentence[][][] = [];
  for (let part = 0; part < count; part++) {
    parts.push(pages.slice(Math.round((part * pages.length) / count), Math.round(((part + 1) * pages.length) / count)));
  }
  return parts.filter((part) => part.length > 0);
}
