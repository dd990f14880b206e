import type { Shape } from '../../book/drawing.ts';
import { FEET, type Fixture, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, rect } from '../shapes.ts';
import { by, fixture, furniture, glow, inRow, leg, room, shade, windowPane } from './kit.ts';

const MATTRESS = 158;
/** The bed stands behind the line of the feet. */
const BED_FLOOR = 862;

const WARDROBE = 830;

const bedMiddle = (setting: Setting) => setting.middle - by(setting, 130, 70, 0, 0);
const bedLength = (setting: Setting) => by(setting, 800, 800, 780, 720);

const hasBedside = ({ frame }: Setting) => frame === 'wide' || frame === 'standard';
const bedsideAt = (setting: Setting) => bedMiddle(setting) - bedLength(setting) / 2 - 106;

/** Where somebody's pillow lies, `left` as in `pillow`. */
export const pillowAt = (left: number, mattress: number): Fixture => ({
  x: left + 124,
  y: FEET - mattress + 14,
  height: 128,
});

/** A bed along the wall, a window and a bedside table with a lamp. */
export const bedroom: Place = {
  ground(setting) {
    const rug = ellipse(
      [setting.middle + by(setting, 60, 40, 0, 0), 925],
      by(setting, 640, 480, 400, 310),
      58,
      setting.paint('rug'),
      { part: 'floor' },
    );
    return [...room(setting), rug];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const window = middle + by(setting, 285, 300, 190, 130);
    return furniture([
      ...windowPane(setting, window, 130, by(setting, 300, 280, 230, 190), 270),
      ...(setting.frame === 'wide' ? [fixture('wardrobe', wardrobe(paint, middle + WARDROBE))] : []),
      ...(hasBedside(setting) ? bedsideTable(setting, bedsideAt(setting)) : []),
      ...bed(paint, bedMiddle(setting), bedLength(setting)),
    ]);
  },
  spots: (setting) => ({
    stand: setting.middle + by(setting, 90, 60, 30, 0),
    seats: (wanted) => inRow(Math.min(2, wanted), bedMiddle(setting) + 60, 240).map((x) => ({ x, height: MATTRESS })),
    brought: 'ground',
    couch: {
      x: bedMiddle(setting),
      height: MATTRESS,
      length: bedLength(setting) - 90,
      headLeft: true,
    },
    basin: null,
    fixtures: {
      pillow: pillowAt(bedMiddle(setting) - bedLength(setting) / 2 + 38, MATTRESS),
      ...(hasBedside(setting) ? { lamp: { x: bedsideAt(setting), y: 640, height: 206 } } : {}),
      ...(setting.frame === 'wide' ? { wardrobe: { x: setting.middle + WARDROBE, y: 838, height: 628 } } : {}),
    },
    wall: [
      [setting.middle - by(setting, 420, 320, 250, 180), 220],
      [setting.middle + by(setting, 20, 40, 20, 0), 180],
    ],
    sky: [[setting.middle + by(setting, 435, 440, 305, 225), 240]],
  }),
};

function bed(paint: PlacePaint, x: number, length: number): Shape[] {
  const [left, right] = [x - length / 2, x + length / 2];
  const top = FEET - MATTRESS;
  return [
    shade(x, BED_FLOOR + 4, length * 0.52),
    leg(left + 20, top, BED_FLOOR, paint('wood-dark'), 26),
    leg(right - 20, top, BED_FLOOR, paint('wood-dark'), 26),
    // A high head of the bed, and a lower foot.
    rect(left - 8, top - 236, 52, 376, paint('wood'), 24),
    rect(left + 6, top - 220, 22, 190, paint('wood-light'), 11),
    rect(right - 40, top - 104, 50, 244, paint('wood'), 22),
    rect(left + 20, top + 62, length - 40, 60, paint('wood'), 10),
    rect(left + 30, top - 4, length - 60, 78, paint('white'), 26),
    fixture('pillow', pillow(paint, left + 38, top)),
    filled(
      d`M${left + 330} ${top - 26}C${left + 430} ${top - 48} ${right - 200} ${top - 48} ${right - 76} ${top - 36}C${right - 48} ${top - 32} ${right - 40} ${top - 16} ${right - 40} ${top}L${right - 40} ${top + 98}C${right - 150} ${top + 108} ${left + 450} ${top + 108} ${left + 318} ${top + 98}Z`,
      paint('cloth'),
    ),
    ...[0.26, 0.56, 0.86].flatMap((share, at) => {
      const x = left + 380 + share * (right - left - 480);
      return [ellipse([x, top + 6 + (at % 2) * 44], 17, 17, paint('cloth-light'))];
    }),
    rect(left + 304, top - 40, 92, 146, paint('white'), 24),
    rect(left + 312, top + 66, 76, 14, paint('white-shade'), 7),
  ];
}

/** A big one, half upright against the head of the bed. */
export function pillow(paint: PlacePaint, left: number, top: number): Shape[] {
  return [
    filled(
      d`M${left + 4} ${top - 96}C${left + 30} ${top - 128} ${left + 92} ${top - 120} ${left + 130} ${top - 92}C${left + 170} ${top - 64} ${left + 214} ${top - 46} ${left + 244} ${top - 30}C${left + 262} ${top - 12} ${left + 244} ${top + 16} ${left + 216} ${top + 16}L${left + 18} ${top + 16}C${left - 4} ${top + 16} ${left - 2} ${top - 70} ${left + 4} ${top - 96}Z`,
      paint('white'),
    ),
    filled(
      d`M${left + 14} ${top + 16}C${left + 70} ${top - 8} ${left + 170} ${top - 8} ${left + 250} ${top - 4}C${left + 246} ${top + 10} ${left + 232} ${top + 16} ${left + 216} ${top + 16}Z`,
      paint('white-shade'),
    ),
  ];
}

function bedsideTable(setting: Setting, x: number): Shape[] {
  const { paint } = setting;
  return [
    ...glow(setting, x, 470, 150),
    shade(x, 846, 90),
    rect(x - 76, 640, 152, 206, paint('wood'), 10),
    rect(x - 62, 668, 124, 66, paint('wood-light'), 6),
    rect(x - 62, 748, 124, 66, paint('wood-light'), 6),
    ellipse([x, 701], 9, 9, paint('wood-dark')),
    ellipse([x, 781], 9, 9, paint('wood-dark')),
    fixture('lamp', [
      rect(x - 34, 624, 68, 16, paint('wood-dark'), 8),
      rect(x - 8, 540, 16, 92, paint('wood-dark'), 4),
      filled(d`M${x - 44} ${438}L${x + 44} ${438}L${x + 74} ${552}L${x - 74} ${552}Z`, paint('lamp')),
    ]),
  ];
}

function wardrobe(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 838, 200),
    rect(x - 180, 210, 360, 626, paint('wood-light'), 12),
    rect(x - 164, 230, 158, 580, paint('frame'), 6),
    rect(x + 6, 230, 158, 580, paint('frame'), 6),
    ellipse([x - 26, 520], 10, 10, paint('wood-dark')),
    ellipse([x + 26, 520], 10, 10, paint('wood-dark')),
  ];
}
