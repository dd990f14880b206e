import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, line, rect, rectData } from '../shapes.ts';
import { by, fixture, furniture, inRow, nearestTo, shade } from './kit.ts';
import { outlook } from './weather.ts';

const SEAT = 134;
const GLASS = { top: 120, bottom: 690 };
/** Where the plane's wheels stand, out on the field. */
const FIELD = 560;

const seatsAt = (setting: Setting) =>
  inRow(by(setting, 4, 3, 3, 3), setting.middle - by(setting, 90, 70, 20, -20), by(setting, 212, 205, 200, 196));
const planeAt = (setting: Setting) => setting.middle + by(setting, 230, 140, 60, 40);
const planeSize = (setting: Setting) => by(setting, 1.12, 0.98, 0.84, 0.7);
const counterAt = (setting: Setting) => setting.middle + by(setting, 740, 455, 0, 0);

/** A hall with a glass wall and a plane behind it, a counter for the luggage, and a board of flights as coloured bars. */
export const airport: Place = {
  ground(setting) {
    const { left, right, top, bottom, paint } = setting;
    return [
      rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
      rect(left, 745, right - left, bottom - 745, paint('floor'), 0, { part: 'floor' }),
      rect(left, 727, right - left, 18, paint('base'), 0, { part: 'wall' }),
    ];
  },
  furniture(setting) {
    const { paint, middle, frame } = setting;
    const hasCounter = frame === 'wide' || frame === 'standard';
    return furniture([
      ...glassWall(setting),
      ...board(paint, middle - by(setting, 560, 330, 225, 150), by(setting, 470, 430, 380, 330)),
      ...bench(paint, seatsAt(setting)),
      ...(hasCounter ? counter(paint, counterAt(setting), by(setting, 1, 0.8, 0, 0)) : []),
      ...trolley(paint, middle - by(setting, 790, 555, 400, 300), by(setting, 1, 0.94, 0.8, 0.72)),
    ]);
  },
  spots: (setting) => ({
    stand: setting.middle - by(setting, 40, 30, 0, -20),
    seats: (wanted) => nearestTo(seatsAt(setting), wanted, setting.middle).map((x) => ({ x, height: SEAT })),
    brought: 'ground',
    couch: null,
    basin: null,
    wall: [[setting.middle + by(setting, 420, 330, 270, 190), 220]],
    sky: [[setting.middle + by(setting, 420, 330, 270, 190), 220]],
    doorFoot: 745,
    fixtures: { airplane: { x: planeAt(setting), y: FIELD + 20, height: 330 * planeSize(setting) } },
  }),
};

function glassWall(setting: Setting): Shape[] {
  const { left, right, middle, paint } = setting;
  const { top, bottom } = GLASS;
  const clip = rectData(left, top, right - left, bottom - top);
  const step = by(setting, 440, 440, 400, 330);
  const count = Math.ceil((right - left) / step / 2) * 2;
  return [
    rect(left, top, right - left, bottom - top, paint('open-sky')),
    outlook(setting, { left: 0, right: setting.width, top, bottom }, clip, {
      broad: true,
      land: false,
      outside: [
        rect(left, FIELD - 62, right - left, bottom - FIELD + 62, paint('far')),
        rect(left, FIELD - 20, right - left, bottom - FIELD + 20, paint('field')),
        ...(setting.frame === 'wide' ? tower(paint, middle - 880) : []),
        fixture('airplane', jet(paint, planeAt(setting), planeSize(setting))),
      ],
    }),
    ...inRow(count, middle, step).map((x) => rect(x - 9, top, 18, bottom - top, paint('frame'))),
    rect(left, top - 20, right - left, 26, paint('frame')),
    rect(left, bottom - 6, right - left, 40, paint('frame')),
  ];
}

/** A plane from the side, about 900 long, its wheels on the field and its nose to the left. */
function jet(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, FIELD - dy * s] as const;
  return [
    filled(d`M${at(270, 190)}L${at(400, 370)}L${at(470, 370)}L${at(440, 180)}Z`, paint('tail')),
    filled(
      d`M${at(-470, 128)}C${at(-440, 70)} ${at(-380, 62)} ${at(-300, 60)}L${at(220, 60)}C${at(330, 74)} ${at(400, 130)} ${at(470, 196)}L${at(-330, 214)}C${at(-400, 210)} ${at(-450, 176)} ${at(-470, 128)}Z`,
      paint('jet'),
    ),
    filled(
      d`M${at(-440, 92)}C${at(-400, 64)} ${at(-380, 62)} ${at(-300, 60)}L${at(220, 60)}C${at(290, 70)} ${at(330, 84)} ${at(372, 112)}L${at(-420, 112)}Z`,
      paint('tail'),
      { opacity: 0.55 },
    ),
    filled(d`M${at(-418, 186)}L${at(-370, 186)}L${at(-370, 160)}L${at(-444, 160)}Z`, paint('cloth-dark')),
    ...[-300, -220, -140, -60, 20, 100, 180, 260].map((dx) =>
      ellipse(at(dx, 166), 16 * s, 19 * s, paint('cloth-dark')),
    ),
    filled(d`M${at(-90, 104)}L${at(70, 104)}L${at(200, 8)}L${at(130, 4)}Z`, paint('metal-dark')),
    ellipse(at(0, 46), 58 * s, 30 * s, paint('cloth')),
    ellipse(at(-48, 46), 18 * s, 30 * s, paint('cloth-dark')),
    filled(d`M${at(330, 168)}L${at(480, 168)}L${at(520, 128)}L${at(400, 140)}Z`, paint('metal-dark')),
    ...[-320, 120].flatMap((dx) => [
      rect(...at(dx - 7, 62), 14 * s, 50 * s, paint('metal-dark')),
      ellipse(at(dx, 4), 21 * s, 21 * s, paint('metal-dark')),
    ]),
  ];
}

