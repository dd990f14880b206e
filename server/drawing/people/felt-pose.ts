import type { Doing, Feeling } from '../../book/scene.ts';
import type { Pose } from './pose.ts';
import { POSES } from './poses.ts';
import { STANDING } from './standing.ts';

/** Nothing is done with the hands: they may say what is felt. */
const PASSIVE: readonly Doing[] = ['sit', 'wait', 'queue'];
/** Feelings whose arms say something on a seat as well, where arms cannot hang. */
const IN_THE_ARMS: readonly Feeling[] = [
  'calm',
  'joyful',
  'crying',
  'worried',
  'scared',
  'surprised',
  'tired',
  'sick',
  'overwhelmed',
];
/** Feelings that let the head droop, and doings that leave it free to. */
const DROOPING: readonly Feeling[] = ['sad', 'tired', 'sick', 'shy'];
const HEAD_FREE: readonly Doing[] = [...PASSIVE, 'walk', 'hold-hands', 'carry', 'hold', 'hug-toy', 'swing', 'wake'];

/** How the body does this, as one who feels so. */
export function feltPose(doing: Doing, feeling: Feeling): Pose {
  const felt = STANDING[feeling];
  if (doing === 'stand') return felt;
  const pose = POSES[doing];
  const { nod = 0, head = [0, 0] } = felt;
  const drooping = DROOPING.includes(feeling) && HEAD_FREE.includes(doing);
  const bowed: Pose = drooping ? { ...pose, nod: (pose.nod ?? 0) * 0.5 + nod * 0.8, head } : pose;
  if (!PASSIVE.includes(doing) || !IN_THE_ARMS.includes(feeling)) return bowed;
  return { ...bowed, nod, head, acting: felt.acting, other: felt.other };
}
