import { expect, test } from 'vitest';
import { findThings } from '../../web/editor/find-things.ts';

const thing = (id: string, zh: string, en: string, group = 'toys') => ({ id, says: { zh, en }, group });
const THINGS = [
  thing('teddy', '小熊', 'teddy bear'),
  thing('bunny', '小兔子', 'toy bunny'),
  thing('mirror', '小镜子', 'little mirror', 'health'),
  thing('bear', '熊', 'bear', 'animals'),
  thing('ball', '球', 'ball'),
  thing('basketball', '篮球', 'basketball'),
  thing('toothbrush', '牙刷', 'toothbrush', 'wash'),
  thing('strawberries', '草莓', 'strawberries', 'food'),
];
const found = (query: string, group = '') => findThings(THINGS, query, group).map(({ id }) => id);

test('part of a word is enough, in either language, and what begins with it comes first', () => {
  expect(found('熊')).toEqual(['bear', 'teddy']);
  expect(found('BALL')).toEqual(['ball', 'basketball']);
  expect(
    findThings(
      [
        thing('carrot', '胡萝卜', 'carrot'),
        thing('toy-car', '玩具车', 'toy car'),
        thing('seat', '座椅', 'car seat'),
        thing('car', '汽车', 'car'),
      ],
      'car',
      '',
    ).map(({ id }) => id),
  ).toEqual(['car', 'seat', 'toy-car', 'carrot']);
  expect(found('brush')).toEqual(['toothbrush']);
  expect(found('  bear teddy ')).toEqual(['teddy']);
});

test('a longer word than ours still finds the thing it is about', () => {
  expect(found('电动牙刷')).toEqual(['toothbrush']);
  expect(found('我的小兔子')).toEqual(['bunny']);
  expect(found('大熊')).toEqual(['bear', 'teddy']);
  expect(found('red balls')).toEqual(['ball', 'basketball']);
  expect(found('strawberry')).toEqual(['strawberries']);
});

test('what nothing is called finds nothing, and a group alone shows all of it', () => {
  expect(found('xyz')).toEqual([]);
  expect(found('?')).toEqual([]);
  expect(found('')).toEqual([]);
  expect(found('', 'toys')).toEqual(['teddy', 'bunny', 'ball', 'basketball']);
  expect(found('bear', 'animals')).toEqual(['bear']);
});
