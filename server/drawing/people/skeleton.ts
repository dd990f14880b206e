import type { Matrix } from '../../book/drawing.ts';
import type { Look } from '../../book/look.ts';
import { apply, combine, type Point, plus, rotate, scale, times, towards, translate } from '../shapes.ts';
import { ANKLE, BUILDS, type Build, FACE_SHIFT, MOUTH_Y, seatFor } from './builds.ts';
import { jointOf, withinReach } from './limb.ts';
import type { ArmPose, HandShape, LegPose, Pose, Profile, Stride } from './pose.ts';

/** −1 is the viewer's left, 1 the viewer's right. */
export type Side = -1 | 1;

export type ArmBones = {
  side: Side;
  shoulder: Point;
  elbow: Point;
  wrist: Point;
  /** Middle of the palm. */
  palm: Point;
  /** Where the fingers point, length 1. */
  fingers: Point;
  hand: HandShape;
  layer: 'behind' | 'before' | 'over';
};
export type LegBones = {
  side: Side;
  hip: Point;
  knee: Point;
  ankle: Point;
  /** Where the shoe's tip points; 0 is to the reader. */
  toe: Side | 0;
  /** Degrees the shoe is turned about the ankle. */
  tilt: number;
  /** Without shoes. */
  sock?: true;
};
/** `profile` is sitting, kneeling or riding seen from the side. */
export type Posture = 'standing' | 'striding' | 'profile' | 'seated' | 'floor' | 'lying';

/** A posed body in figure units: the floor is y 0, up is negative. */
export type Skeleton = {
  build: Build;
  posture: Posture;
  facing: Side;
  /** From the torso's own coordinates (hips at 0,0) to the figure's. */
  torso: Matrix;
  /** From the head's own coordinates (its middle at 0,0) to the figure's. */
  head: Matrix;
  headAt: Point;
  hips: Point;
  arms: [ArmBones, ArmBones];
  legs: [LegBones, LegBones];
};

export type SkeletonRequest = {
  build: Look['build'];
  pose: Pose;
  turn: number;
  seat?: number;
  reach?: { left?: Point; right?: Point };
};

/** Middle of the mouth in the head's own coordinates. */
export function mouthAt({ face }: Build, turn: number): Point {
  return [turn * FACE_SHIFT * 1.08 * face, MOUTH_Y * face];
}

/** Height of a bed in figure units. */
const BED = 150;
/** Below this height a seat is the floor, and the legs are crossed. */
export const FLOOR_SEAT = 60;

export function skeletonOf({ build: name, pose, turn, seat, reach = {} }: SkeletonRequest): Skeleton {
  const build = BUILDS[name];
  const facing: Side = turn < 0 ? -1 : 1;
  const high = seat ?? defaultSeat(name, pose.legs);
  const posture = postureOf(pose.legs, high);
  if (posture === 'lying') return lying(name, pose, turn, seat ?? BED);
  const leg = build.upperLeg + build.lowerLeg;
  const hips: Point = [0, -hipHeight(build, pose.legs, high) - (pose.lift ?? 0) * leg];
  const lean = (pose.lean ?? 0) * facing + build.stoop * Math.sign(turn);
  const torso = combine(translate(hips[0], hips[1]), rotate(lean), scale(pose.turned ?? 1, 1));
  const size = build.headX / 88;
  const neck = apply(torso, [0, -build.torso]);
  const moved: Point = [(pose.head?.[0] ?? 0) * facing * size, (pose.head?.[1] ?? 0) * size];
  const headAt = plus(apply(combine(translate(neck[0], neck[1]), rotate(lean * 0.6)), [0, -build.neck]), moved);
  const head = combine(translate(headAt[0], headAt[1]), rotate(lean * 0.6 + (pose.nod ?? 0) * facing));
  const legs = legBones(build, hips, posture, pose.legs, facing, turn);
  const foot = legs[facing < 0 ? 0 : 1].ankle;
  const body = { build, facing, hips, torso, head, turn, foot };
  const arm = (side: Side) =>
    armBones(body, side === facing ? pose.acting : pose.other, side, side < 0 ? reach.left : reach.right);
  return {
    build,
    posture,
    facing,
    torso,
    head,
    headAt,
    hips,
    arms: [arm(-1), arm(1)],
    legs,
  };
}

/**
 * Lying on one side, seen from above the bed's edge: the standing body turned onto the side, the head a little up, the
 * legs one on the other. `seat` is the height of the bed.
 */
