import { expect, test } from 'vitest';
import { language, lexicon } from './scene-kit.ts';
import { FIELDS, type Field, labelledStories, scoreStories } from './scene-labels.ts';

/**
 * Per cent of labelled pages that must be right, a little below what was measured last. What a story that nobody has
 * met may expect is less. Right at first sight, before any rule had met the stories (place, who, doing, feeling, things):
 *   scenes-unseen  zh 84, 98, 100, 95, 95   en 80, 93, 100, 96, 93   (44 and 45 pages)
 *   scenes-last    zh 97, 97, 94, 97, 97    en 93, 98, 88, 95, 100   (39 and 41 pages)
 */
const FLOORS: Record<string, Record<Field, number>> = {
  'scenes.zh.jsonc': { place: 97, who: 96, doing: 97, feeling: 97, things: 96 },
  'scenes.en.jsonc': { place: 96, who: 97, doing: 97, feeling: 97, things: 96 },
  'scenes-unseen.zh.jsonc': { place: 95, who: 95, doing: 93, feeling: 95, things: 95 },
  'scenes-unseen.en.jsonc': { place: 95, who: 95, doing: 92, feeling: 95, things: 95 },
  'scenes-last.zh.jsonc': { place: 94, who: 94, doing: 93, feeling: 94, things: 94 },
  'scenes-last.en.jsonc': { place: 92, who: 94, doing: 87, feeling: 94, things: 94 },
};

test.each(Object.keys(FLOORS))('%s: the pictures are what a reader would expect', (file) => {
  const { right, all, misses } = scoreStories(labelledStories(file), language, lexicon);
  const below = FIELDS.filter((field) => (100 * right[field]) / all[field] < FLOORS[file]![field]);
  const lost = misses.filter(({ field }) => below.includes(field));
  expect(lost.map(({ field, text, wanted, got }) => `${field}: ${text} wanted ${wanted}, got ${got}`)).toEqual([]);
});

test.each(['zh', 'en'])('%s: at least 190 pages are labelled', (script) => {
  const files = Object.keys(FLOORS).filter((file) => file.includes(`.${script}.`));
  expect(files.flatMap(labelledStories).flatMap(({ pages }) => pages).length).toBeGreaterThanOrEqual(190);
});
