import { describe, expect, test } from 'vitest';
import { Drawing, Frame, type GroupShape, type Shape } from '../../server/book/drawing.ts';
import { type Doing, PlaceId, type Scene, View } from '../../server/book/scene.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { BUILDS } from '../../server/drawing/people/builds.ts';
import { FEET } from '../../server/drawing/place.ts';
import type { Actor, Arrangement } from '../../server/drawing/scene/arrange.ts';
import { queues } from '../../server/drawing/scene/queue.ts';
import { inDrawing, shoulderOf } from '../../server/drawing/scene/touch.ts';
import { seenIn } from '../../server/drawing/scene/view.ts';
import { boxOf, type Point } from '../../server/drawing/shapes.ts';
import { toSvg } from '../../server/drawing/svg.ts';
import { arranged, CAST, palettes, sceneOf, thing, type Who } from './a-cast.ts';

const withHero = { with: 'hero' };
const hero = (doing: Doing, more = {}): Who => ({ who: 'hero', doing, ...more });
const far = ([a, b]: Point, [c, d]: Point) => Math.hypot(a - c, b - d);
const handsOf = (actor: Actor): Point[] => [
  inDrawing(actor, actor.drawn.hands.left),
  inDrawing(actor, actor.drawn.hands.right),
];
const nearest = (one: Actor, other: Actor) =>
  Math.min(...handsOf(one).flatMap((a) => handsOf(other).map((b) => far(a, b))));
const who = ({ actors }: Arrangement, id: string) => actors.find(({ person }) => person.id === id) as Actor;
const headOf = (actor: Actor) => inDrawing(actor, [actor.drawn.head.x, actor.drawn.head.y]);
const facesFree = (one: Actor, other: Actor) => {
  const radius = ({ drawn: { head }, size }: Actor) => Math.min(head.radiusX, head.radiusY) * size;
  return far(headOf(one), headOf(other)) > (radius(one) + radius(other)) * 0.9;
};
const named = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'path' ? [] : [...(shape.of ? [shape.of] : []), ...named(shape.children)]));
const nameOf = (shape: Shape) => (shape.kind === 'group' ? shape.of : undefined);
const drawn = (scene: Scene, frame: Frame = 'standard') => drawScene(scene, CAST, frame, palettes);

describe('people who touch', () => {
  test('a child and a grown-up who walk together hold hands and go the same way', () => {
    for (const frame of Frame.options)
      for (const [doing, other] of [
        ['walk', 'mother'],
        ['hold-hands', 'father'],
        ['cross-road', 'grandpa'],
      ] as const) {
        const scene = arranged(sceneOf('street', [hero(doing, { with: other }), { who: other, doing: 'walk' }]), frame);
        const [child, adult] = [who(scene, 'hero'), who(scene, other)];
        expect(nearest(child, adult), `${doing} ${frame}`).toBeLessThan(14);
        expect(Math.sign(child.request.turn)).toBe(Math.sign(adult.request.turn));
        expect(facesFree(child, adult)).toBe(true);
      }
  });

  test('a hug: bodies touch, arms are round the other, both faces are free', () => {
    for (const frame of Frame.options)
      for (const other of ['mother', 'friend', 'grandpa']) {
        const scene = arranged(sceneOf('living-room', [hero('hug', { with: other, feeling: 'happy' }), other]), frame);
        const [child, second] = [who(scene, 'hero'), who(scene, other)];
        expect(Math.abs(child.x - second.x), `${other} ${frame}`).toBeLessThan(262);
        expect(facesFree(child, second), `${other} ${frame}`).toBe(true);
        const reaching = handsOf(second).filter(([x]) => Math.abs(x - child.x) < 120);
        expect(reaching.length, `${other} ${frame}`).toBeGreaterThan(0);
      }
  });

  test('who comforts has a hand on the shoulder, and sits where the other one sits', () => {
    for (const frame of Frame.options) {
      const scene = arranged(
        sceneOf('living-room', [hero('sit', { feeling: 'sad' }), { who: 'mother', doing: 'comfort', ...withHero }]),
        frame,
      );
      const [child, mother] = [who(scene, 'hero'), who(scene, 'mother')];
      expect(mother.station.kind).toBe(child.station.kind);
      const side = mother.x < child.x ? -1 : 1;
      expect(Math.min(...handsOf(mother).map((at) => far(at, shoulderOf(child, side))))).toBeLessThan(60);
    }
  });

  test('what is given is between two hands', () => {
    for (const frame of Frame.options)
      for (const [giver, taker] of [
        ['hero', 'friend'],
        ['mother', 'hero'],
        ['hero', 'grandpa'],
      ] as const) {
        const scene = arranged(
          sceneOf('park', [{ who: giver, doing: 'give', holding: 'apple', with: taker }, taker]),
          frame,
        );
        const [one, other] = [who(scene, giver), who(scene, taker)];
        expect(nearest(one, other), `${giver} ${frame}`).toBeLessThan(90);
        expect((other.x - one.x) * one.request.turn).toBeGreaterThan(0);
        expect((one.x - other.x) * other.request.turn).toBeGreaterThan(0);
      }
  });

  test('two who read together share one book and both look into it', () => {
    for (const frame of Frame.options) {
      const scene = arranged(
        sceneOf('living-room', [hero('read', { with: 'mother' }), { who: 'mother', doing: 'read', ...withHero }]),
        frame,
      );
      const [child, mother] = [who(scene, 'hero'), who(scene, 'mother')];
      expect([child, mother].filter(({ request }) => request.doing === 'read')).toHaveLength(1);
      expect(nearest(child, mother)).toBeLessThan(60);
      for (const { request } of [child, mother]) expect(request.gaze?.[1]).toBeGreaterThan(0.5);
      expect(facesFree(child, mother)).toBe(true);
    }
  });

  test('whoever talks and whoever listens face each other', () => {
    const scene = arranged(
      sceneOf('park', [hero('listen', { with: 'father' }), { who: 'father', doing: 'talk', ...withHero }]),
      'wide',
    );
    const [child, father] = [who(scene, 'hero'), who(scene, 'father')];
    expect((father.x - child.x) * child.request.turn).toBeGreaterThan(0);
    expect((child.x - father.x) * father.request.turn).toBeGreaterThan(0);
  });
});

