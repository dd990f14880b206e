import { chmod, chown, copyFile, mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { textOf } from '../../server/book/words.ts';
import { aRequest } from '../making/made-book.ts';
import { type ARunning, running, startProcess } from './a-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const STORY = aRequest({ text: 'Mia walks to school. Mia sits on a chair. Mia reads a book.', childName: 'Mia' });
const newFolder = async () => join(await temporaryFolder(), 'data');

/** Makes one book and stops again. */
async function folderWithBook(options: { uid?: number } = {}) {
  const folder = await newFolder();
  if (options.uid) {
    await chmod(join(folder, '..'), 0o777);
  }
  const home = await running({ folder, ...options });
  const [view] = await home.create(STORY);
  await home.allMade();
  const before = await home.book(view!.book.id);
  expect(await home.stop()).toBe(0);
  return { folder, before };
}

async function isWhole(home: ARunning, before: Awaited<ReturnType<ARunning['book']>>): Promise<void> {
  expect((await home.book(before.book.id)).book).toEqual(before.book);
  expect((await home.get(`/api/books/${before.book.id}/book.pdf`)).status).toBe(200);
}

async function refused(options: Parameters<typeof startProcess>[0]): Promise<string> {
  const process = await startProcess(options);
  expect(await process.ended).toBe(1);
  expect(process.output()).not.toContain('fault');
  expect(process.output()).not.toContain('    at ');
  return process.output();
}

test('it says its address and the folder of the books in both languages, and stops at Ctrl+C', async () => {
  const folder = await newFolder();
  const home = await running({ folder });
  expect(home.output()).toContain('星绘本已经打开。请用这个地址：');
  expect(home.output()).toContain('Starpages is running. Please use this address:');
  expect(home.output()).toContain(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  for (const name of await readdir(folder)) {
    expect([name, (await stat(join(folder, name))).mode & 0o077]).toEqual([name, 0]);
  }
  expect(await home.stop()).toBe(0);
});

test('it prints nothing of the family', async () => {
  const home = await running({ folder: await newFolder() });
  const quiet = home.output();
  const [view] = await home.create({ ...STORY, text: 'A secret about Tom.', childName: 'Tom' });
  await home.allMade();
  await home.post(`/api/books/${view!.book.id}/edits`, { revision: 'secret' });
  await home.get('/api/books/secret');
  await home.stop();
  expect(home.output()).toBe(quiet);
});

test('the next start has every book, and the same key', async () => {
  const { folder, before } = await folderWithBook();
  const key = await readFile(join(folder, 'key'), 'utf8');
  const home = await running({ folder });
  await isWhole(home, before);
  expect(home.output()).toContain(key);
  await home.stop();
});

test('after a stop the one file is the whole library', async () => {
  const { folder, before } = await folderWithBook();
  const copy = await newFolder();
  const empty = await running({ folder: copy });
  await empty.stop();
  await copyFile(join(folder, 'library.db'), join(copy, 'library.db'));
  const home = await running({ folder: copy });
  await isWhole(home, before);
  await home.stop();
});

test('a start that fails on the way ends, instead of listening without an address', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'key'), { recursive: true });
  const process = await startProcess({ folder });
  expect(await process.ended).toBe(1);
});

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((ready) => other.once('listening', ready));
  const { port } = other.address() as { port: number };
  const output = await refused({ folder: await newFolder(), port });
  expect(output).toContain(`端口 ${port} 已经被别的程序占用。`);
  expect(output).toContain(`Port ${port} is already used by another program.`);
  expect(output).toContain('choose another port with STARPAGES_PORT');
});

test('a port that is none is named', async () => {
  const output = await refused({ folder: await newFolder(), port: 99_999 });
  expect(output).toContain('STARPAGES_PORT 不是端口号：99999');
  expect(output).toContain('STARPAGES_PORT is no port number: 99999');
});

