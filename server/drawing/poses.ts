import type { Doing, Feeling } from '../book/scene.ts';
import type { Point } from './shapes.ts';

/** What a hand's target is counted from. */
export type Anchor = 'shoulder' | 'mouth' | 'ear' | 'chest' | 'belly' | 'lap' | 'hip';
export type HandShape = 'easy' | 'open' | 'point' | 'grip' | 'flat' | 'fist';

/**
 * One arm. `to` is where the palm goes: x outward from the body's middle line, y down; from the shoulder in arm
 * lengths (x outward from the shoulder), from any other anchor in units of a child, scaled to the body or the head.
 */
export type ArmPose = {
  from: Anchor;
  to: Point;
  elbow: 'out' | 'down' | 'low' | 'up' | 'back';
  hand: HandShape;
  /** Behind the body, before the body but behind the head, or before everything. */
  layer?: 'behind' | 'before' | 'over';
  /** Direction of the fingers when they do not simply go on from the forearm: x outward, y down. */
  fingers?: Point;
};

/** Feet in leg lengths from the middle line on the floor, y up from it: first the one that is ahead, in facing direction. */
export type Stride = { ahead: Point; behind: Point };
export type LegPose = 'stand' | 'sit' | 'lie' | Stride;

export type Pose = {
  /** The arm on the side that the person faces. */
  acting: ArmPose;
  other: ArmPose;
  legs: LegPose;
  /** Degrees towards the facing side, of the whole upper body and of the head beside it. */
  lean?: number;
  nod?: number;
  /** Head moved in units of a child: x to the facing side, y down. */
  head?: Point;
  /** Height of the hips above where they stand, in leg lengths: a jump. */
  lift?: number;
};

const easy: ArmPose = { from: 'shoulder', to: [0.13, 0.965], elbow: 'out', hand: 'easy' };
const easier: ArmPose = { from: 'shoulder', to: [0.19, 0.95], elbow: 'out', hand: 'easy' };
const onLap: ArmPose = { from: 'lap', to: [22, -6], elbow: 'out', hand: 'flat', fingers: [-0.5, 1] };
const onBelly: ArmPose = { from: 'belly', to: [2, 14], elbow: 'out', hand: 'flat', fingers: [-0.8, 0.7] };
/** Lying on the side: this arm is the lower one. */
const underCheek: ArmPose = {
  from: 'mouth',
  to: [40, 8],
  elbow: 'down',
  hand: 'flat',
  fingers: [-0.1, -1],
  layer: 'behind',
};
const standing = { acting: easier, other: easy, legs: 'stand' } as const;

/** How someone stands still, by what they feel; the arms tell it as well as the face. */
export const STANDING: Record<Feeling, Pose> = {
  neutral: { ...standing, lean: 0.6, nod: -1.5 },
  calm: { ...standing, nod: 2 },
  happy: {
    ...standing,
    acting: { from: 'shoulder', to: [0.42, 0.8], elbow: 'out', hand: 'open' },
    other: { from: 'shoulder', to: [0.34, 0.87], elbow: 'out', hand: 'easy' },
    nod: 3,
  },
  proud: {
    ...standing,
    acting: { from: 'hip', to: [62, -22], elbow: 'out', hand: 'fist', fingers: [-1, 0.35] },
    other: { from: 'hip', to: [62, -22], elbow: 'out', hand: 'fist', fingers: [-1, 0.35] },
    head: [0, -4],
  },
  sad: {
    ...standing,
    acting: { from: 'shoulder', to: [0.02, 0.97], elbow: 'out', hand: 'easy' },
    other: { from: 'shoulder', to: [0.04, 0.97], elbow: 'out', hand: 'easy' },
    head: [4, 9],
    nod: 5,
  },
  worried: {
    ...standing,
    acting: { from: 'chest', to: [-4, 34], elbow: 'out', hand: 'flat', fingers: [-1, -0.25] },
    other: { from: 'chest', to: [12, 42], elbow: 'out', hand: 'flat', fingers: [-1, 0.1] },
    head: [0, 4],
    nod: -3,
  },
  scared: {
    ...standing,
    acting: { from: 'chest', to: [17, -2], elbow: 'out', hand: 'fist', fingers: [-0.45, -1], layer: 'over' },
    other: { from: 'chest', to: [17, -2], elbow: 'out', hand: 'fist', fingers: [-0.45, -1], layer: 'over' },
    lean: -3,
    head: [-3, 5],
  },
  angry: {
    ...standing,
    acting: { from: 'shoulder', to: [0.3, 0.86], elbow: 'out', hand: 'fist' },
    other: { from: 'shoulder', to: [0.3, 0.86], elbow: 'out', hand: 'fist' },
    head: [2, 5],
  },
  surprised: {
    ...standing,
    acting: { from: 'shoulder', to: [0.36, 0.12], elbow: 'down', hand: 'open', fingers: [0.35, -1] },
    other: { from: 'shoulder', to: [0.36, 0.18], elbow: 'down', hand: 'open', fingers: [0.35, -1] },
    lean: -2,
  },
  tired: {
    ...standing,
    acting: { from: 'shoulder', to: [0.06, 0.97], elbow: 'out', hand: 'easy' },
    other: { from: 'shoulder', to: [0.1, 0.96], elbow: 'out', hand: 'easy' },
    lean: 2,
    nod: 8,
    head: [5, 8],
  },
};

