import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, line, rect } from '../shapes.ts';
import { pillow, pillowAt } from './bedroom.ts';
import { by, fixture, furniture, leg, room, shade, windowPane } from './kit.ts';

const MATTRESS = 196;
const bedAt = (setting: Setting) => setting.middle - by(setting, 70, 30, -20, -10);
const bedLength = (setting: Setting) => by(setting, 820, 790, 740, 690);

/** Middle and size. */
const dripAt = (setting: Setting): [number, number] => [
  bedAt(setting) - bedLength(setting) / 2 - by(setting, 100, 90, 46, 10),
  by(setting, 1, 1, 0.94, 0.9),
];

/** A high bed on wheels with rails, a drip on its stand, a screen on the wall, and a curtain on its rail. */
export const ward: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const x = bedAt(setting);
    const length = bedLength(setting);
    const window = by(setting, 290, 250, 0, 0);
    return furniture([
      ...curtain(setting),
      ...(window > 0 ? windowPane(setting, middle + by(setting, 250, 130, 0, 0), 120, window, 260) : []),
      ...monitor(paint, x - length / 2 + by(setting, 210, 200, 190, 180), by(setting, 1, 1, 0.9, 0.85)),
      fixture('drip', drip(paint, ...dripAt(setting))),
      ...(setting.frame === 'wide' ? cabinet(paint, x + length / 2 + 180) : []),
      ...bed(paint, x, length),
    ]);
  },
  spots(setting) {
    const x = bedAt(setting);
    const { middle } = setting;
    const free: [number, number] = [middle + by(setting, 40, -10, 70, 60), 200];
    return {
      stand: middle + by(setting, 120, 80, 60, 40),
      seats: (wanted) => (wanted < 2 ? [x + 60] : [x - 130, x + 130]).map((at) => ({ x: at, height: MATTRESS })),
      brought: 'stool',
      couch: { x: x + 10, height: MATTRESS, length: bedLength(setting) - 70, headLeft: true },
      basin: null,
      fixtures: {
        pillow: pillowAt(x - bedLength(setting) / 2 + 38, MATTRESS),
        drip: { x: dripAt(setting)[0], y: 852, height: 750 * dripAt(setting)[1] },
      },
      wall: [free],
      sky: [free],
    };
  },
};

function bed(paint: PlacePaint, x: number, length: number): Shape[] {
  const [left, right] = [x - length / 2, x + length / 2];
  const top = FEET - MATTRESS;
  const wheel = (at: number): Shape[] => [
    leg(at, top + 110, 836, paint('metal-dark'), 20),
    ellipse([at, 840], 24, 24, paint('metal-dark')),
    ellipse([at, 840], 9, 9, paint('white')),
  ];
  return [
    shade(x, 866, length * 0.5),
    ...wheel(left + 70),
    ...wheel(right - 70),
    line(d`M${left + 90} ${806}L${right - 90} ${806}`, paint('metal'), 14),
    ...rail(paint, left + 130, top, length * 0.34),
    rect(left - 8, top - 170, 46, 300, paint('metal'), 20),
    rect(left + 4, top - 156, 22, 200, paint('white'), 11),
    rect(right - 38, top - 96, 46, 226, paint('metal'), 20),
    rect(left + 10, top + 62, length - 20, 44, paint('metal-dark'), 12),
    rect(left + 26, top - 4, length - 52, 74, paint('white'), 24),
    fixture('pillow', pillow(paint, left + 38, top)),
    rect(left + 322, top - 28, length - 360, 116, paint('green'), 22),
    rect(left + 304, top - 34, 86, 122, paint('white'), 18),
    rect(left + 308, top + 2, 78, 10, paint('white-shade'), 5),
  ];
}

/** Bars at the far side of the bed. */
function rail(paint: PlacePaint, left: number, top: number, width: number): Shape[] {
  const posts = [0, 0.33, 0.67, 1].map((share) => left + 20 + share * (width * 2 - 60));
  return [
    ...posts.map((x) => line(d`M${x} ${top - 88}L${x} ${top + 10}`, paint('metal'), 13)),
    line(d`M${left} ${top - 94}L${left + width * 2 - 20} ${top - 94}`, paint('metal-dark'), 18),
  ];
}

/** A bag on a stand, with a drop below it and a tube. */
function drip(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, 850 - dy * s] as const;
  return [
    shade(x, 852, 84 * s),
    line(d`M${at(0, 26)}L${at(0, 740)}`, paint('metal-dark'), 15 * s),
    line(d`M${at(-66, 8)}L${at(0, 30)}L${at(66, 8)}`, paint('metal-dark'), 15 * s),
    line(d`M${at(-58, 716)}L${at(-58, 740)}L${at(58, 740)}L${at(58, 716)}`, paint('metal-dark'), 12 * s),
    rect(...at(12, 716), 92 * s, 150 * s, paint('white'), 22 * s),
    rect(...at(12, 648), 92 * s, 82 * s, paint('drip'), 22 * s),
    rect(...at(44, 572), 28 * s, 50 * s, paint('white'), 10 * s),
    line(
      d`M${at(58, 522)}C${at(60, 420)} ${at(40, 380)} ${at(70, 330)}C${at(96, 286)} ${at(130, 280)} ${at(156, 262)}`,
      paint('drip'),
      9 * s,
    ),
  ];
}

/** A screen with one quiet wave, on an arm from the wall. */
function monitor(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, 250 + dy * s] as const;
  return [
    rect(...at(-16, 60), 32 * s, 90 * s, paint('metal-dark'), 8),
    rect(...at(-60, 140), 120 * s, 22 * s, paint('metal-dark'), 10),
    rect(...at(-120, -88), 240 * s, 166 * s, paint('metal'), 18 * s),
    rect(...at(-104, -72), 208 * s, 134 * s, paint('screen'), 8 * s),
    line(
      d`M${at(-88, 0)}L${at(-44, 0)}L${at(-26, -38)}L${at(2, 36)}L${at(20, 0)}L${at(88, 0)}`,
      paint('glass-shine'),
      10 * s,
    ),
  ];
}

function curtain(setting: Setting): Shape[] {
  const { left, right, middle, paint } = setting;
  const x = middle + by(setting, 780, 520, 400, 316);
  const width = by(setting, 360, 230, 190, 140);
  const folds = by(setting, 4, 3, 3, 2);
  return [
    ...Array.from({ length: folds }, (_, at) =>
      rect(
        x - width / 2 + (at * width) / folds,
        70,
        width / folds + 2,
        690,
        paint(at % 2 ? 'cloth' : 'cloth-light'),
        10,
      ),
    ),
    rect(left, 52, right - left, 18, paint('metal-dark'), 8),
  ];
}

function cabinet(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 838, 110),
    rect(x - 92, 600, 184, 236, paint('white'), 12),
    rect(x - 102, 588, 204, 26, paint('wood'), 10),
    rect(x - 76, 632, 152, 80, paint('white-shade'), 8),
    rect(x - 76, 726, 152, 90, paint('white-shade'), 8),
    rect(x - 24, 664, 48, 12, paint('metal-dark'), 6),
    rect(x - 24, 764, 48, 12, paint('metal-dark'), 6),
    rect(x + 10, 528, 56, 62, paint('glass'), 10),
    ellipse([x - 46, 560], 30, 30, paint('rose')),
  ];
}