describe('being cared for', () => {
  const doctor = (more = {}): Who => ({ who: 'doctor', doing: 'examine', ...withHero, ...more });

  test('whatever the child does at the dentist, it does in the chair', () => {
    const doings = ['open-mouth', 'raise-hand', 'cover-ears', 'breathe', 'hug-toy', 'hold', 'lie-back', 'lie'] as const;
    for (const place of ['dentist', 'barber'] as const)
      for (const doing of doings) {
        const scene = sceneOf(place, [hero(doing), { who: 'doctor', doing: 'stand' }]);
        for (const frame of Frame.options)
          expect(who(arranged(scene, frame), 'hero').station.kind, `${doing} ${place} ${frame}`).toBe('seat');
      }
  });

  test('the chair is let down for whoever lies in it, and the upright one is gone', () => {
    const scene = sceneOf('dentist', [hero('lie-back'), doctor()]);
    const child = who(arranged(scene, 'standard'), 'hero');
    expect(Math.abs(headOf(child)[0] - child.x)).toBeGreaterThan(60);
    expect(named(drawn(sceneOf('dentist', ['hero'])).shapes)).toContain('treatment-chair');
    expect(named(drawn(scene).shapes)).not.toContain('treatment-chair');
  });

  test('the stethoscope comes to the chest, the syringe to the upper arm', () => {
    for (const frame of Frame.options)
      for (const [holding, below, most] of [
        ['stethoscope', 40, 80],
        ['syringe', 30, 150],
      ] as const) {
        const scene = arranged(sceneOf('clinic', [hero('sit'), doctor({ holding })]), frame);
        const [child, carer] = [who(scene, 'hero'), who(scene, 'doctor')];
        const side = carer.x < child.x ? -1 : 1;
        const [x, y] = holding === 'syringe' ? shoulderOf(child, side) : [child.x, shoulderOf(child, side)[1]];
        expect(Math.min(...handsOf(carer).map((at) => far(at, [x, y + below]))), `${holding} ${frame}`).toBeLessThan(
          most,
        );
      }
  });

  test('who lies in bed has the head on the pillow end and a blanket', () => {
    for (const frame of Frame.options)
      for (const doing of ['lie', 'sleep'] as const) {
        const child = who(arranged(sceneOf('bedroom', [hero(doing)]), frame), 'hero');
        if (child.station.kind !== 'couch') throw new Error('not in bed');
        const { x, length, headLeft } = child.station.couch;
        const end = x + ((headLeft ? -1 : 1) * length) / 2;
        expect(Math.abs(headOf(child)[0] - end), frame).toBeLessThan(150);
        expect(child.request.covered || doing === 'sleep').toBe(true);
      }
  });
});

