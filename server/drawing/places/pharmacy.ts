import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, furniture, noSeats, room, shade } from './kit.ts';

const COUNTER = 560;

/** Middle and half the width of the counter. */
const counterAt = (setting: Setting): [number, number] => [
  setting.middle + by(setting, 570, 405, 300, 245),
  by(setting, 420, 225, 165, 112),
];

/** A wall of little drawers, shelves of medicine, a green cross, and a counter with a mortar. */
export const pharmacy: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const [x, half] = counterAt(setting);
    return furniture([
      ...drawers(setting),
      ...medicineShelf(setting),
      ...crossSign(
        paint,
        middle + by(setting, -30, -20, -20, -10),
        by(setting, 205, 190, 170, 160),
        by(setting, 1.1, 1, 0.9, 0.8),
      ),
      ...counter(paint, x, half),
      ...mortar(paint, x + half * 0.5, by(setting, 0.95, 0.85, 0.75, 0.62)),
      ...paperBag(paint, x - half * 0.4, by(setting, 0.95, 0.85, 0.75, 0.62)),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const free: [number, number] = [middle - by(setting, 240, 200, 160, 130), 180];
    return {
      stand: middle - by(setting, 130, 90, 80, 60),
      seats: noSeats,
      brought: 'stool',
      couch: null,
      basin: null,
      wall: [free],
      sky: [free],
    };
  },
};

/** A cross of five squares on a white board. Green, as over a chemist's: the red one is protected. */
export function crossSign(paint: PlacePaint, x: number, y: number, s: number): Shape[] {
  return [
    ellipse([x, y], 128 * s, 128 * s, paint('metal')),
    ellipse([x, y], 114 * s, 114 * s, paint('white')),
    rect(x - 26 * s, y - 80 * s, 52 * s, 160 * s, paint('green-dark'), 9 * s),
    rect(x - 80 * s, y - 26 * s, 160 * s, 52 * s, paint('green-dark'), 9 * s),
  ];
}

/** Drawers for herbs, from floor to ceiling at the left. */
function drawers(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const [columns, rows] = [by(setting, 4, 2, 2, 2), 4];
  const [wide, high] = [by(setting, 155, 186, 122, 100), 174];
  const left = middle - by(setting, 990, 640, 480, 368);
  const top = 84;
  const width = columns * wide + 24;
  return [
    shade(left + width / 2, 818, width * 0.52),
    rect(left, top - 14, width, 40 + rows * high, paint('wood'), 10),
    ...Array.from({ length: columns * rows }, (_, at): Shape[] => {
      const [column, row] = [at % columns, Math.floor(at / columns)];
      const [x, y] = [left + 12 + column * wide, top + row * high];
      return [
        rect(x + 5, y + 5, wide - 10, high - 10, paint('wood-light'), 8),
        ellipse([x + wide / 2, y + high / 2], 15, 15, paint('wood-dark')),
      ];
    }).flat(),
  ];
}

/** Boxes with a capsule or a cross on them, and bottles, on boards at the right. */
function medicineShelf(setting: Setting): Shape[] {
  const { paint } = setting;
  const [x, half] = counterAt(setting);
  const [left, width] = [x - half, 2 * half];
  const step = 140;
  const count = Math.floor((width - 30) / step);
  const gap = (width - count * step) / 2;
  return [
    rect(left - 14, 64, width + 28, 500, paint('shelf'), 12),
    ...[210, 374].flatMap((y, row) => [
      ...Array.from({ length: count }, (_, at) => medicine(paint, left + gap + (at + 0.5) * step, y, at + row)).flat(),
      rect(left - 14, y, width + 28, 18, paint('wood'), 4),
    ]),
  ];
}

function medicine(paint: PlacePaint, x: number, y: number, seed: number): Shape[] {
  if (seed % 3 === 1) return bottle(paint, x, y);
  const colour = seed % 3 === 0 ? 'cloth' : 'rose';
  const mark: Shape[] =
    seed % 3 === 0
      ? [rect(x - 7, y - 70, 14, 42, paint('white'), 3), rect(x - 21, y - 56, 42, 14, paint('white'), 3)]
      : [rect(x - 28, y - 62, 56, 26, paint('white'), 13), rect(x, y - 62, 28, 26, paint('rose-dark'), 13)];
  return [rect(x - 44, y - 98, 88, 98, paint(colour), 6), ...mark];
}

function bottle(paint: PlacePaint, x: number, y: number): Shape[] {
  return [
    rect(x - 20, y - 122, 40, 30, paint('wood-dark'), 6),
    filled(
      d`M${x - 16} ${y - 96}L${x + 16} ${y - 96}C${x + 34} ${y - 84} ${x + 38} ${y - 76} ${x + 38} ${y - 60}L${x + 38} ${y}L${x - 38} ${y}L${x - 38} ${y - 60}C${x - 38} ${y - 76} ${x - 34} ${y - 84} ${x - 16} ${y - 96}Z`,
      paint('sand-dark'),
    ),
    rect(x - 38, y - 58, 76, 38, paint('white')),
  ];
}

function counter(paint: PlacePaint, x: number, half: number): Shape[] {
  return [
    shade(x, 840, half * 1.04),
    rect(x - half, COUNTER + 20, 2 * half, 258, paint('shelf'), 12),
    rect(x - half + 30, COUNTER + 70, 2 * half - 60, 160, paint('green-light'), 12),
    rect(x - 18, COUNTER + 100, 36, 100, paint('green-dark'), 6),
    rect(x - 50, COUNTER + 132, 100, 36, paint('green-dark'), 6),
    rect(x - half - 22, COUNTER, 2 * half + 44, 36, paint('wood'), 12),
  ];
}

/** A mortar with its pestle. */
function mortar(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, COUNTER + dy * s] as const;
  return [
    line(d`M${at(20, -60)}L${at(74, -150)}`, paint('metal-dark'), 22 * s),
    filled(
      d`M${at(-66, -104)}L${at(66, -104)}C${at(64, -52)} ${at(46, -30)} ${at(30, -22)}L${at(44, 0)}L${at(-44, 0)}L${at(-30, -22)}C${at(-46, -30)} ${at(-64, -52)} ${at(-66, -104)}Z`,
      paint('metal'),
    ),
    rect(...at(-76, -114), 152 * s, 24 * s, paint('metal-light'), 11 * s),
  ];
}

/** What one takes home. */
function paperBag(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, up: number) => [x + dx * s, COUNTER - up * s] as const;
  return [
    rect(...at(-62, 154), 124 * s, 154 * s, paint('sand'), 8 * s),
    rect(...at(-62, 154), 124 * s, 34 * s, paint('sand-dark'), 8 * s),
  ];
}
