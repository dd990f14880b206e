import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { BookSummary, BookView, EditRequest, NewBook } from '../book/view.ts';
import { changeBook, stepBook } from '../making/change-book.ts';
import { createBooks } from '../making/create-books.ts';
import { BookId, body, json, PROBLEM, wrongInput } from './answers.ts';
import { summaryOf, viewOf } from './book-views.ts';
import type { AppPorts } from './ports.ts';

const list = createRoute({
  method: 'get',
  path: '/books',
  summary: 'All books, newest change first',
  request: { query: z.object({ removed: z.enum(['true', 'false']).optional() }) },
  responses: { 200: json(z.object({ books: z.array(BookSummary) }), 'Summaries'), ...PROBLEM },
});

const create = createRoute({
  method: 'post',
  path: '/books',
  summary: 'A new book from a story; several when the story is long',
  request: { body: body(NewBook) },
  responses: { 201: json(z.object({ books: z.array(BookView) }), 'Saved; pictures follow'), ...PROBLEM },
});

const read = createRoute({
  method: 'get',
  path: '/books/{id}',
  summary: 'One book',
  request: { params: BookId },
  responses: { 200: json(BookView, 'The book'), ...PROBLEM },
});

const edit = createRoute({
  method: 'post',
  path: '/books/{id}/edits',
  summary: 'One change by a person',
  request: { params: BookId, body: body(EditRequest) },
  responses: { 200: json(BookView, 'The changed book'), ...PROBLEM },
});

const Seen = z.object({ revision: z.int() });

const step = (way: 'undo' | 'redo') =>
  createRoute({
    method: 'post',
    path: `/books/{id}/${way}`,
    summary: way === 'undo' ? 'One change back' : 'One change on again',
    request: { params: BookId, body: body(Seen) },
    responses: { 200: json(BookView, 'The book as it is now'), ...PROBLEM },
  });

const goOn = createRoute({
  method: 'post',
  path: '/books/{id}/continue',
  summary: 'Goes on with a book whose making had stopped',
  request: { params: BookId },
  responses: { 202: json(BookView, 'The book; the making goes on'), ...PROBLEM },
});

const remove = createRoute({
  method: 'delete',
  path: '/books/{id}',
  summary: 'Removes a book; it can be restored for 30 days',
  request: { params: BookId },
  responses: { 200: json(z.object({ removed: z.literal(true) }), 'Removed'), ...PROBLEM },
});

const restore = createRoute({
  method: 'post',
  path: '/books/{id}/restore',
  summary: 'Brings a removed book back',
  request: { params: BookId },
  responses: { 200: json(BookView, 'The book'), ...PROBLEM },
});

export function bookRoutes(ports: AppPorts) {
  const { store, maker } = ports;
  const view = async (id: string) => viewOf(await store.read(id), maker);
  const viewAndGoOn = async (id: string) => {
    maker.start(id);
    return view(id);
  };
  return new OpenAPIHono({ defaultHook: wrongInput })
    .openapi(list, async (c) => {
      const books = await store.list(c.req.valid('query').removed === 'true' ? 'removed' : 'kept');
      return c.json({ books: books.map((book) => summaryOf(book, maker)) }, 200);
    })
    .openapi(create, async (c) => {
      const { ids, stoppedAt } = await createBooks(c.req.valid('json'), ports);
      if (stoppedAt) ports.logFault(stoppedAt);
      return c.json({ books: await Promise.all(ids.map(viewAndGoOn)) }, 201);
    })
    .openapi(read, async (c) => c.json(await view(c.req.valid('param').id), 200))
    .openapi(edit, async (c) => {
      const { id } = c.req.valid('param');
      const { revision, edit } = c.req.valid('json');
      await changeBook(id, revision, edit, ports);
      return c.json(await viewAndGoOn(id), 200);
    })
    .openapi(step('undo'), async (c) => {
      const { id } = c.req.valid('param');
      await stepBook(id, c.req.valid('json').revision, 'undo', ports);
      return c.json(await viewAndGoOn(id), 200);
    })
    .openapi(step('redo'), async (c) => {
      const { id } = c.req.valid('param');
      await stepBook(id, c.req.valid('json').revision, 'redo', ports);
      return c.json(await viewAndGoOn(id), 200);
    })
    .openapi(goOn, async (c) => c.json(await viewAndGoOn(c.req.valid('param').id), 202))
    .openapi(remove, async (c) => {
      await store.remove(c.req.valid('param').id);
      return c.json({ removed: true as const }, 200);
    })
    .openapi(restore, async (c) => {
      const { id } = c.req.valid('param');
      await store.restore(id);
      return c.json(await viewAndGoOn(id), 200);
    });
}
