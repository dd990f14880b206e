import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { BookId, bytes, PROBLEM, wrongInput } from './answers.ts';
import type { AppPorts } from './ports.ts';

const changes = createRoute({
  method: 'get',
  path: '/books/{id}/changes',
  summary: 'Server-sent events: `{"revision": n}` at once and after every save',
  request: { params: BookId },
  responses: { 200: bytes('text/event-stream', 'Events until the caller leaves'), ...PROBLEM },
});

/** The revision at the start is sent too, so that nothing is missed between reading a book and watching it. */
export function changeRoutes({ store, progress }: AppPorts) {
  return new OpenAPIHono({ defaultHook: wrongInput }).openapi(changes, async (c) => {
    const { id } = c.req.valid('param');
    const { revision } = await store.read(id);
    return streamSSE(c, async (stream) => {
      const say = (newest: number) => stream.writeSSE({ data: JSON.stringify({ revision: newest }) });
      const stop = progress.watch(id, (change) => void say(change.revision));
      stream.onAbort(stop);
      await say(revision);
      await new Promise<void>((left) => stream.onAbort(left));
    });
  });
}
