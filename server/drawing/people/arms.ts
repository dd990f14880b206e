import type { Hex, Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { d, ellipseData, filled, group, line, plus, times } from '../shapes.ts';
import type { Build } from './builds.ts';
import { drawHand, type HandPaint } from './hands.ts';
import { bandsData, crossing, type Limb, limbData, outline, outlined, partOf } from './limb.ts';
import type { ArmBones } from './skeleton.ts';

/** What is on the arms. `wide` is the width at the wrist beside a plain sleeve's. */
export type Sleeve = {
  length: 'long' | 'short';
  cloth: Hex;
  outline: Hex;
  stripe?: Hex;
  /** Where the stripes are, as shares of the arm; four of them when absent. */
  bands?: readonly number[];
  /** A line down the outside. */
  piping?: Hex;
  wide?: number;
};

/** An arm in parts: under the torso, the sleeve, and the hand, so that a held thing can come before the hand. */
export type ArmDrawing = { under: Shape[]; arm: Shape[]; hand: Shape[] };

/** Above this share of the arm, sleeve and shirt are one piece of cloth: the outline between them starts here. */
const ARMPIT = 0.2;

export function drawArm(bones: ArmBones, build: Build, sleeve: Sleeve, paint: HandPaint): ArmDrawing {
  return sleeve.length === 'short'
    ? shortSleeved(bones, build, sleeve, paint)
    : longSleeved(bones, build, sleeve, paint);
}

function longSleeved(bones: ArmBones, build: Build, sleeve: Sleeve, paint: HandPaint): ArmDrawing {
  const wide = sleeve.wide ?? 1;
  const cloth = armLimb(bones, build.arm, [1.06, 0.9 * (1 + wide) * 0.5, 0.78 * wide]);
  const whole = limbData(cloth);
  const arm: Shape[] = [outline(limbData(partOf(cloth, ARMPIT, 1)), sleeve.outline), filled(whole, sleeve.cloth)];
  if (sleeve.stripe) {
    const bands = filled(bandsData(cloth, sleeve.bands ?? [0.26, 0.44, 0.62, 0.8], build.arm * 0.36), sleeve.stripe);
    arm.push(group([bands], undefined, { clip: whole }));
  }
  if (sleeve.piping) arm.push(line(pipingData(cloth, bones.side), sleeve.piping, build.arm * 0.16));
  const cuff = bandsData(cloth, [0.955], Math.max(9, build.arm * 0.3));
  const hand = [handOf(bones, build, paint), ...outlined(cuff, shade(sleeve.cloth, -0.08), sleeve.outline, 3)];
  return { under: [outline(whole, sleeve.outline)], arm, hand };
}

function shortSleeved(bones: ArmBones, build: Build, sleeve: Sleeve, paint: HandPaint): ArmDrawing {
  const bare = armLimb(bones, build.arm, [0.84, 0.74, 0.6]);
  const short = partOf(armLimb(bones, build.arm, [1.06, 1.3, 1]), 0, 0.33);
  const skin = limbData(partOf(bare, 0.12, 1), true);
  const arm = [
    outline(skin, paint.outline),
    filled(skin, paint.skin),
    outline(limbData(partOf(short, ARMPIT * 2, 1)), sleeve.outline),
    filled(limbData(short), sleeve.cloth),
  ];
  // The wrist has no cuff: a patch of skin joins hand and arm.
  const patch = filled(ellipseData(bones.wrist, build.arm * 0.3), paint.skin);
  return { under: [outline(limbData(short), sleeve.outline)], arm, hand: [handOf(bones, build, paint), patch] };
}

function armLimb(bones: ArmBones, width: number, [from, joint, to]: readonly [number, number, number]): Limb {
  return {
    from: bones.shoulder,
    joint: bones.elbow,
    to: bones.wrist,
    widths: [width * from, width * joint, width * to],
  };
}

/** The thumb is on the side of the body when the arm hangs, and on top when the hand is raised. */
function handOf(bones: ArmBones, build: Build, paint: HandPaint): Shape {
  return drawHand(bones.hand, bones.palm, bones.fingers, bones.side, build.hand, paint);
}

function pipingData(limb: Limb, side: number): string {
  const point = (share: number) => {
    const { at, along, width } = crossing(limb, share);
    return plus(at, times([along[1], -along[0]], side * width * 0.26));
  };
  return d`M${point(0.12)}L${point(0.36)}Q${point(0.5)} ${point(0.64)}L${point(0.9)}`;
}
