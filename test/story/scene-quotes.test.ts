import { expect, test } from 'vitest';
import { figure, lastScene, people } from './scene-kit.ts';

test.each([
  ['Deshawn', 'Deshawn shakes his head. “No buzz!”'],
  ['小北', '小北摇摇头。“不要剪！”'],
])('%s: words that nobody is said to say are said by whom the sentence before is about', (child, page) => {
  expect(figure(lastScene(child, page), 'hero')?.doing).toBe('talk');
});

test('who is called by a quote is there', () => {
  expect(people(lastScene('Mia', '“Push me, Daddy!” Mia says.'))).toEqual(['hero', 'father']);
});

test('words to the child, with nobody named, are said by whoever is with them', () => {
  const scene = lastScene('Leo', 'The dentist counts the teeth of Leo.', '“You can raise your hand.”');
  expect(figure(scene, 'dentist')?.doing).toBe('talk');
});

test('words on a sign are said by nobody', () => {
  expect(figure(lastScene('乐乐', '牌子上写着：“请安静。”'), 'hero')?.doing).not.toBe('talk');
});
