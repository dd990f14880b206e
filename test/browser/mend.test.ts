import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Scene } from '../../server/book/scene.ts';
import type { BookView } from '../../server/book/view.ts';
import { expectComplaint, goTo, makeBook, pickThing, readBook, textOf, withBrowser, wordsOf } from './kit.ts';

const { open } = withBrowser();
const STORY = '小宇和妈妈去超市。小宇推购物车。他们买了苹果。';

/** A picture may be outdated before it was fetched, when changes follow one another; the page then keeps the old one. */
const OUTDATED_PICTURE = /^409 GET .*\/picture\//;

/** A finished book in the editor, at its first story page. */
async function openEditor(page: Page, text: string, childName = '小宇'): Promise<BookView> {
  expectComplaint(page, OUTDATED_PICTURE);
  const view = await makeBook(page, { text, childName });
  await goTo(page, `#/books/${view.book.id}`);
  await page.locator('#page-p1').check();
  return view;
}

const sceneOf = ({ book }: BookView, pageId: string) => book.pages.find(({ id }) => id === pageId)?.scene as Scene;
const storyIds = ({ book }: BookView) => book.pages.filter(({ role }) => role === 'story').map(({ id }) => id);
/** The book without what the server works out anew by itself. */
const contentOf = ({ book }: BookView) => ({
  cast: book.cast,
  settings: book.settings,
  pages: book.pages.map(({ id, sentences, scene }) => ({ id, sentences, scene })),
});

test('everything the planner decided can be changed, undone to the first, and done again', async () => {
  const page = await open();
  const first = await openEditor(page, STORY);
  const { id } = first.book;
  const saved = (holds: (view: BookView) => boolean) =>
    expect.poll(async () => holds(await readBook(page, id))).toBe(true);
  const scene = async () => sceneOf(await readBook(page, id), 'p1');
  const choose = async (list: string, value: string, holds: (scene: Scene) => boolean) => {
    await page.locator(list).selectOption(value);
    await expect.poll(async () => holds(await scene())).toBe(true);
  };

  await page.locator('#page-words').fill('小宇和妈妈一起去超市。');
  await saved((view) => wordsOf(view, 'p1') === '小宇和妈妈一起去超市。');

  await page.getByRole('radio', { name: '画面' }).check();
  await choose('#scene-place', 'park', ({ place }) => place === 'park');
  await choose('#scene-light', 'evening', ({ light }) => light === 'evening');
  await choose('#feeling-hero', 'happy', ({ figures }) => figures.some(({ feeling }) => feeling === 'happy'));
  await choose('#doing-hero', 'wave', ({ figures }) => figures.some(({ doing }) => doing === 'wave'));
  await pickThing(page, '手里拿着', 'holding-hero', '球');
  await expect.poll(async () => (await scene()).figures.some(({ holding }) => holding === 'ball')).toBe(true);
  await pickThing(page, '加一样东西', 'thing', '狗');
  await expect.poll(async () => (await scene()).things.some(({ what }) => what === 'dog')).toBe(true);
  await page.getByRole('button', { name: '拿走 狗' }).click();
  await expect.poll(async () => (await scene()).things.some(({ what }) => what === 'dog')).toBe(false);

  await page.getByText('再加一个人').click();
  await page.locator('#person-role').selectOption('grandmother');
  await page.locator('#person-name').fill('外婆');
  await page.locator('.scene').getByRole('button', { name: '加上' }).click();
  await page.getByRole('checkbox', { name: '外婆' }).check();
  await expect.poll(async () => (await scene()).figures.length).toBeGreaterThan(sceneOf(first, 'p1').figures.length);
  await expect.poll(async () => textOf(page.locator('.says'))).toContain('外婆');

  await page.locator('.page-tools .more > summary').click();
  await page.locator('#new-page').fill('外面下雨了。');
  await page.locator('.page-tools').getByRole('button', { name: '加上' }).click();
  await saved((view) => storyIds(view).length === storyIds(first).length + 1);
  await expect.poll(() => page.locator('#page-words').inputValue()).toBe('外面下雨了。');
  const added = storyIds(await readBook(page, id))[1] ?? '';
  await page.getByRole('button', { name: '往前移' }).click();
  await saved((view) => storyIds(view)[0] === added);
  await page.getByRole('button', { name: '删掉这一页' }).click();
  await saved((view) => !storyIds(view).includes(added));

  await page.locator('#page-cover').check();
  await page.locator('#page-words').fill('去超市的一天');
  await saved((view) => wordsOf(view, 'cover') === '去超市的一天');
  await page.getByRole('radio', { name: '整本书' }).check();
  await page.getByRole('radio', { name: '不要' }).check();
  await saved(({ book }) => !book.settings.pinyin);
  await page.getByRole('radio', { name: '卷发' }).check();
  await saved(({ book }) => book.cast.some(({ look }) => look?.hair === 'curly'));

  await page.locator('#look-of').selectOption({ label: '妈妈' });
  await page.getByRole('radio', { name: '头巾', exact: true }).check();
  await saved(({ book }) => book.cast.some(({ role, look }) => role === 'mother' && look?.hair === 'hijab'));

  const last = await readBook(page, id);
  await pressToTheEnd(page, '撤销');
  expect(contentOf(await readBook(page, id))).toEqual(contentOf(first));
  await pressToTheEnd(page, '重做');
  expect(contentOf(await readBook(page, id))).toEqual(contentOf(last));
});

