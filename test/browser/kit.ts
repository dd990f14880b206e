import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { FIRST_LOOK } from '../../server/book/first-look.ts';
import type { BookView, NewBook } from '../../server/book/view.ts';
import { browserPath } from '../tools/needs.ts';

export const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  laptop: { width: 1280, height: 800 },
  /** A laptop at 200 %, and the narrowest screen there is. */
  zoomed: { width: 640, height: 400 },
  narrow: { width: 320, height: 568 },
} as const;

export type Opening = { language?: 'zh' | 'en'; size?: keyof typeof SIZES; address?: string };

/** What a browser that is being tested said and asked for. */
type Watch = { said: string[]; asked: string[]; expected: RegExp[] };
const watches = new Map<Page, Watch>();

/** Chromium for a file's tests. After each one: nothing was asked of any other computer, nothing went wrong unsaid. */
export function withBrowser(): { open(opening?: Opening): Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
    const args = ['--no-sandbox', '--disable-gpu', ...quiet];
    browser = await chromium.launch({ executablePath: browserPath(), args });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const seen = [...watches.values()];
    watches.clear();
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(seen.flatMap(({ asked }) => asked)).toEqual([]);
    const unexpected = seen.flatMap(({ said, expected }) => said.filter((line) => !expected.some((e) => e.test(line))));
    expect(unexpected).toEqual([]);
  });
  return {
    async open({ language = 'zh', size = 'laptop', address = inject('address') } = {}) {
      const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
      const context = await browser.newContext({ viewport: SIZES[size], locale });
      return openPage(await context.newPage(), address);
    },
  };
}

/** Another tab of the same browser. */
export const openTab = async (page: Page) => openPage(await page.context().newPage(), new URL('/', page.url()).href);

async function openPage(page: Page, address: string): Promise<Page> {
  const watch: Watch = { said: [], asked: [], expected: [] };
  watches.set(page, watch);
  const { origin } = new URL(address);
  page.on('console', (line) => {
    // What the server refused is told below, with its address.
    const isRefusal = /responded with a status of/.test(line.text());
    if (['error', 'warning'].includes(line.type()) && !isRefusal) watch.said.push(line.text());
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) watch.said.push(`${answer.status()} ${answer.request().method()} ${answer.url()}`);
  });
  page.on('pageerror', (error) => watch.said.push(String(error.stack)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) watch.asked.push(url);
  });
  await page.goto(address);
  await page.locator('.brand').waitFor();
  return page;
}

/** From here on the browser may complain of this, such as of a server that is gone. */
export function expectComplaint(page: Page, complaint: RegExp): void {
  watches.get(page)?.expected.push(complaint);
}

export const NO_SERVER = /net::ERR_|^503 /;

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

const NEW_BOOK: NewBook = {
  text: '',
  childName: '小宇',
  level: '5-6',
  settings: { layout: 'above', paper: 'a4', ground: 'white', pinyin: true },
  heroLook: FIRST_LOOK,
};

/** A finished book, made without the page. */
export async function makeBook(page: Page, book: Partial<NewBook> & { text: string }): Promise<BookView> {
  const made = await ask<{ books: BookView[] }>(page, 'POST', '/api/books', { ...NEW_BOOK, ...book });
  const id = made.books[0]?.book.id ?? '';
  await expect.poll(async () => (await readBook(page, id)).making.state, { timeout: 50_000 }).toBe('ready');
  return readBook(page, id);
}

export const readBook = (page: Page, id: string) => ask<BookView>(page, 'GET', `/api/books/${id}`);

export function ask<T>(page: Page, method: string, path: string, body?: unknown): Promise<T> {
  return page.evaluate(
    async (request) => {
      const headers = { 'content-type': 'application/json' };
      const sent = request.body === undefined ? {} : { headers, body: JSON.stringify(request.body) };
      return (await fetch(request.path, { method: request.method, ...sent })).json();
    },
    { method, path, body },
  ) as Promise<T>;
}

/** The words of a page as they are saved. */
export function wordsOf({ book }: BookView, pageId: string): string {
  const page = book.pages.find(({ id }) => id === pageId);
  return page?.sentences.flatMap(({ words }) => words.map(({ text }) => text)).join('') ?? '';
}

/** Finds a thing by its name in the picker that `opener` opens, and takes it. */
export async function pickThing(page: Page, opener: string, field: string, name: string): Promise<void> {
  await page.locator('thing-picker summary').filter({ hasText: opener }).first().click();
  await page.locator(`#${field}-find`).fill(name);
  await page.locator('.found').getByRole('button', { name, exact: true }).click();
}

/** Everything axe knows, with the contrast of 7 : 1. */
export async function axeFindings(page: Page): Promise<string[]> {
  const rules = { 'color-contrast-enhanced': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

export const hasSidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

export const textOf = async (locator: Locator) => (await locator.innerText()).trim();

/** Names of things to press that are smaller than `floor` pixels either way. */
export function smallTargets(page: Page, floor: number): Promise<string[]> {
  return page.evaluate((least) => {
    const pressed = document.querySelectorAll(
      'button, a[href], summary, select, textarea, input:not([type=radio], [type=checkbox])',
    );
    const choices = document.querySelectorAll('.choice, .seg > label');
    return [...pressed, ...choices].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && (width < least || height < least)
        ? [`${element.textContent?.trim() || element.id}: ${Math.round(width)} × ${Math.round(height)}`]
        : [];
    });
  }, floor);
}

/** Words that are set smaller than `floor` pixels, those for readers' tools alone left out. */
export function smallTexts(page: Page, floor: number): Promise<string[]> {
  return page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const words = walker.currentNode.textContent?.trim();
      if (!words || !parent || parent.closest('.vh')) continue;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < least) small.push(`${words}: ${size}px`);
    }
    return small;
  }, floor);
}

/** Words that reach the edge of what they stand on, and what is chosen in a list too narrow for it. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut: string[] = [];
    const boxes = '.choice, .btn, .seg > label, .found button, .chip, summary.field';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const box = parent?.closest('.vh') ? null : parent?.closest(boxes)?.getBoundingClientRect();
      if (!box || box.width === 0) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const reaches = [...range.getClientRects()].some(
        ({ left, right, width }) => width > 0 && (left < box.left + 3 || right > box.right - 3),
      );
      if (reaches) cut.push(`${walker.currentNode.textContent?.trim()}: ${Math.round(box.width)}px`);
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const list of document.querySelectorAll('select')) {
      const style = getComputedStyle(list);
      const room = list.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      if (!pen || list.clientWidth === 0) continue;
      pen.font = style.font;
      const words = list.selectedOptions[0]?.textContent?.trim() ?? '';
      if (pen.measureText(words).width > room) cut.push(`${words}: ${Math.round(room)}px`);
    }
    return cut;
  });
}
