import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptOf } from '../../server/language/script.ts';
import { fitsEverywhere } from '../../server/story/page-fit.ts';
import { capacity, lettersOf, pageTexts, plan, sentenceTexts, titleOf } from './planner-kit.ts';

test('ordinary sentences become pages, a sentence each, with cover, end and page for adults', () => {
  const books = plan('明天我们去看牙医。妈妈开车。我抱着小兔子。医生看我的牙。我可以举手。我们回家。');
  expect(books).toHaveLength(1);
  expect(books[0]?.pages.map(({ role }) => role)).toEqual(['cover', ...Array(6).fill('story'), 'end', 'for-adults']);
  expect(pageTexts(books)[0]).toBe('明天我们去看牙医。');
  expect(titleOf(books[0])).toBe('我们去看牙医');
});

test('a title line is the title and stands on no page', () => {
  const books = plan('看牙医\n明天我们去看牙医。医生很温和。');
  expect(titleOf(books[0])).toBe('看牙医');
  expect(pageTexts(books).join('')).not.toContain('看牙医\n');
  expect(pageTexts(books)[0]).toBe('明天我们去看牙医。');
});

test.each([
  ['《第一次坐飞机》\n今天我坐飞机。', '第一次坐飞机'],
  ['# A new school\nTomorrow I go to a new school. It is big.', 'A new school'],
  ['题目：剪头发\n今天剪头发。', '剪头发'],
  ['Title: Snow day\nIt snows today. I wear my coat.', 'Snow day'],
])('a marked title is found: %s', (story, title) => {
  expect(titleOf(plan(story)[0])).toBe(title);
});

test('dictated Chinese without any marks is cut where somebody new begins to act', () => {
  const sentences = sentenceTexts(
    plan('明天我们去看牙医妈妈开车带我去医生用小镜子看我的牙齿我可以抱着我的小熊看完了医生给我一张贴纸'),
  );
  expect(sentences).toContain('明天我们去看牙医');
  expect(sentences).toContain('妈妈开车带我去');
  expect(sentences).toContain('医生用小镜子看我的牙齿');
});

test('dictated English without any marks is cut at the next who does something', () => {
  const sentences = sentenceTexts(
    plan(
      'tomorrow we are going to the dentist mum will drive me there i can bring my bunny the dentist will count my teeth',
    ),
  );
  expect(sentences).toEqual([
    'tomorrow we are going to the dentist',
    'mum will drive me there',
    'i can bring my bunny',
    'the dentist will count my teeth',
  ]);
});

test('commas that stand for full stops end sentences that are too long', () => {
  const sentences = sentenceTexts(
    plan('今天带乐乐去剪头发，乐乐有点怕推子的声音，爸爸说可以戴耳罩，理发师先围上布，然后慢慢剪。'),
  );
  expect(sentences.length).toBeGreaterThanOrEqual(4);
  expect(sentences[0]).toBe('今天带乐乐去剪头发，');
});

test('a short quotation stays with who says it', () => {
  expect(sentenceTexts(plan('妈妈说：“我在这里。别担心。”我笑了。'))).toEqual([
    '妈妈说：“我在这里。别担心。”',
    '我笑了。',
  ]);
  expect(sentenceTexts(plan('"Are you ready?" asks Mum. I nod.'))).toEqual(['"Are you ready?" asks Mum.', 'I nod.']);
});

test.each([
  ['我下午3点半去学校。', ['我下午3点半去学校。']],
  ['We go at 3.30 p.m. today. Dr. Lee waits.', ['We go at 3.30 p.m. today.', 'Dr. Lee waits.']],
  ['今天很开心😀妈妈带我去公园🌳🌳', ['今天很开心😀', '妈妈带我去公园🌳🌳']],
  ['1. 起床\n2. 刷牙\n3. 吃早饭', ['1. 起床', '2. 刷牙', '3. 吃早饭']],
])('times, doctors, emoji and numbered lists: %s', (story, sentences) => {
  expect(sentenceTexts(plan(story))).toEqual(sentences);
});

test('what Word and chats leave in a text is not on the pages', () => {
  const books = plan('\ufeff明天\u200b去\u202e公园。\r\n\u00a0\u00a0我喜欢\u00ad公园。\r\n• 我带球去。');
  expect(pageTexts(books).map((text) => text.trim())).toEqual(['明天去公园。', '我喜欢公园。', '我带球去。']);
});

test('lines that a mail program cut are one text again', () => {
  const books = plan(
    'Tomorrow we are going to see the dentist in the town near the\nlibrary, and Mum says that I can bring my toy bunny with me if\nI would like to. Then we go home again and I can watch a film.',
  );
  expect(pageTexts(books).join('')).toContain('near the library,');
});

