import { beforeAll, expect, test } from 'vitest';
import type { Language } from '../../server/language/language.ts';
import { aLanguage, fixtureRows, pinyinOf, words } from './a-language.ts';

let language: Language;
beforeAll(async () => {
  language = await aLanguage('zh-Hans');
});

function wrongSyllables(rows: readonly string[][]): { wrong: string[]; share: number } {
  const wrong: string[] = [];
  let all = 0;
  for (const [text = '', readings = ''] of rows) {
    const read = pinyinOf(words(language, text)).split(' ');
    const wanted = readings.split(' ');
    all += wanted.length;
    wanted.forEach((syllable, at) => {
      if (syllable !== read[at]) wrong.push(`${text} ${read[at]}, not ${syllable}`);
    });
  }
  return { wrong, share: 1 - wrong.length / all };
}

test.each(['readings.tsv', 'readings-held-out.tsv'])('at least 99 %% of the syllables in %s are right', (name) => {
  const { wrong, share } = wrongSyllables(fixtureRows(name));
  expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
});

test.each([
  ['椅子上有水，水池里没有。', 'yǐ zi shang yǒu shuǐ shuǐ chí li méi yǒu'],
  ['天上和楼上。', 'tiān shàng hé lóu shàng'],
  ['等一等，看一看。', 'děng yi děng kàn yi kàn'],
  ['要不要？看不见。', 'yào bu yào kàn bu jiàn'],
  ['第一天，星期一，一月一日，十一个。', 'dì yī tiān xīng qī yī yī yuè yī rì shí yī gè'],
  ['一个，一天，一年，一本。', 'yí gè yì tiān yì nián yì běn'],
  ['不去，不来，不。', 'bú qù bù lái bù'],
  ['一会儿，女儿，花儿。', 'yí huì r nǚ ér huā r'],
  ['单老师和任阿姨。', 'shàn lǎo shī hé rén ā yí'],
])('%s', (text, readings) => {
  expect(pinyinOf(words(language, text))).toBe(readings);
});

test('dictionary tones leave 一 and 不 as they are', () => {
  expect(pinyinOf(language.tag('一个人不去。', { tones: 'dictionary' }))).toBe('yī gè rén bù qù');
});

test('without the large dictionary most syllables are still right', async () => {
  const { loadLanguage } = await import('../../server/language/language.ts');
  const { projectData } = await import('../../server/node/data.ts');
  const { jiebaWasm } = await import('../../server/node/jieba.ts');
  language = await loadLanguage(projectData(), { jiebaWasm, smallPinyin: true });
  await language.prepare(['zh-Hans']);
  expect(wrongSyllables(fixtureRows('readings.tsv')).share).toBeGreaterThanOrEqual(0.98);
});
