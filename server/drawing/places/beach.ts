import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, type Point, rect, smoothData } from '../shapes.ts';
import { by, fixture, furniture, noSeats, shade } from './kit.ts';
import { inTheAir, sky, skyGround } from './weather.ts';

const HORIZON = 430;
const SHORE = 690;

const parasolAt = (setting: Setting): [number, number] => [
  setting.middle + by(setting, 600, 455, 330, 235),
  by(setting, 1, 0.95, 0.85, 0.72),
];
const boatAt = (setting: Setting): [number, number] => [setting.middle - by(setting, 520, 380, 300, 225), HORIZON + 44];

/** The sea with calm waves and a boat, sand, a parasol and a castle of sand. */
export const beach: Place = {
  ground(setting) {
    const { left, right, bottom, paint } = setting;
    return [
      ...skyGround(setting, HORIZON + 60),
      rect(left, HORIZON, right - left, bottom - HORIZON, paint('sea-far'), 0, { part: 'floor' }),
      filled(shore(setting, 560), paint('sea'), { part: 'floor' }),
      filled(shore(setting, SHORE - 24), paint('foam'), { part: 'wall' }),
      filled(shore(setting, SHORE), paint('wet-sand'), { part: 'floor' }),
      filled(shore(setting, SHORE + 44), paint('floor'), { part: 'floor' }),
    ];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    return furniture([
      ...sky(setting, [middle + by(setting, 240, 130, 60, 30), 140], 56, [
        [middle - by(setting, 620, 430, 310, 230), 170],
        ...by<Point[]>(setting, [[middle + 680, 230]], [], [], []),
      ]),
      fixture('boat', boat(paint, ...boatAt(setting))),
      ...waves(setting),
      ...parasol(paint, ...parasolAt(setting)),
      ...castle(paint, middle - by(setting, 640, 490, 375, 290), by(setting, 1, 0.92, 0.8, 0.66)),
      ...starfish(paint, middle + by(setting, 250, 215, 175, 120), 940),
      ...shell(paint, middle - by(setting, 330, 290, 220, 170), 946),
      ...inTheAir(setting),
    ]);
  },
  spots(setting) {
    const [boatX, boatY] = boatAt(setting);
    return {
      stand: setting.middle - by(setting, 40, 30, 20, 20),
      seats: noSeats,
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 330, 250, 190, 120), 240]],
      sky: [
        [setting.middle - by(setting, 300, 260, 200, 150), 150],
        [setting.middle + by(setting, 480, 400, 280, 190), 150],
      ],
      doorFoot: 828,
      fixtures: { boat: { x: boatX, y: boatY + 26, height: 210 } },
    };
  },
};

/** The water's edge in broad curves, to the ground's lower edge. */
function shore({ left, right, bottom }: Setting, y: number): string {
  const at = (share: number) => left + (right - left) * share;
  return d`M${left} ${y + 18}C${at(0.12)} ${y - 26} ${at(0.24)} ${y - 20} ${at(0.36)} ${y + 8}C${at(0.5)} ${y + 36} ${at(0.62)} ${y - 22} ${at(0.76)} ${y - 4}C${at(0.86)} ${y + 8} ${at(0.94)} ${y + 24} ${right} ${y - 4}L${right} ${bottom}L${left} ${bottom}Z`;
}

/** A few short crests, in no row. */
function waves({ middle, width, paint }: Setting): Shape[] {
  const crests: readonly [number, number, number][] = [
    [-0.4, 520, 1],
    [-0.12, 492, 0.8],
    [0.1, 560, 1.1],
    [0.34, 510, 0.9],
    [-0.28, 610, 1.2],
    [0.42, 616, 1.1],
    [0.02, 636, 1],
  ];
  return crests.map(([share, y, s]) => {
    const x = middle + share * width;
    const points: Point[] = [
      [x - 78 * s, y],
      [x - 39 * s, y - 13 * s],
      [x, y],
      [x + 39 * s, y - 13 * s],
      [x + 78 * s, y],
    ];
    return line(smoothData(points), paint('foam'), 11 * s);
  });
}

function boat(paint: PlacePaint, x: number, y: number): Shape[] {
  return [
    filled(d`M${x - 4} ${y - 170}L${x - 4} ${y - 24}L${x - 84} ${y - 24}Z`, paint('white')),
    filled(d`M${x + 8} ${y - 140}L${x + 8} ${y - 24}L${x + 66} ${y - 24}Z`, paint('rose')),
    line(d`M${x + 2} ${y - 178}L${x + 2} ${y - 10}`, paint('wood-dark'), 9),
    filled(
      d`M${x - 96} ${y - 12}L${x + 96} ${y - 12}C${x + 84} ${y + 18} ${x + 66} ${y + 26} ${x + 50} ${y + 26}L${x - 56} ${y + 26}C${x - 74} ${y + 24} ${x - 88} ${y + 10} ${x - 96} ${y - 12}Z`,
      paint('wood-dark'),
    ),
  ];
}

