import { MARGIN } from '../place.ts';
import { distanceOf, reachOf, type Silhouette } from '../silhouette.ts';

/** Somebody or something that stands in the row. */
export type RowItem = {
  silhouette: Silhouette;
  /** How far it reaches in all, when that is more than where nobody else may be. */
  extent?: { left: number; right: number };
  /** Middle, when it cannot move by itself. */
  at?: number;
  /** Joined hands: the least distance to the next one, which may then be closer than their arms allow. */
  toNext?: number;
  /** Height of the chin, and how far a neighbour may come over the arm when it is narrow. Without it, not at all. */
  chin?: number;
  give?: number;
};

/** Middles from left to right, and by how much the whole place has to move for everything to be in the frame. */
export type Row = { middles: number[]; pan: number };
/** `excess` is how many times too wide a row is that does not fit, 1 when it is not its width. */
export type Packed = { row: Row } | { row: null; excess: number };

const FULL_GAP = 24;
/** A child may stand before the side of a grown-up this much farther than beside another child. */
const BEFORE = 1.7;
/** Chins that differ by this much belong to a child and a grown-up. */
const TALLER = 100;

/**
 * Nobody over another and nobody over the margin. Without a fixed item the whole row stands
 * about `stand`; else it grows outward from the fixed ones, and the place may move sideways by `mostPan`.
 */
export function packRow(
  items: readonly RowItem[],
  stand: number,
  width: number,
  mostPan: number,
  { share, closeness }: { share: number; closeness: number },
): Packed {
  if (items.length === 0) return { row: { middles: [], pan: 0 } };
  const gaps = { gap: FULL_GAP * share, closeness };
  const first = items.findIndex(({ at }) => at !== undefined);
  const middles =
    first < 0
      ? outward(items, 0, 0, gaps)
      : outward(
          items,
          first,
          items.findLastIndex(({ at }) => at !== undefined),
          gaps,
        );
  if (!middles) return { row: null, excess: 1 };
  const reaches = items.map(({ silhouette, extent }) => extent ?? reachOf(silhouette));
  const from = Math.min(...middles.map((middle, at) => middle - (reaches[at]?.left ?? 0)));
  const to = Math.max(...middles.map((middle, at) => middle + (reaches[at]?.right ?? 0)));
  const excess = (to - from) / (width - 2 * MARGIN);
  if (excess > 1) return { row: null, excess };
  const wished = first < 0 ? stand - (from + to) / 2 : 0;
  const move = Math.max(MARGIN - from, Math.min(wished, width - MARGIN - to));
  if (first >= 0 && Math.abs(move) > mostPan) return { row: null, excess: 1 };
  return { row: { middles: middles.map((middle) => middle + move), pan: first < 0 ? 0 : move } };
}

type Gaps = { gap: number; closeness: number };

/** From the items `first` to `last`, whose places are known, to both ends. */
function outward(items: readonly RowItem[], first: number, last: number, gaps: Gaps): number[] | null {
  const middles = items.map(({ at }) => at ?? 0);
  for (let at = first; at <= last; at++) if (first !== last && items[at]?.at === undefined) return null;
  for (let at = first - 1; at >= 0; at--)
    middles[at] = Math.min(
      ...range(at + 1, last).map((other) => (middles[other] as number) - apart(items, at, other, gaps)),
    );
  for (let at = last + 1; at < items.length; at++)
    middles[at] = Math.max(
      ...range(first, at - 1).map((other) => (middles[other] as number) + apart(items, other, at, gaps)),
    );
  return middles;
}

function apart(items: readonly RowItem[], left: number, right: number, { gap, closeness }: Gaps): number {
  const [one, other] = [items[left] as RowItem, items[right] as RowItem];
  if (right === left + 1 && one.toNext !== undefined) return one.toNext;
  const full = distanceOf(one.silhouette, other.silhouette) + gap;
  if (one.chin === undefined || other.chin === undefined || closeness === 0) return full;
  const taller = Math.abs(one.chin - other.chin) > TALLER ? BEFORE : 1;
  const closer = full - (Math.min(one.give ?? 0, other.give ?? 0) * taller + gap * 0.7) * closeness;
  return Math.max(closer, distanceOf(one.silhouette, other.silhouette, Math.max(one.chin, other.chin)) + 8);
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
