import type { Doing, SceneThing } from '../../book/scene.ts';
import type { FigureRequest } from '../people/figure.ts';
import { FEET, SIZE } from '../place.ts';
import type { Point } from '../shapes.ts';
import type { Actor } from './arrange.ts';
import type { Person } from './people.ts';
import type { Station } from './stations.ts';
import { type Heap, type PlacedThing, smaller } from './things.ts';

/** A table that is brought: before those who sit at it, or beside people with things on it. */
export type PlacedTable = {
  x: number;
  width: number;
  /** Of its top above the feet. */
  height: number;
  sitters: Person[];
};

export type HeapOnSpot = { heap: Heap; thing: SceneThing };

/** Height of a table's top at full size: over a child's lap. */
export const TABLE_HEIGHT = 200;
const FOR_GROWN_UPS = 50;
/** From the middle of whoever sits at an end to the end of the table. */
export const TABLE_END = 160;
/** Least half room for one who sits in the middle. */
export const TABLE_ROOM = 112;
/** What stands before somebody who eats stays below the chin. */
const BEFORE_ONE = { height: 100, width: 150 };
/** A cup or a bowl may become this much smaller to stand there. */
const LEAST_SHARE = 0.58;
const BETWEEN = 16;
const LEAST_WIDTH = 250;
const EDGE = 34;

export const isAtTable = (station: Station | undefined): boolean => station?.kind === 'chair' && station.table;

/** What lies flat is drawn as the sheet under the hands. */
const lies = ({ thing }: HeapOnSpot) => thing.what === 'paper';

/** Which things stand before those who eat, and which stand at the end of the table. */
export function sorted(
  onTable: readonly HeapOnSpot[],
  doings: readonly string[],
  share: number,
): { before: HeapOnSpot[]; atEnd: HeapOnSpot[] } {
  const standing = onTable.filter((one) => !lies(one));
  const places = doings.filter((doing) => doing === 'eat').length;
  const shrink = ({ heap }: HeapOnSpot) =>
    Math.min(1, (BEFORE_ONE.height * share) / heap.height, (BEFORE_ONE.width * share) / heap.width);
  const before = standing.filter((one) => shrink(one) >= LEAST_SHARE).slice(0, places);
  return {
    before: before.map((one) => ({ ...one, heap: smaller(one.heap, shrink(one)) })),
    atEnd: standing.filter((one) => !before.includes(one)),
  };
}

export function endWidth(atEnd: readonly HeapOnSpot[]): number {
  return atEnd.reduce((sum, { heap }) => sum + heap.width + BETWEEN, 0);
}

/** At full size; for grown-ups alone the table is a little higher. */
function heightFor(sitters: readonly Person[]): number {
  const grown = sitters.every(({ look }) => look.build === 'adult' || look.build === 'elder');
  return TABLE_HEIGHT + (grown ? FOR_GROWN_UPS : 0);
}

/** Hands of one who sits at a table, in figure units: one rests on it, and one draws. Eating hands find the mouth. */
export function handsAtTable(
  doing: Doing,
  side: -1 | 1,
  sitters: readonly Person[],
): NonNullable<FigureRequest['reach']> {
  const top = -heightFor(sitters) / SIZE;
  const resting: Point = [-side * 60, top - 24];
  const drawing: Point = [side * 26, top - 32];
  const [near, far] = side < 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return doing === 'draw' ? { [far]: resting, [near]: drawing } : { [far]: resting };
}

/** One table for all who sit at one. */
export function laidTable(
  sitters: readonly Actor[],
  onTable: readonly HeapOnSpot[],
  share: number,
  mainAt: Person | undefined,
): { table: PlacedTable; things: PlacedThing[] } {
  const [first, last] = [sitters[0] as Actor, sitters.at(-1) as Actor];
  const height = heightFor(sitters.map(({ person }) => person)) * share;
  const { before, atEnd } = sorted(
    onTable,
    sitters.map(({ request }) => request.doing),
    share,
  );
  const [from, to] = [first.x - TABLE_END * share, last.x + TABLE_END * share + endWidth(atEnd)];
  const eating = sitters.filter(({ request }) => request.doing === 'eat');
  const inTurn = [
    ...eating.filter(({ person }) => person === mainAt),
    ...eating.filter(({ person }) => person !== mainAt),
  ];
  const table: PlacedTable = {
    x: (from + to) / 2,
    width: to - from,
    height,
    sitters: sitters.map(({ person }) => person),
  };
  const served = before.map(
    ({ heap }, at): PlacedThing => ({ heap, where: 'table', x: (inTurn[at] as Actor).x, y: FEET - height }),
  );
  return { table, things: [...served, ...inLine(atEnd, to - EDGE * share - endWidth(atEnd) + BETWEEN, FEET - height)] };
}

/** Width of a table that only carries things. */
export function sideTableWidth(onTable: readonly HeapOnSpot[], share: number): number {
  return Math.max(LEAST_WIDTH * share, endWidth(onTable) - BETWEEN + 2 * EDGE * share);
}

export function sideTable(
  onTable: readonly HeapOnSpot[],
  x: number,
  share: number,
): { table: PlacedTable; things: PlacedThing[] } {
  const height = TABLE_HEIGHT * share;
  const table: PlacedTable = { x, width: sideTableWidth(onTable, share), height, sitters: [] };
  return { table, things: inLine(onTable, x - (endWidth(onTable) - BETWEEN) / 2, FEET - height) };
}

function inLine(heaps: readonly HeapOnSpot[], from: number, y: number): PlacedThing[] {
  let x = from;
  return heaps.map(({ heap }) => {
    const placed: PlacedThing = { heap, where: 'table', x: x + heap.width / 2, y };
    x += heap.width + BETWEEN;
    return placed;
  });
}
