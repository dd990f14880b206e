import type { Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { d, ellipse, ellipseData, filled, line, type Point, plus } from '../shapes.ts';
import { outlined } from './limb.ts';

export function ball(at: Point, r: number, colour: string, pale: string): Shape[] {
  const edge = clothOutline(colour);
  const band = d`M${at[0] - r * 0.94} ${at[1] - r * 0.3}Q${at[0]} ${at[1] + r * 0.24} ${at[0] + r * 0.94} ${at[1] - r * 0.3}`;
  return [
    ...outlined(ellipseData(at, r), colour, edge),
    line(band, pale, r * 0.26),
    ellipse(plus(at, [-r * 0.4, -r * 0.52]), r * 0.14, r * 0.1, pale),
  ];
}

/** A little car on its wheels, of size `k`. */
export function toyCar([x, y]: Point, k: number, colour: string, tyre: string): Shape[] {
  const at = (dx: number, dy: number): Point => [x + dx * k, y + dy * k];
  const body = d`M${at(-28, -8)}L${at(-28, -20)}Q${at(-27, -25)} ${at(-18, -26)}Q${at(-12, -41)} ${at(-2, -41)}L${at(7, -41)}Q${at(14, -40)} ${at(18, -26)}Q${at(28, -25)} ${at(28, -18)}L${at(28, -8)}Z`;
  const glass = d`M${at(-11, -27)}Q${at(-8, -36)} ${at(-2, -36)}L${at(6, -36)}Q${at(10, -35)} ${at(12, -27)}Z`;
  return [
    ...outlined(body, colour, clothOutline(colour), 2.8),
    filled(glass, shade(colour, 0.62)),
    ...[-15, 15].map((wheel) => ellipse(at(wheel, -8), 9 * k, 9 * k, tyre)),
  ];
}
