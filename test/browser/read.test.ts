import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { LaidOutBook } from '../../server/book/laid-out-page.ts';
import { ask, goTo, hasSidewaysScroll, makeBook, textOf, withBrowser } from './kit.ts';

const { open } = withBrowser();
const ZH = '小宇和妈妈去公园。小宇看见一只狗。狗在跑。';
const EN = 'Mia goes to the park with Dad. She sees a dog. They walk home.';

const place = (page: Page) => textOf(page.locator('.place'));
const next = (page: Page) => page.locator('.kid.next');
const leave = (page: Page) => page.locator('.kid.leave');
/** Longer than two presses may be apart to count as one. */
const apart = (page: Page) => page.waitForTimeout(450);

async function openReader(page: Page, text: string, pinyin = true): Promise<string> {
  const settings = { layout: 'above', paper: 'a4', ground: 'white', pinyin } as const;
  const { book } = await makeBook(page, { text, childName: text === EN ? 'Mia' : '小宇', settings });
  await goTo(page, `#/books/${book.id}`);
  await page.locator('.editor .picture img').waitFor();
  await goTo(page, `#/books/${book.id}/read`);
  await page.locator('.book-sheet').waitFor();
  return book.id;
}

/** Presses `next` until it is gone; gives the places that were shown. */
async function readToTheEnd(page: Page): Promise<string[]> {
  const places = [await place(page)];
  while ((await next(page).count()) > 0) {
    await apart(page);
    await next(page).click();
    await expect.poll(() => place(page)).not.toBe(places.at(-1));
    places.push(await place(page));
  }
  return places;
}

test.each([
  {
    language: 'zh',
    size: 'phone',
    text: ZH,
    first: '封面',
    last: '最后一页',
    end: '看完了',
    over: '书看完了',
    again: '再看一遍',
  },
  {
    language: 'en',
    size: 'laptop',
    text: EN,
    first: 'Cover',
    last: 'Last page',
    end: 'Done',
    over: 'The book is finished',
    again: 'Read again',
  },
] as const)('a child reads to the end and can begin again ($language, $size)', async (sample) => {
  const page = await open({ language: sample.language, size: sample.size });
  await openReader(page, sample.text);
  expect(await page.locator('.kid').count()).toBe(2);
  const places = await readToTheEnd(page);
  expect(places[0]).toBe(sample.first);
  expect(places.at(-1)).toBe(sample.last);
  expect(places.length).toBeGreaterThanOrEqual(4);

  // Another press where `next` was closes the book, and one more does nothing: a child does not slip out.
  await apart(page);
  await page.getByRole('button', { name: sample.end }).click();
  await expect.poll(() => place(page)).toBe(sample.over);
  expect(await page.locator('.kid').count()).toBe(2);
  await apart(page);
  await page.getByRole('button', { name: sample.again }).click();
  await expect.poll(() => place(page)).toBe(sample.first);
});

test('arrow keys turn pages; two taps at once count as one; a book opens where it was left', async () => {
  const page = await open();
  await openReader(page, ZH);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => place(page)).toContain('第 1 页');
  await apart(page);
  await next(page).dblclick({ delay: 20 });
  await expect.poll(() => place(page)).toContain('第 2 页');
  await apart(page);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => place(page)).toContain('第 1 页');
  await page.reload();
  await expect.poll(() => place(page)).toContain('第 1 页');
});

test('leaving takes a hold of three seconds, by mouse and by keyboard', async () => {
  const page = await open();
  await openReader(page, ZH);
  await leave(page).hover();
  await page.mouse.down();
  await page.getByText('还要 2 秒').waitFor();
  await page.mouse.up();
  await page.getByText('按住 3 秒', { exact: true }).waitFor();
  expect(page.url()).toMatch(/read$/);
  await page.mouse.down();
  await page.locator('main.editor').waitFor();
  await page.mouse.up();

  await page.goBack();
  await leave(page).focus();
  await page.keyboard.down('Enter');
  await page.locator('main.editor').waitFor();
  await page.keyboard.up('Enter');
});

