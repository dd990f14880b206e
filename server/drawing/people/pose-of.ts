import type { Look } from '../../book/look.ts';
import type { Doing, Feeling } from '../../book/scene.ts';
import type { Palette } from '../palette.ts';
import { BUILDS } from './builds.ts';
import { feltPose } from './felt-pose.ts';
import { atEdges, type Grip, poseHolding } from './holding.ts';
import type { ArmPose, Pose } from './pose.ts';
import { HANDCYCLING, PLAYING_ON_LAP, POSES, ROLLING } from './poses.ts';
import { WAITING_SEATED } from './poses-hands.ts';
import { FLOOR_SEAT } from './skeleton.ts';
import { type HeldThing, toolFor } from './tools.ts';

/** Done lying, in water or on something one sits on: a wheelchair is left for it. */
const OUT_OF_CHAIR: readonly Doing[] = [
  'lie',
  'sleep',
  'wake',
  'lie-back',
  'bathe',
  'swim',
  'use-toilet',
  'swing',
  'slide',
  'put-on-shoes',
];
const ON_WHEELS: readonly Doing[] = ['walk', 'run', 'kick', 'queue'];

export function isRolling({ moving }: Look, doing: Doing): boolean {
  return moving === 'wheelchair' && !OUT_OF_CHAIR.includes(doing);
}

export type PoseRequest = {
  look: Look;
  doing: Doing;
  feeling: Feeling;
  seat?: number;
  holding?: HeldThing;
  reclined?: boolean;
};

/** How the body stands or sits for this, and which hand has the held thing. */
export function poseOf(request: PoseRequest, rolling: boolean, palette: Palette): { pose: Pose; grip: Grip } {
  const { doing, feeling, holding, look, seat } = request;
  const upright = feltPose(doing, feeling);
  const plain = request.reclined ? reclinedPose(upright) : upright;
  const { upperArm, lowerArm } = BUILDS[look.build];
  const size = (upperArm + lowerArm) / 144;
  const sits = seat !== undefined && plain.legs !== 'lie' && !plain.ownLegs;
  const seated = rolling || sits ? seatedPose(doing, plain, rolling, (seat ?? 0) < FLOOR_SEAT && !rolling) : plain;
  const held = holding && poseHolding(seated, doing, holding, size);
  if (held && held.grip !== 'none') return held;
  const tool = doing === 'read' ? toolFor(doing, palette) : undefined;
  return { pose: tool ? { ...seated, ...atEdges(tool, size) } : seated, grip: 'none' };
}

/** The arms of a doing with the body of one who lies back; arms that would hang or rest on a lap rest on the belly. */
function reclinedPose({ acting, other }: Pose): Pose {
  const back = POSES['lie-back'];
  const rests = ({ from, to, layer }: ArmPose) =>
    from === 'lap' || from === 'hip' || layer === 'behind' || (from === 'shoulder' && to[1] > 0.6);
  return { ...back, acting: rests(acting) ? back.acting : acting, other: rests(other) ? back.other : other };
}

/** The same doing on a seat. Who walks in a wheelchair has the hands on the wheels; arms that would hang lie on the lap. */
function seatedPose(doing: Doing, pose: Pose, rolling: boolean, onFloor: boolean): Pose {
  if (rolling && doing === 'ride-bike') return HANDCYCLING;
  if (rolling && ON_WHEELS.includes(doing)) return { ...ROLLING, lean: doing === 'run' ? 7 : 4 };
  const calmArms = doing === 'stand' && pose.acting.from === 'shoulder' && pose.acting.to[1] > 0.3;
  // Arms that say a feeling go on saying it.
  const waits = (doing === 'wait' || doing === 'queue') && pose.acting === POSES[doing].acting;
  const playing = doing === 'play' && !onFloor ? PLAYING_ON_LAP : pose;
  const { acting, other } = calmArms ? POSES.sit : waits ? WAITING_SEATED : playing;
  const { turned: _, ...frontal } = pose;
  return {
    ...frontal,
    acting: onLap(acting),
    other: onLap(other),
    legs: 'sit',
    lift: 0,
    lean: Math.min(4, pose.lean ?? 0),
  };
}

/** An arm that would hang rests on the lap instead: below it are the wheels or the chair. */
function onLap(arm: ArmPose): ArmPose {
  const hangs = arm.from === 'shoulder' && arm.to[1] > 0.8;
  return hangs || (arm.layer === 'behind' && arm.from !== 'ear') ? POSES.sit.other : arm;
}
