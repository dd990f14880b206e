import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting, WALL_FOOT } from '../place.ts';
import { d, ellipse, ellipseData, filled, line, rect } from '../shapes.ts';
import { by, furniture, inRow, room, shade } from './kit.ts';

const BENCH = 132;
const benchAt = (setting: Setting) => setting.middle + by(setting, 210, 150, 110, 80);
const benchLength = (setting: Setting) => by(setting, 760, 560, 470, 400);
const hoopAt = (setting: Setting) => setting.middle + by(setting, 250, 200, 190, 150);

/** Wall bars, a basketball hoop, a long bench, mats, and the lines of a court on the floor. */
export const gym: Place = {
  ground(setting) {
    const { left, right, paint } = setting;
    const [wall, ...rest] = room(setting);
    return [
      ...(wall ? [wall] : []),
      rect(left, 470, right - left, WALL_FOOT - 470, paint('pad'), 0, { part: 'wall' }),
      ...rest,
    ];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const bars = middle - by(setting, 660, 460, 355, 275);
    return furniture([
      ...court(setting),
      ...wallBars(paint, bars, by(setting, 440, 310, 240, 190)),
      ...hoop(paint, hoopAt(setting), by(setting, 1.15, 1.05, 0.95, 0.85)),
      ...(setting.frame === 'wide' ? mats(paint, middle + 850, 330) : []),
      ...(setting.frame === 'standard' ? mats(paint, middle + 545, 210) : []),
      ...bench(paint, benchAt(setting), benchLength(setting)),
      ...(setting.frame === 'wide' || setting.frame === 'standard' ? floorMat(setting) : []),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const x = benchAt(setting);
    const step = by(setting, 230, 190, 200, 180);
    return {
      stand: middle + by(setting, 40, 30, 20, 10),
      seats: (wanted) =>
        inRow(Math.min(by(setting, 3, 3, 2, 2), wanted), x, step).map((at) => ({ x: at, height: BENCH })),
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[middle - by(setting, 170, 130, 90, 60), 200]],
      sky: [[middle - by(setting, 170, 130, 90, 60), 180]],
    };
  },
};

/** Rungs between posts, from floor to above a grown-up's head: a few wide fields, so that nothing flickers. */
function wallBars(paint: PlacePaint, x: number, width: number): Shape[] {
  const [top, foot] = [70, 800];
  const posts = width > 380 ? [-0.5, 0, 0.5] : [-0.5, 0.5];
  return [
    shade(x, foot + 4, width * 0.56),
    ...Array.from({ length: 7 }, (_, at) => rect(x - width / 2, top + 40 + at * 102, width, 24, paint('wood'), 11)),
    ...posts.map((share) => rect(x + share * width - 17, top, 34, foot - top, paint('wood-dark'), 8)),
  ];
}

function hoop(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, 60 + dy * s] as const;
  return [
    rect(...at(-16, -230), 32 * s, 250 * s, paint('metal-dark')),
    rect(...at(-168, 0), 336 * s, 222 * s, paint('metal-dark'), 14 * s),
    rect(...at(-156, 12), 312 * s, 198 * s, paint('white'), 6 * s),
    filled(
      `${d`M${at(-66, 76)}L${at(66, 76)}L${at(66, 180)}L${at(-66, 180)}Z`}${d`M${at(-52, 90)}L${at(52, 90)}L${at(52, 180)}L${at(-52, 180)}Z`}`,
      paint('rose-dark'),
      { evenOdd: true },
    ),
    filled(d`M${at(-70, 206)}L${at(70, 206)}L${at(44, 318)}L${at(-44, 318)}Z`, paint('white')),
    line(
      d`M${at(-34, 210)}L${at(16, 316)}M${at(34, 210)}L${at(-16, 316)}M${at(-58, 262)}L${at(58, 262)}`,
      paint('metal'),
      7 * s,
    ),
    line(ellipseData(at(0, 206), 74 * s, 17 * s), paint('hoop'), 15 * s),
    rect(...at(-24, 186), 48 * s, 26 * s, paint('hoop'), 6 * s),
  ];
}

function bench(paint: PlacePaint, x: number, length: number): Shape[] {
  const top = FEET - BENCH;
  const [left, right] = [x - length / 2, x + length / 2];
  const foot = (at: number) =>
    filled(d`M${at - 26} ${top + 20}L${at + 26} ${top + 20}L${at + 40} ${850}L${at - 40} ${850}Z`, paint('wood-dark'));
  return [
    shade(x, 852, length * 0.52),
    foot(left + 80),
    foot(right - 80),
    rect(left + 60, top + 52, length - 120, 22, paint('wood-dark'), 8),
    rect(left, top - 4, length, 36, paint('wood-dark'), 14),
    rect(left, top - 6, length, 26, paint('wood-light'), 12),
  ];
}

/** Thick mats that lie on each other. */
function mats(paint: PlacePaint, x: number, width: number): Shape[] {
  return [
    shade(x, 846, width * 0.56),
    ...['cloth-dark', 'green-dark', 'cloth-dark'].flatMap((colour, at): Shape[] => {
      const y = 760 - at * 82;
      const light = colour === 'cloth-dark' ? 'cloth' : 'green';
      return [
        rect(x - width / 2, y, width, 80, paint(colour), 20),
        rect(x - width / 2, y, width, 34, paint(light), 17),
      ];
    }),
  ];
}

/** One mat on the floor, seen from above. */
function floorMat(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const [x, half] = [middle - by(setting, 660, 460, 0, 0), by(setting, 270, 170, 0, 0)];
  return [
    filled(d`M${x - half + 50} ${842}L${x + half - 50} ${842}L${x + half} ${912}L${x - half} ${912}Z`, paint('cloth')),
    rect(x - half, 911, 2 * half, 22, paint('cloth-dark'), 8),
  ];
}

/** Lines of a court: one along the wall, and a circle that the frame cuts. */
function court({ left, right, middle, paint }: Setting): Shape[] {
  return [
    line(d`M${left} ${800}L${right} ${800}`, paint('white'), 13),
    line(ellipseData([middle + 60, 1010], 360, 92), paint('white'), 13),
    line(d`M${middle + 60} ${800}L${middle + 60} ${1160}`, paint('white'), 13),
    ellipse([middle + 60, 1010], 16, 8, paint('white')),
  ];
}
