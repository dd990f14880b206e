import type { BookView } from '../../server/book/view.ts';
import { nextSteps } from '../../server/making/next-steps.ts';
import { type AnApp, HOST, KEY } from './an-app.ts';

/** Requests as our own page sends them. */
export function asking({ app, store, progress, maker, faults }: AnApp) {
  const headers = { host: HOST, cookie: `starpages-4747=${KEY}`, 'sec-fetch-site': 'same-origin' };
  const ask = async (method: string, path: string, body?: unknown) => {
    const json: Record<string, string> =
      body === undefined ? {} : { 'content-type': 'application/json', origin: `http://${HOST}` };
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    return app.request(`http://${HOST}${path}`, { method, headers: { ...headers, ...json }, ...sent });
  };
  const get = (path: string) => ask('GET', path);
  const post = (path: string, body: unknown) => ask('POST', path, body);
  const read = async (id: string): Promise<BookView> => (await get(`/api/books/${id}`)).json() as Promise<BookView>;

  /** Waits until nothing is left to do for a book, or its making has failed. */
  const made = async (id: string): Promise<BookView> => {
    await new Promise<void>((done) => {
      const look = async () => {
        const { book } = await store.read(id);
        if (nextSteps(book).length === 0 || maker.failedAt(id)) done();
      };
      progress.watch(id, look);
      void look();
    });
    if (maker.failedAt(id)) throw faults.at(-1);
    return read(id);
  };
  return { ask, get, post, read, made };
}
