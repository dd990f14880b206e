import { describe, expect, test } from 'vitest';
import type { Book } from '../../server/book/book.ts';
import type { LaidOutBook, PlacedItem, PlacedText } from '../../server/book/laid-out-page.ts';
import { PT_PER_MM, type Sheet } from '../../server/book/page-format.ts';
import { textOf } from '../../server/book/words.ts';
import {
  blocksOf,
  bodyOf,
  cellsOf,
  layOut,
  mm,
  PAPERS,
  SCREENS,
  SHEETS,
  seenLines,
  templates,
  textIn,
} from './layout-kit.ts';
import { bookOf, DENTIST_EN, DENTIST_ZH, plain, type SampleBook, zh } from './sample-books.ts';

const ODD: SampleBook = {
  language: 'mixed',
  childName: '小明',
  title: zh('小明 的 iPad = xiǎo míng de'),
  stories: [
    [zh('我 说 ： “ Hello ， Dr. Lee ！ ” = wǒ shuō')],
    [plain('I say  “你好”.\n'), plain('No.')],
    [zh('小狗 🐶 和 👨‍👩‍👧 在 家 。 = xiǎo gǒu hé zài jiā')],
    [plain('Привет! '), plain('مرحبا '), plain('สวัสดี '), plain('カード 안녕')],
    [zh('龘 𠮷 醫 師 很 好 。 = dá jí yī shī hěn hǎo')],
  ],
};

const BOOKS: Record<string, Book> = {
  chinese: bookOf(DENTIST_ZH),
  'without pinyin': bookOf({ ...DENTIST_ZH, settings: { pinyin: false } }),
  'picture left': bookOf({ ...DENTIST_ZH, settings: { layout: 'left', ground: 'cream' } }),
  english: bookOf(DENTIST_EN),
  odd: bookOf(ODD),
};
const ALL = Object.keys(BOOKS).flatMap((name) => SHEETS.map((sheet) => ({ name, sheet })));
const laid = (name: string, sheet: Sheet): LaidOutBook => layOut(BOOKS[name]!, sheet);

test.each(ALL)('$name on $sheet: every word stands on its page, in order, sentence by sentence', ({ name, sheet }) => {
  const book = BOOKS[name]!;
  for (const page of laid(name, sheet).pages) {
    const { role, sentences } = book.pages.find(({ id }) => id === page.pageId)!;
    if (role === 'for-adults') continue;
    const own = blocksOf(page).filter((block) => block.role === (role === 'cover' ? 'title' : 'body'));
    expect(textIn(own)).toBe(textOf(sentences));
    if (role !== 'story') continue;
    sentences.forEach((sentence, i) => {
      const lines = own.flatMap((block) => block.lines).filter((line) => line.sentence === i);
      expect(lines.flatMap(({ cells }) => cells.map(({ text }) => text)).join('')).toBe(textOf([sentence]));
    });
  }
});

test.each(ALL)('$name on $sheet: all ink is inside the safe area', ({ name, sheet }) => {
  const { safe } = templates.sheets[sheet];
  for (const { items, width, height } of laid(name, sheet).pages) {
    for (const item of items) {
      for (const [left, top, right, bottom] of boxesOf(item)) {
        expect(left).toBeGreaterThanOrEqual(safe - 0.5);
        expect(top).toBeGreaterThanOrEqual(safe - 0.5);
        expect(right).toBeLessThanOrEqual(width - safe + 0.5);
        expect(bottom).toBeLessThanOrEqual(height - safe + 0.5);
      }
    }
  }
});

/** Left, top, right, bottom of what is seen. A full-width closing mark has its ink in the left half of its glyph. */
function boxesOf(item: PlacedItem): [number, number, number, number][] {
  if (item.kind === 'picture') return [[item.x, item.y, item.x + item.width, item.y + item.height]];
  if (item.kind === 'mark') {
    const { x, y, radius, width, height } = item;
    return radius > 0 ? [[x - radius, y - radius, x + radius, y + radius]] : [[x, y, x + width, y + height]];
  }
  const texts = item.kind === 'furniture' ? [item.text] : item.lines.flatMap((line) => line.cells.flatMap(inked));
  return texts.map(({ text, x, baseline, size, width }) => {
    const isMark = /^[，。！？：；、”）》]$/.test(text);
    return [x, baseline - 0.9 * size, x + (isMark ? Math.min(width, 0.5 * size) : width), baseline + 0.25 * size];
  });
}

