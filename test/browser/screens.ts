import type { Page } from 'playwright-core';
import { goTo, makeBook } from './kit.ts';

const STORIES = {
  zh: { text: '小宇去看牙医。小宇必须张开嘴。妈妈在旁边等他。', childName: '小宇' },
  en: { text: 'Mia sees the dentist. She must open her mouth. Dad waits beside her.', childName: 'Mia' },
};

/** Leads through every screen and state there is, and calls `look` at each, with its name. */
export async function visitAll(
  page: Page,
  language: 'zh' | 'en',
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { book } = await makeBook(page, STORIES[language]);
  const { book: removed } = await makeBook(page, { text: STORIES[language].text });
  await page.reload();
  await page.locator('.shelf').waitFor();
  await page.locator(`.book-place:has(a[href*="${removed.id}"]) button`).click();
  await page.locator('.removed > summary').click();
  await look('library with removed books');

  await goTo(page, '#/new');
  await page.locator('.example-row .btn').first().click();
  for (const more of await page.locator('main summary').all()) await more.click();
  await look('new book, everything open');

  await goTo(page, `#/books/${book.id}/making`);
  await page.locator('.slot img').first().waitFor();
  await look('making');

  await goTo(page, `#/books/${book.id}`);
  await page.locator('.editor .picture img').waitFor();
  await look('editor, cover');
  const warned = book.pages.find(({ role, findings }) => role === 'story' && findings && findings.length > 0);
  await page.locator(`#page-${warned?.id ?? 'p1'}`).check();
  await look('editor, notes');
  await page.locator('.side-tabs input[value=picture]').check();
  await page.locator('#scene-place').waitFor();
  for (const more of await page.locator('.more > summary').all()) await more.click();
  await look('editor, everything open');
  await page.locator('.side-tabs input[value=book]').check();
  await look('editor, book');
  await page.locator('#page-for-adults').check();
  await look('editor, page for adults');
  await page.locator('print-panel > .btn').click();
  await look('print');
  await page.keyboard.press('Escape');

  await goTo(page, `#/books/${book.id}/read`);
  await page.locator('.book-sheet').waitFor();
  await look('reader, cover');
  const buttons = page.locator('.reader-bottom .kid');
  while ((await page.locator('.kid.next').count()) > 0) {
    await page.waitForTimeout(450);
    await buttons.last().click();
    if ((await buttons.count()) === 2) await look('reader, page');
  }
  await look('reader, end');
  await page.waitForTimeout(450);
  await buttons.last().click();
  await look('reader, closed');

  await goTo(page, '#/books/nosuchbook');
  await page.getByRole('alert').waitFor();
  await look('no such book');
}
