import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import type { CastMember, Role } from '../../server/book/book.ts';
import type { Scene, SceneFigure } from '../../server/book/scene.ts';
import { describeScene } from '../../server/story/describe-scene.ts';
import { ownChinese } from '../tools/own-chinese.ts';
import { lastScene, lexicon } from './scene-kit.ts';

const member = (id: string, role: Role, name: string): CastMember => ({ id, role, name, look: null });
const does = (who: string, more: Partial<SceneFigure> = {}): SceneFigure => ({
  who,
  feeling: 'neutral',
  doing: 'stand',
  holding: null,
  facing: 'front',
  with: null,
  ...more,
});
const picture = (more: Partial<Scene>): Omit<Scene, 'says'> => ({
  place: 'plain',
  light: 'day',
  figures: [does('hero')],
  things: [],
  focus: 'hero',
  ...more,
});
const zh = [member('hero', 'hero', '小宇'), member('mother', 'mother', '妈妈'), member('dentist', 'dentist', '牙医')];
const en = [member('hero', 'hero', 'Leo'), member('mother', 'mother', 'Mum'), member('dentist', 'dentist', 'dentist')];
const chinese = (more: Partial<Scene>) => describeScene(picture(more), zh, 'zh-Hans', lexicon);
const english = (more: Partial<Scene>) => describeScene(picture(more), en, 'en', lexicon);

test('says who is where, does what, holds what and feels what', () => {
  const scene: Partial<Scene> = {
    place: 'dentist',
    figures: [
      does('hero', { doing: 'sit', holding: 'bunny', feeling: 'worried' }),
      does('dentist', { doing: 'look', with: 'hero' }),
    ],
  };
  expect(chinese(scene)).toBe('小宇在牙科里坐着，抱着小兔子，看起来有些担心。牙医看着小宇。');
  expect(english(scene)).toBe(
    "Leo is sitting at the dentist's, holding a toy bunny, and looks worried. The dentist is looking at Leo.",
  );
});

test('people who do the same are told together', () => {
  const scene: Partial<Scene> = {
    place: 'park',
    figures: [
      does('hero', { doing: 'hold-hands', with: 'mother' }),
      does('mother', { doing: 'hold-hands', with: 'hero' }),
    ],
  };
  expect(chinese(scene)).toBe('小宇和妈妈在公园里牵着手。');
  expect(english(scene)).toBe('Leo and Mum are holding hands in the park.');
});

test('counts the things, with their measure words and plurals', () => {
  const things: Scene['things'] = [
    { what: 'bird', count: 3, where: 'sky' },
    { what: 'leaf', count: 2, where: 'floor' },
    { what: 'milk', count: 1, where: 'table' },
  ];
  expect(chinese({ things })).toBe('小宇站着。画面里有三只小鸟、两片树叶和牛奶。');
  expect(english({ things })).toBe('Leo is standing. There are three birds, two leaves and milk.');
});

test('tells the hour when it is not plain day', () => {
  expect(chinese({ light: 'night', place: 'bedroom', figures: [does('hero', { doing: 'sleep' })] })).toBe(
    '晚上，小宇在卧室里睡觉。',
  );
  expect(english({ light: 'night', place: 'bedroom', figures: [does('hero', { doing: 'sleep' })] })).toBe(
    'Leo is sleeping in the bedroom. It is night.',
  );
});

test('a child without a name is the child', () => {
  const nobody = [member('hero', 'hero', '')];
  expect(describeScene(picture({}), nobody, 'zh-Hans', lexicon)).toBe('孩子站着。');
  expect(describeScene(picture({}), nobody, 'en', lexicon)).toBe('The child is standing.');
});

test('an empty place is told too', () => {
  expect(chinese({ place: 'park', figures: [] })).toBe('这里是公园。');
  expect(english({ place: 'park', figures: [] })).toBe('This is the park.');
});

test('every picture can be told: each place, doing, feeling and thing has its words', () => {
  for (const { id: place } of lexicon.places) {
    for (const { id: doing } of lexicon.doings) {
      const scene: Partial<Scene> = { place, figures: [does('hero', { doing, with: 'mother' }), does('mother')] };
      expect(chinese(scene)).toMatch(/^小宇[^{}a-z]+。$/);
      expect(english(scene)).toMatch(/^Leo [^{}\p{Script=Han}]+\.$/u);
    }
  }
  for (const { id: what, spots } of lexicon.things) {
    expect(chinese({ things: [{ what, count: 2, where: spots[0]! }] })).toMatch(/有两[^{}a-z]+。$/);
    expect(english({ things: [{ what, count: 2, where: spots[0]! }] })).toMatch(
      /There (?:is|are) [^{}\p{Script=Han}]+\.$/u,
    );
  }
});

test('a book in traditional characters is told in them', () => {
  expect(lastScene('小宇', '媽媽牽著小宇的手走進理髮店。').says).toBe('小宇和媽媽在理髮店裡牽著手。');
});

test('every word of ours has its traditional form', () => {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const missing = ownChinese(lexicon).filter((text) => convert(text) !== text && !lexicon.traditional[text]);
  expect(missing).toEqual([]);
});
