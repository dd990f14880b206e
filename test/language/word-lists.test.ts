import { beforeAll, expect, test } from 'vitest';
import { type ChineseWords, readChineseWords } from '../../server/language/chinese-words.ts';
import { type ReadingsData, readReadings } from '../../server/language/readings-data.ts';
import { lightened } from '../../server/language/tones.ts';
import { projectData } from '../../server/node/data.ts';
import { fixtureRows } from './a-language.ts';

let readings: ReadingsData;
let words: ChineseWords;
beforeAll(async () => {
  [readings, words] = await Promise.all([readReadings(projectData()), readChineseWords(projectData())]);
});

/** A syllable of Mandarin: an initial and a final that exist; tone marks were taken off. */
const SYLLABLE =
  /^(?:[bpmf]?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|ian|in|ing|u)|[mdtnlgkhzcsr]|zh|ch|sh|er|r|(?:[dtnlgkhzcsr]|zh|ch|sh)?(?:a|e|ai|ei|ao|ou|an|en|ang|eng|ong|u|ua|uo|uai|ui|uan|un|uang)|(?:[dtnljqx])(?:i|ia|ie|iao|iu|ian|in|iang|ing|iong|u|ue|uan|un)|[nl]üe?|(?:zh|ch|sh|[zcsr])i|y(?:a|e|ao|ou|an|ang|i|in|ing|o|ong|u|ue|uan|un)|w(?:a|o|ai|ei|an|en|ang|eng|u)|miu|nv)$/u;

test('every reading is made of syllables that exist, one a character', () => {
  for (const [word, reading] of readings.words) {
    expect(reading.length, word).toBe([...word].length);
    for (const syllable of reading) expect(lightened(syllable), word).toMatch(SYLLABLE);
  }
  for (const rule of [...readings.rules.values()].flat()) expect(lightened(rule.reads), rule.of).toMatch(SYLLABLE);
});

test('the labelled sentences are made of syllables that exist, one a character', () => {
  for (const [text = '', labels = ''] of fixtureRows('readings.tsv')) {
    expect(labels.split(' ').length, text).toBe([...text].filter((each) => /\p{Script=Han}/u.test(each)).length);
    for (const syllable of labels.split(' ')) expect(lightened(syllable), text).toMatch(SYLLABLE);
  }
});

test('the last rule of a character has no conditions, so that it is always read', () => {
  const open = [...readings.rules].filter(([, rules]) => {
    const { of: _of, reads: _reads, ...conditions } = rules.at(-1) ?? {};
    return Object.keys(conditions).length > 0;
  });
  expect(open.map(([character]) => character)).toEqual([]);
});

test('phrases to be taken apart are not also words to be kept', () => {
  expect([...words.apart.keys()].filter((phrase) => words.posOf.has(phrase))).toEqual([]);
});
