import { expect, test } from 'vitest';
import { figure, lastScene, people } from './scene-kit.ts';

test.each([
  ['Mia', ['Mia is at school.', 'Everybody sits on the carpet.'], 'sit'],
  ['', ['我在幼儿园。', '大家坐在地毯上。'], 'sit'],
  ['', ['我在幼儿园。', '我们全班一起拍手。'], 'wave'],
])('%s: everybody at school is the class, and does it too', (child, pages, doing) => {
  const scene = lastScene(child, ...pages);
  expect(people(scene)).toEqual(['hero', 'classmate', 'classmate-2']);
  expect(scene.figures.map((one) => one.doing)).toEqual([doing, doing, doing]);
  expect(scene.place).toBe('classroom');
});

test.each([
  ['Ben', ['The whole family eats noodles.']],
  ['小宇', ['全家一起吃面条。']],
])('%s belongs to the family', (child, pages) => {
  const scene = lastScene(child, ...pages);
  expect(people(scene)).toEqual(['hero', 'mother', 'father']);
  expect(figure(scene, 'hero')?.doing).toBe('eat');
});

test.each([
  ['Ben', ['The relatives come to see Ben.']],
  ['小宇', ['亲戚们来看小宇。']],
])('%s: relatives are two grown-ups', (child, pages) => {
  expect(people(lastScene(child, ...pages))).toEqual(['hero', 'other-adult', 'other-adult-2']);
});

test.each([
  ['Ann', ['Ann and Sam go to the zoo.', 'Ann looks at the lions.', 'They take turns with the map.'], 'friend'],
  ['小美', ['小美和哥哥去海边。', '小美在挖沙子。', '他们轮流玩铲子。'], 'brother'],
])('%s: "they" brings back who was there before the last picture', (child, pages, other) => {
  expect(people(lastScene(child, ...pages))).toEqual(['hero', other]);
});

test.each([
  ['Tom', 'Tom hides behind Mum.', 'mother'],
  ['Tom', "Tom hides behind his dad's legs.", 'father'],
  ['小明', '小明躲在妈妈身后。', 'mother'],
])('%s: %s', (child, page, other) => {
  const scene = lastScene(child, page);
  expect(people(scene)).toEqual(['hero', other]);
  expect(figure(scene, 'hero')).toMatchObject({ doing: 'hide', with: other });
});
