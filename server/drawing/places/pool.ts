import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, ellipseData, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, inRow, noSeats, windowPane } from './kit.ts';

/** y of the far edge, of the foot of swimmers, and of the near edge. */
const FAR = 430;
const SWIM = 740;
const NEAR = 800;

/** Middle and size. */
const beltAt = (setting: Setting): [number, number, number] => [
  setting.middle + by(setting, 580, 400, 270, 200),
  186,
  by(setting, 1, 0.95, 0.85, 0.75),
];

/** A hall with a pool across it: lanes that lead away, a tiled edge to stand on, a ladder, a lifebelt. */
export const pool: Place = {
  ground(setting) {
    const { left, right, top, bottom, paint } = setting;
    return [
      rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
      rect(left, FAR - 74, right - left, 60, paint('tile'), 0, { part: 'wall' }),
      rect(left, FAR - 24, right - left, 26, paint('base'), 0, { part: 'wall' }),
      rect(left, NEAR, right - left, bottom - NEAR, paint('floor'), 0, { part: 'floor' }),
    ];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const windows = by(setting, [-700, -250, 200], [-430, -20], [-290], [-210]);
    const width = by(setting, 330, 300, 270, 220);
    return furniture([
      ...windows.flatMap((dx, at) =>
        windowPane(setting, middle + dx - width / 2, 80, width, 190, { sun: at === windows.length - 1 }),
      ),
      fixture('lifebuoy', lifebelt(paint, ...beltAt(setting))),
      ...water(setting),
      ...edge(setting),
      ...ladder(paint, middle + by(setting, 830, 540, 372, 292), by(setting, 1.15, 1.05, 0.95, 0.85)),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const x = middle + by(setting, 380, 280, 120, 100);
    const [beltX, beltY, size] = beltAt(setting);
    return {
      stand: middle - by(setting, 100, 60, 30, 40),
      seats: noSeats,
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[x, 190]],
      sky: [[x, 170]],
      doorFoot: FAR - 24,
      water: SWIM,
      fixtures: { lifebuoy: { x: beltX, y: beltY + 112 * size, height: 224 * size } },
    };
  },
};

/** Ropes between the lanes lead away to the far edge. */
function water(setting: Setting): Shape[] {
  const { left, right, paint } = setting;
  return [
    rect(left, FAR, right - left, NEAR - FAR, paint('water')),
    rect(left, FAR, right - left, 34, paint('water-dark')),
    ...ripples(setting),
    ...ropes(setting),
  ];
}

function ripples({ middle, width, paint }: Setting): Shape[] {
  return [
    [-0.36, 560, 1],
    [-0.06, 500, 0.8],
    [0.22, 610, 1.1],
    [0.4, 520, 0.8],
    [-0.2, 690, 1.2],
    [0.06, 730, 1.2],
    [0.38, 715, 1.2],
  ].map((ripple) => {
    const [share, y, s] = ripple as [number, number, number];
    const x = middle + share * width;
    return line(
      d`M${x - 62 * s} ${y}C${x - 40 * s} ${y - 15 * s} ${x - 22 * s} ${y - 15 * s} ${x} ${y}C${x + 22 * s} ${y + 15 * s} ${x + 40 * s} ${y + 15 * s} ${x + 62 * s} ${y}`,
      paint('water-light'),
      10 * s,
    );
  });
}

/** Floats on lines that meet far behind the far edge. */
function ropes(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const vanish = 180;
  const lanes = inRow(6, 0, by(setting, 560, 430, 380, 320));
  return lanes.flatMap((near) => {
    const x = (y: number) => middle + (near * (y - vanish)) / (NEAR - vanish);
    const floats = Array.from({ length: 9 }, (_, at) => FAR + 10 + (NEAR - FAR) * (at / 9.5) ** 1.35);
    return [
      line(d`M${x(FAR + 6)} ${FAR + 6}L${x(NEAR - 10)} ${NEAR - 10}`, paint('white'), 7),
      ...floats.map((y, at) => {
        const s = (y - vanish) / (NEAR - vanish);
        return ellipse([x(y), y], 22 * s, 13 * s, paint(Math.round(y / 3 + at) % 2 ? 'rose-dark' : 'white'));
      }),
    ];
  });
}

/** Two rows of square tiles along the water. */
function edge({ left, right, middle, paint }: Setting): Shape[] {
  const side = 92;
  const tiles = inRow(31, middle, side).filter((x) => x > left && x < right);
  return [
    rect(left, NEAR - 8, right - left, 16, paint('white'), 0),
    ...tiles.map((x, at) => rect(x - side / 2 + 4, NEAR + 10, side - 8, 30, paint(at % 2 ? 'cloth' : 'white'), 4)),
    rect(left, NEAR + 44, right - left, 7, paint('white-shade')),
  ];
}

/** Two bent rails at the far edge, with steps that go down into the water. */
function ladder(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, FAR + dy * s] as const;
  const rail = (dx: number) =>
    line(
      d`M${at(dx, -34)}L${at(dx, -86)}C${at(dx, -140)} ${at(dx + 12, -140)} ${at(dx + 12, -86)}L${at(dx + 12, 176)}`,
      paint('metal-dark'),
      17 * s,
    );
  const rung = (dy: number) => line(d`M${at(-48, dy)}L${at(70, dy)}`, paint('white'), 19 * s);
  return [rung(64), rung(114), rung(164), rail(-62), rail(60)];
}

export function lifebelt(paint: PlacePaint, x: number, y: number, s: number): Shape[] {
  const quarter = (angle: number): Shape => {
    const [from, to] = [angle - 0.36, angle + 0.36];
    const on = (turn: number, radius: number) =>
      [x + Math.cos(turn) * radius * s, y + Math.sin(turn) * radius * s] as const;
    return filled(
      d`M${on(from, 52)}Q${on(angle, 58)} ${on(to, 52)}L${on(to, 108)}Q${on(angle, 118)} ${on(from, 108)}Z`,
      paint('rose-dark'),
    );
  };
  return [
    filled(ellipseData([x, y], 110 * s, 110 * s) + ellipseData([x, y], 52 * s, 52 * s), paint('white'), {
      evenOdd: true,
    }),
    ...[0.25, 0.75, 1.25, 1.75].map((turn) => quarter(turn * Math.PI)),
  ];
}
