import { execFileSync } from 'node:child_process';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { LaidOutBook, PlacedPicture } from '../../server/book/laid-out-page.ts';
import { writePdf } from '../../server/export/pdf.ts';
import { BOOKS, laidOut, printed, tools } from './pdf-books.ts';
import { sampleDrawing } from './sample-drawing.ts';

/** An element of the structure as read back: its tag, its kids, and for a picture its alt text and box. */
type Element = { tag: string; alt?: string; box?: number[]; language?: string; pieces: number; kids: Element[] };

async function read(pdf: Uint8Array): Promise<{ file: PDFDocument; document: Element }> {
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  const root = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return { file, document: elementOf(root.lookup(PDFName.of('K'), PDFDict)) };
}

function elementOf(dict: PDFDict): Element {
  const kids = dict.lookupMaybe(PDFName.of('K'), PDFArray);
  const entries = Array.from({ length: kids?.size() ?? 0 }, (_, i) => kids?.lookup(i));
  const box = dict.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('BBox'), PDFArray);
  return {
    tag: dict.lookup(PDFName.of('S'), PDFName).decodeText(),
    alt: dict.lookupMaybe(PDFName.of('Alt'), PDFHexString)?.decodeText(),
    box: box?.asArray().map((side) => (side as PDFNumber).asNumber()),
    pieces: entries.filter((entry) => entry instanceof PDFNumber).length,
    kids: entries.filter((entry) => entry instanceof PDFDict).map(elementOf),
  };
}

const tagsIn = (element: Element): string[] => [element.tag, ...element.kids.flatMap(tagsIn)];
const all = (element: Element, tag: string): Element[] => [
  ...(element.tag === tag ? [element] : []),
  ...element.kids.flatMap((kid) => all(kid, tag)),
];
const picturesIn = ({ pages }: LaidOutBook): PlacedPicture[] =>
  pages.flatMap(({ items }) => items).filter((item) => item.kind === 'picture');

test.for(Object.keys(BOOKS))('%s: one section a page, one figure with alt text and box a picture', async (name) => {
  const book = await printed(name);
  const { document } = await read(book.pdf);
  expect(document.tag).toBe('Document');
  expect(document.kids.map(({ tag }) => tag)).toEqual(book.laidOut.pages.map(() => 'Sect'));
  const figures = all(document, 'Figure');
  expect(figures.map(({ alt }) => alt)).toEqual(picturesIn(book.laidOut).map(({ alt }) => alt));
  const widths = figures.map(({ box }) => Math.round((box?.[2] ?? 0) - (box?.[0] ?? 0)));
  expect(widths).toEqual(picturesIn(book.laidOut).map(({ width }) => Math.round(width)));
  expect(figures.every(({ pieces }) => pieces === 1)).toBe(true);
});

test('the title is the first heading, headings for adults stand under it, each sentence is a paragraph', async () => {
  const { pdf, laidOut } = await printed('en');
  const { document } = await read(pdf);
  const headings = tagsIn(document).filter((tag) => /^H\d/.test(tag));
  expect(headings[0]).toBe('H1');
  expect(headings.slice(1).every((tag) => tag === 'H2')).toBe(true);
  expect(headings.length).toBeGreaterThan(4);
  const stories = document.kids.filter((_, i) => laidOut.pages[i]?.role === 'story');
  expect(stories.map((page) => all(page, 'P').length)).toEqual([2, 2, 2, 2, 2, 2, 2]);
});

test('without a title, the first heading is still of the first level', async () => {
  const { book, laidOut: whole } = await laidOut('en');
  const pages = whole.pages.filter(({ role }) => role !== 'cover');
  const { document } = await read(await writePdf(book, { ...whole, pages }, tools));
  expect(tagsIn(document).filter((tag) => /^H\d/.test(tag))).toContain('H1');
  expect(tagsIn(document)).not.toContain('H2');
});

test('every marked piece of a page leads to its element', async () => {
  const { pdf } = await printed('zh-pinyin');
  const { file, document } = await read(pdf);
  const pieces = (element: Element): number => element.pieces + element.kids.reduce((sum, kid) => sum + pieces(kid), 0);
  const root = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const owners = Array.from({ length: numbers.size() / 2 }, (_, i) => numbers.lookup(2 * i + 1, PDFArray).size());
  expect(owners.length).toBe(file.getPageCount());
  expect(owners.reduce((sum, count) => sum + count, 0)).toBe(pieces(document));
});

