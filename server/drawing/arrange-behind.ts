import type { SceneThing } from '../book/scene.ts';
import { boxOfThing, type Heap, heapOf, type PlacedThing, smaller } from './arrange-things.ts';
import { FEET, type Fixture, MARGIN, type Setting, SIZE, type Spots } from './place.ts';
import type { Box } from './shapes.ts';
import { drawThing } from './thing.ts';

/**
 * A thing that stands behind the people: one that the place always has, such as the slide of the playground, at its own
 * spot, or one too large to stand beside people, such as a bus.
 */
export type BehindThing = { thing: SceneThing; side: -1 | 1; fixture: Fixture | null };

/** Larger than this a thing stands behind the people, in drawing units; in the wide frame there is room beside them. */
const LARGE = { width: 400, height: 470 };
/** A little farther away than the people. */
const BEHIND_FEET = FEET - 44;
const MOST = { width: 0.68, height: 620 };
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
    behind.push({ thing, side, fixture });
  }
  return behind;
}

function isLarge({ what, where, count }: SceneThing, { frame }: Setting): boolean {
  if (where !== 'floor' || frame === 'wide' || count > 2) return false;
  const { width, height } = drawThing(what);
  return width * SIZE > LARGE.width || height * SIZE > LARGE.height;
}

/** How far the people go aside so that a thing behind them is seen. */
export function roomMade(behind: readonly BehindThing[], { width }: Setting): number {
  return -behind.reduce((sum, { side }) => sum + side, 0) * Math.min(1, 1 / Math.max(1, behind.length)) * ASIDE * width;
}

/** `taken` are the people's boxes. */
export function placedBehind(
  { thing, side, fixture }: BehindThing,
  taken: readonly Box[],
  setting: Setting,
): PlacedThing {
  const natural = heapOf({ ...thing, where: 'floor' }, setting, 1, false);
  if (fixture) {
    const heap = smaller(natural, fixture.height / natural.height);
    return { heap, where: 'floor', behind: true, x: fixture.x, y: fixture.y };
  }
  const { width, height } = drawThing(thing.what);
  const size = Math.min(SIZE, (MOST.width * setting.width) / (width * thing.count), MOST.height / height);
  let heap: Heap = smaller(natural, (size * height * thing.count) / natural.height / thing.count);
  for (let tries = 0; tries < 12; tries++) {
    const placed = atEdge(heap, side, setting);
    if (seenShare(boxOfThing(placed), taken) >= SEEN || heap.width < LEAST_WIDTH * setting.width) return placed;
    heap = smaller(heap, 0.93);
  }
  return atEdge(heap, side, setting);
}

function atEdge(heap: Heap, side: -1 | 1, { width }: Setting): PlacedThing {
  const x = side > 0 ? width - MARGIN - heap.width / 2 : MARGIN + heap.width / 2;
  return { heap, where: 'floor', behind: true, x, y: BEHIND_FEET };
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
