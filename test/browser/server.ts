import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm start` without the browser: the real process with a data folder of its own. */
export type Server = {
  address: string;
  /** As Ctrl+C does. */
  stop(): Promise<void>;
  /** Once more, with the same books and at the same address. */
  start(): Promise<void>;
  /** Stops it and forgets its books. */
  remove(): Promise<void>;
};

export async function startServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'starpages-browser-'));
  let running = await run(folder, '0');
  const { address } = running;
  const stop = async () => {
    if (running.process.exitCode !== null) return;
    const end = once(running.process, 'exit');
    running.process.kill('SIGTERM');
    await end;
  };
  return {
    address,
    stop,
    async start() {
      running = await run(folder, new URL(address).port);
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function run(folder: string, port: string): Promise<{ process: ChildProcess; address: string }> {
  const env = { ...process.env, STARPAGES_NO_BROWSER: '1', STARPAGES_PORT: port, STARPAGES_DATA: folder };
  const server = spawn(process.execPath, ['server/node/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let late: ReturnType<typeof setTimeout> | undefined;
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /http:\/\/\S+key=\S+/.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', () => reject(new Error(`The server did not start:\n${said}`)));
    late = setTimeout(() => {
      server.kill();
      reject(new Error(`The server is not ready after half a minute:\n${said}`));
    }, 30_000);
  }).finally(() => clearTimeout(late));
  return { process: server, address };
}
