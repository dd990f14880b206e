import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createApp } from '../api/app.ts';
import type { AppPorts, LogLine } from '../api/ports.ts';
import { Problem } from '../book/problem.ts';
import { loadExamples } from '../making/examples.ts';
import { loadMaking } from '../making/load-making.ts';
import { accessKey } from './access-key.ts';
import { bookMaker } from './book-maker.ts';
import { PROJECT_TOP, projectData } from './data.ts';
import { nodeFonts } from './fonts.ts';
import { jiebaWasm } from './jieba.ts';
import { listen } from './listen.ts';
import { thisMoment } from './moment.ts';
import { openLibrary } from './open-library.ts';
import { inProcessProgress } from './progress.ts';
import { serveWeb } from './serve-web.ts';

export type HomeOptions = {
  folder: string;
  /** For what can be made anew at any time. */
  cache: string;
  /** 0 takes any free one. */
  port: number;
  /** The page's files as Vite built them. */
  web: string;
  log: (line: LogLine) => void;
  logFault: (error: unknown) => void;
};

export type Home = {
  /** With the key: whoever has it has the books. */
  address: string;
  /** Lets what is under way be saved, then lets go of everything. */
  stop(): Promise<void>;
};

/**
 * Starpages on a family's computer.
 *
 * @throws Problem `port-taken`, and those of `openLibrary`
 */
export async function startHome({ folder, cache, port: wanted, web, log, logFault }: HomeOptions): Promise<Home> {
  const data = projectData();
  const library = await openLibrary(folder, data, thisMoment);
  let handle: (request: Request) => Response | Promise<Response> = notYet;
  let listening: Server | undefined;
  try {
    const { server, port } = await listen(wanted, (request) => handle(request));
    listening = server;
    const key = await accessKey(folder);
    const making = await loadMaking({ data, files: library.files, fonts: nodeFonts(join(cache, 'fonts')), jiebaWasm });
    const progress = inProcessProgress();
    const ports = { ...making, store: library.store, files: library.files, progress };
    const maker = bookMaker(ports, logFault);
    const access: AppPorts['access'] = {
      hosts: ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`),
      key,
      cookie: `starpages-${port}`,
    };
    const about = { version: await version(), folder };
    const examples = await loadExamples(data);
    const app = createApp({ ...ports, maker, moment: thisMoment, examples, access, about, log, logFault });
    app.get('*', serveWeb(web));
    handle = (request) => app.fetch(request);
    void maker.resume().catch(logFault);
    const stop = async () => {
      server.close();
      await maker.stop();
      server.closeAllConnections();
      await library.close();
    };
    return { address: `http://127.0.0.1:${port}/?key=${key}`, stop };
  } catch (error) {
    // A start that failed must end: a process that listens and says no address is of use to nobody.
    listening?.close();
    listening?.closeAllConnections();
    await library.close();
    throw error;
  }
}

/** Between listening and being ready there are a few hundred milliseconds. */
function notYet(): Response {
  return Response.json(new Problem('internal').report(), { status: 503, headers: { 'Retry-After': '1' } });
}

async function version(): Promise<string> {
  return String(JSON.parse(await readFile(join(PROJECT_TOP, 'package.json'), 'utf8')).version);
}
