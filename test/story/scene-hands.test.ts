import { expect, test } from 'vitest';
import { figure, lastScene, shownThings } from './scene-kit.ts';

test.each([
  ['Leo', 'Leo pushes the trolley in the supermarket.', 'hero', 'push', 'shopping-cart'],
  ['Leo', 'Dad pulls the suitcase through the airport.', 'father', 'pull', 'suitcase'],
  ['Leo', 'Leo picks up a red leaf.', 'hero', 'hold', 'leaf'],
  ['小宇', '小宇推着购物车。', 'hero', 'push', 'shopping-cart'],
  ['小宇', '小宇推着奶奶的轮椅去公园。', 'hero', 'push', 'wheelchair'],
  ['小宇', '爸爸拖着行李箱走进机场。', 'father', 'pull', 'suitcase'],
  ['小宇', '妈妈拿走了书。', 'mother', 'hold', 'book'],
])('%s: %s', (child, page, who, doing, what) => {
  const scene = lastScene(child, page);
  expect(figure(scene, who)).toMatchObject({ doing, holding: what });
  expect(scene.things.map((thing) => thing.what)).not.toContain(what);
});

test('what is swapped goes both ways', () => {
  const scene = lastScene('小宇', '小宇和乐乐交换贴纸。');
  expect(figure(scene, 'hero')).toMatchObject({ doing: 'give', with: 'friend' });
  expect(figure(scene, 'friend')).toMatchObject({ doing: 'give', with: 'hero' });
  expect(shownThings(scene)).toEqual(['sticker']);
});

test.each([
  ['Zoe', 'Zoe blows out six candles on the cake.'],
  ['小米', '小米吹灭了蛋糕上的六根蜡烛。'],
])('%s: as many candles as years are not so many things', (child, page) => {
  expect(lastScene(child, page).things.every(({ count }) => count === 1)).toBe(true);
});
