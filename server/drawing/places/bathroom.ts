import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, noSeats, shade } from './kit.ts';
import { BOWL_FOOT, RIM, tapOf, tiled, toiletBowl, washbasin } from './sanitary.ts';

const basinAt = (setting: Setting) => setting.middle + by(setting, 190, 170, 175, 198);

const hasBath = ({ frame }: Setting) => frame === 'wide' || frame === 'standard';
/** Middle and size. */
const bathAt = (setting: Setting): [number, number] => [
  setting.middle - by(setting, 560, 425, 0, 0),
  by(setting, 1, 0.78, 1, 1),
];

/** A basin with a mirror above it, a towel, and a bath where there is room. */
export const bathroom: Place = {
  ground: tiled,
  furniture(setting) {
    const { middle, paint } = setting;
    const x = basinAt(setting);
    return furniture([
      fixture('mirror', mirror(paint, x, by(setting, 300, 280, 250, 230))),
      ...(hasBath(setting) ? [fixture('bathtub', bath(paint, ...bathAt(setting)))] : []),
      ...towel(paint, middle + by(setting, 480, 440, -350, -290)),
      ...(setting.frame === 'wide' ? [fixture('toilet', toiletBowl(paint, middle + 760, 0.95))] : []),
      ...washbasin(paint, x, 1),
    ]);
  },
  spots(setting) {
    const x = basinAt(setting);
    const side = by(setting, 330, 310, 290, 215);
    return {
      stand: setting.middle - by(setting, 120, 120, 130, 150),
      seats: noSeats,
      brought: 'stool',
      couch: null,
      basin: { x: x - 190, hands: [x - 60, FEET - RIM - 26] },
      fixtures: {
        tap: tapOf(x, 1),
        mirror: { x, y: 424, height: 324 },
        ...(setting.frame === 'wide' ? { toilet: { x: setting.middle + 760, y: BOWL_FOOT, height: 390 } } : {}),
        ...(hasBath(setting) ? { bathtub: { x: bathAt(setting)[0], y: 836, height: 350 * bathAt(setting)[1] } } : {}),
      },
      wall: [[setting.middle - side, 210]],
      sky: [[setting.middle - side, 180]],
    };
  },
};

function mirror(paint: PlacePaint, x: number, width: number): Shape[] {
  return [
    rect(x - width / 2, 100, width, 320, paint('wood'), 40),
    rect(x - width / 2 + 20, 120, width - 40, 280, paint('glass'), 26),
    filled(
      d`M${x - width * 0.22} ${372}L${x - width * 0.02} ${140}L${x + width * 0.12} ${140}L${x - width * 0.08} ${372}Z`,
      paint('glass-shine'),
    ),
  ];
}

function towel(paint: PlacePaint, x: number): Shape[] {
  return [
    line(d`M${x - 92} ${470}L${x + 92} ${470}`, paint('metal-dark'), 14),
    rect(x - 68, 464, 136, 210, paint('rose'), 10),
    rect(x - 68, 620, 136, 26, paint('rose-dark')),
  ];
}

function bath(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, up: number) => [x + dx * s, 832 - up * s] as const;
  return [
    shade(x, 830, 270 * s),
    rect(...at(-190, 42), 36 * s, 42 * s, paint('metal-dark'), 10),
    rect(...at(154, 42), 36 * s, 42 * s, paint('metal-dark'), 10),
    filled(
      d`M${at(-262, 222)}L${at(262, 222)}C${at(258, 92)} ${at(220, 26)} ${at(160, 26)}L${at(-160, 26)}C${at(-220, 26)} ${at(-258, 92)} ${at(-262, 222)}Z`,
      paint('white'),
    ),
    rect(...at(-284, 244), 568 * s, 40 * s, paint('white-shade'), 20 * s),
    line(
      d`M${at(-200, 246)}L${at(-200, 322)}C${at(-200, 356)} ${at(-140, 356)} ${at(-140, 320)}`,
      paint('metal-dark'),
      18 * s,
    ),
  ];
}
