import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, furniture, glow, leg, noSeats, room, shade } from './kit.ts';

/** Tables with cloths, chairs on both sides, lamps above them, the window to the kitchen and a board of dishes. */
export const restaurant: Place = {
  ground(setting) {
    const [wall, ...rest] = room(setting);
    const { left, right, paint } = setting;
    return [...(wall ? [wall] : []), rect(left, 520, right - left, 225, paint('panel'), 0, { part: 'wall' }), ...rest];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const tables = by(setting, [-690, 690], [-455, 455], [285], [215]);
    const lamps = by(setting, [-700, 700], [-490, 500], [320], [258]);
    const size = by(setting, 1.05, 0.68, 0.68, 0.54);
    return furniture([
      ...hatch(paint, middle - by(setting, 130, 90, 190, 180), by(setting, 560, 380, 290, 230)),
      ...dishBoard(paint, middle + by(setting, 400, 290, 105, 70), by(setting, 0.85, 0.66, 0.52, 0.42)),
      ...lamps.flatMap((dx) => hangingLamp(setting, middle + dx, by(setting, 1, 0.95, 0.75, 0.75))),
      ...tables.flatMap((dx) => clothTable(paint, middle + dx, size)),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const free: [number, number] = [middle + by(setting, 225, 185, 220, 180), 220];
    return {
      stand: middle - by(setting, 0, 0, 120, 90),
      seats: noSeats,
      brought: 'chair',
      couch: null,
      basin: null,
      wall: [free],
      sky: [free],
    };
  },
};

/** The window to the kitchen, where dishes stand ready under a small awning. */
function hatch(paint: PlacePaint, x: number, width: number): Shape[] {
  const left = x - width / 2;
  const count = Math.max(4, Math.round(width / 84));
  const stripe = (width + 60) / count;
  return [
    rect(left - 18, 140, width + 36, 300, paint('wood'), 10),
    rect(left, 158, width, 264, paint('inside'), 4),
    ...[0.2, 0.4, 0.6, 0.8].map((share) =>
      line(d`M${left + width * share} ${158}L${left + width * share} ${226}`, paint('metal-dark'), 7),
    ),
    ...[0.2, 0.6].map((share) => ellipse([left + width * share, 258], 36, 36, paint('metal-dark'))),
    ...[0.4, 0.8].map((share) => rect(left + width * share - 14, 222, 28, 66, paint('metal-dark'), 12)),
    ...dish(paint, left + width * 0.27, 424, 1),
    ...dish(paint, left + width * 0.72, 424, 1),
    rect(left - 44, 420, width + 88, 32, paint('wood-dark'), 10),
    ...Array.from({ length: count }, (_, at) => {
      const from = left - 30 + at * stripe;
      return filled(
        d`M${from} ${92}L${from + stripe} ${92}L${from + stripe} ${166}C${from + stripe} ${196} ${from} ${196} ${from} ${166}Z`,
        paint(at % 2 ? 'white' : 'rose'),
      );
    }),
    rect(left - 38, 76, width + 76, 24, paint('rose-dark'), 10),
  ];
}

/** A dish under a domed cover, as food comes in a restaurant. */
function dish(paint: PlacePaint, x: number, y: number, s: number): Shape[] {
  return [
    filled(
      d`M${x - 74 * s} ${y - 10 * s}C${x - 72 * s} ${y - 92 * s} ${x + 72 * s} ${y - 92 * s} ${x + 74 * s} ${y - 10 * s}Z`,
      paint('metal'),
    ),
    line(
      d`M${x - 46 * s} ${y - 34 * s}C${x - 38 * s} ${y - 54 * s} ${x - 22 * s} ${y - 62 * s} ${x - 6 * s} ${y - 64 * s}`,
      paint('white'),
      9 * s,
    ),
    ellipse([x, y - 78 * s], 11 * s, 11 * s, paint('metal-dark')),
    rect(x - 92 * s, y - 14 * s, 184 * s, 16 * s, paint('metal-dark'), 8 * s),
  ];
}

/** Pictures of dishes where words would stand. */
function dishBoard(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 108;
  const at = (dx: number, dy: number) => [x + dx * s, y + dy * s] as const;
  const row = (dy: number, food: string): Shape[] => [
    ellipse(at(-78, dy + 8), 50 * s, 20 * s, paint('white')),
    ellipse(at(-78, dy - 2), 34 * s, 20 * s, paint(food)),
    rect(...at(-10, dy - 16), 130 * s, 14 * s, paint('board-mark'), 7 * s),
    rect(...at(-10, dy + 10), 84 * s, 14 * s, paint('board-mark'), 7 * s),
  ];
  return [
    rect(...at(-160, 0), 320 * s, 380 * s, paint('wood-dark'), 16 * s),
    rect(...at(-142, 18), 284 * s, 344 * s, paint('board'), 8 * s),
    ...row(84, 'rose-dark'),
    ...row(190, 'sand-dark'),
    ...row(296, 'green-dark'),
  ];
}

function hangingLamp(setting: Setting, x: number, s: number): Shape[] {
  const { paint } = setting;
  const at = (dx: number, dy: number) => [x + dx * s, 150 + dy * s] as const;
  return [
    ...glow(setting, x, 150 + 100 * s, 150 * s),
    line(d`M${x} ${-160}L${x} ${150}`, paint('wood-dark'), 9),
    ellipse(at(0, 100), 34 * s, 22 * s, paint('lamp')),
    filled(
      d`M${at(-34, 0)}L${at(34, 0)}C${at(84, 18)} ${at(104, 56)} ${at(108, 100)}L${at(-108, 100)}C${at(-104, 56)} ${at(-84, 18)} ${at(-34, 0)}Z`,
      paint('lamp-shade'),
    ),
  ];
}

/** A round table with a long cloth, laid for two, and two chairs. */
function clothTable(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 812;
  const at = (dx: number, up: number) => [x + dx * s, y - up * s] as const;
  const side = (sign: number): Shape[] => [
    leg(x + sign * 276 * s, y - 120 * s, y + 14, paint('wood-dark'), 17 * s),
    leg(x + sign * 190 * s, y - 120 * s, y + 14, paint('wood-dark'), 17 * s),
    line(d`M${at(sign * 280, 112)}L${at(sign * 292, 356)}`, paint('wood-dark'), 20 * s),
    rect(...at(sign * 230 - 58, 140), 116 * s, 28 * s, paint('wood'), 12 * s),
  ];
  return [
    shade(x, y + 18, 310 * s),
    ...side(-1),
    ...side(1),
    filled(
      d`M${at(-190, 236)}L${at(190, 236)}L${at(206, 60)}C${at(180, 30)} ${at(150, 40)} ${at(134, 66)}C${at(110, 34)} ${at(70, 34)} ${at(50, 64)}C${at(26, 34)} ${at(-26, 34)} ${at(-50, 64)}C${at(-70, 34)} ${at(-110, 34)} ${at(-134, 66)}C${at(-150, 40)} ${at(-180, 30)} ${at(-206, 60)}Z`,
      paint('white-shade'),
    ),
    rect(...at(-30, 60), 60 * s, 62 * s, paint('wood-dark'), 10 * s),
    ellipse(at(0, 238), 196 * s, 34 * s, paint('white')),
    ellipse(at(-104, 242), 62 * s, 13 * s, paint('cloth')),
    ellipse(at(104, 242), 62 * s, 13 * s, paint('cloth')),
    filled(d`M${at(-18, 240)}L${at(18, 240)}L${at(24, 310)}L${at(-24, 310)}Z`, paint('glass')),
    line(d`M${at(0, 300)}L${at(0, 372)}`, paint('leaf-dark'), 9 * s),
    ellipse(at(-18, 336), 18 * s, 9 * s, paint('leaf')),
    ellipse(at(0, 384), 28 * s, 28 * s, paint('rose')),
    ellipse(at(0, 384), 11 * s, 11 * s, paint('sand-dark')),
  ];
}
