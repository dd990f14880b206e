import { beforeAll, expect, test } from 'vitest';
import { ExampleStory, Vocabulary } from '../../server/book/view.ts';
import { A_LOOK } from '../a-book.ts';
import { aRequest } from '../making/made-book.ts';
import { type AnApp, anApp } from './an-app.ts';
import { asking } from './ask.ts';

let home: AnApp;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  home = await anApp();
  ask = asking(home);
});

test('every choice of the editor is there in both languages, and every thing can be shown', async () => {
  const vocabulary = Vocabulary.parse(await (await ask.get('/api/vocabulary')).json());
  for (const [name, choices] of Object.entries(vocabulary)) {
    expect(choices.length, name).toBeGreaterThan(2);
    for (const { id, says } of choices) expect([id, says.zh !== '', says.en !== '']).toEqual([id, true, true]);
  }
  for (const { id } of vocabulary.things) {
    const answer = await ask.get(`/api/things/${id}.svg`);
    expect([id, answer.status, answer.headers.get('content-type')]).toEqual([id, 200, 'image/svg+xml']);
    expect(await answer.text()).toMatch(/^<svg [\s\S]*<path/);
  }
  expect((await ask.get('/api/things/no-such-thing.svg')).status).toBe(404);
  expect((await ask.get('/api/things/constructor.svg')).status).toBe(404);
});

test('the example stories are in the language they say, and every one becomes a book', async () => {
  const { examples } = (await (await ask.get('/api/examples')).json()) as { examples: ExampleStory[] };
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['zh-Hans', 'en']));
  expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
  for (const example of examples) {
    const { text, childName, language, title } = ExampleStory.parse(example);
    const answer = await ask.post('/api/books', aRequest({ text, childName }));
    const { books } = (await answer.json()) as { books: { book: { id: string } }[] };
    const { book } = await ask.made(books[0]!.book.id);
    expect([example.id, book.language, books.length]).toEqual([example.id, language, 1]);
    const cover = book.pages[0]!.sentences.flatMap(({ words }) => words.map((word) => word.text)).join('');
    expect(cover.trim()).toBe(title);
    const grave = book.pages.flatMap(({ findings }) => findings ?? []).filter(({ severity }) => severity === 'must');
    expect([example.id, grave.map(({ quote }) => quote)]).toEqual([example.id, []]);
  }
});

test('a look is shown as it is chosen', async () => {
  const draw = async (change: object) => (await ask.post('/api/figure', { look: { ...A_LOOK, ...change } })).json();
  const { svg } = (await draw({})) as { svg: string };
  expect(svg).toMatch(/^<svg /);
  expect(await draw({})).toEqual({ svg });
  const others = [
    { hair: 'afro' },
    { skin: 'tone6' },
    { ears: 'defenders' },
    { moving: 'wheelchair' },
    { topColour: 'red' },
  ];
  for (const change of others) expect(await draw(change), JSON.stringify(change)).not.toEqual({ svg });
  const sad = await ask.post('/api/figure', { look: A_LOOK, feeling: 'sad' });
  expect(await sad.json()).not.toEqual({ svg });
  expect((await ask.post('/api/figure', { look: { ...A_LOOK, hair: 'rainbow' } })).status).toBe(400);
});

test('the API describes itself: every address, and what a Problem looks like', async () => {
  const document = (await (await ask.get('/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { summary?: string; responses: Record<string, unknown> }>>;
  };
  expect(document.openapi).toBe('3.1.0');
  const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(routes.sort()).toMatchInlineSnapshot(`
    [
      "delete /api/books/{id}",
      "get /api/books",
      "get /api/books/{id}",
      "get /api/books/{id}/book.json",
      "get /api/books/{id}/book.pdf",
      "get /api/books/{id}/changes",
      "get /api/books/{id}/fonts/{file}",
      "get /api/books/{id}/layout/{sheet}",
      "get /api/books/{id}/pages/{pageId}/picture/{file}",
      "get /api/examples",
      "get /api/figure.svg",
      "get /api/session",
      "get /api/things/{file}",
      "get /api/vocabulary",
      "post /api/books",
      "post /api/books/{id}/continue",
      "post /api/books/{id}/edits",
      "post /api/books/{id}/redo",
      "post /api/books/{id}/restore",
      "post /api/books/{id}/undo",
      "post /api/figure",
    ]
  `);
  for (const methods of Object.values(document.paths)) {
    for (const { summary, responses } of Object.values(methods)) {
      expect(summary).toBeTruthy();
      expect(JSON.stringify(responses.default)).toContain('"what"');
    }
  }
});

test('it is told which Starpages this is and where the books live', async () => {
  expect(await (await ask.get('/api/session')).json()).toEqual({ version: '0.0.0', folder: home.folder });
});

test('an address that is none is told in words', async () => {
  const answer = await ask.get('/api/nothing-here');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ code: 'not-found', next: { zh: '请回到“我的书”看一看。' } });
});
