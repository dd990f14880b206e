import { beforeAll, expect, test } from 'vitest';
import type { Word } from '../../server/book/words.ts';
import type { Language } from '../../server/language/language.ts';
import { aLanguage, fixtureRows, spaced, words } from './a-language.ts';

let language: Language;
beforeAll(async () => {
  language = await aLanguage('zh-Hans', 'en');
});

const pairs = (tagged: readonly Word[]) => tagged.map((word, index) => [word, tagged[index + 1]] as const);
const sentences = () => fixtureRows('readings.tsv').map(([text = '']) => words(language, text));

test('no breath before a particle, a measure word or a mark, and none at the end', () => {
  const wrong = sentences()
    .flatMap(pairs)
    .filter(
      ([word, next]) => word.breathe && (!next || ['particle', 'measure', 'punctuation', 'space'].includes(next.pos)),
    );
  expect(wrong).toEqual([]);
});

test('no breath between a word and what it leans on', () => {
  const leaning = ['preposition', 'modal', 'determiner'];
  const wrong = sentences()
    .flatMap(pairs)
    .filter(
      ([word, next]) =>
        word.breathe && leaning.includes(word.pos) && !['preposition', 'conjunction'].includes(next?.pos ?? ''),
    );
  expect(wrong.map(([word, next]) => word.text + next?.text)).toEqual([]);
});

test('nine in ten stretches of Chinese are no longer than eight characters', () => {
  const lengths = sentences().flatMap((tagged) =>
    spaced(tagged)
      .split('|')
      .map((part) => [...part.replace(/[\s\p{P}]/gu, '')].length),
  );
  expect(lengths.filter((length) => length <= 8).length / lengths.length).toBeGreaterThan(0.9);
});

test.each([
  ['我坐在椅子上等一等。', '我 坐 在 椅子 上 | 等一等 。'],
  ['妈妈会一直陪着我，我不害怕。', '妈妈 | 会 一直 陪 着 我 ， | 我 不 害怕 。'],
  ['We go to the park with Emma, and I can rest.', 'We go | to the park | with Emma , | and I can rest .'],
])('%s', (text, broken) => {
  expect(spaced(words(language, text))).toBe(broken);
});
