import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { BookFile } from '../book/book.ts';
import { Frame } from '../book/drawing.ts';
import { FONT_FACES, type FontFace, type LaidOutBook } from '../book/laid-out-page.ts';
import { BookSettings, Sheet } from '../book/page-format.ts';
import { toSvg } from '../drawing/svg.ts';
import { bookFileOf } from '../making/book-file.ts';
import { titleOf } from '../making/summarise.ts';
import { BookId, bytes, json, PROBLEM, wrongInput } from './answers.ts';
import { fileHeader } from './file-header.ts';
import type { AppPorts } from './ports.ts';

const SVG = 'image/svg+xml';
const FOR_GOOD = 'private, max-age=31536000, immutable';

const picture = createRoute({
  method: 'get',
  path: '/books/{id}/pages/{pageId}/picture/{file}',
  summary: 'A page’s picture for one frame, such as `standard.svg`; with `bleed`, also the ground drawn beyond it',
  request: {
    params: BookId.extend({ pageId: z.string(), file: z.enum(Frame.options.map((frame) => `${frame}.svg` as const)) }),
    query: z.object({ key: z.string().optional(), bleed: z.enum(['1', 'true', 'false']).optional() }),
  },
  responses: {
    200: bytes(SVG, 'The picture; kept for good by the browser when `key` is that of the file'),
    ...PROBLEM,
  },
});

const layout = createRoute({
  method: 'get',
  path: '/books/{id}/layout/{sheet}',
  summary: 'Where everything stands on a sheet (LaidOutBook)',
  request: { params: BookId.extend({ sheet: Sheet }) },
  responses: {
    200: json(z.custom<LaidOutBook>().meta({ type: 'object' }), 'The pages, lengths in points'),
    ...PROBLEM,
  },
});

const Flag = z.enum(['true', 'false']);
const pdf = createRoute({
  method: 'get',
  path: '/books/{id}/book.pdf',
  summary: 'The book for printing; what is not asked for is as the book’s settings say',
  request: { params: BookId, query: BookSettings.omit({ pinyin: true }).extend({ pinyin: Flag }).partial() },
  responses: { 200: bytes('application/pdf', 'A tagged PDF'), ...PROBLEM },
});

const FONT = 'font/woff2';
const font = createRoute({
  method: 'get',
  path: '/books/{id}/fonts/{file}',
  summary: 'A font with the characters of this book, such as `story.woff2`, for those that the page’s own fonts lack',
  request: { params: BookId.extend({ file: z.enum(FONT_FACES.map((face) => `${face}.woff2` as const)) }) },
  responses: { 200: bytes(FONT, 'The font'), ...PROBLEM },
});

const data = createRoute({
  method: 'get',
  path: '/books/{id}/book.json',
  summary: 'The book as data',
  request: { params: BookId },
  responses: { 200: json(BookFile, 'BookFile'), ...PROBLEM },
});

/** A book as it is looked at and printed. */
export function pageRoutes({ store, pictures, exports }: AppPorts) {
  return new OpenAPIHono({ defaultHook: wrongInput })
    .openapi(picture, async (c) => {
      const { id, pageId, file } = c.req.valid('param');
      const { book } = await store.read(id);
      const frame = Frame.parse(file.replace('.svg', ''));
      const page = book.pages.find((other) => other.id === pageId);
      const drawing = await pictures.read(book, pageId, frame);
      const { key, bleed } = c.req.valid('query');
      const isNewest = key !== undefined && key.length >= 16 && page?.picture?.frames[frame]?.startsWith(key);
      const headers = { 'Content-Type': SVG, 'Cache-Control': isNewest ? FOR_GOOD : 'no-store' };
      return c.body(
        toSvg(drawing, { title: page?.picture?.alt ?? '', bleed: bleed === '1' || bleed === 'true' }),
        200,
        headers,
      );
    })
    .openapi(layout, async (c) => {
      const { id, sheet } = c.req.valid('param');
      const { book } = await store.read(id);
      return c.json(await exports.layOut(book, sheet), 200);
    })
    .openapi(pdf, async (c) => {
      const { book } = await store.read(c.req.valid('param').id);
      const { pinyin, ...others } = c.req.valid('query');
      const settings = { ...book.settings, ...others, ...(pinyin ? { pinyin: pinyin === 'true' } : {}) };
      const headers = { 'Content-Type': 'application/pdf', ...fileHeader(titleOf(book), book.part, 'pdf') };
      return c.body(await exports.pdf(book, settings), 200, headers);
    })
    .openapi(font, async (c) => {
      const { id, file } = c.req.valid('param');
      const { book } = await store.read(id);
      const face = file.replace('.woff2', '') as FontFace;
      return c.body(await exports.font(book, face), 200, { 'Content-Type': FONT, 'Cache-Control': 'no-store' });
    })
    .openapi(data, async (c) => {
      const { book } = await store.read(c.req.valid('param').id);
      return c.json(bookFileOf([book]), 200, fileHeader(titleOf(book), book.part, 'json'));
    });
}
