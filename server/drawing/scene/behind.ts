import type { Matrix } from '../../book/drawing.ts';
import type { SceneThing } from '../../book/scene.ts';
import { FEET, type Fixture, MARGIN, type Setting, SIZE, type Spots, WALL_FOOT } from '../place.ts';
import type { Box } from '../shapes.ts';
import { drawThing } from '../thing.ts';
import { boxOfThing, type Heap, heapOf, type PlacedThing, smaller } from './things.ts';

/**
 * A thing that stands behind the people: one that the place always has, such as the slide of the playground, at its own
 * spot, or one too large to stand beside people, such as a bus.
 */
export type BehindThing = { thing: SceneThing; side: -1 | 1; fixture: Fixture | null; foot: number };

/** Larger than this a thing stands behind the people, in drawing units; the wide frame has more room beside them. */
const LARGE = { width: 400, height: 470 };
const LARGE_IN_WIDE = { width: 640, height: 620 };
/** A little farther away than the people. */
const BEHIND_FEET = FEET - 44;
const TALL_ON_WALL = 400;
const MOST = { width: 0.68, height: 640 };
const LEAST_WIDTH = 0.46;
/** At least this share of its width is not behind anybody. */
const SEEN = 0.5;
/** How far people make room, as a share of the frame's width. */
const ASIDE = 0.15;

export function behindOf(things: readonly SceneThing[], setting: Setting, spots: Spots): BehindThing[] {
  const behind: BehindThing[] = [];
  for (const thing of things) {
    const fixture = thing.count === 1 ? (spots.fixtures?.[thing.what] ?? null) : null;
    if (!fixture && !isLarge(thing, setting)) continue;
    const onTheRight = behind.filter(({ side }) => side > 0).length <= behind.length / 2;
    const side = fixture ? (fixture.x < setting.middle ? -1 : 1) : onTheRight ? 1 : -1;
    const foot = thing.where === 'wall' ? (spots.doorFoot ?? WALL_FOOT + 6) : BEHIND_FEET;
    behind.push({ thing, side, fixture, foot });
  }
  return behind;
}

function isLarge({ what, where, count }: SceneThing, { frame }: Setting): boolean {
  const { width, height } = drawThing(what);
  // A door is on the wall, but it stands.
  if (where === 'wall') return height > TALL_ON_WALL;
  if (where !== 'floor' || count > 2) return false;
  const large = frame === 'wide' ? LARGE_IN_WIDE : LARGE;
  return width * SIZE > large.width || height * SIZE > large.height;
}

/** How far the people go aside so that a thing behind them is seen. */
export function roomMade(behind: readonly BehindThing[], { width }: Setting): number {
  return -behind.reduce((sum, { side }) => sum + side, 0) * Math.min(1, 1 / Math.max(1, behind.length)) * ASIDE * width;
}

/** `taken` are the people's boxes. */
export function placedBehind(
  { thing, side, fixture, foot }: BehindThing,
  taken: readonly Box[],
  setting: Setting,
): PlacedThing {
  const natural = heapOf({ ...thing, where: 'floor' }, setting, 1, false);
  if (fixture) {
    const room = setting.width - 2 * MARGIN;
    const heap = smaller(natural, Math.min(fixture.height / natural.height, room / natural.width));
    const half = MARGIN + heap.width / 2;
    const x = Math.max(half, Math.min(fixture.x, setting.width - half));
    return { heap, where: 'floor', behind: true, x, y: fixture.y };
  }
  const { width, height } = drawThing(thing.what);
  const size = Math.min(SIZE, (MOST.width * setting.width) / (width * thing.count), MOST.height / height);
  let heap: Heap = smaller(natural, (size * height * thing.count) / natural.height / thing.count);
  for (let tries = 0; tries < 12; tries++) {
    const placed = atEdge(heap, side, setting, foot);
    const seen = seenShare(boxOfThing(placed), taken);
    if (seen >= SEEN || heap.width < LEAST_WIDTH * setting.width) return seen < 1 ? frontOut(placed, side) : placed;
    heap = smaller(heap, 0.93);
  }
  return frontOut(atEdge(heap, side, setting, foot), side);
}

/** Things are drawn with their front to the left. Half hidden on the right they turn round, so that the front is seen. */
function frontOut(placed: PlacedThing, side: -1 | 1): PlacedThing {
  if (side < 0) return placed;
  const copies = placed.heap.copies.map(([a, b, c, d, e, f]): Matrix => [-a, b, -c, d, e, f]);
  return { ...placed, heap: { ...placed.heap, copies } };
}

function atEdge(heap: Heap, side: -1 | 1, { width }: Setting, y: number): PlacedThing {
  const x = side > 0 ? width - MARGIN - heap.width / 2 : MARGIN + heap.width / 2;
  return { heap, where: 'floor', behind: true, x, y };
}

/** The share of a box's width that no other box is before. */
function seenShare(box: Box, others: readonly Box[]): number {
  const steps = 40;
  let seen = 0;
  for (let step = 0; step < steps; step++) {
    const x = box.left + ((step + 0.5) / steps) * (box.right - box.left);
    if (!others.some(({ left, right, top }) => x > left && x < right && top < box.bottom)) seen++;
  }
  return seen / steps;
}
