import type { Hex, Shape } from '../../book/drawing.ts';
import type { HairStyle, Headwear, Look, Top } from '../../book/look.ts';
import { luminance, shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import {
  type Box,
  boxOf,
  d,
  dots,
  ellipse,
  ellipseData,
  filled,
  group,
  line,
  type Point,
  polygonData,
  rectData,
} from '../shapes.ts';
import type { Brush, Hair } from './hair-brush.ts';
import { outlined } from './limb.ts';

/** What is put on the head over the hair, or hangs at it. */
export type HatShape =
  | 'baseball-cap'
  | 'driver-cap'
  | 'police-cap'
  | 'firefighter-helmet'
  | 'cook-hat'
  | 'rider-helmet'
  | 'woolly-hat'
  | 'hood'
  | 'chin-mask'
  | 'face-mask'
  | 'crown';

/** Work clothes and weather clothes come with what belongs on the head. */
const HAT_OF: Partial<Record<Top, HatShape>> = {
  'dentist-tunic': 'chin-mask',
  'driver-uniform': 'driver-cap',
  'police-uniform': 'police-cap',
  'firefighter-coat': 'firefighter-helmet',
  'cook-jacket': 'cook-hat',
  'rider-vest': 'rider-helmet',
  'winter-coat': 'woolly-hat',
  raincoat: 'hood',
};
const OWN_HATS: Record<Headwear, HatShape> = {
  cap: 'baseball-cap',
  'woolly-hat': 'woolly-hat',
  helmet: 'rider-helmet',
  mask: 'face-mask',
  crown: 'crown',
};
/** These leave the hair as it is. */
const OPEN_ABOVE: readonly HatShape[] = ['chin-mask', 'face-mask', 'crown'];
/** What is worn for faith is never covered and never taken off for a hat. */
const STAYS: readonly HairStyle[] = ['turban', 'patka'];

export function hatOf({ hair, headwear, top }: Look): HatShape | undefined {
  const hat = headwear ? OWN_HATS[headwear] : HAT_OF[top];
  if (hat && (OPEN_ABOVE.includes(hat) || !STAYS.includes(hair))) return hat;
  return hair === 'cap' ? 'baseball-cap' : undefined;
}

type HatBrush = Brush & { cloth: Hex };

/** Hair under a hat: what would stand above its rim is pressed flat, that is, not seen. */
export function drawHat(hat: HatShape, hair: Hair, brush: Brush, topColour: Hex): Hair {
  const shapes = HATS[hat]({ ...brush, cloth: topColour });
  if (OPEN_ABOVE.includes(hat)) return { back: hair.back, front: [...hair.front, ...shapes] };
  const pressed = (parts: Shape[]) => {
    if (parts.length === 0) return [];
    const clip = hat === 'hood' ? faceOfHood(brush) : belowRim(boxOf(parts), brush);
    return [group(parts, undefined, { clip })];
  };
  return { back: hat === 'hood' ? [] : pressed(hair.back), front: [...pressed(hair.front), ...shapes] };
}

/** No wider than the hair, since whoever asks how much room it takes counts the clip; wide hair slopes from the rim. */
function belowRim({ left, right, bottom }: Box, { rx, ry }: Brush): string {
  const rim = -ry * 0.5;
  const low = Math.max(bottom, ry * 0.3);
  const [from, to] = [Math.max(left, -rx * 1.12), Math.min(right, rx * 1.12)];
  return d`M${from} ${rim}L${to} ${rim}Q${right} ${rim} ${right} ${ry * 0.24}L${right} ${low}L${left} ${low}L${left} ${ry * 0.24}Q${left} ${rim} ${from} ${rim}Z`;
}

const HATS: Record<HatShape, (brush: HatBrush) => Shape[]> = {
  'baseball-cap': ({ rx, ry, palette }) => {
    const cloth = palette.common.cap;
    const seams = d`M0 ${-ry * 1.2}L0 ${-ry * 0.66}M${-rx * 0.1} ${-ry * 1.19}Q${-rx * 0.66} ${-ry * 1.0} ${-rx * 0.74} ${-ry * 0.5}M${rx * 0.1} ${-ry * 1.19}Q${rx * 0.66} ${-ry * 1.0} ${rx * 0.74} ${-ry * 0.5}`;
    return [
      ...outlined(domeData(rx, ry, 1.08, 1.22), cloth, clothOutline(cloth), 3),
      line(seams, shade(cloth, -0.18), 3),
      ellipse([0, -ry * 1.22], 9, 6, shade(cloth, -0.18)),
      ...outlined(visorData(rx, ry, 0.3), shade(cloth, -0.14), clothOutline(cloth), 3),
    ];
  },
  'driver-cap': (brush) =>
    peakedCap(brush, brush.palette.common.uniform, (y) => [
      ellipse([0, y], 13, 13, brush.palette.common.badge),
      line(d`M-9 ${y}L9 ${y}M0 ${y}L0 ${y + 9}`, brush.palette.common.uniform, 3),
    ]),
  'police-cap': (brush) =>
    peakedCap(brush, brush.palette.common.police, (y) => [
      filled(shieldData(0, y, 15), brush.palette.common.badge),
      filled(starData(0, y - 1, 8), brush.palette.common.police),
    ]),
  'firefighter-helmet': firefighterHelmet,
  'cook-hat': cookHat,
  'rider-helmet': riderHelmet,
  'woolly-hat': ({ rx, ry, palette }) => {
    const cloth = palette.common.wool;
    const edge = clothOutline(cloth);
    const ribs = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9]
      .map((x) => d`M${x * rx} ${-ry * (0.72 - x * x * 0.06)}L${x * rx * 1.03} ${-ry * (0.4 - x * x * 0.06)}`)
      .join('');
    const cuff = d`M${-rx * 1.1} ${-ry * 0.66}Q0 ${-ry * 0.84} ${rx * 1.1} ${-ry * 0.66}Q${rx * 1.2} ${-ry * 0.5} ${rx * 1.1} ${-ry * 0.34}Q0 ${-ry * 0.52} ${-rx * 1.1} ${-ry * 0.34}Q${-rx * 1.2} ${-ry * 0.5} ${-rx * 1.1} ${-ry * 0.66}Z`;
    return [
      ...outlined(
        ellipseData([0, -ry * 1.34], rx * 0.26, rx * 0.24),
        palette.common.cream,
        clothOutline(palette.common.cream),
        3,
      ),
      ...outlined(domeData(rx, ry, 1.08, 1.26), cloth, edge, 3),
      ...outlined(cuff, shade(cloth, 0.3), edge, 3),
      line(ribs, shade(cloth, -0.06), 4),
    ];
  },
  hood: (brush) => {
    const { rx, ry, cloth } = brush;
    const edge = clothOutline(cloth);
    const outer =
      d`M${-rx * 1.22} ${ry * 0.1}C${-rx * 1.3} ${-ry * 1.0} ${-rx * 0.5} ${-ry * 1.36} 0 ${-ry * 1.4}C${rx * 0.5} ${-ry * 1.36} ${rx * 1.3} ${-ry * 1.0} ${rx * 1.22} ${ry * 0.1}` +
      d`C${rx * 1.2} ${ry * 0.62} ${rx * 0.86} ${ry * 1.1} 0 ${ry * 1.14}C${-rx * 0.86} ${ry * 1.1} ${-rx * 1.2} ${ry * 0.62} ${-rx * 1.22} ${ry * 0.1}Z`;
    return [
      { kind: 'path', d: outer + faceOfHood(brush), fill: cloth, evenOdd: true, stroke: edge, width: 3 },
      line(
        d`M${-rx * 0.98} ${-ry * 0.5}C${-rx * 0.7} ${-ry * 1.06} ${rx * 0.7} ${-ry * 1.06} ${rx * 0.98} ${-ry * 0.5}`,
        shade(cloth, -0.16),
        4,
      ),
    ];
  },
  'chin-mask': ({ rx, ry, palette }) => {
    const cloth = palette.common.mask;
    const edge = clothOutline(cloth);
    const data = d`M${-rx * 0.66} ${ry * 0.8}Q0 ${ry * 1.0} ${rx * 0.66} ${ry * 0.8}C${rx * 0.7} ${ry * 1.06} ${rx * 0.36} ${ry * 1.22} 0 ${ry * 1.22}C${-rx * 0.36} ${ry * 1.22} ${-rx * 0.7} ${ry * 1.06} ${-rx * 0.66} ${ry * 0.8}Z`;
    const loops = [-1, 1].map(
      (s) => d`M${s * rx * 0.65} ${ry * 0.86}Q${s * rx * 0.98} ${ry * 0.66} ${s * rx} ${ry * 0.3}`,
    );
    return [
      line(loops.join(''), edge, 3.4),
      ...outlined(data, cloth, edge, 3),
      line(d`M${-rx * 0.46} ${ry * 0.98}Q0 ${ry * 1.12} ${rx * 0.46} ${ry * 0.98}`, shade(cloth, -0.16), 3),
    ];
  },
  'face-mask': ({ rx, ry, palette }) => {
    const cloth = palette.common.mask;
    const edge = clothOutline(cloth);
    const data = d`M${-rx * 0.56} ${ry * 0.3}Q0 ${ry * 0.16} ${rx * 0.56} ${ry * 0.3}L${rx * 0.6} ${ry * 0.66}Q${rx * 0.4} ${ry * 0.97} 0 ${ry * 0.98}Q${-rx * 0.4} ${ry * 0.97} ${-rx * 0.6} ${ry * 0.66}Z`;
    const loops = [-1, 1].map(
      (s) =>
        d`M${s * rx * 0.56} ${ry * 0.34}L${s * rx * 0.98} ${ry * 0.1}M${s * rx * 0.58} ${ry * 0.66}L${s * rx * 0.96} ${ry * 0.3}`,
    );
    const folds = d`M${-rx * 0.46} ${ry * 0.46}Q0 ${ry * 0.36} ${rx * 0.46} ${ry * 0.46}M${-rx * 0.48} ${ry * 0.64}Q0 ${ry * 0.58} ${rx * 0.48} ${ry * 0.64}`;
    return [line(loops.join(''), edge, 3.4), ...outlined(data, cloth, edge, 3), line(folds, shade(cloth, -0.16), 3)];
  },
  crown: ({ rx, ry, palette }) => {
    const gold = palette.common.badge;
    const [low, high, dip] = [-ry * 0.78, -ry * 1.42, -ry * 1.08];
    const data = d`M${-rx * 0.74} ${low}L${-rx * 0.86} ${high * 0.96}L${-rx * 0.42} ${dip}L0 ${high * 1.06}L${rx * 0.42} ${dip}L${rx * 0.86} ${high * 0.96}L${rx * 0.74} ${low}Q0 ${low - ry * 0.2} ${-rx * 0.74} ${low}Z`;
    const tips: Point[] = [
      [-rx * 0.86, high * 0.97],
      [0, high * 1.07],
      [rx * 0.86, high * 0.97],
    ];
    return [
      ...outlined(data, gold, clothOutline(gold), 3),
      dots(tips, 7, palette.common.accent),
      line(d`M${-rx * 0.7} ${low - 8}Q0 ${low - ry * 0.2 - 8} ${rx * 0.7} ${low - 8}`, shade(gold, -0.2), 4),
    ];
  },
};

