import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, noSeats, shade, tree } from './kit.ts';
import { inTheAir, inTheWind, sky, skyGround } from './weather.ts';

const HOUSE_FOOT = 742;

const houseAt = (setting: Setting): [number, number] => [
  setting.middle - by(setting, 520, 365, 262, 180),
  by(setting, 1.1, 0.98, 0.84, 0.7),
];
const treeAt = (setting: Setting) => setting.middle + by(setting, 830, 560, 430, 335);

/** Hills and fields, a small house with a tiled roof, a fence, and hens. */
export const village: Place = {
  ground(setting) {
    const { left, right, bottom, middle, paint } = setting;
    const at = (share: number) => left + (right - left) * share;
    return [
      ...skyGround(setting, 560),
      filled(
        d`M${left} ${500}C${at(0.14)} ${400} ${at(0.26)} ${360} ${at(0.38)} ${470}C${at(0.5)} ${560} ${at(0.58)} ${380} ${at(0.72)} ${390}C${at(0.84)} ${400} ${at(0.92)} ${470} ${right} ${440}L${right} ${bottom}L${left} ${bottom}Z`,
        paint('hill-far'),
        { part: 'floor' },
      ),
      filled(
        d`M${left} ${600}C${at(0.2)} ${540} ${at(0.42)} ${540} ${at(0.6)} ${580}C${at(0.76)} ${612} ${at(0.9)} ${560} ${right} ${556}L${right} ${bottom}L${left} ${bottom}Z`,
        paint('hill'),
        { part: 'floor' },
      ),
      ...fields(setting),
      filled(
        d`M${left} ${752}C${at(0.3)} ${730} ${at(0.7)} ${730} ${right} ${752}L${right} ${bottom}L${left} ${bottom}Z`,
        paint('floor'),
        { part: 'floor' },
      ),
      filled(
        d`M${middle - by(setting, 470, 360, 270, 190)} ${740}L${middle - by(setting, 400, 300, 225, 155)} ${740}C${middle - 200} ${820} ${middle + 60} ${850} ${middle + by(setting, 220, 180, 150, 120)} ${bottom}L${middle - by(setting, 420, 380, 310, 260)} ${bottom}C${middle - 260} ${900} ${middle - 380} ${830} ${middle - by(setting, 470, 360, 270, 190)} ${740}Z`,
        paint('way'),
        { part: 'floor' },
      ),
    ];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const tall = setting.frame === 'tall';
    return furniture([
      ...sky(setting, [middle + by(setting, 300, 200, 140, 100), 120], 50, [
        [middle + by(setting, 700, 470, 340, 250), 190],
      ]),
      fixture('house', house(setting, ...houseAt(setting))),
      fixture(
        'tree',
        inTheWind(setting, tree(paint, treeAt(setting), 772, by(setting, 1.1, 1, 0.9, 0.8)), [treeAt(setting), 772]),
      ),
      ...fence(setting),
      ...(tall ? [] : haystack(paint, middle + by(setting, 540, 360, 275, 0), 776, by(setting, 1, 0.86, 0.68, 0))),
      ...hen(paint, middle + by(setting, 300, 235, 180, 150), 832, by(setting, 1, 0.95, 0.85, 0.75), -1),
      ...hen(paint, middle + by(setting, 470, 430, 345, 285), 868, by(setting, 1.05, 1, 0.9, 0.8), -1),
      ...hen(paint, middle - by(setting, 770, 560, 420, 320), 858, by(setting, 1, 0.95, 0.85, 0.75), 1),
      ...inTheAir(setting),
    ]);
  },
  spots(setting) {
    const [houseX, houseSize] = houseAt(setting);
    return {
      stand: setting.middle + by(setting, 20, 10, 0, 0),
      seats: noSeats,
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 200, 150, 120, 90), 250]],
      sky: [
        [setting.middle - by(setting, 100, 60, 40, 30), 130],
        [setting.middle + by(setting, 520, 380, 280, 190), 150],
      ],
      doorFoot: 800,
      fixtures: {
        house: { x: houseX, y: HOUSE_FOOT + 10, height: 430 * houseSize },
        tree: { x: treeAt(setting) - by(setting, 0, 60, 70, 80), y: 802, height: 470 },
      },
    };
  },
};

/** Broad strips of two crops, on the slope at the right. */
function fields(setting: Setting): Shape[] {
  const { middle, right, paint } = setting;
  const far = middle + by(setting, 420, 270, 190, 130);
  const strips = [0, 1, 2, 3];
  return [
    filled(d`M${middle - 60} ${752}L${far} ${600}L${right} ${590}L${right} ${760}Z`, paint('field'), { part: 'floor' }),
    ...strips.map((at) => {
      const [near, away] = [middle + 60 + at * 300, far + 30 + at * 170];
      return filled(d`M${near} ${760}L${away} ${602}L${away + 60} ${601}L${near + 140} ${760}Z`, paint('field-light'), {
        part: 'floor',
      });
    }),
  ];
}

