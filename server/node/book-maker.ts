import type { Maker } from '../api/ports.ts';
import { Problem, type ProblemReport, reportOf } from '../book/problem.ts';
import { doStep, type MakingPorts } from '../making/do-step.ts';
import { nextSteps } from '../making/next-steps.ts';

/** Steps at once, over all books. Drawing keeps one core busy; the second hides the waiting for the disk. */
const AT_ONCE = 2;

export type BookMaker = Maker & {
  /** Goes on with every book that is not done, one after the other, so that a new book need not wait for them. */
  resume(): Promise<void>;
  /** Starts nothing more, and waits until what is under way is saved. */
  stop(): Promise<void>;
};

export function bookMaker(ports: MakingPorts, logFault: (error: unknown) => void): BookMaker {
  const limit = limitTo(AT_ONCE);
  const going = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const failures = new Map<string, ProblemReport>();
  let stopped = false;

  /** Works until the saved book needs nothing more. */
  async function make(id: string): Promise<void> {
    do {
      again.delete(id);
      const steps = nextSteps((await ports.store.read(id)).book);
      const runs = steps.map((step) => limit(async () => (stopped ? [] : doStep(step, id, ports))));
      const results = await Promise.allSettled(runs);
      for (const result of results) if (result.status === 'rejected') throw result.reason;
      for (const result of results) if (result.status === 'fulfilled') result.value.forEach(start);
      if (steps.length > 0) again.add(id);
    } while (again.has(id) && !stopped);
  }

  function start(id: string): Promise<void> {
    again.add(id);
    const under = going.get(id);
    if (under || stopped) return under ?? Promise.resolve();
    failures.delete(id);
    const run = make(id)
      .catch((error: unknown) => fail(id, error))
      .finally(() => going.delete(id));
    going.set(id, run);
    return run;
  }

  function fail(id: string, error: unknown): void {
    // A book that was removed meanwhile is no failure.
    if (error instanceof Problem && error.code === 'book-not-found') return;
    failures.set(id, reportOf(error));
    logFault(error);
    // Watchers read the book again and see that the making has stopped.
    ports.progress.publish({ bookId: id, revision: 0 });
  }

  return {
    start: (id) => void start(id),
    failedAt: (id) => failures.get(id),
    async resume() {
      for (const id of await ports.store.unfinished()) await start(id);
    },
    async stop() {
      stopped = true;
      await Promise.allSettled(going.values());
    },
  };
}

/** Lets so many pieces of work run at once; the others wait in line. */
function limitTo(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