describe('queue, crowd and noise', () => {
  test('a queue stands in one row, faces one way, and is never one person', () => {
    for (const frame of Frame.options)
      for (const more of [
        [],
        [{ who: 'mother', doing: 'queue' as const }],
        ['mother', 'friend'],
        ['doctor'],
      ] as Who[][]) {
        const scene = arranged(sceneOf('supermarket', [hero('queue'), ...more]), frame);
        const queue = scene.actors.filter(({ person }) => queues(person));
        expect(queue.map(({ person }) => person.id)).not.toContain('doctor');
        if (more.includes('friend')) expect(queue).toHaveLength(3);
        const ways = new Set([
          ...queue.map(({ request }) => Math.sign(request.turn)),
          ...scene.bystanders.map(({ facing }) => facing),
        ]);
        expect(ways.size, frame).toBe(1);
        expect(queue.length + scene.bystanders.length, frame).toBeGreaterThan(1);
        expect(new Set(queue.map(({ y }) => y)).size).toBe(1);
      }
  });

  test('a crowd is pale, behind everybody, and has at most four', () => {
    const scene = sceneOf('metro', ['hero', 'mother'], { crowd: true });
    const { bystanders } = arranged(scene, 'wide');
    expect(bystanders).toHaveLength(4);
    expect(arranged({ ...scene, crowd: false }, 'wide').bystanders).toHaveLength(0);
    expect(arranged({ ...scene, place: 'car' }, 'wide').bystanders).toHaveLength(0);
    const parts = drawn(scene, 'wide').shapes.map(({ part }) => part);
    expect(parts.filter((part) => part === 'figure')).toHaveLength(4);
    expect(parts.lastIndexOf('furniture')).toBeLessThan(parts.indexOf('figure'));
  });

  test('noise has arcs beside what makes it', () => {
    const scene = sceneOf('street', [hero('cover-ears')], { loud: true, things: [thing('fire-engine', 'floor')] });
    const { sound, things } = arranged(scene, 'wide');
    const engine = things.find(({ heap }) => heap.what === 'fire-engine');
    expect(Math.abs((sound?.at[0] ?? 0) - (engine?.x ?? 0))).toBeLessThan((engine?.heap.width ?? 0) / 2 + 120);
    expect(named(drawn(scene).shapes)).toContain('sound');
    expect(named(drawn({ ...scene, loud: false }).shapes)).not.toContain('sound');
  });
});

test('at a table nothing is seen of those behind it below its top', () => {
  const scene = sceneOf('kitchen', [hero('eat'), { who: 'mother', doing: 'eat' }], {
    things: [thing('rice', 'table')],
  });
  const { tables, things, actors } = arranged(scene, 'standard');
  const { shapes } = drawn(scene);
  const front = shapes.findLast(({ part }) => part === 'furniture') as GroupShape;
  const ofSitter = (shape: Shape) => ['mother', 'hero'].includes(nameOf(shape) ?? '');
  expect(shapes.indexOf(front)).toBeGreaterThan(shapes.findLastIndex(ofSitter));
  const { left, right, top, bottom } = boxOf(front.children.filter(({ part }) => part !== 'shadow'));
  expect(top).toBeLessThanOrEqual(FEET - (tables[0]?.height ?? 0) + 4);
  expect(bottom).toBeGreaterThanOrEqual(FEET);
  for (const { x } of actors) expect(x > left && x < right).toBe(true);
  const rice = things.find(({ heap }) => heap.what === 'rice');
  expect(actors.some(({ x }) => x === rice?.x)).toBe(true);
});

test('who swings or slides has the only swing or slide', () => {
  for (const doing of ['swing', 'slide'] as const) {
    const scene = sceneOf('playground', [hero(doing), 'friend'], { things: [thing(doing, 'floor')] });
    expect(named(drawn(scene).shapes)).not.toContain(doing);
    expect(named(drawn(sceneOf('playground', ['friend'])).shapes)).toContain(doing);
  }
});