const inked = (cell: PlacedText & { ruby?: PlacedText }) =>
  cell.text.trim() === '' ? [] : cell.ruby ? [cell, cell.ruby] : [cell];

test.each(ALL)('$name on $sheet: what does not change from page to page stands in one place', ({ name, sheet }) => {
  const { pages, overflows } = laid(name, sheet);
  expect(overflows).toEqual([]);
  const stories = pages.filter(({ role }) => role === 'story');
  const first = (values: unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size;
  expect(first(stories.map(({ items }) => items.find(({ kind }) => kind === 'picture')))).toBe(1);
  expect(first(stories.map((page) => bodyOf(page)?.lines[0]?.cells[0]?.baseline))).toBe(1);
  const rows = pages
    .filter(({ role }) => role !== 'for-adults')
    .map(({ items }) => items.filter((item) => item.kind === 'mark').filter(({ radius }) => radius < 4 * PT_PER_MM));
  expect(first(rows.map((row) => row.map(({ x, y }) => [x, y])))).toBe(1);
  rows.forEach((row, page) => {
    const expected = row.map((_, i) => (i < page ? 'dot' : i === page ? 'star' : 'ring'));
    expect(row.map(({ shape }) => shape)).toEqual(expected);
  });
  const sizes = stories.flatMap((page) => cellsOf(page).map(({ size }) => size));
  expect(new Set(sizes).size).toBe(1);
});

test('story pages are numbered from 1; cover, end and page for adults have no number', () => {
  const { pages } = laid('chinese', 'a4');
  const shown = pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'furniture' && /^\d+$/.test(item.text.text) ? [item.text.text] : [])),
  );
  expect(shown).toEqual([[], ...DENTIST_ZH.stories.map((_, i) => [String(i + 1)]), [], []]);
  expect(pages.map(({ number }) => number)).toEqual([null, ...DENTIST_ZH.stories.map((_, i) => i + 1), null, null]);
});

describe('pinyin', () => {
  const syllables = 'zhuāng chuáng shuāng liàng zhuàng chuǎng shuǎng qióng xiōng niáng shēng zhōng ā';
  const crowded: SampleBook = {
    ...DENTIST_ZH,
    stories: [[zh(`装 床 双 亮 状 闯 爽 穷 兄 娘 生 中 啊 。 = ${syllables}`)]],
  };

  test.each(PAPERS)('on %s: syllables are centred, never under 10.5 pt, and keep their distance', (sheet) => {
    for (const page of layOut(bookOf(crowded), sheet).pages.filter(({ role }) => role !== 'for-adults')) {
      for (const block of blocksOf(page)) {
        for (const { cells } of block.lines) {
          let end = Number.NEGATIVE_INFINITY;
          for (const { ruby, x, width, baseline, size } of cells) {
            if (!ruby) continue;
            expect(ruby.size).toBeGreaterThanOrEqual(10.5);
            expect(ruby.x - end).toBeGreaterThanOrEqual(0.36 * ruby.size - 0.001);
            expect(ruby.x + ruby.width / 2).toBeCloseTo(x + width / 2, 3);
            expect(baseline - ruby.baseline).toBeCloseTo(size, 3);
            end = ruby.x + ruby.width;
          }
        }
      }
    }
  });

  test('everyday syllables leave the grid even: all cells of a line are equally far apart', () => {
    const page = laid('chinese', 'a4').pages[2]!;
    for (const { cells } of bodyOf(page)!.lines) {
      const han = cells.filter(({ ruby }) => ruby).map(({ x }) => x);
      const steps = han.slice(1).map((x, i) => x - han[i]!);
      for (const step of steps) expect(step).toBeCloseTo(1.4 * cells[0]!.size, 3);
    }
  });

  test('儿 that colours a syllable has no reading of its own; one syllable stands over both', () => {
    const book = bookOf({ ...DENTIST_ZH, stories: [[zh('等 一会儿 吧 。 = děng yí huì r ba')]] });
    const cells = cellsOf(layOut(book, 'a4').pages[1]!);
    const [hui, er] = [cells.find(({ text }) => text === '会')!, cells.find(({ text }) => text === '儿')!];
    expect(hui.ruby?.text).toBe('huìr');
    expect(er.ruby).toBeUndefined();
    expect(hui.ruby!.x + hui.ruby!.width / 2).toBeCloseTo((hui.x + er.x + er.width) / 2, 3);
  });

  test('a book without pinyin has none, and closer lines', () => {
    const cells = laid('without pinyin', 'a4').pages.flatMap(cellsOf);
    expect(cells.filter(({ ruby }) => ruby)).toEqual([]);
    const pitch = (name: string) => {
      const lines = bodyOf(laid(name, 'a4').pages[1]!)!.lines;
      return lines[1]!.cells[0]!.baseline - lines[0]!.cells[0]!.baseline;
    };
    expect(pitch('without pinyin')).toBeLessThan(pitch('chinese'));
  });

  test('the first character’s ink stands under the edge of the picture', () => {
    const page = laid('chinese', 'a4').pages[1]!;
    const { x, size } = bodyOf(page)!.lines[0]!.cells[0]!;
    expect((x - 20 * PT_PER_MM) / size).toBeCloseTo(0.02, 3);
  });
});

