import type { Hex, PathData, Shape } from '../../book/drawing.ts';
import { between, d, distance, filled, minus, type Point, plus, times, towards } from '../shapes.ts';

/** A bent tube: shoulder, elbow, wrist, or hip, knee, ankle, and its width at each. */
export type Limb = { from: Point; joint: Point; to: Point; widths: readonly [number, number, number] };

export const OUTLINE = 3.6;

/** Where the joint lies between two ends, for bones of two lengths: of the two answers the one further along `prefer`. */
export function jointOf(from: Point, to: Point, upper: number, lower: number, prefer: Point): Point {
  const reach = Math.max(Math.abs(upper - lower) + 1, Math.min(distance(from, to), (upper + lower) * 0.998));
  const direction = towards(from, to);
  const along = (upper * upper + reach * reach - lower * lower) / (2 * reach);
  const aside = Math.sqrt(Math.max(0, upper * upper - along * along));
  const side: Point = [-direction[1], direction[0]];
  const sign = side[0] * prefer[0] + side[1] * prefer[1] < 0 ? -1 : 1;
  return plus(from, plus(times(direction, along), times(side, aside * sign)));
}

/** The end that bones of these lengths can reach. */
export function withinReach(from: Point, to: Point, length: number): Point {
  const far = distance(from, to);
  return far <= length * 0.998 ? to : plus(from, times(towards(from, to), length * 0.998));
}

/** How far from the joint the tube starts to bend, on each side. */
function bendOf({ from, joint, to, widths }: Limb): [number, number] {
  return [Math.min(distance(from, joint) * 0.62, widths[1]), Math.min(distance(joint, to) * 0.62, widths[1])];
}

/** The middle of a limb, its direction and its width at a share of its length (half at the joint). */
export function crossing(limb: Limb, share: number): { at: Point; along: Point; width: number } {
  const { from, joint, to, widths } = limb;
  const [upper, lower] = [distance(from, joint), distance(joint, to)];
  const [before, after] = bendOf(limb);
  const width =
    share <= 0.5
      ? widths[0] + (widths[1] - widths[0]) * share * 2
      : widths[1] + (widths[2] - widths[1]) * (share * 2 - 1);
  // Past this much of the upper, and before this much of the lower bone, the middle line is the bend's own curve.
  const [curveFrom, curveTo] = [1 - before / (upper || 1), after / (lower || 1)];
  const [u, v] = [share * 2, share * 2 - 1];
  if (u <= curveFrom) return { at: between(from, joint, u), along: towards(from, joint), width };
  if (v >= curveTo) return { at: between(joint, to, v), along: towards(joint, to), width };
  const t = share <= 0.5 ? ((u - curveFrom) / (1 - curveFrom || 1)) * 0.5 : 0.5 + (v / (curveTo || 1)) * 0.5;
  const [p, q] = [between(from, joint, curveFrom), between(joint, to, curveTo)];
  const [first, second] = [between(p, joint, t), between(joint, q, t)];
  return { at: between(first, second, t), along: towards(first, second), width };
}

/** A part of a limb, by shares of its length: for sleeves, socks, cuffs. */
export function partOf(limb: Limb, start: number, end: number): Limb {
  const straight = (share: number): Point =>
    share <= 0.5 ? between(limb.from, limb.joint, share * 2) : between(limb.joint, limb.to, share * 2 - 1);
  const middle = start < 0.5 && end > 0.5 ? 0.5 : (start + end) / 2;
  const width = (share: number) => crossing(limb, share).width;
  return {
    from: straight(start),
    joint: straight(middle),
    to: straight(end),
    widths: [width(start), width(middle), width(end)],
  };
}

/** Bands across a limb, such as stripes: the middle of each as a share of the length, all of one thickness. */
export function bandsData(limb: Limb, shares: readonly number[], thickness: number): PathData {
  return shares
    .map((share) => {
      const { at, along, width } = crossing(limb, share);
      const [across, deep] = [times([-along[1], along[0]], width / 2), times(along, thickness / 2)];
      const corner = (x: number, y: number) => plus(at, plus(times(across, x), times(deep, y)));
      return d`M${corner(-1, -1)}L${corner(1, -1)}L${corner(1, 1)}L${corner(-1, 1)}Z`;
    })
    .join('');
}

/** Outline path of a limb: round at the start, flat or round at the end, soft at the joint. */
export function limbData({ from, joint, to, widths }: Limb, roundEnd = false): PathData {
  const [first, second] = [towards(from, joint), towards(joint, to)];
  const [n1, n2]: Point[] = [
    [-first[1], first[0]],
    [-second[1], second[0]],
  ] as [Point, Point];
  const cosine = Math.max(-0.4, n1[0] * n2[0] + n1[1] * n2[1]);
  const corner = times(plus(n1, n2), 1 / (1 + cosine));
  const [a, k, e] = widths.map((width) => width / 2) as [number, number, number];
  const [before, after] = bendOf({ from, joint, to, widths });
  const [p, q] = [minus(joint, times(first, before)), plus(joint, times(second, after))];
  const side = (sign: number) => ({
    start: plus(from, times(n1, a * sign)),
    p: plus(p, times(n1, k * sign)),
    corner: plus(joint, times(corner, k * sign)),
    q: plus(q, times(n2, k * sign)),
    end: plus(to, times(n2, e * sign)),
  });
  const [left, right] = [side(1), side(-1)];
  const capStart = minus(from, times(first, a * 1.33));
  const capEnd = plus(to, times(second, e * 1.33));
  const end = roundEnd
    ? d`C${plus(capEnd, times(n2, e))} ${minus(capEnd, times(n2, e))} ${right.end}`
    : d`L${right.end}`;
  return (
    d`M${left.start}L${left.p}Q${left.corner} ${left.q}L${left.end}${end}L${right.q}Q${right.corner} ${right.p}` +
    d`L${right.start}C${minus(capStart, times(n1, a))} ${plus(capStart, times(n1, a))} ${left.start}Z`
  );
}

/** The outline that shows around a shape once the shape itself is painted over it. */
export function outline(data: PathData, colour: Hex, width = OUTLINE): Shape {
  return { kind: 'path', d: data, fill: colour, stroke: colour, width: Math.round(width * 20) / 10 };
}

/** A shape with its tonal outline. */
export function outlined(data: PathData, fill: Hex, colour: Hex, width = OUTLINE): Shape[] {
  return [outline(data, colour, width), filled(data, fill)];
}
