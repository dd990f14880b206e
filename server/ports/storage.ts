import type { FileKey } from '../book/picture.ts';

/** A value that libsql and D1 both take and give. */
export type SqlValue = string | number | null | Uint8Array;
export type Statement = { sql: string; args?: readonly SqlValue[] };
export type Row = Readonly<Record<string, SqlValue>>;

/**
 * A small SQL database. `batch` is all or nothing and the only way to write several things together: interactive
 * transactions fail when they overlap, and D1 has none.
 *
 * Errors are Problems: `disk-full`, `data-read-only`, `data-damaged`.
 */
export interface Database {
  query(statement: Statement): Promise<Row[]>;
  /** Runs all statements in order, or none. Gives the number of rows each one changed. */
  batch(statements: readonly Statement[]): Promise<number[]>;
}

/** Files by the hash of their bytes. Putting the same bytes twice stores them once; a half-written file is never seen. */
export interface Files {
  put(bytes: Uint8Array): Promise<FileKey>;
  /** Null when there is no such file. */
  get(key: FileKey): Promise<Uint8Array | null>;
}

/** The clock and the dice, handed in, since the core has neither. */
export interface Moment {
  /** Milliseconds since 1970. */
  now(): number;
  /** A new id of lower-case letters and digits, hard to guess. */
  newId(): string;
}
