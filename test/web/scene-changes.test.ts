import { expect, test } from 'vitest';
import { MOST_FIGURES, MOST_THINGS } from '../../server/book/limits.ts';
import { Scene } from '../../server/book/scene.ts';
import { addFigure, changeFigure, removeFigure, withThing } from '../../web/editor/scene-changes.ts';

const EMPTY: Scene = { place: 'park', light: 'day', figures: [], things: [], focus: null, says: '' };
const who = ({ figures }: Scene) => figures.map((figure) => figure.who);

test('people come once, at ease, and no more than a picture may hold', () => {
  const names = ['hero', 'hero', 'mother', 'father', 'friend', 'teacher'];
  const scene = names.reduce(addFigure, EMPTY);
  expect(who(scene)).toEqual(['hero', 'mother', 'father', 'friend']);
  expect(scene.figures).toHaveLength(MOST_FIGURES);
  expect(scene.figures[0]).toMatchObject({ feeling: 'neutral', doing: 'stand', holding: null });
  expect(Scene.parse(scene)).toEqual(scene);
});

test('who leaves is nobody’s partner any more, and not what the picture is about', () => {
  const both = changeFigure(addFigure(addFigure(EMPTY, 'hero'), 'mother'), 'hero', { with: 'mother' });
  const alone = removeFigure({ ...both, focus: 'mother' }, 'mother');
  expect(who(alone)).toEqual(['hero']);
  expect(alone.figures[0]?.with).toBeNull();
  expect(alone.focus).toBe('hero');
  expect(removeFigure(alone, 'hero').focus).toBeNull();
});

test('a change of one person leaves the others as they are', () => {
  const both = addFigure(addFigure(EMPTY, 'hero'), 'mother');
  const changed = changeFigure(both, 'mother', { feeling: 'happy' });
  expect(changed.figures[0]).toEqual(both.figures[0]);
  expect(changed.figures[1]?.feeling).toBe('happy');
});

test('things come once, and no more than a picture may hold', () => {
  const things = ['ball', 'ball', 'dog', 'tree', 'sun'].map((what) => ({ what, count: 1, where: 'floor' as const }));
  const scene = things.reduce(withThing, EMPTY);
  expect(scene.things.map(({ what }) => what)).toEqual(['ball', 'dog', 'tree']);
  expect(scene.things).toHaveLength(MOST_THINGS);
});
