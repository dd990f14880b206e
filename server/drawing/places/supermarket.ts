import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, inRow, noSeats, room, shade } from './kit.ts';

/** Middle and size. */
const trolleyAt = (setting: Setting): [number, number] => [
  setting.middle + by(setting, 820, 450, 305, 215),
  by(setting, 1, 0.95, 0.9, 0.8),
];

/** Long shelves with plain packets, bottles and fruit, and a trolley. */
export const supermarket: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const width = by(setting, 1500, 1180, 900, 700);
    return furniture([
      ...lamps(setting),
      ...shelves(paint, middle - by(setting, 110, 90, 40, 20), width),
      fixture('shopping-cart', trolley(paint, ...trolleyAt(setting))),
    ]);
  },
  spots: (setting) => ({
    stand: setting.middle - by(setting, 60, 60, 60, 50),
    seats: noSeats,
    brought: 'stool',
    couch: null,
    basin: null,
    wall: [[setting.middle + by(setting, 700, 500, 380, 290), 240]],
    sky: [[setting.middle + by(setting, 700, 500, 380, 290), 200]],
    fixtures: {
      'shopping-cart': {
        x: trolleyAt(setting)[0],
        y: 872,
        height: 430 * trolleyAt(setting)[1],
      },
    },
  }),
};

function lamps(setting: Setting): Shape[] {
  return by(setting, [-460, 260], [-330, 200], [-220, 200], [-150, 150]).flatMap((dx) => {
    const x = setting.middle + dx;
    return [
      line(d`M${x} ${-160}L${x} ${22}`, setting.paint('metal-dark'), 8),
      filled(d`M${x - 34} ${18}L${x + 34} ${18}L${x + 78} ${78}L${x - 78} ${78}Z`, setting.paint('metal')),
    ];
  });
}

const BOARDS = [330, 550, 790];

function shelves(paint: PlacePaint, x: number, width: number): Shape[] {
  const left = x - width / 2;
  return [
    shade(x, 824, width * 0.5),
    rect(left, 110, width, 706, paint('wood-light'), 10),
    ...BOARDS.flatMap((y, row) => [
      ...goods(paint, left + 34, width - 68, y, row),
      rect(left, y, width, 26, paint('wood'), 4),
      ...inRow(Math.floor((width - 120) / 260), x, 260).map((at) => rect(at - 30, y + 4, 60, 18, paint('white'), 4)),
    ]),
    rect(left - 14, 96, 30, 724, paint('wood-dark'), 8),
    rect(left + width - 16, 96, 30, 724, paint('wood-dark'), 8),
  ];
}

/** One board carries one kind of goods, so that the shelves stay calm: packets, bottles, fruit. */
function goods(paint: PlacePaint, left: number, width: number, y: number, row: number): Shape[] {
  const step = [150, 118, 132][row] as number;
  const count = Math.floor(width / step);
  const gap = (width - count * step) / 2;
  const colours = [
    ['cloth-light', 'sand'],
    ['green-light', 'cloth-light'],
    ['fruit', 'leaf'],
  ][row] as string[];
  return Array.from({ length: count }, (_, at) => {
    const middle = left + gap + (at + 0.5) * step;
    const fill = paint(colours[Math.floor(at / 3) % colours.length] as string);
    if (row === 0) return rect(middle - 56, y - 142, 112, 142, fill, 8);
    if (row === 1)
      return filled(
        d`M${middle - 36} ${y}L${middle - 36} ${y - 88}C${middle - 36} ${y - 118} ${middle - 14} ${y - 112} ${middle - 14} ${y - 156}L${middle + 14} ${y - 156}C${middle + 14} ${y - 112} ${middle + 36} ${y - 118} ${middle + 36} ${y - 88}L${middle + 36} ${y}Z`,
        fill,
      );
    return ellipse([middle, y - 50], 54, 50, fill);
  });
}

function trolley(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 868;
  const at = (dx: number, dy: number) => [x + dx * s, y - dy * s] as const;
  return [
    shade(x, y, 150 * s),
    line(d`M${at(150, 390)}L${at(200, 420)}`, paint('metal-dark'), 18 * s),
    line(d`M${at(150, 390)}L${at(110, 60)}L${at(-120, 60)}`, paint('metal-dark'), 14 * s),
    filled(d`M${at(-170, 350)}L${at(148, 350)}L${at(118, 160)}L${at(-128, 160)}Z`, paint('metal')),
    line(
      d`M${at(-80, 346)}L${at(-62, 166)}M${at(0, 346)}L${at(0, 166)}M${at(78, 346)}L${at(62, 166)}`,
      paint('white'),
      8 * s,
    ),
    line(d`M${at(-150, 256)}L${at(132, 256)}`, paint('white'), 8 * s),
    line(d`M${at(-174, 352)}L${at(150, 352)}`, paint('metal-dark'), 14 * s),
    ellipse(at(-100, 26), 26 * s, 26 * s, paint('metal-dark')),
    ellipse(at(100, 26), 26 * s, 26 * s, paint('metal-dark')),
    ellipse(at(-100, 26), 10 * s, 10 * s, paint('white')),
    ellipse(at(100, 26), 10 * s, 10 * s, paint('white')),
  ];
}
