import { join } from 'node:path';
import { summarise } from '../../server/making/summarise.ts';
import { projectData } from '../../server/node/data.ts';
import { openDatabase } from '../../server/node/database.ts';
import { bookStore } from '../../server/storage/book-store.ts';
import { MIGRATIONS, migrate } from '../../server/storage/migrate.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';

/** A new, empty store on a real database, with a clock that stands still until it is set. */
export async function aStore(folder?: string) {
  const database = await openDatabase(join(folder ?? (await temporaryFolder()), 'library.db'));
  await migrate(database, await projectData().list(MIGRATIONS));
  const clock = { now: 1_800_000_000_000, ids: 0 };
  const moment = { now: () => clock.now, newId: () => `id${++clock.ids}` };
  return { store: bookStore({ database, moment, summarise }), database, moment, clock };
}
