import type { Shape } from '../../book/drawing.ts';
import { FEET, type Fixture, type PlacePaint, type Setting, WALL_FOOT } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { fixture, room, shade } from './kit.ts';

/** What bathroom and toilet share. */

/** y of a toilet's foot. */
export const BOWL_FOOT = 858;
/** Height of a basin's rim above the feet, at size 1. */
export const RIM = 264;

/** Wall with tiles to the height of a shoulder. */
export function tiled(setting: Setting): Shape[] {
  const { left, right, paint } = setting;
  const [walls, ...rest] = room(setting);
  return [
    ...(walls ? [walls] : []),
    rect(left, 440, right - left, WALL_FOOT - 440, paint('tile'), 0, { part: 'wall' }),
    rect(left, 428, right - left, 16, paint('base'), 0, { part: 'wall' }),
    ...rest,
  ];
}

/** Seen from the front with its lid up; `x` is its middle. */
export function toiletBowl(paint: PlacePaint, x: number, size: number): Shape[] {
  const y = BOWL_FOOT;
  const at = (dx: number, dy: number) => [x + dx * size, y - dy * size] as const;
  const box = (dx: number, dy: number, width: number, height: number, fill: string, radius: number) =>
    rect(...at(dx, dy), width * size, height * size, paint(fill), radius * size);
  return [
    shade(x, y + 2, 106 * size),
    box(-92, 390, 184, 150, 'white-shade', 18),
    box(-102, 404, 204, 34, 'white', 14),
    box(-30, 414, 60, 14, 'metal-dark', 7),
    // The lid leans on the tank.
    filled(
      d`M${at(-78, 180)}C${at(-96, 260)} ${at(-78, 330)} ${at(0, 330)}C${at(78, 330)} ${at(96, 260)} ${at(78, 180)}Z`,
      paint('white'),
    ),
    filled(
      d`M${at(-56, 180)}C${at(-70, 250)} ${at(-56, 304)} ${at(0, 304)}C${at(56, 304)} ${at(70, 250)} ${at(56, 180)}Z`,
      paint('glass-shine'),
    ),
    filled(
      d`M${at(-104, 164)}C${at(-96, 70)} ${at(-58, 78)} ${at(-58, 0)}L${at(58, 0)}C${at(58, 78)} ${at(96, 70)} ${at(104, 164)}Z`,
      paint('white-shade'),
    ),
    ellipse(at(0, 164), 112 * size, 44 * size, paint('white')),
    ellipse(at(0, 168), 76 * size, 25 * size, paint('metal')),
    ellipse(at(0, 164), 70 * size, 19 * size, paint('glass')),
  ];
}

export function roundMirror(paint: PlacePaint, x: number, y: number, radius: number): Shape[] {
  const r = radius - 16;
  return [
    ellipse([x, y], radius, radius, paint('wood')),
    ellipse([x, y], r, r, paint('glass')),
    line(
      d`M${x - r * 0.5} ${y + r * 0.28}L${x + r * 0.1} ${y - r * 0.62}M${x - r * 0.16} ${y + r * 0.42}L${x + r * 0.44} ${y - r * 0.48}`,
      paint('glass-shine'),
      18,
    ),
  ];
}

/** A basin on its foot, with a tap. */
export function washbasin(paint: PlacePaint, x: number, size: number): Shape[] {
  const rim = FEET - RIM * size;
  const at = (dx: number, dy: number) => [x + dx * size, rim + dy * size] as const;
  return [
    shade(x, FEET - 24, 110 * size),
    filled(
      d`M${at(-44, 80)}L${at(44, 80)}L${x + 58 * size} ${FEET - 24}L${x - 58 * size} ${FEET - 24}Z`,
      paint('white-shade'),
    ),
    filled(
      d`M${at(-165, 0)}L${at(165, 0)}C${at(160, 90)} ${at(90, 118)} ${at(0, 118)}C${at(-90, 118)} ${at(-160, 90)} ${at(-165, 0)}Z`,
      paint('white'),
    ),
    ellipse([x, rim], 165 * size, 22 * size, paint('white-shade')),
    ellipse([x, rim + 2], 138 * size, 14 * size, paint('glass')),
    fixture('tap', [
      line(
        d`M${at(66, -4)}L${at(66, -62)}C${at(66, -106)} ${at(-8, -106)} ${at(-8, -66)}`,
        paint('metal-dark'),
        20 * size,
      ),
      line(d`M${at(46, -92)}L${at(86, -100)}`, paint('metal-dark'), 14 * size),
    ]),
  ];
}

/** Where the tap of a basin is. */
export const tapOf = (x: number, size: number): Fixture => ({
  x: x + 30 * size,
  y: FEET - RIM * size,
  height: 112 * size,
});
