import { copyFile, open, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../server/node/database.ts';
import { databaseContract } from '../contracts/database.ts';
import { problemOf } from '../problem-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function opened(file?: string) {
  const database = await openDatabase(file ?? join(await temporaryFolder(), 'library.db'));
  onTestFinished(() => database.close());
  return database;
}

describe('the database at home', () => databaseContract(opened));

test('a library is this user’s alone, its side files too', async () => {
  const folder = await temporaryFolder();
  const database = await opened(join(folder, 'library.db'));
  await database.batch([{ sql: 'CREATE TABLE t (v)' }]);
  for (const name of ['library.db', 'library.db-wal', 'library.db-shm']) {
    expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600);
  }
});

test('a folder name with spaces, Chinese, % and # is no trouble', async () => {
  const folder = join(await temporaryFolder(), '我的 书 100% #1?');
  const { prepareDataFolder } = await import('../../server/node/data-folder.ts');
  await prepareDataFolder(folder);
  const database = await opened(join(folder, 'library.db'));
  await database.batch([{ sql: 'CREATE TABLE t (v)' }]);
  expect((await stat(join(folder, 'library.db'))).isFile()).toBe(true);
});

test('what is saved is on the disk in full before the save returns', async () => {
  const database = await opened();
  expect(await database.query({ sql: 'PRAGMA synchronous' })).toEqual([{ synchronous: 2 }]);
  expect(await database.query({ sql: 'PRAGMA journal_mode' })).toEqual([{ journal_mode: 'wal' }]);
});

async function aLibrary(folder: string): Promise<string> {
  const original = join(folder, 'original.db');
  const file = join(folder, 'library.db');
  const database = await opened(original);
  const rows = Array.from({ length: 400 }, (_, at) => ({
    sql: 'INSERT INTO t VALUES (?)',
    args: [`${at}`.repeat(200)],
  }));
  await database.batch([{ sql: 'CREATE TABLE t (v TEXT)' }, ...rows]);
  await database.query({ sql: 'PRAGMA wal_checkpoint(TRUNCATE)' });
  await copyFile(original, file);
  return file;
}

const damages: Record<string, (file: string) => Promise<void>> = {
  'cut off in the middle': (file) => truncate(file, 30_000),
  'half of it zeros, as after a power cut': async (file) => {
    const handle = await open(file, 'r+');
    await handle.write(new Uint8Array(40_000), 0, 40_000, 8192);
    await handle.close();
  },
  'no database at all': (file) => writeFile(file, 'This is a letter to grandmother. '.repeat(100)),
};

for (const [name, damage] of Object.entries(damages)) {
  test(`a damaged library is named and not touched: ${name}`, async () => {
    const folder = await temporaryFolder();
    const file = await aLibrary(folder);
    await damage(file);
    const before = await readFile(file);
    const problem = await problemOf(openDatabase(file));
    expect(problem.code).toBe('data-damaged');
    expect(problem.report().what).toEqual({
      zh: `书库文件坏了，读不出来：${file}`,
      en: `The library file is damaged and cannot be read: ${file}`,
    });
    expect(problem.report().next.zh).toContain('不要删');
    expect(problem.report().next.en).toContain('do not delete it');
    expect(before.equals(await readFile(file))).toBe(true);
  });
}

test('a full disk is told as such, and what was there stays', async () => {
  const database = await opened();
  await database.batch([{ sql: 'CREATE TABLE t (v TEXT)' }, { sql: "INSERT INTO t VALUES ('earlier')" }]);
  const [pages] = await database.query({ sql: 'PRAGMA page_count' });
  await database.query({ sql: `PRAGMA max_page_count = ${Number(pages?.page_count) + 2}` });
  const problem = await problemOf(database.batch([{ sql: 'INSERT INTO t VALUES (?)', args: ['x'.repeat(100_000)] }]));
  expect(problem.code).toBe('disk-full');
  expect(problem.report().what).toEqual({ zh: '磁盘满了，没有存上。', en: 'The disk is full; this was not saved.' });
  expect(await database.query({ sql: 'SELECT v FROM t' })).toEqual([{ v: 'earlier' }]);
});
