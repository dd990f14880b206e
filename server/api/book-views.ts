import type { BookSummary, BookView } from '../book/view.ts';
import { makingOf, summarise } from '../making/summarise.ts';
import type { ListedBook, StoredBook } from '../storage/book-store.ts';
import type { Maker } from './ports.ts';

export function viewOf({ book, revision, canUndo, canRedo }: StoredBook, maker: Maker): BookView {
  return { book, revision, making: makingOf(summarise(book), maker.failedAt(book.id)), canUndo, canRedo };
}

export function summaryOf({ id, revision, summary, changedAt }: ListedBook, maker: Maker): BookSummary {
  const { title, childName, language, part, storyPages, findings, cover } = summary;
  return {
    id,
    revision,
    title,
    childName,
    language,
    part,
    making: makingOf(summary, maker.failedAt(id)),
    storyPages,
    findings,
    cover: cover && pictureAddress(id, cover.pageId, cover.key),
    changedAt,
  };
}

/** The key makes the address new whenever the picture is, so a browser may keep it for good. */
function pictureAddress(bookId: string, pageId: string, key: string): string {
  return `/api/books/${bookId}/pages/${pageId}/picture/standard.svg?key=${key.slice(0, 16)}`;
}
