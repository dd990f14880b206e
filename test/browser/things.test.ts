import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { BookView } from '../../server/book/view.ts';
import { expectComplaint, goTo, hasSidewaysScroll, makeBook, pickThing, readBook, textOf, withBrowser } from './kit.ts';

const { open } = withBrowser();

/** The lists of a new book's first picture. */
async function openPicture(page: Page, text: string): Promise<BookView> {
  expectComplaint(page, /^409 GET .*\/picture\//);
  const view = await makeBook(page, { text, childName: '' });
  await goTo(page, `#/books/${view.book.id}`);
  await page.locator('#page-p1').check();
  await page.locator('.side-tabs input[value=picture]').check();
  await page.locator('#scene-place').waitFor();
  return view;
}

const sceneOf = async (page: Page, { book }: BookView) =>
  (await readBook(page, book.id)).book.pages.find(({ id }) => id === 'p1')?.scene;

test('a thing is found by part of its name and taken with the keyboard alone', async () => {
  const page = await open({ language: 'en' });
  const view = await openPicture(page, 'Mia is in the park. She waits.');
  const opener = page.locator('thing-picker summary').filter({ hasText: 'Add a thing' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.locator('#thing-find').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('thing-find');
  await page.keyboard.type('bench');
  await page.getByRole('status').filter({ hasText: 'found' }).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('bench');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await sceneOf(page, view))?.things.map(({ what }) => what)).toContain('bench');
  // One is back where one was, and the list is gone.
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Add a thing');
  expect(await page.locator('.found').count()).toBe(0);
});

test('nothing of that name says so with a way on; a group shows its pictures; Escape leaves', async () => {
  const page = await open({ size: 'phone' });
  await openPicture(page, '小宇在公园。');
  await page.getByText('加一样东西').click();
  await page.locator('#thing-find').fill('qqq');
  await page.getByText('没有找到。换个说法，或者选一类看看。').waitFor();
  await page.locator('#thing-find').fill('');
  await page.locator('#thing-group').selectOption('toys');
  const first = page.locator('.found img').first();
  await expect.poll(() => first.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  expect(await hasSidewaysScroll(page)).toBe(false);
  await page.locator('#thing-find').focus();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.found').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('加一样东西');
});

test('what somebody holds is shown, changed and put down again', async () => {
  const page = await open();
  const view = await openPicture(page, '小宇在公园。');
  const field = page.locator('thing-picker summary').filter({ hasText: '手里拿着' });
  await pickThing(page, '手里拿着', 'holding-hero', '球');
  await expect.poll(async () => (await sceneOf(page, view))?.figures[0]?.holding).toBe('ball');
  expect(await textOf(field)).toContain('球');
  expect(await field.locator('img').count()).toBe(1);
  await field.click();
  await page.getByRole('button', { name: '手里不拿东西' }).click();
  await expect.poll(async () => (await sceneOf(page, view))?.figures[0]?.holding).toBe(null);
});

test('a full picture says why nothing more can be added', async () => {
  const page = await open();
  const view = await openPicture(page, '小宇在公园。');
  const before = (await sceneOf(page, view))?.things.length ?? 0;
  for (const [at, name] of ['书包', '灯笼', '雨伞'].slice(before).entries()) {
    await pickThing(page, '加一样东西', 'thing', name);
    await expect.poll(async () => (await sceneOf(page, view))?.things.length).toBe(before + at + 1);
  }
  await page.locator('.scene .chip').nth(2).waitFor();
  await page.getByText('加一样东西').click();
  await page.getByText('已经满了。先拿走一样，再加别的。').waitFor();
});

test('“many people” and “it is loud” are boxes one can see and tick', async () => {
  const page = await open();
  const view = await openPicture(page, '小宇在公园。');
  for (const what of ['crowd', 'loud'] as const) {
    const tick = await page.locator(`label[for=scene-${what}] .tick`).boundingBox();
    expect(tick?.width).toBeGreaterThan(20);
    await page.locator(`#scene-${what}`).check();
    await expect.poll(async () => (await sceneOf(page, view))?.[what]).toBe(true);
  }
});