/** The crown of a hat down to its rim above the brows; `wide` and `high` beside the head. */
function domeData(rx: number, ry: number, wide: number, high: number): string {
  return (
    d`M${-rx * wide} ${-ry * 0.34}C${-rx * (wide + 0.05)} ${-ry * high * 0.8} ${-rx * 0.66} ${-ry * high} 0 ${-ry * high}` +
    d`C${rx * 0.66} ${-ry * high} ${rx * (wide + 0.05)} ${-ry * high * 0.8} ${rx * wide} ${-ry * 0.34}Q0 ${-ry * 0.72} ${-rx * wide} ${-ry * 0.34}Z`
  );
}

/** A peak seen from the front, down to `low` head heights above the middle. */
function visorData(rx: number, ry: number, low: number): string {
  return d`M${-rx * 0.84} ${-ry * 0.5}Q0 ${-ry * 0.86} ${rx * 0.84} ${-ry * 0.5}C${rx * 0.86} ${-ry * (low - 0.02)} ${rx * 0.5} ${-ry * (low - 0.04)} 0 ${-ry * low}C${-rx * 0.5} ${-ry * (low - 0.04)} ${-rx * 0.86} ${-ry * (low - 0.02)} ${-rx * 0.84} ${-ry * 0.5}Z`;
}