/** White walls under a grey tiled roof with raised eaves; red paper at the door, with nothing written on it. */
function house(setting: Setting, x: number, s: number): Shape[] {
  const { paint, light } = setting;
  const at = (dx: number, dy: number) => [x + dx * s, HOUSE_FOOT - dy * s] as const;
  const glass = paint(light === 'night' || light === 'evening' ? 'lamp' : 'glass');
  const tiles = [-190, -115, -40, 35, 110, 185].map((dx) =>
    line(d`M${at(dx * 0.86, 396)}L${at(dx * 1.12, 268)}`, paint('roof-dark'), 13 * s),
  );
  return [
    shade(x, HOUSE_FOOT + 4, 290 * s),
    rect(...at(-250, 256), 500 * s, 258 * s, paint('house'), 4),
    filled(
      d`M${at(-322, 272)}C${at(-270, 268)} ${at(-246, 330)} ${at(-226, 408)}L${at(226, 408)}C${at(246, 330)} ${at(270, 268)} ${at(322, 272)}C${at(310, 250)} ${at(290, 240)} ${at(268, 240)}L${at(-268, 240)}C${at(-290, 240)} ${at(-310, 250)} ${at(-322, 272)}Z`,
      paint('roof'),
    ),
    ...tiles,
    rect(...at(-240, 424), 480 * s, 26 * s, paint('roof-dark'), 12 * s),
    rect(...at(-52, 186), 104 * s, 188 * s, paint('wood-dark'), 6),
    line(d`M${at(0, 178)}L${at(0, 6)}`, paint('wood-light'), 7 * s),
    rect(...at(-88, 176), 24 * s, 140 * s, paint('paper'), 4),
    rect(...at(64, 176), 24 * s, 140 * s, paint('paper'), 4),
    ...[-212, 120].flatMap((dx) => [
      rect(...at(dx, 184), 94 * s, 92 * s, paint('wood-dark'), 8),
      rect(...at(dx + 10, 174), 74 * s, 72 * s, glass, 4),
      line(
        d`M${at(dx + 47, 174)}L${at(dx + 47, 102)}M${at(dx + 10, 138)}L${at(dx + 84, 138)}`,
        paint('wood-dark'),
        8 * s,
      ),
    ]),
  ];
}

/** Few pickets beside the house. */
function fence(setting: Setting): Shape[] {
  const { left, middle, right, paint } = setting;
  const from = middle + by(setting, 120, 90, 70, 60);
  const pickets = Math.ceil((right - from) / 92);
  const [houseX, houseSize] = houseAt(setting);
  const beside = houseX - 270 * houseSize;
  return [
    rect(from, 694, right - from, 17, paint('wood')),
    rect(from, 744, right - from, 17, paint('wood')),
    ...Array.from({ length: pickets }, (_, at) => rect(from + at * 92 - 12, 664, 24, 126, paint('wood-light'), 12)),
    rect(left, 700, Math.max(0, beside - left), 17, paint('wood')),
    rect(left, 746, Math.max(0, beside - left), 17, paint('wood')),
    ...Array.from({ length: Math.max(0, Math.floor((beside - left) / 92)) }, (_, at) =>
      rect(beside - 46 - at * 92, 670, 24, 122, paint('wood-light'), 12),
    ),
  ];
}

function haystack(paint: PlacePaint, x: number, y: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, y - dy * s] as const;
  return [
    shade(x, y + 4, 150 * s),
    line(d`M${at(0, 230)}L${at(0, 280)}`, paint('wood-dark'), 13 * s),
    filled(
      d`M${at(-150, 0)}C${at(-160, 120)} ${at(-80, 236)} ${at(0, 250)}C${at(80, 236)} ${at(160, 120)} ${at(150, 0)}Z`,
      paint('sand'),
    ),
    line(
      d`M${at(-70, 40)}L${at(-44, 130)}M${at(10, 60)}L${at(6, 160)}M${at(84, 36)}L${at(64, 110)}`,
      paint('sand-dark'),
      10 * s,
    ),
  ];
}

/** Facing left (−1) or right, picking at the ground. Its feet at x, y. */
function hen(paint: PlacePaint, x: number, y: number, s: number, side: -1 | 1): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s * side, y - dy * s] as const;
  return [
    shade(x, y + 2, 54 * s, 8 * s),
    line(d`M${at(-8, 34)}L${at(-8, 2)}M${at(14, 34)}L${at(14, 2)}`, paint('sand-dark'), 7 * s),
    filled(
      d`M${at(-64, 112)}C${at(-40, 100)} ${at(-16, 86)} ${at(16, 92)}C${at(24, 110)} ${at(30, 132)} ${at(48, 134)}C${at(68, 136)} ${at(74, 116)} ${at(68, 100)}C${at(66, 60)} ${at(46, 28)} ${at(4, 28)}C${at(-40, 28)} ${at(-66, 60)} ${at(-64, 112)}Z`,
      paint('hen'),
    ),
    filled(
      d`M${at(-30, 82)}C${at(-10, 88)} ${at(14, 80)} ${at(22, 62)}C${at(4, 44)} ${at(-24, 50)} ${at(-30, 82)}Z`,
      paint('hen-dark'),
    ),
    filled(d`M${at(68, 116)}L${at(90, 106)}L${at(68, 98)}Z`, paint('sand-dark')),
    filled(
      d`M${at(36, 132)}C${at(34, 152)} ${at(48, 154)} ${at(50, 142)}C${at(56, 156)} ${at(70, 148)} ${at(64, 128)}Z`,
      paint('rose-dark'),
    ),
    ellipse(at(54, 114), 5 * s, 6 * s, paint('metal-dark')),
  ];
}
