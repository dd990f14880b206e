import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Book, Page } from '../../server/book/book.ts';
import { type Drawing, FRAME_SIZE, type Frame } from '../../server/book/drawing.ts';
import type { Edit } from '../../server/book/edit.ts';
import { textOf } from '../../server/book/words.ts';
import { changeBook } from '../../server/making/change-book.ts';
import { createBooks, newBook } from '../../server/making/create-books.ts';
import { doStep, type MakingPorts } from '../../server/making/do-step.ts';
import { nextSteps, type Step } from '../../server/making/next-steps.ts';
import type { MakingTools } from '../../server/making/tools.ts';
import { inProcessProgress } from '../../server/node/progress.ts';
import type { Moment } from '../../server/ports/storage.ts';
import type { BookStore } from '../../server/storage/book-store.ts';
import { aBook } from '../a-book.ts';
import { aStore } from '../storage/a-store.ts';
import { filesInMemory } from './files-in-memory.ts';
import { aRequest } from './made-book.ts';
import { realMaking } from './real-making.ts';

let tools: MakingTools;
beforeAll(async () => {
  ({ tools } = await realMaking());
});

let ports: MakingPorts & { moment: Moment };
beforeEach(async () => {
  const { store, moment } = await aStore();
  ports = { store, moment, tools, files: filesInMemory(), progress: inProcessProgress() };
});

const STORY = aRequest({
  text: 'Mia walks to school. Mia sits on a chair. The teacher reads a book.',
  childName: 'Mia',
});
const LONG = aRequest({
  text: Array.from({ length: 40 }, (_, at) => `Mia and Dad walk to house number ${at + 1} in the street.`).join('\n'),
  childName: 'Mia',
});

async function makeAll(id: string, by: MakingPorts = ports): Promise<Book> {
  for (;;) {
    const { book } = await by.store.read(id);
    const [step] = nextSteps(book);
    if (!step) return book;
    await doStep(step, id, by);
  }
}

const edit = async (id: string, change: Edit) => changeBook(id, (await ports.store.read(id)).revision, change, ports);

describe('what is left to do', () => {
  const kinds = (book: Book) => [...new Set(nextSteps(book).map(({ kind }) => kind))];

  test('is seen from the saved book alone: plan, then pictures and checks, then nothing', async () => {
    const book = newBook(STORY, 'mia', tools);
    expect(kinds(book)).toEqual(['plan']);
    await ports.store.create([book]);
    await doStep({ kind: 'plan' }, 'mia', ports);
    const planned = (await ports.store.read('mia')).book;
    expect(kinds(planned)).toEqual(['picture', 'check']);
    expect(kinds({ ...planned, cast: planned.cast.map((member) => ({ ...member, look: null })) })).toEqual(['cast']);
    expect(nextSteps(await makeAll('mia'))).toEqual([]);
  });

  test('after a change is that change and no more', async () => {
    const { ids } = await createBooks(STORY, ports);
    const done = await makeAll(ids[0]!);
    const page = done.pages[1]!;
    const left = (pages: Partial<typeof page>): Step[] =>
      nextSteps({ ...done, pages: done.pages.map((each) => (each === page ? { ...each, ...pages } : each)) });
    expect(left({ findings: null })).toEqual([{ kind: 'check', pageId: page.id }]);
    expect(left({ picture: null })).toEqual([{ kind: 'picture', pageId: page.id }]);
    const { wide: _, ...frames } = page.picture!.frames;
    expect(left({ picture: { ...page.picture!, frames } })).toEqual([{ kind: 'picture', pageId: page.id }]);
  });
});

