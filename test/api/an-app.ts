import { join } from 'node:path';
import { createApp } from '../../server/api/app.ts';
import type { LogLine } from '../../server/api/ports.ts';
import { loadExamples } from '../../server/making/examples.ts';
import { bookMaker } from '../../server/node/book-maker.ts';
import { projectData } from '../../server/node/data.ts';
import { folderFiles } from '../../server/node/files.ts';
import { inProcessProgress } from '../../server/node/progress.ts';
import { realMaking } from '../making/real-making.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';
import { aStore } from '../storage/a-store.ts';

export const HOST = '127.0.0.1:4747';
export const KEY = 'aKeyOf24BytesInBase64url_-aKeyOf';

export type AnApp = Awaited<ReturnType<typeof anApp>>;

/** The whole app over a real database, real files and the real rooms below; only the clock stands still. */
export async function anApp() {
  const folder = await temporaryFolder();
  const { store, moment } = await aStore(folder);
  const files = folderFiles(join(folder, 'files'));
  const making = await realMaking(files);
  const progress = inProcessProgress();
  const lines: LogLine[] = [];
  const faults: unknown[] = [];
  const ports = { ...making, store, files, progress };
  const maker = bookMaker(ports, (error) => faults.push(error));
  const app = createApp({
    ...ports,
    maker,
    moment,
    examples: await loadExamples(projectData()),
    access: { hosts: [HOST, 'localhost:4747'], key: KEY, cookie: 'starpages-4747' },
    about: { version: '0.0.0', folder },
    log: (line) => lines.push(line),
    logFault: (error) => faults.push(error),
  });
  return { app, folder, store, files, maker, progress, lines, faults };
}
