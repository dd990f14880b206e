type Point = readonly [number, number];
type Polygon = readonly Point[];

/**
 * Whether a piece lies so deep inside the others that an outline behind them all would not show. Holes are ignored:
 * at worst an outline is drawn that nobody sees.
 */
export function isHidden(at: number, polygons: readonly Polygon[]): boolean {
  const others = polygons.filter((_, i) => i !== at);
  return (polygons[at] ?? []).every((point) =>
    around(point).every((near) => others.some((polygon) => inside(near, polygon))),
  );
}

/** Eight points a little way off: about an outline's width. */
function around([x, y]: Point): Point[] {
  const REACH = 3;
  return Array.from({ length: 8 }, (_, i) => [
    x + REACH * Math.cos((i * Math.PI) / 4),
    y + REACH * Math.sin((i * Math.PI) / 4),
  ]);
}

/** Crossing number; a path's several rings are one polygon here, joined by lines that cross each other out. */
function inside([x, y]: Point, polygon: Polygon): boolean {
  let odd = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const [ax, ay] = polygon[i] ?? [0, 0];
    const [bx, by] = polygon[j] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}
