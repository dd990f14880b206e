import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, LibsqlError } from '@libsql/client';
import { Problem } from '../book/problem.ts';
import { storageProblem } from './storage-problem.ts';

/**
 * Holds the data folder for this process until it ends, however it ends: the lock is the operating system's, held by
 * an open transaction on a database without anything in it. Gives how to let go.
 *
 * @throws Problem `data-in-use`, `data-read-only`, `disk-full`
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = join(folder, 'lock');
  try {
    await (await open(file, 'a', 0o600)).close();
    const client = createClient({ url: pathToFileURL(file).href, concurrency: 1 });
    try {
      const held = await client.transaction('write');
      return () => {
        held.close();
        client.close();
      };
    } catch (error) {
      client.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof LibsqlError && error.code === 'SQLITE_BUSY') throw new Problem('data-in-use', { folder });
    throw storageProblem(error, { folder, file });
  }
}
