import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { BookView } from '../../server/book/view.ts';
import { textOf } from '../../server/book/words.ts';
import { type AnApp, anApp } from '../api/an-app.ts';
import { asking } from '../api/ask.ts';
import { lettersOf } from '../letters.ts';
import { aRequest } from '../making/made-book.ts';
import { temporaryFolder } from '../node/temporary-folder.ts';

let home: AnApp;
let ask: ReturnType<typeof asking>;
/** A book that was made before, and must stay as it is whatever is tried afterwards. */
let before: BookView;

beforeAll(async () => {
  home = await anApp();
  ask = asking(home);
  before = await make('Mia goes to the park. Mia can hold her bear.', 'Mia');
});

/** A finished book: every page drawn and checked, nothing failed. */
async function make(text: string, childName = ''): Promise<BookView> {
  const answer = await ask.post('/api/books', aRequest({ text, childName }));
  expect(answer.status).toBe(201);
  const { books } = (await answer.json()) as { books: BookView[] };
  const views = [];
  for (const { book } of books) views.push(await ask.made(book.id));
  expect(views.every(({ making }) => making.state === 'ready')).toBe(true);
  expect(home.faults).toEqual([]);
  await earlierBookIsWhole();
  return views.length === 1
    ? views[0]!
    : { ...views[0]!, book: { ...views[0]!.book, pages: views.flatMap(({ book }) => book.pages) } };
}

async function earlierBookIsWhole(): Promise<void> {
  if (before) expect(await ask.read(before.book.id)).toEqual(before);
}

const pagesOf = ({ book }: BookView) => book.pages.filter(({ role }) => role === 'story');
const wordsOf = (view: BookView) => pagesOf(view).map(({ sentences }) => textOf(sentences).trim());
const titleOf = ({ book }: BookView) => textOf(book.pages[0]!.sentences);

async function pdfOf({ book }: BookView): Promise<Buffer> {
  const answer = await ask.get(`/api/books/${book.id}/book.pdf`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const textOfPdf = (pdf: Buffer) => execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });

/** qpdf ends with a code of its own when something is wrong. */
async function isSound(pdf: Buffer): Promise<void> {
  const file = join(await temporaryFolder(), 'book.pdf');
  await writeFile(file, pdf);
  execFileSync('qpdf', ['--check', file], { stdio: 'pipe' });
}

/** Every word stands on one page, in order, and is printed. */
async function holds(view: BookView, story: string): Promise<void> {
  expect(lettersOf(wordsOf(view).join(''))).toBe(lettersOf(story));
  expect(lettersOf(textOfPdf(await pdfOf(view)))).toContain(lettersOf(wordsOf(view)[0] ?? ''));
}

describe('a story that is none', () => {
  test.for([
    ['empty', ''],
    ['white space', ' \t\r\n\u3000\u2003'],
    ['invisible marks', '\ufeff\u200b\u200e\u202e\u2060\u00ad'],
    ['marks without a letter', '\ufe0f\u0301'],
    ['blanks that count as letters', '\u3164\u2800'],
    ['the place of a picture in Word', '\ufffc\r\n\ufffc'],
  ])('%s: we say so', async ([, text]) => {
    const answer = await ask.post('/api/books', aRequest({ text: text! }));
    expect(answer.status).toBe(400);
    const report = (await answer.json()) as ProblemReport;
    expect([report.what, report.next]).toEqual([
      { zh: '还没有故事。', en: 'There is no story yet.' },
      { zh: '写一两句话就可以开始。', en: 'One or two sentences are enough to start.' },
    ]);
    await earlierBookIsWhole();
  });

  test('too long: we say how long, and that nothing is lost', async () => {
    const answer = await ask.post('/api/books', aRequest({ text: '好'.repeat(20_001) }));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      what: {
        zh: '故事有 20001 个字，一次最多 20000 个。',
        en: 'The story has 20001 characters; 20000 is the most at once.',
      },
      next: {
        zh: '请分成几个故事来做。你写的字都还在。',
        en: 'Please make several stories of it. Nothing you wrote is lost.',
      },
    });
    await earlierBookIsWhole();
  });
});

