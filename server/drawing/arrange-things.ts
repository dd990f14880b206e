import type { Matrix, Shape } from '../book/drawing.ts';
import { MOST_THINGS, type Scene, type SceneThing, type ThingSpot } from '../book/scene.ts';
import { MARGIN, type Setting, SIZE } from './place.ts';
import type { Box, Point } from './shapes.ts';
import { drawThing, THING_IDS } from './thing.ts';

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
/** What hangs high is seen from afar, so it is not drawn smaller than this. */
const LEAST_HIGH = 110;
/** A thing that has the picture to itself. */
const ALONE = 430;

/** The things of a scene that can be drawn, at most three, each once. */
export function thingsOf(scene: Scene): SceneThing[] {
  const known = scene.things.filter(({ what }) => THING_IDS.includes(what));
  return known.filter(({ what }, at) => known.findIndex((thing) => thing.what === what) === at).slice(0, MOST_THINGS);
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
): { x: number; y: number; share: number } {
  for (const share of [1, 0.85, 0.7, 0.58]) {
    const [width, height] = [heap.width * share, heap.height * share];
    const best = candidates(width, height, wished, band, setting).find(
      ({ box }) => !taken.some((other) => meets(box, other)),
    );
    if (best) return { x: best.x, y: best.y + height / 2, share };
  }
  const share = 0.58;
  const [x, y] = wished[0] ?? [setting.middle, 200];
  return { x: clamp(x, MARGIN + (heap.width * share) / 2, setting.width), y: y + (heap.height * share) / 2, share };
}

type Candidate = { x: number; y: number; far: number; box: Box };

function candidates(
  width: number,
  height: number,
  wished: readonly Point[],
  band: { top: number; bottom: number },
  setting: Setting,
): Candidate[] {
  const found: Candidate[] = [];
  const step = 20;
  const [least, most] = [MARGIN + width / 2, setting.width - MARGIN - width / 2];
  for (let x = least; x <= most; x += step)
    for (let y = band.top + height / 2; y <= band.bottom - height / 2; y += step) {
      const far = Math.min(...wished.map(([a, b], at) => Math.hypot(a - x, (b - y) * 1.5) + at * 40));
      found.push({
        x,
        y,
        far,
        box: { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 },
      });
    }
  return found.sort((a, b) => a.far - b.far);
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function clamp(value: number, margin: number, width: number): number {
  return Math.max(margin, Math.min(value, width - margin));
}

/** The same heap, smaller. */
export function smaller(heap: Heap, share: number): Heap {
  const copies = heap.copies.map(([a, b, c, d, e, f]): Matrix => [a * share, b, c, d * share, e * share, f * share]);
  return { ...heap, width: heap.width * share, height: heap.height * share, copies };
}

export function boxOfThing({ heap, x, y }: PlacedThing): Box {
  return { left: x - heap.width / 2, right: x + heap.width / 2, top: y - heap.height, bottom: y };
}