function tower(paint: PlacePaint, x: number): Shape[] {
  return [
    filled(d`M${x - 26} ${FIELD - 20}L${x - 18} ${360}L${x + 18} ${360}L${x + 26} ${FIELD - 20}Z`, paint('house')),
    filled(d`M${x - 70} ${290}L${x + 70} ${290}L${x + 46} ${364}L${x - 46} ${364}Z`, paint('cloth-dark')),
    rect(x - 78, 270, 156, 24, paint('house'), 8),
    rect(x - 5, 216, 10, 56, paint('metal-dark'), 5),
  ];
}

/** Flights as rows of bars, hanging from the ceiling. */
function board(paint: PlacePaint, x: number, width: number): Shape[] {
  const rows = ['sand', 'green', 'rose', 'sand'];
  const [left, top] = [x - width / 2, 84];
  return [
    ...[-0.3, 0.3].map((share) => rect(x + width * share - 7, -160, 14, 250, paint('metal-dark'))),
    rect(left, top, width, 232, paint('screen'), 16),
    ...rows.flatMap((fill, row) => {
      const y = top + 24 + row * 50;
      return [
        rect(left + 22, y, width * 0.16, 30, paint('white'), 8),
        rect(left + 22 + width * 0.2, y, width * (0.3 + (row % 2) * 0.08), 30, paint('cloth-light'), 8),
        rect(left + width * 0.7, y, width * 0.24, 30, paint(fill), 8),
      ];
    }),
  ];
}

/** Seats on one beam. */
function bench(paint: PlacePaint, middles: readonly number[]): Shape[] {
  const top = FEET - SEAT;
  const [first, last] = [middles[0] as number, middles.at(-1) as number];
  return [
    shade((first + last) / 2, 866, (last - first) / 2 + 120),
    rect(first - 40, top + 34, last - first + 80, 18, paint('metal-dark'), 9),
    ...[first, last].map((x) => line(d`M${x - 40} ${862}L${x} ${top + 44}L${x + 40} ${862}`, paint('metal-dark'), 14)),
    ...middles.flatMap((x) => [
      rect(x - 88, top - 190, 176, 176, paint('seat'), 28),
      rect(x - 92, top - 6, 184, 44, paint('seat-dark'), 20),
      rect(x - 92, top - 8, 184, 28, paint('seat'), 14),
    ]),
  ];
}

/** A desk with a belt on which a case is weighed, and a sign with a case. */
function counter(paint: PlacePaint, x: number, s: number): Shape[] {
  const foot = 840;
  const block = (dx: number, dy: number, wide: number, high: number, fill: string, radius = 0) =>
    rect(x + dx * s, foot - dy * s, wide * s, high * s, paint(fill), radius * s);
  return [
    shade(x + 40 * s, foot + 2, 250 * s),
    block(-60, 300, 330, 300, 'wood', 12),
    block(-76, 320, 362, 36, 'wood-dark', 14),
    block(-30, 250, 270, 220, 'wood-light', 10),
    block(-6, 424, 116, 84, 'screen', 10),
    block(44, 340, 18, 22, 'metal-dark'),
    block(-250, 60, 200, 60, 'metal-dark', 12),
    block(-250, 68, 200, 22, 'metal', 11),
    ...suitcase(paint, x - 150 * s, foot - 68 * s, s, 'rose'),
    rect(x + 90 * s, -160, 14, 320, paint('metal-dark')),
    rect(x + (97 - 105) * s, 150, 210 * s, 130 * s, paint('cloth-dark'), 18),
    ...suitcase(paint, x + 97 * s, 150 + 112 * s, 0.55 * s, 'white'),
  ];
}

/** Upright with a pull-out handle, its foot at x, y. */
function suitcase(paint: PlacePaint, x: number, y: number, s: number, fill: string): Shape[] {
  const dark = fill === 'white' ? 'cloth' : `${fill}-dark`;
  return [
    line(
      d`M${x - 26 * s} ${y - 148 * s}L${x - 26 * s} ${y - 196 * s}L${x + 26 * s} ${y - 196 * s}L${x + 26 * s} ${y - 148 * s}`,
      paint(fill === 'white' ? 'white' : 'metal-dark'),
      10 * s,
    ),
    rect(x - 62 * s, y - 156 * s, 124 * s, 152 * s, paint(fill), 20 * s),
    rect(x - 30 * s, y - 138 * s, 14 * s, 116 * s, paint(dark), 6 * s),
    rect(x + 16 * s, y - 138 * s, 14 * s, 116 * s, paint(dark), 6 * s),
  ];
}

function trolley(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 838;
  const at = (dx: number, dy: number) => [x + dx * s, y - dy * s] as const;
  return [
    shade(x, y + 6, 170 * s),
    line(d`M${at(-150, 330)}L${at(-118, 330)}L${at(-100, 40)}L${at(150, 40)}`, paint('metal-dark'), 15 * s),
    ...suitcase(paint, x - 10 * s, y - 46 * s, 1.06 * s, 'cloth'),
    rect(...at(62, 132), 96 * s, 86 * s, paint('sand'), 18 * s),
    ...[-80, 130].map((dx) => ellipse(at(dx, 18), 21 * s, 21 * s, paint('metal-dark'))),
  ];
}
