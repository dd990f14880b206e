import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  axeFindings,
  expectComplaint,
  goTo,
  makeBook,
  NO_SERVER,
  openTab,
  readBook,
  textOf,
  withBrowser,
  wordsOf,
} from './kit.ts';
import { type Server, startServer } from './server.ts';

const { open } = withBrowser();
let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const STORY = '小宇去公园。小宇看见一只狗。小宇回家了。';

async function openEditor(language: 'zh' | 'en' = 'zh') {
  const page = await open({ language, address: server.address });
  expectComplaint(page, /^409 /);
  const { book } = await makeBook(page, { text: STORY });
  await goTo(page, `#/books/${book.id}`);
  await page.locator('#page-p1').check();
  await page.locator('#page-words').waitFor();
  return { page, id: book.id, words: page.locator('#page-words') };
}

test('two windows with the same page: neither overwrites silently, and both texts are there to choose from', async () => {
  const { page, id, words } = await openEditor();
  const other = await openTab(page);
  expectComplaint(other, /^409 /);
  await goTo(other, `#/books/${id}`);
  await other.locator('#page-p1').check();
  const otherWords = other.locator('#page-words');

  // Both type over the same words; the first to stop is saved.
  await otherWords.pressSequentially('甲甲');
  await words.fill('乙写的话。');
  await expect.poll(async () => wordsOf(await readBook(page, id), 'p1')).toMatch(/甲甲|乙写的话/);
  const first = wordsOf(await readBook(page, id), 'p1');
  const [loser, typed] = first.includes('甲甲') ? [page, '乙写的话。'] : [other, '甲甲'];
  await loser.getByRole('button', { name: '用我写的' }).waitFor();
  expect(await loser.locator('#page-words').inputValue()).toContain(typed);
  expect(await textOf(loser.getByRole('alert'))).toContain(first);
  expect(wordsOf(await readBook(page, id), 'p1')).toBe(first);
  expect(await axeFindings(loser)).toEqual([]);

  // It also outlives a reload.
  await loser.reload();
  await loser.locator('#page-p1').check();
  await loser.getByRole('button', { name: '用我写的' }).click();
  await expect.poll(async () => wordsOf(await readBook(page, id), 'p1')).toContain(typed);
});

test('two windows with different pages: both are saved, and each sees the other', async () => {
  const { page, id, words } = await openEditor();
  const other = await openTab(page);
  await goTo(other, `#/books/${id}`);
  await other.locator('#page-p2').check();
  // Whoever comes second is told that the book has changed, and saves again by itself.
  for (const tab of [page, other]) expectComplaint(tab, /^409 /);
  await Promise.all([words.fill('甲写的话。'), other.locator('#page-words').fill('乙写的话。')]);
  await expect.poll(async () => wordsOf(await readBook(page, id), 'p1')).toBe('甲写的话。');
  await expect.poll(async () => wordsOf(await readBook(page, id), 'p2')).toBe('乙写的话。');
  await page.locator('#page-p2').check();
  await expect.poll(() => words.inputValue()).toBe('乙写的话。');
});

test('what somebody else saves never changes the field one is typing in', async () => {
  const { page, id, words } = await openEditor();
  await words.pressSequentially('还在写');
  const { revision } = await readBook(page, id);
  const edit = { kind: 'page-text', pageId: 'p2', text: '别处改的话。' };
  await ask(page, 'POST', `/api/books/${id}/edits`, { revision, edit });
  await words.pressSequentially('，没写完');
  await expect.poll(async () => wordsOf(await readBook(page, id), 'p1')).toContain('还在写，没写完');
  expect(await words.inputValue()).toContain('还在写，没写完');
});

test.each([
  { language: 'zh', gone: '星绘本没有回应', saved: '自动存好了' },
  { language: 'en', gone: 'Starpages does not answer', saved: 'Saved' },
] as const)(
  'the server stops while somebody types: the words stay, and are saved when it is back ($language)',
  async (texts) => {
    const { page, id, words } = await openEditor(texts.language);
    expectComplaint(page, NO_SERVER);
    await server.stop();
    await words.fill('服务器不在的时候写的话。');
    await page.getByText(texts.gone).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('#page-p2').check();
    await words.fill('第二页也写了。');
    await page.locator('#page-p1').check();
    expect(await words.inputValue()).toBe('服务器不在的时候写的话。');

    await server.start();
    await page.getByText(texts.saved, { exact: true }).waitFor({ timeout: 30_000 });
    const view = await readBook(page, id);
    expect([wordsOf(view, 'p1'), wordsOf(view, 'p2')]).toEqual(['服务器不在的时候写的话。', '第二页也写了。']);
  },
);

test('the window is closed while the server is gone: the words are saved the next time', async () => {
  const { page, id, words } = await openEditor();
  expectComplaint(page, NO_SERVER);
  await server.stop();
  await words.fill('关掉窗口前写的话。');
  const later = await page.context().newPage();
  await page.close();
  await server.start();
  await later.goto(new URL(`/#/books/${id}`, server.address).href);
  await expect.poll(async () => wordsOf(await readBook(later, id), 'p1')).toBe('关掉窗口前写的话。');
});

test('words typed a moment before leaving the screen are saved', async () => {
  const { page, id, words } = await openEditor();
  await words.fill('马上就走。');
  await page.getByRole('link', { name: '我的书' }).click();
  await expect.poll(async () => wordsOf(await readBook(page, id), 'p1')).toBe('马上就走。');
});

test('after a restart every book is there, with its undo', async () => {
  const { page, id, words } = await openEditor();
  expectComplaint(page, NO_SERVER);
  const before = await words.inputValue();
  await words.fill('重启前改的话。');
  await expect.poll(async () => wordsOf(await readBook(page, id), 'p1')).toBe('重启前改的话。');
  await server.stop();
  await server.start();
  await page.reload();
  await page.locator('#page-p1').check();
  expect(await words.inputValue()).toBe('重启前改的话。');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect.poll(() => words.inputValue()).toBe(before);
});
