import type { Hex, Shape } from '../../book/drawing.ts';
import { type ByFrame, FEET, type PlacePaint, type Seat, type Setting, WALL_FOOT } from '../place.ts';
import { d, ellipse, filled, group, line, rect, rectData, rotate } from '../shapes.ts';
import { outlook, skyGround } from './weather.ts';

/** Pieces that several places are built of. All are pale and without outlines. */

/** The value for the setting's frame: wide, standard, square, tall. */
export function by<T>(setting: Setting, wide: T, standard: T, square: T, tall: T): T {
  const values: ByFrame<T> = { wide, standard, square, tall };
  return values[setting.frame];
}

/** So many middles in a row about one middle, from left to right. */
export function inRow(count: number, middle: number, step: number): number[] {
  return Array.from({ length: count }, (_, at) => middle + (at - (count - 1) / 2) * step);
}

/** So many neighbours of a row of middles, as near to one middle as they can be. */
export function nearestTo(all: readonly number[], wanted: number, middle: number): number[] {
  const count = Math.min(wanted, all.length);
  const starts = Array.from({ length: all.length - count + 1 }, (_, at) => at);
  const off = (from: number) => Math.abs((all[from] ?? 0) + (all[from + count - 1] ?? 0) - 2 * middle);
  const best = starts.reduce((one, other) => (off(other) < off(one) - 1 ? other : one), 0);
  return count > 0 ? all.slice(best, best + count) : [];
}

export const noSeats = (): Seat[] => [];

/** A wall, a floor and a skirting board. */
export function room(setting: Setting): Shape[] {
  const { left, right, top, bottom, paint } = setting;
  return [
    rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
    rect(left, WALL_FOOT, right - left, bottom - WALL_FOOT, paint('floor'), 0, { part: 'floor' }),
    rect(left, WALL_FOOT - 18, right - left, 18, paint('base'), 0, { part: 'wall' }),
  ];
}

/** Sky, and land that rolls a little. */
export function open(setting: Setting, land: { hill: Hex; near: Hex; horizon?: number; nearTop?: number }): Shape[] {
  const { left, right, bottom } = setting;
  const { horizon = 655, nearTop = 765 } = land;
  const wide = right - left;
  const at = (share: number) => left + wide * share;
  return [
    ...skyGround(setting, horizon),
    filled(
      d`M${left} ${horizon + 35}C${at(0.2)} ${horizon - 25} ${at(0.38)} ${horizon - 30} ${at(0.55)} ${horizon + 15}C${at(0.7)} ${horizon + 45} ${at(0.86)} ${horizon + 25} ${right} ${horizon}L${right} ${bottom}L${left} ${bottom}Z`,
      land.hill,
      { part: 'floor' },
    ),
    filled(
      d`M${left} ${nearTop + 20}C${at(0.3)} ${nearTop - 14} ${at(0.7)} ${nearTop - 14} ${right} ${nearTop + 20}L${right} ${bottom}L${left} ${bottom}Z`,
      land.near,
      { part: 'floor' },
    ),
  ];
}

/** A soft shadow on the floor. */
export function shade(x: number, y: number, rx: number, ry = 13): Shape {
  return ellipse([x, y], rx, ry, '#3b3340', { opacity: 0.07, part: 'shadow' });
}

/** A window of one or two panes with the sky and the weather of the hour, its left top corner at x, y. Of several, one shows the sun. */
export function windowPane(
  setting: Setting,
  x: number,
  y: number,
  width: number,
  height: number,
  shown: { sun?: boolean } = {},
): Shape[] {
  const { paint } = setting;
  const bar = 12;
  return [
    rect(x - 18, y - 18, width + 36, height + 36, paint('frame'), 10),
    outlook(setting, { left: x, right: x + width, top: y, bottom: y + height }, rectData(x, y, width, height), shown),
    rect(x + width / 2 - bar / 2, y, bar, height, paint('frame')),
    rect(x - 34, y + height + 14, width + 68, 22, paint('white-shade'), 8),
  ];
}

/** A tree whose trunk stands at x, y. */
export function tree(paint: PlacePaint, x: number, y: number, size: number): Shape[] {
  const s = size;
  return [
    shade(x, y, 95 * s, 12 * s),
    filled(
      d`M${x - 20 * s} ${y}L${x - 14 * s} ${y - 210 * s}L${x + 14 * s} ${y - 210 * s}L${x + 20 * s} ${y}Z`,
      paint('trunk'),
    ),
    ellipse([x - 88 * s, y - 258 * s], 96 * s, 88 * s, paint('leaf')),
    ellipse([x + 88 * s, y - 258 * s], 96 * s, 88 * s, paint('leaf')),
    ellipse([x, y - 340 * s], 140 * s, 136 * s, paint('leaf')),
    ellipse([x - 44 * s, y - 384 * s], 58 * s, 50 * s, paint('leaf-light')),
  ];
}

