import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, type Point, rect } from '../shapes.ts';
import { by, fixture, furniture, inRow, noSeats, open, tree } from './kit.ts';
import { inTheAir, inTheWind, sky } from './weather.ts';

/** Foot of the school, and of gate and fence before it. */
const SCHOOL_FOOT = 700;
const GATE_FOOT = 812;

const gap = (setting: Setting) => by(setting, 500, 400, 330, 262);
const flagAt = (setting: Setting) => setting.middle - by(setting, 660, 478, 430, 345);
/** The school's door, clock and gable, beside those who stand in the gate. */
const towerAt = (setting: Setting) => setting.middle + by(setting, 290, 205, 130, 70);
const treeAt = (setting: Setting) => setting.middle + by(setting, 860, 590, 455, 330);

/** Two pillars with an open gate, and behind it a school with a clock and a flag. */
export const schoolGate: Place = {
  ground(setting) {
    const { middle, bottom, paint } = setting;
    const half = gap(setting);
    const way = filled(
      d`M${towerAt(setting) - 130} ${SCHOOL_FOOT}L${towerAt(setting) + 130} ${SCHOOL_FOOT}L${middle + half - 30} ${GATE_FOOT}L${middle + half * 1.35} ${bottom}L${middle - half * 1.35} ${bottom}L${middle - half + 30} ${GATE_FOOT}Z`,
      paint('way'),
      { part: 'floor' },
    );
    return [...open(setting, { hill: paint('hill'), near: paint('floor'), nearTop: 720 }), way];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const half = gap(setting);
    const leftTree = middle - by(setting, 860, 560, 430, 330);
    return furniture([
      ...sky(
        setting,
        [middle + by(setting, 620, 460, 350, 265), 120],
        48,
        by<Point[]>(setting, [[middle + 830, 190]], [], [], []),
      ),
      ...inTheWind(setting, tree(paint, leftTree, 742, 0.95), [leftTree, 742]),
      fixture('tree', inTheWind(setting, tree(paint, treeAt(setting), 742, 1), [treeAt(setting), 742])),
      ...school(setting, by(setting, 1120, 900, 720, 540)),
      ...flag(setting),
      ...fence(setting, middle - half, setting.left),
      ...fence(setting, middle + half, setting.right),
      ...wing(paint, middle - half + 40, 1),
      ...wing(paint, middle + half - 40, -1),
      ...pillar(paint, middle - half, true),
      ...pillar(paint, middle + half, false),
      ...inTheAir(setting),
    ]);
  },
  spots: (setting) => ({
    stand: setting.middle - by(setting, 110, 95, 70, 45),
    seats: noSeats,
    brought: 'ground',
    couch: null,
    basin: null,
    wall: [[setting.middle + by(setting, 330, 260, 220, 150), 330]],
    sky: [
      [setting.middle - by(setting, 470, 460, 330, 230), 130],
      [setting.middle + by(setting, 380, 260, 210, 150), 110],
    ],
    doorFoot: 828,
    fixtures: { tree: { x: treeAt(setting) - by(setting, 0, 60, 90, 90), y: 772, height: 470 } },
  }),
};

/** Two rows of windows, a broad door, and a clock under the gable. */
function school(setting: Setting, width: number): Shape[] {
  const { middle, paint, light } = setting;
  const [left, right, top] = [middle - width / 2, middle + width / 2, 330];
  const x = towerAt(setting);
  const glass = paint(light === 'night' || light === 'evening' ? 'lamp' : 'glass');
  const wing = (from: number, to: number) => {
    const columns = Math.floor((to - from) / 130);
    return inRow(columns, (from + to) / 2, (to - from) / columns).flatMap((at) =>
      [0, 1].map((row) => rect(at - 42, top + 56 + row * 150, 84, 96, glass, 8)),
    );
  };
  return [
    rect(left, top, width, SCHOOL_FOOT - top, paint('house'), 6),
    rect(left - 18, top - 26, width + 36, 40, paint('roof'), 10),
    ...wing(left, x - 125),
    ...wing(x + 125, right),
    rect(x - 125, top - 80, 250, SCHOOL_FOOT - top + 80, paint('house-warm'), 4),
    filled(d`M${x - 160} ${top - 74}L${x} ${top - 190}L${x + 160} ${top - 74}Z`, paint('roof')),
    ...clockFace(paint, x, top + 14, 66),
    rect(x - 84, SCHOOL_FOOT - 190, 168, 190, paint('wood-light'), 10),
    rect(x - 72, SCHOOL_FOOT - 178, 68, 178, glass, 6),
    rect(x + 4, SCHOOL_FOOT - 178, 68, 178, glass, 6),
    rect(x - 130, SCHOOL_FOOT - 12, 260, 18, paint('white-shade'), 6),
  ];
}

