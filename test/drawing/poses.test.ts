import { expect, test } from 'vitest';
import type { Matrix, Shape } from '../../server/book/drawing.ts';
import type { Look } from '../../server/book/look.ts';
import { Doing } from '../../server/book/scene.ts';
import { drawFigure, type FigureRequest, type HeldThing } from '../../server/drawing/people/figure.ts';
import { gearFor } from '../../server/drawing/people/gear-of.ts';
import { isRolling, poseOf } from '../../server/drawing/people/pose-of.ts';
import { type Skeleton, skeletonOf } from '../../server/drawing/people/skeleton.ts';
import {
  apply,
  between,
  boxOf,
  combine,
  distance,
  minus,
  type Point,
  plus,
  rect,
} from '../../server/drawing/shapes.ts';
import { aLook, palette } from './a-look.ts';

const child = aLook;
const BODIES = (['child', 'teen', 'adult', 'elder'] as const).flatMap((build) =>
  [-0.6, 0, 0.6].map((turn) => ({ build, turn })),
);

const draw = (doing: Doing, more: Partial<FigureRequest> = {}) =>
  drawFigure({ look: child, doing, feeling: 'neutral', turn: 0.6, ...more }, palette);

/** The bones of somebody who does this, and what they sit on or hold on to. */
function posed(doing: Doing, build: Look['build'], turn: number): { skeleton: Skeleton; gear: Shape[] } {
  const look = { ...child, build };
  const { pose } = poseOf({ look, doing, feeling: 'neutral' }, isRolling(look, doing), palette);
  const skeleton = skeletonOf({ build, pose, turn });
  const { behind, middle, before, over } = gearFor(doing, { skeleton, palette }, true, false);
  return { skeleton, gear: [...behind, ...middle, ...before, ...over] };
}

/** How far a point is from the nearest drawn line or edge. */
function gap(point: Point, shapes: readonly Shape[], matrix: Matrix = [1, 0, 0, 1, 0, 0]): number {
  const gaps = shapes.map((shape) => {
    if (shape.kind === 'group')
      return gap(point, shape.children, combine(matrix, shape.transform ?? [1, 0, 0, 1, 0, 0]));
    const lines = shape.d.split('M').filter(Boolean);
    return Math.min(
      ...lines.map((one) =>
        gapToLine(
          point,
          cornersOf(one).map((corner) => apply(matrix, corner)),
        ),
      ),
    );
  });
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}

function cornersOf(data: string): Point[] {
  const numbers = (data.match(/-?[\d.]+/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0]);
}

function gapToLine(point: Point, corners: readonly Point[]): number {
  const gaps = corners.slice(1).map((to, at) => {
    const from = corners[at] as Point;
    const [along, aside] = [minus(to, from), minus(point, from)];
    const length = along[0] ** 2 + along[1] ** 2 || 1;
    const share = Math.max(0, Math.min(1, (along[0] * aside[0] + along[1] * aside[1]) / length));
    return distance(point, between(from, to, share));
  });
  return Math.min(...gaps);
}

test.each(['ride-bike', 'swing', 'climb', 'push', 'bathe', 'slide'] as const)('%s: both hands are on it', (doing) => {
  for (const { build, turn } of BODIES) {
    const { skeleton, gear } = posed(doing, build, turn);
    for (const { palm } of skeleton.arms) expect(gap(palm, gear)).toBeLessThan(skeleton.build.hand * 1.9);
  }
});

test.each(['open-door', 'press-button', 'pull', 'build'] as const)('%s: a hand is on it', (doing) => {
  for (const { build, turn } of BODIES) {
    const { skeleton, gear } = posed(doing, build, turn);
    const tips = skeleton.arms.map(({ palm, fingers }) =>
      plus(palm, [fingers[0] * skeleton.build.hand, fingers[1] * skeleton.build.hand]),
    );
    expect(Math.min(...tips.map((tip) => gap(tip, gear)))).toBeLessThan(skeleton.build.hand * 2);
  }
});

test.each(['ride-bike', 'climb', 'slide', 'lie-back'] as const)('%s: both feet rest on it', (doing) => {
  for (const { build, turn } of BODIES) {
    const { skeleton, gear } = posed(doing, build, turn);
    for (const { ankle } of skeleton.legs) expect(gap(ankle, gear)).toBeLessThan(skeleton.build.foot * 0.9);
  }
});

test.each(['ride-bike', 'swing', 'slide', 'lie-back', 'use-toilet', 'put-on-shoes', 'wake'] as const)(
  '%s: the hips rest on it',
  (doing) => {
    for (const { build, turn } of BODIES) {
      const { skeleton, gear } = posed(doing, build, turn);
      expect(gap(skeleton.hips, gear)).toBeLessThan(skeleton.build.leg * 1.1);
    }
  },
);

/** Here a hand is meant to be at the head, or lies under it. */
const AT_THE_HEAD: readonly Doing[] = ['cover-ears', 'drink', 'eat', 'brush-teeth', 'cry', 'listen', 'lie', 'sleep'];

