import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing, FRAME_BLEED, FRAME_SIZE, Frame, type GroupShape, type Shape } from '../../server/book/drawing.ts';
import { Doing, Feeling, Light, PlaceId, type Scene, type SceneThing, ThingSpot } from '../../server/book/scene.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { FEET } from '../../server/drawing/place.ts';
import type { Actor } from '../../server/drawing/scene/arrange.ts';
import { drawCover, drawEnd } from '../../server/drawing/scene/cover.ts';
import { type Box, boxOf, type Point } from '../../server/drawing/shapes.ts';
import { THING_IDS } from '../../server/drawing/thing.ts';
import { arranged, CAST, ON_WHEELS, palettes, sceneOf, thing, type Who } from './a-cast.ts';

/** Strokes of shadows may touch the edge; people and things may not. */
const SLACK = 4;

function groupsOf(shapes: readonly Shape[], part: Shape['part']): GroupShape[] {
  return shapes.flatMap((shape): GroupShape[] => {
    if (shape.kind === 'path') return [];
    return shape.part === part ? [shape] : groupsOf(shape.children, part);
  });
}

const withoutShadows = (shapes: readonly Shape[]): Shape[] =>
  shapes
    .filter(({ part }) => part !== 'shadow')
    .map((shape) => (shape.kind === 'group' ? { ...shape, children: withoutShadows(shape.children) } : shape));

const drawnBox = (group: GroupShape): Box => boxOf(withoutShadows([group]));
const headOf = ({ drawn: { head }, x, y, size }: Actor) => ({
  x: x + head.x * size,
  y: y + head.y * size,
  radius: Math.min(head.radiusX, head.radiusY) * size,
});
const handOf = ({ drawn, x, y, size }: Actor, side: 'left' | 'right'): Point => {
  const [a, b] = drawn.hands[side];
  return [x + a * size, y + b * size];
};
const far = ([a, b]: Point, [c, d]: Point) => Math.hypot(a - c, b - d);

function expectInside(scene: Scene, frame: Frame, cast = CAST): void {
  const { shapes, width, height } = drawScene(scene, cast, frame, palettes);
  for (const group of [...groupsOf(shapes, 'figure'), ...groupsOf(shapes, 'thing')]) {
    if (group.children.length === 0) continue;
    const box = drawnBox(group);
    if (!Number.isFinite(box.left)) continue;
    const where = `${group.of} in ${scene.place} ${frame}`;
    expect(box.left, where).toBeGreaterThanOrEqual(-SLACK);
    expect(box.right, where).toBeLessThanOrEqual(width + SLACK);
    expect(box.top, where).toBeGreaterThanOrEqual(-SLACK);
    expect(box.bottom, where).toBeLessThanOrEqual(height);
  }
}

function expectFacesFree(scene: Scene, frame: Frame, cast = CAST): void {
  const { actors, things } = arranged(scene, frame, cast);
  for (const one of actors) {
    const head = headOf(one);
    for (const other of actors) {
      if (other === one) continue;
      const second = headOf(other);
      const apart = Math.hypot(head.x - second.x, head.y - second.y);
      const where = `${one.person.id} and ${other.person.id} in ${scene.place} ${frame}`;
      expect(apart, where).toBeGreaterThan((head.radius + second.radius) * 0.9);
    }
    for (const { heap, x, y, behind } of things) {
      if (behind) continue;
      const dx = Math.max(0, Math.abs(head.x - x) - heap.width / 2);
      const dy = Math.max(0, head.y - y, y - heap.height - head.y);
      expect(Math.hypot(dx, dy), `${heap.what} in ${scene.place} ${frame}`).toBeGreaterThan(head.radius * 0.6);
    }
  }
}

const everywhere = (check: (place: PlaceId, frame: Frame) => void) => {
  for (const place of PlaceId.options) for (const frame of Frame.options) check(place, frame);
};

