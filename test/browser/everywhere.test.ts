import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  axeFindings,
  cutWords,
  expectComplaint,
  goTo,
  hasSidewaysScroll,
  smallTargets,
  smallTexts,
  withBrowser,
} from './kit.ts';
import { visitAll } from './screens.ts';

const { open } = withBrowser();

async function openForAll(language: 'zh' | 'en', size: 'phone' | 'laptop' | 'zoomed' | 'narrow'): Promise<Page> {
  const page = await open({ language, size });
  expectComplaint(page, /^404 GET .*nosuchbook|EventSource/);
  return page;
}

test.each([
  ['zh', 'laptop'],
  ['en', 'phone'],
] as const)(
  'axe finds nothing, targets and letters are large enough, on every screen (%s, %s)',
  async (language, size) => {
    const page = await openForAll(language, size);
    const found: string[] = [];
    const small: string[] = [];
    await visitAll(page, language, async (name) => {
      const findings = await axeFindings(page);
      const targets = await smallTargets(page, name.startsWith('reader') ? 64 : 44);
      const texts = name.startsWith('reader') ? [] : await smallTexts(page, 15);
      found.push(...findings.map((finding) => `${name}: ${finding}`));
      small.push(...[...targets, ...texts, ...(await cutWords(page))].map((what) => `${name}: ${what}`));
    });
    expect([...found, ...small]).toEqual([]);
  },
  120_000,
);

test.each([
  ['zh', 'zoomed'],
  ['en', 'narrow'],
] as const)(
  'nothing needs sideways scrolling and no word is cut on a screen in %s that is %s',
  async (language, size) => {
    const page = await openForAll(language, size);
    const wide: string[] = [];
    await visitAll(page, language, async (name) => {
      if (await hasSidewaysScroll(page)) wide.push(name);
      wide.push(...(await cutWords(page)).map((words) => `${name}: ${words}`));
    });
    expect(wide).toEqual([]);
  },
  120_000,
);

/** Presses Tab until the element is reached; every stop on the way shows where it is. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((wanted) => {
      const at = document.activeElement as HTMLElement;
      const shows = [at, at.nextElementSibling, at.closest('label'), at.closest('.box')].some(
        (element) => element && getComputedStyle(element).boxShadow !== 'none',
      );
      return { isThere: at.matches(wanted), shows, what: at.outerHTML.slice(0, 90) };
    }, selector);
    expect(stop.shows, `focus shows on ${stop.what}`).toBe(true);
    if (stop.isThere) return;
  }
  expect.fail(`Tab never came to ${selector}`);
}

test('a book is made, mended and read with the keyboard alone', async () => {
  const page = await open({ language: 'en' });
  await tabTo(page, '.actions .main');
  await page.keyboard.press('Enter');
  await page.locator('#story').waitFor();
  await tabTo(page, '#story');
  await page.keyboard.type('Mia goes to the park. She sees a dog. She walks home.');
  await tabTo(page, '#child-name');
  await page.keyboard.type('Mia');
  await tabTo(page, '[name=level]:checked');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '[name=look-hair]:checked');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '.actions .main');
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'The book is ready' }).waitFor();
  await tabTo(page, '.actions .main');
  await page.keyboard.press('Enter');
  await page.locator('.editor .picture img').waitFor();
  await tabTo(page, '[name=page]:checked');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('#page-words').inputValue()).toContain('Mia goes to the park.');
  await tabTo(page, '#page-words');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Mia and Dad go to the park.');
  await tabTo(page, '[name=side]:checked');
  await page.getByText('Saved', { exact: true }).waitFor();
  await tabTo(page, '.actions .main');
  await page.keyboard.press('Enter');

  await page.locator('.book-sheet').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: 'Page 1 of 3' }).waitFor();
  await tabTo(page, '.kid.leave');
  await page.keyboard.down(' ');
  await page.locator('main.editor').waitFor();
  await page.keyboard.up(' ');
});

test('a new screen begins at its start for readers’ tools, and says its name', async () => {
  const page = await open({ language: 'en' });
  await page.locator('.actions .main').click();
  await page.locator('#story').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  expect(await page.title()).toBe('New book · Starpages');
  await goTo(page, '#/');
  await expect.poll(() => page.title()).toBe('My books · Starpages');
});

test('the other language is one press away and stays', async () => {
  const page = await open({ language: 'en', size: 'phone' });
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('link', { name: '做一本新书' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
  await page.reload();
  await page.getByRole('link', { name: '做一本新书' }).waitFor();
});
