import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, filled, rect } from '../shapes.ts';
import { bush, by, fixture, furniture, inRow, leg, open, shade, tree } from './kit.ts';
import { inTheAir, inTheWind, sky } from './weather.ts';

const SEAT = 128;
const benchAt = (setting: Setting) => setting.middle - by(setting, 170, 140, 90, 20);

/** Foot and size of the tree on the right. */
const rightTree = (setting: Setting): [number, number, number] => [
  setting.middle + by(setting, 820, 520, 390, 310),
  780,
  by(setting, 1.25, 1.15, 1.05, 0.95),
];

/** Meadow, trees, a path and a bench. */
export const park: Place = {
  ground(setting) {
    const { middle, paint, bottom } = setting;
    const far = middle + by(setting, 420, 330, 260, 190);
    const way = filled(
      d`M${middle - by(setting, 360, 300, 260, 220)} ${bottom}C${middle - 120} ${930} ${far - 260} ${860} ${far - 24} ${756}L${far + 36} ${757}C${far - 20} ${850} ${middle + 330} ${930} ${middle + by(setting, 420, 360, 330, 280)} ${bottom}Z`,
      paint('way'),
      { part: 'floor' },
    );
    return [...open(setting, { hill: paint('hill'), near: paint('floor') }), way];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    return furniture([
      ...sky(setting, [middle + by(setting, 560, 160, 60, 40), 130], 50, [
        [middle - by(setting, 560, 100, 160, 130), 210],
      ]),
      ...trees(setting),
      fixture('bench', bench(paint, benchAt(setting), by(setting, 560, 540, 500, 440))),
      ...inTheAir(setting),
    ]);
  },
  spots(setting) {
    const x = benchAt(setting);
    const [treeX, treeY, treeSize] = rightTree(setting);
    return {
      stand: setting.middle + by(setting, 60, 50, 30, 0),
      seats: (wanted) => inRow(Math.min(2, wanted), x, 220).map((at) => ({ x: at, height: SEAT })),
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 260, 200, 170, 120), 200]],
      sky: [
        [setting.middle + by(setting, 190, 330, 230, 190), 160],
        [setting.middle - by(setting, 250, 330, 230, 190), 150],
      ],
      doorFoot: 828,
      fixtures: {
        bench: { x, y: 868, height: 280 },
        tree: { x: treeX - by(setting, 0, 60, 80, 90), y: treeY + 30, height: 470 * treeSize },
      },
    };
  },
};

function trees(setting: Setting): Shape[] {
  const { middle, paint, frame } = setting;
  const stood = (x: number, y: number, size: number) => inTheWind(setting, tree(paint, x, y, size), [x, y]);
  return [
    ...(frame === 'wide' ? [...stood(middle - 830, 772, 1.15), bush(paint, middle + 560, 772, 0.9)] : []),
    ...stood(middle - by(setting, 560, 500, 390, 300), 776, by(setting, 0.9, 1.1, 1.05, 1)),
    fixture('tree', stood(...rightTree(setting))),
  ];
}

function bench(paint: PlacePaint, x: number, width: number): Shape[] {
  const seat = FEET - SEAT;
  const half = width / 2;
  return [
    shade(x, 868, half * 1.04),
    leg(x - half + 46, seat - 130, 868, paint('wood-dark'), 20),
    leg(x + half - 46, seat - 130, 868, paint('wood-dark'), 20),
    rect(x - half, seat - 150, width, 42, paint('wood'), 14),
    rect(x - half, seat - 88, width, 42, paint('wood'), 14),
    rect(x - half - 10, seat - 4, width + 20, 40, paint('wood-dark'), 14),
    rect(x - half - 10, seat - 6, width + 20, 26, paint('wood-light'), 12),
  ];
}
