import type { PageCapacity, TextGrid } from '../book/page-format.ts';
import type { Sentence, Word } from '../book/words.ts';
import { hangs, isWide, mayEndLine, mayStartLine, sideOf } from '../language/line-marks.ts';
import type { Script } from '../language/script.ts';

/** Whether a page's text fits all grids of its book's script, by the measure above. */
export function fitsEverywhere(sentences: readonly Sentence[], capacity: PageCapacity, script: Script): boolean {
  const measure = script === 'han' ? cellsOf : lettersOf;
  const chains = chainsOf(
    sentences.flatMap((sentence) => sentence.words),
    measure,
    script,
  );
  return capacity[script].every((grid) => linesFor(chains, grid) <= grid.lines);
}

/** Words that stay together, and what may hang past the end of a line after them. */
type Chain = { units: number; hanging: number };

/** Lines that words take when each line is filled before the next is begun. */
function linesFor(chains: readonly Chain[], grid: TextGrid): number {
  let lines = 1;
  let used = 0;
  for (const { units, hanging } of chains) {
    if (used > 0 && used + units > grid.units) {
      lines += 1;
      used = 0;
    }
    if (units > grid.units) {
      // Taken apart; each of its lines may lose nearly two units to the rules for the start and end of a line.
      lines += Math.ceil(units / Math.max(1, grid.units - 2)) - 1;
      used = grid.units;
    } else used += units;
    used += hanging;
  }
  return lines;
}

/** Words that no line break may part, with what follows them. */
function chainsOf(words: readonly Word[], measure: (word: Word) => number, script: Script): Chain[] {
  const chains: Chain[] = [];
  let before: Word | null = null;
  for (const word of words) {
    const last = chains.at(-1);
    const units = measure(word);
    const isSpace = /^\s+$/u.test(word.text);
    const hangsHere =
      isSpace || (script === 'han' && last?.hanging === 0 && [...word.text].length === 1 && hangs(word.text));
    if (last && hangsHere) last.hanging += units;
    else if (last && before && !mayPart(before, word)) {
      last.units += last.hanging + units;
      last.hanging = 0;
    } else chains.push({ units, hanging: 0 });
    before = word;
  }
  return chains;
}

function mayPart(before: Word, after: Word): boolean {
  if (/^\s+$/u.test(before.text)) return mayStartLine(after.text) || /^['"]/.test(after.text);
  if (!mayStartLine(after.text) || !mayEndLine(before.text)) return false;
  return isWideAt(before.text, -1) || isWideAt(after.text, 0);
}

function isWideAt(text: string, index: number): boolean {
  const character = [...text].at(index) ?? '';
  return isWide(character) || sideOf(character) !== null;
}

const WIDE_LETTER = /[A-VX-ZmwÆŒæœ@%&©®À-ÖØ-Þ]/u;

/** Units of a word in a `han` grid. */
export function cellsOf(word: Word): number {
  let han = 0;
  let units = /[\p{L}\p{N}]/u.test(word.text.replace(/\p{Script=Han}/gu, '')) ? 0.3 : 0;
  for (const character of word.text) {
    if (/\s/u.test(character)) units += 0.3;
    else if (sideOf(character)) units += 0.72;
    else if (!isWide(character)) units += /W/.test(character) || WIDE_LETTER.test(character) ? 0.95 : 0.6;
    else units += readingUnits(/\p{Script=Han}/u.test(character) ? word.readings?.[han++] : undefined);
  }
  return units;
}

function readingUnits(reading: string | undefined): number {
  const letters = reading ? [...reading.normalize('NFC')].length : 0;
  return letters > 5 ? 1.3 : letters > 4 ? 1.1 : 1;
}

/** Units of a word in a `latin` grid. */
export function lettersOf(word: Word): number {
  let units = 0;
  for (const character of word.text) {
    if (character === 'W') units += 1.85;
    else if (WIDE_LETTER.test(character)) units += 1.6;
    else units += /[bdghknopqu0-9]/.test(character) ? 1.1 : 1;
  }
  return units;
}