/** Presses until the button has nothing left to do. */
async function pressToTheEnd(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect
    .poll(
      async () => {
        if ((await button.getAttribute('aria-disabled')) === 'true') return true;
        await button.click();
        return false;
      },
      { timeout: 40_000, interval: 150 },
    )
    .toBe(true);
  await page.getByText('自动存好了').waitFor();
}

test('what is worth a look stands beside the words, and a suggestion takes their place', async () => {
  const page = await open();
  const { book } = await openEditor(page, '小宇去看牙医。小宇必须张开嘴。');
  const second = book.pages.find(({ findings }) => findings?.some(({ rewrites }) => rewrites.length > 0));
  expect(second).toBeDefined();
  await page.locator(`#page-${second?.id}`).check();
  await page.getByRole('radio', { name: /建议/ }).check();
  const before = await page.locator('#page-words').inputValue();
  await page.locator('.check .btn').first().click();
  await expect.poll(() => page.locator('#page-words').inputValue()).not.toBe(before);
  await expect.poll(async () => wordsOf(await readBook(page, book.id), second?.id ?? '')).not.toBe(before);
});

test('a page cannot be emptied or overfilled, and the words stay in the field', async () => {
  const page = await open({ language: 'en' });
  const { book } = await openEditor(page, 'Mia draws a house. She is happy.', 'Mia');
  const words = page.locator('#page-words');
  await words.fill('');
  await page.getByText('There have to be words here.').waitFor();
  const long = 'Mia draws. '.repeat(60);
  await words.fill(long);
  await page.getByText('this is not saved yet').waitFor();
  await page.getByText('Not saved', { exact: true }).waitFor();
  await page.locator('#page-cover').check();
  await page.locator('#page-p1').check();
  expect(await words.inputValue()).toBe(long);
  expect(wordsOf(await readBook(page, book.id), 'p1')).toContain('Mia draws a house.');
});

test('two quick changes of one picture both count', async () => {
  const page = await open();
  const { book } = await openEditor(page, STORY);
  await page.getByRole('radio', { name: '画面' }).check();
  await page.locator('#scene-light').waitFor();
  await page.evaluate(() => {
    for (const [id, value] of [
      ['scene-light', 'night'],
      ['scene-place', 'bedroom'],
      ['feeling-hero', 'tired'],
    ]) {
      const list = document.getElementById(id ?? '') as HTMLSelectElement;
      list.value = value ?? '';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await expect
    .poll(async () => {
      const { light, place, figures } = sceneOf(await readBook(page, book.id), 'p1');
      return [light, place, figures.find(({ who }) => who === 'hero')?.feeling];
    })
    .toEqual(['night', 'bedroom', 'tired']);
});

test('the PDF downloads under the book’s own name', async () => {
  const page = await open({ size: 'phone' });
  await openEditor(page, '小猫/去公园\n小猫去公园玩。');
  await page.getByRole('button', { name: '打印和下载' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'A5' }).check();
  expect(await dialog.getByRole('radio', { name: '字的左边' }).isDisabled()).toBe(true);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '下载 PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^小猫.*\.pdf$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const pdf = Buffer.concat(chunks);
  expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  expect(pdf.length).toBeGreaterThan(10_000);
  await dialog.getByText('PDF 下载好了。').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('打印和下载');
});
