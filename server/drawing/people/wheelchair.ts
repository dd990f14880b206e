import type { Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { d, ellipse, ellipseData, filled, line, type Point, rectData } from '../shapes.ts';
import type { Build } from './builds.ts';
import { outlined } from './limb.ts';

/** Height of the footrests above the floor, in a child's units. */
const FOOTREST = 24;

/** Height of the cushion of a wheelchair that fits: the feet of whoever sits on it are on its rests. */
export function wheelchairSeat({ upperLeg, lowerLeg, leg, foot, hipX }: Build): number {
  const knee = upperLeg * 0.42 - leg * 0.45;
  return Math.round(knee + lowerLeg * 0.84 + foot * 0.26 + (FOOTREST * hipX) / 46);
}

/**
 * A wheelchair from the front, all behind the person: backrest, push handles, cushion, footrest, small wheels, and big
 * wheels a little from the side so that they look like wheels.
 */
export function drawWheelchair(build: Build, palette: Palette): Shape[] {
  const seat = wheelchairSeat(build);
  const { metal, tyre, seat: cloth } = palette.common;
  const k = build.hipX / 46;
  const wide = build.hipX * 1.42;
  const back = seat + build.torso * 0.86;
  const edge = clothOutline(cloth);
  const tube = 11 * k;
  const bar = (data: string, width = tube) => [line(data, clothOutline(metal), width + 5), line(data, metal, width)];
  const handles = [-1, 1].flatMap((side) => [
    ...bar(d`M${side * wide * 0.86} ${-seat}L${side * wide * 0.86} ${-back - 16 * k}`),
    line(
      d`M${side * wide * 0.86} ${-back - 18 * k}L${side * wide * 1.16} ${-back - 20 * k}`,
      clothOutline(tyre),
      19 * k,
    ),
    line(d`M${side * wide * 0.9} ${-back - 18 * k}L${side * wide * 1.16} ${-back - 20 * k}`, tyre, 14 * k),
  ]);
  return [
    ...handles,
    ...outlined(rectData(-wide * 0.82, -back, wide * 1.64, back - seat + 24 * k, 16 * k), cloth, edge),
    ...[-1, 1].flatMap((side) => wheel([side * wide * 1.28, -seat * 0.86], side, seat * 0.86 - 2, palette, k)),
    ...outlined(rectData(-wide * 0.98, -seat - 2, wide * 1.96, 26 * k, 12 * k), shade(cloth, -0.18), edge),
    ...[-1, 1].flatMap((side) =>
      bar(d`M${side * wide * 0.66} ${-seat + 22 * k}L${side * wide * 0.52} ${-FOOTREST * k}`, 9 * k),
    ),
    ...[-1, 1].flatMap((side) => caster([side * wide * 0.84, -15 * k], k, palette)),
    ...outlined(footrests(build, k), shade(metal, -0.2), clothOutline(metal)),
  ];
}

function footrests({ hipX, foot }: Build, k: number): string {
  const wide = foot * 1.04;
  return [-1, 1]
    .map((side) => rectData(side * hipX * 0.76 - wide / 2, -FOOTREST * k - 2, wide, 10 * k, 4 * k))
    .join('');
}

function wheel(at: Point, side: number, radius: number, palette: Palette, k: number): Shape[] {
  const { metal, tyre, eyeWhite } = palette.common;
  const narrow = radius * 0.34;
  const spokes = [0, 30, 60, 90, 120, 150]
    .map((angle) => {
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      return d`M${at[0] - cos * narrow * 0.84} ${at[1] - sin * radius * 0.84}L${at[0] + cos * narrow * 0.84} ${at[1] + sin * radius * 0.84}`;
    })
    .join('');
  const hub: Point = [at[0] + side * 3 * k, at[1]];
  return [
    filled(ellipseData(at, narrow, radius), eyeWhite, { opacity: 0.55 }),
    line(spokes, metal, 2.6 * k),
    line(ellipseData(at, narrow, radius - 7 * k), tyre, 14 * k),
    line(ellipseData([at[0] + side * 7 * k, at[1]], narrow * 0.9, radius * 0.84), clothOutline(metal), 7 * k),
    line(ellipseData([at[0] + side * 7 * k, at[1]], narrow * 0.9, radius * 0.84), shade(metal, 0.3), 3.6 * k),
    ellipse(hub, 8 * k, 11 * k, tyre),
  ];
}

function caster([x, y]: Point, k: number, palette: Palette): Shape[] {
  return [
    line(d`M${x} ${y - 34 * k}L${x} ${y - 6 * k}`, palette.common.metal, 8 * k),
    ...outlined(ellipseData([x, y], 8 * k, 14 * k), palette.common.tyre, clothOutline(palette.common.tyre), 2),
  ];
}
