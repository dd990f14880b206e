import type { Shape } from '../../book/drawing.ts';
import type { Look } from '../../book/look.ts';
import type { Doing } from '../../book/scene.ts';
import { shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { apply, d, distance, ellipseData, line, type Point, rectData } from '../shapes.ts';
import { outlined } from './limb.ts';
import type { ArmPose, Pose } from './pose.ts';
import type { Side, Skeleton } from './skeleton.ts';

/** A walking frame and a walking stick: how hands come to them, and what they look like. */

/** Where the palm is on the grip, counted from the hips in units of a child, x outward. */
const GRIP: Point = [80, -16];
const onGrip: ArmPose = { from: 'hip', to: GRIP, elbow: 'out', hand: 'grip', fingers: [0.12, 1] };

/** Done where neither of them can come along. */
const LEFT_BEHIND: readonly Doing[] = [
  'lie',
  'sleep',
  'wake',
  'bathe',
  'swim',
  'climb',
  'swing',
  'slide',
  'ride-bike',
  'lie-back',
  'hide',
  'dress',
];
/** The acting hand goes somewhere else, even when it hangs. */
const HAND_ELSEWHERE: readonly Doing[] = ['hold-hands', 'comfort', 'carry', 'kick', 'cross-road', 'pull', 'push'];
const GETS_ON: readonly Doing[] = ['walk', 'run', 'cross-road'];

/** Hands that have nothing else to do are on the frame or the stick. */
export function supported({ moving }: Look, doing: Doing, pose: Pose): Pose {
  const standing = pose.legs === 'stand' || (typeof pose.legs === 'object' && !('hips' in pose.legs));
  if ((moving !== 'walker' && moving !== 'cane') || !standing || LEFT_BEHIND.includes(doing)) return pose;
  const { turned: _, ...frontal } = pose;
  const goes = GETS_ON.includes(doing);
  const held = (arm: ArmPose) => (goes || isFree(arm) ? onGrip : arm);
  const other = held(pose.other);
  if (moving === 'cane') return { ...frontal, other };
  return { ...frontal, acting: HAND_ELSEWHERE.includes(doing) ? pose.acting : held(pose.acting), other };
}

function isFree(arm: ArmPose): boolean {
  return arm.layer === 'behind' || arm.from === 'hip' || (arm.from === 'shoulder' && arm.to[1] > 0.6);
}

/** What is drawn of it: the frame before the legs and behind the hands, the stick in the hand or beside the seat. */
export function movingAid(
  { moving }: Look,
  doing: Doing,
  skeleton: Skeleton,
  palette: Palette,
): { behind: Shape[]; before: Shape[] } {
  const none = { behind: [], before: [] };
  const { posture, facing, build, torso, arms } = skeleton;
  if ((moving !== 'walker' && moving !== 'cane') || posture === 'lying' || LEFT_BEHIND.includes(doing)) return none;
  const k = (build.upperArm + build.lowerArm) / 144;
  const upright = posture === 'standing' || posture === 'striding';
  if (moving === 'walker') {
    const frame = walker(build.hip, k, build.hipX, palette);
    return posture === 'floor' ? { behind: frame, before: [] } : { behind: [], before: frame };
  }
  const side = -facing as Side;
  const hand = arms[side < 0 ? 0 : 1].palm;
  const held = upright && distance(hand, apply(torso, [GRIP[0] * k * side, GRIP[1] * k])) < 8;
  if (held) return { behind: [], before: cane(hand, side, k, palette) };
  return { behind: cane([-facing * build.hipX * 1.7, -build.hip], side, k, palette), before: [] };
}

/** A frame on four feet, two of them wheels, seen from the front; its grips are where `GRIP` is. */
function walker(hip: number, k: number, hipX: number, palette: Palette): Shape[] {
  const { metal, tyre, frame } = palette.common;
  const edge = clothOutline(frame);
  const tube = 9 * Math.min(1.2, k);
  const [x, top] = [GRIP[0] * k, -hip + GRIP[1] * k];
  const low = x + 16 * k;
  const foot = -11 * k;
  const side = (s: number) =>
    d`M${s * x} ${top + 4}Q${s * (x + 3)} ${top * 0.5} ${s * low} ${foot}` +
    d`M${s * (x - 12 * k)} ${top + 14 * k}Q${s * (x - 10 * k)} ${top * 0.5} ${s * (low - 14 * k)} ${foot}`;
  const bars = d`M${-x - 4} ${top * 0.66}L${x + 4} ${top * 0.66}M${-x - 8} ${top * 0.34}L${x + 8} ${top * 0.34}`;
  const grip = (s: number) => rectData(s * x - 9 * k, top - 8 * k, 18 * k, 22 * k, 8 * k);
  const wheel = (s: number) => ellipseData([s * low, foot + 1], 6.5 * k, 10.5 * k);
  const rear = (s: number) => rectData(s * (low - 14 * k) - 5 * k, foot - 4, 10 * k, 12 * k, 4);
  const pouch = rectData(-hipX * 0.6, top * 0.68, hipX * 1.2, -top * 0.3, 9);
  return [
    line(side(-1) + side(1) + bars, edge, tube + 5),
    line(side(-1) + side(1) + bars, frame, tube),
    ...outlined(pouch, shade(frame, 0.35), edge, 3),
    ...outlined(rear(-1) + rear(1) + wheel(-1) + wheel(1), tyre, clothOutline(tyre), 2.4),
    ...outlined(
      ellipseData([-low, foot + 1], 2.4 * k, 3.6 * k) + ellipseData([low, foot + 1], 2.4 * k, 3.6 * k),
      metal,
      metal,
      1,
    ),
    ...outlined(grip(-1) + grip(1), tyre, clothOutline(tyre), 2.4),
  ];
}

/** A stick with a bent handle and a rubber foot; `at` is where the hand is. */
function cane([x, y]: Point, side: Side, k: number, palette: Palette): Shape[] {
  const { wood, tyre } = palette.common;
  const edge = clothOutline(wood);
  const handle = d`M${x + side * 4} -8L${x} ${y - 4}C${x - side * 1} ${y - 24 * k} ${x - side * 24 * k} ${y - 22 * k} ${x - side * 22 * k} ${y - 4}`;
  return [
    line(handle, edge, 10.5 * k),
    line(handle, wood, 6.5 * k),
    line(d`M${x + side * 4} -14L${x + side * 4} -5`, tyre, 10 * k),
  ];
}
