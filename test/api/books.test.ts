import { beforeEach, describe, expect, test } from 'vitest';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { BookSummary, BookView } from '../../server/book/view.ts';
import { textOf } from '../../server/book/words.ts';
import { aRequest } from '../making/made-book.ts';
import { type AnApp, anApp } from './an-app.ts';
import { asking } from './ask.ts';

let home: AnApp;
let ask: ReturnType<typeof asking>;
beforeEach(async () => {
  home = await anApp();
  ask = asking(home);
});

const STORY = aRequest({
  text: 'Mia goes to the park\nMia goes to the park with Mum. She sees a dog. The dog barks. Mia covers her ears.',
  childName: 'Mia',
});

async function create(request: unknown = STORY): Promise<BookView> {
  const answer = await ask.post('/api/books', request);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { books: BookView[] }).books[0]!;
}

async function problem(answer: Response): Promise<ProblemReport> {
  return (await answer.json()) as ProblemReport;
}

const firstStory = ({ book }: BookView) => book.pages.find(({ role }) => role === 'story')!;

describe('a new book', () => {
  test('is answered at once, and finished without anybody waiting', async () => {
    const { book, revision } = await create();
    expect(book.story.text).toBe(STORY.text);
    expect(revision).toBeGreaterThan(0);
    const view = await ask.made(book.id);
    expect(view.making.state).toBe('ready');
    expect(view.making.picturesDone).toBe(view.making.picturesAll);
    expect(view.book.pages.every(({ findings }) => findings !== null)).toBe(true);
    expect([view.canUndo, view.canRedo]).toEqual([false, false]);
    expect(home.faults).toEqual([]);
  });

  test('that is asked for again, since the answer was lost, is the same book', async () => {
    const asked = { ...STORY, id: 'abcdefgh12345678' };
    const first = await create(asked);
    const again = await create(asked);
    expect([first.book.id, again.book.id]).toEqual([asked.id, asked.id]);
    const { books } = (await (await ask.get('/api/books')).json()) as { books: BookSummary[] };
    expect(books).toHaveLength(1);
    const other = await create({ ...asked, text: 'Mia goes home.' });
    expect(other.book.id).not.toBe(asked.id);
    expect(other.book.story.text).toBe('Mia goes home.');
    await ask.ask('DELETE', `/api/books/${asked.id}`, {});
    expect((await create(asked)).book.id).not.toBe(asked.id);
  });

  test('of a long story is several books with the same people, listed in order', async () => {
    const text = Array.from({ length: 60 }, (_, at) => `Mia and Grandma count to number ${at + 1} in the garden.`).join(
      '\n',
    );
    const answer = await ask.post('/api/books', aRequest({ text, childName: 'Mia' }));
    const { books } = (await answer.json()) as { books: BookView[] };
    expect(books.length).toBeGreaterThan(1);
    expect(books.map(({ book }) => book.part)).toEqual(books.map((_, at) => ({ number: at + 1, of: books.length })));
    const done = await Promise.all(books.map(({ book }) => ask.made(book.id)));
    expect(done.every(({ making }) => making.state === 'ready')).toBe(true);
    for (const { book } of done) expect(book.cast).toEqual(done[0]?.book.cast);
    const { books: listed } = (await (await ask.get('/api/books')).json()) as { books: BookSummary[] };
    expect(listed.map(({ id }) => id)).toEqual(books.map(({ book }) => book.id));
  });

  test('needs a story', async () => {
    for (const text of ['', '   \n\t ', '\u200b\ufeff\u0000']) {
      const answer = await ask.post('/api/books', { ...STORY, text });
      expect(answer.status).toBe(400);
      expect(await problem(answer)).toMatchObject({
        code: 'story-empty',
        what: { zh: '还没有故事。', en: 'There is no story yet.' },
      });
    }
  });

  test('of more than 20,000 characters is refused with the number, and 20,000 are taken', async () => {
    const answer = await ask.post('/api/books', { ...STORY, text: 'word '.repeat(4001) });
    expect(answer.status).toBe(413);
    expect((await problem(answer)).what.en).toBe('The story has 20005 characters; 20000 is the most at once.');
    expect((await ask.post('/api/books', { ...STORY, text: 'word '.repeat(4000) })).status).toBe(201);
  });

  test('with something wrong in it names the place and repeats nothing', async () => {
    const answer = await ask.post('/api/books', { ...STORY, level: 'our secret' });
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain('json.level');
    expect(text).not.toContain('our secret');
    expect((await problem(await ask.post('/api/books', '{"text": '))).code).toBe('bad-request');
  });
});

