import { expect, test } from 'vitest';
import { figure, lastScene, people } from './scene-kit.ts';

test.each([
  [
    'Ivy',
    ['Ivy makes a snowman. She is warm.', 'A boy from next door throws a snowball.', 'He laughs out loud.'],
    'other-child',
  ],
  ['小雪', ['小雪在堆雪人，她很暖和。', '一个男孩扔来一个雪球。', '他哈哈大笑。'], 'other-child'],
])('%s: he is not the child of whom the story says she', (child, pages, who) => {
  expect(figure(lastScene(child, ...pages), who)?.doing).toBe('laugh');
});

test('in a story told by "I" nobody else is the child', () => {
  const scene = lastScene('', 'My little sister was born in June and I am big.', 'She cries a lot.');
  expect(people(scene)).toContain('sister');
  expect(figure(scene, 'sister')?.doing).toBe('cry');
});