/** Open, with broad panels, a towel in its shade. Its foot is in the sand at x. */
function parasol(paint: PlacePaint, x: number, s: number): Shape[] {
  const foot = 836;
  const at = (dx: number, dy: number) => [x + dx * s, foot - dy * s] as const;
  const panel = (from: number, to: number, fill: string) =>
    filled(
      d`M${at(0, 590)}C${at(from * 0.72, 570)} ${at(from, 470)} ${at(from, 392)}Q${at((from + to) / 2, 426)} ${at(to, 392)}C${at(to, 470)} ${at(to * 0.72, 570)} ${at(0, 590)}Z`,
      paint(fill),
    );
  return [
    ellipse(at(6, -4), 220 * s, 26 * s, paint('wet-sand')),
    filled(d`M${at(-230, -6)}L${at(-40, -6)}L${at(-74, -62)}L${at(-290, -62)}Z`, paint('cloth-light')),
    filled(d`M${at(-184, -6)}L${at(-136, -6)}L${at(-182, -62)}L${at(-236, -62)}Z`, paint('cloth-dark')),
    line(d`M${at(0, 0)}L${at(0, 610)}`, paint('wood-dark'), 17 * s),
    panel(-300, -170, 'rose-dark'),
    panel(300, 170, 'rose-dark'),
    panel(-176, -52, 'white'),
    panel(176, 52, 'white'),
    panel(-58, 58, 'rose-dark'),
    ellipse(at(0, 596), 15 * s, 15 * s, paint('wood-dark')),
  ];
}

/** Two towers and a gate, with a bucket beside it. */
function castle(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, 846 - dy * s] as const;
  const tower = (dx: number, high: number) => [
    rect(...at(dx - 34, high), 68 * s, high * s, paint('castle'), 6 * s),
    ...[-34, -9, 16].map((off) => rect(...at(dx + off, high + 20), 18 * s, 26 * s, paint('castle'), 3 * s)),
  ];
  return [
    shade(x, 850, 160 * s),
    rect(...at(-90, 84), 180 * s, 84 * s, paint('castle'), 6 * s),
    ...tower(-94, 150),
    ...tower(94, 124),
    filled(
      d`M${at(-26, 0)}L${at(-26, 34)}C${at(-26, 66)} ${at(26, 66)} ${at(26, 34)}L${at(26, 0)}Z`,
      paint('wet-sand'),
    ),
    line(d`M${at(-94, 170)}L${at(-94, 236)}`, paint('wood-dark'), 8 * s),
    filled(d`M${at(-92, 236)}L${at(-40, 216)}L${at(-92, 196)}Z`, paint('rose-dark')),
    line(d`M${at(160, 84)}C${at(166, 140)} ${at(244, 140)} ${at(250, 84)}`, paint('metal-dark'), 8 * s),
    filled(d`M${at(152, 92)}L${at(258, 92)}L${at(240, 0)}L${at(170, 0)}Z`, paint('cloth-dark')),
    rect(...at(148, 98), 114 * s, 20 * s, paint('cloth'), 8 * s),
  ];
}

function starfish(paint: PlacePaint, x: number, y: number): Shape[] {
  const rays = [0, 1, 2, 3, 4].map((at): Point => {
    const turn = (at * 2 * Math.PI) / 5 - 1.3;
    return [x + Math.cos(turn) * 30, y + Math.sin(turn) * 17];
  });
  return rays.map((ray) => line(d`M${x} ${y}L${ray}`, paint('rose-dark'), 17));
}

function shell(paint: PlacePaint, x: number, y: number): Shape[] {
  return [
    filled(
      d`M${x - 34} ${y - 6}C${x - 34} ${y - 40} ${x + 34} ${y - 40} ${x + 34} ${y - 6}L${x + 8} ${y + 12}L${x - 8} ${y + 12}Z`,
      paint('foam'),
    ),
    line(
      d`M${x} ${y - 26}L${x} ${y + 6}M${x - 18} ${y - 20}L${x - 5} ${y + 6}M${x + 18} ${y - 20}L${x + 5} ${y + 6}`,
      paint('castle'),
      4,
    ),
  ];
}
