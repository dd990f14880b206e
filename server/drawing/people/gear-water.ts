import type { Shape } from '../../book/drawing.ts';
import { mix, shade } from '../colour.ts';
import { clothOutline, type Palette, skinOutline } from '../palette.ts';
import { d, ellipse, ellipseData, filled, line, type Point, plus, rectData } from '../shapes.ts';
import type { Build } from './builds.ts';
import { type Gear, type GearRequest, measuresOf, tube } from './gear.ts';
import { outlined } from './limb.ts';
import type { Skeleton } from './skeleton.ts';

/** A tub up to the arms, full of foam; the hands rest on its rim. */
export function tub({ skeleton, palette }: GearRequest): Gear {
  const { build, headAt, arms } = skeleton;
  const { k, at } = measuresOf(skeleton);
  const { common, cloth } = palette;
  const white = mix(cloth.white, common.water, 0.16);
  const edge = clothOutline(common.water);
  const rim = Math.max(...arms.map(({ palm }) => palm[1])) + build.hand * 0.6;
  const wide = Math.max(...arms.map(({ palm }) => Math.abs(palm[0]))) + 64 * k;
  const low = wide * 0.82;
  const wall = d`M${-wide + 8} ${rim}C${-wide + 14} ${rim * 0.4} ${-low} ${-16 * k} ${-low + 40 * k} ${-12 * k}L${low - 40 * k} ${-12 * k}C${low} ${-16 * k} ${wide - 14} ${rim * 0.4} ${wide - 8} ${rim}Z`;
  const gloss = d`M${-wide + 44 * k} ${rim * 0.74}Q${-wide + 50 * k} ${rim * 0.4} ${-low + 34 * k} ${rim * 0.26}`;
  const feet = [-1, 1].flatMap((side) =>
    outlined(ellipseData([side * low * 0.8, -8 * k], 22 * k, 12 * k), common.metal, clothOutline(common.metal), 3),
  );
  const chin = headAt[1] + build.headY * 0.98;
  return {
    behind: outlined(rectData(-wide, rim - 26 * k, wide * 2, 40 * k, 20 * k), shade(white, -0.1), edge),
    before: [
      ...feet,
      ...foamHill(chin + 16 * k, rim + 10 * k, wide * 0.9, k, palette),
      ...duck(at(wide * 0.46, rim - 4 * k), k * 0.9, skeleton.facing, palette),
      ...outlined(wall, white, edge),
      line(gloss, cloth.white, 8 * k),
      ...outlined(rectData(-wide - 6, rim - 3 * k, wide * 2 + 12, 22 * k, 11 * k), white, edge),
    ],
  };
}

function foamHill(top: number, low: number, half: number, k: number, { common }: Palette): Shape[] {
  const pale = shade(common.water, 0.62);
  const bubbles = Array.from({ length: 11 }, (_, one): [Point, number] => {
    const share = one / 5 - 1;
    const rise = Math.min(1, (1 - Math.abs(share)) * 1.9) * (low - top);
    return [[share * half, low - rise * (one % 2 === 0 ? 0.8 : 0.9)], (25 + ((one * 7) % 4) * 4) * k];
  });
  const data = bubbles.map(([at, r]) => ellipseData(at, r)).join('');
  const crown = top + 26 * k;
  const hill = d`M${-half} ${low}L${-half} ${low - 12}L${-half * 0.5} ${crown}L${half * 0.5} ${crown}L${half} ${low - 12}L${half} ${low + 20}L${-half} ${low + 20}Z`;
  const gleams = bubbles.map(
    ([[x, y], r]) => d`M${x - r * 0.5} ${y - r * 0.3}Q${x - r * 0.36} ${y - r * 0.66} ${x} ${y - r * 0.7}`,
  );
  return [
    ...outlined(data, pale, clothOutline(common.water), 2.6),
    filled(hill, pale),
    line(gleams.join(''), common.eyeWhite, 3.4),
  ];
}

function duck([x, y]: Point, k: number, facing: number, { cloth, common }: Palette): Shape[] {
  const edge = clothOutline(cloth.yellow);
  const body = d`M${x + facing * 34 * k} ${y - 26 * k}Q${x + facing * 30 * k} ${y} ${x} ${y}Q${x - facing * 30 * k} ${y} ${x - facing * 26 * k} ${y - 20 * k}Z`;
  const head: Point = [x - facing * 14 * k, y - 36 * k];
  return [
    ...outlined(body, cloth.yellow, edge, 3),
    ...outlined(ellipseData(head, 17 * k), cloth.yellow, edge, 3),
    filled(body, cloth.yellow),
    ...outlined(
      ellipseData(plus(head, [-facing * 18 * k, 4 * k]), 8 * k, 5 * k),
      cloth.orange,
      clothOutline(cloth.orange),
      2.4,
    ),
    ellipse(plus(head, [-facing * 4 * k, -4 * k]), 2.8 * k, 2.8 * k, common.ink),
  ];
}

