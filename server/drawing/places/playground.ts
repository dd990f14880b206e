import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, cloud, fixture, furniture, noSeats, open, shade, skyLight, tree } from './kit.ts';

/** Middle and size. */
const slideAt = (setting: Setting): [number, number] => [
  setting.middle + by(setting, 420, 350, 290, 190),
  by(setting, 1, 1, 0.92, 0.86),
];
const swingAt = (setting: Setting): [number, number] => [
  setting.middle - by(setting, 560, 450, 340, 0),
  by(setting, 1, 0.95, 0.85, 0),
];

/** A slide, a swing and sand to stand on. */
export const playground: Place = {
  ground: (setting) => open(setting, { hill: setting.paint('hill'), near: setting.paint('floor') }),
  furniture(setting) {
    const { middle, paint } = setting;
    return furniture([
      ...skyLight(setting, middle - by(setting, 420, 300, 20, -20), 130, 48),
      cloud(middle + by(setting, -700, -480, -300, 190), 230, by(setting, 1.1, 0.9, 0.8, 0.7), paint('cloud')),
      ...(setting.frame === 'wide' ? tree(paint, middle - 900, 770, 0.95) : []),
      ...(setting.frame === 'wide' ? tree(paint, middle + 920, 780, 1.05) : []),
      fixture('slide', slide(paint, ...slideAt(setting))),
      ...(setting.frame === 'tall' ? [] : [fixture('swing', swing(paint, ...swingAt(setting)))]),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const [slideX, slideSize] = slideAt(setting);
    const [swingX, swingSize] = swingAt(setting);
    const swingThere = { x: swingX, y: 830, height: 590 * swingSize };
    return {
      stand: middle - by(setting, 60, 40, 30, 60),
      seats: noSeats,
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[middle + by(setting, 120, 60, 40, -200), 170]],
      sky: [
        [middle + by(setting, 30, 30, 150, -190), 150],
        [middle + by(setting, 700, 500, -180, 120), 160],
      ],
      doorFoot: 828,
      fixtures: {
        slide: { x: slideX - 20 * slideSize, y: 850, height: 590 * slideSize },
        ...(setting.frame === 'tall' ? {} : { swing: swingThere }),
      },
    };
  },
};

/** From a ladder at the right, down to the left. */
function slide(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 846;
  const at = (dx: number, dy: number) => [x + dx * s, y - dy * s] as const;
  return [
    shade(x, y + 4, 300 * s),
    line(d`M${at(150, 8)}L${at(150, 470)}M${at(226, 8)}L${at(226, 470)}`, paint('wood-dark'), 20 * s),
    ...[90, 180, 270, 360].map((dy) => line(d`M${at(150, dy)}L${at(226, dy)}`, paint('wood-dark'), 15 * s)),
    filled(
      d`M${at(130, 470)}L${at(60, 470)}C${at(-50, 420)} ${at(-130, 130)} ${at(-290, 70)}L${at(-290, 20)}C${at(-90, 40)} ${at(0, 300)} ${at(130, 412)}Z`,
      paint('sand-dark'),
    ),
    filled(
      d`M${at(130, 500)}L${at(60, 500)}C${at(-60, 450)} ${at(-140, 160)} ${at(-290, 96)}L${at(-290, 62)}C${at(-110, 100)} ${at(-20, 380)} ${at(84, 446)}L${at(130, 446)}Z`,
      paint('sand'),
    ),
    rect(x + 112 * s, y - 496 * s, 136 * s, 34 * s, paint('cloth-dark'), 10 * s),
    line(d`M${at(124, 490)}L${at(124, 590)}L${at(238, 590)}L${at(238, 490)}`, paint('wood-dark'), 13 * s),
  ];
}

function swing(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 830;
  const at = (dx: number, dy: number) => [x + dx * s, y - dy * s] as const;
  return [
    shade(x, y + 4, 190 * s),
    line(d`M${at(-150, 560)}L${at(-210, 8)}M${at(150, 560)}L${at(210, 8)}`, paint('wood-dark'), 22 * s),
    line(d`M${at(-150, 560)}L${at(-100, 8)}M${at(150, 560)}L${at(100, 8)}`, paint('wood'), 18 * s),
    rect(x - 190 * s, y - 580 * s, 380 * s, 30 * s, paint('wood-dark'), 12 * s),
    line(d`M${at(-46, 556)}L${at(-46, 170)}M${at(46, 556)}L${at(46, 170)}`, paint('metal-dark'), 8 * s),
    rect(x - 70 * s, y - 180 * s, 140 * s, 26 * s, paint('cloth-dark'), 10 * s),
    ellipse([x, y - 4 * s], 120 * s, 10 * s, paint('sand-dark')),
  ];
}
