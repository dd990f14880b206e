import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, noSeats, open, shade, tree } from './kit.ts';
import { inTheAir, inTheWind, sky } from './weather.ts';

/** Middle and size. */
const slideAt = (setting: Setting): [number, number] => [
  setting.middle + by(setting, 440, 370, 275, 150),
  by(setting, 1, 1, 0.86, 0.78),
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
      ...sky(setting, [middle - by(setting, 420, 300, 20, -20), 130], 48, [
        [middle + by(setting, -700, -480, -300, 190), 230],
      ]),
      ...(setting.frame === 'wide' ? trees(setting) : []),
      fixture('slide', slide(paint, ...slideAt(setting))),
      ...(setting.frame === 'tall' ? [] : [fixture('swing', swing(paint, ...swingAt(setting)))]),
      ...inTheAir(setting),
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
        slide: { x: slideX - 20 * slideSize, y: 850, height: 640 * slideSize },
        ...(setting.frame === 'tall' ? {} : { swing: swingThere }),
      },
    };
  },
};

function trees(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  return [
    ...inTheWind(setting, tree(paint, middle - 900, 770, 0.95), [middle - 900, 770]),
    ...inTheWind(setting, tree(paint, middle + 920, 780, 1.05), [middle + 920, 780]),
  ];
}

/** From a ladder at the right, under a small roof, down to the left. */
function slide(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 846;
  const at = (dx: number, dy: number) => [x + dx * s, y - dy * s] as const;
  return [
    shade(x, y + 4, 300 * s),
    line(d`M${at(112, 8)}L${at(112, 640)}M${at(236, 8)}L${at(236, 640)}`, paint('wood-dark'), 22 * s),
    ...[80, 160, 240, 320, 400].map((dy) => line(d`M${at(112, dy)}L${at(236, dy)}`, paint('wood-dark'), 17 * s)),
    filled(
      d`M${at(130, 470)}L${at(60, 470)}C${at(-50, 420)} ${at(-130, 130)} ${at(-290, 70)}L${at(-290, 14)}C${at(-90, 30)} ${at(0, 290)} ${at(130, 404)}Z`,
      paint('cloth-dark'),
    ),
    filled(
      d`M${at(130, 510)}L${at(60, 510)}C${at(-60, 458)} ${at(-140, 166)} ${at(-296, 102)}L${at(-296, 58)}C${at(-110, 96)} ${at(-20, 376)} ${at(84, 442)}L${at(130, 442)}Z`,
      paint('cloth-light'),
    ),
    rect(x + 92 * s, y - 466 * s, 164 * s, 34 * s, paint('wood-dark'), 10 * s),
    filled(d`M${at(70, 618)}L${at(174, 728)}L${at(278, 618)}Z`, paint('rose-dark')),
  ];
}

function swing(paint: PlacePaint, x: number, s: number): Shape[] {
  const y = 830;
  const at = (dx: number, dy: number) => [x + dx * s, y - dy * s] as const;
  return [
    shade(x, y + 4, 200 * s),
    ellipse([x, y - 2 * s], 130 * s, 14 * s, paint('sand-dark')),
    line(d`M${at(-156, 570)}L${at(-110, 8)}M${at(156, 570)}L${at(110, 8)}`, paint('rose'), 20 * s),
    line(d`M${at(-156, 570)}L${at(-222, 8)}M${at(156, 570)}L${at(222, 8)}`, paint('rose-dark'), 24 * s),
    line(d`M${at(-52, 560)}L${at(-52, 168)}M${at(52, 560)}L${at(52, 168)}`, paint('metal-dark'), 9 * s),
    rect(x - 200 * s, y - 590 * s, 400 * s, 34 * s, paint('rose-dark'), 14 * s),
    rect(x - 84 * s, y - 182 * s, 168 * s, 30 * s, paint('wood-dark'), 12 * s),
  ];
}
