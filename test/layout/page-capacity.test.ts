import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BookSettings, PageLayout } from '../../server/book/page-format.ts';
import { type Sentence, type TextLanguage, textOf, type Word } from '../../server/book/words.ts';
import { pageCapacity } from '../../server/layout/page-capacity.ts';
import { fitsEverywhere } from '../../server/story/page-fit.ts';
import { layOut, SHEETS, templates } from './layout-kit.ts';
import { bookOf, plain, zh } from './sample-books.ts';

const LAYOUTS: readonly PageLayout[] = ['above', 'left'];

/** Texts that overflow somewhere, with the sheet. */
function overflowing(pages: Sentence[][], language: TextLanguage, settings: Partial<BookSettings>): string[] {
  return SHEETS.flatMap((sheet) =>
    LAYOUTS.flatMap((layout) => {
      const book = bookOf({ language, title: zh('书'), stories: pages, settings: { ...settings, layout } });
      return layOut(book, sheet).overflows.map(({ pageId, linesNeeded, linesAllowed }) => {
        const page = book.pages.find(({ id }) => id === pageId);
        return `${sheet} ${layout}: ${textOf(page?.sentences ?? [])} (${linesNeeded} lines of ${linesAllowed})`;
      });
    }),
  );
}

/** The longest start of a text that still passes. */
function longestPassing(words: readonly Word[], passes: (sentences: Sentence[]) => boolean): Sentence[] {
  let low = 1;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(split(words.slice(0, middle)))) low = middle;
    else high = middle - 1;
  }
  return split(words.slice(0, low));
}

/** Sentences end after 。 and after a full stop with its space. */
function split(words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let isNew = true;
  for (const word of words) {
    if (isNew) sentences.push({ words: [] });
    sentences.at(-1)!.words.push(word);
    isNew = word.text === '。' || word.text === '. ';
  }
  return sentences;
}

const han = (text: string, readings: string): Word => ({ text, pos: 'noun', readings: readings.split(' ') });
const mark = (text: string): Word => ({ text, pos: 'punctuation' });
const SPACE: Word = { text: ' ', pos: 'space' };

/** The longest syllables there are, next to each other. */
const HARD_HAN: Word[] = [
  han('双', 'shuāng'),
  han('窗床', 'chuāng chuáng'),
  han('装状', 'zhuāng zhuàng'),
  han('生长', 'shēng zhǎng'),
  han('听听看', 'tīng tīng kàn'),
  han('幼儿园里', 'yòu ér yuán li'),
  han('我', 'wǒ'),
  { text: 'MMM', pos: 'noun' },
  { text: 'iPad', pos: 'noun' },
  { text: 'W', pos: 'noun' },
  { text: '25', pos: 'number' },
  mark('，'),
  mark('。'),
  mark('“'),
  mark('”'),
  mark('！'),
  mark('？'),
  mark('……'),
  SPACE,
];
const HARD_LATIN: Word[] = [
  ...[
    'a',
    'I',
    'WWW',
    'mommy',
    'MAMMA',
    'the',
    'don’t',
    'dinosaur',
    'swimming',
    'grandmother',
    '1000',
    'Weihnachtsmann',
  ],
].flatMap((text): Word[] => [{ text, pos: 'noun' }]);

const EVERYDAY = [
  zh('今天 我 和 妈妈 一起 去 看 牙医 。 = jīn tiān wǒ hé mā ma yì qǐ qù kàn yá yī'),
  zh('老师 说 ， 我们 可以 先 洗手 ， 再 吃 午饭 。 = lǎo shī shuō wǒ men kě yǐ xiān xǐ shǒu zài chī wǔ fàn'),
  zh('乐乐 觉得 有点儿 紧张 ， 他 抱着 小兔子 。 = lè lè jué de yǒu diǎn r jǐn zhāng tā bào zhe xiǎo tù zi'),
  zh('医生 用 小 镜子 慢慢 地 看 我 的 牙齿 。 = yī shēng yòng xiǎo jìng zi màn màn de kàn wǒ de yá chǐ'),
  zh('公共汽车 上 有 很多 人 ， 声音 很 大 。 = gōng gòng qì chē shàng yǒu hěn duō rén shēng yīn hěn dà'),
  zh('窗户 外面 下雨 了 ， 我 听见 雨 的 声音 。 = chuāng hu wài miàn xià yǔ le wǒ tīng jiàn yǔ de shēng yīn'),
  zh('爸爸 说 ： “ 等 一会儿 ， 我 马上 回来 。 ” = bà ba shuō děng yí huì r wǒ mǎ shàng huí lái'),
  zh('超市 里 灯光 很 亮 ， 我 可以 戴上 耳机 。 = chāo shì li dēng guāng hěn liàng wǒ kě yǐ dài shàng ěr jī'),
].flatMap(({ words }) => words);
const EVERYDAY_EN = [
  plain('Today Mummy and I are going to the dentist for the very first time. '),
  plain('My grandmother will hold my hand while we wait in the waiting room. '),
  plain('“Good morning,” says Dr. Williams, “would you like to sit in the big chair?” '),
  plain('Sometimes the swimming pool is loud, and I can wear my headphones. '),
  plain('When the bell rings, everyone comes inside and hangs up their jackets. '),
].flatMap(({ words }) => words);