/** A cap of a uniform: a wide flat top, a dark band with a badge, a dark peak. */
function peakedCap({ rx, ry, palette }: HatBrush, cloth: Hex, badge: (y: number) => Shape[]): Shape[] {
  const edge = clothOutline(cloth);
  const dark = palette.common.tyre;
  const top = d`M${-rx * 1.02} ${-ry * 0.62}L${-rx * 1.24} ${-ry * 0.98}C${-rx * 0.9} ${-ry * 1.36} ${rx * 0.9} ${-ry * 1.36} ${rx * 1.24} ${-ry * 0.98}L${rx * 1.02} ${-ry * 0.62}Z`;
  const band = d`M${-rx * 1.04} ${-ry * 0.7}Q0 ${-ry * 0.94} ${rx * 1.04} ${-ry * 0.7}L${rx * 1.05} ${-ry * 0.36}Q0 ${-ry * 0.66} ${-rx * 1.05} ${-ry * 0.36}Z`;
  return [
    ...outlined(top, cloth, edge, 3),
    line(d`M${-rx * 1.1} ${-ry * 0.98}Q0 ${-ry * 1.2} ${rx * 1.1} ${-ry * 0.98}`, shade(cloth, 0.2), 4, {
      opacity: 0.7,
    }),
    ...outlined(band, shade(cloth, -0.22), edge, 3),
    ...outlined(visorData(rx, ry, 0.34), dark, clothOutline(dark), 3),
    ...badge(-ry * 0.9),
  ];
}

