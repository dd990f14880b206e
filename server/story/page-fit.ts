import type { PageCapacity, TextGrid } from '../book/page-format.ts';
import type { Sentence, Word } from '../book/words.ts';

const HAN = /\p{Script=Han}/u;
const WIDE = /[\u1100-\u11ff\u3000-\u30ff\uac00-\ud7af\uff00-\uff60]/u;

/** Punctuation in a line of Han cells takes 0.7 of a cell (design/pages, the hanzi-and-pinyin cell). */
const PUNCTUATION_CELL = 0.7;
/** A Latin letter in a line of Han cells, which are 1.4 em wide; a letter is about 0.6 em. */
const LETTER_IN_CELLS = 0.45;

/** Whether the sentences of a page fit every layout on offer. */
export function fitsPage(sentences: readonly Sentence[], capacity: PageCapacity): boolean {
  const words = sentences.flatMap((sentence) => sentence.words);
  const grids = words.some(({ text }) => HAN.test(text) || WIDE.test(text)) ? capacity.han : capacity.latin;
  const inCells = grids === capacity.han;
  return grids.every((grid) => linesTogether(words, grid, inCells) <= grid.lines);
}

/** Lines the words take when sentences run on in one line, breaking between words only. */
function linesTogether(words: readonly Word[], grid: TextGrid, inCells: boolean): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = widthOf(word, inCells);
    const hangs = word.pos === 'punctuation' || word.pos === 'space';
    if (used + width > grid.units && !hangs) {
      lines += used > 0 ? 1 : 0;
      lines += Math.max(0, Math.ceil(width / grid.units) - 1);
      used = width % grid.units || width;
    } else used += width;
  }
  return lines;
}

/** Width of a word in Han cells, or in Latin letters. */
export function widthOf(word: Word, inCells: boolean): number {
  if (!inCells) return [...word.text].length;
  let width = 0;
  for (const letter of word.text) {
    if (HAN.test(letter) || WIDE.test(letter)) width += word.pos === 'punctuation' ? PUNCTUATION_CELL : 1;
    else width += word.pos === 'punctuation' ? PUNCTUATION_CELL : LETTER_IN_CELLS;
  }
  return width;
}
