import { describe, expect, test } from 'vitest';
import { Frame, type GroupShape, type PathShape, type Shape } from '../../server/book/drawing.ts';
import { Light, PlaceId, Weather } from '../../server/book/scene.ts';
import { oklchOf } from '../../server/drawing/colour.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { FEET, paintOf, settingOf } from '../../server/drawing/place.ts';
import { PLACES } from '../../server/drawing/places/all.ts';
import { boxOf } from '../../server/drawing/shapes.ts';
import { CAST, palettes, sceneOf, thing, type Who } from './a-cast.ts';

const OUTSIDE: readonly PlaceId[] = ['playground', 'park', 'street', 'school-gate', 'zoo', 'beach', 'village'];
const WITH_WINDOWS: readonly PlaceId[] = [
  'bedroom',
  'living-room',
  'classroom',
  'bus',
  'train',
  'plane',
  'airport',
  'car',
];

const pathsOf = (shapes: readonly Shape[]): PathShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : pathsOf(shape.children)));
const groupsOf = (shapes: readonly Shape[]): GroupShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...groupsOf(shape.children)] : []));

function placeIn(place: PlaceId, frame: Frame, light: Light, weather?: Weather): Shape[] {
  const setting = settingOf(frame, light, paintOf(palettes.grounds, place, light, weather), weather);
  return [...PLACES[place].ground(setting), ...PLACES[place].furniture(setting)];
}

const drawn = (place: PlaceId, who: readonly Who[], more = {}, frame: Frame = 'standard') =>
  drawScene(sceneOf(place, who, more), CAST, frame, palettes).shapes;

describe('weather', () => {
  test('every weather is seen in every place outside, in every frame and at every hour', () => {
    for (const place of OUTSIDE)
      for (const frame of Frame.options)
        for (const light of Light.options) {
          const skies = Weather.options.map((weather) => JSON.stringify(placeIn(place, frame, light, weather)));
          expect(new Set(skies).size, `${place} ${frame} ${light}`).toBe(Weather.options.length);
        }
  });

  test('every weather is seen through a window', () => {
    for (const place of WITH_WINDOWS) {
      const skies = Weather.options.map((weather) => JSON.stringify(placeIn(place, 'wide', 'day', weather)));
      expect(new Set(skies).size, place).toBe(Weather.options.length);
    }
  });

  test('a scene tells its weather to its place', () => {
    const fine = JSON.stringify(drawn('park', ['hero']));
    for (const weather of Weather.options) expect(JSON.stringify(drawn('park', ['hero'], { weather }))).not.toBe(fine);
  });

  test('underground there is no weather', () => {
    const inTheMetro = Weather.options.map((weather) => JSON.stringify(placeIn('metro', 'wide', 'day', weather)));
    expect(new Set(inTheMetro).size).toBe(1);
  });

  test('the sky stays calm: few drops and flakes, and never a sun behind the clouds of rain', () => {
    const { drop, flake } = palettes.grounds.materials;
    for (const place of PlaceId.options)
      for (const frame of Frame.options) {
        const rain = pathsOf(placeIn(place, frame, 'day', 'rain')).filter(({ stroke }) => stroke === drop);
        const snow = pathsOf(placeIn(place, frame, 'day', 'snow')).filter(({ fill }) => fill === flake);
        expect(rain.length, `${place} ${frame}`).toBeLessThanOrEqual(48);
        expect(snow.length, `${place} ${frame}`).toBeLessThanOrEqual(52);
        const sun = groupsOf(placeIn(place, frame, 'day', 'rain')).filter(({ of }) => of === 'sun');
        expect(sun, `${place} ${frame}`).toEqual([]);
      }
  });

  test('snow whitens the ground outside, and no floor of a room', () => {
    const floorOf = (place: PlaceId, weather?: Weather) => {
      const floor = placeIn(place, 'wide', 'day', weather).filter(({ part }) => part === 'floor');
      return Math.min(...pathsOf(floor).map(({ fill }) => oklchOf(fill as string).chroma));
    };
    for (const place of OUTSIDE) expect(floorOf(place, 'snow'), place).toBeLessThan(0.012);
    for (const place of ['bedroom', 'bus', 'train'] as const) expect(floorOf(place, 'snow')).toBe(floorOf(place));
  });

  test('whatever the weather, a place is pale', () => {
    for (const place of PlaceId.options)
      for (const light of ['morning', 'day', 'evening'] as const)
        for (const weather of Weather.options)
          for (const { fill, stroke, part } of pathsOf(placeIn(place, 'standard', light, weather)))
            for (const colour of [fill, stroke]) {
              if (colour === undefined || part === 'shadow') continue;
              expect(oklchOf(colour).lightness, `${place} ${light} ${weather} ${colour}`).toBeGreaterThan(0.75);
            }
  });
});

test('each hour looks different in every place with a sky', () => {
  for (const place of [...OUTSIDE, ...WITH_WINDOWS])
    for (const frame of Frame.options) {
      const hours = Light.options.map((light) => JSON.stringify(placeIn(place, frame, light)));
      expect(new Set(hours).size, `${place} ${frame}`).toBe(Light.options.length);
    }
});

describe('places one rides in or crosses', () => {
  const figuresOf = (shapes: readonly Shape[]) => groupsOf(shapes).filter(({ part }) => part === 'figure');

  test('in a car nobody stands: the grown-up drives, the child sits behind on the right, and both wear belts', () => {
    for (const frame of Frame.options) {
      const shapes = drawn('car', ['hero', 'mother'], {}, frame);
      const belts = groupsOf(shapes).filter(({ of }) => of === 'seat-belt');
      expect(belts.length, frame).toBe(2);
      const x = (id: string) => boxOf(figuresOf(shapes).filter(({ of }) => of === id)).left;
      expect(x('mother'), frame).toBeLessThan(x('hero'));
    }
  });

  test('no child drives', () => {
    for (const frame of Frame.options) {
      const shapes = drawn('car', ['friend', 'hero', 'father', 'mother'], {}, frame);
      const left = (id: string) => boxOf(figuresOf(shapes).filter(({ of }) => of === id)).left;
      const grownUps = Math.min(left('father'), left('mother'));
      expect(grownUps, frame).toBeLessThan(Math.min(left('friend'), left('hero')));
    }
  });

  test('an empty car has no belts in the air', () => {
    expect(groupsOf(drawn('car', [])).filter(({ of }) => of === 'seat-belt')).toEqual([]);
  });

  test('who crosses the road has its bands underfoot, who waits stands on the pavement', () => {
    const bands = (doing: 'stand' | 'cross-road') =>
      pathsOf(drawn('street', [{ who: 'hero', doing }])).filter(
        ({ fill }) => fill === palettes.grounds.places.street?.band,
      );
    const lowest = (paths: PathShape[]) => boxOf(paths).bottom;
    expect(lowest(bands('cross-road'))).toBeGreaterThan(FEET);
    expect(lowest(bands('stand'))).toBeLessThan(FEET - 40);
  });

  test('an animal that the page is about is not there twice', () => {
    const pale = (things: string[]) =>
      groupsOf(drawn('zoo', ['hero'], { things: things.map((one) => thing(one, 'floor')) })).filter(
        ({ part, of }) => part !== 'thing' && of === 'elephant',
      ).length;
    expect(pale([])).toBe(1);
    expect(pale(['elephant'])).toBe(0);
  });
});
