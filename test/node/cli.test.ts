import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BookFile } from '../../server/book/book.ts';
import { PROJECT_TOP } from '../../server/node/data.ts';
import { pixelsOfPdf } from '../export/pixels.ts';
import { lettersOf } from '../letters.ts';
import { book } from './a-command.ts';
import { running } from './a-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ZH = '明天妈妈带小宇去看牙医。牙医用小镜子看小宇的牙齿。小宇可以举手。';
const EN = 'Tomorrow Mia goes to the park. Mia can hold her bear. Then they go home.';

/** A folder with a story in it. */
async function folderWith(story: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'story.txt'), story);
  return folder;
}

/** What the command says is also looked at, so that a fault shows in the message of the test. */
async function made(args: string[], folder: string, stdin?: string) {
  const ended = await book(args, { folder, stdin });
  expect([ended.said, ended.code]).toEqual([expect.any(String), 0]);
  return ended;
}

const textOfPdf = (file: string, from = 1) =>
  execFileSync('pdftotext', ['-raw', '-f', String(from), file, '-'], { encoding: 'utf8' });
const structureOf = (file: string) => execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
const infoOf = (file: string) => execFileSync('pdfinfo', [file], { encoding: 'utf8' });

async function bookFile(path: string): Promise<BookFile> {
  return BookFile.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** A book made from the story with these options, as data. */
async function dataOf(story: string, args: string[]): Promise<BookFile['parts'][number]> {
  const folder = await folderWith(story);
  const { out } = await made(['story.txt', '--json', '-', ...args], folder);
  return BookFile.parse(JSON.parse(out.toString())).parts[0]!;
}

const storyTexts = ({ pages }: BookFile['parts'][number]) =>
  pages.filter(({ role }) => role === 'story').map(({ text }) => text);

describe('a PDF', () => {
  test('of a Chinese story holds its words, with pinyin', async () => {
    const folder = await folderWith(ZH);
    const { said, out } = await made(['story.txt', '--out', 'book.pdf'], folder);
    expect(said).toMatch(/^book\.pdf {2}6 页 \/ pages, \d+ KB\n$/);
    expect(out.length).toBe(0);
    expect(lettersOf(textOfPdf(join(folder, 'book.pdf')))).toContain('牙医用小镜子看小宇的牙齿');
    expect(structureOf(join(folder, 'book.pdf'))).toContain('yá yī');
    expect(await readdir(folder)).toEqual(['book.pdf', 'story.txt']);
  });

  test('without pinyin has none', async () => {
    const folder = await folderWith(ZH);
    await made(['story.txt', '--out', 'book.pdf', '--no-pinyin'], folder);
    const structure = structureOf(join(folder, 'book.pdf'));
    expect(structure).toContain('看牙医');
    expect(structure).not.toContain('yá yī');
  });

  test('of an English story holds its words', async () => {
    const folder = await folderWith(EN);
    await made(['story.txt', '--out', 'book.pdf', '--name', 'Mia'], folder);
    const text = textOfPdf(join(folder, 'book.pdf'));
    expect(text).toContain('Mia can hold her bear.');
    expect(text).toContain('Mia goes to the park');
    expect(infoOf(join(folder, 'book.pdf'))).toMatch(/^Title: +Mia goes to the park$/m);
  });

  test.for([
    ['a4', 297, 210],
    ['a4-portrait', 210, 297],
    ['a5', 148, 210],
    ['letter', 279, 216],
  ] as const)('is printed on %s, %i × %i mm', async ([paper, width, height]) => {
    const folder = await folderWith(ZH);
    for (const layout of ['above', 'left']) {
      await made(['story.txt', '--out', `${layout}.pdf`, '--paper', paper, '--layout', layout], folder);
      const [, wide, high] = /Page size: +([\d.]+) x ([\d.]+) pts/.exec(infoOf(join(folder, `${layout}.pdf`))) ?? [];
      const millimetres = [wide, high].map((points) => Math.round((Number(points) / 72) * 25.4));
      expect(millimetres).toEqual([width, height]);
    }
  });

  test('has its picture left of the words when asked', async () => {
    const folder = await folderWith(EN);
    await made(['story.txt', '--out', 'above.pdf'], folder);
    await made(['story.txt', '--out', 'left.pdf', '--layout', 'left'], folder);
    const startOfWords = (file: string) =>
      Number(
        /xMin="([\d.]+)"[^>]*>Tomorrow</.exec(
          execFileSync('pdftotext', ['-bbox', join(folder, file), '-'], { encoding: 'utf8' }),
        )?.[1],
      );
    expect(startOfWords('left.pdf')).toBeGreaterThan(400);
    expect(startOfWords('above.pdf')).toBeLessThan(400);
  });

  test('stands on white, or on cream when asked', async () => {
    const folder = await folderWith(EN);
    await made(['story.txt', '--out', 'white.pdf'], folder);
    await made(['story.txt', '--out', 'cream.pdf', '--ground', 'cream'], folder);
    const corner = async (file: string) => (await pixelsOfPdf(join(folder, file), 2, 0.2)).grey[0];
    expect(await corner('white.pdf')).toBe(255);
    expect(await corner('cream.pdf')).toBeLessThan(250);
  });

  test('of a long story is several, which hold every word once', async () => {
    const story = Array.from({ length: 40 }, (_, at) => `小宇数到第${at + 1}棵树。`).join('\n');
    const folder = await folderWith(story);
    const { said } = await made(['story.txt', '--out', 'our.book.pdf', '--json', 'book.json'], folder);
    const { parts } = await bookFile(join(folder, 'book.json'));
    expect(parts.length).toBeGreaterThan(1);
    const names = parts.map(({ part }) => `our.book-${part.number}.pdf`);
    expect((await readdir(folder)).sort()).toEqual(['book.json', 'story.txt', ...names].sort());
    for (const name of names) expect(said).toContain(name);
    const pdfs = names.map((name) => lettersOf(textOfPdf(join(folder, name), 2)));
    for (let at = 1; at <= 40; at++) {
      const found = pdfs.filter((text) => text.includes(lettersOf(`小宇数到第${at}棵树`)));
      expect([at, found.length]).toEqual([at, 1]);
    }
    expect(said).toContain(`分成了 ${parts.length} 本`);
    expect(said).toContain(`became ${parts.length} books`);
  });
});

describe('the data', () => {
  test('on standard output is nothing else, and all that is said goes to the other channel', async () => {
    const folder = await folderWith(ZH);
    const { out, said } = await made(['story.txt', '--out', 'book.pdf', '--json', '-'], folder);
    const file = BookFile.strict().parse(JSON.parse(out.toString()));
    expect(said).toContain('book.pdf');
    const [part] = file.parts;
    expect(part?.title).toBe('妈妈带小宇去看牙医');
    expect(part?.language).toBe('zh-Hans');
    expect(storyTexts(part!).join('')).toBe(ZH);
    expect(part?.pages.map(({ role, number }) => [role, number])).toEqual([
      ['cover', null],
      ['story', 1],
      ['story', 2],
      ['story', 3],
      ['end', null],
      ['for-adults', null],
    ]);
    expect(part?.pages[2]?.scene?.place).toBe('dentist');
    expect(part?.cast.map(({ name }) => name)).toEqual(['小宇', '妈妈', '牙医']);
    expect(part?.cast.every(({ look }) => look !== null)).toBe(true);
  });

  test('is alone on standard output with npm run -s as well', async () => {
    const folder = await folderWith(ZH);
    const command = ['run', '-s', 'book', '--', join(folder, 'story.txt'), '--json', '-'];
    const env = { ...process.env, XDG_CACHE_HOME: join(tmpdir(), 'starpages-test-cache-own') };
    const out = execFileSync('npm', command, { cwd: PROJECT_TOP, env, encoding: 'utf8', stdio: 'pipe' });
    expect(BookFile.parse(JSON.parse(out)).parts).toHaveLength(1);
  });

  test('has the findings of the gentle checks', async () => {
    const { pages } = await dataOf('小宇必须听话。小宇去公园。', []);
    const finding = pages[1]?.findings.find(({ quote }) => quote === '必须');
    expect(finding?.says.zh).not.toBe('');
    expect(finding?.says.en).not.toBe('');
  });

  test('is described by the committed schema', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'server', 'book'), { recursive: true });
    const script = join(PROJECT_TOP, 'test', 'tools', 'write-schema.ts');
    expect(spawnSync(process.execPath, [script], { cwd: folder }).status).toBe(0);
    const path = join('server', 'book', 'book.schema.json');
    const [committed, written] = await Promise.all(
      [PROJECT_TOP, folder].map(async (top) => JSON.parse(await readFile(join(top, path), 'utf8'))),
    );
    expect(committed).toEqual(written);
  });
});

