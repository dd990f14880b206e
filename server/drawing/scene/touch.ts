import { BUILDS } from '../people/builds.ts';
import type { FigureRequest } from '../people/figure.ts';
import { minus, type Point, plus, times } from '../shapes.ts';
import type { Actor } from './arrange.ts';
import type { Bond } from './bonds.ts';

/** Where the hands of two people go who touch, and how near they stand. Points are drawing units unless said otherwise. */
export type Reach = NonNullable<FigureRequest['reach']>;

/** Between two bodies whose hands are joined, in figure units. */
const JOINED_GAP = 56;
/** A hand is not led up higher than this over the shoulder, in figure units. */
const OVER_SHOULDER = 22;
/** How much wider than a face a head is with its hair. */
const HAIR = 1.12;
/** How far arms are stretched to give something. */
const GIVING = 0.5;
/** … and to push somebody. */
const PUSHING = 0.5;

export const inFigure = ({ x, y, size }: Actor, point: Point): Point => times(minus(point, [x, y]), 1 / size);
export const inDrawing = ({ x, y, size }: Actor, point: Point): Point => plus(times(point, size), [x, y]);
export const hand = (side: -1 | 1, point: Point): Reach => (side < 0 ? { left: point } : { right: point });

const buildOf = ({ person }: Actor) => BUILDS[person.look.build];
const armOf = (actor: Actor) => (buildOf(actor).upperArm + buildOf(actor).lowerArm) * actor.size;
const halfOf = (actor: Actor) => buildOf(actor).shoulder * actor.size;

/** The shoulder on one side. */
export function shoulderOf(actor: Actor, side: -1 | 1): Point {
  const build = buildOf(actor);
  const { head } = actor.drawn;
  return inDrawing(actor, [head.x + side * build.shoulder, head.y + build.neck + build.arm * 0.5]);
}

/** Least distance of two neighbours' middles so that no face is before the other; heads may just touch. */
function headsApart(left: Actor, right: Actor, hair = 1): number {
  const [a, b] = [left.drawn.head, right.drawn.head];
  const down = a.y * left.size - b.y * right.size;
  const reach = (Math.min(a.radiusX, a.radiusY) * left.size + Math.min(b.radiusX, b.radiusY) * right.size) * hair;
  const aside = Math.sqrt(Math.max(0, reach * reach - down * down));
  return aside + a.x * left.size - b.x * right.size;
}

/** Beside somebody tall, the head of the small one is not before the other's arm. */
function besideArm(left: Actor, right: Actor): number {
  const small = lowest(left, right);
  const tall = small === left ? right : left;
  const below = small.drawn.head.y * small.size - tall.drawn.head.y * tall.size;
  return below < 100 ? 0 : halfOf(tall) * 0.94 + small.drawn.head.radiusX * small.size;
}

/** How far apart the middles of two neighbours are who touch; `heads` is the least distance of all that is above the chins. */
export function distanceOfBond({ kind }: Bond, left: Actor, right: Actor, heads: number): number {
  const bodies = halfOf(left) + halfOf(right);
  const { size } = left;
  switch (kind) {
    case 'hug':
      return Math.max(bodies * 0.66, headsApart(left, right, HAIR), heads - 40 * size);
    case 'give':
      return Math.max(bodies + (armOf(left) + armOf(right)) * GIVING, heads + 20);
    case 'push':
      return Math.max(bodies + armOf(left.person.figure.doing === 'push' ? left : right) * PUSHING, heads + 20);
    case 'comfort':
      return Math.max(bodies + 8 * size, headsApart(left, right) + 8, heads, besideArm(left, right) + 16 * size);
    case 'read':
      return Math.max(bodies + 8 * size, headsApart(left, right) + 8, heads);
    case 'hands':
      return Math.max(bodies + JOINED_GAP * size, heads + 6, besideArm(left, right) + 76 * size);
  }
}

/** Where the hands of both go, in the figure units of each. */
export function handsOfBond(bond: Bond, left: Actor, right: Actor): { left: Reach; right: Reach; onShoulder?: Actor } {
  switch (bond.kind) {
    case 'hug':
      return embrace(left, right);
    case 'give':
      return handOver(bond, left, right);
    case 'push':
      return pushed(bond, left, right);
    case 'comfort':
      return comforted(bond, left, right);
    case 'read':
      return oneBook(bond, left, right);
    case 'hands':
      return handInHand(left, right);
  }
}

const lowest = (one: Actor, other: Actor) => (shoulderOf(one, 1)[1] > shoulderOf(other, 1)[1] ? one : other);

/** The taller one's arms go round the shoulders of the other, whose arms go round the waist. */
function embrace(left: Actor, right: Actor): { left: Reach; right: Reach } {
  const small = lowest(left, right);
  const tall = small === left ? right : left;
  const side = small === left ? 1 : -1;
  const [shoulder, chest] = [shoulderOf(small, side), shoulderOf(tall, -side as -1 | 1)];
  const { size } = tall;
  const even = Math.abs(shoulder[1] - chest[1]) < 60 * size;
  const far: -1 | 1 = side;
  const near: -1 | 1 = side > 0 ? -1 : 1;
  const spot = (x: number, aside: number, below: number): Point => [x + far * aside * size, shoulder[1] + below * size];
  const round: Reach = {
    ...hand(near, inFigure(tall, spot(small.x, even ? 8 : -26, even ? 34 : 40))),
    ...hand(far, inFigure(tall, spot(small.x, even ? 40 : -34, even ? 84 : 66))),
  };
  const held: Reach = {
    ...hand(far, inFigure(small, spot(tall.x, even ? -10 : 20, even ? 62 : 44))),
    ...hand(near, inFigure(small, spot(tall.x, -32, even ? 104 : 100))),
  };
  return small === left ? { left: held, right: round } : { left: round, right: held };
}

