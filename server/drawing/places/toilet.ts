import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting, WALL_FOOT } from '../place.ts';
import { d, ellipse, filled, rect } from '../shapes.ts';
import { by, fixture, furniture, shade } from './kit.ts';
import { BOWL_FOOT, RIM, roundMirror, tapOf, tiled, toiletBowl, washbasin } from './sanitary.ts';

const BOWL = 178;
/** Where the partitions of the cubicles begin, above the floor. */
const PARTITION = { top: 150, bottom: 776 };

const bowlAt = (setting: Setting) => setting.middle - by(setting, 430, 425, 350, 268);
/** x of both sides of the cubicle: wide enough for whoever stands beside the toilet. */
const cubicleOf = (setting: Setting): [number, number] => {
  const { middle } = setting;
  return [middle - by(setting, 620, 575, 474, 376), middle + by(setting, 60, 15, 22, 12)];
};
const basinAt = (setting: Setting) => setting.middle + by(setting, 470, 410, 345, 278);
const basinSize = (setting: Setting) => by(setting, 0.95, 0.9, 0.78, 0.64);

/** Middle and size. */
const paperAt = (setting: Setting): [number, number] => [
  cubicleOf(setting)[1] - by(setting, 92, 84, 66, 56),
  by(setting, 1, 0.95, 0.85, 0.75),
];

/** An open cubicle with a toilet, a roll of paper and a step; a closed one beside it; a basin with a mirror. */
export const toilet: Place = {
  ground: tiled,
  furniture(setting) {
    const { middle, paint } = setting;
    const x = bowlAt(setting);
    const [left, right] = cubicleOf(setting);
    const basin = basinAt(setting);
    const size = basinSize(setting);
    return furniture([
      ...cubicle(paint, left, right),
      ...(setting.frame === 'wide' ? closedDoor(paint, left - 310, left - 40) : []),
      fixture('toilet-paper', paperRoll(paint, ...paperAt(setting))),
      fixture('toilet', toiletBowl(paint, x, by(setting, 1, 1, 1, 0.92))),
      ...step(paint, x + by(setting, 20, 20, 20, 16), by(setting, 1, 0.95, 0.9, 0.82)),
      fixture('mirror', roundMirror(paint, basin, 250, 118 * size)),
      ...washbasin(paint, basin, size),
      ...(setting.frame === 'wide' ? [fixture('hand-dryer', handDryer(paint, middle + 830))] : []),
    ]);
  },
  spots(setting) {
    const x = basinAt(setting);
    const bowl = bowlAt(setting);
    const size = basinSize(setting);
    const wall: [number, number] = [setting.middle + by(setting, 690, 215, 110, 90), 190];
    return {
      stand: setting.middle - by(setting, 190, 200, 140, 90),
      seats: (wanted) => (wanted > 0 ? [{ x: bowl, height: BOWL }] : []),
      brought: 'stool',
      couch: null,
      basin: { x: x - 190 * size, hands: [x - 60 * size, FEET - RIM * size - 26] },
      wall: [wall],
      sky: [wall],
      fixtures: {
        tap: tapOf(x, size),
        ...(setting.frame === 'wide' ? { 'hand-dryer': { x: setting.middle + 830, y: 540, height: 150 } } : {}),
        toilet: { x: bowl, y: BOWL_FOOT, height: 390 },
        mirror: { x, y: 370, height: 250 },
      },
    };
  },
};

function cubicle(paint: PlacePaint, left: number, right: number): Shape[] {
  const { top, bottom } = PARTITION;
  const post = (x: number): Shape[] => [
    rect(x - 12, bottom - 20, 24, 94, paint('metal-dark'), 6),
    rect(x - 28, top, 56, bottom - top, paint('green'), 8),
  ];
  return [
    rect(left, top + 30, right - left, WALL_FOOT - top - 30, paint('green-light')),
    ...post(left),
    ...post(right),
    rect(left - 28, top - 26, right - left + 56, 40, paint('metal'), 10),
    // The door stands open.
    filled(
      d`M${right + 26} ${top + 26}L${right + 96} ${top + 60}L${right + 96} ${bottom + 44}L${right + 26} ${bottom - 8}Z`,
      paint('green-dark'),
    ),
    ellipse([right + 80, 500], 8, 12, paint('white')),
  ];
}

function closedDoor(paint: PlacePaint, left: number, right: number): Shape[] {
  const { top, bottom } = PARTITION;
  return [
    rect(left - 300, top, 290, bottom - top, paint('green'), 8),
    rect(left - 300, top - 26, right - left + 320, 40, paint('metal'), 10),
    rect(left, top + 26, right - left, bottom - top - 26, paint('green-light'), 8),
    rect(left + 14, top + 42, right - left - 28, bottom - top - 58, paint('green'), 8),
    ellipse([right - 46, 480], 18, 18, paint('white')),
    ellipse([right - 46, 480], 9, 9, paint('metal-dark')),
  ];
}

function paperRoll(paint: PlacePaint, x: number, size: number): Shape[] {
  const y = 540;
  const at = (dx: number, dy: number) => [x + dx * size, y + dy * size] as const;
  return [
    rect(...at(-50, -48), 100 * size, 24 * size, paint('metal-dark'), 10 * size),
    rect(...at(-38, -30), 76 * size, 74 * size, paint('white'), 16 * size),
    filled(d`M${at(-38, 10)}L${at(38, 10)}L${at(38, 104)}L${at(-38, 104)}Z`, paint('white')),
    rect(...at(-38, 36), 76 * size, 6 * size, paint('white-shade')),
    rect(...at(-38, 98), 76 * size, 8 * size, paint('white-shade')),
    ellipse(at(-32, 4), 9 * size, 26 * size, paint('wood')),
  ];
}

function step(paint: PlacePaint, x: number, size: number): Shape[] {
  const y = 918;
  const at = (dx: number, dy: number) => [x + dx * size, y - dy * size] as const;
  return [
    shade(x, y + 2, 92 * size, 11),
    rect(...at(-74, 66), 26 * size, 66 * size, paint('wood-dark'), 8),
    rect(...at(48, 66), 26 * size, 66 * size, paint('wood-dark'), 8),
    rect(...at(-90, 84), 180 * size, 30 * size, paint('wood'), 12),
    rect(...at(-62, 84), 124 * size, 12 * size, paint('sand'), 6),
  ];
}

function handDryer(paint: PlacePaint, x: number): Shape[] {
  return [
    rect(x - 78, 400, 156, 130, paint('white'), 26),
    rect(x - 78, 478, 156, 52, paint('white-shade'), 22),
    rect(x - 40, 516, 80, 22, paint('metal-dark'), 8),
    ellipse([x, 440], 14, 14, paint('metal')),
  ];
}