describe('a change', () => {
  test('is saved, drawn again where it must be, and can be taken back and done again', async () => {
    const { book } = await create();
    const before = await ask.made(book.id);
    const page = firstStory(before);
    const { says: _, ...scene } = page.scene!;
    const edit = { kind: 'page-scene', pageId: page.id, scene: { ...scene, place: 'kitchen' } };
    const answer = await ask.post(`/api/books/${book.id}/edits`, { revision: before.revision, edit });
    expect(answer.status).toBe(200);
    const changed = await ask.made(book.id);
    expect(firstStory(changed).scene?.place).toBe('kitchen');
    expect(firstStory(changed).picture).not.toBeNull();
    expect([changed.canUndo, changed.canRedo]).toEqual([true, false]);

    await ask.post(`/api/books/${book.id}/undo`, { revision: changed.revision });
    const back = await ask.made(book.id);
    expect(back.book).toEqual(before.book);
    expect([back.canUndo, back.canRedo]).toEqual([false, true]);

    await ask.post(`/api/books/${book.id}/redo`, { revision: back.revision });
    expect((await ask.made(book.id)).book).toEqual(changed.book);
  });

  test('is not hindered by what was drawn since the person looked', async () => {
    const seen = await create();
    await ask.made(seen.book.id);
    const edit = { kind: 'page-text', pageId: firstStory(seen).id, text: 'Mia is at home.' };
    const answer = await ask.post(`/api/books/${seen.book.id}/edits`, { revision: seen.revision, edit });
    expect(answer.status).toBe(200);
    const view = await ask.made(seen.book.id);
    expect(textOf(firstStory(view).sentences)).toBe('Mia is at home.');
    expect(firstStory(view).picture).not.toBeNull();
  });

  test('from a window that missed another change is refused, and both windows’ words are safe', async () => {
    const { book } = await create();
    const seen = await ask.made(book.id);
    const write = (text: string) =>
      ask.post(`/api/books/${book.id}/edits`, {
        revision: seen.revision,
        edit: { kind: 'page-text', pageId: firstStory(seen).id, text },
      });
    expect((await write('From the left window.')).status).toBe(200);
    const late = await write('From the right window.');
    expect(late.status).toBe(409);
    expect(await problem(late)).toMatchObject({
      code: 'book-changed',
      what: {
        zh: '这本书在别的窗口里改过了，所以这次没有存。',
        en: 'This book was changed in another window, so this was not saved.',
      },
    });
    expect(textOf(firstStory(await ask.read(book.id)).sentences)).toBe('From the left window.');
  });

  test('of two windows that save at the same moment one is told', async () => {
    const { book } = await create();
    const seen = await ask.made(book.id);
    const answers = await Promise.all(
      ['one', 'two', 'three'].map((text) =>
        ask.post(`/api/books/${book.id}/edits`, {
          revision: seen.revision,
          edit: { kind: 'page-text', pageId: firstStory(seen).id, text },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  test('that cannot be is told in words, and changes nothing', async () => {
    const { book } = await create();
    const seen = await ask.made(book.id);
    const edit = (change: unknown, revision = seen.revision) =>
      ask.post(`/api/books/${book.id}/edits`, { revision, edit: change });
    expect((await problem(await edit({ kind: 'page-text', pageId: 'p1', text: 'x'.repeat(401) }))).code).toBe(
      'bad-request',
    );
    expect((await problem(await edit({ kind: 'delete-page', pageId: 'cover' }))).code).toBe('bad-request');
    expect((await problem(await edit({ kind: 'paint-it-black' }))).code).toBe('bad-request');
    expect((await problem(await edit({ kind: 'delete-page', pageId: 'p1' }, seen.revision + 5))).code).toBe(
      'book-changed',
    );
    expect(await ask.read(book.id)).toEqual(seen);
  });

  test('that is none is no step to undo', async () => {
    const { book } = await create();
    const seen = await ask.made(book.id);
    const text = textOf(firstStory(seen).sentences);
    await ask.post(`/api/books/${book.id}/edits`, {
      revision: seen.revision,
      edit: { kind: 'page-text', pageId: firstStory(seen).id, text },
    });
    expect(await ask.read(book.id)).toEqual(seen);
  });
});

test('a removed book is gone from the list, and comes back as it was', async () => {
  const { book } = await create();
  const before = await ask.made(book.id);
  const list = async (query = '') =>
    ((await (await ask.get(`/api/books${query}`)).json()) as { books: BookSummary[] }).books.map(({ id }) => id);
  expect(await (await ask.ask('DELETE', `/api/books/${book.id}`, {})).json()).toEqual({ removed: true });
  expect(await list()).toEqual([]);
  expect(await list('?removed=true')).toEqual([book.id]);
  const gone = await ask.get(`/api/books/${book.id}`);
  expect(gone.status).toBe(404);
  expect((await problem(gone)).what).toEqual({ zh: '找不到这本书。', en: 'This book could not be found.' });
  expect((await ask.post(`/api/books/${book.id}/restore`, {})).status).toBe(200);
  expect(await ask.read(book.id)).toEqual(before);
});

test('whoever watches a book hears where it stands, and of every save', async () => {
  const { book } = await create();
  const before = await ask.made(book.id);
  const answer = await ask.get(`/api/books/${book.id}/changes`);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe(`data: {"revision":${before.revision}}\n\n`);
  const edit = { kind: 'page-text', pageId: firstStory(before).id, text: 'New words.' };
  await ask.post(`/api/books/${book.id}/edits`, { revision: before.revision, edit });
  expect((await reader.read()).value).toBe(`data: {"revision":${before.revision + 1}}\n\n`);
  await reader.cancel();
  expect((await ask.get('/api/books/nobody/changes')).status).toBe(404);
});

test('a book whose making failed says why, and goes on when asked', async () => {
  const put = home.files.put;
  const { Problem } = await import('../../server/book/problem.ts');
  home.files.put = async () => Promise.reject(new Problem('disk-full'));
  const { book } = await create();
  await expect.poll(async () => (await ask.read(book.id)).making.state).toBe('failed');
  const failed = await ask.read(book.id);
  expect(failed.making.problem?.what.en).toBe('The disk is full; this was not saved.');
  expect(failed.book.pages.length).toBeGreaterThan(2);
  home.files.put = put;
  expect((await ask.post(`/api/books/${book.id}/continue`, {})).status).toBe(202);
  expect((await ask.made(book.id)).making).toMatchObject({ state: 'ready' });
});
