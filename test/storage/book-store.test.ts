import { expect, test } from 'vitest';
import type { Book } from '../../server/book/book.ts';
import { textOf } from '../../server/book/words.ts';
import type { BookStore } from '../../server/storage/book-store.ts';
import { aBook, withText } from '../a-book.ts';
import { problemOf } from '../problem-of.ts';
import { aStore } from './a-store.ts';

const DAY = 24 * 60 * 60 * 1000;

function pageText(book: Book, pageId: string): string {
  return textOf(book.pages.find(({ id }) => id === pageId)?.sentences ?? []);
}

/** Saves a person's new words for the first page. */
async function write(store: BookStore, text: string): Promise<number> {
  const { book, revision } = await store.read('mia');
  return store.save(withText(book, 'p1', text), revision, 'person');
}

async function firstPage(store: BookStore): Promise<string> {
  return pageText((await store.read('mia')).book, 'p1');
}

/** A book of which the maker has drawn one page. */
function drawn(book: Book, pageId: string, key: string): Book {
  const picture = { kind: 'drawing' as const, by: 'test', alt: '', frames: { standard: key, wide: key } };
  return { ...book, pages: book.pages.map((page) => (page.id === pageId ? { ...page, picture } : page)) };
}

test('a book comes back as it was saved, to the letter', async () => {
  const { store } = await aStore();
  const book = withText(aBook('mia'), 'p1', '小宇说：“我\u200b🙂 \uD83D can’t”\u0000');
  await store.create([book]);
  expect((await store.read('mia')).book).toEqual(book);
});

test('the books of a long story are there together, or none is', async () => {
  const { store } = await aStore();
  const parts = [1, 2, 3].map((number) => aBook(`long-${number}`, 2, { number, of: 3 }));
  await store.create(parts);
  expect((await store.list('kept')).map(({ id }) => id)).toEqual(['long-1', 'long-2', 'long-3']);
  await expect(store.create([aBook('new'), aBook('long-2')])).rejects.toThrow();
  expect(await store.list('kept')).toHaveLength(3);
});

test('a save with further books saves all or none', async () => {
  const { store } = await aStore();
  await store.create([aBook('mia')]);
  await store.save(aBook('mia', 2), 1, 'maker', [aBook('mia-2')]);
  const late = await problemOf(store.save(aBook('mia', 5), 1, 'maker', [aBook('mia-3')]));
  expect(late.code).toBe('book-changed');
  expect((await store.list('kept')).map(({ id }) => id)).toEqual(['mia', 'mia-2']);
});

test('of two windows that save the same book one is told, in both languages, and nothing of the other is lost', async () => {
  const { store } = await aStore();
  await store.create([aBook('mia')]);
  const { book, revision } = await store.read('mia');
  const saves = ['from the left window', 'from the right window'].map((text) =>
    store.save(withText(book, 'p1', text), revision, 'person'),
  );
  const [left, right] = await Promise.allSettled(saves);
  expect([left?.status, right?.status]).toEqual(['fulfilled', 'rejected']);
  const problem = await problemOf(saves[1] as Promise<number>);
  expect(problem.report().what).toEqual({
    zh: '这本书在别的窗口里改过了，所以这次没有存。',
    en: 'This book was changed in another window, so this was not saved.',
  });
  expect(await firstPage(store)).toBe('from the left window');
});

test('undo goes back step by step to the first plan, and redo all the way forward again', async () => {
  const { store } = await aStore();
  await store.create([aBook('mia')]);
  for (let step = 1; step <= 30; step++) await write(store, `words ${step}`);
  const back: string[] = [];
  for (let step = 0; step < 30; step++) {
    await store.undo('mia', (await store.read('mia')).revision);
    back.push(await firstPage(store));
  }
  expect(back[0]).toBe('words 29');
  expect(back.at(-1)).toBe('Mia walks to place 1.');
  const first = await store.read('mia');
  expect([first.canUndo, first.canRedo]).toEqual([false, true]);
  expect((await problemOf(store.undo('mia', first.revision))).code).toBe('nothing-to-undo');
  for (let step = 0; step < 30; step++) await store.redo('mia', (await store.read('mia')).revision);
  expect(await firstPage(store)).toBe('words 30');
  const last = await store.read('mia');
  expect([last.canUndo, last.canRedo]).toEqual([true, false]);
  expect((await problemOf(store.redo('mia', last.revision))).code).toBe('nothing-to-redo');
});

test('a change after undo takes another way; undo still reaches the first plan', async () => {
  const { store } = await aStore();
  await store.create([aBook('mia')]);
  await write(store, 'one');
  await write(store, 'two');
  await store.undo('mia', 3);
  await write(store, 'another two');
  const { revision, canRedo } = await store.read('mia');
  expect(canRedo).toBe(false);
  await store.undo('mia', revision);
  expect(await firstPage(store)).toBe('one');
  await store.redo('mia', revision + 1);
  expect(await firstPage(store)).toBe('another two');
  await store.undo('mia', revision + 2);
  await store.undo('mia', revision + 3);
  expect(await firstPage(store)).toBe('Mia walks to place 1.');
});

