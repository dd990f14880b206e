import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storageProblem } from './storage-problem.ts';
import { writeWhole } from './write-whole.ts';

/**
 * The key of this data folder. It is kept beside the books and as private as they are, so that an open tab or a
 * bookmark still works after the next start.
 */
export async function accessKey(folder: string): Promise<string> {
  const file = join(folder, 'key');
  const known = await keyIn(file);
  if (known) return known;
  const made = randomBytes(24).toString('base64url');
  try {
    await writeWhole(file, new TextEncoder().encode(made), { fileMode: 0o600 });
  } catch (error) {
    throw storageProblem(error, { folder, file });
  }
  return made;
}

async function keyIn(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^[\w-]{32}$/.test(text) ? text : null;
}
