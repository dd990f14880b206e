import { Problem } from '../book/problem.ts';

/** Where the trouble is, for the person who has to look there. */
export type StoragePlace = { folder: string; file: string };

/**
 * Codes of the file system and of SQLite, as far as a person can do something about them. `SQLITE_IOERR_WRITE` and
 * `EFBIG` are how a quota or a file-size limit shows; SQLite keeps `SQLITE_FULL` for ENOSPC.
 */
const MEANINGS: readonly (readonly [RegExp, 'disk-full' | 'data-read-only' | 'data-damaged'])[] = [
  [/^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL|SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE|SHMSIZE))$/, 'disk-full'],
  [/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|SQLITE_READONLY.*|SQLITE_CANTOPEN.*|SQLITE_PERM)$/, 'data-read-only'],
  [/^(SQLITE_CORRUPT.*|SQLITE_NOTADB|SQLITE_IOERR_SHORT_READ)$/, 'data-damaged'],
];

/** Turns an error of the file system or the database into a Problem; an unknown one comes back as it is. */
export function storageProblem(error: unknown, place: StoragePlace): unknown {
  if (error instanceof Problem) return error;
  for (const code of codesOf(error)) {
    const meaning = MEANINGS.find(([pattern]) => pattern.test(code));
    if (meaning) return new Problem(meaning[1], { ...place }, { cause: error });
  }
  return error;
}

/** The most exact code first, then those of the error beneath. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { extendedCode, code } = error as { extendedCode?: unknown; code?: unknown };
  return [extendedCode, code].filter((value) => typeof value === 'string').concat(codesOf(error.cause));
}