function lying(name: Look['build'], pose: Pose, turn: number, seat: number): Skeleton {
  const upright = skeletonOf({ build: name, pose: { ...pose, legs: 'stand' }, turn });
  const { build, facing, hips } = upright;
  const onSide = combine(
    translate(facing * (build.torso + build.neck - build.upperLeg) * 0.5, -seat - build.hipX * 1.02),
    rotate(-82 * facing),
    translate(-hips[0], -hips[1]),
  );
  // The head is wider than the shoulders: it rests on the bed, the neck bends up.
  const lift: Point = [0, -build.headX * 0.16];
  const headAt = plus(apply(onSide, upright.headAt), lift);
  const along = ([x, y]: Point): Point => apply([...onSide.slice(0, 4), 0, 0] as unknown as Matrix, [x, y]);
  const arms = upright.arms.map((arm) => ({
    ...arm,
    shoulder: apply(onSide, arm.shoulder),
    elbow: apply(onSide, arm.elbow),
    wrist: apply(onSide, arm.wrist),
    palm: apply(onSide, arm.palm),
    fingers: along(arm.fingers),
  })) as [ArmBones, ArmBones];
  const legs = upright.legs.map((bones) => {
    const upper = bones.side === facing;
    const hip = apply(onSide, bones.hip);
    const height = seat + build.leg * (upper ? 1.02 : 0.42);
    const reach = (build.upperLeg + build.lowerLeg) * (upper ? 0.97 : 0.99);
    const ankle: Point = [hip[0] + facing * reach, -height];
    const knee = jointOf(hip, ankle, build.upperLeg, build.lowerLeg, [0, -1]);
    return { ...bones, hip, knee, ankle, toe: 0 as const, tilt: -90 * facing, sock: true as const };
  }) as [LegBones, LegBones];
  return {
    ...upright,
    posture: 'lying',
    hips: apply(onSide, hips),
    torso: combine(onSide, upright.torso),
    head: combine(translate(headAt[0], headAt[1]), rotate(-76 * facing)),
    headAt,
    arms,
    legs,
  };
}

/** A chair that fits; nobody who sits on one sits on the floor, however small. */
function defaultSeat(name: Look['build'], legs: LegPose): number {
  const least = typeof legs === 'object' && 'hips' in legs ? legs.seat : FLOOR_SEAT;
  return Math.max(least ?? 0, seatFor(name));
}

function postureOf(legs: LegPose, seat: number): Posture {
  if (legs === 'sit') return seat < FLOOR_SEAT ? 'floor' : 'seated';
  if (legs === 'floor') return 'floor';
  if (legs === 'lie') return 'lying';
  if (legs === 'stand') return 'standing';
  return 'hips' in legs ? 'profile' : 'striding';
}

function hipHeight(build: Build, legs: LegPose, seat: number): number {
  if (legs === 'sit') return seat + build.leg * (seat < FLOOR_SEAT ? 0.5 : 0.45);
  if (legs === 'floor') return build.leg * 0.5;
  if (typeof legs !== 'object' || !('hips' in legs)) return build.hip;
  return legs.hips === 'seat' ? seat + build.leg * 0.5 : legs.hips * (build.upperLeg + build.lowerLeg);
}

type Body = Pick<Skeleton, 'build' | 'facing' | 'hips' | 'torso' | 'head'> & { turn: number; foot: Point };

function armBones(
  { build: plain, facing, torso, head, hips, turn, foot }: Body,
  pose: ArmPose,
  side: Side,
  reach?: Point,
): ArmBones {
  const build = reach ? plain : stretched(plain, pose.stretch ?? 1);
  const raised = reach ? 0 : ((pose.stretch ?? 1) - 1) * build.arm;
  const shoulder = apply(torso, [side * (build.shoulder - build.arm * 0.42), -build.torso + build.arm * 0.5 - raised]);
  const length = build.upperArm + build.lowerArm;
  const size =
    pose.from === 'mouth' || pose.from === 'ear' ? build.headX / 88 : (plain.upperArm + plain.lowerArm) / 144;
  const wished = reach ?? target();
  const prefer: Record<ArmPose['elbow'], Point> = {
    out: [side, 0.25],
    down: [side * 0.25, 1],
    low: [side, 0.55],
    up: [side * 0.3, -1],
    back: [-facing, 0.35],
  };
  const bent = !reach && pose.fingers;
  const palmLength = build.hand * 1.15;
  const wanted = bent ? towards([0, 0], [bent[0] * side, bent[1]]) : towards(shoulder, wished);
  const lower = build.lowerArm - palmLength;
  const aim = bent ? plus(wished, times(wanted, -palmLength)) : wished;
  const end = withinReach(shoulder, aim, bent ? build.upperArm + lower : length);
  const joint = jointOf(shoulder, end, build.upperArm, bent ? lower : build.lowerArm, prefer[pose.elbow]);
  const elbow = pose.elbow === 'low' ? lowered(joint, shoulder, side, build.upperArm) : joint;
  const fingers = bent ? wanted : towards(elbow, end);
  const wrist = bent ? end : plus(end, times(fingers, -palmLength));
  const palm = plus(wrist, times(fingers, palmLength));
  return { side, shoulder, elbow, wrist, palm, fingers, hand: pose.hand, layer: pose.layer ?? 'before' };

  function target(): Point {
    const [x, y] = pose.to;
    if (pose.from === 'shoulder') return plus(shoulder, [x * length * side, y * length]);
    const moved: Point = [x * size * side, y * size];
    switch (pose.from) {
      case 'mouth':
        return plus(apply(head, mouthAt(build, turn)), moved);
      case 'ear':
        return apply(head, [side * build.headX + moved[0], build.headY * 0.16 + moved[1]]);
      case 'chest':
        return apply(torso, [moved[0], -build.torso * 0.66 + moved[1]]);
      case 'belly':
        return apply(torso, [moved[0], -build.torso * 0.3 + moved[1]]);
      case 'hip':
        return apply(torso, [moved[0], moved[1]]);
      case 'lap':
        return plus(hips, [moved[0], build.upperLeg * 0.22 + moved[1]]);
      case 'foot':
        return plus(foot, moved);
    }
  }
}

