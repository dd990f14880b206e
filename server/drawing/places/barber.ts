import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, ellipseData, filled, group, line, rect, rectData } from '../shapes.ts';
import { by, fixture, furniture, room, shade } from './kit.ts';

const SEAT = 220;
const chairAt = (setting: Setting) => setting.middle - by(setting, 150, 130, 110, 80);

/** A big mirror with a shelf of bottles, the high chair before it, and a pole. */
export const barber: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const x = chairAt(setting);
    return furniture([
      ...mirror(paint, middle + by(setting, 20, 10, 0, 0), by(setting, 900, 760, 700, 530)),
      ...pole(paint, middle + by(setting, 630, 540, 432, 329)),
      ...(setting.frame === 'wide' ? [...bench(paint, middle - 780), ...scissorsSign(paint, middle - 780, 270)] : []),
      ...hungCape(
        paint,
        middle + by(setting, 860, 540, 432, 326),
        by(setting, 1, 0.95, 0.66, 0.6),
        by(setting, 130, 560, 560, 560),
      ),
      fixture('treatment-chair', [...chairBack(paint, x), ...armrests(paint, x)]),
    ]);
  },
  spots(setting) {
    const x = chairAt(setting);
    return {
      stand: setting.middle + by(setting, 250, 210, 150, 120),
      seats: () => [{ x, height: SEAT, half: 188, front: furniture(armrests(setting.paint, x)) }],
      brought: 'stool',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 840, 520, 410, 310), 210]],
      sky: [[setting.middle + by(setting, 840, 520, 410, 310), 190]],
    };
  },
};

function mirror(paint: PlacePaint, x: number, width: number): Shape[] {
  const left = x - width / 2;
  const bottle = (at: number, height: number, colour: string): Shape[] => [
    rect(left + at, 560 - height, 50, height, paint(colour), 12),
    rect(left + at + 15, 560 - height - 22, 20, 30, paint('wood-dark'), 5),
  ];
  return [
    rect(left, 70, width, 430, paint('wood'), 26),
    rect(left + 24, 94, width - 48, 382, paint('glass'), 14),
    filled(
      d`M${left + width * 0.2} ${460}L${left + width * 0.44} ${110}L${left + width * 0.54} ${110}L${left + width * 0.3} ${460}Z`,
      paint('glass-shine'),
    ),
    rect(left - 30, 556, width + 60, 34, paint('wood-dark'), 12),
    ...bottle(26, 84, 'green'),
    ...bottle(96, 64, 'rose'),
    ...bottle(width - 90, 78, 'cloth'),
    ...bottle(width - 160, 60, 'sand'),
    ...jar(paint, left + width * 0.68, 556),
  ];
}

export function chairBack(paint: PlacePaint, x: number): Shape[] {
  const seat = FEET - SEAT;
  return [
    shade(x, FEET + 2, 160, 15),
    ellipse([x, FEET - 12], 120, 18, paint('metal-dark')),
    rect(x - 30, seat + 40, 60, FEET - seat - 54, paint('metal'), 10),
    rect(x - 128, seat - 270, 256, 300, paint('seat-dark'), 50),
    rect(x - 108, seat - 252, 216, 250, paint('seat'), 40),
    rect(x - 86, FEET - 96, 172, 32, paint('metal-dark'), 14),
    rect(x - 146, seat - 2, 292, 72, paint('seat-dark'), 30),
    rect(x - 146, seat - 8, 292, 50, paint('seat'), 25),
  ];
}

export function armrests(paint: PlacePaint, x: number): Shape[] {
  return [-1, 1].flatMap((side) => [
    rect(x + side * 158 - 16, FEET - SEAT - 70, 32, 90, paint('metal'), 12),
    rect(x + side * 158 - 28, FEET - SEAT - 90, 56, 38, paint('seat-dark'), 19),
  ]);
}

