import type { PageRole } from './book.ts';
import type { Frame, Hex } from './drawing.ts';
import type { Sheet } from './page-format.ts';

/**
 * Where everything stands on a sheet. Lengths are in points (1/72 inch), origin top left of the trimmed page, y down.
 * The PDF, the browser's reader and every later export place these boxes and nothing else.
 */

/** Fonts by use, not by name: the Fonts port knows the files. */
export const FONT_FACES = ['story', 'story-bold', 'latin', 'latin-bold', 'adults', 'adults-bold'] as const;
export type FontFace = (typeof FONT_FACES)[number];

/** A run of text drawn from one point: a Han character, a Latin word, a punctuation mark. */
export type PlacedText = {
  text: string;
  font: FontFace;
  /** Font size. */
  size: number;
  /** Left end of the pen, and the baseline. */
  x: number;
  baseline: number;
  /** Advance width at this size. */
  width: number;
  colour: Hex;
};

/** One cell of a line: what is read, and the reading above it. */
export type Cell = PlacedText & { ruby?: PlacedText };

/** A line of cells. Joined with `after`, the cells' texts give the sentence back, white space included. */
export type LaidOutLine = {
  cells: Cell[];
  /** Index of the sentence on this page that the line belongs to; a sentence may take several lines. */
  sentence: number;
};

export type TextBlock = {
  kind: 'text';
  /** Structure for readers' tools: `title` is a heading 1, `heading` a heading 2. */
  role: 'title' | 'heading' | 'body' | 'label';
  /** BCP 47 tag of the words. */
  language: string;
  lines: LaidOutLine[];
};

export type PlacedPicture = {
  kind: 'picture';
  x: number;
  y: number;
  width: number;
  height: number;
  /** Corner radius; half the width gives a circle. */
  radius: number;
  frame: Frame;
  alt: string;
  /** Drawn on white paper, so that a white ground has an edge. */
  outline?: { colour: Hex; width: number };
  /** White paper: walls and floors are left out, the floor is a line. */
  whiteGround: boolean;
};

/** Progress row, brand star, rules: decoration without meaning of its own (an artifact in a PDF). */
export type PlacedMark = {
  kind: 'mark';
  shape: 'dot' | 'ring' | 'star' | 'line' | 'box';
  /** Centre, and outer radius; for `line` and `box` the left top corner with width and height. */
  x: number;
  y: number;
  radius: number;
  width: number;
  height: number;
  fill?: Hex;
  stroke?: Hex;
  strokeWidth: number;
};

/** Running text that is not part of the story: page number, brand word. An artifact in a PDF. */
export type PlacedFurniture = { kind: 'furniture'; text: PlacedText };

export type PlacedItem = TextBlock | PlacedPicture | PlacedMark | PlacedFurniture;

export type LaidOutPage = {
  pageId: string;
  role: PageRole;
  /** 1…n on story pages, null elsewhere. */
  number: number | null;
  width: number;
  height: number;
  ground: Hex;
  /** In reading order. */
  items: PlacedItem[];
};

/** Text that no allowed size can hold. The page is set as far as it goes; nothing is cut. */
export type Overflow = { pageId: string; linesNeeded: number; linesAllowed: number };

export type LaidOutBook = {
  sheet: Sheet;
  /** Size of the story text, one for the whole book. */
  textSize: number;
  pages: LaidOutPage[];
  overflows: Overflow[];
  /** Characters that none of our fonts has, such as an emoji; a box stands in their place. Absent when there are none. */
  missingGlyphs?: string[];
};
