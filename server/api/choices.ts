import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { Look } from '../book/look.ts';
import { Problem } from '../book/problem.ts';
import { Feeling } from '../book/scene.ts';
import { ExampleStory, Vocabulary } from '../book/view.ts';
import { toSvg } from '../drawing/svg.ts';
import { body, bytes, json, PROBLEM, wrongInput } from './answers.ts';
import type { AppPorts } from './ports.ts';

const vocabulary = createRoute({
  method: 'get',
  path: '/vocabulary',
  summary: 'Every choice of the editor, in both languages',
  responses: { 200: json(Vocabulary, 'The choices'), ...PROBLEM },
});

const examples = createRoute({
  method: 'get',
  path: '/examples',
  summary: 'Stories to start from',
  responses: { 200: json(z.object({ examples: z.array(ExampleStory) }), 'The stories'), ...PROBLEM },
});

const thing = createRoute({
  method: 'get',
  path: '/things/{file}',
  summary: 'A thing alone, such as `ball.svg`',
  request: { params: z.object({ file: z.string().regex(/^[a-z0-9-]{1,60}\.svg$/) }) },
  responses: { 200: bytes('image/svg+xml', 'The thing'), ...PROBLEM },
});

const figure = createRoute({
  method: 'post',
  path: '/figure',
  summary: 'Somebody with this look, for choosing one',
  request: { body: body(z.object({ look: Look, feeling: Feeling.default('neutral') })) },
  responses: { 200: json(z.object({ svg: z.string() }), 'SVG text'), ...PROBLEM },
});

/** Wide enough for every hair and every ear defender of a child, in the drawing's own units. */
const CHILDS_HEAD = { x: 70, y: 20, width: 320, height: 320 };

const figurePicture = createRoute({
  method: 'get',
  path: '/figure.svg',
  summary: 'The same as a picture with an address; `look` is JSON, `view` shows all of a child or the head',
  request: { query: z.object({ look: z.string().max(1000), view: z.enum(['whole', 'head']).default('whole') }) },
  responses: { 200: bytes('image/svg+xml', 'Somebody with this look'), ...PROBLEM },
});

function lookIn(json: string): Look {
  try {
    return Look.parse(JSON.parse(json));
  } catch {
    throw new Problem('bad-request', { where: 'query.look' });
  }
}

const session = createRoute({
  method: 'get',
  path: '/session',
  summary: 'Which Starpages this is, and where its books live',
  responses: { 200: json(z.object({ version: z.string(), folder: z.string() }), 'This Starpages'), ...PROBLEM },
});

/** What the pages need beside books. */
export function choiceRoutes({ tools, examples: stories, about }: AppPorts) {
  return new OpenAPIHono({ defaultHook: wrongInput })
    .openapi(vocabulary, (c) => c.json(tools.vocabulary, 200))
    .openapi(examples, (c) => c.json({ examples: [...stories] }, 200))
    .openapi(thing, (c) => {
      const drawing = tools.drawThing(c.req.valid('param').file.replace('.svg', ''));
      if (!drawing) throw new Problem('not-found');
      const headers = { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=3600' };
      return c.body(toSvg(drawing), 200, headers);
    })
    .openapi(figure, (c) => {
      const { look, feeling } = c.req.valid('json');
      return c.json({ svg: toSvg(tools.drawFigure(look, feeling)) }, 200);
    })
    .openapi(figurePicture, (c) => {
      const { look, view } = c.req.valid('query');
      const svg = toSvg(tools.drawFigure(lookIn(look), 'neutral'), view === 'head' ? { view: CHILDS_HEAD } : {});
      return c.body(svg, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=3600' });
    })
    .openapi(session, (c) => c.json(about, 200));
}