describe('everybody is in the picture', () => {
  const groups: Who[][] = [
    ['hero'],
    ['hero', 'mother'],
    ['hero', 'mother', { who: 'doctor', doing: 'examine', with: 'hero' }],
    ['hero', 'mother', 'father', 'friend'],
  ];
  test.each(groups.map((who) => [who.length, who] as const))(
    '%i people: nobody is cropped, no face is hidden',
    (_, who) => {
      everywhere((place, frame) => {
        const scene = sceneOf(place, who, { things: [thing('ball', 'floor'), thing('clock', 'wall')] });
        expectInside(scene, frame);
        expectFacesFree(scene, frame);
      });
    },
  );

  test('in a wheelchair too', () => {
    everywhere((place, frame) => {
      const scene = sceneOf(place, ['hero', 'mother', 'friend']);
      expectInside(scene, frame, ON_WHEELS);
      expectFacesFree(scene, frame, ON_WHEELS);
    });
  });

  test('whoever stands has the feet on the one line', () => {
    everywhere((place, frame) => {
      for (const actor of arranged(sceneOf(place, ['hero', 'mother']), frame).actors) {
        expect(actor.y).toBe(FEET);
        const sole = boxOf(withoutShadows(actor.drawn.shapes)).bottom * actor.size;
        expect(Math.abs(sole)).toBeLessThan(16);
      }
    });
  });

  test('the hero has the same size on every page of a frame, alone or with one more', () => {
    for (const frame of Frame.options) {
      const sizes = PlaceId.options.flatMap((place) =>
        [['hero'], ['hero', 'mother'], ['hero', 'friend']].map((who) => arranged(sceneOf(place, who), frame).share),
      );
      expect(new Set(sizes)).toEqual(new Set([1]));
    }
  });

  test('people who are not in the cast and things that nobody can draw are left out', () => {
    const scene = sceneOf('park', ['hero', 'nobody'], {
      things: [thing('no-such-thing', 'floor'), thing('dog', 'floor')],
    });
    const { shapes } = drawScene(scene, CAST, 'wide', palettes);
    expect(new Set(groupsOf(shapes, 'figure').map(({ of }) => of))).toEqual(new Set(['hero']));
    expect(new Set(groupsOf(shapes, 'thing').map(({ of }) => of))).toEqual(new Set(['dog']));
  });
});

describe('hands', () => {
  test('hands that are held meet', () => {
    for (const frame of Frame.options)
      for (const other of ['mother', 'friend', 'grandpa']) {
        const scene = sceneOf('street', [{ who: 'hero', doing: 'hold-hands', with: other }, other]);
        const [left, right] = arranged(scene, frame).actors.sort((a, b) => a.x - b.x) as [Actor, Actor];
        expect(far(handOf(left, 'right'), handOf(right, 'left')), `${other} ${frame}`).toBeLessThan(14);
      }
  });

  test('the dentist comes to the mouth, the barber to the hair', () => {
    for (const frame of Frame.options) {
      const care = (place: PlaceId, doing: Doing, who: string) => {
        const scene = sceneOf(place, [
          { who: 'hero', doing: 'open-mouth' },
          { who, doing, with: 'hero' },
        ]);
        const { actors } = arranged(scene, frame);
        const [hero, carer] = [actors.find((a) => a.person.id === 'hero'), actors.find((a) => a.person.id === who)] as [
          Actor,
          Actor,
        ];
        return { hero, hand: handOf(carer, carer.x > hero.x ? 'left' : 'right') };
      };
      const { hero, hand } = care('dentist', 'examine', 'doctor');
      const mouth: Point = [hero.x + hero.drawn.mouth[0] * hero.size, hero.y + hero.drawn.mouth[1] * hero.size];
      expect(far(hand, mouth), frame).toBeLessThan(110);
      const cut = care('barber', 'cut-hair', 'barber');
      const head = headOf(cut.hero);
      expect(far(cut.hand, [head.x, head.y]), frame).toBeLessThan(head.radius + 75);
    }
  });

  test('washing hands are over the basin', () => {
    for (const frame of Frame.options) {
      const { actors } = arranged(sceneOf('bathroom', [{ who: 'hero', doing: 'wash-hands' }]), frame);
      const hero = actors[0] as Actor;
      if (hero.station.kind !== 'basin') throw new Error('the hero is not at the basin');
      const { hands } = hero.station.basin;
      expect(far(handOf(hero, 'right'), hands)).toBeLessThan(40);
      expect(far(handOf(hero, 'left'), hands)).toBeLessThan(60);
    }
  });
});

