import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, cutWords, goTo, hasSidewaysScroll, makeBook, readBook, withBrowser } from './kit.ts';

const { open } = withBrowser();

const openAll = async (page: Page) => {
  for (const more of (await page.locator('.look-more:not([open]) > summary').all()).reverse()) await more.click();
};

/** Rows of choices whose cards do not begin and end on one line. */
const crookedRows = (page: Page) =>
  page.evaluate(() => {
    const crooked: string[] = [];
    for (const grid of document.querySelectorAll('.look-options')) {
      const boxes = [...grid.children].map((card) => card.getBoundingClientRect());
      for (const a of boxes) {
        const beside = boxes.filter((b) => b.left !== a.left && b.top < a.bottom && b.bottom > a.top);
        if (beside.some((b) => Math.abs(b.top - a.top) > 1 || Math.abs(b.bottom - a.bottom) > 1)) {
          crooked.push(grid.textContent?.trim() ?? '');
        }
      }
    }
    return crooked;
  });

test.each(['phone', 'laptop'] as const)(
  'the look begins with a few choices, and all of them stand straight (%s)',
  async (size) => {
    const page = await open({ language: 'en', size });
    await goTo(page, '#/new');
    const choices = page.locator('look-choices input:visible');
    await page.getByRole('radio', { name: 'Skin 12', exact: true }).waitFor();
    expect(await choices.count()).toBeLessThanOrEqual(24);
    await openAll(page);
    expect(await page.getByRole('radio', { name: 'Headphones' }).count()).toBe(1);
    expect(await page.getByRole('radio', { name: 'Firefighter' }).count()).toBe(0);
    expect(await crookedRows(page)).toEqual([]);
  },
);

test('whoever is in the book can look as in life, a grown-up with beard and work clothes', async () => {
  const page = await open({ language: 'en', size: 'phone' });
  const { book } = await makeBook(page, { text: 'Sam sees the dentist. Dad waits beside him.', childName: 'Sam' });
  await goTo(page, `#/books/${book.id}`);
  await page.locator('.side-tabs input[value=book]').check();
  await page.locator('#look-of').selectOption({ label: 'Dad' });
  await openAll(page);
  await page.getByRole('group', { name: 'Beard' }).getByRole('radio', { name: 'Full' }).check();
  await page.getByRole('radio', { name: 'Helmet' }).check();
  await page.getByRole('radio', { name: 'Police' }).check();
  const look = async () => (await readBook(page, book.id)).book.cast.find(({ role }) => role === 'father')?.look;
  await expect.poll(look).toMatchObject({ beard: 'full', headwear: 'helmet', top: 'police-uniform' });
  await page.getByRole('group', { name: 'On the head' }).getByRole('radio', { name: 'Nothing' }).check();
  await expect.poll(async () => (await look())?.headwear).toBe(undefined);
  expect(await cutWords(page)).toEqual([]);
  expect(await hasSidewaysScroll(page)).toBe(false);
  expect(await axeFindings(page)).toEqual([]);
});
