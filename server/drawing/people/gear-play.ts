import type { Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { d, line, type Point, plus, rectData, times, towards } from '../shapes.ts';
import { type Gear, type GearRequest, measuresOf, tube } from './gear.ts';
import { outlined } from './limb.ts';
import { ball, toyCar } from './toys.ts';

/** How far a swing leans from its top, as a share of the ropes' length. */
const SWINGING = 0.1;

/** A swing on its frame: the plank under the thighs, a rope through each hand. */
export function swing({ skeleton, palette }: GearRequest): Gear {
  const { hips, build, arms } = skeleton;
  const { k, facing } = measuresOf(skeleton);
  const { common, cloth } = palette;
  const plank = hips[1] + build.leg * 0.62;
  const top = hips[1] - build.torso - build.neck - build.headY - 46;
  const alongRope = ({ palm }: { palm: Point }, y: number): Point => [palm[0] + facing * SWINGING * (y - palm[1]), y];
  const ropes = arms.map((arm) => d`M${alongRope(arm, plank)}L${alongRope(arm, top)}`).join('');
  const [left, right] = arms.map((arm) => alongRope(arm, plank)[0]) as [number, number];
  const beam = arms.map((arm) => alongRope(arm, top)[0]) as [number, number];
  const posts = d`M${beam[0] - 44} ${top}L${beam[0] - 66} 0M${beam[1] + 44} ${top}L${beam[1] + 66} 0`;
  const edge = clothOutline(cloth.teal);
  return {
    behind: [
      ...tube(posts, cloth.teal, 13, edge),
      ...tube(d`M${beam[0] - 44} ${top}L${beam[1] + 44} ${top}`, cloth.teal, 15, edge),
      line(ropes, clothOutline(common.wood), 8),
      line(ropes, shade(common.wood, 0.3), 4),
      ...outlined(rectData(left - 8, plank - 6, right - left + 16, 16 * k, 7), common.wood, clothOutline(common.wood)),
    ],
  };
}

/** A chute on its frame, the hips and feet on its bed and its near side before them. */
export function slide({ skeleton, palette }: GearRequest): Gear {
  const { hips, build } = skeleton;
  const { k, facing, near, at } = measuresOf(skeleton);
  const { cloth } = palette;
  const seat: Point = [hips[0] * facing, hips[1] + build.leg * 0.5];
  const heel: Point = [near.ankle[0] * facing, near.ankle[1] + build.foot * 0.42];
  const fall = towards(seat, heel);
  const start = plus(seat, times(fall, -104 * k));
  const end = plus(seat, times(fall, (-26 * k - seat[1]) / (fall[1] || 1)));
  const point = ([x, y]: Point) => at(x, y);
  const floor: Point = plus(end, [66 * k, 4 * k]);
  const bed = d`M${point(start)}L${point(end)}Q${point(plus(end, times(fall, 26 * k)))} ${point(floor)}`;
  const rim = (up: number) =>
    d`M${point(plus(start, [0, -up]))}L${point(plus(end, [0, -up]))}Q${point(plus(end, plus(times(fall, 26 * k), [0, -up])))} ${point(plus(floor, [0, -up]))}`;
  const post = (x: number, y: number, foot: number) => d`M${at(x, y)}L${at(foot, 0)}`;
  const [deck, back] = [start[1], start[0] - 74 * k];
  const rungs = [0.2, 0.45, 0.7].map(
    (share) =>
      d`M${at(back - 40 * k * (1 - share), deck * share)}L${at(back + 34 * k - 40 * k * (1 - share), deck * share)}`,
  );
  const edge = clothOutline(cloth.orange);
  const frame =
    post(start[0], deck, start[0]) + post(back, deck, back - 40 * k) + post(back + 34 * k, deck, back - 6 * k);
  return {
    behind: [
      ...tube(frame + rungs.join(''), cloth.teal, 9 * k),
      ...tube(d`M${at(back, deck)}L${point(start)}`, cloth.teal, 16 * k),
      ...tube(
        d`M${at(back, deck)}L${at(back, deck - 70 * k)}Q${at(back + 30 * k, deck - 84 * k)} ${at(start[0] + 4 * k, deck - 22 * k)}`,
        cloth.teal,
        7 * k,
      ),
      ...tube(post(end[0] - 20 * k, end[1] - 14 * k, end[0] - 20 * k), cloth.teal, 9 * k),
      line(bed, edge, 26 * k),
      line(rim(24 * k), edge, 14 * k),
      line(rim(24 * k), shade(cloth.orange, -0.16), 8 * k),
      line(bed, shade(cloth.orange, 0.2), 19 * k),
    ],
    before: [
      line(bed, edge, 26 * k),
      line(bed, cloth.orange, 20 * k),
      line(rim(-3 * k), shade(cloth.orange, 0.35), 3, { opacity: 0.8 }),
    ],
  };
}

/** Rungs between two rails: one under each foot and one in each hand. */
export function climbingFrame({ skeleton, palette }: GearRequest): Gear {
  const { build, legs, arms } = skeleton;
  const { k } = measuresOf(skeleton);
  const { cloth, common } = palette;
  const soles = legs.map(({ ankle }) => ankle[1] + build.foot * 0.3);
  const held = arms.map(({ palm }) => palm[1]);
  const wide = Math.max(...arms.map(({ palm }) => Math.abs(palm[0]))) + 34 * k;
  const top = Math.min(...held) - 34;
  const levels = [...soles, ...held].sort((a, b) => b - a);
  const gap = 92 * k;
  const between = levels.slice(1).flatMap((level, at) => {
    const below = levels[at] as number;
    const count = Math.max(0, Math.round((below - level) / gap) - 1);
    return Array.from({ length: count }, (_, one) => below - ((below - level) * (one + 1)) / (count + 1));
  });
  const rungs = [...levels, ...between].map((y) => d`M${-wide} ${y}L${wide} ${y}`).join('');
  const rails = d`M${-wide} 0L${-wide} ${top}M${wide} 0L${wide} ${top}`;
  return {
    behind: [...tube(rungs, shade(common.wood, 0.15), 11 * k), ...tube(rails, cloth.teal, 15 * k)],
  };
}

/** A ball at the toes. */
export function ballAtFoot({ skeleton, palette }: GearRequest): Gear {
  const { build, facing } = skeleton;
  const { k, near } = measuresOf(skeleton);
  const r = 38 * Math.min(1.2, k);
  const seated = skeleton.posture === 'seated';
  const at: Point = seated
    ? [facing * build.hipX * 1.3, -r]
    : plus(near.ankle, [facing * (build.foot * 0.78 + r * 0.84), -r * 0.1]);
  return { over: ball(at, r, palette.cloth.red, palette.common.cream) };
}

/** A tower of blocks under the acting hand: from the floor, or from the lap of someone on a seat. */
export function tower({ skeleton, palette }: GearRequest): Gear {
  const { hips, build, posture } = skeleton;
  const { acting, facing } = measuresOf(skeleton);
  const { cloth } = palette;
  const size = 46;
  const foot = posture === 'floor' || posture === 'standing' ? 0 : hips[1] + build.leg * 0.1;
  const top = acting.palm[1] + build.hand * 0.8;
  const count = Math.max(2, Math.min(5, Math.round((foot - top) / size)));
  const high = (foot - top) / count;
  const colours = [cloth.red, cloth.yellow, cloth.teal, cloth.blue, cloth.orange];
  const x = acting.palm[0] + facing * 4;
  const blocks = Array.from({ length: count }, (_, at) => {
    const aside = at % 2 === 0 ? 0 : 3;
    const y = foot - high * (at + 1);
    const colour = colours[at % colours.length] as string;
    return outlined(rectData(x - size / 2 + aside, y, size, high, 6), colour, clothOutline(colour), 3);
  }).flat();
  const board = foot === 0 ? [] : tray(hips[0] + facing * 20, 210, foot, palette);
  return { before: [...board, ...blocks] };
}

/** A row of little cars on the floor before someone who kneels, the last one in the hand; on a board on the lap of others. */
export function carRow({ skeleton, palette }: GearRequest): Gear {
  const { posture } = skeleton;
  const { acting, facing } = measuresOf(skeleton);
  const { cloth } = palette;
  const onFloor = posture === 'profile' || posture === 'floor';
  const y = onFloor ? 12 : acting.palm[1] + 26;
  const colours = [cloth.blue, cloth.yellow, cloth.red, cloth.green, cloth.orange];
  const first = acting.palm[0] - facing * 6;
  const cars = colours.flatMap((colour, at) => toyCar([first - facing * at * 66, y], 1, colour, palette.common.tyre));
  const [from, to] = [first + facing * 40, first - facing * 306];
  const board = onFloor ? [] : tray((from + to) / 2, Math.abs(to - from), y, palette);
  return { over: [...board, ...cars] };
}

/** A board on the lap. */
function tray(x: number, wide: number, top: number, { common }: Palette): Shape[] {
  return outlined(rectData(x - wide / 2, top, wide, 14, 6), common.wood, clothOutline(common.wood));
}
