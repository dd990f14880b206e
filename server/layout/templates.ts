import { z } from 'zod';
import { Hex } from '../book/drawing.ts';
import { type Paper, PT_PER_MM, type Screen, type Sheet } from '../book/page-format.ts';
import { Problem } from '../book/problem.ts';
import type { Data, DataFile } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';
import { BookTexts } from './book-texts.ts';

/** A length that the files give in millimetres; loaded, it is in points like everything in layout. */
const length = z.number().min(0).max(1000).transform(toPoints);
/** A size of letters, in points in the files too. */
const size = z.number().min(6).max(120);
/** A part of the em, or a factor. */
const ratio = z.number().min(0).max(5);

function toPoints(mm: number): number {
  return mm * PT_PER_MM;
}

const perPaper = <T extends z.ZodType>(slots: T) =>
  z.strictObject({ a4: slots, 'a4-portrait': slots, a5: slots, letter: slots } satisfies Record<Paper, T>);
const perScreen = <T extends z.ZodType>(slots: T) =>
  z.strictObject({ 'screen-landscape': slots, 'screen-portrait': slots, 'screen-phone': slots } satisfies Record<
    Screen,
    T
  >);
const perSheet = <T extends z.ZodType>(slots: T) =>
  z.strictObject({ ...perPaper(slots).shape, ...perScreen(slots).shape } satisfies Record<Sheet, T>);

const rising = (sizes: number[]) => sizes.every((each, i) => i === 0 || each > (sizes[i - 1] ?? 0));
const Steps = z
  .strictObject({ sizes: z.array(size).min(1).refine(rising, 'sizes must rise'), usual: size })
  .refine(({ sizes, usual }) => sizes.includes(usual), 'usual must be one of the sizes');
export type Steps = z.infer<typeof Steps>;

const SheetFormat = z.strictObject({
  width: length,
  height: length,
  margin: length,
  bottom: length,
  safe: length,
  hang: length,
  corner: length,
  han: Steps,
  latin: Steps,
  footer: z.strictObject({
    centre: length,
    first: length,
    step: length,
    stepMany: length,
    dot: length,
    ring: length,
    star: length,
    line: length,
    number: size.nullable(),
  }),
});
export type SheetFormat = z.infer<typeof SheetFormat>;

const TypeRules = z.strictObject({
  han: z.strictObject({
    cell: ratio,
    cellTitle: ratio,
    cellPlain: ratio,
    inset: ratio,
    markCloser: ratio,
    markCell: ratio,
    markBeforeMark: ratio,
    mostCells: z.int().positive(),
    pitch: ratio,
    pitchLeast: ratio,
    gapMm: length,
    pitchPlain: ratio,
    pitchLeastPlain: ratio,
    top: ratio,
    topPlain: ratio,
    foot: ratio,
  }),
  pinyin: z.strictObject({ size: ratio, leastPt: size, above: ratio, gap: ratio, hang: ratio }),
  latin: z.strictObject({
    pitch: ratio,
    pitchTitle: ratio,
    top: ratio,
    foot: ratio,
    letter: ratio,
    mostLetters: z.int().positive(),
  }),
  adults: z.strictObject({ pitch: ratio, lastLine: ratio }),
  reserveCells: ratio,
});
export type TypeRules = z.infer<typeof TypeRules>;

const PageColours = z.strictObject({
  ground: Hex,
  ink: Hex,
  pinyin: Hex,
  mark: Hex,
  star: Hex,
  starLine: Hex,
  brand: Hex,
  outline: z.strictObject({ colour: Hex, width: length }).nullable(),
});
export type PageColours = z.infer<typeof PageColours>;
const Colours = z.strictObject({
  cream: PageColours,
  white: PageColours,
  adults: z.strictObject({ ground: Hex, ink: Hex, second: Hex, line: Hex }),
});

