import { chmod, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFonts } from '../../server/node/fonts.ts';
import { fontsContract } from '../contracts/fonts.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('fonts on a computer', () => {
  const folder = temporaryFolder();
  fontsContract(async () => nodeFonts(await folder));
});

const HAN = '我'.codePointAt(0) ?? 0;

test('a font is unpacked once, and nothing half written is left behind', async () => {
  const folder = await temporaryFolder();
  await nodeFonts(folder).metrics('story');
  expect((await readdir(folder)).sort()).toEqual(['story.json', 'story.ttf']);
  const before = await stat(join(folder, 'story.ttf'));
  const again = nodeFonts(folder);
  await again.bytes('story');
  expect((await again.metrics('story')).advance(HAN)).toBe(1000);
  expect((await stat(join(folder, 'story.ttf'))).mtimeMs).toBe(before.mtimeMs);
});

test('a cached font that was cut short or changed is made whole again', async () => {
  const folder = await temporaryFolder();
  const whole = await nodeFonts(folder).bytes('story');
  const file = join(folder, 'story.ttf');
  await truncate(file, 5000);
  expect((await nodeFonts(folder).metrics('story')).advance(HAN)).toBe(1000);
  expect((await readFile(file)).equals(whole)).toBe(true);
  const spoiled = Buffer.from(whole);
  spoiled[1_000_000] = (spoiled[1_000_000] ?? 0) ^ 255;
  await writeFile(file, spoiled);
  expect(Buffer.from(await nodeFonts(folder).bytes('story')).equals(whole)).toBe(true);
  expect((await readFile(file)).equals(whole)).toBe(true);
});

test('a kill between the font and its note costs only time', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'story.ttf'), 'half a fon');
  expect((await nodeFonts(folder).metrics('story')).has(HAN)).toBe(true);
});

test('a cache that cannot be written to does not stop a book', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  await chmod(file, 0o400);
  // The cache folder would lie inside a file.
  const fonts = nodeFonts(join(file, 'fonts'));
  expect((await fonts.metrics('story')).has(HAN)).toBe(true);
  expect((await fonts.bytes('story')).length).toBeGreaterThan(1_000_000);
});
