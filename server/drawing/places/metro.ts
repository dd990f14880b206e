import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, group, line, rect, rectData } from '../shapes.ts';
import { by, furniture, nearestTo, shade } from './kit.ts';

const SEAT = 138;
const STRAP_RAIL = 150;

/** Middles of the seats on the bench, from left to right. */
function places(setting: Setting): number[] {
  const first = by(setting, -330, -150, -85, -105);
  const step = by(setting, 222, 222, 216, 192);
  return Array.from({ length: by(setting, 5, 4, 3, 3) }, (_, at) => setting.middle + first + at * step);
}

/** Middle and half width of the doors. */
function doorsOf(setting: Setting): [number, number][] {
  const { middle } = setting;
  return by(
    setting,
    [
      [middle - 690, 180],
      [middle + 930, 180],
    ],
    [[middle - 470, 170]],
    [[middle - 375, 150]],
    [[middle - 340, 125]],
  );
}

/** Inside a metro train: a bench along dark tunnel windows, sliding doors, straps, and the stops of the line as dots. */
export const metro: Place = {
  ground(setting) {
    const { left, right, top, bottom, paint } = setting;
    return [
      rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
      rect(left, 800, right - left, bottom - 800, paint('floor'), 0, { part: 'floor' }),
      rect(left, 784, right - left, 16, paint('base'), 0, { part: 'wall' }),
    ];
  },
  furniture(setting) {
    const { left, right, paint } = setting;
    const bench = places(setting);
    const [first, last] = [bench[0] as number, bench.at(-1) as number];
    const step = (last - first) / (bench.length - 1);
    const [from, to] = [first - step * 0.55, last + step * 0.55];
    return furniture([
      rect(left, -160, right - left, 206, paint('base')),
      rect(left, -10, right - left, 26, paint('white')),
      ...tunnelWindows(setting, from, to),
      ...doorsOf(setting).flatMap(([x, half]) => door(paint, x, half)),
      ...lineMap(setting),
      ...benchAlong(paint, bench, from, to),
      line(d`M${left} ${STRAP_RAIL}L${right} ${STRAP_RAIL}`, paint('metal-dark'), 13),
      ...straps(setting).flatMap((x) => strap(paint, x)),
      ...[from - 18, to + 18].map((x) => line(d`M${x} ${46}L${x} ${852}`, paint('metal-dark'), 19)),
    ]);
  },
  spots(setting) {
    return {
      stand: setting.middle,
      seats: (wanted) => nearestTo(places(setting), wanted, setting.middle).map((x) => ({ x, height: SEAT })),
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 330, 300, 250, 190), 320]],
      sky: [[setting.middle + by(setting, 330, 300, 250, 190), 300]],
      doorFoot: 800,
    };
  },
};

/** Outside it is dark whatever the hour. */
function tunnelWindows(setting: Setting, from: number, to: number): Shape[] {
  const { paint } = setting;
  const count = by(setting, 2, 2, 1, 1);
  const width = (to - from) / count;
  return Array.from({ length: count }, (_, at) => {
    const [x, wide] = [from + at * width + 22, width - 44];
    return [
      rect(x - 14, 198, wide + 28, 300, paint('base'), 40),
      group(
        [
          rect(x, 212, wide, 272, paint('tunnel')),
          rect(x, 400, wide, 20, paint('tunnel-line')),
          filled(
            d`M${x + wide * 0.5} ${212}L${x + wide * 0.62} ${212}L${x + wide * 0.4} ${484}L${x + wide * 0.28} ${484}Z`,
            paint('glass'),
            { opacity: 0.22 },
          ),
        ],
        undefined,
        { clip: rectData(x, 212, wide, 272, 28) },
      ),
    ];
  }).flat();
}

/** Two leaves with tall windows and a seam; over them a lamp that says which side opens. */
function door(paint: PlacePaint, x: number, half: number): Shape[] {
  const leaf = (side: 1 | -1) => {
    const [from, wide] = [side < 0 ? x - half : x + 3, half - 3];
    return [
      rect(from, 214, wide, 578, paint('door'), 10),
      rect(from + wide * 0.17, 262, wide * 0.66, 286, paint('base'), 30),
      rect(from + wide * 0.17 + 9, 271, wide * 0.66 - 18, 268, paint('tunnel'), 24),
      rect(x + side * 26 - 6, 590, 12, 110, paint('metal-dark'), 6),
    ];
  };
  return [rect(x - half - 20, 192, half * 2 + 40, 600, paint('metal'), 16), ...leaf(-1), ...leaf(1)];
}

/** A board along the ceiling: the line and its stops, the next one larger. */
function lineMap({ left, right, middle, width, paint }: Setting): Shape[] {
  const step = 190;
  const stops = Math.floor((width * 0.78) / step);
  const first = middle - ((stops - 1) * step) / 2;
  return [
    rect(left, 46, right - left, 84, paint('white')),
    line(d`M${first} ${88}L${first + (stops - 1) * step} ${88}`, paint('line'), 14),
    ...Array.from({ length: stops }, (_, at) => {
      const x = first + at * step;
      const here = at === Math.floor(stops / 2);
      return [
        ellipse([x, 88], here ? 27 : 19, here ? 27 : 19, paint('line')),
        ellipse([x, 88], here ? 15 : 10, here ? 15 : 10, paint(here ? 'sand' : 'white')),
      ];
    }).flat(),
  ];
}

function straps({ middle, width }: Setting): number[] {
  const count = Math.max(3, Math.round(width / 330));
  return Array.from({ length: count }, (_, at) => middle + (at - (count - 1) / 2) * (width / count));
}

function strap(paint: PlacePaint, x: number): Shape[] {
  return [
    line(d`M${x} ${STRAP_RAIL}L${x} ${206}`, paint('wood-dark'), 13),
    line(
      d`M${x - 25} ${234}C${x - 25} ${200} ${x + 25} ${200} ${x + 25} ${234}C${x + 25} ${268} ${x - 25} ${268} ${x - 25} ${234}Z`,
      paint('wood-dark'),
      10,
    ),
  ];
}

/** One long bench with a hollow for each. */
function benchAlong(paint: PlacePaint, middles: readonly number[], from: number, to: number): Shape[] {
  const top = FEET - SEAT;
  const step = (middles[1] as number) - (middles[0] as number);
  return [
    shade((from + to) / 2, 850, (to - from) / 2),
    rect(from, top + 36, to - from, 74, paint('metal'), 10),
    rect(from - 8, top - 168, to - from + 16, 190, paint('seat-dark'), 26),
    ...middles.map((x) => rect(x - step / 2 + 7, top - 156, step - 14, 150, paint('seat'), 30)),
    rect(from - 8, top - 4, to - from + 16, 54, paint('seat-dark'), 24),
    ...middles.map((x) => rect(x - step / 2 + 7, top - 8, step - 14, 36, paint('seat'), 18)),
    rect(from - 26, top - 190, 22, 300, paint('metal'), 10),
    rect(to + 4, top - 190, 22, 300, paint('metal'), 10),
  ];
}
