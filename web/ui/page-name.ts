import type { Book, Page } from '../../server/book/book.ts';
import { COMMON } from './common-texts.ts';
import { say } from './language.ts';

/** Story pages are numbered 1…n; other pages have a name. */
export function pageName(book: Book, page: Page): string {
  switch (page.role) {
    case 'cover':
      return say(COMMON.cover);
    case 'end':
      return say(COMMON.end);
    case 'for-adults':
      return say(COMMON.forAdults);
    default:
      return say(COMMON.page, { number: pageNumber(book, page) });
  }
}

/** 1-based number of a story page. */
export function pageNumber(book: Book, page: Page): number {
  return book.pages.filter(({ role }) => role === 'story').findIndex(({ id }) => id === page.id) + 1;
}

/** The title: the words of the cover. */
export function titleOf(book: Book): string {
  const cover = book.pages.find(({ role }) => role === 'cover');
  return cover ? cover.sentences.flatMap(({ words }) => words.map(({ text }) => text)).join('') : '';
}