describe('a story of little', () => {
  test.for([
    ['one word', '牙医'],
    ['one word', 'dentist'],
    ['one letter', 'a'],
    ['emoji', '😀🎉👨‍👩‍👧🐶'],
    ['marks', '。。。！？……'],
    ['marks of lists', '- \n* \n>>>\n[ ]\n####'],
    ['numbers', '1 2 3 4 5 6 7 8 9 10'],
    ['a phone number', '13800138000'],
  ])('%s: %s', async ([, story]) => {
    const view = await make(story!);
    expect(wordsOf(view).join('')).not.toBe('');
    expect(wordsOf(view).length).toBeLessThanOrEqual(4);
    expect(titleOf(view)).not.toBe('');
    await holds(view, story!);
  });

  test('emoji are printed, as far as the font has them, and nothing else is put in their place', async () => {
    const view = await make('😀🎉');
    expect(wordsOf(view)).toEqual(['😀🎉']);
    expect(pagesOf(view)[0]?.scene?.things).toEqual([]);
  });
});

describe('a story of much', () => {
  test('2,500 characters without a mark are pages of a few words each, in the same order', async () => {
    const story = '明天我们去看牙医妈妈开车带我去医生用小镜子看我的牙齿我可以抱着我的小熊'.repeat(72).slice(0, 2500);
    const view = await make(story);
    await holds(view, story);
    expect(Math.max(...wordsOf(view).map((text) => text.length))).toBeLessThanOrEqual(50);
    expect(wordsOf(view).filter((text) => text.startsWith('明天我们去看牙医')).length).toBeGreaterThan(60);
  });

  test('the same sentence three hundred times is there three hundred times', async () => {
    const view = await make('小宇去公园。'.repeat(300), '小宇');
    await holds(view, '小宇去公园。'.repeat(300));
  });

  test('ten thousand line breaks are no pages', async () => {
    const view = await make(`我回家。${'\n'.repeat(10_000)}我睡觉。`);
    expect(wordsOf(view)).toEqual(['我回家。', '我睡觉。']);
  });

  test('twenty thousand letters in one word are kept', async () => {
    const view = await make('a'.repeat(20_000));
    await holds(view, 'a'.repeat(20_000));
  });
});

