import type { Page } from '../book/book.ts';
import type { Frame, Hex } from '../book/drawing.ts';
import { FRAME_SIZE } from '../book/drawing.ts';
import type { LaidOutPage, PlacedFurniture, PlacedMark, PlacedPicture } from '../book/laid-out-page.ts';
import type { BookSettings, Sheet } from '../book/page-format.ts';
import type { AtomMaker } from './atoms.ts';
import type { Wording } from './book-texts.ts';
import type { PageColours, SheetFormat, Templates } from './templates.ts';
import { childStyle, type Setting, type TextStyle } from './text-style.ts';

/** What every page of a book is laid out with. */
export type PageKit = {
  templates: Templates;
  sheet: Sheet;
  format: SheetFormat;
  settings: BookSettings;
  colours: PageColours;
  setting: Setting;
  /** Language tag of the words, and which of our own wordings they take. */
  language: string;
  wording: Wording;
  maker: AtomMaker;
};

export function styleOf({ templates, colours, setting }: PageKit, size: number, isTitle = false): TextStyle {
  return childStyle(templates.type, colours, { setting, size, isTitle });
}

/** An empty page on the ground of the book. */
export function emptyPage(page: Page, { format, colours }: PageKit): LaidOutPage {
  const { width, height } = format;
  return { pageId: page.id, role: page.role, number: null, width, height, ground: colours.ground, items: [] };
}

type Box = { x: number; y: number; width: number; height: number };

/** The picture of a page in its slot, or nothing on a page that shows none. */
export function picturesOf(page: Page, box: Box, radius: number, { colours }: PageKit): PlacedPicture[] {
  const alt = page.picture?.alt ?? page.scene?.says;
  if (alt === undefined) return [];
  return [
    {
      kind: 'picture',
      ...box,
      radius,
      frame: frameFor(box),
      alt,
      ...(colours.outline ? { outline: colours.outline } : {}),
      whiteGround: colours.outline !== null,
    },
  ];
}

/** The frame whose shape is nearest to the slot's. */
function frameFor({ width, height }: Box): Frame {
  const shape = (frame: Frame) => FRAME_SIZE[frame].width / FRAME_SIZE[frame].height;
  const distance = (frame: Frame) => Math.abs(Math.log(shape(frame) / (width / height)));
  const frames = Object.keys(FRAME_SIZE) as Frame[];
  return frames.reduce((best, frame) => (distance(frame) < distance(best) ? frame : best));
}

export function starMark(x: number, y: number, radius: number, line: number, { colours }: PageKit): PlacedMark {
  return {
    kind: 'mark',
    shape: 'star',
    x,
    y,
    radius,
    width: 2 * radius,
    height: 2 * radius,
    fill: colours.star,
    stroke: colours.starLine,
    strokeWidth: line,
  };
}

/** Words that are not part of the story, from a point to the right. */
export function furniture(
  text: string,
  place: { x: number; baseline: number; size: number; colour: Hex; align: 'left' | 'right' },
  { maker, wording }: Pick<PageKit, 'maker' | 'wording'>,
): PlacedFurniture {
  const font = wording === 'en' || /^\d+$/.test(text) ? 'latin' : 'story';
  const width = maker.widthOf(text, font) * place.size;
  const x = place.align === 'right' ? place.x - width : place.x;
  const { baseline, size, colour } = place;
  return { kind: 'furniture', text: { text, font, size, x, baseline, width, colour } };
}