function stretched(build: Build, by: number): Build {
  return { ...build, upperArm: build.upperArm * by, lowerArm: build.lowerArm * by };
}

/**
 * A hand at the face does not lift the elbow to the ear: the elbow stays below the shoulder and comes a little towards
 * the reader, so that the upper arm looks shorter.
 */
function lowered([x, y]: Point, shoulder: Point, side: Side, upperArm: number): Point {
  const highest = shoulder[1] + upperArm * 0.3;
  if (y >= highest) return [x, y];
  return [shoulder[0] + side * Math.min(Math.abs(x - shoulder[0]), upperArm * 0.6), highest];
}

function legBones(
  build: Build,
  hips: Point,
  posture: Posture,
  pose: LegPose,
  facing: Side,
  turn: number,
): [LegBones, LegBones] {
  const ankleUp = build.foot * ANKLE;
  const length = build.upperLeg + build.lowerLeg;
  const leg = (side: Side): LegBones => {
    const hip: Point = [hips[0] + side * build.hipX * 0.5, hips[1]];
    if (posture === 'seated') {
      const knee: Point = [hips[0] + side * build.hipX * 0.84, hips[1] + build.upperLeg * 0.42];
      const ankle: Point = [hips[0] + side * build.hipX * 0.76, Math.min(-ankleUp, knee[1] + build.lowerLeg * 0.84)];
      return { side, hip, knee, ankle, toe: 0, tilt: side * -4 };
    }
    if (posture === 'floor') {
      const knee: Point = [hips[0] + side * (build.hipX + build.upperLeg * 0.5), -build.leg * 0.52];
      const ankle: Point = [hips[0] - side * build.hipX * 0.55, -build.leg * 0.36];
      return { side, hip, knee, ankle, toe: -side as Side, tilt: 0 };
    }
    if (typeof pose === 'object') return 'hips' in pose ? profileLeg(pose, side) : stridingLeg(pose, side, hip);
    const ankle: Point = [side * build.hipX * 0.56, -ankleUp];
    const knee: Point = [(hip[0] + ankle[0]) / 2 + side * 1.5, (hip[1] + ankle[1]) / 2];
    return { side, hip, knee, ankle, toe: Math.abs(turn) > 0.3 ? facing : side, tilt: 0 };
  };
  return [leg(-1), leg(1)];

  function stridingLeg(pose: Stride, side: Side, hip: Point): LegBones {
    const ahead = side === facing;
    const [x, y] = ahead ? pose.ahead : pose.behind;
    const ankle = withinReach(hip, [x * length * facing, -ankleUp - y * length], length);
    const knee = jointOf(hip, ankle, build.upperLeg, build.lowerLeg, [facing, -0.2]);
    const tilt = ahead ? -facing * Math.min(14, y * 40) : facing * Math.min(70, 14 + y * 130);
    return { side, hip, knee, ankle, toe: facing, tilt };
  }

  function profileLeg(pose: Profile, side: Side): LegBones {
    const hip: Point = [hips[0] + side * build.hipX * 0.16, hips[1]];
    const [x, y] = side === facing ? pose.ahead : pose.behind;
    const wished: Point = [hips[0] + x * length * facing, Math.min(-ankleUp, hips[1] + y * length)];
    const ankle = withinReach(hip, wished, length);
    const knee = jointOf(hip, ankle, build.upperLeg, build.lowerLeg, [facing, -0.2]);
    return { side, hip, knee, ankle, toe: facing, tilt: facing * (pose.tilts?.[side === facing ? 0 : 1] ?? 0) };
  }
}
