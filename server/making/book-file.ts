import { BOOK_VERSION, type Book, type BookFile } from '../book/book.ts';
import { textOf } from '../book/words.ts';
import { titleOf } from './summarise.ts';

/** A book, or the books of a long story, as data. */
export function bookFileOf(books: readonly Book[]): BookFile {
  return { type: 'starpages', version: BOOK_VERSION, parts: books.map(partOf) };
}

function partOf(book: Book): BookFile['parts'][number] {
  const { language, level, settings, part, cast, notes } = book;
  const stories = book.pages.filter(({ role }) => role === 'story');
  const pages = book.pages.map((page) => ({
    id: page.id,
    role: page.role,
    number: page.role === 'story' ? stories.indexOf(page) + 1 : null,
    text: textOf(page.sentences),
    scene: page.scene,
    findings: page.findings ?? [],
  }));
  return { title: titleOf(book), language, level, settings, part, cast, pages, notes };
}
