import { describe, expect, test } from 'vitest';
import { Frame, type Hex, type PathShape, type Shape } from '../../server/book/drawing.ts';
import { Light, PlaceId } from '../../server/book/scene.ts';
import { oklchOf } from '../../server/drawing/colour.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { paintOf, readGrounds, settingOf } from '../../server/drawing/place.ts';
import { PLACES } from '../../server/drawing/places/all.ts';
import { onWhitePaper } from '../../server/drawing/white-paper.ts';
import { CAST, palettes, sceneOf } from './a-cast.ts';

const pathsOf = (shapes: readonly Shape[]): PathShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : pathsOf(shape.children)));

const placeAt = (place: PlaceId, frame: Frame, light: Light) => {
  const setting = settingOf(frame, light, paintOf(palettes.grounds, place, light));
  return {
    ground: PLACES[place].ground(setting),
    furniture: PLACES[place].furniture(setting),
    spots: PLACES[place].spots(setting),
  };
};
const coloursOf = (shapes: readonly Shape[]): Hex[] => [
  ...new Set(
    pathsOf(shapes).flatMap(({ fill, stroke, part }) =>
      (part === 'shadow' ? [] : [fill, stroke]).filter((c) => c !== undefined),
    ),
  ),
];

describe('the ground stays in the background', () => {
  test('walls and floors are nearly white with a little colour', () => {
    for (const place of PlaceId.options)
      for (const light of Light.options)
        for (const colour of coloursOf(placeAt(place, 'wide', light).ground)) {
          const { lightness, chroma } = oklchOf(colour);
          expect(lightness, `${place} ${light} ${colour}`).toBeGreaterThan(0.8);
          expect(chroma, `${place} ${light} ${colour}`).toBeLessThan(0.045);
        }
  });

  test('furniture is pale', () => {
    const night = new Set([palettes.grounds.lights.night.sky, palettes.grounds.lights.night.far]);
    for (const place of PlaceId.options)
      for (const light of Light.options)
        for (const colour of coloursOf(placeAt(place, 'wide', light).furniture)) {
          if (night.has(colour)) continue;
          const { lightness, chroma } = oklchOf(colour);
          expect(lightness, `${place} ${light} ${colour}`).toBeGreaterThan(0.75);
          expect(chroma, `${place} ${light} ${colour}`).toBeLessThan(0.075);
        }
  });

  test('the same place is furnished the same on every page, whoever is there', () => {
    const furnitureOf = (who: string[]) =>
      drawScene(sceneOf('kitchen', who), CAST, 'standard', palettes).shapes.find(({ part }) => part === 'furniture');
    expect(furnitureOf(['hero'])).toEqual(furnitureOf(['mother', 'friend']));
  });

  test('the hour changes what is seen of the sky', () => {
    for (const place of ['bedroom', 'bus', 'park', 'playground'] as const) {
      const skies = Light.options.map((light) => JSON.stringify(placeAt(place, 'wide', light)));
      expect(new Set(skies).size).toBe(Light.options.length);
    }
  });
});

describe('spots', () => {
  test('every spot is in its frame', () => {
    for (const place of PlaceId.options)
      for (const frame of Frame.options) {
        const { width } = settingOf(frame, 'day', paintOf(palettes.grounds, place, 'day'));
        const { spots } = placeAt(place, frame, 'day');
        const xs = [spots.stand, ...spots.seats(3).map(({ x }) => x), ...[...spots.wall, ...spots.sky].map(([x]) => x)];
        for (const x of xs) {
          expect(x, `${place} ${frame}`).toBeGreaterThan(0);
          expect(x, `${place} ${frame}`).toBeLessThan(width);
        }
      }
  });
});

describe('white paper', () => {
  test('walls and floors are white, people are untouched', () => {
    for (const place of PlaceId.options) {
      const drawing = drawScene(sceneOf(place, ['hero', 'mother']), CAST, 'standard', palettes);
      const white = onWhitePaper(drawing);
      const ground = white.shapes.filter(({ part }) => part === 'wall' || part === 'floor');
      expect(new Set(pathsOf(ground).map(({ fill }) => fill)), place).toEqual(new Set(['#ffffff']));
      const people = (shapes: Shape[]) => shapes.filter(({ part }) => part === 'figure');
      expect(people(white.shapes)).toEqual(people(drawing.shapes));
    }
  });

  test('every floor keeps an edge, and no furniture is paler than its line', () => {
    const drawing = onWhitePaper(drawScene(sceneOf('bedroom', ['hero']), CAST, 'standard', palettes));
    const floors = pathsOf(drawing.shapes.filter(({ part }) => part === 'floor'));
    expect(floors.length).toBeGreaterThan(0);
    expect(floors.every(({ stroke }) => stroke !== undefined)).toBe(true);
  });
});

test('a colour that is missing is named with its file', () => {
  expect(() =>
    readGrounds({ path: 'templates/palettes/grounds.jsonc', text: '{ "materials": { "wood": "brown" } }' }),
  ).toThrow('data-file');
});