describe('a person changes the book while it is drawn', () => {
  /** Lets something happen between a step's reading of the book and its saving. */
  function meanwhile(happens: () => Promise<void>): MakingPorts {
    let once = happens;
    const store: BookStore = {
      ...ports.store,
      async save(...args) {
        const now = once;
        once = async () => {};
        await now();
        return ports.store.save(...args);
      },
    };
    return { ...ports, store };
  }

  async function planned(): Promise<string> {
    const { ids } = await createBooks(STORY, ports);
    return ids[0]!;
  }

  const pageOf = async (id: string, pageId: string) =>
    (await ports.store.read(id)).book.pages.find((page) => page.id === pageId);

  test('new words on the page stay, and the picture is saved beside them', async () => {
    const id = await planned();
    const happens = () => edit(id, { kind: 'page-text', pageId: 'p1', text: 'My own words.' });
    await doStep({ kind: 'picture', pageId: 'p1' }, id, meanwhile(happens));
    const page = await pageOf(id, 'p1');
    expect(textOf(page!.sentences)).toBe('My own words.');
    expect(page?.picture).not.toBeNull();
    expect((await ports.store.read(id)).canUndo).toBe(true);
  });

  test('a new scene is drawn, not the old one', async () => {
    const id = await planned();
    const { says: _, ...scene } = (await pageOf(id, 'p1'))!.scene!;
    const changed = { ...scene, place: 'kitchen' as const, light: 'night' as const };
    await doStep(
      { kind: 'picture', pageId: 'p1' },
      id,
      meanwhile(() => edit(id, { kind: 'page-scene', pageId: 'p1', scene: changed })),
    );
    const { book } = await ports.store.read(id);
    const page = book.pages.find((each) => each.id === 'p1')!;
    expect(page.scene?.place).toBe('kitchen');
    const saved = await ports.files.get(page.picture!.frames.standard!);
    expect(new TextDecoder().decode(saved!)).toBe(JSON.stringify(tools.draw(page, book, 'standard')));
  });

  test('new words are checked, not the old ones', async () => {
    const id = await planned();
    const happens = () => edit(id, { kind: 'page-text', pageId: 'p1', text: 'You must always be quiet.' });
    await doStep({ kind: 'check', pageId: 'p1' }, id, meanwhile(happens));
    const { book } = await ports.store.read(id);
    const page = book.pages.find((each) => each.id === 'p1')!;
    expect(page.findings).toEqual(tools.check(page, book));
  });

  test('a page that is gone stays gone', async () => {
    const id = await planned();
    const happens = () => edit(id, { kind: 'delete-page', pageId: 'p1' });
    await doStep({ kind: 'picture', pageId: 'p1' }, id, meanwhile(happens));
    expect(await pageOf(id, 'p1')).toBeUndefined();
  });

  test('a removed book is left alone', async () => {
    const id = await planned();
    await ports.store.remove(id);
    await expect(doStep({ kind: 'picture', pageId: 'p1' }, id, ports)).rejects.toThrow('book-not-found');
  });
});

test('a story planned by two at once becomes one set of books', async () => {
  await ports.store.create([newBook(LONG, 'long', tools)]);
  const made = await Promise.all([1, 2, 3].map(() => doStep({ kind: 'plan' }, 'long', ports)));
  const books = await ports.store.list('kept');
  expect(made.flat().length).toBe(books.length - 1);
  expect(books.map(({ summary }) => summary.part.number)).toEqual(books.map((_, at) => at + 1));
  expect(new Set(books.map(({ id }) => id)).size).toBe(books.length);
});

test('when planning fails the story is safe, and can be planned later', async () => {
  const broken = { ...tools, plan: () => fail('broken') };
  const { ids, stoppedAt } = await createBooks(STORY, { ...ports, tools: broken });
  expect(stoppedAt).toBeInstanceOf(Error);
  expect((await ports.store.read(ids[0]!)).book.story.text).toBe(STORY.text);
  expect(nextSteps(await makeAll(ids[0]!))).toEqual([]);
});

test('stopped before or after any save, the books come out the same, none lost and none doubled', async () => {
  const whole = await runStoppedAt(Number.POSITIVE_INFINITY, 'before');
  expect(whole.books.length).toBeGreaterThan(1);
  for (let at = 0; at < whole.saves; at++) {
    for (const when of ['before', 'after'] as const) {
      expect((await runStoppedAt(at, when)).books, `stopped ${when} save ${at}`).toEqual(whole.books);
    }
  }
}, 300_000);

function fail(message: string): never {
  throw new Error(message);
}

/** Makes a long story's books; at one save the power goes, and later somebody starts again. */
async function runStoppedAt(stop: number, when: 'before' | 'after') {
  const { store, moment } = await aStore();
  let saves = 0;
  const failing: BookStore = {
    ...store,
    async save(...args) {
      const stopsNow = saves++ === stop;
      if (stopsNow && when === 'before') throw new Error('power cut');
      const revision = await store.save(...args);
      if (stopsNow) throw new Error('power cut');
      return revision;
    },
  };
  // Two small books and quick pictures: what is tested here is the saving.
  const plan = ({ id }: Book) => [1, 2].map((number) => aBook(number === 1 ? id : `${id}-2`, 2, { number, of: 2 }));
  const draw = (page: Page, _: Book, frame: Frame): Drawing => ({
    type: 'drawing',
    by: page.id,
    frame,
    ...FRAME_SIZE[frame],
    shapes: [],
  });
  const own = { ...ports, store: failing, moment, tools: { ...tools, plan, draw } };
  await createBooks(LONG, own);
  for (let left = await store.unfinished(); left[0]; left = await store.unfinished()) {
    await makeAll(left[0], own).catch(() => undefined);
  }
  const listed = await store.list('kept');
  const books = await Promise.all(listed.map(async ({ id }) => (await store.read(id)).book));
  return { saves, books };
}
