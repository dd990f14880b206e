import { join } from 'node:path';
import { summarise } from '../making/summarise.ts';
import type { Data } from '../ports/data.ts';
import type { Moment } from '../ports/storage.ts';
import { type BookStore, bookStore } from '../storage/book-store.ts';
import { MIGRATIONS, migrate } from '../storage/migrate.ts';
import { prepareDataFolder } from './data-folder.ts';
import { openDatabase } from './database.ts';
import { folderFiles, type NodeFiles } from './files.ts';
import { lockFolder } from './lock-folder.ts';

export type Library = { store: BookStore; files: NodeFiles; close(): Promise<void> };

/**
 * Opens the family's books for this process alone, brings them up to date and clears what nobody can see any more.
 *
 * @throws Problem `data-read-only`, `data-in-use`, `data-damaged`, `data-too-new`, `disk-full`
 */
export async function openLibrary(folder: string, data: Data, moment: Moment): Promise<Library> {
  await prepareDataFolder(folder);
  const release = await lockFolder(folder);
  try {
    const database = await openDatabase(join(folder, 'library.db'));
    await migrate(database, await data.list(MIGRATIONS));
    const store = bookStore({ database, moment, summarise });
    const files = folderFiles(join(folder, 'files'));
    await store.clearRemoved();
    await files.sweep(await store.filesInUse());
    const close = async () => {
      await database.close();
      release();
    };
    return { store, files, close };
  } catch (error) {
    release();
    throw error;
  }
}
