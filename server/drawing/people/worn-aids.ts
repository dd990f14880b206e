import type { Shape } from '../../book/drawing.ts';
import type { WornAid } from '../../book/look.ts';
import { shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { d, ellipse, filled, line, rectData } from '../shapes.ts';
import type { Cut } from './cut.ts';
import { outlined } from './limb.ts';
import { lanyard } from './work-clothes.ts';

/** What is worn on the body because it helps, in the torso's coordinates, from the inside out. */
export function wornAids(cut: Cut): Shape[] {
  const worn = cut.look.wears ?? [];
  return ORDER.filter((aid) => worn.includes(aid)).flatMap((aid) => AIDS[aid](cut));
}

const ORDER: readonly WornAid[] = ['weighted-vest', 'chew-necklace', 'sunflower-lanyard', 'aac-tablet'];

const AIDS: Record<WornAid, (cut: Cut) => Shape[]> = {
  'weighted-vest': weightedVest,
  'chew-necklace': chewNecklace,
  'sunflower-lanyard': (cut) => lanyard(cut, cut.palette.common.lanyard, 'flowers'),
  'aac-tablet': aacTablet,
};

/** Two heavy panels over the shoulders, with pockets for the weights and a strap at the side. */
function weightedVest({ build, palette }: Cut): Shape[] {
  const cloth = palette.common.vest;
  const edge = clothOutline(cloth);
  const [t, low, x] = [-build.torso - 3, -build.torso * 0.1, build.shoulder];
  const panel = (s: number) =>
    d`M${s * x * 0.46} ${t}L${s * x * 0.82} ${t + 4}Q${s * x * 0.86} ${t * 0.7} ${s * build.hipX * 1.04} ${t * 0.5}L${s * build.hipX * 1.04} ${low}L${s * 3} ${low}L${s * 3} ${t * 0.7}Q${s * x * 0.4} ${t * 0.8} ${s * x * 0.46} ${t}Z`;
  const pockets = [-1, 1].flatMap((s) =>
    [0.5, 0.28].map((y) => rectData(s * build.hipX * 0.55 - build.hipX * 0.36, t * y, build.hipX * 0.72, -t * 0.16, 5)),
  );
  return [
    ...outlined(panel(-1) + panel(1), cloth, edge, 3),
    filled(pockets.join(''), shade(cloth, 0.2), { stroke: edge, width: 2.4 }),
    line(d`M-9 ${t * 0.58}L9 ${t * 0.58}M-9 ${t * 0.2}L9 ${t * 0.2}`, palette.common.tyre, 7),
  ];
}

function chewNecklace({ build, palette }: Cut): Shape[] {
  const [x, top, low] = [build.headX * 0.27, -build.torso - 6, -build.torso * 0.7];
  const cord = d`M${-x} ${top}Q${-x * 0.8} ${low} 0 ${low}Q${x * 0.8} ${low} ${x} ${top}`;
  const colour = palette.common.chew;
  const k = build.headX * 0.15;
  const bumps = [-0.45, 0.45].map((dx) => rectData(dx * k - 3, low + k * 0.7, 6, k * 1.1, 3)).join('');
  return [
    line(cord, palette.common.tyre, 5),
    ...outlined(rectData(-k, low - 3, k * 2, k * 2.5, k * 0.7), colour, clothOutline(colour), 3),
    line(bumps, shade(colour, -0.22), 3),
  ];
}

/** A talker with pictures on a strap across the body. */
function aacTablet({ build, palette }: Cut): Shape[] {
  const { tyre, eyeWhite, talker } = palette.common;
  const { green, red, blue, yellow, purple, orange } = palette.cloth;
  const [w, h] = [build.headX * 0.86, build.headX * 0.62];
  const [x, y] = [-w / 2, -build.torso * 0.5];
  const strap = d`M${-build.shoulder * 0.72} ${-build.torso + 2}L${x + 8} ${y + 6}M${build.shoulder * 0.72} ${-build.torso + 2}L${x + w - 8} ${y + 6}`;
  const [cell, pad] = [(w - 26) / 3, 6];
  const keys = [green, yellow, red, blue, orange, purple].map((colour, at) =>
    filled(
      rectData(
        x + 8 + (at % 3) * (cell + 5),
        y + 8 + Math.floor(at / 3) * ((h - 16) / 2 + 1),
        cell,
        (h - 16) / 2 - pad / 2,
        4,
      ),
      colour,
    ),
  );
  return [
    line(strap, tyre, 6),
    ...outlined(rectData(x, y, w, h, 10), talker, clothOutline(talker), 3),
    filled(rectData(x + 5, y + 5, w - 10, h - 10, 5), eyeWhite),
    ...keys,
    ellipse([x + w - 1, y + h / 2], 2, 2, tyre),
  ];
}
