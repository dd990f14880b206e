import { describe, expect, test } from 'vitest';
import { FRAME_SIZE, Frame, type GroupShape, type Hex, type PathShape, type Shape } from '../../server/book/drawing.ts';
import { Light, PlaceId } from '../../server/book/scene.ts';
import { oklchOf } from '../../server/drawing/colour.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { FEET, paintOf, readGrounds, settingOf } from '../../server/drawing/place.ts';
import { PLACES } from '../../server/drawing/places/all.ts';
import { boxOf, type Point } from '../../server/drawing/shapes.ts';
import { onWhitePaper } from '../../server/drawing/white-paper.ts';
import { CAST, palettes, sceneOf } from './a-cast.ts';

const pathsOf = (shapes: readonly Shape[]): PathShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : pathsOf(shape.children)));

const groupsOf = (shapes: readonly Shape[]): GroupShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...groupsOf(shape.children)] : []));

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

/** What is seen of the sky at an hour is as bright as the hour. */
const skyOf = (light: Light): Set<Hex> => {
  const { sky, openSky, lowSky, windowLowSky, cloud, far, sun } = palettes.grounds.lights[light];
  return new Set([sky, openSky, lowSky, windowLowSky, cloud, far, sun]);
};

/** Every colour of every place at every hour in every frame, without those of the sky. */
function eachColour(of: 'ground' | 'furniture', check: (colour: Hex, where: string) => void): void {
  for (const place of PlaceId.options)
    for (const light of Light.options)
      for (const frame of Frame.options)
        for (const colour of coloursOf(placeAt(place, frame, light)[of]))
          if (!skyOf(light).has(colour)) check(colour, `${place} ${light} ${frame} ${colour}`);
}

describe('the ground stays in the background', () => {
  test('walls and floors are nearly white with a little colour', () => {
    eachColour('ground', (colour, where) => {
      const { lightness, chroma } = oklchOf(colour);
      expect(lightness, where).toBeGreaterThan(0.8);
      expect(chroma, where).toBeLessThan(0.045);
    });
  });

  test('furniture is pale', () => {
    eachColour('furniture', (colour, where) => {
      const { lightness, chroma } = oklchOf(colour);
      expect(lightness, where).toBeGreaterThan(0.75);
      expect(chroma, where).toBeLessThan(0.075);
    });
  });

  test('no place is drawn with outlines', () => {
    for (const place of PlaceId.options)
      for (const frame of Frame.options) {
        const { ground, furniture } = placeAt(place, frame, 'day');
        const outlined = pathsOf([...ground, ...furniture]).filter(({ fill, stroke }) => fill && stroke);
        expect(outlined, `${place} ${frame}`).toEqual([]);
      }
  });

  test('no two places look the same', () => {
    const seen = PlaceId.options.map((place) => JSON.stringify(placeAt(place, 'wide', 'day').furniture));
    expect(new Set(seen).size).toBe(PlaceId.options.length);
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
        const { width, height } = FRAME_SIZE[frame];
        const { spots } = placeAt(place, frame, 'day');
        const points: Point[] = [
          [spots.stand, FEET],
          ...spots.seats(3).map((seat): Point => [seat.x, FEET - seat.height]),
          ...(spots.couch ? [[spots.couch.x, FEET - spots.couch.height] as const] : []),
          ...(spots.basin ? [[spots.basin.x, FEET] as const, spots.basin.hands] : []),
          ...Object.values(spots.fixtures ?? {}).map((fixture): Point => [fixture?.x ?? 0, fixture?.y ?? 0]),
          ...spots.wall,
          ...spots.sky,
        ];
        for (const [x, y] of points) {
          expect(x, `${place} ${frame}`).toBeGreaterThan(0);
          expect(x, `${place} ${frame}`).toBeLessThan(width);
          expect(y, `${place} ${frame}`).toBeGreaterThan(0);
          expect(y, `${place} ${frame}`).toBeLessThan(height);
        }
      }
  });

  test('nobody stands at the very edge, and a couch is long enough to be seen whole', () => {
    for (const place of PlaceId.options)
      for (const frame of Frame.options) {
        const { width } = FRAME_SIZE[frame];
        const { stand, couch } = placeAt(place, frame, 'day').spots;
        expect(Math.abs(stand / width - 0.5), `${place} ${frame}`).toBeLessThan(0.25);
        if (couch) expect(couch.x - couch.length / 2, `${place} ${frame}`).toBeGreaterThan(0);
        if (couch) expect(couch.x + couch.length / 2, `${place} ${frame}`).toBeLessThan(width);
      }
  });

  test('a fixture is drawn where its spot says', () => {
    for (const place of PlaceId.options)
      for (const frame of Frame.options) {
        const { furniture, spots } = placeAt(place, frame, 'day');
        for (const [id, fixture] of Object.entries(spots.fixtures ?? {})) {
          const drawn = groupsOf(furniture).filter(({ of }) => of === id);
          if (drawn.length === 0) continue;
          const box = boxOf(drawn);
          expect(fixture?.x, `${place} ${frame} ${id}`).toBeGreaterThan(box.left);
          expect(fixture?.x, `${place} ${frame} ${id}`).toBeLessThan(box.right);
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

  test('every floor keeps an edge; of the furniture only what is nearly white has a line', () => {
    for (const place of PlaceId.options) {
      const drawing = onWhitePaper(drawScene(sceneOf(place, ['hero']), CAST, 'standard', palettes));
      const floors = pathsOf(drawing.shapes.filter(({ part }) => part === 'floor'));
      expect(floors.length, place).toBeGreaterThan(0);
      expect(
        floors.every(({ stroke }) => stroke !== undefined),
        place,
      ).toBe(true);
      const filled = pathsOf(drawing.shapes.filter(({ part }) => part === 'furniture')).filter(
        ({ fill, opacity }) => fill !== undefined && opacity === undefined,
      );
      for (const { fill, stroke } of filled) {
        const { lightness } = oklchOf(fill as Hex);
        expect(stroke !== undefined, `${place} ${fill}`).toBe(lightness > 0.964);
      }
    }
  });
});

test('a colour that is missing is named with its file', () => {
  expect(() =>
    readGrounds({ path: 'templates/palettes/grounds.jsonc', text: '{ "materials": { "wood": "brown" } }' }),
  ).toThrow('data-file');
});
