import { expect, test } from 'vitest';
import { projectData } from '../../server/node/data.ts';
import { MIGRATIONS, migrate } from '../../server/storage/migrate.ts';
import { readBook, writeBook } from '../../server/storage/read-book.ts';
import { aBook } from '../a-book.ts';
import { problemOf } from '../problem-of.ts';
import { aStore } from './a-store.ts';

const nothingChanged = { zh: '请更新星绘本。书没有变。', en: 'Please update Starpages. The books are unchanged.' };

test('a book saved by a newer Starpages is refused and left as it is', async () => {
  const newer = writeBook(aBook('mia')).replace('"version":1', '"version":2');
  const problem = await problemOf((async () => readBook(newer, 'mia'))());
  expect(problem.code).toBe('data-too-new');
  expect(problem.report().next).toEqual(nothingChanged);
});

test('a library of a newer Starpages is refused and left as it is', async () => {
  const { database } = await aStore();
  await database.batch([{ sql: "INSERT INTO migrations (name) VALUES ('9999-of-the-future.sql')" }]);
  const problem = await problemOf(migrate(database, await projectData().list(MIGRATIONS)));
  expect(problem.code).toBe('data-too-new');
  expect(problem.report().next).toEqual(nothingChanged);
});

test('a migration is applied once, whole or not at all', async () => {
  const { database } = await aStore();
  const known = await projectData().list(MIGRATIONS);
  const good = {
    path: `${MIGRATIONS}0002-good.sql`,
    text: 'CREATE TABLE more (v); -- why\nINSERT INTO more VALUES (1);',
  };
  const broken = { path: `${MIGRATIONS}0003-broken.sql`, text: 'CREATE TABLE half (v);\nCREATE TABLE books (v);' };
  await migrate(database, [...known, good]);
  await migrate(database, [...known, good]);
  expect(await database.query({ sql: 'SELECT * FROM more' })).toEqual([{ v: 1 }]);
  await expect(migrate(database, [...known, good, broken])).rejects.toThrow();
  expect(await database.query({ sql: "SELECT name FROM sqlite_master WHERE name = 'half'" })).toEqual([]);
});
