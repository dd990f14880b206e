import { expect, test } from 'vitest';
import { unknownThings } from '../../server/story/unknown-things.ts';
import { language, lexicon } from './scene-kit.ts';

function unknown(text: string): [string, string | null][] {
  const tongue = language.detect(text);
  const found = unknownThings([{ words: language.tag(text, { language: tongue, names: [] }) }], lexicon);
  for (const { word, start, end } of found) expect(text.slice(start, end)).toBe(word);
  return found.map(({ word, instead }) => [word, instead]);
}

test.each([
  ['妈妈买了一个恐龙蛋糕。', '恐龙蛋糕', 'cake'],
  ['Mum bought a dinosaur cake.', 'dinosaur cake', 'cake'],
])('%s: the nearest thing is shown instead', (text, word, instead) => {
  expect(unknown(text)).toEqual([[word, instead]]);
});

test.each([
  ['姐姐戴着一条珍珠项链。', '珍珠项链'],
  ['Dad plays a ukulele.', 'ukulele'],
  ['I ate a bowl of pho.', 'pho'],
])('%s: nothing can be shown of it', (text, word) => {
  expect(unknown(text)).toEqual([[word, null]]);
});

test.each([
  '他拿着一本书。',
  '我吃了一个苹果。',
  '我喝了一口水。',
  '他想了一个办法。',
  '妈妈给我一个拥抱。',
  '她没有买一把尤克里里。',
  '“我要一个恐龙蛋糕。”',
  'He holds a red balloon.',
  'He eats a cheese sandwich.',
  'We had a lot of fun.',
  'Mum gives him a choice.',
  'Grandma gives the baby a kiss.',
  'She does not eat an enchilada.',
])('%s: nothing is amiss', (text) => {
  expect(unknown(text)).toEqual([]);
});

test('a person of the book is no thing', () => {
  const text = 'She hugs her Yaya.';
  const words = language.tag(text, { language: 'en', names: ['Yaya'] });
  expect(unknownThings([{ words }], lexicon, ['Yaya'])).toEqual([]);
});
