import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { bush, by, fixture, furniture, noSeats, open, shade, tree } from './kit.ts';
import { inTheAir, inTheWind, sky } from './weather.ts';

/** Where the animals stand, behind the fence. */
const PEN = 726;
const FENCE = { top: 640, foot: 806 };

/** Middle and size. */
const giraffeAt = (setting: Setting): [number, number] => [
  setting.middle + by(setting, 470, 420, 340, 255),
  by(setting, 1, 0.98, 0.92, 0.84),
];
const elephantAt = (setting: Setting): [number, number] => [
  setting.middle - by(setting, 420, 390, 290, 215),
  by(setting, 1, 0.94, 0.8, 0.66),
];

/** A pen with an elephant and a giraffe behind a fence, and a ticket hut with a paw. */
export const zoo: Place = {
  ground(setting) {
    const { left, right, bottom, paint } = setting;
    return [
      ...open(setting, { hill: paint('hill'), near: paint('pen'), horizon: 560, nearTop: 650 }),
      rect(left, FENCE.foot - 14, right - left, bottom - FENCE.foot + 14, paint('way'), 0, { part: 'floor' }),
    ];
  },
  furniture(setting) {
    const { middle, paint, frame } = setting;
    const treeX = middle + by(setting, 60, 30, 20, 10);
    return furniture([
      ...sky(setting, [middle + by(setting, 90, 60, 20, -20), 110], 46, [
        [middle - by(setting, 480, 380, 290, 220), 170],
      ]),
      ...inTheWind(setting, tree(paint, treeX, 640, by(setting, 0.8, 0.72, 0.62, 0.5)), [treeX, 640]),
      bush(paint, middle - by(setting, 720, 620, 470, 370), 668, 0.8),
      fixture('giraffe', giraffe(paint, ...giraffeAt(setting))),
      fixture('elephant', elephant(paint, ...elephantAt(setting))),
      ...fence(setting),
      ...(frame === 'wide' ? [...hut(paint, middle + 850), bush(paint, middle - 900, 800, 0.9)] : []),
      ...inTheAir(setting),
    ]);
  },
  spots(setting) {
    const [elephantX, elephantSize] = elephantAt(setting);
    const [giraffeX, giraffeSize] = giraffeAt(setting);
    return {
      stand: setting.middle + by(setting, 20, 20, 20, 20),
      seats: noSeats,
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 240, 180, 150, 100), 250]],
      sky: [
        [setting.middle - by(setting, 200, 160, 120, 90), 130],
        [setting.middle + by(setting, 760, 560, 200, 130), 150],
      ],
      doorFoot: 812,
      fixtures: {
        elephant: { x: elephantX, y: PEN + 72, height: 400 * elephantSize },
        giraffe: { x: giraffeX, y: PEN + 72, height: 640 * giraffeSize },
      },
    };
  },
};

/** From the side, facing right towards the middle; about 470 long and 400 high. */
function elephant(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, PEN + 40 - dy * s] as const;
  const leg = (dx: number, fill: string) => rect(...at(dx - 34, 150), 68 * s, 150 * s, paint(fill), 22 * s);
  return [
    shade(x, PEN + 42, 220 * s),
    line(d`M${at(-212, 270)}C${at(-246, 230)} ${at(-240, 190)} ${at(-232, 160)}`, paint('elephant-dark'), 12 * s),
    leg(-110, 'elephant-dark'),
    leg(80, 'elephant-dark'),
    filled(
      d`M${at(-220, 220)}C${at(-226, 330)} ${at(-150, 366)} ${at(-40, 366)}C${at(60, 366)} ${at(130, 330)} ${at(132, 240)}C${at(134, 150)} ${at(90, 104)} ${at(-40, 104)}C${at(-170, 104)} ${at(-214, 140)} ${at(-220, 220)}Z`,
      paint('elephant'),
    ),
    leg(-168, 'elephant'),
    leg(24, 'elephant'),
    filled(
      d`M${at(76, 300)}C${at(76, 390)} ${at(140, 420)} ${at(196, 410)}C${at(262, 396)} ${at(276, 330)} ${at(272, 260)}C${at(270, 190)} ${at(268, 120)} ${at(286, 90)}C${at(296, 74)} ${at(320, 84)} ${at(318, 108)}L${at(346, 104)}C${at(352, 60)} ${at(318, 30)} ${at(280, 40)}C${at(232, 54)} ${at(228, 130)} ${at(222, 200)}C${at(180, 190)} ${at(110, 210)} ${at(76, 300)}Z`,
      paint('elephant'),
    ),
    filled(
      d`M${at(150, 380)}C${at(70, 430)} ${at(2, 370)} ${at(10, 290)}C${at(18, 210)} ${at(96, 190)} ${at(136, 240)}C${at(162, 280)} ${at(170, 330)} ${at(150, 380)}Z`,
      paint('elephant-dark'),
    ),
    filled(
      d`M${at(206, 212)}C${at(236, 190)} ${at(262, 196)} ${at(286, 214)}C${at(262, 176)} ${at(226, 168)} ${at(200, 186)}Z`,
      paint('white'),
    ),
    ellipse(at(212, 318), 9 * s, 11 * s, paint('metal-dark')),
  ];
}

