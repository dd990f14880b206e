import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PT_PER_MM } from '../../server/book/page-format.ts';
import type { Sentence } from '../../server/book/words.ts';
import { AtomMaker, STORY_FACES } from '../../server/layout/atoms.ts';
import { breakSentences, breakText, placeText } from '../../server/layout/text-block.ts';
import { childStyle, type Setting } from '../../server/layout/text-style.ts';
import { metrics, templates } from './layout-kit.ts';
import { plain, zh } from './sample-books.ts';

type Room = { width: number; size?: number; setting?: Setting; most?: number };

/** The lines of a text as strings. `width` in millimetres. */
function linesOf(sentences: Sentence[], { width, size = 28, setting = 'pinyin', most }: Room): string[] {
  const style = childStyle(templates.type, templates.colours.white, { setting, size });
  const atoms = new AtomMaker(metrics).atomsOf(sentences, STORY_FACES, setting === 'pinyin');
  const room = { width: width * PT_PER_MM, hang: 5 * PT_PER_MM };
  const broken = most === undefined ? breakSentences(atoms, style, room) : breakText(atoms, style, room, most);
  if (!broken) return [];
  return broken.lines.map(({ from, to }) =>
    broken.atoms
      .slice(from, to)
      .map(({ text }) => text)
      .join(''),
  );
}

describe('Chinese', () => {
  test('a slot of 109 mm holds eight characters at 28 pt, and the full stop hangs', () => {
    expect(linesOf([zh('椅子 会 慢慢 地 升高 。')], { width: 109 })).toEqual(['椅子会慢慢地升高。']);
    expect(linesOf([zh('大 椅子 会 慢慢 地 升高 。')], { width: 109 })).toHaveLength(2);
  });

  test('a line breaks where a reader breathes, and never inside a word', () => {
    expect(linesOf([zh('我们 走到 | 牙科 诊所 的 门口 。')], { width: 120, size: 24 })).toEqual([
      '我们走到',
      '牙科诊所的门口。',
    ]);
  });

  test('each sentence starts on a new line', () => {
    expect(linesOf([zh('我 坐下 。'), zh('我 等 。')], { width: 257 })).toEqual(['我坐下。', '我等。']);
  });

  test('sentences run on only when the lines are too many, and as seldom as possible', () => {
    const three = [zh('我 坐下 。'), zh('妈妈 在 旁边 。'), zh('我 等 。')];
    expect(linesOf(three, { width: 257, most: 3 })).toHaveLength(3);
    const two = linesOf(three, { width: 257, most: 2 });
    expect(two).toHaveLength(2);
    expect(two.filter((line) => line.split('。').length > 2)).toHaveLength(1);
    expect(linesOf(three, { width: 257, most: 1 })).toEqual(['我坐下。妈妈在旁边。我等。']);
  });

  test('no line starts with a mark that closes or ends with one that opens', () => {
    const words = zh('妈妈 说 ： “ 我们 （ 和 乐乐 ） 去 《 动物园 》 ， 好 吗 ？ ” 爸爸 想 … … 然后 说 ： “ 好 ！ ”');
    for (let width = 45; width < 200; width += 3) {
      for (const line of linesOf([words], { width })) {
        expect(line).not.toMatch(/^[，。！？：；、…”）》]/);
        expect(line).not.toMatch(/[“（《]$/);
      }
    }
  });

  test('no last line of one character', () => {
    for (let width = 50; width < 150; width += 2) {
      const lines = linesOf([zh('今天 我 和 妈妈 一起 去 看 牙医 了 。')], { width });
      expect(lines.length === 1 || (lines.at(-1) ?? '').length > 2, `${width} mm: ${lines.join('/')}`).toBe(true);
    }
  });

  test('a mark that hangs never leaves the room for it', () => {
    const marks = zh('我 看 到 了 大 象 吗 ？ ！ ！ ” ）');
    for (let width = 60; width < 120; width += 2) {
      expect(linesOf([marks], { width }).join('')).toBe('我看到了大象吗？！！”）');
    }
  });
});

describe('English', () => {
  test('breaks at spaces, and the space stays at the end of the line', () => {
    const lines = linesOf([plain('The dentist asks me |to open my mouth.')], {
      width: 110,
      size: 22,
      setting: 'latin',
    });
    expect(lines).toEqual(['The dentist asks me ', 'to open my mouth.']);
  });

  test('does not part a word from its apostrophe, its marks or its quotation marks', () => {
    const text = plain('“Don’t worry,” says Mum. "It\'s (only) 5 o’clock!" ');
    for (let width = 50; width < 130; width += 3) {
      for (const line of linesOf([text], { width, size: 22, setting: 'latin' })) {
        expect(line).toMatch(/^["“]?\(?[\p{L}\p{N}]/u);
        expect(line).toMatch(/[\p{L}\p{N},.!?:;”")]\s*$/u);
      }
    }
  });
});

test('a word longer than a line, such as an address, is taken apart as the last resort', () => {
  const address = `https://example.org/${'a-very-long-name/'.repeat(6)}`;
  const lines = linesOf([zh(`请 看 ${address} 。`)], { width: 109 });
  expect(lines.join('')).toBe(`请看${address}。`);
  expect(lines.length).toBeGreaterThan(4);
  expect(linesOf([zh(`${'哈'.repeat(50)} 。`)], { width: 109 }).join('')).toBe(`${'哈'.repeat(50)}。`);
});

describe('any text', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '妈妈',
      '我',
      '一会儿',
      '动物园',
      'iPad',
      'T恤',
      '3',
      'a',
      'Grandmother’s',
      '🐰',
      '👨‍👩‍👧',
      'é',
      'カード',
    ),
    fc.constantFrom(
      '，',
      '。',
      '！',
      '？',
      '…',
      '……',
      '——',
      '“',
      '”',
      '（',
      '）',
      '《',
      '》',
      '·',
      '%',
      ',',
      '.',
      '"',
      "'",
    ),
    fc.constantFrom(' ', '  ', '\n', '　'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  );
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 25 })
    .map((texts): Sentence => ({ words: texts.map((text) => ({ text, pos: 'other' })) }));

  test('stands on its lines in full and in order, and within its room', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Setting>('pinyin', 'plain', 'latin'),
        fc.integer({ min: 60, max: 250 }),
        (sentences, setting, width) => {
          const lines = linesOf(sentences, { width, setting });
          const text = sentences.flatMap(({ words }) => words.map((each) => each.text)).join('');
          expect(lines.join('')).toBe(text);
          expect(withinRoom(sentences, setting, width)).toBe(true);
        },
      ),
      { numRuns: 150, seed: 7, endOnFailure: true },
    );
  });

  function withinRoom(sentences: Sentence[], setting: Setting, width: number): boolean {
    const style = childStyle(templates.type, templates.colours.white, { setting, size: 28 });
    const atoms = new AtomMaker(metrics).atomsOf(sentences, STORY_FACES, setting === 'pinyin');
    const room = { width: width * PT_PER_MM, hang: 5 * PT_PER_MM };
    const cells = placeText(breakSentences(atoms, style, room), 0, 0).flatMap((line) => line.cells);
    // A single character may be wider than the narrowest room: a family as one emoji.
    return cells.every(
      ({ x, text, width: own }) => x <= room.width + room.hang || text.trim() === '' || own > room.width,
    );
  }
});
