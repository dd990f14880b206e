import type { PathData } from '../../book/drawing.ts';
import { type Box, between, type Point } from '../shapes.ts';

/** The box around the real curves of path data, where `boxOf` goes around their control points. */
export function tightBox(data: PathData): Box {
  const points: Point[] = [];
  let here: Point = [0, 0];
  for (const [, op = '', numbers = ''] of data.matchAll(/([MLCQZ])([^MLCQZ]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    const perStep = { C: 6, Q: 4 }[op] ?? 2;
    for (let at = 0; at + perStep <= values.length; at += perStep) {
      const bend: Point[] = [here];
      for (let i = at; i < at + perStep; i += 2) bend.push([values[i] ?? 0, values[i + 1] ?? 0]);
      here = bend.at(-1) ?? here;
      points.push(...(bend.length > 2 ? along(bend) : [here]));
    }
  }
  return boxAround(points);
}

export function union(boxes: readonly Box[]): Box {
  return boxAround(
    boxes.flatMap(({ left, top, right, bottom }): Point[] => [
      [left, top],
      [right, bottom],
    ]),
  );
}

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Points along a Bézier curve by de Casteljau, close enough together for a box to a tenth of a unit. */
function along(bend: readonly Point[]): Point[] {
  const STEPS = 24;
  return Array.from({ length: STEPS }, (_, i) => {
    let level = bend;
    while (level.length > 1) level = level.slice(1).map((end, at) => between(level[at] ?? end, end, (i + 1) / STEPS));
    return level[0] ?? [0, 0];
  });
}