test('a family’s title is the title of the file, without what no file may hold', async () => {
  const { pdf } = await printed('weird-title');
  const info = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' });
  expect(info).toMatch(/^Title: +Tom & <Mia> "看😀"\uFFFD \]\]> 龍$/m);
  expect(info).toMatch(/^Creator: +Starpages$/m);
  expect(info).toMatch(/^Producer: +Starpages$/m);
  const meta = execFileSync('pdfinfo', ['-meta', '-'], { input: pdf, encoding: 'utf8' });
  const title = 'Tom &#38; &#60;Mia&#62; &#34;看😀&#34;\uFFFD ]]&#62; 龍';
  expect(meta).toContain(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`);
});

test('the file says in which language it is, and that no model drew the pictures', async () => {
  const meta = execFileSync('pdfinfo', ['-meta', '-'], { input: (await printed('traditional')).pdf, encoding: 'utf8' });
  expect(meta).toContain('<rdf:li>zh-Hant</rdf:li>');
  expect(meta).toContain('The pictures were drawn by the Starpages program, not generated by an AI model.');
  expect(meta).toContain('<starpages:picturesByModel>False</starpages:picturesByModel>');
  const mixed = await read((await printed('mixed')).pdf);
  expect(mixed.file.getLanguage()).toBe('zh-Hans');
});

test('a book without a title still has one', async () => {
  const { book, laidOut: whole } = await laidOut('en');
  const pages = book.pages.map((page) => (page.role === 'cover' ? { ...page, sentences: [] } : page));
  const { file } = await read(await writePdf({ ...book, pages }, whole, tools));
  expect(file.getTitle()).toBe('Picture book');
});

test('the same book gives the same bytes, whatever was printed before', async () => {
  const [first, other] = [await printed('traditional'), await printed('zh-pinyin')];
  const [again, beside] = await Promise.all([printed('traditional'), printed('zh-pinyin')]);
  expect(again.pdf).toEqual(first.pdf);
  expect(beside.pdf).toEqual(other.pdf);
});

test('another book has another id', async () => {
  const { book, laidOut: whole } = await laidOut('en');
  const idOf = async (pdf: Uint8Array) => {
    const { file } = await read(pdf);
    return String(file.context.trailerInfo.ID);
  };
  const changed = structuredClone(whole);
  const text = changed.pages[1]?.items.find((item) => item.kind === 'text');
  if (text?.lines[0]?.cells[0]) text.lines[0].cells[0].text = 'Tomorrow';
  const ids = [await idOf(await writePdf(book, whole, tools)), await idOf(await writePdf(book, changed, tools))];
  expect(ids[0]).toMatch(/^\[ <[0-9a-f]{32}> <[0-9a-f]{32}> \]$/);
  expect(ids[0]).not.toBe(ids[1]);
});

test('a picture that is used on every page is stored once', async () => {
  const { book, laidOut: whole } = await laidOut('zh-a5');
  const formsWith = async (seed: (pageId: string) => number) => {
    const drawings: typeof tools.drawings = async (pageId, frame) => sampleDrawing(frame, seed(pageId));
    const { file } = await read(await writePdf(book, whole, { ...tools, drawings }));
    const streams = file.context.enumerateIndirectObjects().map(([, object]) => object);
    const forms = streams.filter(
      (object) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form'),
    );
    // A group is a part of a drawing.
    return forms.filter((form) => !(form as PDFRawStream).dict.has(PDFName.of('Group'))).length;
  };
  const frames = new Set(picturesIn(whole).map(({ frame }) => frame)).size;
  expect(await formsWith(() => 0)).toBe(frames);
  expect(await formsWith((pageId) => pageId.charCodeAt(1))).toBeGreaterThan(frames);
});

test('bookmarks and page labels follow the printed numbers', async () => {
  const { file } = await read((await printed('en')).pdf);
  const outline = file.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const titles: string[] = [];
  let entry = outline.lookupMaybe(PDFName.of('First'), PDFDict);
  for (; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    titles.push(entry.lookup(PDFName.of('Title'), PDFHexString).decodeText());
  }
  expect(titles.length).toBe(file.getPageCount());
  expect(titles[1]).toBe('1 Today Mum and I go to the dentist. We wa…');
  const labels = file.catalog.lookup(PDFName.of('PageLabels'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  expect(labels.lookup(3, PDFDict).lookup(PDFName.of('St'), PDFNumber).asNumber()).toBe(1);
  expect(labels.lookup(1, PDFDict).lookup(PDFName.of('P'), PDFHexString).decodeText()).toBe('Cover');
});