/** A round bush that stands on y. */
export function bush(paint: PlacePaint, x: number, y: number, size: number): Shape {
  const s = size;
  return filled(
    d`M${x - 110 * s} ${y}C${x - 140 * s} ${y - 60 * s} ${x - 100 * s} ${y - 92 * s} ${x - 68 * s} ${y - 84 * s}C${x - 52 * s} ${y - 134 * s} ${x + 28 * s} ${y - 134 * s} ${x + 44 * s} ${y - 88 * s}C${x + 98 * s} ${y - 100 * s} ${x + 136 * s} ${y - 50 * s} ${x + 108 * s} ${y}Z`,
    paint('leaf'),
  );
}

/** A pot plant that stands on y. */
export function plant(paint: PlacePaint, x: number, y: number, size: number): Shape[] {
  const s = size;
  const leaf = (angle: number, length: number, fill: Hex) =>
    group(
      [
        filled(
          d`M${x} ${y - 96 * s}C${x - 40 * s} ${y - (96 + length * 0.45) * s} ${x - 26 * s} ${y - (96 + length * 0.9) * s} ${x} ${y - (96 + length) * s}C${x + 26 * s} ${y - (96 + length * 0.9) * s} ${x + 40 * s} ${y - (96 + length * 0.45) * s} ${x} ${y - 96 * s}Z`,
          fill,
        ),
      ],
      rotate(angle, [x, y - 96 * s]),
    );
  return [
    shade(x, y, 62 * s, 9 * s),
    leaf(-46, 150, paint('leaf-dark')),
    leaf(46, 150, paint('leaf-dark')),
    leaf(-22, 200, paint('leaf')),
    leaf(24, 196, paint('leaf')),
    leaf(0, 230, paint('leaf-dark')),
    filled(
      d`M${x - 52 * s} ${y - 104 * s}L${x + 52 * s} ${y - 104 * s}L${x + 38 * s} ${y}L${x - 38 * s} ${y}Z`,
      paint('rose'),
    ),
    rect(x - 58 * s, y - 114 * s, 116 * s, 26 * s, paint('rose-dark'), 6 * s),
  ];
}

/** A round stand lamp or hanging shade is drawn with its own place; this is its warm glow when it is dark. */
export function glow({ light, paint }: Setting, x: number, y: number, radius: number): Shape[] {
  if (light === 'day' || light === 'morning') return [];
  return [ellipse([x, y], radius, radius, paint('lamp'), { opacity: 0.55 })];
}

/** A leg of a table or a chair. */
export function leg(x: number, top: number, bottom: number, stroke: Hex, width = 16, slant = 0): Shape {
  return line(d`M${x} ${top}L${x + slant} ${bottom - width / 2}`, stroke, width);
}

/** A simple chair seen from the front, for someone in the middle at x; `height` of the seat above the feet. */
export function chair(paint: PlacePaint, x: number, height: number, size = 1): Shape[] {
  const seat = FEET - height;
  const half = 92 * size;
  return [
    shade(x, FEET + 4, half * 1.2),
    leg(x - half * 0.74, seat - 10, FEET, paint('wood-dark'), 15, -8),
    leg(x + half * 0.74, seat - 10, FEET, paint('wood-dark'), 15, 8),
    rect(x - half * 0.9, seat - 170 * size, half * 1.8, 130 * size, paint('green'), 30 * size),
    rect(x - half * 0.7, seat - 60 * size, 18, 70 * size, paint('wood-dark')),
    rect(x + half * 0.7 - 18, seat - 60 * size, 18, 70 * size, paint('wood-dark')),
    rect(x - half, seat - 4, half * 2, 32, paint('green-dark'), 15),
    rect(x - half, seat - 6, half * 2, 22, paint('green'), 11),
  ];
}

/** A stool, for where a back would hide things. */
export function stool(paint: PlacePaint, x: number, height: number): Shape[] {
  const seat = FEET - height;
  return [
    shade(x, FEET + 4, 88),
    leg(x - 52, seat, FEET, paint('wood-dark'), 15, -10),
    leg(x + 52, seat, FEET, paint('wood-dark'), 15, 10),
    rect(x - 84, seat - 4, 168, 32, paint('wood-dark'), 15),
    rect(x - 84, seat - 6, 168, 22, paint('wood'), 11),
  ];
}

/** A table that stands before whoever sits at it. `height` of its top above the feet. */
export function table(paint: PlacePaint, x: number, width: number, height: number): Shape[] {
  const top = FEET - height;
  const half = width / 2;
  return [
    shade(x, FEET + 10, half * 1.02),
    leg(x - half + 34, top + 14, FEET + 8, paint('wood-dark'), 20, -8),
    leg(x + half - 34, top + 14, FEET + 8, paint('wood-dark'), 20, 8),
    rect(x - half, top, width, 36, paint('wood-dark'), 16),
    rect(x - half, top, width, 24, paint('wood'), 12),
  ];
}

/** The pale form of a thing that the place always has. */
export function fixture(of: string, shapes: Shape[]): Shape {
  return group(shapes, undefined, { of });
}

/** All furniture of a list, marked as such. */
export function furniture(shapes: Shape[]): Shape[] {
  return [group(shapes, undefined, { part: 'furniture' })];
}
