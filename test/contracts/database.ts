import { expect, test } from 'vitest';
import type { Database } from '../../server/ports/storage.ts';

/** What every Database must do. `open` gives a new, empty one. */
export function databaseContract(open: () => Promise<Database>): void {
  const withTable = async () => {
    const database = await open();
    await database.batch([{ sql: 'CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT)' }]);
    return database;
  };

  test('gives back what was put in: text in any script, numbers, nothing, bytes', async () => {
    const database = await open();
    await database.batch([{ sql: 'CREATE TABLE t (a TEXT, b INTEGER, c REAL, d TEXT, e BLOB)' }]);
    const args = ['小宇 👨‍👩‍👧 "quoted"\n', 1_763_000_000_000, 0.5, null, new Uint8Array([0, 255, 7])];
    await database.batch([{ sql: 'INSERT INTO t VALUES (?, ?, ?, ?, ?)', args }]);
    const [row] = await database.query({ sql: 'SELECT * FROM t' });
    expect([row?.a, row?.b, row?.c, row?.d]).toEqual(args.slice(0, 4));
    expect([...new Uint8Array(row?.e as Uint8Array)]).toEqual([0, 255, 7]);
  });

  test('a batch tells how many rows each statement changed', async () => {
    const database = await withTable();
    const changed = await database.batch([
      { sql: "INSERT INTO t (v) VALUES ('a'), ('b'), ('c')" },
      { sql: 'UPDATE t SET v = ? WHERE id > ?', args: ['z', 1] },
      { sql: 'DELETE FROM t WHERE id = 99' },
    ]);
    expect(changed).toEqual([3, 2, 0]);
  });

  test('a batch is all or nothing, and the next one works', async () => {
    const database = await withTable();
    const batch = database.batch([{ sql: "INSERT INTO t VALUES (1, 'a')" }, { sql: "INSERT INTO t VALUES (1, 'b')" }]);
    await expect(batch).rejects.toThrow();
    expect(await database.query({ sql: 'SELECT * FROM t' })).toEqual([]);
    expect(await database.batch([{ sql: "INSERT INTO t VALUES (1, 'c')" }])).toEqual([1]);
  });

  test('batches that overlap do not lose one another’s work', async () => {
    const database = await withTable();
    await database.batch([{ sql: "INSERT INTO t VALUES (1, '0')" }]);
    const add = () => database.batch([{ sql: 'UPDATE t SET v = v + 1 WHERE id = 1' }, { sql: 'SELECT 1' }]);
    await Promise.all(Array.from({ length: 25 }, add));
    expect((await database.query({ sql: 'SELECT v FROM t' }))[0]?.v).toBe('25');
  });

  test('reads JSON lists, as the book store does', async () => {
    const database = await open();
    const rows = await database.query({ sql: 'SELECT value FROM json_each(?)', args: ['["a","b"]'] });
    expect(rows.map((row) => row.value)).toEqual(['a', 'b']);
  });
}
