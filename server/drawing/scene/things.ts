import type { Matrix, Shape } from '../../book/drawing.ts';
import { MOST_THINGS, type Scene, type SceneThing, type ThingSpot } from '../../book/scene.ts';
import { MARGIN, type Setting, SIZE } from '../place.ts';
import type { Box, Point } from '../shapes.ts';
import { drawThing, THING_IDS } from '../thing.ts';

/** One or several of a kind as they lie together, around the middle of their foot, in drawing units. */
export type Heap = { what: string; width: number; height: number; copies: Matrix[]; shapes: Shape[] };

/** A heap at its place: the middle of its foot. */
export type PlacedThing = {
  heap: Heap;
  where: ThingSpot;
  x: number;
  y: number /** Behind the people. */;
  behind?: boolean;
};

/** Largest and, for what the picture is about, smallest height and width on each spot, in drawing units. */
const LIMITS: Record<ThingSpot, { width: number; height: number }> = {
  floor: { width: 0.34, height: 640 },
  table: { width: 0.3, height: 230 },
  wall: { width: 0.26, height: 300 },
  sky: { width: 0.3, height: 300 },
  seat: { width: 0.24, height: 220 },
};
/** What hangs gets smaller by these steps until there is room for it. */
const HIGH_SHARES: readonly number[] = [1, 0.85, 0.7, 0.58, 0.46];
/** What hangs high is seen from afar, so it is not drawn smaller than this. */
const LEAST_HIGH = 110;
/** A thing that has the picture to itself. */
const ALONE = 430;

/** The things of a scene that can be drawn, at most three, each once, what the picture is about first. */
export function thingsOf(scene: Scene): SceneThing[] {
  const known = scene.things.filter(({ what }) => THING_IDS.includes(what));
  const once = known.filter(({ what }, at) => known.findIndex((thing) => thing.what === what) === at);
  return once.sort((a, b) => Number(b.what === scene.focus) - Number(a.what === scene.focus)).slice(0, MOST_THINGS);
}

/** The heap of a thing, as large as in life as far as its spot allows; `share` makes it smaller still. */
export function heapOf(thing: SceneThing, setting: Setting, share: number, alone: boolean): Heap {
  const { shapes, width, height } = drawThing(thing.what);
  const places = layOut(thing.count, thing.where);
  const [across, up] = [Math.max(...places.map(([x]) => x)), Math.max(...places.map(([, y]) => y))];
  const [wide, high] = [width * (1 + 2 * across), height * (1 + up)];
  const limit = limitOf(thing);
  const most = Math.min((limit.width * setting.width) / wide, limit.height / high);
  const hangs = thing.where === 'wall' || thing.where === 'sky';
  const wished = alone ? ALONE / high : hangs ? Math.max(SIZE, LEAST_HIGH / height) : SIZE;
  const size = alone ? Math.min(wished, (setting.width - 2 * MARGIN) / wide) : Math.min(wished, most) * share;
  return {
    what: thing.what,
    width: wide * size,
    height: high * size,
    copies: places.map(([x, y]) => [size, 0, 0, size, x * width * size, -y * height * size]),
    shapes,
  };
}

/** Several of a kind may take more of the picture. */
function limitOf({ where, count }: SceneThing): { width: number; height: number } {
  const { width, height } = LIMITS[where];
  return { width: Math.min(0.5, width * (1 + 0.16 * (count - 1))), height };
}

/** Middles of the copies, in their own widths and heights; those behind come first. */
function layOut(count: number, where: ThingSpot): Point[] {
  const row = (many: number, up: number): Point[] =>
    Array.from({ length: many }, (_, at) => [(at - (many - 1) / 2) * 1.08, up]);
  if (where === 'sky' && count > 2) return row(count, 0).map(([x], at) => [x * 0.62, at % 2 ? 0 : 0.85]);
  if (count <= 3 || where === 'wall') return row(count, 0);
  return [...row(count - Math.ceil(count / 2), 0.42), ...row(Math.ceil(count / 2), 0)];
}

/**
 * The free place nearest to one of the wished middles for something that hangs, between `top` and `bottom`; the heap is
 * made smaller when there is none. Gives the middle of its foot and how much smaller it became.
 */
export function freeSpot(
  heap: Heap,
  wished: readonly Point[],
  band: { top: number; bottom: number },
  taken: readonly Box[],
  setting: Setting,
  watched: Watched | null,
): { x: number; y: number; share: number } {
  for (const share of HIGH_SHARES) {
    const [width, height] = [heap.width * share, heap.height * share];
    const all = candidates(width, height, wished, band, setting, watched);
    const free = all.find(({ box }) => !taken.some((other) => overlap(box, other) > 0));
    if (free) return { x: free.x, y: free.y + height / 2, share };
    if (share > (HIGH_SHARES.at(-1) as number)) continue;
    const covered = ({ box }: Candidate) => taken.reduce((sum, other) => sum + overlap(box, other), 0);
    const least = Math.min(...all.map(covered));
    const best = all.find((one) => covered(one) <= least);
    if (best) return { x: best.x, y: best.y + height / 2, share };
  }
  return { x: setting.middle, y: band.top + heap.height, share: 1 };
}

/** Somebody at `x` looks or points at it, to the left (−1) or to the right. */
export type Watched = { x: number; side: number };

/** Counts like so much farther away. */
const WRONG_SIDE = 900;

const wrongSide = (x: number, watched: Watched | null) => watched !== null && (x - watched.x) * watched.side < 60;

type Candidate = { x: number; y: number; far: number; box: Box };

function candidates(
  width: number,
  height: number,
  wished: readonly Point[],
  band: { top: number; bottom: number },
  setting: Setting,
  watched: Watched | null,
): Candidate[] {
  const found: Candidate[] = [];
  const step = 20;
  const [least, most] = [MARGIN + width / 2, setting.width - MARGIN - width / 2];
  for (let x = least; x <= most; x += step)
    for (let y = band.top + height / 2; y <= band.bottom - height / 2; y += step) {
      const far =
        Math.min(...wished.map(([a, b], at) => Math.hypot(a - x, (b - y) * 1.5) + at * 40)) +
        (wrongSide(x, watched) ? WRONG_SIDE : 0);
      found.push({
        x,
        y,
        far,
        box: { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
      });
    }
  return found.sort((a, b) => a.far - b.far);
}

/** Area that two boxes share. */
function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** The same heap, smaller. */
export function smaller(heap: Heap, share: number): Heap {
  const copies = heap.copies.map(([a, b, c, d, e, f]): Matrix => [a * share, b, c, d * share, e * share, f * share]);
  return { ...heap, width: heap.width * share, height: heap.height * share, copies };
}

export function boxOfThing({ heap, x, y }: PlacedThing): Box {
  return { left: x - heap.width / 2, right: x + heap.width / 2, top: y - heap.height, bottom: y };
}