test('a long story becomes books of at most sixteen pages, and the person is told', () => {
  const books = plan('小明早上起床。小明刷牙洗脸。小明吃早饭。小明背书包。妈妈送小明去学校。'.repeat(14));
  expect(books.length).toBeGreaterThan(1);
  for (const book of books) {
    const stories = book.pages.filter(({ role }) => role === 'story').length;
    expect(stories).toBeLessThanOrEqual(16);
    expect(stories).toBeGreaterThanOrEqual(6);
    expect(book.notes.map(({ rule }) => rule)).toContain('plan/parts');
    expect(book.part.of).toBe(books.length);
  }
  expect(new Set(books.map(({ cast }) => JSON.stringify(cast))).size).toBe(1);
});

test('a sentence that no page can hold is split, and the person is told', () => {
  const long = `小明看见了${'很高很大的楼和很长很长的路和'.repeat(6)}一只猫。`;
  const books = plan(long);
  expect(lettersOf(pageTexts(books).join(''))).toBe(lettersOf(long));
  expect(books[0]?.notes.map(({ rule }) => rule)).toContain('plan/split');
});

test('one word, one line of the same letter, and ten thousand line breaks do no harm', () => {
  expect(pageTexts(plan('妈妈'))).toEqual(['妈妈']);
  expect(lettersOf(pageTexts(plan('哈'.repeat(500))).join(''))).toBe('哈'.repeat(500));
  expect(pageTexts(plan(`我回家。${'\n'.repeat(10_000)}我睡觉。`))).toEqual(['我回家。', '我睡觉。']);
});

test('a language we do not know keeps its words and says so', () => {
  const story = 'Завтра мы идём к врачу. Мама идёт со мной.';
  const books = plan(story);
  expect(lettersOf(pageTexts(books).join(''))).toBe(lettersOf(story));
  expect(books[0]?.notes.map(({ rule }) => rule)).toContain('plan/unknown-language');
});

/** Pieces of real, messy text, thrown together in any order. */
const PIECES = [
  '明天',
  '妈妈',
  '我们去公园',
  '，',
  '。',
  '！',
  '\n',
  '\r\n',
  '“',
  '”',
  '：',
  '、',
  ' ',
  '3点半',
  '😀',
  '👨‍👩‍👧',
  'Dr. Lee',
  'I go home',
  '. ',
  ', ',
  '"',
  '？',
  '...',
  '……',
  '1. ',
  '2、',
  '- ',
  '• ',
  'bilibili.com',
  '\u200b',
  '\u202e',
  '\t',
  '小宇害怕',
  '然后',
  '因为下雨',
  '不',
  '去學校',
  'p.m.',
  '100%',
  '<b>',
  '&amp;',
  '（',
  '）',
  '哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈',
  'supercalifragilisticexpialidocious',
  'é',
  'ñ',
  '①',
  '（2）',
  '第一步',
  'Step 3: ',
  'b) ',
  '20:31 妈妈',
  '[20:31] 妈妈：',
  '亲爱的小宇',
  'Dear Leo,',
  '## ',
  '> ',
  '**',
  '《',
  '》',
  '‘',
  '’',
  '～',
  'https://a.cn/b?c=1',
  'a@b.org',
  '<p>',
  '</p>',
  '看完了',
  '到了医院',
  '如果太吵',
  '声音很大',
  '地铁',
  '抱着',
  '的时候',
  'when it rains',
  'the dentist will look',
  'Dr Patel',
  'there are cows',
  'called Anna',
  '\n\n',
  '-----\n',
  '- [ ] ',
  '¿',
  '؟',
  'วันนี้',
  'ニャー',
];

test('every word of the family stands on exactly one page, in order, whatever the text', () => {
  const messy = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 120 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(messy, fc.constantFrom('3-4', '5-6', '7+'), (text, level) => {
      const books = plan(text, { level });
      const cover = titleOf(books[0]);
      const pages = pageTexts(books).join('');
      const wanted = lettersOf(text.replaceAll(/[\u200b\u202e]/g, ''));
      // A title line stands on the cover instead of a page.
      return (
        lettersOf(pages) === wanted || lettersOf(cover + pages) === wanted || wanted === lettersOf(`${cover}${pages}`)
      );
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('every page fits every paper and screen, whatever the text', () => {
  const messy = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 80 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(messy, (text) => {
      return plan(text).every((book) => {
        const pages = book.pages.filter(({ role }) => role === 'story');
        const script = scriptOf(
          book.language,
          pages.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words)),
        );
        return pages.every(({ sentences }) => fitsEverywhere(sentences, capacity, script));
      });
    }),
    { numRuns: 200 },
  );
}, 120_000);