function firefighterHelmet({ rx, ry, palette }: HatBrush): Shape[] {
  const { fire, badge, metal } = palette.common;
  const edge = clothOutline(fire);
  const brim = d`M${-rx * 1.34} ${-ry * 0.4}Q0 ${-ry * 0.92} ${rx * 1.34} ${-ry * 0.4}Q${rx * 1.3} ${-ry * 0.24} ${rx * 1.06} ${-ry * 0.28}Q0 ${-ry * 0.56} ${-rx * 1.06} ${-ry * 0.28}Q${-rx * 1.3} ${-ry * 0.24} ${-rx * 1.34} ${-ry * 0.4}Z`;
  const [x, y] = [rx * 0.24, -ry * 0.88];
  const flame = d`M0 ${y - 17}C${x * 0.8} ${y - 4} ${x * 0.7} ${y + 13} 0 ${y + 13}C${-x * 0.7} ${y + 13} ${-x * 0.7} ${y + 2} ${-x * 0.3} ${y - 5}Q${-x * 0.1} ${y - 8} 0 ${y - 17}Z`;
  return [
    ...outlined(domeData(rx, ry, 1.08, 1.34), fire, edge, 3),
    line(
      d`M${-rx * 0.5} ${-ry * 1.16}Q${-rx * 0.8} ${-ry * 0.94} ${-rx * 0.84} ${-ry * 0.64}M${rx * 0.5} ${-ry * 1.16}Q${rx * 0.8} ${-ry * 0.94} ${rx * 0.84} ${-ry * 0.64}`,
      shade(fire, -0.18),
      4,
    ),
    ...outlined(rectData(-rx * 0.1, -ry * 1.44, rx * 0.2, ry * 0.44, 7), shade(fire, -0.14), edge, 3),
    ...outlined(brim, fire, edge, 3),
    ...outlined(shieldData(0, y, rx * 0.32), badge, clothOutline(badge), 3),
    filled(flame, fire),
    line(d`M${-rx * 1.04} ${-ry * 0.36}Q0 ${-ry * 0.68} ${rx * 1.04} ${-ry * 0.36}`, shade(metal, 0.5), 4, {
      opacity: 0.8,
    }),
  ];
}

