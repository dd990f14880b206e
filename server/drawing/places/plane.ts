import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, line, rect, rectData } from '../shapes.ts';
import { by, furniture, inRow, nearestTo, shade } from './kit.ts';
import { outlook } from './weather.ts';

const SEAT = 138;
const WINDOW = { y: 308, rx: 68, ry: 96 };

const places = (setting: Setting) => inRow(by(setting, 9, 5, 4, 3), setting.middle, by(setting, 236, 232, 222, 226));
/** Between the seats, so that heads leave them free. */
const windowsOf = (setting: Setting) =>
  inRow(by(setting, 10, 6, 5, 4), setting.middle, by(setting, 236, 232, 222, 226));

/** Inside a plane: round windows with the wing outside, lockers overhead, a row of high seats. */
export const plane: Place = {
  ground(setting) {
    const { left, right, top, bottom, paint } = setting;
    return [
      rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
      rect(left, 520, right - left, bottom - 520, paint('base'), 0, { part: 'wall' }),
      rect(left, 812, right - left, bottom - 812, paint('floor'), 0, { part: 'floor' }),
    ];
  },
  furniture(setting) {
    const { left, right, paint } = setting;
    return furniture([
      ...windowsOf(setting).flatMap((x, at) => roundWindow(setting, x, at === 1)),
      ...lockers(setting),
      ...lamps(setting),
      rect(left, 800, right - left, 14, paint('metal')),
      ...places(setting).flatMap((x) => seat(paint, x)),
      ...armrests(setting),
    ]);
  },
  spots: (setting) => ({
    stand: setting.middle,
    seats: (wanted) => nearestTo(places(setting), wanted, setting.middle).map((x) => ({ x, height: SEAT })),
    brought: 'ground',
    couch: null,
    basin: null,
    wall: [[setting.middle + by(setting, 472, 464, 333, 226), 300]],
    sky: [[setting.middle + by(setting, 472, 464, 333, 226), 300]],
    doorFoot: 812,
  }),
};

function roundWindow(setting: Setting, x: number, sun: boolean): Shape[] {
  const { paint } = setting;
  const { y, rx, ry } = WINDOW;
  const clip = rectData(x - rx, y - ry, rx * 2, ry * 2, rx * 0.92);
  return [
    rect(x - rx - 22, y - ry - 22, rx * 2 + 44, ry * 2 + 44, paint('metal-light'), rx + 14),
    rect(x - rx - 12, y - ry - 12, rx * 2 + 24, ry * 2 + 24, paint('white'), rx + 6),
    outlook(setting, { left: x - rx, right: x + rx, top: y - ry, bottom: y + ry }, clip, {
      land: false,
      sun,
      outside: wingAndClouds(setting, x),
    }),
    rect(x - rx, y - ry, rx * 2, 40, paint('white-shade'), 20),
  ];
}

/** The wing seen from the windows in the middle, and white clouds below. */
function wingAndClouds({ middle, width, paint }: Setting, x: number): Shape[] {
  const { y } = WINDOW;
  const [root, tip] = [middle - width * 0.3, middle + width * 0.46];
  return [
    ellipse([x - 40, y + 104], 74, 40, paint('cloud')),
    ellipse([x + 44, y + 110], 66, 36, paint('cloud')),
    filled(
      d`M${root} ${y + 46}L${tip} ${y - 34}L${tip + 40} ${y - 78}L${tip + 74} ${y - 78}L${tip + 40} ${y - 14}L${middle} ${y + 130}L${root} ${y + 130}Z`,
      paint('metal'),
    ),
  ];
}

/** Rounded doors with a handle, and a panel of small lamps below. */
function lockers({ left, right, middle, paint }: Setting): Shape[] {
  const width = 330;
  const count = Math.ceil((right - left) / width / 2) * 2 + 1;
  return [
    rect(left, -160, right - left, 316, paint('metal-light')),
    ...inRow(count, middle, width).flatMap((x) => [
      rect(x - width / 2 + 8, -150, width - 16, 268, paint('locker'), 34),
      rect(x - 34, 84, 68, 18, paint('metal'), 9),
    ]),
    rect(left, 126, right - left, 34, paint('white-shade')),
  ];
}

function lamps(setting: Setting): Shape[] {
  const { paint } = setting;
  return places(setting).flatMap((x) => [
    rect(x - 62, 132, 124, 26, paint('metal-light'), 13),
    ellipse([x, 145], 10, 10, paint('lamp')),
  ]);
}

/** High, with wings for the head and a pocket-white cover. */
function seat(paint: PlacePaint, x: number): Shape[] {
  const top = FEET - SEAT;
  return [
    shade(x, 868, 100),
    line(d`M${x - 56} ${top + 40}L${x - 66} ${860}M${x + 56} ${top + 40}L${x + 66} ${860}`, paint('metal-dark'), 18),
    filled(
      d`M${x - 96} ${top + 44}L${x - 90} ${top - 240}C${x - 92} ${top - 330} ${x - 70} ${top - 346} ${x} ${top - 346}C${x + 70} ${top - 346} ${x + 92} ${top - 330} ${x + 90} ${top - 240}L${x + 96} ${top + 44}Z`,
      paint('seat-dark'),
    ),
    rect(x - 74, top - 216, 148, 206, paint('seat'), 30),
    rect(x - 70, top - 334, 140, 100, paint('white'), 34),
    rect(x - 96, top - 6, 192, 58, paint('seat-dark'), 24),
    rect(x - 96, top - 8, 192, 38, paint('seat'), 19),
    line(d`M${x - 84} ${top - 4}L${x - 16} ${top + 14}M${x + 84} ${top - 4}L${x + 16} ${top + 14}`, paint('metal'), 11),
    rect(x - 18, top + 4, 36, 24, paint('metal'), 6),
  ];
}

function armrests(setting: Setting): Shape[] {
  const all = places(setting);
  const half = ((all[1] as number) - (all[0] as number)) / 2;
  return [(all[0] as number) - half, ...all.map((x) => x + half)].map((x) =>
    rect(x - 14, FEET - SEAT - 92, 28, 150, setting.paint('metal-light'), 14),
  );
}
