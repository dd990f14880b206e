import { z } from 'zod';

/** Papers a book can be printed on. `letter` is US Letter, landscape. */
export const Paper = z.enum(['a4', 'a4-portrait', 'a5', 'letter']);
export type Paper = z.infer<typeof Paper>;

/** The child's screen: the same engine, three more sheets. */
export const Screen = z.enum(['screen-landscape', 'screen-portrait', 'screen-phone']);
export type Screen = z.infer<typeof Screen>;

/** Any sheet the layout engine can lay a book out on. */
export const Sheet = z.union([Paper, Screen]);
export type Sheet = z.infer<typeof Sheet>;

/** Story pages with the picture above the words or to the left of them. `left` needs a landscape sheet. */
export const PageLayout = z.enum(['above', 'left']);
export type PageLayout = z.infer<typeof PageLayout>;

/** `white` is the default for home printers; `cream` is for colour printers and the screen. */
export const Ground = z.enum(['white', 'cream']);
export type Ground = z.infer<typeof Ground>;

/** How the words are set. A property of the book, never of a page. */
export const BookSettings = z.object({
  layout: PageLayout,
  paper: Paper,
  ground: Ground,
  pinyin: z.boolean(),
});
export type BookSettings = z.infer<typeof BookSettings>;

/** A rectangle of text: so many lines of so many units (Han cells with pinyin, or Latin letters). */
export type TextGrid = { lines: number; units: number };

/**
 * What every layout on offer can hold, filled from the templates. Pages are decided once, from this, so that paper,
 * screen and booklet have the same pages. A page's text must fit every grid of its script.
 */
export type PageCapacity = { han: TextGrid[]; latin: TextGrid[] };

/** 1 pt = 1/72 inch; the layout engine works in points, the templates are written in millimetres. */
export const PT_PER_MM = 72 / 25.4;