function cookHat({ rx, ry, palette }: HatBrush): Shape[] {
  const white = palette.cloth.white;
  const edge = clothOutline(white);
  const puff =
    d`M${-rx * 0.92} ${-ry * 0.72}C${-rx * 1.5} ${-ry * 0.96} ${-rx * 1.2} ${-ry * 1.62} ${-rx * 0.62} ${-ry * 1.46}C${-rx * 0.5} ${-ry * 1.84} ${rx * 0.5} ${-ry * 1.84} ${rx * 0.62} ${-ry * 1.46}` +
    d`C${rx * 1.2} ${-ry * 1.62} ${rx * 1.5} ${-ry * 0.96} ${rx * 0.92} ${-ry * 0.72}Z`;
  const band = d`M${-rx * 1.03} ${-ry * 0.84}Q0 ${-ry * 1.06} ${rx * 1.03} ${-ry * 0.84}L${rx * 1.05} ${-ry * 0.36}Q0 ${-ry * 0.66} ${-rx * 1.05} ${-ry * 0.36}Z`;
  const pleats = d`M${-rx * 0.46} ${-ry * 1.3}Q${-rx * 0.42} ${-ry * 1.1} ${-rx * 0.5} ${-ry * 0.98}M${rx * 0.46} ${-ry * 1.3}Q${rx * 0.42} ${-ry * 1.1} ${rx * 0.5} ${-ry * 0.98}M0 ${-ry * 1.4}L0 ${-ry * 1.02}`;
  return [...outlined(puff, white, edge, 3), line(pleats, shade(white, -0.22), 4), ...outlined(band, white, edge, 3)];
}

function riderHelmet({ rx, ry, cloth, palette }: HatBrush): Shape[] {
  const shell = luminance(cloth) > 0.7 ? palette.cloth.orange : cloth;
  const edge = clothOutline(shell);
  const vents = [-0.5, 0, 0.5]
    .map((x) => d`M${x * rx} ${-ry * (1.14 - x * x * 0.3)}L${x * rx * 1.16} ${-ry * (0.76 - x * x * 0.2)}`)
    .join('');
  const straps = [-1, 1].map(
    (s) => d`M${s * rx * 0.97} ${-ry * 0.4}Q${s * rx * 0.98} ${ry * 0.5} ${s * rx * 0.34} ${ry * 0.98}`,
  );
  return [
    line(
      `${straps.join('')}${d`M${-rx * 0.34} ${ry * 0.98}Q0 ${ry * 1.06} ${rx * 0.34} ${ry * 0.98}`}`,
      palette.common.tyre,
      6,
    ),
    ...outlined(domeData(rx, ry, 1.13, 1.32), shell, edge, 3),
    line(vents, shade(shell, -0.4), 11),
    line(d`M${-rx * 1.08} ${-ry * 0.42}Q0 ${-ry * 0.8} ${rx * 1.08} ${-ry * 0.42}`, shade(shell, 0.45), 7),
  ];
}

/** The opening of a hood round the face. */
function faceOfHood({ rx, ry }: Brush): string {
  return (
    d`M${-rx * 0.94} ${ry * 0.02}C${-rx * 0.94} ${ry * 0.66} ${-rx * 0.5} ${ry * 0.99} 0 ${ry * 0.99}C${rx * 0.5} ${ry * 0.99} ${rx * 0.94} ${ry * 0.66} ${rx * 0.94} ${ry * 0.02}` +
    d`C${rx * 0.96} ${-ry * 1.1} ${-rx * 0.96} ${-ry * 1.1} ${-rx * 0.94} ${ry * 0.02}Z`
  );
}

/** A badge in the shape of a shield, `size` from its middle to its side. */
export function shieldData(x: number, y: number, size: number): string {
  return d`M${x} ${y - size}L${x + size * 0.9} ${y - size * 0.7}Q${x + size} ${y + size * 0.7} ${x} ${y + size * 1.2}Q${x - size} ${y + size * 0.7} ${x - size * 0.9} ${y - size * 0.7}Z`;
}

/** A star of five points. */
export function starData(x: number, y: number, size: number): string {
  return polygonData(
    Array.from({ length: 10 }, (_, at) => {
      const [angle, far] = [(Math.PI * at) / 5 - Math.PI / 2, at % 2 === 0 ? size : size * 0.45];
      return [x + Math.cos(angle) * far, y + Math.sin(angle) * far] as const;
    }),
  );
}
