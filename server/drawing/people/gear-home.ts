import type { Shape } from '../../book/drawing.ts';
import { mix, shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import {
  apply,
  between,
  d,
  ellipse,
  ellipseData,
  filled,
  line,
  minus,
  type Point,
  plus,
  rectData,
  times,
  towards,
} from '../shapes.ts';
import { type Gear, type GearRequest, measuresOf, tube } from './gear.ts';
import { outlined } from './limb.ts';
import type { Skeleton } from './skeleton.ts';

/** A blanket over head and body, open before the face; `before` are its two halves that the hands hold together. */
export function cloak({ skeleton, palette }: GearRequest): Gear {
  const { headAt, build, arms, posture } = skeleton;
  const { k } = measuresOf(skeleton);
  const { common } = palette;
  const edge = clothOutline(common.blanket);
  const [x, y] = headAt;
  const [hood, high] = [build.headX * 1.3, build.headY * 1.34];
  const soles = Math.max(...skeleton.legs.map(({ ankle }) => ankle[1])) + build.foot * 0.3;
  const foot = posture === 'floor' ? 4 : Math.min(4, soles);
  const knees = posture === 'floor' ? build.hipX + build.upperLeg * 0.5 + build.leg * 0.62 : build.hipX * 2.3;
  const wide = Math.max(knees, build.headX * 1.7);
  const [brow, side] = [y - build.headY * 1.12, build.headX * 1.1];
  const rim = d`M${x - side * 0.98} ${y + build.headY * 0.5}C${x - side * 1.24} ${y - build.headY * 0.4} ${x - side * 0.8} ${brow} ${x} ${brow}C${x + side * 0.8} ${brow} ${x + side * 1.24} ${y - build.headY * 0.4} ${x + side * 0.98} ${y + build.headY * 0.5}`;
  const chin = y + build.headY * 0.78;
  const back =
    d`M${x} ${y - high}C${x + hood * 0.9} ${y - high} ${x + hood * 1.06} ${y - build.headY * 0.2} ${x + hood * 0.98} ${y + build.headY * 0.5}` +
    d`C${x + hood * 1.2} ${chin + 60 * k} ${wide} ${foot - 60 * k} ${wide} ${foot}L${-wide} ${foot}` +
    d`C${-wide} ${foot - 60 * k} ${x - hood * 1.2} ${chin + 60 * k} ${x - hood * 0.98} ${y + build.headY * 0.5}C${x - hood * 1.06} ${y - build.headY * 0.2} ${x - hood * 0.9} ${y - high} ${x} ${y - high}Z`;
  const hold = arms.map(({ palm }) => palm[1]).reduce((a, b) => Math.min(a, b)) + 6;
  const half = (side: number) =>
    d`M${x + side * hood * 0.9} ${y + build.headY * 0.1}C${x + side * hood * 1.1} ${chin + 40 * k} ${side * wide * 0.98} ${foot - 80 * k} ${side * (wide - 2)} ${foot}` +
    d`L${side * 20 * k} ${foot}Q${side * 6} ${hold + 60 * k} ${side * 3} ${hold}Q${x + side * build.headX * 0.8} ${chin + 6} ${x + side * build.headX * 0.92} ${y + build.headY * 0.2}Z`;
  const dots = [-1, 1].flatMap((side) =>
    [0.3, 0.62, 0.9].map((share) =>
      ellipseData([side * wide * (0.5 + share * 0.22), hold + (foot - hold) * share], 9 * k, 9 * k),
    ),
  );
  return {
    behind: outlined(back, shade(common.blanket, -0.1), edge),
    before: [
      ...[-1, 1].flatMap((side) => outlined(half(side), common.blanket, edge)),
      filled(dots.join(''), shade(common.blanket, 0.45)),
    ],
    over: [line(rim, edge, 44 * k), line(rim, common.blanket, 37 * k), line(rim, shade(common.blanket, 0.3), 4)],
  };
}

/** A door that stands ajar, its handle in the hand. */
export function door({ skeleton, palette }: GearRequest): Gear {
  const { headAt, build } = skeleton;
  const { k, acting, facing, at } = measuresOf(skeleton);
  const { common } = palette;
  const edge = clothOutline(common.wood);
  const hand = acting.palm[0] * facing;
  const [near, far] = [hand - 26 * k, hand + 150 * k];
  const top = Math.min(headAt[1] - build.headY - 46 * k, -520 * k);
  const leaf = d`M${at(near, top + 14)}L${at(far, top)}L${at(far, -2)}L${at(near, 14)}Z`;
  const panel = (from: number, to: number) =>
    d`M${at(near + 54 * k, top * from + 6)}L${at(far - 22 * k, top * from)}L${at(far - 22 * k, top * to)}L${at(near + 54 * k, top * to + 6)}Z`;
  const opening = d`M${at(near - 34 * k, top)}L${at(far, top)}L${at(far, 0)}L${at(near - 34 * k, 0)}Z`;
  const y = acting.palm[1];
  return {
    behind: [
      ...outlined(opening, shade(common.wood, -0.4), edge),
      line(
        d`M${at(near - 34 * k, 0)}L${at(near - 34 * k, top)}L${at(far + 10 * k, top)}L${at(far + 10 * k, 0)}`,
        shade(common.wood, -0.16),
        16 * k,
      ),
      ...outlined(leaf, shade(common.wood, 0.2), edge),
      line(panel(0.9, 0.56) + panel(0.42, 0.08), edge, 3),
      ...outlined(
        rectData(at(near + 26 * k, 0)[0] - 11 * k, y - 30 * k, 22 * k, 60 * k, 8),
        common.metal,
        clothOutline(common.metal),
        2.4,
      ),
      ...tube(
        d`M${at(near + 26 * k, y)}L${at(near + 62 * k, y)}`,
        shade(common.metal, 0.2),
        9 * k,
        clothOutline(common.metal),
      ),
    ],
  };
}

/** A panel with buttons, one under the fingertip. */
export function buttons({ skeleton, palette }: GearRequest): Gear {
  const { k, acting, facing } = measuresOf(skeleton);
  const { common, cloth } = palette;
  const { hand } = skeleton.build;
  const tip = plus(acting.palm, times(acting.fingers, hand * 2.3));
  const edge = clothOutline(common.metal);
  const [wide, r] = [76 * k, 21 * k];
  const x = tip[0] + facing * (r * 0.7);
  const top = tip[1] - 50 * k;
  const triangle = (y: number, up: number) =>
    d`M${x - 9 * k} ${y + up * 6 * k}L${x + 9 * k} ${y + up * 6 * k}L${x} ${y - up * 8 * k}Z`;
  const lamp = (y: number, colour: string) => outlined(ellipseData([x, y], r), colour, clothOutline(colour), 3);
  return {
    behind: [
      ...tube(d`M${x} ${top + 100 * k}L${x} -10`, common.metal, 14 * k),
      ...outlined(ellipseData([x, -7], 46 * k, 10 * k), shade(common.metal, -0.1), edge),
      ...outlined(rectData(x - wide / 2, top, wide, 152 * k, 14 * k), mix(common.metal, cloth.white, 0.55), edge),
      ...lamp(tip[1] - 4, cloth.yellow),
      ...lamp(tip[1] + 56 * k, cloth.white),
      filled(triangle(tip[1] - 4, 1) + triangle(tip[1] + 56 * k, -1), common.ink),
    ],
  };
}

/** Middle of the flames before somebody who blows them out. */
export function candlesBefore({ headAt, build, facing }: Skeleton): Point {
  return [headAt[0] + facing * (build.headX * 0.6 + 92), headAt[1] + build.headY * 1.16];
}

/** A low table with a cake, the candles before the mouth. */
export function birthdayTable({ skeleton, palette }: GearRequest): Gear {
  const { facing } = measuresOf(skeleton);
  const { common, cloth } = palette;
  const [x, flame] = candlesBefore(skeleton);
  const [candle, high] = [44, 66];
  const top = flame + 12 + candle + high;
  const edge = clothOutline(common.wood);
  const icing = d`M${x - 72} ${top - high + 4}Q${x - 72} ${top - high - 10} ${x - 58} ${top - high - 10}L${x + 58} ${top - high - 10}Q${x + 72} ${top - high - 10} ${x + 72} ${top - high + 4}Q${x + 60} ${top - high + 36} ${x + 46} ${top - high + 14}Q${x + 30} ${top - high + 40} ${x + 14} ${top - high + 14}Q${x} ${top - high + 34} ${x - 16} ${top - high + 14}Q${x - 32} ${top - high + 40} ${x - 48} ${top - high + 14}Q${x - 62} ${top - high + 34} ${x - 72} ${top - high + 4}Z`;
  const candles = [-40, 0, 40].flatMap((aside, one) => {
    const [cx, base] = [x + aside, top - high - 8];
    const tip = base - candle;
    const away = facing * 9;
    const fire = d`M${cx - 6} ${tip - 2}Q${cx - 8} ${tip - 12} ${cx + away} ${tip - 24}Q${cx + 9} ${tip - 8} ${cx + 5} ${tip - 1}Q${cx} ${tip + 3} ${cx - 6} ${tip - 2}Z`;
    const colour = [cloth.teal, cloth.pink, cloth.blue][one] as string;
    return [
      ...outlined(rectData(cx - 5, tip, 10, candle, 3), colour, clothOutline(colour), 2.4),
      ...outlined(fire, cloth.yellow, clothOutline(cloth.orange), 2.4),
    ];
  });
  return {
    before: [
      ...tube(d`M${x - 84} ${top + 14}L${x - 84} -4M${x + 84} ${top + 14}L${x + 84} -4`, common.wood, 12),
      ...outlined(rectData(x - 112, top, 224, 20, 8), shade(common.wood, 0.2), edge),
      ...candles,
      ...outlined(rectData(x - 72, top - high, 144, high, 8), mix(common.wood, common.cream, 0.55), edge),
      ...outlined(icing, common.cream, clothOutline(common.cream), 3),
      ellipse([x - 36, top - 18], 7, 7, cloth.red),
      ellipse([x, top - 14], 7, 7, cloth.red),
      ellipse([x + 36, top - 18], 7, 7, cloth.red),
    ],
  };
}

/** A jacket that is being put on: one arm is in its sleeve, the other hand pulls its front, the second sleeve hangs. */
export function jacketHalfOn({ skeleton, palette }: GearRequest): Gear {
  const { build, torso } = skeleton;
  const { k, acting, facing } = measuresOf(skeleton);
  const { cloth } = palette;
  const colour = cloth.green;
  const edge = clothOutline(colour);
  const inside = shade(colour, -0.3);
  const [w, top, hem] = [build.shoulder, -build.torso, build.leg * 0.42];
  const on = (x: number, y: number): Point => apply(torso, [x * facing, y]);
  const back = d`M${on(-w * 0.5, top - 4)}L${on(w * 0.9, top)}L${on(w * 1.3, hem)}L${on(-w * 1.66, hem)}Q${on(-w * 1.62, top * 0.5)} ${on(-w * 1.3, top + 20 * k)}Z`;
  const sleeve = d`M${on(-w * 1.34, top + 34 * k)}Q${on(-w * 1.94, top * 0.5)} ${on(-w * 1.9, top * 0.02)}`;
  const cuff = apply(torso, [-w * 1.9 * facing, top * 0.02]);
  const front = d`M${on(w * 0.34, top - 6)}L${on(w * 0.86, top - 2)}Q${on(w * 1.16, top + 20)} ${on(w * 1.14, top * 0.6)}L${on(w * 1.3, hem)}L${on(w * 0.46, hem + 4)}Q${on(w * 0.36, top * 0.4)} ${on(-w * 0.04, top * 0.66)}Q${on(w * 0.26, top * 0.86)} ${on(w * 0.34, top - 6)}Z`;
  const { shoulder, elbow, wrist } = acting;
  const arm = d`M${shoulder}L${between(shoulder, elbow, 0.62)}Q${elbow} ${between(elbow, wrist, 0.5)}L${between(elbow, wrist, 0.86)}`;
  const zip = d`M${on(-w * 0.04, top * 0.66)}Q${on(w * 0.36, top * 0.4)} ${on(w * 0.46, hem + 2)}`;
  return {
    behind: [
      ...outlined(back, inside, edge),
      line(sleeve, edge, build.arm * 1.36 + 7),
      line(sleeve, colour, build.arm * 1.36),
      ...outlined(ellipseData(cuff, build.arm * 0.62, build.arm * 0.34), inside, edge, 3),
    ],
    before: [...outlined(front, colour, edge), line(zip, shade(colour, 0.45), 4)],
    over: [line(arm, edge, build.arm * 1.3 + 7), line(arm, colour, build.arm * 1.3)],
  };
}

/** The stripes of a crossing under the feet. */
export function crossing({ skeleton, palette }: GearRequest): Gear {
  const { k } = measuresOf(skeleton);
  const { common, cloth } = palette;
  const half = 210 * k;
  const stripes = [-2, -1, 0, 1, 2].map((at) => {
    const x = at * 82 * k;
    return d`M${x - 26 * k} -16L${x + 16 * k} -16L${x + 26 * k} 20L${x - 20 * k} 20Z`;
  });
  return {
    behind: [
      filled(d`M${-half} -18L${half} -18L${half + 12} 22L${-half - 12} 22Z`, mix(common.tyre, common.metal, 0.5)),
      filled(stripes.join(''), cloth.white),
    ],
  };
}

/** A line of breath from the mouth. */
export function puffs(from: Point, to: Point, { common }: Palette): Shape[] {
  const along = towards(from, to);
  const aside: Point = [-along[1], along[0]];
  const far = Math.hypot(...minus(to, from));
  return [-1, 0, 1].map((side) => {
    const start = plus(plus(from, times(along, far * 0.24)), times(aside, side * 9));
    const end = plus(plus(from, times(along, far * 0.66)), times(aside, side * 17));
    return line(
      d`M${start}Q${plus(between(start, end, 0.5), times(aside, side * 4 + 3))} ${end}`,
      clothOutline(common.water),
      4,
    );
  });
}
