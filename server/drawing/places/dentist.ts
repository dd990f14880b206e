import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, group, line, rect, rotate } from '../shapes.ts';
import { by, fixture, furniture, room, shade } from './kit.ts';

const SEAT = 250;
const chairAt = (setting: Setting) => setting.middle - by(setting, 170, 150, 120, 90);

/** The treatment chair with its lamp, a tray of tools, and a picture of a tooth. */
export const dentist: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const x = chairAt(setting);
    return furniture([
      ...toothPicture(paint, middle + by(setting, 500, 400, 340, 245), 210, by(setting, 1, 1, 0.9, 0.8)),
      ...(setting.frame === 'wide' || setting.frame === 'standard'
        ? cabinet(paint, middle + by(setting, 760, 484, 0, 0))
        : []),
      ...unit(paint, x - by(setting, 345, 325, 272, 214), by(setting, 1.1, 1, 0.88, 0.68)),
      ...lamp(setting, x - by(setting, 250, 240, 210, 160)),
      fixture('treatment-chair', [...chairBack(paint, x), ...armrests(paint, x)]),
    ]);
  },
  spots(setting) {
    const x = chairAt(setting);
    return {
      stand: setting.middle + by(setting, 290, 240, 160, 110),
      seats: () => [{ x, height: SEAT, half: 204, front: furniture(armrests(setting.paint, x)) }],
      brought: 'stool',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 230, 190, 130, 70), 200]],
      sky: [[setting.middle + by(setting, 230, 190, 130, 70), 180]],
    };
  },
};

export function chairBack(paint: PlacePaint, x: number): Shape[] {
  const seat = FEET - SEAT;
  return [
    shade(x, FEET + 2, 190, 16),
    rect(x - 110, FEET - 38, 220, 38, paint('metal-dark'), 16),
    rect(x - 40, seat + 50, 80, FEET - seat - 70, paint('metal'), 10),
    rect(x - 96, seat - 560, 192, 180, paint('seat-dark'), 60),
    rect(x - 78, seat - 544, 156, 148, paint('seat'), 50),
    rect(x - 138, seat - 400, 276, 440, paint('seat-dark'), 70),
    rect(x - 116, seat - 380, 232, 400, paint('seat'), 56),
    // The rest for the legs comes towards the viewer.
    filled(
      d`M${x - 112} ${seat + 50}L${x + 112} ${seat + 50}L${x + 128} ${FEET - 72}L${x - 128} ${FEET - 72}Z`,
      paint('seat-dark'),
    ),
    filled(
      d`M${x - 92} ${seat + 50}L${x + 92} ${seat + 50}L${x + 104} ${FEET - 92}L${x - 104} ${FEET - 92}Z`,
      paint('seat'),
    ),
    rect(x - 140, FEET - 92, 280, 36, paint('seat-dark'), 18),
    rect(x - 156, seat - 2, 312, 78, paint('seat-dark'), 34),
    rect(x - 156, seat - 8, 312, 56, paint('seat'), 28),
  ];
}

export function armrests(paint: PlacePaint, x: number): Shape[] {
  return [-1, 1].flatMap((side) => [
    rect(x + side * 172 - 18, FEET - SEAT - 70, 36, 100, paint('metal'), 14),
    rect(x + side * 172 - 30, FEET - SEAT - 92, 60, 40, paint('white-shade'), 20),
  ]);
}

function lamp(setting: Setting, x: number): Shape[] {
  const { paint } = setting;
  return [
    line(d`M${x - 70} ${-160}L${x - 70} ${96}L${x + 20} ${166}`, paint('metal-dark'), 18),
    group(
      [
        rect(x - 70, 150, 220, 66, paint('white'), 30),
        rect(x - 70, 190, 220, 28, paint('metal'), 14),
        ellipse([x + 40, 216], 82, 16, paint('lamp')),
      ],
      rotate(22, [x + 40, 180]),
    ),
  ];
}

/** The stand beside the chair: a little basin with a cup of water, and instruments that hang on their tubes. */
function unit(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, up: number) => [x + dx * s, 850 - up * s] as const;
  const handpiece = (dx: number): Shape[] => [
    line(
      d`M${at(dx, 250)}C${at(dx + 4, 150)} ${at(dx * 0.4 + 44, 130)} ${at(dx * 0.3 + 30, 210)}`,
      paint('metal'),
      8 * s,
    ),
    line(d`M${at(dx, 330)}L${at(dx, 236)}`, paint('metal-dark'), 17 * s),
    line(d`M${at(dx, 344)}L${at(dx - 18, 366)}`, paint('metal-dark'), 9 * s),
  ];
  return [
    shade(x, 852, 104 * s),
    rect(...at(-84, 30), 168 * s, 30 * s, paint('metal-dark'), 12 * s),
    rect(...at(-48, 310), 96 * s, 290 * s, paint('white'), 24 * s),
    rect(...at(-48, 210), 96 * s, 60 * s, paint('seat'), 8 * s),
    rect(...at(-112, 318), 224 * s, 26 * s, paint('metal-dark'), 13 * s),
    filled(
      d`M${at(-108, 372)}L${at(-4, 372)}C${at(-8, 330)} ${at(-30, 316)} ${at(-56, 316)}C${at(-82, 316)} ${at(-104, 330)} ${at(-108, 372)}Z`,
      paint('white'),
    ),
    ellipse(at(-56, 372), 52 * s, 12 * s, paint('glass')),
    line(d`M${at(-112, 372)}C${at(-124, 430)} ${at(-84, 440)} ${at(-72, 404)}`, paint('metal-dark'), 11 * s),
    filled(d`M${at(-12, 396)}L${at(26, 396)}L${at(20, 320)}L${at(-6, 320)}Z`, paint('cloth-dark')),
    ...handpiece(56),
    ...handpiece(94),
  ];
}

function cabinet(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 830, 170),
    rect(x - 160, 540, 320, 290, paint('white'), 12),
    rect(x - 170, 520, 340, 30, paint('metal'), 10),
    ...[0, 1, 2].flatMap((row) => [
      rect(x - 144, 566 + row * 86, 288, 74, paint('white-shade'), 8),
      rect(x - 34, 596 + row * 86, 68, 12, paint('metal-dark'), 6),
    ]),
  ];
}

function toothPicture(paint: PlacePaint, x: number, y: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, y + dy * s] as const;
  return [
    rect(x - 110 * s, y - 130 * s, 220 * s, 260 * s, paint('green-light'), 20),
    filled(
      d`M${at(-56, -62)}C${at(-92, -46)} ${at(-84, 18)} ${at(-66, 42)}C${at(-54, 66)} ${at(-52, 98)} ${at(-34, 98)}C${at(-16, 98)} ${at(-20, 54)} ${at(0, 52)}C${at(20, 54)} ${at(16, 98)} ${at(34, 98)}C${at(52, 98)} ${at(54, 66)} ${at(66, 42)}C${at(84, 18)} ${at(92, -46)} ${at(56, -62)}C${at(30, -74)} ${at(18, -54)} ${at(0, -54)}C${at(-18, -54)} ${at(-30, -74)} ${at(-56, -62)}Z`,
      paint('white'),
    ),
  ];
}
