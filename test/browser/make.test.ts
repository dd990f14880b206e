import { expect, test } from 'vitest';
import { expectComplaint, goTo, readBook, textOf, withBrowser, wordsOf } from './kit.ts';

const { open } = withBrowser();
const STORY = '小宇明天去理发。理发师会用推子。小宇可以捂住耳朵。妈妈在旁边等他。';

/** Id of the book the address names. */
const bookIdIn = (url: string) => /#\/books\/(\w+)/.exec(url)?.[1] ?? '';

test.each([
  {
    language: 'zh',
    size: 'phone',
    text: STORY,
    name: '小宇',
    start: '开始做书',
    ready: '这本书做好了',
    look: '两根辫子',
  },
  {
    language: 'en',
    size: 'laptop',
    text: 'Mia goes to the park with Dad. She sees a dog. Mia waves. They walk home.',
    name: 'Mia',
    start: 'Make the book',
    ready: 'The book is ready',
    look: 'Pigtails',
  },
] as const)('a story becomes a book ($language, $size)', async ({ language, size, text, name, start, ready, look }) => {
  const page = await open({ language, size });
  await page.locator('.actions .main').click();
  await page.locator('#story').fill(text);
  await page.locator('#child-name').fill(name);
  const figure = page.locator('.look-figure');
  const before = await figure.getAttribute('src');
  await page.getByRole('radio', { name: look, exact: true }).check();
  expect(await figure.getAttribute('src')).not.toBe(before);
  await page.getByRole('button', { name: start }).click();

  // Every page has its place from the start, and keeps it.
  await page.locator('.slot').first().waitFor();
  const places = () => page.locator('.slot b').allInnerTexts();
  const atFirst = await places();
  await page.getByRole('heading', { name: ready }).waitFor();
  expect(await places()).toEqual(atFirst);
  expect(await page.locator('.slot.wait').count()).toBe(0);
  expect(await page.locator('.slot img').count()).toBe(atFirst.length);

  const view = await readBook(page, bookIdIn(page.url()));
  const pages = view.book.pages.filter(({ role }) => role === 'story');
  expect(
    pages
      .map(({ id }) => wordsOf(view, id))
      .join('')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''));
  expect(view.book.cast.find(({ role }) => role === 'hero')?.look?.hair).toBe('pigtails');
  expect(view.book.story.childName).toBe(name);
});

test('an example fills the story, and one’s own story comes back', async () => {
  const page = await open();
  await goTo(page, '#/new');
  const story = page.locator('#story');
  await story.fill('我自己写的一句话。');
  const examples = page.locator('.example-row .btn');
  await examples.first().waitFor();
  expect(await examples.count()).toBe(6);
  await examples.first().click();
  expect(await story.inputValue()).not.toContain('我自己写的');
  await page.getByRole('button', { name: '换回我写的' }).click();
  expect(await story.inputValue()).toBe('我自己写的一句话。');
});

test('a story that is not a book yet survives a reload', async () => {
  const page = await open();
  await goTo(page, '#/new');
  await page.locator('#story').fill(STORY);
  await page.locator('#child-name').fill('小宇');
  await page.reload();
  expect(await page.locator('#story').inputValue()).toBe(STORY);
  expect(await page.locator('#child-name').inputValue()).toBe('小宇');
});

test.each([
  ['zh', '故事有', '请分成几个故事来做'],
  ['en', 'The story has', 'Please make several stories of it'],
] as const)(
  'a story beyond the limit is refused with a way on, and nothing of it is lost (%s)',
  async (language, what, next) => {
    const page = await open({ language });
    expectComplaint(page, /^413 POST/);
    await goTo(page, '#/new');
    const long = '今天下雨了。'.repeat(3400);
    await page.locator('#story').fill(long);
    await page.locator('.actions .main').click();
    const note = page.getByRole('alert');
    await note.waitFor();
    expect(await textOf(note)).toContain(what);
    expect(await textOf(note)).toContain(next);
    expect(await page.locator('#story').inputValue()).toBe(long);
  },
);

test('a long story becomes several books, and the person is told', async () => {
  const page = await open();
  await goTo(page, '#/new');
  await page
    .locator('#story')
    .fill(Array.from({ length: 70 }, (_, i) => `小宇走到第${i + 1}棵树旁边看了一看。`).join('\n'));
  await page.locator('#child-name').fill('小宇');
  await page.locator('.actions .main').click();
  const note = page.locator('.making .note');
  await note.waitFor({ timeout: 50_000 });
  expect(await textOf(note)).toMatch(/分成了 \d+ 本/);
  await page.getByRole('link', { name: '我的书' }).click();
  await page
    .getByText(/第 2 本，共 \d+ 本/)
    .first()
    .waitFor();
});

test('a removed book can be taken back', async () => {
  const page = await open();
  await goTo(page, '#/new');
  await page.locator('#story').fill('小猫在家里睡觉。');
  await page.locator('.actions .main').click();
  await page.getByRole('heading', { name: '这本书做好了' }).waitFor();
  const id = bookIdIn(page.url());
  await page.getByRole('link', { name: '我的书' }).click();
  const place = page.locator('.book-place', { has: page.locator(`a.book[href*="${id}"]`) });
  await place.getByRole('button').click();
  await place.waitFor({ state: 'detached' });
  await page.locator('.actions').getByRole('button', { name: '拿回来' }).click();
  await place.waitFor();

  // Also later, when the message is gone.
  await place.getByRole('button').click();
  await place.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('.removed > summary').click();
  await page.locator('.removed').getByRole('button').first().click();
  await place.waitFor();
});
