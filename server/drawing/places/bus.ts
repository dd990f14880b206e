import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, ellipseData, filled, group, line, rect, rectData, rotate } from '../shapes.ts';
import { by, furniture, inRow, nearestTo, shade } from './kit.ts';
import { outlook } from './weather.ts';

const SEAT = 138;
const RAIL = 70;
const WINDOW = { top: 150, bottom: 480 };

/** How far the driver's place reaches in from the left edge of the frame. */
const cab = (setting: Setting) => by(setting, 420, 330, 250, 132);
const cabEnd = (setting: Setting) => setting.middle - setting.width / 2 + cab(setting);

/** Inside a bus: the driver's wheel and windscreen at the left, then a row of seats along big windows, poles and straps. */
export const bus: Place = {
  ground(setting) {
    const { left, right, top, bottom, paint } = setting;
    return [
      rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
      rect(left, 790, right - left, bottom - 790, paint('floor'), 0, { part: 'floor' }),
      rect(left, 772, right - left, 18, paint('base'), 0, { part: 'wall' }),
    ];
  },
  furniture(setting) {
    const { left, right, paint } = setting;
    return furniture([
      rect(left, -160, right - left, 230, paint('base')),
      ...windows(setting),
      ...driversPlace(setting),
      line(d`M${left} ${RAIL}L${right} ${RAIL}`, paint('pole'), 15),
      ...places(setting).flatMap((x) => seat(paint, x)),
      ...poles(setting).flatMap((x) => pole(paint, x)),
      ...straps(setting).flatMap((x) => strap(paint, x)),
    ]);
  },
  spots(setting) {
    const all = places(setting);
    return {
      stand: setting.middle,
      seats: (wanted) => nearestTo(all, wanted, setting.middle).map((x) => ({ x, height: SEAT })),
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 280, 260, 230, 200), 300]],
      sky: [[setting.middle + by(setting, 280, 260, 230, 200), 260]],
    };
  },
};

/** Middles of the seats, from left to right, behind the driver. */
function places(setting: Setting): number[] {
  const step = by(setting, 250, 240, 228, 217);
  const count = by(setting, 6, 4, 3, 3);
  const first = cabEnd(setting) + by(setting, 190, 150, 135, 106);
  return Array.from({ length: count }, (_, at) => first + at * step);
}

function windows(setting: Setting): Shape[] {
  const { paint, right } = setting;
  const width = by(setting, 500, 440, 340, 270);
  const first = cabEnd(setting) + 46;
  const count = Math.ceil((right - first) / (width + 44));
  return Array.from({ length: count }, (_, at) => {
    const [x, high] = [first + at * (width + 44), WINDOW.bottom - WINDOW.top];
    const box = { left: x, right: x + width, top: WINDOW.top, bottom: WINDOW.bottom };
    return [
      rect(x - 16, WINDOW.top - 16, width + 32, high + 32, paint('base'), 44),
      outlook(setting, box, rectData(x, WINDOW.top, width, high, 32), {
        broad: true,
        sun: at === 0,
      }),
      rect(x, WINDOW.top + 84, width, 10, paint('base')),
    ];
  }).flat();
}

/** Windscreen, dashboard, a large wheel, and a seat that looks to the left, behind a half-high wall. */
function driversPlace(setting: Setting): Shape[] {
  const { left, paint, frame } = setting;
  const end = cabEnd(setting);
  const wheel = end - by(setting, 235, 205, 160, 84);
  const glass = end - by(setting, 330, 290, 225, 122);
  const top = FEET - SEAT;
  const screen = d`M${left} ${120}L${glass + 40} ${120}L${glass - 20} ${560}L${left} ${560}Z`;
  return [
    filled(d`M${left} ${100}L${glass + 66} ${100}L${glass} ${584}L${left} ${584}Z`, paint('base')),
    outlook(setting, { left: Math.min(left, glass - 200), right: glass + 40, top: 120, bottom: 560 }, screen, {
      broad: true,
      sun: false,
    }),
    filled(
      d`M${left} ${584}L${glass + 30} ${584}C${glass + 64} ${600} ${glass + 60} ${660} ${glass + 30} ${690}L${glass + 10} ${800}L${left} ${800}Z`,
      paint('seat-dark'),
    ),
    line(d`M${glass + 30} ${790}L${wheel} ${610}`, paint('wheel'), 22),
    ...(frame === 'tall' ? [] : driversSeat(paint, end - by(setting, 110, 105, 78, 0), top)),
    group(
      [
        line(ellipseData([wheel, 604], 104, 40), paint('wheel'), 19),
        line(d`M${wheel - 96} ${604}L${wheel + 96} ${604}`, paint('wheel'), 14),
        ellipse([wheel, 604], 25, 13, paint('wheel')),
      ],
      rotate(28, [wheel, 604]),
    ),
    rect(end - 14, 520, 30, 282, paint('base'), 10),
    rect(end - 22, 500, 46, 28, paint('pole'), 14),
  ];
}

/** From the side. */
function driversSeat(paint: PlacePaint, x: number, top: number): Shape[] {
  return [
    rect(x - 46, top + 40, 92, 90, paint('metal-dark'), 12),
    rect(x + 18, top - 290, 52, 84, paint('seat-dark'), 22),
    rect(x + 22, top - 220, 58, 270, paint('seat'), 26),
    rect(x - 92, top, 168, 54, paint('seat-dark'), 24),
  ];
}

function poles(setting: Setting): number[] {
  const all = places(setting);
  const half = ((all[1] as number) - (all[0] as number)) / 2;
  const last = all.length - 1;
  const after = by(setting, [1, 3, last], [1, last], [0, last], [last]);
  return after.map((at) => (all[at] as number) + half);
}

/** With a button that asks the driver to stop. */
function pole(paint: PlacePaint, x: number): Shape[] {
  return [
    line(d`M${x} ${RAIL}L${x} ${846}`, paint('pole'), 19),
    rect(x - 22, 470, 44, 70, paint('white'), 14),
    ellipse([x, 505], 14, 14, paint('button')),
  ];
}

function straps(setting: Setting): number[] {
  const count = by(setting, 6, 4, 3, 2);
  const [from, to] = [cabEnd(setting) + 60, setting.middle + setting.width / 2 - 40];
  return inRow(count, (from + to) / 2, (to - from) / count);
}

function strap(paint: PlacePaint, x: number): Shape[] {
  return [
    line(d`M${x} ${RAIL}L${x} ${122}`, paint('wood-dark'), 13),
    line(d`M${x} ${120}L${x - 28} ${168}L${x + 28} ${168}Z`, paint('wood-dark'), 10),
  ];
}

function seat(paint: PlacePaint, x: number): Shape[] {
  const top = FEET - SEAT;
  return [
    shade(x, 862, 100),
    rect(x - 26, top + 40, 52, 96, paint('metal-dark'), 8),
    rect(x - 62, 850, 124, 16, paint('metal-dark'), 8),
    line(
      d`M${x - 50} ${top - 246}C${x - 50} ${top - 284} ${x + 50} ${top - 284} ${x + 50} ${top - 246}`,
      paint('pole'),
      13,
    ),
    rect(x - 94, top - 250, 188, 300, paint('seat-dark'), 44),
    rect(x - 77, top - 232, 154, 220, paint('seat'), 34),
    rect(x - 99, top - 6, 198, 58, paint('seat-dark'), 24),
    rect(x - 99, top - 8, 198, 38, paint('seat'), 19),
  ];
}