describe('views', () => {
  const people: Who[] = [hero('hold', { holding: 'cup', feeling: 'happy' }), 'mother'];

  test('each view of each scene is a sound drawing', () => {
    for (const view of View.options)
      for (const frame of Frame.options)
        for (const place of ['clinic', 'park', 'bedroom'] as const) {
          const drawing = drawn(sceneOf(place, people, { view, things: [thing('cup', 'table')], focus: 'cup' }), frame);
          expect(Drawing.safeParse(drawing).success, `${view} ${place}`).toBe(true);
          expect(drawing.shapes.length).toBeGreaterThan(1);
        }
  });

  test('half figures are not cut at a knee or a hip', () => {
    for (const frame of Frame.options)
      for (const group of [['hero'], ['hero', 'mother'], ['hero', 'friend'], ['mother']]) {
        const scene = sceneOf('park', group, { view: 'middle' });
        const { arrangement, crop } = seenIn('middle', scene, arranged(scene, frame));
        if (!crop) continue;
        for (const { person, size } of arrangement.actors) {
          const { hip, lowerLeg } = BUILDS[person.look.build];
          for (const joint of [hip, lowerLeg + 14])
            expect(Math.abs(FEET - crop.bottom - joint * size), `${person.id} ${frame}`).toBeGreaterThan(12);
        }
      }
  });

  test('the face is large and whole, and nobody else is there', () => {
    for (const frame of Frame.options) {
      const drawing = drawn(sceneOf('park', people, { view: 'face' }), frame);
      expect(named(drawing.shapes)).not.toContain('mother');
      const scene = sceneOf('park', people);
      const seen = seenIn('face', scene, arranged(scene, frame));
      const child = who(seen.arrangement, 'hero');
      const { left, right, top, bottom } = seen.crop ?? { left: 0, right: 0, top: 0, bottom: 0 };
      const [x, y] = headOf(child);
      const radius = child.drawn.head.radiusY * child.size;
      expect(radius / (bottom - top), frame).toBeGreaterThan(0.18);
      expect(x - radius > left && x + radius < right && y - radius > top && y + radius < bottom, frame).toBe(true);
    }
  });

  test('hands with a thing are near the middle, and no head is cut in two', () => {
    for (const frame of Frame.options) {
      const scene = sceneOf('bathroom', [hero('wash-hands')]);
      const { arrangement, crop } = seenIn('hands', scene, arranged(scene, frame));
      const child = who(arrangement, 'hero');
      if (!crop) throw new Error('not closer');
      for (const [x, y] of handsOf(child))
        expect(x > crop.left && x < crop.right && y > crop.top && y < crop.bottom).toBe(true);
      const [, y] = headOf(child);
      const radius = child.drawn.head.radiusY * child.size;
      expect(y + radius <= crop.top + 1 || y - radius >= crop.top, frame).toBe(true);
    }
  });

  test('a thing alone is large, on the ground of its place, with nobody', () => {
    const { shapes } = drawn(sceneOf('kitchen', people, { view: 'thing', focus: 'cup' }), 'standard');
    expect(new Set(named(shapes))).toEqual(new Set(['cup']));
    const { top, bottom } = boxOf(shapes.filter(({ part }) => part === 'thing'));
    expect(bottom - top).toBeGreaterThan(350);
  });
});

describe('whatever comes', () => {
  const odd = (scene: unknown) => drawn(scene as Scene);
  const everybody = ['grandpa', 'barber', 'doctor', 'friend', 'father', 'mother', 'hero', 'x', 'y'];

  test('nine people become four, the hero among them', () => {
    const { shapes } = odd(
      sceneOf('park', everybody, { things: ['ball', 'dog', 'cup', 'cat', 'kite'].map((what) => thing(what, 'floor')) }),
    );
    const of = (part: Shape['part']) => new Set(shapes.filter((one) => one.part === part).map(nameOf));
    const figures = of('figure');
    expect(figures.size).toBe(4);
    expect(figures).toContain('hero');
    expect(of('thing').size).toBeLessThanOrEqual(3);
  });

  test('an unknown place, light, doing or feeling still gives a picture', () => {
    const bad = {
      ...sceneOf('park', [{ who: 'hero', doing: 'levitate', feeling: 'blue', holding: 'nothing' } as never]),
      place: 'moon',
      light: 'neon',
    };
    expect(named(odd(bad).shapes)).toContain('hero');
    expect(named(odd({ ...sceneOf('plain', ['nobody']), place: 'nowhere' }).shapes)).toContain('hero');
  });

  test('four people in any place stay below 60 KB', () => {
    const group: Who[] = [
      hero('walk', { with: 'mother' }),
      { who: 'mother', doing: 'walk' },
      { who: 'father', doing: 'read' },
      { who: 'friend', doing: 'talk' },
    ];
    for (const place of PlaceId.options) {
      const svg = toSvg(drawn(sceneOf(place, group, { things: [thing('ball', 'floor')] }), 'wide'));
      expect(svg.length, place).toBeLessThan(60_000);
    }
  });
});
