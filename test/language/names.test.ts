import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../server/language/language.ts';
import { aLanguage, posOf, words } from './a-language.ts';

let language: Language;
beforeAll(async () => {
  language = await aLanguage('zh-Hans', 'zh-Hant', 'en');
});

test.each([
  ['小宇和阿杰去公园，阿姨来了。', ['小宇', '阿杰']],
  ['王老师和李医生说你好。', ['王老师', '李医生']],
  ['朵朵妈妈来了，欧阳老师也来了。', ['朵朵', '欧阳老师']],
  ['王小明和李梓涵是好朋友。', ['王小明', '李梓涵']],
  ['我叫安安，今年六岁。安安静静地坐着。', ['安安']],
  ['今天Emma用iPad看YouTube。', ['Emma']],
  ['小雨的妈妈带了雨伞。', ['小雨']],
  ['外面下小雨，小花开了，小猫跑了。', []],
  ['今天天气很好，妈妈很高兴。', []],
  ['白大褂很白，马路很宽，高大的树。', []],
  ['Emma holds Dr. Lee’s hand.', ['Emma', 'Dr. Lee']],
  ['Mrs Brown and Uncle Ben take us to Maple School.', ['Mrs Brown', 'Uncle Ben']],
  ['My name is Kit. Will goes with Rose.', ['Kit', 'Will', 'Rose']],
  ['Will you come in May? The rose is red.', []],
  ['Mum and Grandma wait on Monday.', []],
])('%s', (text, names) => {
  expect(language.findNames(text)).toEqual(names);
});

test('a given name that occurs is always found, in the order of the text', () => {
  expect(language.findNames('小宇抱着晴天，晴天是只猫。', ['晴天', '阿布'])).toEqual(['小宇', '晴天']);
});

test('a name is one word, also with a space or a possessive', () => {
  const tagged = words(language, 'Dr. Lee looks at Emma’s teeth.');
  expect(posOf(tagged, 'Dr. Lee')).toBe('name');
  expect(posOf(tagged, 'Emma’s')).toBe('name');
});

test('a name may hold any mark a family writes', () => {
  for (const name of [
    'Anne-Marie',
    'grown-up',
    'J.R.',
    'O’Neil',
    '小宇(Leo)',
    'A+B',
    'X^Y$',
    '[Max]',
    'a|b',
    'c\\d',
    'e/f',
    '?*',
  ]) {
    for (const language_ of ['zh-Hans', 'en'] as const) {
      const text = `${name} goes. ${name}去公园。`;
      const tagged = language.tag(text, { language: language_, names: [name] });
      expect(tagged.map((word) => word.text).join(''), name).toBe(text);
    }
  }
});