/** Every doing but `stand`, which depends on the feeling. Doings that need a seat sit; the rest stand. */
export const POSES: Record<Exclude<Doing, 'stand'>, Pose> = {
  walk: {
    acting: { from: 'shoulder', to: [0.46, 0.74], elbow: 'back', hand: 'easy' },
    other: { from: 'shoulder', to: [0.5, 0.7], elbow: 'back', hand: 'easy' },
    legs: { ahead: [0.33, 0.02], behind: [-0.36, 0.05] },
    lean: 3,
  },
  run: {
    acting: { from: 'shoulder', to: [0.5, 0.34], elbow: 'down', hand: 'fist' },
    other: { from: 'shoulder', to: [0.6, 0.3], elbow: 'up', hand: 'fist' },
    legs: { ahead: [0.5, 0.14], behind: [-0.72, 0.34] },
    lean: 10,
    nod: -4,
    lift: 0.04,
  },
  sit: { acting: onLap, other: onLap, legs: 'sit', nod: 1.5 },
  lie: { acting: onBelly, other: underCheek, legs: 'lie' },
  sleep: { acting: onBelly, other: underCheek, legs: 'lie' },
  wave: {
    acting: { from: 'shoulder', to: [0.7, -0.5], elbow: 'down', hand: 'open', fingers: [0.3, -1] },
    other: easy,
    legs: 'stand',
    lean: -1.5,
    nod: 4,
  },
  point: {
    acting: { from: 'shoulder', to: [0.97, -0.1], elbow: 'down', hand: 'point' },
    other: easy,
    legs: 'stand',
    lean: 2,
  },
  look: {
    acting: { from: 'hip', to: [10, -20], elbow: 'out', hand: 'easy', fingers: [-1, 0.2], layer: 'behind' },
    other: { from: 'hip', to: [10, -14], elbow: 'out', hand: 'easy', fingers: [-1, 0.2], layer: 'behind' },
    legs: 'stand',
    lean: 8,
    nod: 2,
    head: [12, 3],
  },
  talk: {
    acting: { from: 'shoulder', to: [0.58, 0.22], elbow: 'down', hand: 'open', fingers: [1, -0.35] },
    other: { from: 'shoulder', to: [0.3, 0.66], elbow: 'out', hand: 'easy', fingers: [-0.7, 0.5] },
    legs: 'stand',
    nod: 3,
  },
  eat: {
    acting: { from: 'mouth', to: [46, 22], elbow: 'low', hand: 'grip', fingers: [-0.9, -0.42], layer: 'over' },
    other: { from: 'lap', to: [26, -12], elbow: 'out', hand: 'flat', fingers: [-0.8, 0.4] },
    legs: 'sit',
  },
  drink: {
    acting: { from: 'mouth', to: [13, 37], elbow: 'low', hand: 'grip', fingers: [-1, -0.3], layer: 'over' },
    other: easy,
    legs: 'stand',
    head: [0, -3],
  },
  'brush-teeth': {
    acting: { from: 'mouth', to: [42, 14], elbow: 'low', hand: 'grip', fingers: [-0.97, -0.24], layer: 'over' },
    other: easy,
    legs: 'stand',
  },
  'wash-hands': {
    acting: { from: 'belly', to: [-1, -22], elbow: 'out', hand: 'flat', fingers: [-1, -0.15] },
    other: { from: 'belly', to: [1, -14], elbow: 'out', hand: 'flat', fingers: [-1, -0.35] },
    legs: 'stand',
    head: [2, 6],
    nod: 3,
  },
  read: {
    acting: { from: 'belly', to: [55, -40], elbow: 'down', hand: 'grip', fingers: [-0.3, -1] },
    other: { from: 'belly', to: [55, -40], elbow: 'down', hand: 'grip', fingers: [-0.3, -1] },
    legs: 'sit',
    head: [0, 6],
  },
  draw: {
    acting: { from: 'lap', to: [30, -30], elbow: 'out', hand: 'grip', fingers: [-0.86, 0.5] },
    other: { from: 'lap', to: [44, -8], elbow: 'out', hand: 'flat', fingers: [-0.95, 0.2] },
    legs: 'sit',
    head: [3, 8],
    nod: 4,
  },
  play: {
    acting: { from: 'belly', to: [30, -8], elbow: 'out', hand: 'grip', fingers: [-0.7, 0.6] },
    other: { from: 'belly', to: [40, 26], elbow: 'out', hand: 'grip', fingers: [-0.3, 1] },
    legs: 'sit',
    head: [3, 5],
    nod: 3,
  },
  hold: {
    acting: { from: 'belly', to: [9, -18], elbow: 'out', hand: 'flat', fingers: [-1, -0.1] },
    other: { from: 'belly', to: [9, -8], elbow: 'out', hand: 'flat', fingers: [-1, 0.1] },
    legs: 'stand',
    head: [0, 2],
  },
  'cover-ears': {
    acting: { from: 'ear', to: [4, 4], elbow: 'out', hand: 'flat', fingers: [-0.25, -1], layer: 'over' },
    other: { from: 'ear', to: [4, 4], elbow: 'out', hand: 'flat', fingers: [-0.25, -1], layer: 'over' },
    legs: 'stand',
    head: [0, 4],
  },
  breathe: {
    acting: { from: 'belly', to: [3, 2], elbow: 'out', hand: 'flat', fingers: [-1, 0.08] },
    other: { from: 'chest', to: [2, 10], elbow: 'out', hand: 'flat', fingers: [-1, -0.35] },
    legs: 'stand',
    head: [0, -3],
  },
  'open-mouth': { acting: easier, other: easy, legs: 'stand', head: [0, -4] },
  'hold-hands': {
    acting: { from: 'shoulder', to: [0.62, 0.76], elbow: 'down', hand: 'fist' },
    other: easy,
    legs: 'stand',
    lean: 1,
  },
  jump: {
    acting: { from: 'shoulder', to: [0.66, -0.6], elbow: 'out', hand: 'open' },
    other: { from: 'shoulder', to: [0.66, -0.6], elbow: 'out', hand: 'open' },
    legs: { ahead: [0.26, 0.26], behind: [-0.24, 0.34] },
    lift: 0.36,
  },
  examine: {
    acting: { from: 'shoulder', to: [0.72, 0.36], elbow: 'down', hand: 'grip', fingers: [1, -0.12] },
    other: { from: 'belly', to: [-14, -4], elbow: 'out', hand: 'easy', fingers: [-1, 0.1] },
    legs: 'stand',
    lean: 7,
    nod: 4,
    head: [6, 2],
  },
  'cut-hair': {
    acting: { from: 'shoulder', to: [0.74, 0.2], elbow: 'down', hand: 'grip', fingers: [1, 0.1] },
    other: { from: 'chest', to: [-72, 30], elbow: 'down', hand: 'grip', fingers: [-1, -0.2] },
    legs: 'stand',
    lean: 4,
    nod: 4,
  },
};

/** Something small held up before the body. */
export const IN_ONE_HAND: ArmPose = { from: 'belly', to: [40, -20], elbow: 'down', hand: 'grip', fingers: [-0.25, -1] };

/** Hands on the wheels: how someone in a wheelchair gets on. */
export const ROLLING: Pose = {
  acting: { from: 'lap', to: [82, -78], elbow: 'out', hand: 'grip', fingers: [0.1, 1], layer: 'over' },
  other: { from: 'lap', to: [82, -70], elbow: 'out', hand: 'grip', fingers: [0.1, 1], layer: 'over' },
  legs: 'sit',
  lean: 4,
};
