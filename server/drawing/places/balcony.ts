import type { Shape } from '../../book/drawing.ts';
import { type Place, type PlacePaint, type Setting, WALL_FOOT } from '../place.ts';
import { d, ellipse, filled, group, line, rect, rectData } from '../shapes.ts';
import { by, furniture, inRow, noSeats, plant } from './kit.ts';
import { inTheAir, sky, skyGround } from './weather.ts';

const RAIL = 486;
const RAIL_FOOT = 742;

/** A railing with flower boxes before the sky and far roofs, washing on a pole, the edge of the house and its door. */
export const balcony: Place = {
  ground(setting) {
    const { left, right, bottom, paint } = setting;
    return [
      ...skyGround(setting),
      rect(left, WALL_FOOT, right - left, bottom - WALL_FOOT, paint('floor'), 0, { part: 'floor' }),
      rect(left, WALL_FOOT - 6, right - left, 26, paint('base'), 0, { part: 'wall' }),
    ];
  },
  furniture(setting) {
    const { left, right, top, middle, paint } = setting;
    const house = houseEdge(setting);
    const outside = rectData(left, top, right - left, WALL_FOOT - 6 - top);
    const sun: [number, number] = [middle + by(setting, 330, 170, 110, 70), 210];
    return furniture([
      group(
        [
          ...sky(setting, sun, 46, [
            [middle + by(setting, 100, -20, -40, -40), 250],
            [middle + by(setting, 620, 400, 240, 170), 330],
          ]),
          ...roofs(setting),
          ...inTheAir(setting),
        ],
        undefined,
        { clip: outside },
      ),
      ...railing(setting, house),
      ...washing(setting),
      ...houseWall(setting, house),
      ...flowerBox(paint, middle + by(setting, 420, 210, 140, 40), by(setting, 300, 250, 220, 190)),
      ...(setting.frame === 'tall' ? [] : plant(paint, middle - by(setting, 900, 560, 415, 0), 850, 1.05)),
      ...(setting.frame === 'wide' ? plant(paint, house - 130, 850, 0.9) : []),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    return {
      stand: middle + by(setting, 20, 0, -20, -30),
      seats: noSeats,
      brought: 'chair',
      couch: null,
      basin: null,
      wall: [[middle + by(setting, 160, 130, 110, 80), 190]],
      sky: [
        [middle + by(setting, 160, 130, 110, 80), 170],
        [middle + by(setting, 480, 330, 230, 160), 180],
      ],
      doorFoot: 770,
    };
  },
};

/** x where the wall of the house begins. */
const houseEdge = (setting: Setting) => setting.middle + by(setting, 800, 520, 400, 315);

/** Houses far below, so that one knows how high up this is. */
function roofs({ left, right, middle, paint }: Setting): Shape[] {
  const house = (x: number, width: number, roof: number): Shape[] => [
    rect(x - width / 2, roof, width, RAIL_FOOT - roof, paint('house-far')),
    filled(d`M${x - width / 2 - 22} ${roof + 4}L${x} ${roof - 66}L${x + width / 2 + 22} ${roof + 4}Z`, paint('roof')),
    ...[-0.25, 0.25].map((share) => rect(x + share * width - 17, roof + 34, 34, 40, paint('glass'), 4)),
  ];
  const treetop = (x: number, y: number, radius: number) => ellipse([x, y], radius, radius, paint('leaf'));
  return [
    filled(
      d`M${left} ${640}C${middle - 500} ${590} ${middle - 200} ${600} ${middle} ${630}C${middle + 300} ${660} ${middle + 600} ${600} ${right} ${630}L${right} ${RAIL_FOOT}L${left} ${RAIL_FOOT}Z`,
      paint('far'),
    ),
    ...house(middle - 640, 190, 600),
    treetop(middle - 470, 700, 62),
    ...house(middle - 230, 170, 625),
    treetop(middle - 60, 712, 54),
    ...house(middle + 150, 190, 596),
    treetop(middle + 350, 706, 60),
    ...house(middle + 580, 180, 618),
  ];
}

function railing({ left, middle, paint }: Setting, to: number): Shape[] {
  const step = 108;
  const bars = inRow(25, middle, step).filter((x) => x > left && x < to);
  return [
    ...bars.map((x) => rect(x - 9, RAIL, 18, RAIL_FOOT - RAIL, paint('metal'))),
    rect(left, RAIL_FOOT - 30, to - left, 22, paint('metal'), 6),
    rect(left, RAIL - 12, to - left, 34, paint('metal-dark'), 14),
  ];
}

/** Clothes on a pole under the ceiling, above a child's head. */
function washing(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const from = middle - by(setting, 880, 600, 450, 345);
  const step = by(setting, 182, 165, 145, 128);
  const size = by(setting, 1, 0.9, 0.8, 0.68);
  const count = by(setting, 4, 4, 3, 3);
  const pieces = [shirt, trousers, towel, shirt];
  const hues = ['rose', 'cloth', 'sand', 'green'] as const;
  const to = from + step * count + 20;
  return [
    line(d`M${from + 40} ${-160}L${from + 40} ${66}M${to - 60} ${-160}L${to - 60} ${66}`, paint('metal-dark'), 9),
    ...inRow(count, from + 10 + (step * count) / 2, step).flatMap((x, at) =>
      (pieces[at] as typeof shirt)(paint, x, 72, size, hues[at] as string),
    ),
    line(d`M${from} ${70}L${to} ${70}`, paint('wood-dark'), 15),
  ];
}

type Hung = (paint: PlacePaint, x: number, y: number, size: number, colour: string) => Shape[];

const shirt: Hung = (paint, x, y, s, colour) => {
  const at = (dx: number, dy: number) => [x + dx * s, y + dy * s] as const;
  return [
    filled(
      d`M${at(-34, 0)}L${at(34, 0)}L${at(88, 60)}L${at(56, 96)}L${at(44, 82)}L${at(44, 190)}L${at(-44, 190)}L${at(-44, 82)}L${at(-56, 96)}L${at(-88, 60)}Z`,
      paint(colour),
    ),
    filled(d`M${at(-20, 0)}C${at(-16, 26)} ${at(16, 26)} ${at(20, 0)}Z`, paint('white')),
  ];
};

const trousers: Hung = (paint, x, y, s, colour) => {
  const at = (dx: number, dy: number) => [x + dx * s, y + dy * s] as const;
  return [
    filled(
      d`M${at(-50, 0)}L${at(50, 0)}L${at(62, 230)}L${at(12, 230)}L${at(0, 84)}L${at(-12, 230)}L${at(-62, 230)}Z`,
      paint(colour),
    ),
    rect(...at(-50, 0), 100 * s, 22 * s, paint(`${colour}-dark`)),
  ];
};

const towel: Hung = (paint, x, y, s, colour) => [
  rect(x - 52 * s, y, 104 * s, 170 * s, paint(colour), 6),
  rect(x - 52 * s, y + 128 * s, 104 * s, 18 * s, paint(`${colour}-dark`)),
];

/** The house with a glass door to the balcony, at the right. */
function houseWall({ right, top, paint }: Setting, x: number): Shape[] {
  return [
    rect(x, top, right - x, WALL_FOOT + 24 - top, paint('house')),
    rect(x, top, 26, WALL_FOOT + 24 - top, paint('house-edge')),
    rect(x + 66, 150, right - x, WALL_FOOT + 20 - 150, paint('frame'), 6),
    rect(x + 92, 176, right - x, WALL_FOOT - 182, paint('glass'), 4),
    filled(d`M${x + 110} ${560}L${x + 240} ${250}L${x + 290} ${250}L${x + 160} ${560}Z`, paint('glass-shine')),
    rect(x + 74, 440, 12, 96, paint('metal-dark'), 6),
  ];
}

/** A box of flowers that hangs on the rail. */
function flowerBox(paint: PlacePaint, x: number, width: number): Shape[] {
  const flowers = inRow(Math.round(width / 56), x, 56);
  return [
    ...flowers.flatMap((at, count) => {
      const y = RAIL - 62 - (count % 2) * 22;
      return [
        line(d`M${at} ${RAIL + 10}L${at} ${y}`, paint('leaf-dark'), 9),
        ellipse([at - 17, RAIL - 22], 19, 11, paint('leaf')),
        ellipse([at + 17, RAIL - 14], 19, 11, paint('leaf')),
        ellipse([at, y], 25, 25, paint(count % 2 ? 'rose' : 'sand')),
        ellipse([at, y], 10, 10, paint(count % 2 ? 'rose-dark' : 'sand-dark')),
      ];
    }),
    rect(x - width / 2, RAIL - 8, width, 78, paint('wood'), 12),
    rect(x - width / 2 - 8, RAIL - 14, width + 16, 26, paint('wood-dark'), 10),
  ];
}