test('a second start on the same folder says so, and the first goes on', async () => {
  const folder = await newFolder();
  const first = await running({ folder });
  const output = await refused({ folder });
  expect(output).toContain('星绘本已经开着，用的就是这个文件夹');
  expect(output).toContain('Starpages is already running with this folder');
  expect((await first.create(STORY)).length).toBe(1);
  await first.kill();
  const second = await running({ folder });
  expect((await second.books()).length).toBe(1);
  await second.stop();
});

describe('a data folder that cannot be written to', () => {
  /** The administrator may write anywhere, so somebody else has to try. */
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;

  test('is named, and the books are whole when it can be written to again', async () => {
    const { folder, before } = await folderWithBook({ uid });
    const files = ['library.db', 'lock', 'key'].map((name) => join(folder, name));
    for (const file of files) await chmod(file, 0o400);
    await chmod(folder, 0o500);
    const output = await refused({ folder, uid });
    expect(output).toContain(`数据文件夹不能写入：${folder}`);
    expect(output).toContain(`The data folder cannot be written to: ${folder}`);
    expect(output).toContain('Your books are unchanged.');
    await chmod(folder, 0o700);
    for (const file of files) await chmod(file, 0o600);
    const home = await running({ folder, uid });
    await isWhole(home, before);
    await home.stop();
  });

  test('is named too when it cannot even be made', async () => {
    const parent = await temporaryFolder();
    if (uid) await chown(parent, 0, 0);
    await chmod(parent, 0o555);
    const folder = join(parent, 'data');
    const output = await refused({ folder, uid });
    expect(output).toContain(`The data folder cannot be written to: ${folder}`);
  });

  test('is named when a file is in its place', async () => {
    const folder = await newFolder();
    await writeFile(folder, 'a file');
    expect(await refused({ folder })).toContain(`The data folder cannot be written to: ${folder}`);
  });
});

test('on a full disk nothing is half saved, it is said, and all is well when there is room again', async () => {
  const { folder, before } = await folderWithBook();
  const { id } = before.book;
  const full = await running({ folder, largestFile: 700 });
  let last = before;
  let answer: Response | undefined;
  for (let at = 0; at < 500; at++) {
    const edit = { kind: 'page-text', pageId: 'p1', text: `Mia walks to school number ${at}.` };
    answer = await full.post(`/api/books/${id}/edits`, { revision: last.revision, edit });
    if (answer.status !== 200) break;
    last = await full.book(id);
  }
  expect(answer?.status).toBe(507);
  expect(await answer?.json()).toMatchObject({
    code: 'disk-full',
    what: { zh: '磁盘满了，没有存上。', en: 'The disk is full; this was not saved.' },
    next: { en: 'Please free some space and try again. The book as last saved is unchanged.' },
  });
  const text = (view: typeof before) => textOf(view.book.pages[1]!.sentences);
  expect(text(await full.book(id))).toBe(text(last));
  await full.stop();

  const home = await running({ folder });
  await home.allMade();
  const after = await home.book(id);
  expect(text(after)).toBe(text(last));
  expect(after.canUndo).toBe(true);
  const edit = { kind: 'page-text', pageId: 'p1', text: 'There is room again.' };
  expect((await home.post(`/api/books/${id}/edits`, { revision: after.revision, edit })).status).toBe(200);
  await home.stop();
});

test('a half-written library is named and not touched, and the pictures stay', async () => {
  const { folder } = await folderWithBook();
  const library = join(folder, 'library.db');
  await truncate(library, Math.floor((await stat(library)).size / 2));
  const before = await readFile(library);
  const pictures = await readdir(join(folder, 'files'), { recursive: true });
  const output = await refused({ folder });
  expect(output).toContain(`书库文件坏了，读不出来：${library}`);
  expect(output).toContain(`The library file is damaged and cannot be read: ${library}`);
  expect(output).toContain('do not delete it');
  expect(before.equals(await readFile(library))).toBe(true);
  expect(await readdir(join(folder, 'files'), { recursive: true })).toEqual(pictures);
});