describe('fonts', () => {
  test('each script has its own, also within one line', () => {
    const cells = cellsOf(layOut(bookOf(ODD), 'a4').pages[1]!);
    const fontOf = (text: string) => cells.find((cell) => cell.text === text)?.font;
    expect(fontOf('我')).toBe('story');
    expect(fontOf('：')).toBe('story');
    expect(fontOf('Hello')).toBe('latin');
    expect(cells.find(({ ruby }) => ruby)?.ruby?.font).toBe('latin');
  });

  test('characters that no font has keep their place and are named', () => {
    const laidOut = layOut(bookOf(ODD), 'a4');
    expect(laidOut.missingGlyphs).toEqual(expect.arrayContaining(['🐶', '👨‍👩‍👧']));
    expect(laidOut.missingGlyphs).not.toContain('龘');
    const dog = cellsOf(laidOut.pages[3]!).find(({ text }) => text === '🐶')!;
    expect(dog.width).toBe(dog.size);
    expect(laid('chinese', 'a4').missingGlyphs).toBeUndefined();
  });
});

describe('size', () => {
  const words = (count: number) => zh(`${'好 '.repeat(count)}。`);

  test('one long page makes the letters of the whole book a step smaller', () => {
    const book = (count: number) => bookOf({ ...DENTIST_ZH, stories: [[words(5)], [words(count), words(count)]] });
    expect(layOut(book(12), 'a4').textSize).toBe(30);
    expect(layOut(book(18), 'a4').textSize).toBe(28);
    expect(layOut(book(12), 'a4-portrait').textSize).toBe(28);
  });

  test('sentences run on before the letters become smaller', () => {
    const book = bookOf({ ...DENTIST_ZH, stories: [[words(4), words(4), words(4)]] });
    const { textSize, pages } = layOut(book, 'a4');
    expect(textSize).toBe(28);
    expect(seenLines(bodyOf(pages[1]!)!)).toHaveLength(2);
  });

  test('letters do not grow above the usual size when a sentence would then need a line more', () => {
    const book = bookOf({ ...DENTIST_ZH, stories: [[words(8)]], settings: { layout: 'left' } });
    const { textSize, pages } = layOut(book, 'a4');
    expect(textSize).toBe(28);
    expect(seenLines(bodyOf(pages[1]!)!)).toHaveLength(1);
  });

  test('what fits at no size is named and stands there in full, and does not make the other pages smaller', () => {
    const book = bookOf({ ...DENTIST_ZH, stories: [[words(5)], [words(150)]] });
    const { overflows, pages, textSize } = layOut(book, 'a4');
    expect(overflows).toEqual([{ pageId: 'p2', linesNeeded: expect.any(Number), linesAllowed: 2 }]);
    expect(overflows[0]!.linesNeeded).toBeGreaterThan(8);
    expect(textIn(blocksOf(pages[2]!))).toBe(textOf([words(150)]));
    expect(textSize).toBe(30);
  });
});

