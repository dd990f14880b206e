import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, filled, line, rect, rectData } from '../shapes.ts';
import { by, furniture, shade } from './kit.ts';
import { outlook } from './weather.ts';

const SEAT = 138;
const RACK = 112;

/** Middles of the seats: pairs with a small table between them. */
function places(setting: Setting): number[] {
  const inner = by(setting, 225, 205, 185, 165);
  const step = by(setting, 215, 212, 205, 190);
  const right = [inner, inner + step, ...by(setting, [inner + step * 2 + 190, inner + step * 3 + 190], [], [], [])];
  return [...right.map((x) => -x).reverse(), ...right].map((x) => setting.middle + x);
}

/** Inside a train: pairs of seats about a small table, one large window with the land going by, luggage on the rack. */
export const train: Place = {
  ground(setting) {
    const { left, right, top, bottom, paint } = setting;
    return [
      rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
      rect(left, 800, right - left, bottom - 800, paint('floor'), 0, { part: 'floor' }),
      rect(left, 782, right - left, 18, paint('base'), 0, { part: 'wall' }),
    ];
  },
  furniture(setting) {
    const { left, right, middle, paint } = setting;
    const width = by(setting, 880, 860, 780, 640);
    const beside = by(setting, [-960, 960], [], [], []).map((dx) => middle + dx);
    return furniture([
      rect(left, -160, right - left, 190, paint('base')),
      ...window(setting, middle, width),
      ...beside.flatMap((x) => window(setting, x, width)),
      ...rack(setting),
      ...places(setting).flatMap((x) => seat(paint, x)),
      ...table(paint, middle),
      ...by(setting, [-(225 + 215 * 1.5 + 95), 225 + 215 * 1.5 + 95], [], [], []).flatMap((dx) =>
        partition(paint, middle + dx),
      ),
    ]);
  },
  spots(setting) {
    const all = places(setting);
    const near = [...all].sort((a, b) => Math.abs(a - setting.middle) - Math.abs(b - setting.middle) || a - b);
    return {
      stand: setting.middle,
      seats: (wanted) =>
        near
          .slice(0, wanted)
          .filter((x) => x > 90 && x < setting.width - 90)
          .sort((a, b) => a - b)
          .map((x) => ({ x, height: SEAT })),
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 560, 500, 390, 290), 300]],
      sky: [[setting.middle + by(setting, 200, 200, 160, 120), 250]],
      doorFoot: 800,
    };
  },
};

/** The land with a mast and the wire over the rails, and a curtain at each side. */
function window(setting: Setting, x: number, width: number): Shape[] {
  const { paint } = setting;
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, 180, 530];
  const clip = rectData(left, top, width, bottom - top, 40);
  const curtain = (edge: number, side: 1 | -1) =>
    filled(
      d`M${edge} ${top - 10}L${edge + side * 104} ${top - 10}C${edge + side * 100} ${330} ${edge + side * 44} ${400} ${edge + side * 40} ${430}C${edge + side * 44} ${480} ${edge + side * 64} ${500} ${edge + side * 66} ${bottom + 6}L${edge} ${bottom + 6}Z`,
      paint('curtain'),
    );
  return [
    rect(left - 18, top - 18, width + 36, bottom - top + 36, paint('metal'), 52),
    outlook(setting, { left, right, top, bottom }, clip, { broad: true }),
    line(
      d`M${left + width * 0.4} ${bottom - 4}L${left + width * 0.4} ${222}L${left + width * 0.32} ${222}`,
      paint('metal'),
      11,
    ),
    line(
      d`M${left + 4} ${262}C${left + width * 0.3} ${280} ${left + width * 0.44} ${246} ${left + width * 0.62} ${246}C${left + width * 0.8} ${270} ${right - 60} ${268} ${right - 4} ${262}`,
      paint('metal'),
      5,
    ),
    curtain(left, 1),
    curtain(right, -1),
    rect(left - 26, top - 30, width + 52, 22, paint('wood-dark'), 11),
    rect(left - 26, bottom + 14, width + 52, 20, paint('white-shade'), 8),
  ];
}

/** Cases and bags of the travellers, over the windows. */
function rack({ left, right, middle, width, paint }: Setting): Shape[] {
  const bags = [
    [-0.36, 190, 96, 'sand'],
    [-0.13, 150, 84, 'cloth'],
    [0.12, 210, 100, 'rose'],
    [0.37, 150, 88, 'green'],
  ] as const;
  return [
    ...bags.flatMap(([share, wide, high, fill]) => {
      const x = middle + share * width;
      return [
        line(
          d`M${x - 30} ${RACK - high}L${x - 30} ${RACK - high - 18}L${x + 30} ${RACK - high - 18}L${x + 30} ${RACK - high}`,
          paint('metal-dark'),
          10,
        ),
        rect(x - wide / 2, RACK - high, wide, high, paint(fill), 18),
        rect(x - 10, RACK - high, 20, high, paint(`${fill}-dark`)),
      ];
    }),
    rect(left, RACK, right - left, 20, paint('metal-dark')),
    ...[-0.46, 0, 0.46].map((share) => rect(middle + share * width - 8, RACK + 4, 16, 44, paint('metal-dark'), 8)),
  ];
}

/** High-backed, with a white cover where the head rests. */
function seat(paint: PlacePaint, x: number): Shape[] {
  const top = FEET - SEAT;
  return [
    shade(x, 866, 100),
    rect(x - 76, top + 40, 152, 92, paint('metal-dark'), 12),
    rect(x - 99, top - 318, 198, 370, paint('seat-dark'), 48),
    rect(x - 82, top - 300, 164, 290, paint('seat'), 38),
    filled(
      d`M${x - 76} ${top - 322}L${x + 76} ${top - 322}C${x + 88} ${top - 322} ${x + 90} ${top - 310} ${x + 90} ${top - 296}L${x + 90} ${top - 212}Q${x} ${top - 188} ${x - 90} ${top - 212}L${x - 90} ${top - 296}C${x - 90} ${top - 310} ${x - 88} ${top - 322} ${x - 76} ${top - 322}Z`,
      paint('white'),
    ),
    rect(x - 104, top - 6, 208, 58, paint('seat-dark'), 24),
    rect(x - 104, top - 8, 208, 38, paint('seat'), 19),
  ];
}

/** Under the window, between the pairs. */
function table(paint: PlacePaint, x: number): Shape[] {
  return [
    rect(x - 12, 610, 24, 180, paint('metal-dark'), 6),
    rect(x - 92, 586, 184, 32, paint('wood'), 14),
    rect(x - 92, 586, 184, 20, paint('wood-light'), 10),
    rect(x - 28, 530, 48, 58, paint('white'), 10),
    line(d`M${x + 20} ${546}C${x + 44} ${544} ${x + 44} ${574} ${x + 20} ${572}`, paint('white'), 8),
  ];
}

function partition(paint: PlacePaint, x: number): Shape[] {
  return [rect(x - 16, RACK + 10, 32, 680, paint('base'), 8)];
}
