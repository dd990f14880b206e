import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, group, line, rect, rotate } from '../shapes.ts';
import { by, furniture, room, shade } from './kit.ts';

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
        ? cabinet(paint, middle + by(setting, 760, 540, 0, 0))
        : []),
      ...(setting.frame === 'wide' ? tray(paint, x - 330) : []),
      ...lamp(setting, x - by(setting, 250, 240, 220, 170)),
      ...chairBack(paint, x),
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

function chairBack(paint: PlacePaint, x: number): Shape[] {
  const seat = FEET - SEAT;
  return [
    shade(x, FEET + 2, 190, 16),
    rect(x - 110, FEET - 38, 220, 38, paint('metal-dark'), 16),
    rect(x - 40, seat + 50, 80, FEET - seat - 70, paint('metal'), 10),
    rect(x - 96, seat - 560, 192, 180, paint('seat-dark'), 60),
    rect(x - 78, seat - 544, 156, 148, paint('seat'), 50),
    rect(x - 138, seat - 400, 276, 440, paint('seat-dark'), 70),
    rect(x - 116, seat - 380, 232, 400, paint('seat'), 56),
    rect(x - 92, FEET - 128, 184, 36, paint('seat-dark'), 16),
    rect(x - 156, seat - 2, 312, 78, paint('seat-dark'), 34),
    rect(x - 156, seat - 8, 312, 56, paint('seat'), 28),
  ];
}

function armrests(paint: PlacePaint, x: number): Shape[] {
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

function tray(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 846, 80),
    rect(x - 70, 830, 140, 18, paint('metal-dark'), 8),
    line(d`M${x} ${834}L${x} ${600}`, paint('metal-dark'), 16),
    rect(x - 120, 580, 240, 26, paint('metal'), 12),
    line(d`M${x - 84} ${566}L${x - 10} ${566}`, paint('metal-dark'), 10),
    ellipse([x + 8, 562], 17, 12, paint('glass')),
    rect(x + 44, 520, 46, 60, paint('cloth'), 8),
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
