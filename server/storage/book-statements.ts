import type { Book } from '../book/book.ts';
import type { SqlValue, Statement } from '../ports/storage.ts';
import type { StoredSummary } from './book-summary.ts';
import { writeBook } from './read-book.ts';

/** What the last statement of a save writes about the whole book. */
export type Save = { book: Book; summary: StoredSummary; expected: number; now: number };

/** Version `earlier` is where undo leads, `later` where redo leads; null where there is none. */
export const READ = `
  SELECT b.revision, b.person_revision, b.version, v.body,
    (SELECT number FROM versions WHERE book_id = b.id AND live = 1 AND step = v.step - 1) AS earlier,
    (SELECT number FROM versions WHERE book_id = b.id AND live = 1 AND step = v.step + 1) AS later
  FROM books b JOIN versions v ON v.book_id = b.id AND v.number = b.version
  WHERE b.id = ? AND b.removed_at IS NULL`;

const listOf = (condition: string) => `
  SELECT id, revision, summary, changed_at FROM books WHERE removed_at IS ${condition}
  ORDER BY changed_at DESC, part_number, id`;
export const LIST_KEPT = listOf('NULL');
export const LIST_REMOVED = listOf('NOT NULL');

export const UNFINISHED = `
  SELECT id FROM books WHERE unfinished = 1 AND removed_at IS NULL ORDER BY created_at, part_number, id`;

/** Only when the book stands where the saver saw it; the same in every statement of a save. */
const AS_SEEN = 'EXISTS (SELECT 1 FROM books WHERE id = ? AND revision = ?)';

/** A new book at revision 1. With `after`, only if that save goes through. */
export function creation(book: Book, summary: StoredSummary, now: number, after?: Save): Statement[] {
  const condition = after ? AS_SEEN : '1';
  const conditionArgs: SqlValue[] = after ? [after.book.id, after.expected] : [];
  return [
    {
      sql: `INSERT INTO versions (book_id, number, step, live, at, body) SELECT ?, 1, 0, 1, ?, ? WHERE ${condition}`,
      args: [book.id, now, writeBook(book), ...conditionArgs],
    },
    {
      sql: `INSERT INTO books
        (id, revision, person_revision, version, summary, unfinished, part_number, created_at, changed_at)
        SELECT ?, 1, 1, 1, ?, ?, ?, ?, ? WHERE ${condition}`,
      args: [book.id, ...summaryArgs(summary), book.part.number, now, now, ...conditionArgs],
    },
    noteFiles({ book, expected: 1 }),
  ];
}

/** A person's change: a new version one step on. What redo could have reached stays, but aside. */
export function newVersion({ book, expected, now }: Save): Statement[] {
  const current =
    'SELECT v.step FROM versions v JOIN books b ON b.id = v.book_id AND b.version = v.number WHERE b.id = ?';
  return [
    {
      sql: `UPDATE versions SET live = 0 WHERE book_id = ? AND step > (${current}) AND ${AS_SEEN}`,
      args: [book.id, book.id, book.id, expected],
    },
    {
      sql: `INSERT INTO versions (book_id, number, step, live, at, body)
        SELECT ?, ?, (${current}) + 1, 1, ?, ? WHERE ${AS_SEEN}`,
      args: [book.id, expected + 1, book.id, now, writeBook(book), book.id, expected],
    },
  ];
}

/** The maker's change: the version at hand with more of it done. */
export function completion({ book, expected }: Save): Statement {
  return {
    sql: `UPDATE versions SET body = ?
      WHERE book_id = ? AND number = (SELECT version FROM books WHERE id = ? AND revision = ?)`,
    args: [writeBook(book), book.id, book.id, expected],
  };
}

export function noteFiles({ book, expected }: Pick<Save, 'book' | 'expected'>): Statement {
  const keys = book.pages.flatMap((page) => Object.values(page.picture?.frames ?? {}));
  return {
    sql: `INSERT OR IGNORE INTO book_files (book_id, key) SELECT ?, value FROM json_each(?) WHERE ${AS_SEEN}`,
    args: [book.id, JSON.stringify([...new Set(keys)]), book.id, expected],
  };
}

/** Closes a person's save: the book is now version `number`. Changes one row, or none when the book has moved on. */
export function pointTo({ book, summary, expected, now }: Save, number: number): Statement {
  return {
    sql: `UPDATE books SET version = ?, person_revision = revision + 1, changed_at = ?,
        summary = ?, unfinished = ?, revision = revision + 1
      WHERE id = ? AND revision = ?`,
    args: [number, now, ...summaryArgs(summary), book.id, expected],
  };
}

/** Closes the maker's save: same version, same date, a newer summary. */
export function markCompleted({ book, summary, expected }: Save): Statement {
  return {
    sql: 'UPDATE books SET summary = ?, unfinished = ?, revision = revision + 1 WHERE id = ? AND revision = ?',
    args: [...summaryArgs(summary), book.id, expected],
  };
}

function summaryArgs(summary: StoredSummary): SqlValue[] {
  return [JSON.stringify(summary), summary.unfinished ? 1 : 0];
}

/** Deletes for good whatever was removed before `time`. */
export function deletionBefore(time: number): Statement[] {
  const old = 'SELECT id FROM books WHERE removed_at < ?';
  return [
    { sql: `DELETE FROM versions WHERE book_id IN (${old})`, args: [time] },
    { sql: `DELETE FROM book_files WHERE book_id IN (${old})`, args: [time] },
    { sql: 'DELETE FROM books WHERE removed_at < ?', args: [time] },
  ];
}