describe('sitting and lying', () => {
  test('who is cared for sits in the chair of the place, with the feet off the floor', () => {
    for (const doing of ['open-mouth', 'sit', 'hold', 'cover-ears'] as const) {
      const scene = sceneOf('dentist', [
        { who: 'hero', doing },
        { who: 'doctor', doing: 'examine', with: 'hero' },
      ]);
      const hero = arranged(scene, 'standard').actors.find(({ person }) => person.id === 'hero') as Actor;
      expect(hero.station.kind, doing).toBe('seat');
      const sole = boxOf(withoutShadows(hero.drawn.shapes)).bottom * hero.size;
      expect(sole, doing).toBeLessThan(-80);
    }
  });

  test('who sleeps lies on the bed, and a reader at the bedside hides neither face', () => {
    for (const frame of Frame.options) {
      const scene = sceneOf('bedroom', [
        { who: 'hero', doing: 'sleep' },
        { who: 'mother', doing: 'read', with: 'hero' },
      ]);
      expectInside(scene, frame);
      expectFacesFree(scene, frame);
      const { actors } = arranged(scene, frame);
      const hero = actors.find(({ person }) => person.id === 'hero') as Actor;
      const { left, right, top, bottom } = hero.drawn.box;
      expect(right - left).toBeGreaterThan(bottom - top);
    }
  });

  test('on three seats of a sofa nobody sits on another', () => {
    for (const frame of Frame.options) {
      const scene = sceneOf(
        'living-room',
        ['hero', 'mother', 'father'].map((who) => ({ who, doing: 'sit' as const })),
      );
      const seats = arranged(scene, frame).actors.map(({ station }) =>
        station.kind === 'seat' ? station.seat.x : null,
      );
      expect(new Set(seats).size).toBe(3);
      expect(seats).not.toContain(null);
    }
  });
});

describe('things', () => {
  test('as many as the scene says, on every spot', () => {
    for (const where of ThingSpot.options)
      for (const count of [1, 2, 3, 4, 5])
        for (const frame of Frame.options) {
          const scene = sceneOf('living-room', ['hero'], { things: [thing('apple', where, count)] });
          const { shapes } = drawScene(scene, CAST, frame, palettes);
          expect(groupsOf(shapes, 'thing').filter(({ of }) => of === 'apple')).toHaveLength(count);
          expectInside(scene, frame);
        }
  });

  test('what stands on the floor does not float, and what is in the sky is over the table', () => {
    const scene = sceneOf('park', ['hero'], {
      things: [thing('ball', 'floor'), thing('kite', 'sky'), thing('apple', 'table')],
    });
    for (const frame of Frame.options) {
      const { things, tables } = arranged(scene, frame);
      const at = (what: string) => things.find(({ heap }) => heap.what === what);
      expect(at('ball')?.y).toBe(FEET);
      expect(at('kite')?.y).toBeLessThan(520);
      expect(at('apple')?.y).toBe(FEET - (tables[0]?.height ?? 0));
    }
  });

  test('a thing that the place has anyway is not drawn twice', () => {
    const pale = (scene: Scene) =>
      groupsOf(drawScene(scene, CAST, 'wide', palettes).shapes, 'furniture').flatMap(names);
    const names = (shape: Shape): string[] =>
      shape.kind === 'path' ? [] : [...(shape.of ? [shape.of] : []), ...shape.children.flatMap(names)];
    expect(pale(sceneOf('playground', ['hero']))).toContain('slide');
    expect(pale(sceneOf('playground', ['hero'], { things: [thing('slide', 'floor')] }))).not.toContain('slide');
  });

  test('who points has the hand on the side of the thing', () => {
    for (const frame of Frame.options) {
      const scene = sceneOf('supermarket', [{ who: 'hero', doing: 'point' }], { things: [thing('apple', 'table', 3)] });
      const { actors, things } = arranged(scene, frame);
      const hero = actors[0] as Actor;
      const side = Math.sign((things[0]?.x ?? 0) - hero.x);
      const hand = handOf(hero, side > 0 ? 'right' : 'left');
      expect((hand[0] - hero.x) * side).toBeGreaterThan(60);
    }
  });
});

