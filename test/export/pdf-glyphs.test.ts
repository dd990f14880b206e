import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FontFace, LaidOutBook, PlacedText } from '../../server/book/laid-out-page.ts';
import { writePdf } from '../../server/export/pdf.ts';
import { aBook } from '../a-book.ts';
import { GlyphPixels } from './glyph-pixels.ts';
import { fonts, laidOut as laidOutNamed, tools } from './pdf-books.ts';

let folder: string;
let pixels: GlyphPixels;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'starpages-glyphs-'));
  pixels = await GlyphPixels.open(fonts);
});
afterAll(() => rm(folder, { recursive: true }));

/** Rows of characters, far enough apart that none reaches into its neighbour's cell. */
function rowsOf(rows: { font: FontFace; size: number; text: string }[]): LaidOutBook {
  const cells = rows.map(({ font, size, text }, row) =>
    [...text].map((character, i): PlacedText => {
      const x = 30 + i * 1.6 * size;
      return { text: character, font, size, x, baseline: 60 + row * 48, width: size, colour: '#000000' };
    }),
  );
  const lines = cells.map((line, sentence) => ({ cells: line, sentence }));
  const page = { pageId: 'p0', role: 'story' as const, number: 1, width: 842, height: 595, ground: '#ffffff' };
  const items = [{ kind: 'text' as const, role: 'body' as const, language: 'zh-Hans', lines }];
  return { sheet: 'a4', textSize: 28, overflows: [], pages: [{ ...page, items }] };
}

const book = aBook('glyphs');

/** Rasterisers differ in the grey of an edge; a blank cell is at 1, another glyph near it. */
const SAME = 0.35;

const ROWS = [
  { font: 'story' as const, size: 28, text: '我今天和妈去看牙医，一丁口日' },
  { font: 'story' as const, size: 28, text: '龍龜鬱體聽說讀寫學畫圖醫𠮷㙍䶮' },
  { font: 'story' as const, size: 28, text: '。，、！？：；“”‘’（）《》…—·' },
  { font: 'story-bold' as const, size: 28, text: '我去看牙医完先再高兴難過' },
  { font: 'latin' as const, size: 20, text: 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ' },
  { font: 'latin' as const, size: 20, text: 'AaBbGgQqRr0123456789?!,.&' },
  { font: 'latin-bold' as const, size: 20, text: 'TheDentistIsHere’s“q”' },
  { font: 'adults' as const, size: 16, text: '写给大人的话這本書用來做什麼，怎么读Aa1' },
  { font: 'adults-bold' as const, size: 16, text: '写给大人的话這本書用來做什麼，怎么读Aa1' },
];

test('every glyph is really there, and is the right one', async () => {
  const laidOut = rowsOf(ROWS);
  const file = join(folder, 'glyphs.pdf');
  await writeFile(file, await writePdf(book, laidOut, tools));
  const checks = await pixels.compare(file, laidOut.pages);
  expect(checks.length).toBe(ROWS.reduce((sum, { text }) => sum + [...text].length, 0));
  expect(checks.filter(({ difference }) => difference > SAME)).toEqual([]);
});

test('the comparison would notice a wrong glyph', async () => {
  const distances = await pixels.distances(rowsOf(ROWS.slice(0, 2)).pages[0] as LaidOutBook['pages'][number]);
  expect(distances.filter((distance) => distance <= SAME)).toEqual([]);
});

test('the comparison would notice a blank glyph', async () => {
  const laidOut = rowsOf(ROWS.slice(0, 1));
  const white = structuredClone(laidOut);
  for (const item of white.pages.flatMap(({ items }) => items)) {
    if (item.kind === 'text') for (const cell of item.lines.flatMap(({ cells }) => cells)) cell.colour = '#ffffff';
  }
  const file = join(folder, 'blank.pdf');
  await writeFile(file, await writePdf(book, white, tools));
  const checks = await pixels.compare(file, laidOut.pages);
  expect(checks.map(({ difference }) => difference)).toEqual(checks.map(() => 1));
});

test.for(['zh-pinyin', 'en', 'mixed', 'traditional'])('every glyph of %s is where the layout put it', async (name) => {
  const { book: printedBook, laidOut } = await laidOutNamed(name);
  const pages = laidOut.pages.map((page) => {
    const items = page.items.filter(({ kind }) => kind === 'text' || kind === 'furniture');
    return { ...page, ground: '#ffffff', items };
  });
  const file = join(folder, `${name}.pdf`);
  await writeFile(file, await writePdf(printedBook, { ...laidOut, pages }, tools));
  const checks = await pixels.compare(file, pages);
  expect(checks.length).toBeGreaterThan(100);
  expect(checks.filter(({ difference }) => difference > SAME)).toEqual([]);
});