function clockFace(paint: PlacePaint, x: number, y: number, radius: number): Shape[] {
  const marks = [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ] as const;
  return [
    ellipse([x, y], radius, radius, paint('cloth-dark')),
    ellipse([x, y], radius - 13, radius - 13, paint('white')),
    ...marks.map(([dx, dy]) => ellipse([x + dx * (radius - 24), y + dy * (radius - 24)], 5, 5, paint('metal-dark'))),
    line(d`M${x} ${y - 30}L${x} ${y}L${x + 24} ${y + 10}`, paint('metal-dark'), 8),
  ];
}

function flag(setting: Setting): Shape[] {
  const { paint, weather } = setting;
  const x = flagAt(setting);
  const cloth =
    weather === 'wind'
      ? d`M${x + 6} ${84}C${x + 60} ${60} ${x + 110} ${104} ${x + 176} ${70}L${x + 172} ${166}C${x + 110} ${200} ${x + 60} ${156} ${x + 6} ${184}Z`
      : d`M${x + 6} ${84}C${x + 50} ${78} ${x + 90} ${98} ${x + 142} ${90}L${x + 142} ${182}C${x + 90} ${192} ${x + 50} ${170} ${x + 6} ${178}Z`;
  return [
    rect(x - 46, 690, 92, 18, paint('white-shade'), 6),
    line(d`M${x} ${74}L${x} ${692}`, paint('metal-dark'), 12),
    ellipse([x, 68], 12, 12, paint('sand-dark')),
    filled(cloth, paint('flag')),
  ];
}

/** A low fence from a pillar to the ground's edge: few broad bars. */
function fence({ paint }: Setting, from: number, to: number): Shape[] {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const bars = Math.floor((right - left) / 64);
  return [
    ...Array.from({ length: bars }, (_, at) => {
      const x = from < to ? left + 64 * (at + 1) : right - 64 * (at + 1);
      return rect(x - 8, 610, 16, 170, paint('cloth-dark'), 8);
    }),
    rect(left, 640, right - left, 16, paint('cloth-dark')),
    rect(left, 770, right - left, 42, paint('pillar'), 4),
  ];
}

/** A leaf of the gate that stands open, away from the reader. */
function wing(paint: PlacePaint, x: number, side: 1 | -1): Shape[] {
  const reach = 120 * side;
  const bars = [0.33, 0.68].map((share) =>
    line(
      d`M${x + reach * share} ${548 + share * 52}L${x + reach * share} ${790 - share * 76}`,
      paint('cloth-dark'),
      13,
    ),
  );
  return [...bars, line(d`M${x} ${548}L${x + reach} ${604}L${x + reach} ${712}L${x} ${794}Z`, paint('cloth-dark'), 17)];
}

/** With a ball on top; one has the school's plate, as a plain board. */
function pillar(paint: PlacePaint, x: number, plate: boolean): Shape[] {
  return [
    ellipse([x, GATE_FOOT + 4], 92, 12, paint('white-shade')),
    ellipse([x, 352], 44, 44, paint('lamp')),
    rect(x - 62, 392, 124, GATE_FOOT - 392, paint('pillar'), 6),
    rect(x - 78, 384, 156, 34, paint('pillar-dark'), 8),
    rect(x - 78, GATE_FOOT - 40, 156, 44, paint('pillar-dark'), 8),
    ...(plate
      ? [rect(x - 32, 452, 64, 250, paint('wood-dark'), 8), rect(x - 24, 460, 48, 234, paint('white'), 5)]
      : [rect(x - 34, 470, 68, 68, paint('wood-dark'), 8), rect(x - 26, 478, 52, 52, paint('glass'), 5)]),
  ];
}
