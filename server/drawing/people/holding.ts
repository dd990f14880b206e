import type { Doing } from '../../book/scene.ts';
import type { Pose } from './pose.ts';
import { IN_ONE_HAND, POSES } from './poses.ts';
import { HANGING } from './poses-hands.ts';
import { EASIER } from './resting.ts';
import type { HeldThing } from './tools.ts';

/** Which hand has the held thing; `none` when both hands are needed for what is done. */
export type Grip = 'acting' | 'other' | 'both' | 'none';

/** The acting hand says something: the thing goes to the other one. */
const SPEAKS: Doing[] = [
  'wave',
  'point',
  'raise-hand',
  'talk',
  'listen',
  'hold-hands',
  'comfort',
  'brush-teeth',
  'open-door',
  'press-button',
  'cross-road',
  'cry',
];
const NO_HAND_FREE: Doing[] = [
  'cover-ears',
  'breathe',
  'wash-hands',
  'bathe',
  'dress',
  'put-on-shoes',
  'cut-hair',
  'draw',
  'write',
  'use-device',
  'build',
  'line-up',
  'flap',
  'push',
  'pull',
  'hug',
  'hide',
  'wake',
  'climb',
  'swing',
  'slide',
  'ride-bike',
  'swim',
  'blow-candles',
];

/**
 * The pose changed so that the thing is really held: hands on it, not beside it. What is done stays what is done: who
 * brushes teeth or reads does not put down the brush or the book for a toy. `size` is the arm's length beside a child's.
 */
export function poseHolding(pose: Pose, doing: Doing, thing: HeldThing, size: number): { pose: Pose; grip: Grip } {
  const aside: Grip = 'other';
  if (NO_HAND_FREE.includes(doing)) return { pose, grip: 'none' };
  if (doing === 'give' || doing === 'pay') return { pose, grip: 'acting' };
  if (doing === 'throw') return { pose, grip: 'other' };
  if (doing === 'hug-toy') return { pose, grip: 'both' };
  if (doing === 'carry' && !thing.twoHands && pose.legs !== 'sit')
    return { pose: { ...pose, acting: HANGING, other: EASIER }, grip: 'acting' };
  if (doing === 'read' || doing === 'examine') return asTool(pose, doing, thing, size);
  if ((doing === 'eat' || doing === 'drink') && !thing.twoHands) {
    return { pose: { ...pose, acting: atMouth(pose.acting, thing) }, grip: 'acting' };
  }
  if (SPEAKS.includes(doing) || doing === 'eat' || doing === 'drink') {
    return { pose: { ...pose, other: thing.twoHands ? besideChest(thing, size) : IN_ONE_HAND }, grip: aside };
  }
  if (!thing.twoHands) return { pose: { ...pose, acting: IN_ONE_HAND }, grip: 'acting' };
  return { pose: { ...pose, ...hugging(thing, size) }, grip: 'both' };
}

/** Something wide is read like a book, something small is an instrument; anything else stays away. */
function asTool(pose: Pose, doing: Doing, thing: HeldThing, size: number): { pose: Pose; grip: Grip } {
  if (doing === 'examine') return { pose, grip: thing.twoHands ? 'none' : 'acting' };
  if (!thing.twoHands || thing.width < thing.height * 1.2) return { pose, grip: 'none' };
  return { pose: { ...pose, ...atEdges(thing, size) }, grip: 'both' };
}

/** A book or a tablet by its edges. */
export function atEdges({ width }: HeldThing, size: number): Pick<Pose, 'acting' | 'other'> {
  const { acting } = POSES.read;
  const arm = { ...acting, to: [width / 2 / size - 2, acting.to[1]] as const };
  return { acting: arm, other: arm };
}

/** The upper end of what is eaten or drunk is at the mouth. */
function atMouth(arm: Pose['acting'], { width, height }: HeldThing): Pose['acting'] {
  return { ...arm, to: [Math.min(30, width * 0.22), Math.min(84, height * 0.62)], fingers: [-0.8, -0.7] };
}

function hugging(thing: HeldThing, size: number): Pick<Pose, 'acting' | 'other'> {
  const x = Math.max(6, Math.min(44, (thing.width / 2 / size) * 0.62));
  return {
    acting: { ...POSES.hold.acting, to: [x, -6], fingers: [-1, -0.2], layer: 'before' },
    other: { ...POSES.hold.other, to: [x, 0], fingers: [-1, -0.1], layer: 'before' },
  };
}

function besideChest(thing: HeldThing, size: number): Pose['other'] {
  const x = Math.max(4, 34 - thing.width / 6 / size);
  return { from: 'belly', to: [x, -2], elbow: 'out', hand: 'flat', fingers: [-1, -0.2] };
}