/** From the side, facing left towards the middle; about 640 high. */
function giraffe(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, PEN + 40 - dy * s] as const;
  const leg = (dx: number, fill: string) => rect(...at(dx - 17, 230), 34 * s, 230 * s, paint(fill), 14 * s);
  const patches = [
    [-62, 520, 17],
    [-50, 440, 20],
    [-30, 366, 22],
    [10, 300, 26],
    [76, 304, 24],
    [40, 246, 22],
    [116, 258, 20],
    [-34, 282, 20],
  ] as const;
  return [
    shade(x + 20 * s, PEN + 42, 140 * s),
    line(d`M${at(150, 290)}C${at(184, 260)} ${at(180, 220)} ${at(176, 190)}`, paint('giraffe-dark'), 10 * s),
    leg(-24, 'giraffe-dark'),
    leg(112, 'giraffe-dark'),
    leg(-58, 'giraffe'),
    leg(76, 'giraffe'),
    filled(
      d`M${at(-74, 250)}C${at(-80, 300)} ${at(-76, 420)} ${at(-96, 560)}L${at(-44, 574)}C${at(-24, 470)} ${at(10, 370)} ${at(70, 346)}C${at(130, 336)} ${at(160, 300)} ${at(156, 250)}C${at(150, 204)} ${at(100, 196)} ${at(30, 200)}C${at(-40, 204)} ${at(-70, 214)} ${at(-74, 250)}Z`,
      paint('giraffe'),
    ),
    line(d`M${at(-66, 612)}L${at(-70, 646)}M${at(-42, 612)}L${at(-40, 646)}`, paint('giraffe-dark'), 10 * s),
    ellipse(at(-70, 650), 9 * s, 9 * s, paint('giraffe-dark')),
    ellipse(at(-40, 650), 9 * s, 9 * s, paint('giraffe-dark')),
    filled(
      d`M${at(-34, 604)}C${at(-10, 626)} ${at(10, 612)} ${at(14, 596)}C${at(-4, 592)} ${at(-20, 590)} ${at(-34, 596)}Z`,
      paint('giraffe-dark'),
    ),
    filled(
      d`M${at(-30, 600)}C${at(-34, 622)} ${at(-84, 626)} ${at(-104, 606)}C${at(-124, 586)} ${at(-166, 578)} ${at(-170, 554)}C${at(-170, 530)} ${at(-130, 526)} ${at(-100, 536)}C${at(-70, 542)} ${at(-34, 550)} ${at(-30, 600)}Z`,
      paint('giraffe'),
    ),
    ellipse(at(-150, 550), 20 * s, 17 * s, paint('white')),
    ellipse(at(-84, 592), 7 * s, 9 * s, paint('metal-dark')),
    ...patches.map(([dx, dy, r]) => ellipse(at(dx, dy), r * s, r * 0.88 * s, paint('giraffe-dark'))),
  ];
}

/** Broad rails on posts, before the animals' feet. */
function fence({ left, right, middle, paint }: Setting): Shape[] {
  const posts = Math.ceil((right - left) / 260);
  return [
    rect(left, FENCE.foot - 16, right - left, 22, paint('leaf-dark')),
    ...[0, 62].map((dy) => rect(left, FENCE.top + 24 + dy, right - left, 22, paint('wood'), 4)),
    ...Array.from({ length: posts + 1 }, (_, at) =>
      rect(middle + (at - posts / 2) * 260 - 16, FENCE.top, 32, FENCE.foot - FENCE.top, paint('wood-dark'), 10),
    ),
  ];
}

/** Where tickets are bought: an awning, an opening, and a paw instead of a word. */
function hut(paint: PlacePaint, x: number): Shape[] {
  const pad = (dx: number, dy: number, rx: number, ry: number) =>
    ellipse([x + dx, 330 + dy], rx, ry, paint('wood-dark'));
  return [
    shade(x, 846, 190),
    rect(x - 160, 440, 320, 406, paint('wood-light'), 8),
    rect(x - 108, 520, 216, 150, paint('glass'), 8),
    rect(x - 126, 668, 252, 26, paint('wood-dark'), 8),
    ...[0, 1, 2, 3, 4].map((at) =>
      filled(
        d`M${x - 190 + at * 76} ${430}L${x - 114 + at * 76} ${430}L${x - 114 + at * 76} ${496}Q${x - 152 + at * 76} ${524} ${x - 190 + at * 76} ${496}Z`,
        paint(at % 2 === 0 ? 'rose-dark' : 'white'),
      ),
    ),
    rect(x - 180, 412, 360, 34, paint('wood'), 10),
    rect(x - 92, 248, 184, 166, paint('white'), 30),
    pad(0, 28, 36, 30),
    pad(-46, -6, 15, 20),
    pad(-17, -34, 15, 21),
    pad(17, -34, 15, 21),
    pad(46, -6, 15, 20),
  ];
}
