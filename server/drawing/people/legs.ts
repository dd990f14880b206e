import type { Hex, Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { between, d, ellipseData, filled, group, line, type Point, plus } from '../shapes.ts';
import type { Build } from './builds.ts';
import { type Limb, limbData, outline, outlined, partOf } from './limb.ts';
import type { LegBones, Skeleton } from './skeleton.ts';

/** What is on the legs. */
export type Legwear = {
  kind: 'trousers' | 'shorts' | 'skirt';
  cloth: Hex;
  shoe: Hex;
  sole: Hex;
  sock: Hex;
  barefoot?: true;
};
/** Cloth of an apron or a gown over the thighs of someone who sits; `wide` beside the hips. */
export type Lap = { cloth: Hex; wide: number };
export type LegPaint = { skin: Hex; outline: Hex };

/**
 * Both legs, feet included: `far` the one that a bicycle's frame hides, `over` what goes before the body, such as the
 * shins of someone who sits cross-legged.
 */
export type LegDrawing = { far: Shape[]; under: Shape[]; over: Shape[] };

export function drawLegs(skeleton: Skeleton, wear: Legwear, paint: LegPaint): LegDrawing {
  if (skeleton.posture === 'seated') return { far: [], under: seatedLegs(skeleton, wear, paint), over: [] };
  if (skeleton.posture === 'floor') return crossedLegs(skeleton, wear, paint);
  if (skeleton.posture === 'profile') return profileLegs(skeleton, wear, paint);
  return { far: [], under: longLegs(skeleton, wear, paint), over: [] };
}

/** From the side: the far leg, then the seat of the trousers with the near one, before the shirt. */
function profileLegs(skeleton: Skeleton, wear: Legwear, paint: LegPaint): LegDrawing {
  const { build, hips, facing, legs } = skeleton;
  const [near, far] = facing < 0 ? legs : [legs[1], legs[0]];
  const edge = clothOutline(wear.cloth);
  const back = leg(far, build, wear, paint, true);
  const front = leg(near, build, wear, paint, false);
  const seat = ellipseData([hips[0], hips[1] - build.leg * 0.06], build.hipX * 0.86, build.leg * 0.56);
  return {
    far: [...back.under, ...back.over],
    under: [],
    over: [
      ...(wear.kind === 'skirt' ? [] : [outline(seat, edge)]),
      ...front.under,
      ...front.over,
      ...(wear.kind === 'skirt' ? skirtFromSide(near, build, wear, edge) : [filled(seat, wear.cloth)]),
    ],
  };
}

/** A skirt over the thighs of someone who sits sideways. */
function skirtFromSide(bones: LegBones, build: Build, wear: Legwear, edge: Hex): Shape[] {
  const limb = legLimb({ ...bones, knee: between(bones.hip, bones.knee, 1.04) }, build.leg, [1.5, 1.46, 1.4]);
  return outlined(limbData(partOf(limb, 0, 0.46)), wear.cloth, edge);
}

/** Standing, walking, running, jumping: the leg behind first, then the one ahead, then the seat of the trousers. */
function longLegs(skeleton: Skeleton, wear: Legwear, paint: LegPaint): Shape[] {
  const { build, hips, posture, facing } = skeleton;
  const order = posture === 'striding' && facing < 0 ? [...skeleton.legs].reverse() : skeleton.legs;
  const edge = clothOutline(wear.cloth);
  const parts = order.map((bones) => leg(bones, build, wear, paint, posture === 'striding' && bones.side !== facing));
  const shapes = posture === 'striding' ? parts.flatMap((part) => [...part.under, ...part.over]) : [];
  if (posture !== 'striding')
    shapes.push(...parts.flatMap((part) => part.under), ...parts.flatMap((part) => part.over));
  if (posture === 'lying') return [...shapes, ...lyingSeat(skeleton, wear, edge)];
  if (wear.kind === 'skirt') return [...shapes, ...skirt(skeleton, wear, edge)];
  const crotch: Point = [hips[0], hips[1] + build.leg * 0.5];
  const seat =
    d`M${hips[0] - build.hipX} ${hips[1] - build.leg * 0.4}L${hips[0] + build.hipX} ${hips[1] - build.leg * 0.4}` +
    d`L${hips[0] + build.hipX * 0.9} ${hips[1] + build.leg * 0.1}Q${hips[0] + build.hipX * 0.4} ${crotch[1]} ${crotch}` +
    d`Q${hips[0] - build.hipX * 0.4} ${crotch[1]} ${hips[0] - build.hipX * 0.9} ${hips[1] + build.leg * 0.1}Z`;
  return [
    ...shapes,
    filled(seat, wear.cloth),
    line(d`M${crotch[0]} ${crotch[1] - build.leg * 0.2}L${crotch}`, edge, 3),
  ];
}

function leg(bones: LegBones, build: Build, wear: Legwear, paint: LegPaint, far: boolean) {
  const limb = legLimb(bones, build.leg, wear.kind === 'trousers' ? [1.04, 0.92, 0.8] : [0.8, 0.68, 0.56]);
  const cloth = far ? shade(wear.cloth, -0.1) : wear.cloth;
  const edge = clothOutline(wear.cloth);
  const foot = shoe(bones, build, wear);
  if (wear.kind === 'trousers') {
    const data = limbData(partOf(limb, 0, 0.97));
    return { under: [...foot, outline(data, edge)], over: [filled(data, cloth)] };
  }
  const bare = limbData(limb, true);
  const sock = limbData(partOf(limb, 0.84, 1), true);
  const under = [outline(bare, paint.outline), filled(bare, paint.skin), outline(sock, clothOutline(wear.sock), 2.4)];
  const over: Shape[] = [filled(sock, wear.sock), ...foot];
  if (wear.barefoot) {
    under.splice(0, under.length, ...foot, outline(bare, paint.outline));
    over.splice(0, over.length, filled(bare, paint.skin));
  }
  if (wear.kind === 'shorts') {
    const short = limbData(partOf(legLimb(bones, build.leg, [1.04, 1.12, 1.1]), 0, 0.45));
    return { under: [...under, ...over, outline(short, edge)], over: [filled(short, cloth)] };
  }
  return { under, over };
}

function legLimb(bones: LegBones, width: number, [from, joint, to]: readonly [number, number, number]): Limb {
  return { from: bones.hip, joint: bones.knee, to: bones.ankle, widths: [width * from, width * joint, width * to] };
}

/** The seat of trousers or a skirt of someone who lies: drawn upright, then turned with the body. */
function lyingSeat(skeleton: Skeleton, wear: Legwear, edge: Hex): Shape[] {
  const { build } = skeleton;
  if (wear.kind !== 'skirt') return [];
  const legs = skeleton.legs.map((bones) => ({
    ...bones,
    knee: [bones.side * build.hipX * 0.4, build.upperLeg] as Point,
  })) as Skeleton['legs'];
  return [group(skirt({ ...skeleton, hips: [0, 0], legs }, wear, edge, 1.06), skeleton.torso)];
}

/** A skirt that swings with the legs: its hem reaches a little beyond both knees. */
function skirt({ build, hips, legs }: Skeleton, wear: Legwear, edge: Hex, flare = 1.5): Shape[] {
  const [left, right] = [Math.min(legs[0].knee[0], legs[1].knee[0]), Math.max(legs[0].knee[0], legs[1].knee[0])];
  const top = hips[1] - build.leg * 0.55;
  const hem = hips[1] + build.upperLeg * 0.72;
  const [hemLeft, hemRight] = [
    Math.min(left - build.leg * flare * 0.5, hips[0] - build.hipX * flare),
    Math.max(right + build.leg * flare * 0.5, hips[0] + build.hipX * flare),
  ];
  const data =
    d`M${hips[0] - build.hipX} ${top}L${hips[0] + build.hipX} ${top}Q${hips[0] + build.hipX * 1.2} ${hips[1]} ${hemRight} ${hem}` +
    d`Q${hips[0]} ${hem + build.leg * 0.34} ${hemLeft} ${hem}Q${hips[0] - build.hipX * 1.2} ${hips[1]} ${hips[0] - build.hipX} ${top}Z`;
  const fold = (share: number): string => {
    const low: Point = [hemLeft + (hemRight - hemLeft) * share, hem + build.leg * 0.08];
    return d`M${between([hips[0], hips[1] - build.leg], low, 0.66)}L${low}`;
  };
  return [...outlined(data, wear.cloth, edge), line(fold(0.34) + fold(0.66), shade(wear.cloth, -0.16), 3)];
}

/** Sitting, seen from the front: shins first, then the thighs that come towards the reader, with round knees. */
function seatedLegs({ build, hips, legs }: Skeleton, wear: Legwear, paint: LegPaint): Shape[] {
  const edge = clothOutline(wear.cloth);
  const shins = legs.flatMap((bones) => {
    const middle = between(bones.knee, bones.ankle, 0.5);
    const share = wear.kind === 'trousers' ? [0.9, 0.84, 0.76] : [0.7, 0.64, 0.56];
    const limb: Limb = {
      from: bones.knee,
      joint: middle,
      to: bones.ankle,
      widths: share.map((width) => width * build.leg) as unknown as [number, number, number],
    };
    if (wear.kind === 'trousers') {
      return [
        ...shoe(bones, build, wear),
        ...outlined(limbData(partOf(limb, 0, 0.94)), shade(wear.cloth, -0.12), edge),
      ];
    }
    const sock = limbData(partOf(limb, 0.6, 1), true);
    return [
      ...outlined(limbData(limb, true), paint.skin, paint.outline),
      ...(wear.barefoot ? [] : outlined(sock, wear.sock, clothOutline(wear.sock), 2.4)),
      ...shoe(bones, build, wear),
    ];
  });
  if (wear.kind === 'skirt') return [...shins, ...drawLap({ build, hips, legs }, { cloth: wear.cloth, wide: 1.32 })];
  const thigh = ({ hip, knee }: LegBones, width: number): string =>
    limbData(
      {
        from: [hip[0], hip[1] - build.leg * 0.1],
        joint: between(hip, knee, 0.5),
        to: [knee[0], knee[1] - 2],
        widths: [build.leg * 1.02, build.leg * 1.08, build.leg * width],
      },
      true,
    );
  const over = legs.map((bones) => thigh(bones, 1.04));
  const knees = legs.flatMap(({ knee }) => (wear.kind === 'shorts' ? bareKnee(knee, build, paint) : []));
  // Between the thighs the seat of the trousers is in shade; it also hides a long hem behind.
  const [half, low] = [build.hipX * 0.7, legs[0].knee[1] + build.leg * 0.3];
  const inShade = d`M${hips[0] - half} ${hips[1]}L${hips[0] + half} ${hips[1]}L${hips[0] + half * 0.8} ${low}L${hips[0] - half * 0.8} ${low}Z`;
  return [
    filled(inShade, shade(wear.cloth, -0.26)),
    ...shins,
    ...over.map((data) => outline(data, edge)),
    ...over.map((data) => filled(data, wear.cloth)),
    line(d`M${hips[0]} ${hips[1] - build.leg * 0.1}L${hips[0]} ${hips[1] + build.upperLeg * 0.2}`, edge, 3),
    ...knees,
  ];
}

/** Shorts end before the knee: the knee itself is bare. */
function bareKnee(knee: Point, build: Build, paint: LegPaint): Shape[] {
  const w = build.leg * 0.4;
  const data =
    d`M${knee[0] - w} ${knee[1] - w * 0.1}Q${knee[0]} ${knee[1] - w * 0.7} ${knee[0] + w} ${knee[1] - w * 0.1}` +
    d`C${knee[0] + w * 1.05} ${knee[1] + w * 1.3} ${knee[0] - w * 1.05} ${knee[1] + w * 1.3} ${knee[0] - w} ${knee[1] - w * 0.1}Z`;
  return outlined(data, paint.skin, paint.outline, 2.4);
}

/** Cloth over both thighs: a skirt, the lower part of an apron or gown. */
export function drawLap({ build, hips, legs }: Pick<Skeleton, 'build' | 'hips' | 'legs'>, lap: Lap): Shape[] {
  const { cloth } = lap;
  const wide = build.hipX * lap.wide;
  const narrow = Math.min(build.hipX, wide * 0.9);
  const [low, top] = [legs[0].knee[1] + build.leg * 0.42, hips[1] - build.leg * 0.5];
  const data =
    d`M${hips[0] - narrow} ${top}L${hips[0] + narrow} ${top}C${hips[0] + wide} ${hips[1]} ${hips[0] + wide * 1.04} ${low - 20} ${hips[0] + wide} ${low}` +
    d`Q${hips[0]} ${low + build.leg * 0.22} ${hips[0] - wide} ${low}C${hips[0] - wide * 1.04} ${low - 20} ${hips[0] - wide} ${hips[1]} ${hips[0] - narrow} ${top}Z`;
  return outlined(data, cloth, clothOutline(cloth));
}

/** On the floor with crossed legs: thighs outward, then each shin inward before them. */
function crossedLegs({ build, hips, legs }: Skeleton, wear: Legwear, paint: LegPaint): LegDrawing {
  const bareLegs = wear.kind !== 'trousers';
  const edge = clothOutline(wear.cloth);
  const thighs = legs.flatMap(({ hip, knee }) =>
    outlined(
      limbData(
        { from: hip, joint: between(hip, knee, 0.5), to: knee, widths: [build.leg * 1.05, build.leg, build.leg * 0.9] },
        true,
      ),
      wear.cloth,
      edge,
    ),
  );
  const shins = legs.flatMap((bones) => {
    const limb: Limb = {
      from: plus(bones.knee, [0, 2]),
      joint: plus(between(bones.knee, bones.ankle, 0.5), [0, 3]),
      to: bones.ankle,
      widths: [build.leg * 0.84, build.leg * 0.8, build.leg * 0.66],
    };
    const data = limbData(limb, true);
    return [
      ...shoe(bones, build, wear),
      ...outlined(data, bareLegs ? paint.skin : wear.cloth, bareLegs ? paint.outline : edge),
    ];
  });
  const middle = d`M${hips[0] - build.hipX * 0.9} ${hips[1] - build.leg * 0.3}L${hips[0] + build.hipX * 0.9} ${hips[1] - build.leg * 0.3}L${hips[0] + build.hipX * 0.7} ${hips[1] + build.leg * 0.45}L${hips[0] - build.hipX * 0.7} ${hips[1] + build.leg * 0.45}Z`;
  return { far: [], under: [...thighs, filled(middle, wear.cloth)], over: shins };
}

/** A soft shoe with a pale sole, from the side or, when the toe points to the reader, from the front. */
function shoe(bones: LegBones, build: Build, wear: Legwear): Shape[] {
  if (bones.sock) return sockedFoot(bones, build, wear);
  const f = build.foot;
  const edge = clothOutline(wear.shoe);
  const front = bones.toe === 0;
  const upper = front
    ? d`M${-f * 0.36} ${f * 0.2}C${-f * 0.44} ${-f * 0.16} ${-f * 0.26} ${-f * 0.34} 0 ${-f * 0.34}C${f * 0.26} ${-f * 0.34} ${f * 0.44} ${-f * 0.16} ${f * 0.36} ${f * 0.2}Z`
    : d`M${-f * 0.36} ${f * 0.2}C${-f * 0.44} ${-f * 0.05} ${-f * 0.36} ${-f * 0.28} ${-f * 0.3} ${-f * 0.3}L${f * 0.26} ${-f * 0.3}C${f * 0.3} ${-f * 0.12} ${f * 0.74} ${-f * 0.14} ${f * 0.72} ${f * 0.2}Z`;
  const sole = front
    ? d`M${-f * 0.33} ${f * 0.19}L${f * 0.33} ${f * 0.19}`
    : d`M${-f * 0.335} ${f * 0.195}L${f * 0.675} ${f * 0.195}`;
  const shapes = wear.barefoot
    ? outlined(upper, wear.shoe, edge, 3)
    : [...outlined(upper, wear.shoe, edge, 3), line(sole, edge, f * 0.13 + 4.8), line(sole, wear.sole, f * 0.13)];
  const turn = (bones.tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const flip = bones.toe < 0 ? -1 : 1;
  return [group(shapes, [cos * flip, sin * flip, -sin, cos, bones.ankle[0], bones.ankle[1]])];
}

/** In bed nobody wears shoes. */
function sockedFoot({ ankle, tilt }: LegBones, { foot: f }: Build, wear: Legwear): Shape[] {
  const data = d`M${-f * 0.26} ${-f * 0.3}L${f * 0.26} ${-f * 0.3}C${f * 0.42} ${f * 0.1} ${f * 0.3} ${f * 0.28} 0 ${f * 0.28}C${-f * 0.3} ${f * 0.28} ${-f * 0.42} ${f * 0.1} ${-f * 0.26} ${-f * 0.3}Z`;
  const turn = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return [group(outlined(data, wear.sock, clothOutline(wear.sock), 3), [cos, sin, -sin, cos, ankle[0], ankle[1]])];
}