test('no hand is before the face but where it is meant', () => {
  for (const doing of Doing.options.filter((one) => !AT_THE_HEAD.includes(one))) {
    for (const { build, turn } of BODIES) {
      const { hands, head } = draw(doing, { look: { ...child, build }, turn });
      for (const [x, y] of [hands.left, hands.right]) {
        const inHead = ((x - head.x) / head.radiusX) ** 2 + ((y - head.y) / head.radiusY) ** 2;
        expect(inHead, `${doing} ${build} ${turn}`).toBeGreaterThan(0.9);
      }
    }
  }
});

test('both hands are at the shoe, and both fists at the eyes of one who cries', () => {
  for (const { build, turn } of BODIES) {
    const { skeleton } = posed('put-on-shoes', build, turn);
    const foot = skeleton.legs[skeleton.facing < 0 ? 0 : 1].ankle;
    for (const { palm } of skeleton.arms) expect(distance(palm, foot)).toBeLessThan(skeleton.build.foot * 0.9);
    const { hands, head } = draw('cry', { look: { ...child, build }, turn });
    for (const hand of [hands.left, hands.right])
      expect(distance(hand, [head.x, head.y])).toBeLessThan(head.radiusX * 1.1);
  }
});

const box: HeldThing = { shapes: [rect(-30, -50, 60, 60, '#123456')], width: 60, height: 60 };
const found = (shapes: readonly Shape[], matrix: Matrix = [1, 0, 0, 1, 0, 0]): Shape[] =>
  shapes.flatMap((shape): Shape[] => {
    if (shape.kind === 'path')
      return shape.fill === '#123456' ? [{ kind: 'group', transform: matrix, children: [shape] }] : [];
    return found(shape.children, combine(matrix, shape.transform ?? [1, 0, 0, 1, 0, 0]));
  });

test('what is given lies on the open hand; what is pushed or pulled stands on the floor', () => {
  for (const { build, turn } of BODIES) {
    const look = { ...child, build };
    const given = draw('give', { look, turn, holding: box });
    const palm = turn < 0 ? given.hands.left : given.hands.right;
    const lies = boxOf(found(given.shapes));
    expect(Math.abs(lies.bottom - palm[1])).toBeLessThan(12);
    expect(palm[0]).toBeGreaterThan(lies.left - 12);
    expect(palm[0]).toBeLessThan(lies.right + 12);
    for (const doing of ['push', 'pull'] as const) {
      const rolled = boxOf(found(draw(doing, { look, turn, holding: box }).shapes));
      expect(rolled.bottom).toBeCloseTo(0, 0);
      expect(rolled.left * rolled.right).toBeGreaterThan(0);
    }
  }
});

test('a thrown ball leaves from the hand behind, a carried bag hangs below the hips', () => {
  const thrown = draw('throw', { turn: 0.6, holding: box });
  expect(boxOf(found(thrown.shapes)).right).toBeLessThan(0);
  const carried = draw('carry', { turn: 0.6, holding: box });
  expect(carried.hands.right[1]).toBeGreaterThan(-230);
});

test('who lies back in a treatment chair can still raise a hand, and the head lies behind the knees', () => {
  for (const turn of [-0.6, 0.6]) {
    const side = turn < 0 ? -1 : 1;
    const { head, hands } = draw('raise-hand', { turn, reclined: true });
    expect(head.x * side).toBeLessThan(-60);
    const raised = side < 0 ? hands.left : hands.right;
    expect(raised[1]).toBeLessThan(head.y - head.radiusY * 0.6);
    expect(draw('lie-back', { turn }).head).toEqual(head);
  }
});

test('in a wheelchair the arms do it: the hips stay on the cushion whatever is done', () => {
  const look: Look = { ...child, moving: 'wheelchair' };
  const heights = (['raise-hand', 'give', 'pay', 'push', 'build', 'use-device', 'hug-toy', 'throw'] as const).map(
    (doing) => boxOf(draw(doing, { look }).behind),
  );
  for (const chair of heights) expect(chair).toEqual(heights[0]);
});

test('who uses a wheelchair rides a handcycle: both hands are on it, and its wheel is on the floor', () => {
  const look: Look = { ...child, moving: 'wheelchair' };
  const { pose } = poseOf({ look, doing: 'ride-bike', feeling: 'neutral' }, true, palette);
  const skeleton = skeletonOf({ build: 'child', pose, turn: 0.6 });
  const { before, over } = gearFor('ride-bike', { skeleton, palette }, true, false);
  for (const { palm } of skeleton.arms) expect(gap(palm, before)).toBeLessThan(20);
  expect(Math.abs(boxOf(over).bottom)).toBeLessThan(8);
});

test('a scene that has the swing, the tub or the door gets the person alone', () => {
  for (const doing of ['swing', 'bathe', 'open-door', 'slide', 'climb', 'ride-bike'] as const) {
    const own = draw(doing);
    const alone = draw(doing, { ownGear: false });
    expect(alone.hands).toEqual(own.hands);
    expect(alone.box.right - alone.box.left).toBeLessThan(own.box.right - own.box.left);
  }
});
