import { expect, test } from 'vitest';
import { language, lexicon } from './scene-kit.ts';
import { FIELDS, type Field, labelledStories, scoreStories } from './scene-labels.ts';

/** Per cent of labelled pages that must be right, a little below what was measured; raise them, never lower them. */
const FLOORS: Record<string, Record<Field, number>> = {
  'scenes.zh.jsonc': { place: 97, who: 96, doing: 97, feeling: 97, things: 96 },
  'scenes.en.jsonc': { place: 96, who: 96, doing: 97, feeling: 97, things: 96 },
};

test.each(Object.keys(FLOORS))('%s: the pictures are what a reader would expect', (file) => {
  const stories = labelledStories(file);
  expect(stories.flatMap(({ pages }) => pages).length).toBeGreaterThanOrEqual(150);
  const { right, all, misses } = scoreStories(stories, language, lexicon);
  const below = FIELDS.filter((field) => (100 * right[field]) / all[field] < FLOORS[file]![field]);
  const lost = misses.filter(({ field }) => below.includes(field));
  expect(lost.map(({ field, text, wanted, got }) => `${field}: ${text} wanted ${wanted}, got ${got}`)).toEqual([]);
});