function pole(paint: PlacePaint, x: number): Shape[] {
  const band = (y: number, colour: string) =>
    filled(d`M${x - 40} ${y + 46}L${x + 40} ${y}L${x + 40} ${y + 52}L${x - 40} ${y + 98}Z`, paint(colour));
  return [
    rect(x - 52, 150, 104, 36, paint('metal-dark'), 14),
    group(
      [
        rect(x - 40, 180, 80, 290, paint('white')),
        band(130, 'rose-dark'),
        band(286, 'rose-dark'),
        band(208, 'cloth-dark'),
        band(364, 'cloth-dark'),
        band(442, 'rose-dark'),
      ],
      undefined,
      { clip: rectData(x - 40, 180, 80, 290, 6) },
    ),
    rect(x - 52, 462, 104, 36, paint('metal-dark'), 14),
  ];
}

function bench(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 844, 190),
    line(d`M${x - 150} ${740}L${x - 150} ${836}M${x + 150} ${740}L${x + 150} ${836}`, paint('wood-dark'), 18),
    rect(x - 190, 540, 380, 120, paint('green'), 30),
    rect(x - 190, 700, 380, 50, paint('green-dark'), 20),
  ];
}

/** A jar with a comb and a pair of scissors in it. */
function jar(paint: PlacePaint, x: number, y: number): Shape[] {
  return [
    line(d`M${x + 14} ${y - 60}L${x + 26} ${y - 118}M${x + 20} ${y - 60}L${x + 2} ${y - 118}`, paint('metal-dark'), 9),
    line(ellipseData([x + 32, y - 136], 13, 17), paint('metal-dark'), 9),
    line(ellipseData([x - 3, y - 136], 13, 17), paint('metal-dark'), 9),
    rect(x - 38, y - 148, 22, 110, paint('wood-dark'), 5),
    ...[0, 1, 2, 3].map((at) => rect(x - 50, y - 142 + at * 20, 14, 9, paint('wood-dark'), 3)),
    rect(x - 46, y - 86, 92, 86, paint('glass-shine'), 12),
    rect(x - 46, y - 48, 92, 48, paint('cloth'), 12),
  ];
}

/** Scissors and a comb on a board, for what is done here. */
function scissorsSign(paint: PlacePaint, x: number, y: number): Shape[] {
  return [
    ellipse([x, y], 168, 168, paint('wood')),
    ellipse([x, y], 150, 150, paint('frame')),
    line(d`M${x - 52} ${y - 92}L${x + 26} ${y + 46}M${x + 12} ${y - 92}L${x - 66} ${y + 46}`, paint('metal-dark'), 17),
    line(ellipseData([x + 36, y + 72], 24, 30), paint('rose-dark'), 15),
    line(ellipseData([x - 76, y + 72], 24, 30), paint('rose-dark'), 15),
    rect(x + 72, y - 96, 26, 192, paint('wood-dark'), 8),
    ...[0, 1, 2, 3, 4, 5, 6].map((at) => rect(x + 48, y - 90 + at * 27, 30, 13, paint('wood-dark'), 5)),
  ];
}

/** A cape on its hook. */
function hungCape(paint: PlacePaint, x: number, s: number, y: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, y + dy * s] as const;
  return [
    rect(...at(-34, -8), 68 * s, 20 * s, paint('wood-dark'), 8 * s),
    filled(
      d`M${at(-30, 14)}C${at(-14, 34)} ${at(14, 34)} ${at(30, 14)}C${at(58, 120)} ${at(88, 240)} ${at(92, 350)}C${at(60, 372)} ${at(40, 342)} ${at(0, 362)}C${at(-40, 342)} ${at(-60, 372)} ${at(-92, 350)}C${at(-88, 240)} ${at(-58, 120)} ${at(-30, 14)}Z`,
      paint('cloth'),
    ),
    line(d`M${at(-18, 90)}L${at(-40, 320)}M${at(18, 90)}L${at(40, 320)}`, paint('cloth-dark'), 9 * s),
  ];
}