test('who cannot hold presses three times', async () => {
  const page = await open({ size: 'phone' });
  await openReader(page, ZH);
  await leave(page).click();
  await leave(page).click();
  expect(page.url()).toMatch(/read$/);
  await leave(page).click();
  await page.locator('main.editor').waitFor();
});

const SHEETS = { phone: 'screen-phone', tablet: 'screen-portrait', laptop: 'screen-landscape' } as const;

test.each([
  { name: 'Chinese with pinyin', text: ZH, pinyin: true, size: 'laptop' },
  { name: 'Chinese with pinyin', text: ZH, pinyin: true, size: 'phone' },
  { name: 'Chinese without pinyin', text: ZH, pinyin: false, size: 'tablet' },
  { name: 'English', text: EN, pinyin: true, size: 'phone' },
  { name: 'rare characters', text: '玥玥和梓宸去公园。玥玥看见一只狗。', pinyin: true, size: 'laptop' },
] as const)('words and pictures stand where the layout put them ($name, $size)', async ({ text, pinyin, size }) => {
  const page = await open({ size, language: text === EN ? 'en' : 'zh' });
  const id = await openReader(page, text, pinyin);
  await next(page).click();
  await expect.poll(() => place(page)).toMatch(/第 1 页|Page 1/);
  await page.evaluate(() => document.fonts.ready);
  const laidOut = await ask<LaidOutBook>(page, 'GET', `/api/books/${id}/layout/${SHEETS[size]}`);
  const sheet = laidOut.pages.find(({ number }) => number === 1);
  const cells =
    sheet?.items.flatMap((item) => (item.kind === 'text' ? item.lines.flatMap((line) => line.cells) : [])) ?? [];
  const placed = cells.flatMap((cell) => (cell.ruby ? [cell, cell.ruby] : [cell]));
  expect(cells.some(({ ruby }) => ruby)).toBe(pinyin && text !== EN);

  const shown = await page.locator('.book-sheet svg').evaluate((svg: SVGSVGElement) => {
    const sideways = (svg.getScreenCTM()?.a ?? 1) / (svg.getScreenCTM()?.d ?? 1);
    const texts = [...svg.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { width: text.getComputedTextLength(), words: text.textContent, left, right, top, bottom };
    });
    return { texts, sideways };
  });
  expect(shown.sideways).toBeCloseTo(1, 5);
  expect(shown.texts.map(({ words }) => words)).toEqual(placed.map(({ text: words }) => words));
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const [at, { words, ...box }] of shown.texts.entries()) {
    // Another font than the one that was measured would be narrower or wider.
    expect(Math.abs(box.width - (placed[at]?.width ?? 0)), `${words}`).toBeLessThan(0.6);
    expect(
      box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
      `${words} is on the screen`,
    ).toBe(true);
  }

  const picture = await page.locator('.book-sheet svg').evaluate((svg: SVGSVGElement) => {
    const slot = svg.querySelector('clipPath rect') as SVGRectElement;
    const image = svg.querySelector('image') as SVGImageElement;
    const [a, b] = [slot.getBBox(), image.getBBox()];
    return {
      fills: b.x <= a.x && b.y <= a.y && b.x + b.width >= a.x + a.width && b.y + b.height >= a.y + a.height,
      ratio: b.width / b.height,
    };
  });
  expect(picture.fills).toBe(true);
  expect(await hasSidewaysScroll(page)).toBe(false);
});

test('the fonts are the ones that were measured', async () => {
  const page = await open();
  await openReader(page, '玥玥去公园。');
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')),
  );
  expect(new Set(loaded)).toEqual(new Set(['LXGW WenKai', 'LXGW WenKai Book', 'Andika', 'Noto Sans SC']));
});

test('the child’s screen loads nothing of the grown-ups’ screens', async () => {
  const page = await open();
  const id = await openReader(page, ZH);
  const fresh = await page.context().newPage();
  const scripts: string[] = [];
  fresh.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await fresh.goto(new URL(`/#/books/${id}/read`, page.url()).href);
  await fresh.locator('.book-sheet').waitFor();
  expect(scripts.filter((url) => /editor|new-book|making|library|look/.test(url))).toEqual([]);
  expect(scripts.some((url) => /reader/.test(url))).toBe(true);
});