/** The water before a swimmer, with its waves. */
export function pool({ skeleton, palette }: GearRequest): Gear {
  const { build, torso } = skeleton;
  const { k, facing } = measuresOf(skeleton);
  const { common } = palette;
  const level = torso[5] - build.torso * 0.5;
  const [half, low] = [252 * k, 6];
  const step = half / 4;
  let waves = d`M${-half} ${level}`;
  for (let at = 0; at < 8; at++) {
    const x = -half + at * step;
    waves += d`Q${x + step * 0.5} ${level + (at % 2 === 0 ? -17 : 13) * k} ${x + step} ${level}`;
  }
  const water = d`${waves}C${half + 6 * k} ${level * 0.4} ${half * 0.8} ${low} ${half * 0.5} ${low}L${-half * 0.5} ${low}C${-half * 0.8} ${low} ${-half - 6 * k} ${level * 0.4} ${-half} ${level}Z`;
  const ripple = (x: number, y: number, wide: number) =>
    d`M${x - wide} ${y}Q${x - wide * 0.5} ${y - 12 * k} ${x} ${y}Q${x + wide * 0.5} ${y + 12 * k} ${x + wide} ${y}`;
  const lines =
    ripple(-facing * 96 * k, level * 0.62, 50 * k) +
    ripple(facing * 70 * k, level * 0.5, 58 * k) +
    ripple(0, level * 0.24, 46 * k);
  const drops = [
    [190, 34],
    [222, 20],
    [-214, 22],
  ].map(([x, y]) => ellipseData([facing * (x as number) * k, level - (y as number) * k], 6 * k, 8 * k));
  return {
    over: [
      // A line all around would make a boat of it.
      filled(water, mix(common.water, common.tear, 0.45), { opacity: 0.9 }),
      line(waves, clothOutline(common.water), 4),
      line(lines, shade(common.water, 0.55), 6 * k, { opacity: 0.9 }),
      ...outlined(drops.join(''), common.water, clothOutline(common.water), 2),
    ],
  };
}

/** A toilet from the front, behind who sits on it, with its roll of paper beside. */
export function toilet({ skeleton, palette }: GearRequest): Gear {
  const { hips, build } = skeleton;
  const { k, at } = measuresOf(skeleton);
  const { cloth, common } = palette;
  const white = mix(cloth.white, common.water, 0.14);
  const edge = clothOutline(common.water);
  const [seat, wide] = [hips[1] + build.leg * 0.3, build.hipX * 1.84];
  const bowl = d`M${-wide} ${seat}C${-wide} ${seat * 0.46} ${-wide * 0.7} ${seat * 0.4} ${-wide * 0.62} 0L${wide * 0.62} 0C${wide * 0.7} ${seat * 0.4} ${wide} ${seat * 0.46} ${wide} ${seat}Z`;
  const back = hips[1] - build.torso * 0.78;
  const [rollX, rollY] = at(wide * 1.66, hips[1] - 24 * k);
  return {
    behind: [
      ...outlined(rectData(-wide * 1.06, back, wide * 2.12, seat - back + 20, 16 * k), white, edge),
      ...outlined(rectData(-wide * 1.14, back - 18 * k, wide * 2.28, 28 * k, 10 * k), shade(white, 0.4), edge),
      ...tube(d`M${wide * 0.72} ${back + 30 * k}L${wide * 0.94} ${back + 30 * k}`, common.metal, 9 * k),
      ...outlined(bowl, white, edge),
      ...outlined(rectData(-wide * 1.08, seat - 14 * k, wide * 2.16, 30 * k, 15 * k), shade(white, -0.06), edge),
      ...tube(d`M${rollX} ${-8}L${rollX} ${rollY - 30 * k}`, common.metal, 8 * k),
      ...outlined(ellipseData([rollX, -6], 34 * k, 8 * k), common.metal, clothOutline(common.metal), 3),
      ...outlined(rectData(rollX - 24 * k, rollY - 20 * k, 48 * k, 46 * k, 8 * k), cloth.white, edge),
      ...outlined(rectData(rollX - 24 * k, rollY + 10 * k, 22 * k, 44 * k, 3), cloth.white, edge, 2.4),
    ],
  };
}

/** A towel over the lap of someone who sits. */
export function lapTowel({ build, hips, legs }: Skeleton, { cloth, common }: Palette): Shape[] {
  const colour = mix(cloth.teal, common.eyeWhite, 0.45);
  const edge = clothOutline(colour);
  const wide = build.hipX * 1.4;
  const [top, low] = [hips[1] - build.leg * 0.62, Math.max(legs[0].knee[1], legs[1].knee[1]) + build.leg * 0.7];
  const data = d`M${-wide * 0.82} ${top}Q0 ${top + 14} ${wide * 0.82} ${top}C${wide} ${hips[1]} ${wide * 1.04} ${low - 20} ${wide} ${low}Q0 ${low + 14} ${-wide} ${low}C${-wide * 1.04} ${low - 20} ${-wide} ${hips[1]} ${-wide * 0.82} ${top}Z`;
  const band = (up: number) => d`M${-wide * 0.99} ${low - up}Q0 ${low - up + 14} ${wide * 0.99} ${low - up}`;
  return [...outlined(data, colour, edge), line(band(16) + band(28), shade(colour, 0.5), 5)];
}

/** Shoulders without a shirt, above foam or water, in the torso's own coordinates. */
export function bareShoulders({ torso, shoulder, headX }: Build, skin: string): Shape[] {
  const neck = headX * 0.22;
  const data = d`M${-neck} ${-torso - 30}L${-neck} ${-torso - 8}C${-shoulder * 0.7} ${-torso - 4} ${-shoulder} ${-torso} ${-shoulder * 1.02} ${-torso + 34}L${-shoulder * 0.9} ${-torso * 0.2}L${shoulder * 0.9} ${-torso * 0.2}L${shoulder * 1.02} ${-torso + 34}C${shoulder} ${-torso} ${shoulder * 0.7} ${-torso - 4} ${neck} ${-torso - 8}L${neck} ${-torso - 30}Z`;
  return outlined(data, skin, skinOutline(skin));
}
