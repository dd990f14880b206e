import type { Doing } from '../../book/scene.ts';
import type { ArmPose, Pose } from './pose.ts';
import { CARE_POSES } from './poses-care.ts';
import { FEELING_POSES } from './poses-feeling.ts';
import { HAND_POSES } from './poses-hands.ts';
import { MOVING_POSES } from './poses-moving.ts';
import { EASIER, EASY, ON_BELLY, ON_LAP } from './resting.ts';

/** Lying on the side: this arm is the lower one. */
const underCheek: ArmPose = {
  from: 'mouth',
  to: [40, 8],
  elbow: 'down',
  hand: 'flat',
  fingers: [-0.1, -1],
  layer: 'behind',
};
const EVERYDAY_POSES = {
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
  sit: { acting: ON_LAP, other: ON_LAP, legs: 'sit', nod: 1.5 },
  lie: { acting: ON_BELLY, other: underCheek, legs: 'lie' },
  sleep: { acting: ON_BELLY, other: underCheek, legs: 'lie' },
  wave: {
    acting: { from: 'shoulder', to: [0.7, -0.5], elbow: 'down', hand: 'open', fingers: [0.3, -1] },
    other: EASY,
    legs: 'stand',
    lean: -1.5,
    nod: 4,
  },
  point: {
    acting: { from: 'shoulder', to: [0.97, -0.1], elbow: 'down', hand: 'point' },
    other: EASY,
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
    other: EASY,
    legs: 'stand',
    head: [0, -3],
  },
  'brush-teeth': {
    acting: { from: 'mouth', to: [42, 14], elbow: 'low', hand: 'grip', fingers: [-0.97, -0.24], layer: 'over' },
    other: EASY,
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
    acting: { from: 'belly', to: [55, -26], elbow: 'out', hand: 'grip', fingers: [-0.75, -0.66] },
    other: { from: 'belly', to: [55, -26], elbow: 'out', hand: 'grip', fingers: [-0.75, -0.66] },
    legs: 'sit',
    head: [0, 6],
  },
  draw: {
    acting: { from: 'lap', to: [26, -38], elbow: 'out', hand: 'grip', fingers: [-0.86, 0.5], layer: 'over' },
    other: { from: 'lap', to: [62, -14], elbow: 'out', hand: 'flat', fingers: [-0.95, 0.2] },
    legs: 'sit',
    head: [3, 8],
    nod: 4,
  },
  play: {
    acting: { from: 'lap', to: [104, -46], elbow: 'out', hand: 'grip', fingers: [0.3, 0.95], layer: 'over' },
    other: { from: 'lap', to: [38, -42], elbow: 'out', hand: 'grip', fingers: [-0.5, 0.8] },
    legs: 'floor',
    lean: 6,
    head: [5, 6],
    nod: 4,
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
  'open-mouth': { acting: EASIER, other: EASY, legs: 'stand', head: [0, -4] },
  'hold-hands': {
    acting: { from: 'shoulder', to: [0.62, 0.76], elbow: 'down', hand: 'fist' },
    other: EASY,
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
} satisfies Partial<Record<Doing, Pose>>;

/** Every doing but `stand`, which depends on the feeling. Doings that need a seat sit; the rest stand. */
export const POSES: Record<Exclude<Doing, 'stand'>, Pose> = {
  ...EVERYDAY_POSES,
  ...HAND_POSES,
  ...FEELING_POSES,
  ...CARE_POSES,
  ...MOVING_POSES,
};

/** What is played with stands on the lap of someone on a seat. */
export const PLAYING_ON_LAP: Pick<Pose, 'acting' | 'other'> = {
  acting: { from: 'lap', to: [34, -48], elbow: 'out', hand: 'grip', fingers: [-0.3, 0.9], layer: 'over' },
  other: { from: 'lap', to: [46, -40], elbow: 'out', hand: 'grip', fingers: [-0.3, 0.9] },
};

/** Something small held up before the body. */
export const IN_ONE_HAND: ArmPose = { from: 'belly', to: [40, -20], elbow: 'down', hand: 'grip', fingers: [-0.25, -1] };

/** A handcycle before the wheelchair: both hands turn its cranks. */
export const HANDCYCLING: Pose = {
  acting: { from: 'lap', to: [58, -92], elbow: 'out', hand: 'grip', fingers: [-0.3, -0.95], layer: 'over' },
  other: { from: 'lap', to: [58, -92], elbow: 'out', hand: 'grip', fingers: [-0.3, -0.95], layer: 'over' },
  legs: 'sit',
  lean: 3,
};

/** Hands on the wheels: how someone in a wheelchair gets on. */
export const ROLLING: Pose = {
  acting: { from: 'lap', to: [82, -78], elbow: 'out', hand: 'grip', fingers: [0.1, 1], layer: 'over' },
  other: { from: 'lap', to: [82, -70], elbow: 'out', hand: 'grip', fingers: [0.1, 1], layer: 'over' },
  legs: 'sit',
  lean: 4,
};
