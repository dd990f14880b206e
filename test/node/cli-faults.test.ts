import { chmod, chown, cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_TOP } from '../../server/node/data.ts';
import { book, type CommandOptions, startBook } from './a-command.ts';
import { pause, running } from './a-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const STORY = 'Mia goes to the park. Mia can hold her bear.';

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** Runs the command, which has to end with this code and say these words on the channel for what went wrong. */
async function refused(args: string[], code: number, words: string[], options: CommandOptions): Promise<void> {
  const { said, out, ...ended } = await book(args, options);
  for (const word of words) expect(said).toContain(word);
  expect(said).not.toContain('    at ');
  expect([ended.code, out.toString()]).toEqual([code, '']);
}

describe('2: wrong use', () => {
  test.for<[string, string[], string]>([
    ['no story', ['--out', 'book.pdf'], 'STORY.txt'],
    ['two stories', ['story.txt', 'other.txt', '--out', 'book.pdf'], 'other.txt'],
    ['nothing to make', ['story.txt'], '--out'],
    ['an unknown option', ['story.txt', '--out', 'book.pdf', '--colour', 'red'], '--colour'],
    ['an option without its word', ['story.txt', '--out'], '--out'],
    ['an empty file name', ['story.txt', '--out', ''], '--out'],
    ['an unknown choice', ['story.txt', '--out', 'book.pdf', '--level', '9'], '--level 3-4 | 5-6 | 7+'],
    ['an unknown paper', ['story.txt', '--out', 'book.pdf', '--paper', 'a3'], 'a4-portrait'],
    ['a name that is none', ['story.txt', '--out', 'book.pdf', '--name', 'x'.repeat(41)], '--name (≤ 40)'],
    ['a PDF on a screen', ['story.txt', '--out', '-'], '--out -'],
    ['one file for two things', ['story.txt', '--out', 'a', '--json', './a'], '--json = --out'],
    ['an output over the story', ['story.txt', '--json', 'story.txt'], '--json = STORY.txt'],
  ])('%s', async ([, args, reason]) => {
    const folder = await folderWith({ 'story.txt': STORY });
    const words = ['命令不完整或不对：', 'The command is incomplete or wrong: ', reason, 'Exit codes'];
    await refused(args, 2, words, { folder });
    expect(await readdir(folder)).toEqual(['story.txt']);
    expect(await readFile(join(folder, 'story.txt'), 'utf8')).toBe(STORY);
  });

  test.for([
    ['is not there', undefined, 'ENOENT'],
    ['is no JSON', '{hair: curly', 'JSON'],
    ['holds what is no hair', '{"hair": "green"}', 'hair'],
    ['holds what is no part of a look', '{"hat": "red"}', 'hat'],
    ['is a list', '[]', ''],
  ] as const)('a look file that %s', async ([, look, reason]) => {
    const folder = await folderWith({ 'story.txt': STORY, ...(look === undefined ? {} : { 'look.json': look }) });
    const words = ['样子文件 look.json 不对：', 'The look file look.json is wrong: ', reason];
    await refused(['story.txt', '--out', 'book.pdf', '--look', 'look.json'], 2, words, { folder });
    expect(await readdir(folder)).not.toContain('book.pdf');
  });
});

describe('3: a story that cannot be read', () => {
  test.for<[string, string | Uint8Array, string[]]>([
    ['is empty', '', ['还没有故事。', 'There is no story yet.']],
    ['is blank', ' \r\n\t\u3000\ufeff\u200b\n', ['还没有故事。', 'There is no story yet.']],
    [
      'is too long',
      '好'.repeat(20_001),
      ['故事有 20001 个字，一次最多 20000 个。', 'The story has 20001 characters; 20000 is the most at once.'],
    ],
    ['is a PDF', '%PDF-1.7\nÿ', ['这个文件不是文字（PDF）。', 'This file is not text (PDF).']],
    [
      'is in GBK',
      new Uint8Array([0xc3, 0xf7, 0xcc, 0xec, 0xc8, 0xa5]),
      ['这个文件的文字编码读不出来。', 'in an encoding we cannot read.', 'UTF-8'],
    ],
  ])('%s', async ([, story, words]) => {
    const folder = await folderWith({ 'story.txt': story, 'book.pdf': 'an earlier book' });
    await refused(['story.txt', '--out', 'book.pdf', '--save'], 3, words, { folder, data: join(folder, 'data') });
    expect(await readFile(join(folder, 'book.pdf'), 'utf8')).toBe('an earlier book');
  });

  test.for([
    ['missing.txt', 'ENOENT'],
    ['.', 'EISDIR'],
  ])('%s is not there', async ([story, reason]) => {
    const words = [
      `读不到故事文件 ${story}（${reason}）。`,
      `The story file ${story} cannot be read (${reason}).`,
      '请检查文件名和文件夹。',
    ];
    await refused([story!, '--out', 'book.pdf'], 3, words, { folder: await temporaryFolder() });
  });
});