describe('cover', () => {
  const LONG = [
    zh(
      `${'我 今天 要 去 医院 看 牙医 然后 '.repeat(5)} = ${'wǒ jīn tiān yào qù yī yuàn kàn yá yī rán hòu '.repeat(5)}`,
    ),
    plain('My very first visit to the children’s hospital and the friendly dentist there'),
    plain('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'),
    zh('我 去 看 牙医 = wǒ qù kàn yá yī'),
  ];
  const cases = SHEETS.flatMap((sheet) => LONG.map((title) => ({ sheet, title, text: textOf([title]) })));

  test.each(cases)('on $sheet any title fits between name and footer: $text', ({ sheet, title }) => {
    for (const childName of ['', '乐乐', 'Alexander Maximilian von Hohenstein-Weber']) {
      const language = /\p{Script=Han}/u.test(textOf([title])) ? 'zh-Hans' : 'en';
      const { pages, overflows } = layOut(bookOf({ ...DENTIST_ZH, language, title, childName }), sheet);
      expect(overflows).toEqual([]);
      const cover = pages[0]!;
      const blocks = blocksOf(cover);
      const set = blocks.find(({ role }) => role === 'title')!;
      const tops = set.lines.flatMap(({ cells }) =>
        cells.map((cell) => (cell.ruby ?? cell).baseline - cell.size * 0.4),
      );
      const name = blocks.find(({ role }) => role === 'label');
      const floor = name ? Math.max(...name.lines.flatMap(({ cells }) => cells.map(({ baseline }) => baseline))) : 0;
      expect(Math.min(...tops)).toBeGreaterThan(floor);
      const last = Math.max(...set.lines.flatMap(({ cells }) => cells.map(({ baseline }) => baseline)));
      expect(mm(last)).toBeLessThanOrEqual(mm(templates.sheets[sheet].bottom));
    }
  });

  test('a short title is large, and a longer one takes a smaller step', () => {
    const size = (title: string) => {
      const { pages } = layOut(bookOf({ ...DENTIST_ZH, title: zh(title) }), 'a4');
      return blocksOf(pages[0]!).find(({ role }) => role === 'title')!.lines[0]!.cells[0]!.size;
    };
    expect(size('看 牙医 = kàn yá yī')).toBe(48);
    expect(size('我 和 妈妈 一起 去 看 牙医 啦 = wǒ hé mā ma yì qǐ qù kàn yá yī la')).toBeLessThan(48);
  });

  test('the name line takes the name’s reading from the book, and is left out without a name', () => {
    const label = (book: Book) => blocksOf(layOut(book, 'a4').pages[0]!).find(({ role }) => role === 'label');
    const named = label(bookOf(DENTIST_ZH))!;
    expect(textIn([named])).toBe('乐乐的书');
    expect(named.lines[0]!.cells.map(({ ruby }) => ruby?.text)).toEqual(['lè', 'lè', 'de', 'shū']);
    expect(textIn([label(bookOf(DENTIST_EN))!])).toBe('Lele’s book');
    expect(label(bookOf({ ...DENTIST_ZH, childName: '' }))).toBeUndefined();
  });

  test('traditional books have our words in traditional characters', () => {
    const book = bookOf({ ...DENTIST_ZH, language: 'zh-Hant' });
    expect(textIn([blocksOf(layOut(book, 'a4').pages[0]!).find(({ role }) => role === 'label')!])).toBe('乐乐的書');
  });
});

