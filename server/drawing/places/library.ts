import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, furniture, leg, noSeats, room, shade } from './kit.ts';

const FOOT = 812;
const BOARDS = 4;
const BOARD = 176;
const TOP = 92;

/** Middle and width of each bookcase. */
const cases = (setting: Setting): [number, number][] =>
  by<[number, number][]>(
    setting,
    [
      [-820, 420],
      [-385, 420],
      [50, 420],
      [485, 420],
    ],
    [
      [-480, 350],
      [-115, 350],
      [250, 350],
    ],
    [
      [-320, 310],
      [5, 310],
      [330, 310],
    ],
    [
      [-235, 290],
      [70, 290],
    ],
  ).map(([dx, width]) => [setting.middle + dx, width]);

/** Cases of books from the floor to the ceiling, a ladder that leans on them, and a low table with an open book. */
export const library: Place = {
  ground(setting) {
    const { middle, paint } = setting;
    const rug = ellipse([middle, 925], by(setting, 620, 470, 390, 310), 56, paint('rug'), { part: 'floor' });
    return [...room(setting), rug];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    return furniture([
      ...cases(setting).flatMap(([x, width], at) => bookcase(paint, x, width, at)),
      ...ladder(paint, middle + by(setting, 590, 300, 200, 110), by(setting, 1, 0.85, 0.75, 0.66)),
      ...lowTable(paint, middle + by(setting, 870, 515, 372, 272), by(setting, 1, 0.85, 0.72, 0.62)),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const free: [number, number] = [middle + by(setting, 850, 540, 405, 300), 220];
    return {
      stand: middle - by(setting, 60, 50, 40, 40),
      seats: noSeats,
      brought: 'chair',
      couch: null,
      basin: null,
      wall: [free],
      sky: [free],
    };
  },
};

export function bookcase(paint: PlacePaint, x: number, width: number, seed: number): Shape[] {
  const left = x - width / 2;
  const rows = Array.from({ length: BOARDS }, (_, row) => row);
  return [
    shade(x, FOOT + 4, width * 0.52),
    rect(left, TOP - 22, width, FOOT - TOP + 22, paint('wood'), 12),
    rect(left - 10, TOP - 30, width + 20, 28, paint('wood-dark'), 10),
    ...rows.flatMap((row) => [
      rect(left + 20, TOP + row * BOARD, width - 40, BOARD - 18, paint('inside'), 4),
      ...books(paint, left + 28, width - 56, TOP + row * BOARD + BOARD - 18, row * 5 + seed * 3),
    ]),
  ];
}

const HUES = ['rose', 'cloth', 'sand', 'green', 'cloth-dark', 'rose', 'sand-dark', 'green-dark'] as const;

/**
 * Spines side by side in even groups of one colour, one of each row leaning. Heights and colours follow from `seed` only.
 */
export function books(paint: PlacePaint, left: number, width: number, y: number, seed: number): Shape[] {
  const shapes: Shape[] = [];
  let x = left;
  for (let at = 0; x < left + width - 40; at++) {
    const turn = at + seed;
    const wide = [60, 48, 70, 54][turn % 4] as number;
    const high = 104 + ((turn * 37) % 44);
    const hue = HUES[(Math.floor(at / 2) + seed) % HUES.length] as string;
    // A gap now and then, with a book that leans over it.
    if (at > 0 && turn % 7 === 0 && x + 110 < left + width) {
      shapes.push(
        filled(d`M${x + 44} ${y}L${x + 74} ${y}L${x + 34} ${y - high}L${x + 4} ${y - high + 12}Z`, paint(hue)),
      );
      x += 80;
      continue;
    }
    if (x + wide > left + width) break;
    shapes.push(rect(x, y - high, wide - 3, high, paint(hue), 4));
    if (turn % 6 === 0) shapes.push(rect(x, y - high + 20, wide - 3, 12, paint('white')));
    x += wide;
  }
  return shapes;
}

function ladder(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, up: number) => [x + dx * s, 830 - up] as const;
  const rung = (up: number) => {
    const shift = -(up / 730) * 150;
    return line(d`M${at(shift - 10, up)}L${at(shift + 110, up)}`, paint('wood'), 18);
  };
  return [
    ...[100, 220, 340, 460, 580, 690].map(rung),
    line(d`M${at(0, 0)}L${at(-160, 745)}M${at(110, 0)}L${at(-50, 745)}`, paint('wood-dark'), 22),
  ];
}

/** A low table with an open picture book on it. */
function lowTable(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 742;
  const at = (dx: number, dy: number) => [x + dx * s, y + dy * s] as const;
  return [
    shade(x, 872, 170 * s),
    leg(x - 116 * s, y + 10, 870, paint('wood-dark'), 20, -8),
    leg(x + 116 * s, y + 10, 870, paint('wood-dark'), 20, 8),
    rect(x - 160 * s, y, 320 * s, 34, paint('wood-dark'), 14),
    rect(x - 160 * s, y, 320 * s, 22, paint('wood-light'), 11),
    filled(
      d`M${at(0, -8)}C${at(-30, -40)} ${at(-76, -40)} ${at(-104, -26)}L${at(-104, -4)}L${at(104, -4)}L${at(104, -26)}C${at(76, -40)} ${at(30, -40)} ${at(0, -8)}Z`,
      paint('white'),
    ),
    line(d`M${at(0, -10)}L${at(0, -4)}`, paint('white-shade'), 6),
    rect(...at(-110, -6), 220 * s, 9, paint('rose-dark'), 4),
  ];
}
