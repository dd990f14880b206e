import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, group, line, rect, rectData } from '../shapes.ts';
import { by, furniture, room, shade } from './kit.ts';

const SEAT = 220;
const chairAt = (setting: Setting) => setting.middle - by(setting, 150, 130, 110, 80);

/** A big mirror with a shelf of bottles, the high chair before it, and a pole. */
export const barber: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const x = chairAt(setting);
    return furniture([
      ...mirror(paint, middle + by(setting, 20, 10, 0, 0), by(setting, 900, 760, 700, 560)),
      ...pole(paint, middle + by(setting, 640, 540, 432, 335)),
      ...(setting.frame === 'wide' ? bench(paint, middle - 780) : []),
      ...chairBack(paint, x),
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
  ];
}

function chairBack(paint: PlacePaint, x: number): Shape[] {
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

function armrests(paint: PlacePaint, x: number): Shape[] {
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
