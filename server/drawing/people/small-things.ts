import type { Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { ellipse, ellipseData, filled, line, rectData } from '../shapes.ts';
import { outlined } from './limb.ts';

/** A talking tablet with a grid of symbols; its handle is in the hand. */
export function talker({ cloth, common }: Palette): Shape[] {
  const edge = clothOutline(common.tyre);
  const colours = [
    cloth.yellow,
    cloth.teal,
    cloth.red,
    cloth.green,
    cloth.pink,
    cloth.blue,
    cloth.orange,
    cloth.purple,
    cloth.yellow,
  ];
  const cells = colours.map((colour, at) =>
    filled(rectData(-94 + (at % 3) * 31, -70 + Math.floor(at / 3) * 24, 27, 20, 4), shade(colour, 0.25)),
  );
  return [
    ...outlined(rectData(-106, -82, 114, 94, 12), common.seat, edge, 3),
    filled(rectData(-98, -75, 98, 80, 5), common.eyeWhite),
    ...cells,
  ];
}

export function wallet({ cloth }: Palette): Shape[] {
  const edge = clothOutline(cloth.brown);
  return [
    ...outlined(rectData(-46, -34, 62, 42, 7), cloth.brown, edge, 3),
    line('M-46 -20L16 -20', edge, 3),
    ellipse([4, -14], 4, 4, shade(cloth.brown, 0.5)),
  ];
}

export function banknote(colour: string, pale: string): Shape[] {
  return [
    ...outlined(rectData(4, -22, 80, 42, 4), colour, clothOutline(colour), 3),
    line(rectData(11, -15, 66, 28, 3), pale, 2.6),
    ellipse([44, -1], 10, 10, pale),
  ];
}

export function carton(colour: string): Shape[] {
  const edge = clothOutline(colour);
  return [
    ...outlined(rectData(-66, -82, 132, 96, 6), shade(colour, 0.3), edge, 3),
    line('M-62 -62L62 -62', edge, 3),
    ...outlined(rectData(-13, -82, 26, 36, 2), shade(colour, 0.55), edge, 2.4),
  ];
}

/** A soft bear that is hugged, its head under the chin. */
export function plushBear({ cloth, common }: Palette): Shape[] {
  const fur = shade(common.wood, 0.12);
  const edge = clothOutline(common.wood);
  const pale = shade(common.wood, 0.5);
  return [
    ...outlined(ellipseData([-30, 62], 20, 26) + ellipseData([30, 62], 20, 26), fur, edge, 3),
    ...outlined(ellipseData([0, 30], 42, 50), fur, edge, 3),
    ...outlined(ellipseData([-32, -70], 15) + ellipseData([32, -70], 15), fur, edge, 3),
    ...outlined(ellipseData([0, -38], 46, 40), fur, edge, 3),
    ellipse([0, -26], 20, 15, pale),
    ellipse([-17, -44], 4.4, 5, common.ink),
    ellipse([17, -44], 4.4, 5, common.ink),
    ellipse([0, -33], 6, 4.4, common.ink),
    line('M-30 2Q0 16 30 2', cloth.red, 9),
  ];
}
