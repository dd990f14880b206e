import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, rect } from '../shapes.ts';
import { by, furniture, glow, inRow, leg, room, shade, windowPane } from './kit.ts';

const MATTRESS = 158;
/** The bed stands behind the line of the feet. */
const BED_FLOOR = 862;

const bedMiddle = (setting: Setting) => setting.middle - by(setting, 130, 90, 20, 0);
const bedLength = (setting: Setting) => by(setting, 800, 800, 780, 720);

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
    const window = middle + by(setting, 360, 300, 190, 130);
    const beside = bedMiddle(setting) - bedLength(setting) / 2 - 110;
    return furniture([
      ...windowPane(setting, window, 130, by(setting, 300, 280, 230, 190), 270),
      ...(setting.frame === 'wide' ? wardrobe(paint, middle + 880) : []),
      ...bedsideTable(setting, beside),
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
    wall: [
      [setting.middle - by(setting, 420, 320, 250, 180), 220],
      [setting.middle + by(setting, 20, 40, 20, 0), 180],
    ],
    sky: [[setting.middle + by(setting, 510, 440, 305, 225), 240]],
  }),
};

function bed(paint: PlacePaint, x: number, length: number): Shape[] {
  const [left, right] = [x - length / 2, x + length / 2];
  const top = FEET - MATTRESS;
  return [
    shade(x, BED_FLOOR + 4, length * 0.52),
    leg(left + 20, top, BED_FLOOR, paint('wood-dark'), 26),
    leg(right - 20, top, BED_FLOOR, paint('wood-dark'), 26),
    rect(left - 6, top - 190, 44, 330, paint('wood'), 18),
    rect(right - 38, top - 80, 44, 220, paint('wood'), 18),
    rect(left + 20, top + 62, length - 40, 56, paint('wood'), 10),
    rect(left + 30, top - 4, length - 60, 76, paint('white'), 26),
    rect(left + 44, top - 44, 180, 62, paint('white'), 30),
    rect(left + 52, top - 6, 164, 22, paint('white-shade'), 11),
    filled(
      d`M${left + 300} ${top - 22}C${left + 310} ${top - 34} ${left + 330} ${top - 34} ${left + 350} ${top - 32}L${right - 70} ${top - 32}C${right - 46} ${top - 32} ${right - 40} ${top - 16} ${right - 40} ${top}L${right - 40} ${top + 84}L${left + 290} ${top + 84}Z`,
      paint('cloth'),
    ),
    rect(left + 288, top - 34, 70, 118, paint('cloth-light'), 16),
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
    rect(x - 34, 624, 68, 16, paint('wood-dark'), 8),
    rect(x - 8, 540, 16, 92, paint('wood-dark'), 4),
    filled(d`M${x - 44} ${438}L${x + 44} ${438}L${x + 74} ${552}L${x - 74} ${552}Z`, paint('lamp')),
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
