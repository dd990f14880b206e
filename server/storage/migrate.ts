import { Problem } from '../book/problem.ts';
import type { DataFile } from '../ports/data.ts';
import type { Database } from '../ports/storage.ts';

/** Where the migrations stand, for the Data port. Their names give their order and are never changed. */
export const MIGRATIONS = 'server/storage/migrations/';

/**
 * Brings a database up to this program's shape. Each migration is applied whole or not at all.
 *
 * @throws Problem `data-too-new` when the database knows a migration that this program does not.
 */
export async function migrate(database: Database, files: readonly DataFile[]): Promise<void> {
  await database.batch([{ sql: 'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)' }]);
  const rows = await database.query({ sql: 'SELECT name FROM migrations' });
  const applied = new Set(rows.map((row) => String(row.name)));
  const known = new Set(files.map(nameOf));
  if ([...applied].some((name) => !known.has(name))) throw new Problem('data-too-new');
  for (const file of files.filter((file) => !applied.has(nameOf(file)))) {
    await database.batch([
      ...statementsOf(file.text).map((sql) => ({ sql })),
      { sql: 'INSERT INTO migrations (name) VALUES (?)', args: [nameOf(file)] },
    ]);
  }
}

const nameOf = (file: DataFile) => file.path.slice(file.path.lastIndexOf('/') + 1);

/** Our migrations hold no text with a semicolon at a line's end, and no triggers. */
function statementsOf(sql: string): string[] {
  return sql
    .replace(/--[^\n]*/g, '')
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
