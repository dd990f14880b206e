import { expect, test } from 'vitest';
import { figure, lastScene } from './scene-kit.ts';

const feelings = (child: string, ...pages: string[]) =>
  Object.fromEntries(lastScene(child, ...pages).figures.map(({ who, feeling }) => [who, feeling]));

test.each([
  ['Eva', 'Do you feel sad too?'],
  ['Eva', 'Some children get scared.'],
  ['Eva', 'If I feel angry, I breathe.'],
  ['Eva', 'Sorry, says Eva.'],
  ['小米', '你会害怕吗？'],
])('%s: %s shows no feeling', (child, page) => {
  expect(figure(lastScene(child, page), 'hero')?.feeling).toBe('neutral');
});

test('a feeling is shown on whoever has it', () => {
  expect(feelings('Eva', 'Mum says she is proud of Eva.')).toMatchObject({ hero: 'neutral', mother: 'proud' });
  expect(feelings('Ben', '“Well done!” says Dad, and Ben grins.')).toMatchObject({ hero: 'happy', father: 'neutral' });
});
