import type { Book } from '../book/book.ts';
import type { FileKey } from '../book/picture.ts';
import { Problem } from '../book/problem.ts';
import type { Database, Moment, Row, Statement } from '../ports/storage.ts';
import {
  completion,
  creation,
  deletionBefore,
  LIST_KEPT,
  LIST_REMOVED,
  markCompleted,
  newVersion,
  noteFiles,
  pointTo,
  READ,
  type Save,
  UNFINISHED,
} from './book-statements.ts';
import { StoredSummary } from './book-summary.ts';
import { readBook } from './read-book.ts';

/** A removed book can be brought back for so long. */
export const KEEP_REMOVED_MS = 30 * 24 * 60 * 60 * 1000;

/** `person`: a new version, an undo step. `maker`: the version at hand is completed, no undo step. */
export type SavedBy = 'person' | 'maker';

export type StoredBook = {
  book: Book;
  revision: number;
  /** The last revision that a person made; later ones only drew and checked. */
  personRevision: number;
  canUndo: boolean;
  canRedo: boolean;
};

export type ListedBook = { id: string; revision: number; summary: StoredSummary; changedAt: number };

export type StorePorts = { database: Database; moment: Moment; summarise: (book: Book) => StoredSummary };

/**
 * The books of a family. Saves compare the revision and are all or nothing; of two that start from the same revision
 * one gets `book-changed`.
 *
 * All methods throw the Problems of the Database port, and `book-not-found` for an unknown or removed book.
 */
export interface BookStore {
  /** All of them or none. */
  create(books: readonly Book[]): Promise<void>;
  read(id: string): Promise<StoredBook>;
  /** Newest change first; parts of one story in their order. */
  list(which: 'kept' | 'removed'): Promise<ListedBook[]>;
  /** Ids of books with steps left to do, oldest first. */
  unfinished(): Promise<string[]>;
  /** Saves a changed book, and further new books with it. Gives the new revision. */
  save(book: Book, expected: number, by: SavedBy, further?: readonly Book[]): Promise<number>;
  undo(id: string, expected: number): Promise<number>;
  redo(id: string, expected: number): Promise<number>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  /** Deletes for good what was removed more than 30 days ago. */
  clearRemoved(): Promise<void>;
  filesInUse(): Promise<Set<FileKey>>;
}

export function bookStore({ database, moment, summarise }: StorePorts): BookStore {
  const rows = (sql: string, ...args: (string | number)[]) => database.query({ sql, args });

  async function rowOf(id: string): Promise<Row> {
    const row = (await rows(READ, id))[0];
    if (!row) throw new Problem('book-not-found');
    return row;
  }

  /** The last statement of a save changes one row, or none when somebody else was faster. */
  async function saveAll(statements: Statement[]): Promise<void> {
    const changed = await database.batch(statements);
    if (changed.at(-1) === 0) throw new Problem('book-changed');
  }

  async function step(id: string, expected: number, to: 'earlier' | 'later'): Promise<number> {
    const row = await rowOf(id);
    if (row.revision !== expected) throw new Problem('book-changed');
    const number = row[to];
    if (number == null) throw new Problem(to === 'earlier' ? 'nothing-to-undo' : 'nothing-to-redo');
    const target = await rows('SELECT body FROM versions WHERE book_id = ? AND number = ?', id, Number(number));
    const book = readBook(String(target[0]?.body), id);
    const save: Save = { book, summary: summarise(book), expected, now: moment.now() };
    await saveAll([pointTo(save, Number(number))]);
    return expected + 1;
  }

  async function changeOne(sql: string, args: (string | number)[]): Promise<void> {
    const [changed] = await database.batch([{ sql, args }]);
    if (!changed) throw new Problem('book-not-found');
  }

  return {
    async create(books) {
      await database.batch(books.flatMap((book) => creation(book, summarise(book), moment.now())));
    },
    async read(id) {
      const row = await rowOf(id);
      return {
        book: readBook(String(row.body), id),
        revision: Number(row.revision),
        personRevision: Number(row.person_revision),
        canUndo: row.earlier !== null,
        canRedo: row.later !== null,
      };
    },
    async list(which) {
      return (await rows(which === 'kept' ? LIST_KEPT : LIST_REMOVED)).map(listed);
    },
    async unfinished() {
      return (await rows(UNFINISHED)).map((row) => String(row.id));
    },
    async save(book, expected, by, further = []) {
      const save: Save = { book, summary: summarise(book), expected, now: moment.now() };
      await saveAll([
        ...further.flatMap((other) => creation(other, summarise(other), save.now, save)),
        ...(by === 'person' ? newVersion(save) : [completion(save)]),
        noteFiles(save),
        by === 'person' ? pointTo(save, expected + 1) : markCompleted(save),
      ]);
      return expected + 1;
    },
    undo: (id, expected) => step(id, expected, 'earlier'),
    redo: (id, expected) => step(id, expected, 'later'),
    async remove(id) {
      await changeOne('UPDATE books SET removed_at = ? WHERE id = ? AND removed_at IS NULL', [moment.now(), id]);
    },
    async restore(id) {
      await changeOne('UPDATE books SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL', [id]);
    },
    async clearRemoved() {
      await database.batch(deletionBefore(moment.now() - KEEP_REMOVED_MS));
    },
    async filesInUse() {
      return new Set((await rows('SELECT DISTINCT key FROM book_files')).map((row) => String(row.key)));
    },
  };
}

function listed(row: Row): ListedBook {
  return {
    id: String(row.id),
    revision: Number(row.revision),
    summary: StoredSummary.parse(JSON.parse(String(row.summary))),
    changedAt: Number(row.changed_at),
  };
}
