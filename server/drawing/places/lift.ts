import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, furniture, noSeats } from './kit.ts';

const DOOR = { top: 196, foot: 752 };
const doorAt = (setting: Setting) => setting.middle - by(setting, 290, 250, 232, 188);
const doorHalf = (setting: Setting) => by(setting, 330, 262, 205, 160);
const panelAt = (setting: Setting) => setting.middle + by(setting, 310, 245, 205, 168);
/** Half the width of the wall with the doors. */
const wallHalf = (setting: Setting) => by(setting, 800, 570, 440, 345);

/** Inside a lift: two metal doors with the floor dial above them, a panel of round buttons, a rail and lamps. */
export const lift: Place = {
  ground(setting) {
    const { left, right, top, bottom, middle, paint } = setting;
    const half = wallHalf(setting);
    return [
      rect(left, top, right - left, bottom - top, paint('side'), 0, { part: 'wall' }),
      rect(middle - half, 62, 2 * half, DOOR.foot - 62, paint('wall'), 0, { part: 'wall' }),
      filled(
        d`M${middle - half} ${62}L${middle + half} ${62}L${middle + half * 1.7} ${top}L${middle - half * 1.7} ${top}Z`,
        paint('base'),
        { part: 'wall' },
      ),
      filled(
        d`M${middle - half} ${DOOR.foot}L${middle + half} ${DOOR.foot}L${middle + half + 560} ${DOOR.foot + 420}L${middle - half - 560} ${DOOR.foot + 420}Z`,
        paint('floor'),
        { part: 'floor' },
      ),
      rect(left, bottom - 1, right - left, 1, paint('floor'), 0, { part: 'floor' }),
    ];
  },
  furniture(setting) {
    const { paint } = setting;
    const x = doorAt(setting);
    return furniture([
      ...ceilingLamps(setting),
      ...rails(setting),
      ...doors(paint, x, doorHalf(setting)),
      ...dial(paint, x, by(setting, 1, 0.95, 0.85, 0.75)),
      ...buttons(paint, panelAt(setting), by(setting, 1.1, 1.05, 0.95, 0.8)),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const x = panelAt(setting);
    return {
      stand: middle + by(setting, 60, -20, -30, -50),
      seats: noSeats,
      brought: 'ground',
      gear: ['press-button'],
      couch: null,
      basin: null,
      wall: [
        [middle + by(setting, 600, 450, 375, 300), 240],
        [x, 200],
      ],
      sky: [
        [middle + by(setting, 600, 450, 375, 300), 220],
        [x, 200],
      ],
    };
  },
};

function doors(paint: PlacePaint, x: number, half: number): Shape[] {
  const { top, foot } = DOOR;
  const leaf = (left: number): Shape[] => [
    rect(left, top, half - 4, foot - top, paint('metal')),
    rect(left + half * 0.14, top + 36, half * 0.2, foot - top - 72, paint('metal-light'), 12),
  ];
  return [
    rect(x - half - 40, top - 40, 2 * half + 80, foot - top + 40, paint('metal-dark'), 8),
    rect(x - half, top, 2 * half, foot - top, paint('gap')),
    ...leaf(x - half),
    ...leaf(x + 4),
    // A door sill with its groove.
    rect(x - half - 40, foot - 4, 2 * half + 80, 20, paint('metal-dark'), 4),
  ];
}

/** A half round dial with dots for the floors, its hand, and arrows for up and down. */
function dial(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 142;
  const dots = [-64, -38, -12, 12, 38, 64].map((dx, at) =>
    ellipse([x + dx * s * 1.9, y - 34 * s], 13 * s, 13 * s, paint(at === 3 ? 'lit' : 'white-shade')),
  );
  const arrow = (at: number, side: 1 | -1, fill: string) =>
    filled(
      d`M${at - 24 * s} ${y - 34 * s + side * 18 * s}L${at + 24 * s} ${y - 34 * s + side * 18 * s}L${at} ${y - 34 * s - side * 22 * s}Z`,
      paint(fill),
    );
  return [
    rect(x - 250 * s, y - 74 * s, 500 * s, 80 * s, paint('white'), 30 * s),
    ...dots,
    arrow(x - 200 * s, 1, 'lit'),
    arrow(x + 200 * s, -1, 'metal-dark'),
  ];
}

function buttons(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, 490 + dy * s] as const;
  const button = (dx: number, dy: number, fill: string): Shape[] => [
    ellipse(at(dx, dy), 27 * s, 27 * s, paint('metal-dark')),
    ellipse(at(dx, dy), 21 * s, 21 * s, paint(fill)),
  ];
  return [
    rect(...at(-92, -222), 184 * s, 444 * s, paint('metal-light'), 24 * s),
    rect(...at(-78, -208), 156 * s, 416 * s, paint('white'), 16 * s),
    rect(...at(-52, -188), 104 * s, 62 * s, paint('metal'), 10 * s),
    filled(d`M${at(-20, -146)}L${at(20, -146)}L${at(0, -174)}Z`, paint('lit')),
    ...[0, 1, 2, 3].flatMap((row) =>
      [-1, 1].flatMap((side) => button(side * 36, -82 + row * 66, row === 1 && side === 1 ? 'lit' : 'white-shade')),
    ),
    ...button(0, 176, 'rose-dark'),
  ];
}

/** Rails to hold, on the side walls and where the wall is free. */
function rails(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const half = wallHalf(setting);
  const side = (sign: number) =>
    line(d`M${middle + sign * (half + 14)} ${590}L${middle + sign * (half + 500)} ${790}`, paint('metal-dark'), 26);
  const corner = (sign: number) =>
    line(d`M${middle + sign * half} ${62}L${middle + sign * half} ${DOOR.foot}`, paint('metal'), 8);
  const from = panelAt(setting) + by(setting, 150, 140, 130, 110);
  const to = middle + half - 34;
  const back = to - from > 60 ? [line(d`M${from} ${570}L${to} ${570}`, paint('metal-dark'), 24)] : [];
  return [corner(-1), corner(1), side(-1), side(1), ...back];
}

function ceilingLamps(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const step = by(setting, 420, 330, 270, 210);
  return [-1, 0, 1].map((at) => ellipse([middle + at * step, 22], by(setting, 92, 80, 66, 54), 17, paint('lamp')));
}
