import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { Problem } from '../book/problem.ts';
import type { Database, Row, Statement } from '../ports/storage.ts';
import { type StoragePlace, storageProblem } from './storage-problem.ts';

/** How long to wait for another program that holds the file, such as a backup. */
const BUSY_MS = 5000;

/** `close` brings everything into the one file, so that a copy of it is the whole library. */
export type NodeDatabase = Database & { close(): Promise<void> };

/**
 * Opens the family's library, or makes a new one. A damaged file is left as it is.
 *
 * @throws Problem `data-damaged`, `data-read-only`, `disk-full`
 */
export async function openDatabase(file: string): Promise<NodeDatabase> {
  const place: StoragePlace = { file, folder: dirname(file) };
  const client = await problemsOf(place, async () => {
    // SQLite gives its side files the mode of the main file, so that one is made first, for this user alone.
    await (await open(file, 'a', 0o600)).close();
    const client = createClient({ url: pathToFileURL(file).href, concurrency: 1, timeout: BUSY_MS });
    try {
      await checkAndSet(client, place);
    } catch (error) {
      client.close();
      throw error;
    }
    return client;
  });
  return {
    query: (statement) => problemsOf(place, async () => (await client.execute(asLibsql(statement))).rows as Row[]),
    batch: (statements) =>
      problemsOf(place, async () => {
        const results = await client.batch(statements.map(asLibsql), 'write');
        return results.map((result) => result.rowsAffected);
      }),
    async close() {
      // What cannot be brought over now is brought over at the next start.
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
      client.close();
    },
  };
}

/** Looks the file over before anything is written to it. A book is on the disk when its save returns. */
async function checkAndSet(client: Client, place: StoragePlace): Promise<void> {
  const check = await client.execute('PRAGMA quick_check(1)');
  if (check.rows[0]?.quick_check !== 'ok') throw new Problem('data-damaged', { ...place });
  await client.execute('PRAGMA journal_mode = WAL');
  await client.execute('PRAGMA synchronous = FULL');
}

const asLibsql = ({ sql, args }: Statement) => ({ sql, args: [...(args ?? [])] });

async function problemsOf<T>(place: StoragePlace, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageProblem(error, place);
  }
}
