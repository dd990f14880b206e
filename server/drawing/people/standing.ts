import type { Feeling } from '../../book/scene.ts';
import type { ArmPose, Pose } from './pose.ts';

const easy: ArmPose = { from: 'shoulder', to: [0.13, 0.965], elbow: 'out', hand: 'easy' };
const easier: ArmPose = { from: 'shoulder', to: [0.19, 0.95], elbow: 'out', hand: 'easy' };
const onHip: ArmPose = { from: 'hip', to: [62, -22], elbow: 'out', hand: 'fist', fingers: [-1, 0.35] };
const thrownUp: ArmPose = { from: 'shoulder', to: [0.5, -0.78], elbow: 'out', hand: 'open', fingers: [0.4, -1] };
const atHead: ArmPose = {
  from: 'ear',
  to: [-6, -44],
  elbow: 'out',
  hand: 'flat',
  fingers: [-0.75, -0.8],
  layer: 'over',
};
const standing = { acting: easier, other: easy, legs: 'stand' } as const;

/** How someone stands still, by what they feel; the arms tell it as well as the face. */
export const STANDING: Record<Feeling, Pose> = {
  neutral: { ...standing, lean: 0.6, nod: -1.5 },
  calm: {
    ...standing,
    acting: { from: 'belly', to: [4, 22], elbow: 'out', hand: 'flat', fingers: [-0.9, 0.35] },
    other: { from: 'belly', to: [8, 26], elbow: 'out', hand: 'flat', fingers: [-0.9, 0.45] },
    nod: 2,
  },
  happy: {
    ...standing,
    acting: { from: 'shoulder', to: [0.5, 0.66], elbow: 'out', hand: 'open' },
    other: { from: 'shoulder', to: [0.44, 0.74], elbow: 'out', hand: 'open' },
    nod: 3,
  },
  joyful: { ...standing, acting: thrownUp, other: thrownUp, lift: 0.1, head: [0, -3] },
  proud: { ...standing, acting: onHip, other: onHip, head: [0, -5], lean: -1.5 },
  sad: {
    ...standing,
    acting: { from: 'shoulder', to: [0.02, 0.97], elbow: 'out', hand: 'easy' },
    other: { from: 'shoulder', to: [0.04, 0.97], elbow: 'out', hand: 'easy' },
    lean: 2,
    head: [6, 13],
    nod: 8,
  },
  crying: {
    ...standing,
    acting: { from: 'mouth', to: [58, -20], elbow: 'low', hand: 'fist', fingers: [-0.35, -1], layer: 'over' },
    other: { from: 'mouth', to: [58, -20], elbow: 'low', hand: 'fist', fingers: [-0.35, -1], layer: 'over' },
    head: [0, 10],
  },
  worried: {
    ...standing,
    acting: { from: 'chest', to: [-2, 26], elbow: 'out', hand: 'fist', fingers: [-0.8, -0.6] },
    other: { from: 'chest', to: [12, 30], elbow: 'out', hand: 'flat', fingers: [-0.9, -0.45] },
    head: [0, 5],
    nod: -5,
  },
  scared: {
    ...standing,
    acting: { from: 'chest', to: [24, -16], elbow: 'out', hand: 'fist', fingers: [-0.35, -1], layer: 'over' },
    other: { from: 'chest', to: [24, -16], elbow: 'out', hand: 'fist', fingers: [-0.35, -1], layer: 'over' },
    lean: -5,
    head: [-4, 12],
  },
  angry: {
    ...standing,
    acting: { from: 'shoulder', to: [0.42, 0.78], elbow: 'out', hand: 'fist' },
    other: { from: 'shoulder', to: [0.42, 0.78], elbow: 'out', hand: 'fist' },
    lean: 2,
    head: [3, 9],
  },
  surprised: {
    ...standing,
    acting: { from: 'shoulder', to: [0.42, 0.02], elbow: 'down', hand: 'open', fingers: [0.35, -1] },
    other: { from: 'shoulder', to: [0.42, 0.08], elbow: 'down', hand: 'open', fingers: [0.35, -1] },
    lean: -3,
    head: [0, -4],
  },
  tired: {
    ...standing,
    acting: { from: 'shoulder', to: [0.04, 0.97], elbow: 'out', hand: 'easy' },
    other: { from: 'mouth', to: [52, -20], elbow: 'low', hand: 'fist', fingers: [-0.5, -1], layer: 'over' },
    lean: 3,
    nod: 11,
    head: [7, 10],
  },
  sick: {
    ...standing,
    acting: { from: 'belly', to: [2, 10], elbow: 'out', hand: 'flat', fingers: [-1, 0.2] },
    other: { from: 'belly', to: [4, 24], elbow: 'out', hand: 'flat', fingers: [-1, 0.2] },
    lean: 7,
    nod: 6,
    head: [6, 10],
  },
  shy: {
    ...standing,
    acting: easy,
    other: { from: 'belly', to: [-50, -12], elbow: 'out', hand: 'flat', fingers: [-1, -0.1] },
    lean: -2,
    nod: 12,
    head: [4, 8],
  },
  overwhelmed: { ...standing, acting: atHead, other: atHead, head: [0, 16] },
};