const box = z.strictObject({ x: length, y: length, width: length, height: length });
const lineRoom = z.strictObject({ baseline: length, width: length, lines: z.int().min(1).max(20) });
/** Where words stand: Chinese with pinyin, Chinese without, or Latin letters. */
const TextSlot = z.strictObject({ x: length, pinyin: lineRoom, plain: lineRoom, latin: lineRoom });
export type TextSlot = z.infer<typeof TextSlot>;

const StorySlots = z.strictObject({ picture: box, text: TextSlot });
export type StorySlots = z.infer<typeof StorySlots>;

const circle = z.strictObject({ x: length, y: length, width: length });
const star = z.strictObject({ x: length, y: length, radius: length });
const CoverSlots = z.strictObject({
  brand: z.strictObject({ x: length, baseline: length }).nullable(),
  name: z.strictObject({ x: length, baseline: length, width: length, size }),
  title: z.strictObject({ x: length, baseline: length, width: length, han: size, latin: size }),
  circle,
  star,
});
export type CoverSlots = z.infer<typeof CoverSlots>;
const Cover = z.strictObject({
  titleSizes: z.array(size).min(1),
  titleMoreLinesBelow: size,
  nameSizes: z.array(size).min(1),
  brandSize: size,
  ...perSheet(CoverSlots).shape,
});

const EndSlots = z.strictObject({
  big: z.strictObject({ x: length, baseline: length, han: size, latin: size }),
  text: TextSlot,
  circle,
  star,
});
export type EndSlots = z.infer<typeof EndSlots>;

const AdultsSlots = z.strictObject({
  columns: z
    .array(z.strictObject({ x: length, width: length }))
    .min(1)
    .max(2),
  top: length,
  bottom: length,
  size,
  heading: size,
  title: size,
  pitch: ratio,
  label: length,
  notes: z.strictObject({ step: length, least: z.int().min(0), most: z.int().min(0) }),
});
export type AdultsSlots = z.infer<typeof AdultsSlots>;

const StoryLeft = z.strictObject({ a4: StorySlots, letter: StorySlots });

/** Everything that decides where things stand, from the files in templates/layouts and templates/texts; in points. */
export type Templates = {
  sheets: Record<Sheet, SheetFormat>;
  type: TypeRules;
  colours: z.infer<typeof Colours>;
  storyAbove: Record<Paper, StorySlots>;
  storyLeft: z.infer<typeof StoryLeft>;
  storyScreen: Record<Screen, StorySlots>;
  cover: z.infer<typeof Cover>;
  end: Record<Sheet, EndSlots>;
  forAdults: Record<Paper, AdultsSlots>;
  texts: BookTexts;
};

/**
 * The templates, read and validated.
 *
 * @throws Problem `data-file` that names the file, the line and the reason.
 */
export async function loadTemplates(data: Data): Promise<Templates> {
  const files = [...(await data.list('templates/layouts/')), ...(await data.list('templates/texts/book.jsonc'))];
  const read = <T>(path: string, schema: z.ZodType<T>): T => readData(fileAt(files, `templates/${path}`), schema);
  return {
    sheets: read('layouts/sheets.jsonc', perSheet(SheetFormat)),
    type: read('layouts/type.jsonc', TypeRules),
    colours: read('layouts/colours.jsonc', Colours),
    storyAbove: read('layouts/story-above.jsonc', perPaper(StorySlots)),
    storyLeft: read('layouts/story-left.jsonc', StoryLeft),
    storyScreen: read('layouts/story-screen.jsonc', perScreen(StorySlots)),
    cover: read('layouts/cover.jsonc', Cover),
    end: read('layouts/end.jsonc', perSheet(EndSlots)),
    forAdults: read('layouts/for-adults.jsonc', perPaper(AdultsSlots)),
    texts: read('texts/book.jsonc', BookTexts),
  };
}

function fileAt(files: readonly DataFile[], path: string): DataFile {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Problem('data-file', { file: path, line: 1, reason: 'the file is missing' });
  return file;
}