describe('an option', () => {
  test('--name makes the child the hero', async () => {
    const { cast } = await dataOf('安安去公园。妈妈也去。安安玩滑梯。', ['--name', ' 安安 ']);
    expect(cast[0]).toMatchObject({ id: 'hero', name: '安安' });
    expect((await dataOf('下雨了。', ['--name', '安安'])).title).toBe('安安的书');
  });

  test('--look dresses the child, in any part', async () => {
    const folder = await folderWith(ZH);
    await writeFile(join(folder, 'look.json'), '{"hair": "curly", "moving": "wheelchair"}');
    const { out } = await made(['story.txt', '--json', '-', '--look', 'look.json'], folder);
    const [part] = BookFile.parse(JSON.parse(out.toString())).parts;
    expect(part?.cast[0]?.look).toMatchObject({ hair: 'curly', moving: 'wheelchair', build: 'child', skin: 'tone2' });
  });

  test('--level says how much stands on a page', async () => {
    const story = '小宇早上起床。小宇刷牙。小宇吃早饭。小宇背书包。'.repeat(3);
    const pages = async (level: string) => storyTexts(await dataOf(story, ['--level', level])).length;
    expect(await pages('7+')).toBeLessThan(await pages('3-4'));
    const long = '今天早上，小宇和妈妈一起坐公交车，去离家很远的大公园看荷花。';
    expect(storyTexts(await dataOf(long, ['--level', '3-4'])).length).toBeGreaterThan(1);
  });

  test('--lang goes before what was found out, and keeps the script', async () => {
    expect((await dataOf('OK Mia', ['--lang', 'zh'])).language).toBe('zh-Hans');
    expect((await dataOf('Mia, Ben, Tom.', ['--lang', 'en'])).language).toBe('en');
    expect((await dataOf('媽媽帶我去圖書館。', ['--lang', 'zh'])).language).toBe('zh-Hant');
  });

  test.for([['--help'], ['-h']])('%s tells how it is used', async ([flag]) => {
    const { out } = await made([flag!], await temporaryFolder());
    for (const word of ['--out', '--json', '--look', '--save', 'Exit codes']) expect(out.toString()).toContain(word);
  });

  test('- reads the story from standard input', async () => {
    const folder = await temporaryFolder();
    const { out } = await made(['-', '--json', '-'], folder, ZH);
    expect(storyTexts(BookFile.parse(JSON.parse(out.toString())).parts[0]!).join('')).toBe(ZH);
  });

  test('--save keeps the book in the library, where the page finds it complete', async () => {
    const folder = await folderWith(ZH);
    const data = join(folder, 'data');
    await made(['story.txt', '--save', '--out', 'book.pdf', '--name', '小宇'], folder);
    const home = await running({ folder: data });
    const [summary, ...others] = await home.books();
    expect(others).toEqual([]);
    expect(summary).toMatchObject({ title: '妈妈带小宇去看牙医', childName: '小宇', making: { state: 'ready' } });
    const { book: saved } = await home.book(summary!.id);
    expect(saved.story.text).toBe(ZH);
    expect((await home.get(`/api/books/${summary!.id}/book.pdf`)).status).toBe(200);
    await home.stop();
  });
});

test('the same story gives the same bytes in every run', async () => {
  const story = `${ZH}\n${'小宇和妈妈坐公交车回家。小宇有点累。'.repeat(24)}`;
  const folder = await folderWith(story);
  for (const run of ['one', 'two']) {
    await mkdir(join(folder, run));
    await made(['story.txt', '--out', `${run}/book.pdf`, '--json', `${run}/book.json`], folder);
  }
  const names = await readdir(join(folder, 'one'));
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) {
    const [one, two] = await Promise.all(['one', 'two'].map((run) => readFile(join(folder, run, name))));
    expect([name, one!.equals(two!)]).toEqual([name, true]);
  }
});
