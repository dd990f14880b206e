import { describe, expect, test } from 'vitest';
import { read } from './scene-kit.ts';

const weathers = (...pages: string[]) => read('', ...pages).scenes.map(({ weather }) => weather ?? null);
const around = (text: string) => {
  const { crowd, loud } = read('', text).scenes[0]!;
  return [crowd === true ? 'crowd' : '', loud === true ? 'loud' : ''].join('');
};

describe('weather', () => {
  test.each([
    ['今天下雨了。', 'rain'],
    ['外面下着大雪。', 'snow'],
    ['风很大，树叶在飞。', 'wind'],
    ['打雷了，我捂住耳朵。', 'thunder'],
    ['太阳出来了，我们去公园。', 'sun'],
    ['It is raining outside.', 'rain'],
    ['It snowed in the night.', 'snow'],
    ['There is a storm with thunder.', 'thunder'],
    ['The sun is shining.', 'sun'],
    ['外面下起雨來了。', 'rain'],
  ])('%s', (text, weather) => {
    expect(weathers(text)).toEqual([weather]);
  });

  test.each([
    '今天没有下雨。',
    '如果下雨，我们就在家里玩。',
    '我希望明天下雪。',
    'It is not raining.',
    'If it rains, we stay at home.',
    'I brush my teeth.',
  ])('is not shown when it is not so: %s', (text) => {
    expect(weathers(text)).toEqual([null]);
  });

  test('is not a name', () => {
    expect(read('小雨', '小雨在画画。').scenes[0]?.weather).toBeUndefined();
  });

  test('stays until another is told, or another day begins', () => {
    expect(weathers('外面下雨了。', '我穿上雨鞋去学校。', '雨停了。', '我们去公园玩。')).toEqual([
      'rain',
      'rain',
      'sun',
      'sun',
    ]);
    expect(weathers('It is raining today.', 'The next day we go to the park.')).toEqual(['rain', null]);
  });

  test('is told to who cannot see the picture, in the language of the book', () => {
    expect(read('小宇', '外面下雨了，小宇站在窗前。').scenes[0]?.says).toContain('外面在下雨');
    expect(read('Leo', 'It is raining. Leo stands at the window.').scenes[0]?.says).toContain('It is raining.');
  });
});

describe('crowds and noise', () => {
  test.each([
    ['超市里人很多。', 'crowd'],
    ['地铁上挤满了人。', 'crowd'],
    ['吹风机的声音很大。', 'loud'],
    ['教室里人很多，也很吵。', 'crowdloud'],
    ['The shop is very crowded.', 'crowd'],
    ['There are lots of people, and it is noisy.', 'crowdloud'],
    ['The hand dryer is loud.', 'loud'],
  ])('%s', (text, found) => {
    expect(around(text)).toBe(found);
  });

  test.each([
    '图书馆里不吵。',
    '如果太吵，我可以戴上耳机。',
    'It is not loud here.',
    'If it is too loud, I can wear my headphones.',
    '妈妈和我在家。',
  ])('are not shown when there are none: %s', (text) => {
    expect(around(text)).toBe('');
  });
});
