import type { Hex, Shape } from '../../book/drawing.ts';
import { d, ellipseData, group, line, type Point } from '../shapes.ts';
import type { Build } from './builds.ts';
import { OUTLINE, outlined } from './limb.ts';
import type { HandShape } from './pose.ts';

export type HandPaint = { skin: Hex; outline: Hex; crease: Hex };

/**
 * A hand of size `h` around the middle of its palm, the fingers pointing to `fingers` and the thumb on the side of
 * `thumb` (1 is clockwise from the fingers).
 */
export function drawHand(
  shape: HandShape,
  palm: Point,
  [x, y]: Point,
  thumb: 1 | -1,
  h: number,
  paint: HandPaint,
): Shape {
  return group(HANDS[shape](h, paint), [x, y, -y * thumb, x * thumb, palm[0], palm[1]]);
}

/** Each hand in its own coordinates: fingers to +x, thumb to +y. */
const HANDS: Record<HandShape, (h: number, paint: HandPaint) => Shape[]> = {
  easy: (h, paint) => [
    ...digits(
      [
        [
          [-0.4 * h, 0.5 * h],
          [0.42 * h, 0.98 * h],
        ],
      ],
      0.66 * h,
      paint,
    ),
    ...outlined(mitten(h, 1.28), paint.skin, paint.outline),
    ...digits(
      [
        [
          [-0.3 * h, 0.45 * h],
          [0.42 * h, 0.92 * h],
        ],
      ],
      0.58 * h,
      paint,
      0,
    ),
  ],
  flat: (h, paint) => [
    ...digits(
      [
        [
          [-0.5 * h, 0.45 * h],
          [0.3 * h, 1.02 * h],
        ],
      ],
      0.62 * h,
      paint,
    ),
    ...outlined(mitten(h, 1.62), paint.skin, paint.outline),
    ...digits(
      [
        [
          [-0.4 * h, 0.4 * h],
          [0.3 * h, 0.96 * h],
        ],
      ],
      0.54 * h,
      paint,
      0,
    ),
    line(
      d`M${0.85 * h} ${-0.28 * h}L${1.5 * h} ${-0.22 * h}M${0.85 * h} ${0.22 * h}L${1.5 * h} ${0.2 * h}`,
      paint.crease,
      2,
    ),
  ],
  open: (h, paint) => {
    const fingers = [-30, -10, 10, 30].map((angle, at) => ray(angle, (at === 0 || at === 3 ? 1.72 : 1.95) * h));
    const all = [...fingers, ray(82, 1.35 * h)];
    const palmData = ellipseData([-0.1 * h, 0], 1.02 * h, 0.92 * h);
    return [...digits(all, 0.56 * h, paint, OUTLINE, outlined(palmData, paint.skin, paint.outline))];
  },
  point: (h, paint) => [
    ...digits(
      [
        [
          [0.2 * h, -0.3 * h],
          [2.15 * h, -0.3 * h],
        ],
      ],
      0.6 * h,
      paint,
    ),
    ...knuckles(h, paint),
  ],
  grip: (h, paint) => knuckles(h, paint),
  fist: (h, paint) => knuckles(h, paint),
};

function ray(angle: number, length: number): [Point, Point] {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return [
    [0, sin * length * 0.3],
    [cos * length, sin * length],
  ];
}

/** Wrist, back of the hand and closed fingers in one soft shape that reaches `tip` hand sizes. */
function mitten(h: number, tip: number): string {
  return (
    d`M${-1.25 * h} ${-0.6 * h}C${-0.6 * h} ${-1 * h} ${0.5 * h} ${-0.98 * h} ${tip * 0.72 * h} ${-0.78 * h}` +
    d`C${tip * 1.08 * h} ${-0.58 * h} ${tip * 1.08 * h} ${0.5 * h} ${tip * 0.7 * h} ${0.72 * h}` +
    d`C${0.3 * h} ${0.95 * h} ${-0.6 * h} ${0.95 * h} ${-1.25 * h} ${0.6 * h}Z`
  );
}

/** Fingers as round-ended strokes with an outline; `between` comes after the outlines and before the fingers. */
function digits(
  lines: [Point, Point][],
  width: number,
  paint: HandPaint,
  edge = OUTLINE,
  between: Shape[] = [],
): Shape[] {
  const data = lines.map(([from, to]) => d`M${from}L${to}`).join('');
  const under = edge > 0 ? [line(data, paint.outline, width + edge * 2)] : [];
  return [...under, ...between, line(data, paint.skin, width)];
}

/** A closed hand: three fingers wrapped round, thumb across. */
function knuckles(h: number, paint: HandPaint): Shape[] {
  const data =
    d`M${-1.25 * h} ${-0.6 * h}C${-0.7 * h} ${-1.05 * h} ${0.6 * h} ${-1.15 * h} ${0.95 * h} ${-0.6 * h}` +
    d`C${1.2 * h} ${-0.2 * h} ${1.2 * h} ${0.35 * h} ${0.9 * h} ${0.68 * h}` +
    d`C${0.5 * h} ${1.1 * h} ${-0.7 * h} ${1 * h} ${-1.25 * h} ${0.6 * h}Z`;
  const creases = d`M${0.35 * h} ${-0.32 * h}L${0.98 * h} ${-0.26 * h}M${0.35 * h} ${0.22 * h}L${0.98 * h} ${0.2 * h}`;
  return [...outlined(data, paint.skin, paint.outline), line(creases, paint.crease, 2)];
}

/** A thumb before the thing that the hand holds at its edge, pointing to the body's middle line. */
export function drawThumb({ palm, side }: { palm: Point; side: number }, { hand: h }: Build, paint: HandPaint): Shape {
  const lines: [Point, Point][] = [
    [
      [palm[0] + side * h * 0.3, palm[1] + h * 0.2],
      [palm[0] - side * h * 0.55, palm[1] - h * 0.35],
    ],
  ];
  return group(digits(lines, h * 0.62, paint));
}
