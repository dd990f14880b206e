import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { PROJECT_TOP } from '../../server/node/data.ts';

export type CommandOptions = {
  /** Where the command runs: names without a folder are there. */
  folder: string;
  /** The family's data folder. */
  data?: string;
  stdin?: string | Uint8Array;
  /** Another user of this computer. */
  uid?: number;
  /** No file may grow beyond this: how a full disk is played. In KiB. */
  largestFile?: number;
  /** Another copy of the project. */
  project?: string;
};

export type Ended = { code: number | null; out: Buffer; said: string };

/** `npm run book -- …` as a real process. */
export async function book(args: readonly string[], options: CommandOptions): Promise<Ended> {
  const { child, ended } = await startBook(args, options);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.stdin ?? '');
  return ended;
}

export async function startBook(
  args: readonly string[],
  { folder, data, uid, largestFile, project = PROJECT_TOP }: CommandOptions,
): Promise<{ child: ChildProcess; ended: Promise<Ended> }> {
  // Unpacked fonts and compiled code are shared by all tests, by all users.
  const cache = join(tmpdir(), `starpages-test-cache-${uid ?? 'own'}`);
  await mkdir(cache, { recursive: true });
  if (uid !== undefined) await chmod(cache, 0o777);
  const env = {
    PATH: process.env.PATH,
    HOME: cache,
    XDG_CACHE_HOME: cache,
    STARPAGES_DATA: data ?? join(folder, 'data'),
  };
  const cli = join(project, 'server', 'node', 'cli.ts');
  const limit = largestFile === undefined ? '' : `ulimit -f ${largestFile}; `;
  const child = spawn('bash', ['-c', `${limit}exec "$0" "$@"`, process.execPath, cli, ...args], {
    env,
    cwd: folder,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const outputs = Promise.all([buffer(child.stdout).catch(() => Buffer.alloc(0)), text(child.stderr)]);
  const ended = once(child, 'close').then(async ([code]) => {
    const [out, said] = await outputs;
    return { code: code as number | null, out, said };
  });
  return { child, ended };
}
