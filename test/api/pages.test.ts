import { rm } from 'node:fs/promises';
import { create } from 'fontkit';
import { beforeAll, expect, test } from 'vitest';
import { fileHeader } from '../../server/api/file-header.ts';
import { BookFile } from '../../server/book/book.ts';
import type { LaidOutBook } from '../../server/book/laid-out-page.ts';
import type { BookSummary, BookView } from '../../server/book/view.ts';
import { aRequest } from '../making/made-book.ts';
import { type AnApp, anApp } from './an-app.ts';
import { asking } from './ask.ts';

let home: AnApp;
let ask: ReturnType<typeof asking>;
let view: BookView;
beforeAll(async () => {
  home = await anApp();
  ask = asking(home);
  const request = aRequest({ text: '小宇/去公园\n小宇去公园玩。小宇看见一只小狗。', childName: '小宇' });
  const answer = await ask.post('/api/books', request);
  const { books } = (await answer.json()) as { books: BookView[] };
  view = await ask.made(books[0]!.book.id);
});

/** 1…n for the story pages of the book under test. */
const storyNumbers = () => view.book.pages.filter(({ role }) => role === 'story').map((_, index) => index + 1);
const at = (path: string) => ask.get(`/api/books/${view.book.id}${path}`);

test('a page’s picture is SVG with its alt text, kept by the browser when the address names its file', async () => {
  const page = view.book.pages.find(({ id }) => id === 'p1')!;
  for (const frame of ['wide', 'standard', 'square', 'tall'] as const) {
    const key = page.picture!.frames[frame]!;
    const answer = await at(`/pages/p1/picture/${frame}.svg?key=${key.slice(0, 16)}`);
    expect(answer.headers.get('content-type')).toBe('image/svg+xml');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    const svg = await answer.text();
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain(`<title>${page.picture!.alt}</title>`);
  }
});

test('a picture under an old or missing key is the newest, and not kept', async () => {
  const newest = await (await at('/pages/p1/picture/wide.svg')).text();
  for (const query of ['', '?key=', '?key=0', `?key=${'0'.repeat(16)}`]) {
    const answer = await at(`/pages/p1/picture/wide.svg${query}`);
    expect(answer.headers.get('cache-control'), query).toBe('no-store');
    expect(await answer.text()).toBe(newest);
  }
});

test('a book’s own font has its characters, for those that the page’s fonts lack', async () => {
  const answer = await at('/fonts/story.woff2');
  expect(answer.headers.get('content-type')).toBe('font/woff2');
  const font = create(new Uint8Array(await answer.arrayBuffer()));
  expect([...'小宇去公园玩'].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!))).toBe(true);
  expect((await at('/fonts/comic.woff2')).status).toBe(400);
});

test('what is no picture is not found, in words', async () => {
  for (const path of ['/pages/for-adults/picture/wide.svg', '/pages/p99/picture/wide.svg']) {
    const answer = await at(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.json()).toMatchObject({ code: 'not-found', what: { zh: '找不到这个内容。' } });
  }
  expect((await at('/pages/p1/picture/huge.svg')).status).toBe(400);
  expect((await at('/pages/p1/picture/..%2f..%2fkey')).status).toBe(400);
});

test('the library shows the cover by an address that works', async () => {
  const { books } = (await (await ask.get('/api/books')).json()) as { books: BookSummary[] };
  const answer = await ask.get(books[0]!.cover!);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toContain('immutable');
});

test('a picture whose file was lost is drawn again, the same', async () => {
  const before = await (await at('/pages/p1/picture/wide.svg')).text();
  await rm(`${home.folder}/files`, { recursive: true });
  expect(await (await at('/pages/p1/picture/wide.svg')).text()).toBe(before);
});

test('a book is laid out for every sheet', async () => {
  for (const sheet of ['a4', 'a4-portrait', 'a5', 'letter', 'screen-landscape', 'screen-portrait', 'screen-phone']) {
    const laidOut = (await (await at(`/layout/${sheet}`)).json()) as LaidOutBook;
    expect(laidOut.sheet).toBe(sheet);
    expect(laidOut.pages.filter(({ role }) => role === 'story').map(({ number }) => number)).toEqual(storyNumbers());
  }
  expect((await at('/layout/a0')).status).toBe(400);
});

test('the PDF is named after the book, in its own script', async () => {
  const answer = await at('/book.pdf');
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const name = answer.headers.get('content-disposition')!.split("filename*=UTF-8''")[1]!;
  expect(decodeURIComponent(name)).toBe('小宇 去公园.pdf');
  expect(new TextDecoder('latin1').decode(await answer.arrayBuffer())).toMatch(/^%PDF-1\.[\s\S]*%%EOF\s*$/);
});

test('the PDF is as asked for, else as the book’s settings say', async () => {
  const size = async (query: string) => {
    const text = new TextDecoder('latin1').decode(await (await at(`/book.pdf${query}`)).arrayBuffer());
    return /\/MediaBox \[ ?([\d. ]+?) ?\]/.exec(text)?.[1];
  };
  const [a4, a5, letter] = [
    await size(''),
    await size('?paper=a5&layout=above'),
    await size('?paper=letter&ground=cream&pinyin=false'),
  ];
  expect(new Set([a4, a5, letter]).size).toBe(3);
  expect(await size('?paper=a4')).toBe(a4);
  expect((await at('/book.pdf?paper=a0')).status).toBe(400);
});

test('a PDF of an unfinished book is refused in words', async () => {
  await home.store.create([
    { ...view.book, id: 'unfinished', pages: view.book.pages.map((page) => ({ ...page, picture: null })) },
  ]);
  const answer = await ask.get('/api/books/unfinished/book.pdf');
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({ what: { zh: '这本书还没做好。', en: 'This book is not finished yet.' } });
});

test('the book as data has every page with its words', async () => {
  const file = BookFile.parse(await (await at('/book.json')).json());
  expect(file.parts).toHaveLength(1);
  expect(file.parts[0]?.pages.map(({ number }) => number)).toEqual([null, ...storyNumbers(), null, null]);
  expect(file.parts[0]?.pages[1]?.text).toContain('小宇去公园玩。');
});

test('file names are sane whatever the title holds', () => {
  const nameOf = (title: string, part = { number: 1, of: 1 }) =>
    decodeURIComponent(fileHeader(title, part, 'pdf')['Content-Disposition'].split("UTF-8''")[1]!);
  expect(nameOf('a/b\\c:d*e?f"g<h>i|j%k')).toBe('a b c d e f g h i j k.pdf');
  expect(nameOf('..')).toBe('book.pdf');
  expect(nameOf('')).toBe('book.pdf');
  expect(nameOf('line\r\nSet-Cookie: x')).toBe('line Set-Cookie x.pdf');
  expect(nameOf('Book', { number: 2, of: 3 })).toBe('Book 2.pdf');
  expect([...nameOf('书'.repeat(300))].length).toBe(64);
  for (const title of ["it's (fine)*", '\ud83d', '👩‍👩‍👧']) {
    expect(fileHeader(title, { number: 1, of: 1 }, 'pdf')['Content-Disposition']).toMatch(/^[\x20-\x7e]+$/);
  }
});
