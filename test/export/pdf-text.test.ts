import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { LaidOutLine, LaidOutPage } from '../../server/book/laid-out-page.ts';
import { BOOKS, type PrintedBook, printed } from './pdf-books.ts';

/** The lines a person reads on pages, without pinyin and page numbers. */
function linesOf(pages: readonly LaidOutPage[]): string[] {
  const blocks = pages.flatMap(({ items }) => items).filter((item) => item.kind === 'text');
  return blocks
    .flatMap(({ lines }) => rowsOf(lines))
    .map(tidy)
    .filter(Boolean);
}

/** Sentences that run on share a line of the page. */
function rowsOf(lines: readonly LaidOutLine[]): string[] {
  const rows = Map.groupBy(lines, ({ cells }) => cells[0]?.baseline);
  return [...rows.values()].map((row) => row.flatMap(({ cells }) => cells.map(({ text }) => text)).join(''));
}

/** Programs may write any white space as one space, nothing of control characters, and � of what is no character. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(/\p{Cc}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function copiedLines({ pdf }: PrintedBook, options: string[]): string[] {
  const text = execFileSync('pdftotext', [...options, '-', '-'], { input: pdf, encoding: 'utf8' });
  return text
    .split(/[\n\f]/)
    .map(tidy)
    .filter(Boolean);
}

test.for(Object.keys(BOOKS))('a copy of %s is the story, in reading order', async (name) => {
  const book = await printed(name);
  const { pages } = book.laidOut;
  expect(linesOf(pages).length).toBeGreaterThan(5);
  expect(copiedLines(book, ['-raw'])).toEqual(linesOf(pages));
});

test.for(Object.keys(BOOKS))('programs that go by where words stand read the same on the pages of %s', async (name) => {
  const book = await printed(name);
  // The two columns of the page for adults are beyond them.
  const pages = book.laidOut.pages.filter(({ role }) => role !== 'for-adults');
  expect(copiedLines(book, ['-l', String(pages.length)])).toEqual(linesOf(pages));
});

test('pinyin is there for readers of the structure, beside its words', async () => {
  const { pdf } = await printed('zh-pinyin');
  const structure = execFileSync('pdfinfo', ['-struct-text', '-'], { input: pdf, encoding: 'utf8' });
  const pairs = [...structure.matchAll(/RB\s+"(.+)"\s+RT\s+"([^"]+)"/gu)].map(([, words, reading]) => [words, reading]);
  expect(pairs).toContainEqual(['我去看牙医', 'wǒ qù kàn yá yī']);
  expect(pairs).toContainEqual(['等一会儿', 'děng yí huìr']);
});