describe.each([true, false])('pinyin %s', (pinyin) => {
  const capacity = pageCapacity(templates, { pinyin });

  test('what fits the grids overflows on no sheet, also with the longest syllables', () => {
    const text = fc.array(fc.constantFrom(...HARD_HAN), { minLength: 40, maxLength: 60 });
    const page = text.map((words) => longestPassing(words, (some) => fitsEverywhere(some, capacity, 'han')));
    fc.assert(
      fc.property(fc.array(page, { minLength: 12, maxLength: 12 }), (pages) => {
        const fitting = pages.filter((some) => fitsEverywhere(some, capacity, 'han'));
        expect(overflowing(fitting, 'zh-Hans', { pinyin })).toEqual([]);
      }),
      { numRuns: 12, seed: 7, endOnFailure: true },
    );
  });

  test('everyday sentences that the planner takes for fitting do fit', () => {
    const starts = Array.from({ length: 60 }, (_, i) => (i * 37) % EVERYDAY.length);
    const endless = [...EVERYDAY, ...EVERYDAY];
    const pages = starts.map((at) =>
      longestPassing(endless.slice(at), (some) => fitsEverywhere(some, capacity, 'han')),
    );
    expect(overflowing(pages, 'zh-Hans', { pinyin })).toEqual([]);
  });
});

describe('Latin', () => {
  const capacity = pageCapacity(templates, { pinyin: true });

  test('what fits the grids overflows on no sheet, also in the widest letters', () => {
    const spaced = fc.constantFrom(...HARD_LATIN).map((word) => [word, SPACE]);
    const text = fc.array(spaced, { minLength: 30, maxLength: 50 }).map((words) => words.flat());
    const page = text.map((words) => longestPassing(words, (some) => fitsEverywhere(some, capacity, 'latin')));
    fc.assert(
      fc.property(fc.array(page, { minLength: 12, maxLength: 12 }), (pages) => {
        expect(overflowing(pages, 'en', {})).toEqual([]);
      }),
      { numRuns: 12, seed: 7, endOnFailure: true },
    );
  });

  test('everyday sentences that the planner takes for fitting do fit', () => {
    const starts = Array.from({ length: 40 }, (_, i) => (i * 29) % EVERYDAY_EN.length);
    const endless = [...EVERYDAY_EN, ...EVERYDAY_EN];
    const pages = starts.map((at) =>
      longestPassing(endless.slice(at), (some) => fitsEverywhere(some, capacity, 'latin')),
    );
    expect(overflowing(pages, 'en', {})).toEqual([]);
  });
});

test('the grids hold what the page design promises to writers', () => {
  const capacity = pageCapacity(templates, { pinyin: true });
  // "At most 2 sentences, each at most 12 characters (or one of up to 18)."
  const twelve = zh('我们 今天 一起 坐车 去 看 牙医 = wǒ men jīn tiān yì qǐ zuò chē qù kàn yá yī');
  const eighteen = zh(
    '今天 我 和 妈妈 一起 坐车 去 医院 看 牙医 叔叔 = jīn tiān wǒ hé mā ma yì qǐ zuò chē qù yī yuàn kàn yá yī shū shu',
  );
  expect(fitsEverywhere([twelve, twelve], capacity, 'han')).toBe(true);
  expect(fitsEverywhere([eighteen], capacity, 'han')).toBe(true);
  for (const grid of capacity.han) expect(grid.units).toBeLessThanOrEqual(18);
  // A text twice as long as any grid fits none.
  const most = Math.max(...capacity.han.map(({ lines, units }) => lines * units));
  expect(fitsEverywhere([zh(`${'我 '.repeat(2 * most)}`)], capacity, 'han')).toBe(false);
});

test('a grid that another grid implies is left out', () => {
  for (const grids of Object.values(pageCapacity(templates, { pinyin: true }))) {
    for (const grid of grids) {
      const tighter = grids.filter((other) => other !== grid && other.lines <= grid.lines && other.units <= grid.units);
      expect(tighter).toEqual([]);
    }
  }
});
