import type { Hex, Shape } from '../../book/drawing.ts';
import type { Doing } from '../../book/scene.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { apply, d, ellipseData, line, type Point, plus } from '../shapes.ts';
import { candlesBefore, puffs } from './gear-home.ts';
import { outlined } from './limb.ts';
import { mouthAt, type Skeleton } from './skeleton.ts';

/** Small calm lines that show what a still picture cannot: a movement, a sound, a breath. */
export function marksOf(doing: Doing, skeleton: Skeleton, turn: number, palette: Palette): Shape[] {
  const ink = clothOutline(palette.common.metal);
  const { facing, headAt, build, arms } = skeleton;
  const k = build.headX / 88;
  switch (doing) {
    case 'wave':
      return waved(arms[facing < 0 ? 0 : 1].palm, facing, k, ink);
    case 'breathe': {
      const mouth = apply(skeleton.head, mouthAt(build, turn));
      return puffs(plus(mouth, [facing * 46 * k, 4 * k]), plus(mouth, [facing * 150 * k, 18 * k]), palette);
    }
    case 'wait':
      return clock(plus(headAt, [facing * (build.headX + 62 * k), -build.headY * 0.5]), 27 * k, ink, palette);
    case 'flap':
      return arms.flatMap(({ palm, side }) => arcsBeside(plus(palm, [side * 10 * k, 2]), side, 34 * k, ink));
    case 'listen':
      return soundAt(plus(headAt, [facing * (build.headX + 52 * k), build.headY * 0.1]), facing, k, ink);
    case 'laugh':
      return [-1, 1].map((side) => {
        const [x, y] = plus(headAt, [side * (build.headX + 26 * k), -build.headY * 0.2]);
        return line(
          d`M${x} ${y - 20 * k}L${x + side * 16 * k} ${y - 30 * k}M${x + side * 4 * k} ${y}L${x + side * 24 * k} ${y}M${x} ${y + 20 * k}L${x + side * 16 * k} ${y + 30 * k}`,
          ink,
          4.4,
        );
      });
    case 'blow-candles': {
      const mouth = apply(skeleton.head, mouthAt(build, turn));
      return puffs(mouth, plus(candlesBefore(skeleton), [-facing * 40, 0]), palette);
    }
    default:
      return [];
  }
}

/** Two arcs over and under a hand that goes up and down. */
function arcsBeside([x, y]: Point, side: number, r: number, ink: Hex): Shape[] {
  const arc = (up: number) =>
    d`M${x - side * r * 0.3} ${y + up * r}Q${x + side * r * 0.7} ${y + up * r * 1.06} ${x + side * r * 1.06} ${y + up * r * 0.3}`;
  return [line(arc(-1.15) + arc(1.15), ink, 4.4)];
}

/** Arcs over a hand that goes to and fro. */
function waved([x, y]: Point, side: number, k: number, ink: Hex): Shape[] {
  const arc = (r: number) =>
    d`M${x - side * 6 * k} ${y - r}Q${x + side * r * 0.74} ${y - r * 0.94} ${x + side * r} ${y - r * 0.14}`;
  return [line(arc(46 * k) + arc(60 * k), ink, 4.4)];
}

/** The sign for waiting: a clock. */
function clock([x, y]: Point, r: number, ink: Hex, { common }: Palette): Shape[] {
  return [
    ...outlined(ellipseData([x, y], r), common.eyeWhite, ink, 3.4),
    line(d`M${x} ${y - r * 0.62}L${x} ${y}L${x + r * 0.44} ${y + r * 0.2}`, ink, 4.4),
  ];
}

/** Sound that comes to an ear. */
function soundAt([x, y]: Point, side: number, k: number, ink: Hex): Shape[] {
  const arc = (r: number) =>
    d`M${x + side * r * 0.66} ${y - r}Q${x - side * r * 0.2} ${y} ${x + side * r * 0.66} ${y + r}`;
  return [
    line(
      arc(15 * k) + d`M${x + side * 26 * k} ${y - 27 * k}Q${x + side * 8 * k} ${y} ${x + side * 26 * k} ${y + 27 * k}`,
      ink,
      4.4,
    ),
  ];
}
