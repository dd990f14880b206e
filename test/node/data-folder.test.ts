import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { accessKey } from '../../server/node/access-key.ts';
import { cacheFolder, dataFolder, prepareDataFolder } from '../../server/node/data-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const linux = { platform: 'linux', home: '/home/li', env: {} };

test('books live where each system keeps such things', () => {
  expect(dataFolder(linux)).toBe('/home/li/.local/share/starpages');
  expect(dataFolder({ ...linux, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/starpages');
  expect(dataFolder({ ...linux, env: { XDG_DATA_HOME: 'relative' } })).toBe('/home/li/.local/share/starpages');
  expect(dataFolder({ ...linux, platform: 'darwin' })).toBe('/home/li/Library/Application Support/Starpages');
  expect(dataFolder({ ...linux, platform: 'win32', env: { LOCALAPPDATA: '/C/Local' } })).toBe('/C/Local/Starpages');
});

test('STARPAGES_DATA goes before every custom', () => {
  for (const platform of ['linux', 'darwin', 'win32']) {
    const env = { STARPAGES_DATA: '/books', XDG_DATA_HOME: '/data', LOCALAPPDATA: '/C/Local' };
    expect(dataFolder({ ...linux, platform, env })).toBe('/books');
  }
  expect(dataFolder({ ...linux, env: { STARPAGES_DATA: 'here' } })).toBe(resolve('here'));
  expect(dataFolder({ ...linux, env: { STARPAGES_DATA: '' } })).toBe('/home/li/.local/share/starpages');
});

test('what can be made anew is kept apart from the books', () => {
  expect(cacheFolder(linux)).toBe('/home/li/.cache/starpages');
  expect(cacheFolder({ ...linux, env: { XDG_CACHE_HOME: '/cache', STARPAGES_DATA: '/books' } })).toBe(
    '/cache/starpages',
  );
  expect(cacheFolder({ ...linux, platform: 'darwin' })).toBe('/home/li/Library/Caches/Starpages');
});

test('a new folder is this user’s alone; one that was there keeps its permissions', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'down');
  await prepareDataFolder(folder);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  const shared = join(await temporaryFolder(), 'shared');
  await mkdir(shared, { mode: 0o755 });
  await prepareDataFolder(shared);
  expect((await stat(shared)).mode & 0o777).toBe(0o755);
});

test('the key stays the same from start to start, is private, and no two folders share one', async () => {
  const [folder, other] = [await temporaryFolder(), await temporaryFolder()];
  const key = await accessKey(folder);
  expect(key).toMatch(/^[\w-]{32}$/);
  expect(await accessKey(folder)).toBe(key);
  expect(await accessKey(other)).not.toBe(key);
  expect((await stat(join(folder, 'key'))).mode & 0o777).toBe(0o600);
});

test('a key file that was emptied or cut off is made anew', async () => {
  const folder = await temporaryFolder();
  for (const rest of ['', 'short', 'has a space in it, and other things']) {
    await writeFile(join(folder, 'key'), rest);
    const key = await accessKey(folder);
    expect(key).toMatch(/^[\w-]{32}$/);
    expect(await readFile(join(folder, 'key'), 'utf8')).toBe(key);
  }
});
