import type { BookSettings, PageCapacity, PageLayout, Sheet, TextGrid } from '../book/page-format.ts';
import { linesIn, storySlots } from './story-page.ts';
import type { Templates } from './templates.ts';
import { childStyle, type Setting, type TextStyle } from './text-style.ts';

/**
 * What a page's text may be at most, so that it fits every paper, both layouts and every screen at their smallest size.
 *
 * How a text is measured against a grid of `lines` × `units`:
 * - Every page of a book in Han script (`scriptOf`) is measured against all `han` grids, of any other book against all
 *   `latin` grids.
 * - Words go onto a line as long as their units fit, else onto the next; sentences follow each other. A line ends at the
 *   end of a word where `mayStartLine` and `mayEndLine` allow it; only a word longer than a line is taken apart.
 * - White space at the end of a line takes nothing, nor does one closing mark in a `han` grid.
 * - In a `han` grid a unit is a cell: a Han character is 1 (with pinyin of five letters 1.1, of six 1.3), a mark 0.72,
 *   a space 0.3, a Latin letter or digit 0.6 (a wide one such as M, W, m 0.95), and 0.3 more for a Latin word.
 * - In a `latin` grid a unit is an average letter: a letter, mark or space is 1, a round one (b, d, n …, a digit) 1.1,
 *   a wide one (capitals, m, w) 1.6, and W 1.85.
 *
 * `fitsEverywhere` (story/page-fit.ts) measures so, and what it lets pass never overflows.
 */
export function pageCapacity(templates: Templates, { pinyin }: Pick<BookSettings, 'pinyin'>): PageCapacity {
  return {
    han: grids(templates, pinyin ? 'pinyin' : 'plain'),
    latin: grids(templates, 'latin'),
  };
}

const LAYOUTS: readonly PageLayout[] = ['above', 'left'];

function grids(templates: Templates, setting: Setting): TextGrid[] {
  const sheets = Object.keys(templates.sheets) as Sheet[];
  const all = sheets.flatMap((sheet) => LAYOUTS.map((layout) => gridOf(templates, sheet, layout, setting)));
  return all.filter((grid, i) => !all.some((other, j) => isTighter(other, grid) && (j < i || !isTighter(grid, other))));
}

/** What fits `tight` fits `loose` as well. */
function isTighter(tight: TextGrid, loose: TextGrid): boolean {
  return tight.lines <= loose.lines && tight.units <= loose.units;
}

/** A slot at the smallest size its sheet allows. */
function gridOf(templates: Templates, sheet: Sheet, layout: PageLayout, setting: Setting): TextGrid {
  const format = templates.sheets[sheet];
  const { text } = storySlots(templates, sheet, layout);
  const size = (setting === 'latin' ? format.latin : format.han).sizes[0]!;
  const style = childStyle(templates.type, templates.colours.white, { setting, size });
  const width = Math.min(text[setting].width, style.longest);
  const units = setting === 'latin' ? lettersIn(width, style, templates) : cellsIn(width, style, templates);
  return { lines: linesIn(text, style, { setting, format }), units: Math.max(1, units) };
}

function lettersIn(width: number, { size }: TextStyle, { type }: Templates): number {
  return Math.floor(width / (type.latin.letter * size) + 1e-6);
}

/** Both ends of a line leave out the empty edge of a cell. */
function cellsIn(width: number, { size, cell, inset, longest }: TextStyle, { type }: Templates): number {
  if (width >= longest) return type.han.mostCells;
  const cells = (width + 2 * inset * size) / (cell * size);
  return Math.min(type.han.mostCells, Math.floor(cells - type.reserveCells + 1e-6));
}