/** A hand on the near shoulder, a little down the back. */
function comforted({ from }: Bond, left: Actor, right: Actor): { left: Reach; right: Reach } {
  const comforts = left.person === from ? left : right;
  const other = comforts === left ? right : left;
  const side = comforts === left ? 1 : -1;
  const [x, y] = shoulderOf(other, -side as -1 | 1);
  const at = inFigure(comforts, [x + side * 10 * other.size, y + 22 * other.size]);
  return comforts === left ? { left: hand(1, at), right: {} } : { left: {}, right: hand(-1, at) };
}

/** Both hands at the back of somebody on a swing. */
function pushed({ from }: Bond, left: Actor, right: Actor): { left: Reach; right: Reach } {
  const [pushes, swings] = left.person === from ? [left, right] : [right, left];
  const side = pushes === left ? 1 : -1;
  const [x, y] = shoulderOf(swings, -side as -1 | 1);
  const at = (down: number) => inFigure(pushes, [x - side * 8, y + down * swings.size]);
  const both: Reach = { left: at(side > 0 ? 62 : 34), right: at(side > 0 ? 34 : 62) };
  return pushes === left ? { left: both, right: {} } : { left: {}, right: both };
}

/** The lowest height at which the hands of both still meet between them. */
function lowestMeeting(left: Actor, right: Actor, stretch: number): number {
  const [a, b] = [shoulderOf(left, 1), shoulderOf(right, -1)];
  const aside = Math.abs(b[0] - a[0]) / 2;
  const low = (actor: Actor, [, y]: Point) => {
    const arm = stretch * armOf(actor);
    return y + Math.sqrt(Math.max(0, arm * arm - aside * aside));
  };
  return Math.min(low(left, a), low(right, b));
}

/** The thing is between both hands, before the chest of the smaller one. */
function handOver({ from }: Bond, left: Actor, right: Actor): { left: Reach; right: Reach } {
  const [a, b] = [shoulderOf(left, 1), shoulderOf(right, -1)];
  const wished = Math.max(a[1], b[1]) + 34 * left.size;
  const y = Math.min(wished, lowestMeeting(left, right, 0.96));
  const x = (a[0] + b[0]) / 2;
  const thing = (left.person === from ? left : right).request.holding;
  const half = Math.min(34, (thing?.width ?? 0) * 0.3) * left.size;
  const giver = (actor: Actor) => actor.person === from;
  const both = (actor: Actor, near: Point, away: Point): Reach =>
    giver(actor) && thing?.twoHands
      ? { left: inFigure(actor, actor === left ? away : near), right: inFigure(actor, actor === left ? near : away) }
      : hand(actor === left ? 1 : -1, inFigure(actor, near));
  const wide = (thing?.twoHands ? thing.width * 0.4 : 0) * left.size;
  return {
    left: both(left, [x - half, y], [x - half - wide, y]),
    right: both(right, [x + half, y], [x + half + wide, y]),
  };
}

/** Half the width of the open book that both look into, and its height below the lower shoulder, in figure units. */
const BOOK = { half: 52, below: 74 };

/** One book before both: who reads holds it, the other one holds its near edge. */
function oneBook({ from }: Bond, left: Actor, right: Actor): { left: Reach; right: Reach } {
  const reader = left.person === from ? left : right;
  const { size } = reader;
  const side = reader === left ? 1 : -1;
  const x = reader.x + (left.x + right.x - 2 * reader.x) * 0.38;
  const y = shoulderOf(lowest(left, right), 1)[1] + BOOK.below * size;
  const edges: Reach = {
    left: inFigure(reader, [x - BOOK.half * size, y]),
    right: inFigure(reader, [x + BOOK.half * size, y]),
  };
  const other = reader === left ? right : left;
  const near = hand(-side as -1 | 1, inFigure(other, [x + side * (BOOK.half + 4) * size, y + 26 * size]));
  return reader === left ? { left: edges, right: near } : { left: near, right: edges };
}

/**
 * Between the two, as low as the arms of both allow. Somebody who sits far below gets the other's hand on the shoulder
 * instead: `onShoulder` is then the one who is touched.
 */
function handInHand(left: Actor, right: Actor): { left: Reach; right: Reach; onShoulder?: Actor } {
  const [a, b] = [shoulderOf(left, 1), shoulderOf(right, -1)];
  const y = lowestMeeting(left, right, 0.92);
  const over = OVER_SHOULDER * left.size;
  if (y < a[1] - over) return { left: {}, right: hand(-1, inFigure(right, [a[0] - 12, a[1] + 4])), onShoulder: left };
  if (y < b[1] - over) return { left: hand(1, inFigure(left, [b[0] + 12, b[1] + 4])), right: {}, onShoulder: right };
  const at: Point = [(a[0] + b[0]) / 2, y];
  return { left: hand(1, inFigure(left, at)), right: hand(-1, inFigure(right, at)) };
}
