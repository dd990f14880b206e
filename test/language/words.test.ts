import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../server/language/language.ts';
import { aLanguage, posOf, spaced, words } from './a-language.ts';

let language: Language;
beforeAll(async () => {
  language = await aLanguage('zh-Hans', 'zh-Hant', 'en', 'mixed');
});

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'mixed', 'und'] as const;

test('every character of any text is in exactly one word', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...'小宇去看牙医，说：“不疼！”😀👨‍👩‍👧\r\n\t　3.5kg a.m. Emma’s iPad 一闪一闪的里上着了过得',
      '小宇',
      'Dr. Lee',
      "don't",
    ),
  );
  fc.assert(
    fc.property(fc.array(pieces), fc.constantFrom(...LANGUAGES), (parts, of) => {
      const text = parts.join('');
      const tagged = language.tag(text, { language: of, names: ['小宇', 'Emma', 'Dr. Lee', '😀', '.', '你'] });
      expect(tagged.map((word) => word.text).join('')).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('every Han character of Chinese words has one reading, and nothing else has', () => {
  const text = '3月8号，小宇和Tom吃了2份薯条😀。\n他說：「好吃嗎？」𠮷々〇';
  for (const word of language.tag(text, { language: 'zh-Hans' })) {
    const han = [...word.text].filter((character) => /\p{Script=Han}/u.test(character)).length;
    expect(word.readings?.length ?? 0, word.text).toBe(han);
  }
});

test('white space, marks, digits, Latin letters and emoji are words of their own', () => {
  const tagged = language.tag('去 KTV，\n玩3次😀！', { language: 'zh-Hans' });
  expect(tagged.map(({ text, pos }) => [text, pos])).toEqual([
    ['去', 'verb'],
    [' ', 'space'],
    ['KTV', 'noun'],
    ['，', 'punctuation'],
    ['\n', 'space'],
    ['玩', 'verb'],
    ['3', 'number'],
    ['次', 'measure'],
    ['😀', 'other'],
    ['！', 'punctuation'],
  ]);
});

test.each([
  ['我们去动物园。', '动物园'],
  ['理发师剪头发。', '理发师'],
  ['他特别高兴。', '特别'],
  ['别人也在等。', '别人'],
  ['我有点害怕。', '有点'],
  ['等一下再玩。', '一下'],
  ['今天做感统训练。', '感统训练'],
  ['我们坐过山车。', '过山车'],
  ['滑滑梯很高。', '滑滑梯'],
  ['我们看一看。', '看一看'],
  ['你要不要来？', '要不要'],
  ['天黑了，看不见路。', '看不见'],
])('%s keeps %s whole', (text, word) => {
  expect(words(language, text).map((tagged) => tagged.text)).toContain(word);
});

test('phrases that are no words come apart', () => {
  expect(spaced(words(language, '他长得很快')).replaceAll(' |', '')).toBe('他 长 得 很 快');
  expect(spaced(words(language, '中午，我们在草地上铺了一块布')).replaceAll(' |', '')).toContain('草地 上 铺 了');
  expect(spaced(words(language, '我轻轻地拉着弟弟')).replaceAll(' |', '')).toBe('我 轻轻 地 拉 着 弟弟');
});

test('the same word is what it is among its neighbours', () => {
  expect(posOf(language.tag('我会画画。', { language: 'zh-Hans' }), '会')).toBe('modal');
  expect(posOf(language.tag('我要一个苹果。', { language: 'zh-Hans' }), '要')).toBe('verb');
  expect(posOf(language.tag('妈妈给我剪头发。', { language: 'zh-Hans' }), '给')).toBe('preposition');
  expect(posOf(language.tag('妈妈给我一块糖。', { language: 'zh-Hans' }), '给')).toBe('verb');
  expect(posOf(language.tag('这只猫睡着了。', { language: 'zh-Hans' }), '只')).toBe('measure');
  expect(posOf(language.tag('我只吃一个。', { language: 'zh-Hans' }), '只')).toBe('adverb');
});

test('a name that was given wins over other ways to read its characters, and over them alone', () => {
  const names = ['天天', '小雨', '安安'];
  const namesIn = (text: string) =>
    language
      .tag(text, { language: 'zh-Hans', names })
      .filter((word) => word.pos === 'name')
      .map((word) => word.text);
  expect(namesIn('天天高兴地跳。')).toEqual(['天天']);
  expect(namesIn('今天天气很好。')).toEqual([]);
  expect(namesIn('外面下小雨，小雨撑开小雨伞。')).toEqual(['小雨']);
  expect(namesIn('安安安安静静地坐着。')).toEqual(['安安']);
});

test('names of one story leave no trace in the next', () => {
  const before = spaced(language.tag('阿布拉卡去上学。', { language: 'zh-Hans' }));
  language.tag('阿布拉卡去上学。', { language: 'zh-Hans', names: ['阿布拉卡'] });
  expect(spaced(language.tag('阿布拉卡去上学。', { language: 'zh-Hans' }))).toBe(before);
});

test('traditional characters stay as written and are read all the same', () => {
  const tagged = words(language, '理髮師幫小雨剪頭髮，她的頭髮長得很快。', ['小雨']);
  expect(tagged.map((word) => word.text)).toContain('理髮師');
  expect(tagged.flatMap((word) => word.readings ?? []).join(' ')).toBe(
    'lǐ fà shī bāng xiǎo yǔ jiǎn tóu fa tā de tóu fa zhǎng de hěn kuài',
  );
});

test('a language that nobody prepared is an error, not silence', async () => {
  const bare = await aLanguage();
  expect(() => bare.tag('你好', { language: 'zh-Hans' })).toThrow(/prepare/);
});

test('other languages keep their words', () => {
  expect(spaced(language.tag('Сегодня мы идём в зоопарк.', { language: 'und' }))).toBe('Сегодня мы идём в зоопарк .');
  expect(language.tag('東京へ行った', { language: 'und' }).every((word) => word.readings === undefined)).toBe(true);
});
