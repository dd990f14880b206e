import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../server/book/book.ts';
import type { Drawing, Shape } from '../../server/book/drawing.ts';
import type { Scene } from '../../server/book/scene.ts';
import { drawScene, loadPalettes, type Palettes } from '../../server/drawing/draw-scene.ts';
import { drawPage } from '../../server/making/draw-page.ts';
import { projectData } from '../../server/node/data.ts';
import { aBook } from '../a-book.ts';

let palettes: Palettes;
beforeAll(async () => {
  palettes = await loadPalettes(projectData());
});

const book = aBook('mia');
const portrait = (doing: 'stand' | 'wave'): Scene => ({
  place: 'plain',
  light: 'day',
  figures: [{ who: 'hero', feeling: 'neutral', doing, holding: null, facing: 'front', with: null }],
  things: [],
  focus: 'hero',
  says: '',
});
const page = (role: Page['role'], scene: Scene): Page => ({ ...book.pages[0]!, role, scene });
const draw = (role: Page['role'], scene: Scene) => drawPage(page(role, scene), book, 'square', palettes);
const plain = (scene: Scene) => drawScene(scene, book.cast, 'square', palettes);

/** Whom and what a drawing shows. */
function shown(drawing: Drawing): string[] {
  const walk = (shape: Shape): string[] =>
    shape.kind === 'path' ? [] : [...(shape.of ? [shape.of] : []), ...shape.children.flatMap(walk)];
  return [...new Set(drawing.shapes.flatMap(walk))];
}

describe.each([
  ['cover', 'stand'],
  ['end', 'wave'],
] as const)('the %s', (role, doing) => {
  test('is a portrait as the planner made it', () => {
    expect(draw(role, portrait(doing))).not.toEqual(plain(portrait(doing)));
    expect(shown(draw(role, portrait(doing)))).toContain('hero');
  });

  test('shows a feeling once one is told, and what is held', () => {
    const scene = portrait(doing);
    const happy = { ...scene, figures: [{ ...scene.figures[0]!, feeling: 'happy' as const }] };
    const withBall = { ...scene, figures: [{ ...scene.figures[0]!, holding: 'ball' }] };
    expect(draw(role, happy)).not.toEqual(draw(role, scene));
    expect(draw(role, withBall)).not.toEqual(draw(role, scene));
  });

  test('is drawn like any page once a person has made something else of it', () => {
    const scene = portrait(doing);
    const others: Scene[] = [
      { ...scene, place: 'park' },
      { ...scene, figures: [{ ...scene.figures[0]!, doing: 'read' }] },
      { ...scene, figures: [] },
    ];
    for (const other of others) expect(draw(role, other)).toEqual(plain(other));
  });
});

test('a story page is never a portrait', () => {
  expect(draw('story', portrait('stand'))).toEqual(plain(portrait('stand')));
});