describe('HTML and script', () => {
  const STORY = '<h1>Park</h1><script>alert("x")</script>\nMia & Ben go to the <b>park</b>. It is 3 < 4 &lt; 5.';

  test('are shown as words: on the page, in the PDF, in the data', async () => {
    const view = await make(STORY, 'Mia');
    await holds(view, STORY);
    const text = textOfPdf(await pdfOf(view)).replace(/\s+/g, ' ');
    for (const words of ['<script>alert("x")</script>', 'Mia & Ben go to the <b>park</b>.', '3 < 4 &lt; 5'])
      expect(text).toContain(words);
    const data = await (await ask.get(`/api/books/${view.book.id}/book.json`)).json();
    expect(JSON.stringify(data)).toContain('&lt; 5.');
  });

  test('are escaped in the picture’s own words, and in the title of the cover', async () => {
    const view = await make('<b>Tom & "Al"</b>\n\nTom goes to the park. He has a ball.', '<i>"Tom" & Al</i>');
    for (const { id, scene } of view.book.pages.filter((page) => page.scene !== null)) {
      const svg = await (await ask.get(`/api/books/${view.book.id}/pages/${id}/picture/standard.svg`)).text();
      const title = /<title>([^<]*)<\/title>/.exec(svg)?.[1];
      expect([id, title !== undefined || scene?.says === '']).toEqual([id, true]);
      expect(svg).not.toMatch(/<(?:b|i|script)>/);
      expect(title ?? '').not.toMatch(/&(?!#\d+;|amp;|lt;|gt;|quot;)/);
    }
  });
});

test('a title of signs and controls is safe as title, file name, bookmark and metadata', async () => {
  const view = await make('《<Mia> & "Ben": 50%/day\u0007 😀》\n今天我们去公园。妈妈也去。');
  expect(titleOf(view)).toBe('<Mia> & "Ben": 50%/day 😀');
  const answer = await ask.get(`/api/books/${view.book.id}/book.pdf`);
  const header = answer.headers.get('content-disposition') ?? '';
  const name = decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(header)?.[1] ?? '');
  expect(name).toBe('Mia & Ben 50 day 😀.pdf');
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  const pdf = Buffer.from(await answer.arrayBuffer());
  await isSound(pdf);
  const info = (...args: string[]) => execFileSync('pdfinfo', [...args, '-'], { input: pdf, encoding: 'utf8' });
  expect(info()).toMatch(/^Title: +<Mia> & "Ben": 50%\/day 😀$/m);
  expect(info('-meta')).toContain('&#60;Mia&#62; &#38; ');
  expect(info('-meta')).toContain('50%/day 😀');
});

test('zero-width and right-to-left marks are not on the pages, and the story keeps them', async () => {
  const story = '\u202e明天\u200b我们\u2066去\u2069公园\u200f。\ufeffM\u00adum comes too.';
  const view = await make(story);
  expect(view.book.story.text).toBe(story);
  expect(wordsOf(view).join('')).toBe('明天我们去公园。Mum comes too.');
  expect(textOfPdf(await pdfOf(view))).toContain('明天我们去公园。');
});

describe('a language we do not know', () => {
  test.for([
    ['Russian', 'Завтра мы идём к врачу. Мама идёт со мной. Врач смотрит мои зубы.', 3],
    ['Arabic', 'غداً نذهب إلى الطبيب. أمي تأتي معي. هل أنا خائف؟ قليلاً.', 4],
    ['Japanese', '明日、私はお母さんと歯医者に行きます。歯医者さんは私の歯を見ます。', 2],
    ['Thai', 'พรุ่งนี้เราจะไปหาหมอฟัน คุณแม่จะขับรถไป ฉันยกมือได้', 3],
    ['Korean', '내일 우리는 치과에 가요. 엄마가 같이 가요.', 2],
    ['Hindi', 'कल हम डॉक्टर के पास जाएँगे। माँ मेरे साथ आएँगी।', 2],
    ['Spanish', 'Mañana vamos al dentista. ¿Tengo miedo? Un poco.', 3],
  ] as const)('%s: its words are kept, the pictures are plain, and we say so', async ([language, story, pages]) => {
    const view = await make(story, 'Ли');
    expect(view.book.language).toBe('und');
    expect(wordsOf(view)).toHaveLength(pages);
    expect(lettersOf(wordsOf(view).join(''))).toBe(lettersOf(story));
    for (const { scene } of pagesOf(view)) expect(scene).toMatchObject({ place: 'plain', things: [] });
    const notes = view.book.notes.map(({ says }) => says);
    const isPrintable = !['Arabic', 'Thai', 'Hindi'].includes(language);
    expect(notes).toHaveLength(isPrintable ? 1 : 2);
    if (!isPrintable) {
      expect(notes[0]).toEqual({
        zh: '我们的字体里没有这种文字，印出来会是方框。可以在每一页上改用中文或英文。',
        en: 'Our fonts do not have this script, so it prints as boxes. You can write the pages in Chinese or English instead.',
      });
    }
    expect(notes.at(-1)).toEqual({
      zh: '我们还不会读这种语言。你写的字都在，只是画面比较简单，请在每一页上选一选。',
      en: 'We cannot read this language yet. Your words are all here; the pictures are plain, so please choose them on each page.',
    });
    await isSound(await pdfOf(view));
  });
});