describe('cover and last page', () => {
  test('all that matters is inside the circle', () => {
    for (const cast of [CAST, ON_WHEELS])
      for (const what of [null, 'bunny', 'dinosaur', 'tablet', 'balloon', 'no-such-thing']) {
        const hero = cast[0] as (typeof CAST)[number];
        const { width, shapes } = drawEnd(hero, what, palettes);
        for (const group of [...groupsOf(shapes, 'figure'), ...groupsOf(shapes, 'thing')]) {
          const { left, right, top, bottom } = drawnBox(group);
          const middle: Point = [width / 2, 500];
          const edges: Point[] = [
            [left, (top + bottom) / 2],
            [right, (top + bottom) / 2],
            [(left + right) / 2, top],
            [(left + right) / 2, bottom],
          ];
          for (const edge of edges) expect(far(edge, middle), `${group.of}`).toBeLessThan(500);
        }
      }
  });

  test('the comfort thing is in the arms on the cover', () => {
    const hero = CAST[0] as (typeof CAST)[number];
    expect(drawCover(hero, 'bunny', palettes)).not.toEqual(drawCover(hero, null, palettes));
    expect(drawCover(hero, 'no-such-thing', palettes)).toEqual(drawCover(hero, null, palettes));
  });
});

const anyThing = fc.record({
  what: fc.constantFrom(...THING_IDS),
  count: fc.integer({ min: 1, max: 5 }),
  where: fc.constantFrom(...ThingSpot.options),
}) satisfies fc.Arbitrary<SceneThing>;

const anyScene: fc.Arbitrary<Scene> = fc.record({
  place: fc.constantFrom(...PlaceId.options),
  light: fc.constantFrom(...Light.options),
  focus: fc.constant(null),
  says: fc.constant(''),
  crowd: fc.boolean(),
  loud: fc.boolean(),
  things: fc.array(anyThing, { maxLength: 3 }),
  figures: fc.uniqueArray(
    fc.record({
      who: fc.constantFrom(...CAST.map(({ id }) => id)),
      feeling: fc.constantFrom(...Feeling.options),
      doing: fc.constantFrom(...Doing.options),
      holding: fc.option(fc.constantFrom(...THING_IDS)),
      facing: fc.constantFrom('front' as const, 'left' as const, 'right' as const, 'towards' as const),
      with: fc.option(fc.constantFrom(...CAST.map(({ id }) => id))),
    }),
    { maxLength: 4, selector: ({ who }) => who },
  ),
});

test('any scene gives a sound drawing: the same each time, to the edge of the bleed, with nobody cropped', () => {
  fc.assert(
    fc.property(anyScene, fc.constantFrom(...Frame.options), fc.constantFrom(CAST, ON_WHEELS), (scene, frame, cast) => {
      const drawing = drawScene(scene, cast, frame, palettes);
      expect(Drawing.safeParse(drawing).success).toBe(true);
      expect(JSON.stringify(drawScene(scene, cast, frame, palettes))).toBe(JSON.stringify(drawing));
      const ground = boxOf(drawing.shapes.filter(({ part }) => part === 'wall' || part === 'floor'));
      const { width, height } = FRAME_SIZE[frame];
      expect(ground.left).toBeLessThanOrEqual(-FRAME_BLEED);
      expect(ground.top).toBeLessThanOrEqual(-FRAME_BLEED);
      expect(ground.right).toBeGreaterThanOrEqual(width + FRAME_BLEED);
      expect(ground.bottom).toBeGreaterThanOrEqual(height + FRAME_BLEED);
      expectInside(scene, frame, cast);
      const shown = new Set(groupsOf(drawing.shapes, 'figure').map(({ of }) => of));
      expect(shown).toEqual(new Set(scene.figures.map(({ who }) => who)));
    }),
    { numRuns: 150, seed: 7, endOnFailure: true },
  );
});