describe('page for adults', () => {
  const cases = PAPERS.flatMap((sheet) =>
    (['zh-Hans', 'zh-Hant', 'en'] as const).map((language) => ({ sheet, language })),
  );

  test.each(cases)(
    'one page on $sheet in $language, in the fixed order, with lines for notes',
    ({ sheet, language }) => {
      const { pages } = layOut(bookOf({ ...DENTIST_ZH, language }), sheet);
      const page = pages.at(-1)!;
      expect(page.role).toBe('for-adults');
      expect(page.ground).toBe('#ffffff');
      const wording = ({ 'zh-Hans': 'zh', 'zh-Hant': 'hant', en: 'en' } as const)[language];
      const texts = templates.texts.forAdults;
      const headings = blocksOf(page).filter(({ role }) => role === 'heading');
      expect(headings.map((block) => textIn([block]))).toEqual(
        [texts.title, ...texts.sections.map(({ heading }) => heading), texts.made.heading, texts.notes].map(
          (text) => text[wording],
        ),
      );
      const { bottom } = templates.forAdults[sheet];
      const lines = page.items.filter((item) => item.kind === 'mark');
      expect(lines.length).toBeGreaterThan(0);
      const cells = cellsOf(page);
      const lowest = Math.max(...cells.map(({ baseline }) => baseline));
      expect(lowest).toBeLessThan(Math.min(...lines.map(({ y }) => y)));
      expect(Math.max(...lines.map(({ y }) => y))).toBeLessThanOrEqual(bottom);
      expect(Math.min(...cells.map(({ size }) => size))).toBeGreaterThanOrEqual(10.5);
      expect(noneOverlap(cells)).toBe(true);
    },
  );

  function noneOverlap(cells: readonly PlacedText[]): boolean {
    const lines = new Map<string, number>();
    return cells.every(({ x, baseline, width, text }) => {
      const key = `${baseline.toFixed(1)} ${x > 400}`;
      const end = lines.get(key) ?? 0;
      lines.set(key, x + width);
      // Marks before marks stand closer than their glyphs are wide.
      return x >= end - 0.6 * 12.5 || text.trim() === '';
    });
  }

  test('the child’s screen has none', () => {
    for (const sheet of SCREENS) {
      expect(laid('chinese', sheet).pages.map(({ role }) => role)).not.toContain('for-adults');
    }
  });
});

describe('ground', () => {
  test('white paper: pure black text, outlined pictures without a ground of their own', () => {
    const { pages } = laid('chinese', 'a4');
    for (const { ground, items } of pages) {
      expect(ground).toBe('#ffffff');
      const texts = items.flatMap((item) => (item.kind === 'furniture' ? [item.text] : []));
      const cells = items.flatMap((item) => (item.kind === 'text' ? item.lines.flatMap((line) => line.cells) : []));
      const colours = [...texts, ...cells.flatMap(inked)].map(({ colour }) => colour);
      expect(new Set(colours)).toEqual(new Set(['#000000']));
      for (const item of items) {
        if (item.kind !== 'picture') continue;
        expect(item.whiteGround).toBe(true);
        expect(mm(item.outline!.width)).toBeCloseTo(0.35);
      }
    }
  });

  test('cream is for colour printers and for every screen', () => {
    const { pages } = laid('picture left', 'a4');
    expect(pages[1]!.ground).toBe('#faf6ec');
    expect(pages[1]!.items.find((item) => item.kind === 'picture')).toMatchObject({ whiteGround: false });
    expect(laid('chinese', 'screen-landscape').pages[1]!.ground).toBe('#faf6ec');
  });
});

test('picture left on landscape paper, above on upright paper', () => {
  const shape = (sheet: Sheet) => {
    const page = laid('picture left', sheet).pages[1]!;
    const picture = page.items.find((item) => item.kind === 'picture')!;
    return bodyOf(page)!.lines[0]!.cells[0]!.x > picture.x + picture.width ? 'left' : 'above';
  };
  expect(SHEETS.map(shape)).toEqual(['left', 'above', 'above', 'left', 'left', 'above', 'above']);
});

test('the same book gives the same places', () => {
  for (const sheet of SHEETS) expect(layOut(bookOf(ODD), sheet)).toEqual(layOut(bookOf(ODD), sheet));
});
