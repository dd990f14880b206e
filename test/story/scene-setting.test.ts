import { expect, test } from 'vitest';
import { lastScene } from './scene-kit.ts';

test.each([
  ['Kim', ['Kim is at the zoo.', 'Kim brushes her teeth.'], 'zoo'],
  ['小天', ['小天在沙滩上。', '小天在看动画片。'], 'beach'],
  ['Kim', ['Kim is at the park.', 'Kim goes home.'], 'living-room'],
  ['Kim', ['Kim is at the pool.', 'Kim gets home and eats soup.'], 'living-room'],
  ['Kim', ['Kim is at school.', 'On the way home Kim sings.'], 'street'],
  ['Kim', ['Kim is at home.', 'Outside her house Kim waits.'], 'street'],
  ['小天', ['小天在家里。', '小天站在自己家门外等。'], 'street'],
  ['Kim', ['Kim is in the street.', 'Kim stands beside the van.'], 'street'],
  ['Kim', ['Kim is in the street.', 'Kim gets into the van.'], 'car'],
  ['Kim', ['Kim waits for the train.', 'In the station hall it is loud.'], 'train'],
])('%s: %j is in the %s', (child, pages, place) => {
  expect(lastScene(child, ...pages).place).toBe(place);
});

test.each([
  ['Tom', 'Tom turns off the light.'],
  ['Tom', 'The lights go out.'],
  ['Tom', 'The room is so dark.'],
  ['Tom', 'Tom sees a shadow on the wall.'],
  ['Tom', 'Tom shines his torch.'],
  ['小明', '灯灭了，房间黑黑的。'],
  ['小明', '小明打开手电筒。'],
  ['小明', '墙上有一个黑影。'],
])('%s: %s at night', (child, page) => {
  expect(lastScene(child, page).light).toBe('night');
});

test('water play in the bath is a bath', () => {
  expect(lastScene('小宇', '小宇在浴缸里游来游去。')).toMatchObject({
    place: 'bathroom',
    figures: [{ who: 'hero', doing: 'bathe' }],
  });
});
