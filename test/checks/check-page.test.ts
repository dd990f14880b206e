import { describe, expect, test } from 'vitest';
import { bookOf, check, firstRewrites, fixture, mended } from './checks-kit.ts';

const RULES = ['T9', 'T10', 'T11', 'T12', 'N6', 'N10'];
/** Where words differ most from family to family. */
const UNSEEN_RULES = ['T10', 'T12', 'N6', 'N10'];
/** The shares that must be found, and must be right: of sentences known while the patterns grew, and of others. */
const SETS = [
  { name: 'zh', least: 0.9, of: RULES },
  { name: 'en', least: 0.9, of: RULES },
  { name: 'held-out.zh', least: 0.85, of: RULES },
  { name: 'held-out.en', least: 0.85, of: RULES },
  { name: 'unseen.zh', least: 0.85, of: UNSEEN_RULES },
  { name: 'unseen.en', least: 0.85, of: UNSEEN_RULES },
];

describe.each(SETS)('sentences of families and teachers: $name', ({ name, least, of }) => {
  const rows = fixture(name).map((row) => {
    const book = bookOf(row.text, row.childName);
    const findIn = (text: string) => check(text, row.childName, { book });
    return { ...row, findIn, findings: findIn(row.text) };
  });

  test.each(of)('%s finds what it is meant to find, and little else', (rule) => {
    const own = rows.filter((row) => row.rule === rule);
    const meant = own.filter(({ finds }) => finds);
    const isFound = ({ findings }: (typeof rows)[number]) => findings.some((finding) => finding.rule === rule);
    const missed = meant.filter((row) => !isFound(row)).map(({ text }) => text);
    const wrong = own.filter((row) => !row.finds && isFound(row)).map(({ text }) => text);
    const right = meant.length - missed.length;
    expect(meant.length).toBeGreaterThanOrEqual(15);
    expect(own.length - meant.length).toBeGreaterThanOrEqual(15);
    expect(right / meant.length, `missed: ${missed.join(' / ')}`).toBeGreaterThanOrEqual(least);
    expect(right / (right + wrong.length), `wrongly found: ${wrong.join(' / ')}`).toBeGreaterThanOrEqual(least);
  });

  test('every finding names its place, says why in both languages, and offers a way out', () => {
    for (const row of rows) {
      for (const { start, end, quote, says, source, rewrites, pageId } of row.findings) {
        expect(end, row.text).toBeGreaterThan(start);
        expect(quote).toBe(row.text.slice(start, end));
        expect(quote).toBe(quote.trim());
        expect(says.zh).toMatch(/\p{Script=Han}/u);
        expect(says.en).toMatch(/[a-z]/u);
        expect(source.zh).not.toBe('');
        expect(source.en).not.toBe('');
        expect(pageId).toBe('p1');
        expect(rewrites.length, row.text).toBeGreaterThan(0);
        expect(new Set(rewrites).size).toBe(rewrites.length);
        expect(rewrites).not.toContain(quote);
      }
    }
  });

  test('a rewrite mends what was found and brings nothing new', () => {
    for (const row of rows) {
      for (const finding of row.findings) {
        const same = row.findings.filter(({ rule }) => rule === finding.rule);
        for (const rewrite of finding.rewrites) {
          const text = mended(row.text, finding, rewrite);
          const after = row.findIn(text);
          const left = after.filter(({ rule }) => rule === finding.rule);
          expect(left.length, `${row.text} → ${text}`).toBeLessThan(same.length);
          const fresh = after.filter(({ rule }) => !row.findings.some((old) => old.rule === rule));
          expect(
            fresh.map(({ rule, quote }) => `${rule} ${quote}`),
            `${row.text} → ${text}`,
          ).toEqual([]);
          expect(text).not.toMatch(/undefined|\$\d|[{}]|\s{2}|\s[,.]|，，|。。|。，/u);
        }
      }
    }
  });
});

test.each([
  ['T9', '你坐在椅子上，护士会给你围上小围巾。', '', '我坐在椅子上，护士会给我围上小围巾。'],
  [
    'T9',
    'You and Daddy are going on a train. You can bring your bear.',
    '',
    'Daddy and I are going on a train. I can bring my bear.',
  ],
  ['T9', 'Sam, you have a new baby sister!', 'Sam', 'Sam has a new baby sister!'],
  ['T10', '小朋友不许在走廊里跑。', '', '小朋友可以试着不在走廊里跑。'],
  ['T10', '抢玩具是错的。', '', '抢玩具会让别人难受。'],
  ['T10', 'Put your toys away.', '', 'I can put my toys away.'],
  ['T10', 'Sam was a naughty boy today.', 'Sam', 'Sam was having a hard time today.'],
  ['T11', '每次去理发店，我都会得到一颗糖。', '', '有时候去理发店，我会得到一颗糖。'],
  ['T11', 'Everyone likes birthday cake.', '', 'Almost everyone likes birthday cake.'],
  ['T12', '在餐厅里，小宇把盘子扔到地上。', '小宇', '在餐厅里，小宇很难受。'],
  ['T12', 'Yesterday I pushed Mia off the swing.', '', 'Yesterday I felt very upset.'],
  ['T12', 'When the bell rang, she screamed.', '', 'When the bell rang, it was too much for her.'],
  ['N6', '说话的时候，我看着老师的眼睛。', '', '说话的时候，我可以听，不用看。'],
  ['N6', 'When someone talks, Sam makes eye contact.', 'Sam', 'When someone talks, Sam can listen without looking.'],
  ['N10', '打针一点儿也不疼，马上就好。', '', '打针可能会有一点疼，需要一点时间。'],
  ['N10', 'I promise it won’t hurt.', '', 'I think that it may hurt a little.'],
])('%s: %s', (rule, text, childName, after) => {
  expect(firstRewrites(text, rule, childName)).toBe(after);
});

test('a traditional text is checked as it is written, and rewritten in traditional characters', () => {
  const text = '去超市的時候不准亂拿東西。';
  const [finding] = check(text);
  expect(finding).toMatchObject({ rule: 'T10', quote: '不准', start: 6, end: 8 });
  expect(mended(text, finding!, finding!.rewrites[0]!)).toBe('去超市的時候可以試著不亂拿東西。');
  expect(firstRewrites('我在超市裡大哭大鬧。', 'T12')).toBe('我很難受。');
});

test('text in both languages is checked in both', () => {
  const text = 'You are going to the big hospital tomorrow. 打针一点都不疼，马上就好了。';
  expect(check(text).map(({ rule }) => rule)).toEqual(['T9', 'N10']);
});

test('what somebody says, and what others do, is theirs', () => {
  expect(check('妈妈说：“你可以抱着小熊。”')).toEqual([]);
  expect(check('“Would you like some water?” asks the nurse.')).toEqual([]);
  expect(check('When my brother has a tantrum, I can go to my room.')).toEqual([]);
  expect(check('一个小男孩推了我一下。')).toEqual([]);
});
