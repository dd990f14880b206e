import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BookSummary, BookView, NewBook } from '../../server/book/view.ts';
import { PROJECT_TOP } from '../../server/node/data.ts';

const MAIN = join(PROJECT_TOP, 'server', 'node', 'main.ts');
const started = new Set<ChildProcess>();
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

export type ProcessOptions = {
  folder: string;
  port?: number;
  /** Another user of this computer. */
  uid?: number;
  /** No file may grow beyond this: how a full disk is played. In KiB. */
  largestFile?: number;
};

export type AProcess = {
  child: ChildProcess;
  /** All that was printed so far, on both channels. */
  output: () => string;
  /** Exit code; null after a kill. */
  ended: Promise<number | null>;
};

/** `npm start` without the building of the page: a real process with a real port. */
export async function startProcess({ folder, port = 0, uid, largestFile }: ProcessOptions): Promise<AProcess> {
  // Unpacked fonts and compiled code are shared by all tests, by all users.
  const cache = join(tmpdir(), `starpages-test-cache-${uid ?? 'own'}`);
  await mkdir(cache, { recursive: true });
  if (uid !== undefined) await chmod(cache, 0o777);
  const limit = largestFile === undefined ? '' : `ulimit -f ${largestFile}; `;
  const env = {
    PATH: process.env.PATH,
    HOME: cache,
    XDG_CACHE_HOME: cache,
    STARPAGES_DATA: folder,
    STARPAGES_PORT: String(port),
    STARPAGES_NO_BROWSER: '1',
  };
  const command = `${limit}exec "$0" "$1"`;
  const child = spawn('bash', ['-c', command, process.execPath, MAIN], {
    env,
    cwd: tmpdir(),
    ...(uid ? { uid, gid: uid } : {}),
  });
  started.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, output: () => output, ended };
}

export type ARunning = AProcess & {
  get: (path: string) => Promise<Response>;
  post: (path: string, body: unknown) => Promise<Response>;
  book: (id: string) => Promise<BookView>;
  books: () => Promise<BookSummary[]>;
  create: (request: NewBook) => Promise<BookView[]>;
  /** Waits until nothing is left to do for any book. */
  allMade: () => Promise<void>;
  /** As the power cut does it. */
  kill: () => Promise<void>;
  /** As Ctrl+C does it; gives the exit code. */
  stop: () => Promise<number | null>;
};

/** A process that is ready for requests. */
export async function running(options: ProcessOptions): Promise<ARunning> {
  const process = await startProcess(options);
  const address = await addressOf(process);
  const cookie = `starpages-${address.port}=${address.searchParams.get('key')}`;
  const get = (path: string) => fetch(new URL(path, address), { headers: { cookie } });
  const post = (path: string, body: unknown) =>
    fetch(new URL(path, address), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const books = async () => ((await (await get('/api/books')).json()) as { books: BookSummary[] }).books;
  return {
    ...process,
    get,
    post,
    books,
    book: async (id) => (await get(`/api/books/${id}`)).json() as Promise<BookView>,
    async create(request) {
      const answer = await post('/api/books', request);
      if (answer.status !== 201) throw new Error(await answer.text());
      return ((await answer.json()) as { books: BookView[] }).books;
    },
    async allMade() {
      while ((await books()).some(({ making }) => making.state !== 'ready')) await pause(50);
    },
    async kill() {
      process.child.kill('SIGKILL');
      await process.ended;
    },
    async stop() {
      process.child.kill('SIGINT');
      return process.ended;
    },
  };
}

async function addressOf({ output, ended }: AProcess): Promise<URL> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\?key=\S+/.exec(output())?.[0];
    if (address) return new URL(address);
    if (over) throw new Error(`It did not start:\n${output()}`);
    await pause(20);
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
