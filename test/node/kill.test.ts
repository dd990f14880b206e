import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Book } from '../../server/book/book.ts';
import type { BookView } from '../../server/book/view.ts';
import { textOf } from '../../server/book/words.ts';
import { aRequest } from '../making/made-book.ts';
import { type ARunning, pause, running } from './a-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MOMENTS = 20;

/** A story that is told apart from the others by its title alone. */
const story = (number: number) =>
  aRequest({ text: `Book ${number}\nMia walks to school.\nMia sits on a chair.\nMia reads a book.`, childName: 'Mia' });

/** Everything but what tells one book from the other. */
function content(book: Book): unknown {
  const [cover, ...pages] = book.pages;
  const looks = book.cast.map(({ id, role }) => ({ id, role }));
  return {
    ...book,
    id: '',
    story: '',
    cast: looks,
    pages: [{ ...cover, sentences: [], scene: null, picture: null }, ...pages],
  };
}

async function picturesAreThere(folder: string, { pages }: Book): Promise<void> {
  for (const { picture } of pages) {
    for (const key of Object.values(picture?.frames ?? {})) {
      const file = await readFile(join(folder, 'files', key.slice(0, 2), key), 'utf8');
      expect(JSON.parse(file).type).toBe('drawing');
    }
  }
}

test('killed at twenty moments: afterwards every book is complete, none lost and none doubled', async () => {
  const folder = join(await temporaryFolder(), 'data');
  let home = await running({ folder });
  // From the click until the last picture, right after a start, as at every moment that follows.
  const start = performance.now();
  await home.create(story(0));
  await home.allMade();
  const whole = performance.now() - start;
  await home.kill();
  home = await running({ folder });
  const answered = new Map<number, string>();
  for (let moment = 1; moment <= MOMENTS; moment++) {
    const creating = home.create(story(moment)).then(
      ([view]) => answered.set(moment, view!.book.id),
      () => undefined,
    );
    await pause((whole * (moment - 1)) / (MOMENTS - 1));
    await home.kill();
    await creating;
    home = await running({ folder });
  }
  await home.allMade();
  const books = await home.books();
  const views = await Promise.all(books.map(({ id }) => home.book(id)));
  const titled = (number: number) => books.filter(({ title }) => title === `Book ${number}`);
  for (let number = 1; number <= MOMENTS; number++) {
    const found = titled(number).map(({ id }) => id);
    if (answered.has(number)) expect(found, `moment ${number}`).toEqual([answered.get(number)]);
    else expect(found.length, `moment ${number}`).toBeLessThanOrEqual(1);
  }
  // Some were killed before the answer, some after it; else the moments were not spread over the making.
  expect(answered.size).toBeGreaterThan(0);
  expect(answered.size).toBeLessThan(MOMENTS);
  const reference = views.find(({ book }) => book.id === titled(0)[0]!.id)!;
  for (const view of views) {
    expect(content(view.book)).toEqual(content(reference.book));
    expect(view.canUndo).toBe(false);
    await picturesAreThere(folder, view.book);
  }
  await home.stop();
}, 300_000);

test('Ctrl+C in the middle of the making ends well, and the next start goes on', async () => {
  const folder = join(await temporaryFolder(), 'data');
  const home = await running({ folder });
  const lines = Array.from({ length: 30 }, (_, at) => `Mia walks to tree number ${at + 1}.`);
  const made = await home.create(aRequest({ text: lines.join('\n'), childName: 'Mia' }));
  expect(await home.stop()).toBe(0);
  const next = await running({ folder });
  expect((await next.books()).map(({ id }) => id)).toEqual(made.map(({ book }) => book.id));
  await next.allMade();
  await next.stop();
}, 120_000);

test('an edit that was answered is there after a kill, one that was not is there whole or not at all', async () => {
  const folder = join(await temporaryFolder(), 'data');
  let home = await running({ folder });
  const [{ book }] = (await home.create(story(1))) as [BookView];
  await home.allMade();
  for (let round = 0; round < 4; round++) {
    let last = textOf((await home.book(book.id)).book.pages[1]!.sentences);
    let sent = last;
    const write = async (by: ARunning) => {
      for (let number = 0; ; number++) {
        const { revision } = await by.book(book.id);
        sent = `Round ${round}, words ${number}.`;
        const edit = { kind: 'page-text', pageId: 'p1', text: sent };
        if ((await by.post(`/api/books/${book.id}/edits`, { revision, edit })).status === 200) last = sent;
      }
    };
    const writing = write(home).catch(() => undefined);
    await pause(150 + round * 70);
    await home.kill();
    await writing;
    home = await running({ folder });
    await home.allMade();
    const { book: after } = await home.book(book.id);
    expect([last, sent]).toContain(textOf(after.pages[1]!.sentences));
    expect(after.pages.every(({ scene, picture, findings }) => (scene === null || picture) && findings)).toBe(true);
  }
  await home.stop();
}, 120_000);