describe('4: a file that cannot be written', () => {
  const saying = (file: string, reason: string) => [
    `没能写出文件 ${file}：${reason}`,
    `The file ${file} could not be written: ${reason}`,
    '原来的文件没有变。',
    'An earlier file is unchanged.',
  ];

  test('its folder is missing', async () => {
    const folder = await folderWith({ 'story.txt': STORY });
    const args = ['story.txt', '--json', 'book.json', '--out', 'there/book.pdf'];
    await refused(args, 4, saying('there/book.pdf', 'ENOENT'), { folder });
    expect(await readdir(folder)).toEqual(['story.txt']);
  });

  test('a folder has its name: then none of the files is written', async () => {
    const story = Array.from({ length: 40 }, (_, at) => `Mia counts to ${at + 1}.`).join('\n');
    const folder = await folderWith({ 'story.txt': story, 'book-1.pdf': 'an earlier book' });
    await mkdir(join(folder, 'book-2.pdf'));
    const args = ['story.txt', '--out', 'book.pdf', '--json', 'book.json'];
    await refused(args, 4, saying('book-2.pdf', 'EISDIR'), { folder });
    expect((await readdir(folder)).sort()).toEqual(['book-1.pdf', 'book-2.pdf', 'story.txt']);
    expect(await readFile(join(folder, 'book-1.pdf'), 'utf8')).toBe('an earlier book');
  });

  test('its folder belongs to somebody else', async () => {
    /** The administrator may write anywhere, so somebody else has to try. */
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    const folder = await folderWith({ 'story.txt': STORY, 'book.pdf': 'an earlier book' });
    if (uid) await chown(folder, 0, 0);
    await chmod(folder, 0o555);
    await refused(['story.txt', '--out', 'book.pdf'], 4, saying('book.pdf', 'EACCES'), { folder, uid });
    await chmod(folder, 0o755);
    expect(await readFile(join(folder, 'book.pdf'), 'utf8')).toBe('an earlier book');
  });

  test('the disk is full', async () => {
    const folder = await folderWith({ 'story.txt': STORY, 'book.pdf': 'an earlier book' });
    // Fonts and compiled code are there already, so only the book is too large.
    expect((await book(['story.txt', '--out', 'small.pdf'], { folder })).code).toBe(0);
    const args = ['story.txt', '--out', 'book.pdf', '--json', 'book.json'];
    await refused(args, 4, saying('book.pdf', 'EFBIG'), { folder, largestFile: 8 });
    expect((await readdir(folder)).sort()).toEqual(['book.pdf', 'small.pdf', 'story.txt']);
    expect(await readFile(join(folder, 'book.pdf'), 'utf8')).toBe('an earlier book');
  });

  test('nobody reads standard output any more', async () => {
    const story = Array.from({ length: 200 }, (_, at) => `Mia counts to ${at + 1}.`).join('\n');
    const folder = await folderWith({ 'story.txt': story });
    const { child, ended } = await startBook(['story.txt', '--json', '-'], { folder });
    child.stdout?.destroy();
    const { code, said } = await ended;
    expect([code, said]).toEqual([4, expect.stringContaining('EPIPE')]);
  });
});

test('killed at any moment, the earlier file is whole or the new one is', async () => {
  const folder = await folderWith({ 'story.txt': STORY, 'other.txt': `${STORY} ${STORY}` });
  expect((await book(['other.txt', '--out', 'book.pdf'], { folder })).code).toBe(0);
  const start = performance.now();
  expect((await book(['story.txt', '--out', 'new.pdf'], { folder })).code).toBe(0);
  const whole = performance.now() - start;
  const [earlier, later] = await Promise.all(['book.pdf', 'new.pdf'].map((name) => readFile(join(folder, name))));
  expect(earlier!.equals(later!)).toBe(false);
  for (let moment = 1; moment <= 8; moment++) {
    await writeFile(join(folder, 'book.pdf'), earlier!);
    const { child, ended } = await startBook(['story.txt', '--out', 'book.pdf'], { folder });
    // Most of them near the end, when the file is written.
    await pause(whole * (0.6 + 0.05 * moment));
    child.kill('SIGKILL');
    await ended;
    const found = await readFile(join(folder, 'book.pdf'));
    expect([moment, found.equals(earlier!) || found.equals(later!)]).toEqual([moment, true]);
  }
}, 120_000);

describe('5: a library that cannot be used', () => {
  test('because Starpages is running with it, which goes on', async () => {
    const folder = await folderWith({ 'story.txt': STORY });
    const data = join(folder, 'data');
    const home = await running({ folder: data });
    const words = [
      `星绘本已经开着，用的就是这个文件夹：${data}`,
      `Starpages is already running with this folder: ${data}`,
      '请用已经打开的那个窗口',
      'Please use the window that is already open',
    ];
    await refused(['story.txt', '--save', '--out', 'book.pdf'], 5, words, { folder, data });
    expect(await readdir(folder)).toEqual(['data', 'story.txt']);
    expect(await home.books()).toEqual([]);
    await home.stop();
    expect((await book(['story.txt', '--save'], { folder, data })).code).toBe(0);
  });

  test('because a file is in its place', async () => {
    const folder = await folderWith({ 'story.txt': STORY, data: 'no folder' });
    const data = join(folder, 'data');
    const words = [`数据文件夹不能写入：${data}`, `The data folder cannot be written to: ${data}`];
    await refused(['story.txt', '--save', '--out', 'book.pdf'], 5, words, { folder, data });
    expect(await readdir(folder)).toEqual(['data', 'story.txt']);
  });
});

test('1: a word list with a mistake is named with its line', async () => {
  const top = await temporaryFolder();
  for (const name of ['server', 'templates', 'package.json']) {
    await cp(join(PROJECT_TOP, name), join(top, name), { recursive: true });
  }
  await symlink(join(PROJECT_TOP, 'node_modules'), join(top, 'node_modules'));
  await writeFile(join(top, 'story.txt'), STORY);
  const list = join(top, 'templates', 'words', 'sentences.jsonc');
  await writeFile(list, (await readFile(list, 'utf8')).replace('"begins": [', '"begins": [ 7,'));
  const line = (await readFile(list, 'utf8')).split('\n').findIndex((text) => text.includes('[ 7,')) + 1;
  const words = [
    `数据文件有错：templates/words/sentences.jsonc 第 ${line} 行：`,
    `A data file is wrong: templates/words/sentences.jsonc, line ${line}: `,
  ];
  await refused(['story.txt', '--out', 'book.pdf'], 1, words, { folder: top, project: top });
});
