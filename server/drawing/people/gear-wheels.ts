import type { Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import {
  between,
  boxOf,
  d,
  distance,
  ellipse,
  ellipseData,
  group,
  line,
  type Point,
  plus,
  rectData,
} from '../shapes.ts';
import type { Build } from './builds.ts';
import { type Gear, type GearRequest, measuresOf, tube } from './gear.ts';
import { outlined } from './limb.ts';
import type { HeldThing } from './tools.ts';

/** A thing held small grows at most so much when it stands on the floor. */
const MOST_GROWN = 2.4;
/** Height of the sole below the ankle, as a share of the foot's length. */
const SOLE = 0.26;

/** A bicycle from the side: the saddle under the hips, the pedals under the feet, the handlebar in the hands. */
export function bicycle({ skeleton, palette }: GearRequest): Gear {
  const { hips, build } = skeleton;
  const { k, facing, acting, other, near, far, at } = measuresOf(skeleton);
  const { cloth, common } = palette;
  const r = 64 * k;
  const pedal = ([x, y]: Point): Point => [x + facing * build.foot * 0.2, y + build.foot * SOLE + 4];
  const [nearPedal, farPedal] = [pedal(near.ankle), pedal(far.ankle)];
  const crank = between(nearPedal, farPedal, 0.5);
  const [rear, front] = [at(-86 * k, -r - 6), at(128 * k, -r - 6)];
  const bar = between(acting.palm, other.palm, 0.5);
  const head = between(bar, front, 0.36);
  const saddle: Point = [hips[0] - facing * 6 * k, hips[1] + build.leg * 0.56];
  const frame =
    d`M${rear}L${crank}L${head}M${crank}L${saddle}M${rear}L${between(crank, saddle, 0.74)}L${head}` +
    d`M${bar}L${front}`;
  const seat = d`M${plus(saddle, [-facing * 26 * k, -2])}Q${plus(saddle, [0, 4])} ${plus(saddle, [facing * 24 * k, 0])}`;
  const wheels = [rear, front].flatMap((middle) => wheel(middle, r, palette));
  return {
    middle: [
      line(d`M${crank}L${farPedal}`, clothOutline(common.metal), 8 * k),
      line(d`M${plus(farPedal, [-14, 0])}L${plus(farPedal, [14, 0])}`, common.tyre, 9 * k),
      ...wheels,
      ...tube(frame, cloth.teal, 9 * k),
      ...tube(seat, common.tyre, 15 * k),
      ...tube(d`M${plus(other.palm, [-facing * 6, 2])}L${plus(acting.palm, [facing * 12, -4])}`, common.tyre, 9 * k),
    ],
    before: [
      ellipse(crank, 13 * k, 13 * k, shade(common.metal, -0.1)),
      line(d`M${crank}L${nearPedal}`, clothOutline(common.metal), 8 * k),
      line(d`M${plus(nearPedal, [-15, 0])}L${plus(nearPedal, [15, 0])}`, common.tyre, 10 * k),
    ],
  };
}

/** A handcycle from the front, before the knees of someone in a wheelchair: cranks in both hands, a wheel on the floor. */
export function handcycle({ skeleton, palette }: GearRequest): Gear {
  const { k, acting, other } = measuresOf(skeleton);
  const { cloth, common } = palette;
  const hub = between(acting.palm, other.palm, 0.5);
  const low: Point = [hub[0], hub[1] + 26 * k];
  const r = 60 * k;
  const axle: Point = [hub[0], -r - 2];
  const grips = [acting, other].map(
    ({ palm, side }) => d`M${plus(palm, [-side * 14 * k, 0])}L${plus(palm, [side * 14 * k, 0])}`,
  );
  const cranks = [acting, other].map(
    ({ palm, side }) => d`M${low}L${[palm[0] - side * 14 * k, low[1]]}L${plus(palm, [-side * 14 * k, 0])}`,
  );
  const fork = d`M${plus(axle, [-17 * k, 0])}L${plus(axle, [-17 * k, -r - 8 * k])}L${plus(axle, [17 * k, -r - 8 * k])}L${plus(axle, [17 * k, 0])}`;
  return {
    over: [
      line(ellipseData(axle, 5 * k, r), clothOutline(common.tyre), 13 * k),
      line(ellipseData(axle, 5 * k, r), common.tyre, 10 * k),
      ...tube(d`M${low}L${plus(axle, [0, -r - 8 * k])}`, cloth.teal, 10 * k),
      ...tube(fork, cloth.teal, 8 * k),
      ...outlined(ellipseData(low, 15 * k), common.metal, clothOutline(common.metal), 3),
    ],
    before: [...tube(cranks.join(''), common.metal, 7 * k), ...tube(grips.join(''), common.tyre, 10 * k)],
  };
}

function wheel(at: Point, r: number, { common }: Palette): Shape[] {
  const spokes = [0, 45, 90, 135].map((angle) => {
    const [x, y] = [Math.cos((angle * Math.PI) / 180) * r, Math.sin((angle * Math.PI) / 180) * r];
    return d`M${at[0] - x} ${at[1] - y}L${at[0] + x} ${at[1] + y}`;
  });
  return [
    line(spokes.join(''), shade(common.metal, 0.3), 2.4),
    line(ellipseData(at, r), common.tyre, 11),
    ellipse(at, 8, 8, common.metal),
  ];
}

/** A helmet in the head's own coordinates. */
export function helmet({ headX: x, headY: y }: Build, { cloth, common }: Palette): Shape[] {
  const data = d`M${-x * 1.12} ${-y * 0.28}C${-x * 1.2} ${-y * 1.56} ${x * 1.2} ${-y * 1.56} ${x * 1.12} ${-y * 0.28}Q0 ${-y * 0.66} ${-x * 1.12} ${-y * 0.28}Z`;
  const vents = d`M${-x * 0.42} ${-y * 0.74}Q${-x * 0.4} ${-y * 1} ${-x * 0.24} ${-y * 1.14}M0 ${-y * 0.8}L0 ${-y * 1.16}M${x * 0.42} ${-y * 0.74}Q${x * 0.4} ${-y * 1} ${x * 0.24} ${-y * 1.14}`;
  const straps = d`M${-x * 1.02} ${-y * 0.2}Q${-x * 0.86} ${y * 0.7} ${-x * 0.3} ${y * 1.02}M${x * 1.02} ${-y * 0.2}Q${x * 0.86} ${y * 0.7} ${x * 0.3} ${y * 1.02}`;
  return [
    line(straps, common.tyre, 5),
    ...outlined(data, cloth.orange, clothOutline(cloth.orange)),
    line(vents, shade(cloth.orange, -0.3), 9),
  ];
}

/** A box that is pushed, or the held thing itself, standing on the floor at both palms. */
export function pushedBox({ skeleton, palette, holding }: GearRequest): Gear {
  const { k, facing, acting, other, at } = measuresOf(skeleton);
  const near = Math.max(acting.palm[0] * facing, other.palm[0] * facing) + skeleton.build.hand * 0.7;
  if (holding) {
    const high = -Math.min(acting.palm[1], other.palm[1]) + 12 * k;
    return { behind: [standing(holding, facing, high, near - 14 * k)] };
  }
  const high = -Math.min(acting.palm[1], other.palm[1]) + 34 * k;
  return { behind: crate(palette, at(near + 76 * k, 0), 152 * k, high) };
}

/** A thing on the floor, its near end `from` the middle; things are drawn with their front to the left. */
function standing({ shapes }: HeldThing, facing: number, high: number, from: number): Shape {
  const box = boxOf(shapes);
  const size = Math.min(MOST_GROWN, high / (box.bottom - box.top));
  return group(shapes, [-facing * size, 0, 0, size, facing * (from + box.right * size), -box.bottom * size]);
}

/** A cardboard box with its tape. */
export function crate({ common }: Palette, [x, y]: Point, wide: number, high: number): Shape[] {
  const edge = clothOutline(common.wood);
  const left = x - wide / 2;
  return [
    ...outlined(rectData(left, y - high, wide, high, 6), shade(common.wood, 0.3), edge),
    line(d`M${left + 4} ${y - high * 0.8}L${left + wide - 4} ${y - high * 0.8}`, edge, 3),
    ...outlined(rectData(x - wide * 0.1, y - high, wide * 0.2, high * 0.34, 2), shade(common.wood, 0.55), edge, 2.4),
  ];
}

/** A little wagon that rolls behind, or the held thing itself, its handle in the hand. */
export function pulledWagon({ skeleton, palette, holding }: GearRequest): Gear {
  const { k, facing, other, at } = measuresOf(skeleton);
  const { cloth, common } = palette;
  const hand = other.palm;
  const back = Math.abs(hand[0]);
  if (holding) {
    const thing = standing(holding, -facing, -hand[1] * 0.94, back + 12 * k);
    const box = boxOf([thing]);
    const top: Point = [(box.left + box.right) / 2, box.top + 10];
    return { behind: [...(distance(hand, top) > 40 ? tube(d`M${hand}L${top}`, common.metal, 7 * k) : []), thing] };
  }
  const [near, far] = [back + 62 * k, back + 216 * k];
  const edge = clothOutline(cloth.red);
  const body = d`M${at(-near, -112 * k)}L${at(-far, -112 * k)}L${at(-far + 10 * k, -42 * k)}L${at(-near - 10 * k, -42 * k)}Z`;
  return {
    behind: [
      ...tube(d`M${at(-near - 10 * k, -50 * k)}L${hand}`, common.metal, 7 * k),
      line(d`M${plus(hand, [-8 * facing, -9])}L${plus(hand, [8 * facing, 9])}`, common.tyre, 11 * k),
      ...outlined(body, cloth.red, edge),
      line(d`M${at(-near - 6 * k, -92 * k)}L${at(-far + 6 * k, -92 * k)}`, shade(cloth.red, 0.4), 5),
      ...[near + 34 * k, far - 34 * k].flatMap((x) => [
        ...outlined(ellipseData(at(-x, -26 * k), 25 * k), common.tyre, clothOutline(common.tyre), 2.4),
        ellipse(at(-x, -26 * k), 9 * k, 9 * k, shade(common.metal, 0.4)),
      ]),
    ],
  };
}
