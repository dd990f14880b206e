import { readdir, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderFiles } from '../../server/node/files.ts';
import { filesContract } from '../contracts/files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('files at home', () => filesContract(async () => folderFiles(join(await temporaryFolder(), 'files'))));

async function names(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

test('files are this user’s alone', async () => {
  const folder = join(await temporaryFolder(), 'files');
  const key = await folderFiles(folder).put(bytes('a'));
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, key.slice(0, 2), key))).mode & 0o777).toBe(0o600);
});

test('a file that went bad counts as missing, and is made whole when it is put again', async () => {
  const folder = await temporaryFolder();
  const files = folderFiles(folder);
  const key = await files.put(bytes('a whole picture'));
  await truncate(join(folder, key.slice(0, 2), key), 4);
  expect(await files.get(key)).toBeNull();
  await files.put(bytes('a whole picture'));
  expect(await files.get(key)).toEqual(bytes('a whole picture'));
});

test('the sweep takes what no book shows and half-written files, and leaves everything else', async () => {
  const folder = await temporaryFolder();
  const files = folderFiles(folder);
  const kept = await files.put(bytes('kept'));
  const unused = await files.put(bytes('unused'));
  await writeFile(join(folder, kept.slice(0, 2), `${kept}.1a2b3c4d.part`), 'half');
  await writeFile(join(folder, 'notes of grandmother.txt'), 'mine');
  await files.sweep(new Set([kept]));
  expect((await names(folder)).sort()).toEqual([kept, 'notes of grandmother.txt'].sort());
  expect(await files.get(unused)).toBeNull();
});

test('a sweep of a folder that is not there yet does nothing', async () => {
  const folder = join(await temporaryFolder(), 'none');
  await folderFiles(folder).sweep(new Set());
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});
