import { expect, test } from 'vitest';
import { read } from './scene-kit.ts';

const views = (name: string, ...pages: string[]) => read(name, ...pages).scenes.map(({ view }) => view ?? 'wide');

test('a feeling in a place one knows already is seen from nearer', () => {
  expect(views('小宇', '小宇在教室里画画。', '小宇有点难过。')).toEqual(['wide', 'middle']);
  expect(views('Mia', 'Mia is in the classroom.', 'She is worried.')).toEqual(['wide', 'middle']);
});

test('a new place, things or a crowd are shown whole', () => {
  expect(views('小宇', '小宇在教室里画画。', '小宇在公园里很开心。')).toEqual(['wide', 'wide']);
  expect(views('Mia', 'Mia is in the classroom.', 'Mia is happy with her ball.')).toEqual(['wide', 'wide']);
  expect(views('小宇', '小宇在超市里。', '超市里人很多，小宇有点害怕。')).toEqual(['wide', 'wide']);
});