test('what the maker saves is no undo step, and undo brings back the pictures as well', async () => {
  const { store } = await aStore();
  await store.create([{ ...aBook('mia'), pages: [] }]);
  await store.save(aBook('mia'), 1, 'maker');
  await store.save(drawn(aBook('mia'), 'p1', 'a'.repeat(64)), 2, 'maker');
  expect((await store.read('mia')).canUndo).toBe(false);
  await write(store, 'new words');
  const { book, revision } = await store.read('mia');
  await store.save(drawn(book, 'p1', 'b'.repeat(64)), revision, 'maker');
  await store.undo('mia', revision + 1);
  const before = await store.read('mia');
  expect(pageText(before.book, 'p1')).toBe('Mia walks to place 1.');
  expect(before.book.pages[1]?.picture?.frames.standard).toBe('a'.repeat(64));
  expect(before.canUndo).toBe(false);
});

test('a person’s revision is known apart from the maker’s', async () => {
  const { store } = await aStore();
  await store.create([aBook('mia')]);
  await store.save(drawn(aBook('mia'), 'p1', 'a'.repeat(64)), 1, 'maker');
  expect(await store.read('mia')).toMatchObject({ revision: 2, personRevision: 1 });
  await write(store, 'words');
  expect(await store.read('mia')).toMatchObject({ revision: 3, personRevision: 3 });
});

test('files of a book that comes with its pictures are in use', async () => {
  const { store } = await aStore();
  await store.create([drawn(aBook('mia'), 'p1', 'a'.repeat(64))]);
  await store.save(aBook('mia'), 1, 'maker', [drawn(aBook('second'), 'p1', 'b'.repeat(64))]);
  expect(await store.filesInUse()).toEqual(new Set(['a'.repeat(64), 'b'.repeat(64)]));
});

test('files of every version stay in use until the book is gone for good', async () => {
  const { store, clock } = await aStore();
  await store.create([aBook('mia')]);
  await store.save(drawn(aBook('mia'), 'p1', 'a'.repeat(64)), 1, 'maker');
  await store.save(drawn(aBook('mia'), 'p1', 'b'.repeat(64)), 2, 'person');
  expect(await store.filesInUse()).toEqual(new Set(['a'.repeat(64), 'b'.repeat(64)]));
  await store.remove('mia');
  clock.now += 29 * DAY;
  await store.clearRemoved();
  expect((await store.filesInUse()).size).toBe(2);
  clock.now += 2 * DAY;
  await store.clearRemoved();
  expect((await store.filesInUse()).size).toBe(0);
});

test('a removed book is out of sight for 30 days and comes back whole, with its way back', async () => {
  const { store, clock } = await aStore();
  await store.create([aBook('mia'), aBook('other')]);
  await write(store, 'my words');
  await store.remove('mia');
  expect((await store.list('kept')).map(({ id }) => id)).toEqual(['other']);
  expect((await store.list('removed')).map(({ id }) => id)).toEqual(['mia']);
  expect((await problemOf(store.read('mia'))).code).toBe('book-not-found');
  expect((await problemOf(store.remove('mia'))).code).toBe('book-not-found');
  clock.now += 29 * DAY;
  await store.clearRemoved();
  await store.restore('mia');
  expect(await firstPage(store)).toBe('my words');
  expect((await store.read('mia')).canUndo).toBe(true);
});

test('a list tells of every book without reading any', async () => {
  const { store, database, clock } = await aStore();
  await store.create([aBook('mia', 4)]);
  clock.now += 1000;
  await store.create([{ ...aBook('unplanned'), pages: [] }]);
  await database.batch([{ sql: "UPDATE versions SET body = 'no longer a book'" }]);
  const [newest, older] = await store.list('kept');
  expect(newest).toMatchObject({ id: 'unplanned', summary: { planned: false, unfinished: true } });
  expect(older).toMatchObject({ id: 'mia', revision: 1, changedAt: clock.now - 1000 });
  expect(older?.summary).toMatchObject({ title: 'Mia in the park', storyPages: 4, picturesAll: 6, picturesDone: 0 });
  expect((await problemOf(store.read('mia'))).code).toBe('data-damaged');
});

test('one unreadable book does not keep the others from being read', async () => {
  const { store, database } = await aStore();
  await store.create([aBook('mia'), aBook('other')]);
  await database.batch([{ sql: "UPDATE versions SET body = substr(body, 1, 500) WHERE book_id = 'mia'" }]);
  const problem = await problemOf(store.read('mia'));
  expect(problem.report().what.en).toBe('The library file is damaged and cannot be read: mia');
  expect((await store.read('other')).book.id).toBe('other');
});

test('books with work left are found, removed ones are not', async () => {
  const { store } = await aStore();
  const done = { ...aBook('done'), pages: [{ ...aBook('x').pages[1]!, scene: null, findings: [] }] };
  await store.create([done, aBook('mia'), aBook('gone')]);
  await store.remove('gone');
  expect(await store.unfinished()).toEqual(['mia']);
});
