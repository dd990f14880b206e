import type { Doing } from '../../book/scene.ts';
import type { Pose } from './pose.ts';
import { EASIER, EASY, ON_LAP } from './resting.ts';

/** What is done with the hands: at school, at the door, at the till. */
export const HAND_POSES = {
  'raise-hand': {
    acting: { from: 'shoulder', to: [0.56, -1.18], elbow: 'out', hand: 'open', stretch: 1.32 },
    other: EASY,
    legs: 'stand',
    nod: -2,
  },
  listen: {
    acting: { from: 'ear', to: [17, 8], elbow: 'low', hand: 'flat', fingers: [0.12, -1], layer: 'behind' },
    other: EASY,
    legs: 'stand',
    lean: 3,
    nod: 7,
    head: [4, 2],
  },
  write: {
    acting: { from: 'lap', to: [26, -38], elbow: 'out', hand: 'grip', fingers: [-0.86, 0.5], layer: 'over' },
    other: { from: 'lap', to: [62, -14], elbow: 'out', hand: 'flat', fingers: [-0.95, 0.2] },
    legs: 'sit',
    head: [3, 8],
    nod: 4,
  },
  'use-device': {
    acting: { from: 'belly', to: [14, -12], elbow: 'out', hand: 'point', fingers: [-0.94, -0.34], layer: 'over' },
    other: { from: 'belly', to: [48, 16], elbow: 'out', hand: 'grip', fingers: [-0.6, -0.5] },
    legs: 'stand',
    head: [2, 6],
    nod: 3,
  },
  build: {
    acting: { from: 'lap', to: [106, -118], elbow: 'out', hand: 'grip', fingers: [0.4, 0.92], layer: 'over' },
    other: { from: 'lap', to: [34, -34], elbow: 'out', hand: 'grip', fingers: [-0.5, 0.8] },
    legs: 'floor',
    lean: 5,
    nod: 4,
    head: [4, 4],
  },
  'line-up': {
    acting: { from: 'lap', to: [142, -2], elbow: 'down', hand: 'grip', fingers: [0.5, 0.86], layer: 'over' },
    other: { from: 'lap', to: [-52, -16], elbow: 'down', hand: 'flat', fingers: [-0.6, 0.8] },
    legs: { hips: 0.4, ahead: [0.02, 0.34], behind: [-0.1, 0.34], tilts: [168, 168] },
    lean: 24,
    nod: 6,
    turned: 0.86,
    ownLegs: true,
  },
  carry: {
    acting: { from: 'belly', to: [62, 18], elbow: 'out', hand: 'flat', fingers: [-0.5, 0.86] },
    other: { from: 'belly', to: [62, 18], elbow: 'out', hand: 'flat', fingers: [-0.5, 0.86] },
    legs: { ahead: [0.18, 0], behind: [-0.22, 0.02] },
    lean: -5,
    head: [0, 2],
  },
  push: {
    acting: { from: 'chest', to: [96, 18], elbow: 'down', hand: 'flat', fingers: [0.25, -1] },
    other: { from: 'chest', to: [-90, 34], elbow: 'down', hand: 'flat', fingers: [-0.25, -1] },
    legs: { ahead: [0.16, 0], behind: [-0.52, 0.05] },
    lean: 17,
    nod: -6,
    turned: 0.84,
  },
  pull: {
    acting: { from: 'shoulder', to: [0.4, 0.76], elbow: 'back', hand: 'easy' },
    other: { from: 'shoulder', to: [0.56, 0.72], elbow: 'down', hand: 'grip' },
    legs: { ahead: [0.38, 0.02], behind: [-0.34, 0.06] },
    lean: 12,
    nod: -4,
    turned: 0.86,
  },
  'open-door': {
    acting: { from: 'shoulder', to: [0.86, 0.34], elbow: 'down', hand: 'grip', fingers: [1, 0] },
    other: EASY,
    legs: { ahead: [0.2, 0], behind: [-0.16, 0.02] },
    lean: 4,
    nod: 2,
    turned: 0.88,
  },
  'press-button': {
    acting: { from: 'shoulder', to: [0.92, -0.02], elbow: 'down', hand: 'point', fingers: [1, -0.06] },
    other: EASY,
    legs: 'stand',
    lean: 4,
    nod: 2,
    turned: 0.88,
  },
  pay: {
    acting: { from: 'shoulder', to: [0.84, 0.28], elbow: 'down', hand: 'grip', fingers: [1, -0.1] },
    other: { from: 'belly', to: [26, -4], elbow: 'out', hand: 'grip', fingers: [-0.8, -0.5] },
    legs: 'stand',
    lean: 3,
    nod: 3,
    turned: 0.9,
  },
  give: {
    acting: { from: 'shoulder', to: [0.9, 0.3], elbow: 'down', hand: 'flat', fingers: [1, -0.08] },
    other: { from: 'shoulder', to: [0.3, 0.84], elbow: 'out', hand: 'easy' },
    legs: { ahead: [0.14, 0], behind: [-0.16, 0] },
    lean: 5,
    nod: 4,
    turned: 0.88,
  },
  // Hands low before the body and crossed legs would say something else.
  queue: {
    acting: { from: 'shoulder', to: [0.16, 0.96], elbow: 'back', hand: 'easy' },
    other: { from: 'shoulder', to: [0.12, 0.96], elbow: 'back', hand: 'easy' },
    legs: { ahead: [0.14, 0], behind: [-0.16, 0] },
    turned: 0.84,
  },
  wait: {
    acting: { from: 'belly', to: [3, 2], elbow: 'out', hand: 'flat', fingers: [-0.95, 0.2] },
    other: { from: 'belly', to: [5, 10], elbow: 'out', hand: 'flat', fingers: [-0.95, 0.15] },
    legs: 'stand',
    lean: -1,
    nod: -2,
  },
  'blow-candles': {
    acting: { from: 'lap', to: [40, -36], elbow: 'out', hand: 'easy', fingers: [-0.2, 1], layer: 'behind' },
    other: { from: 'shoulder', to: [0.24, 0.88], elbow: 'out', hand: 'easy' },
    legs: 'stand',
    lean: 13,
    nod: 6,
    turned: 0.9,
  },
  'cross-road': {
    acting: { from: 'shoulder', to: [0.72, -0.86], elbow: 'out', hand: 'open', stretch: 1.18, layer: 'before' },
    other: { from: 'shoulder', to: [0.5, 0.7], elbow: 'back', hand: 'easy' },
    legs: { ahead: [0.33, 0.02], behind: [-0.36, 0.05] },
    lean: 2,
    nod: -2,
  },
} satisfies Partial<Record<Doing, Pose>>;

/** Hands that wait on the lap. */
export const WAITING_SEATED: Pick<Pose, 'acting' | 'other'> = {
  acting: { ...ON_LAP, to: [5, -2], fingers: [-0.9, 0.5] },
  other: { ...ON_LAP, to: [9, 2], fingers: [-0.9, 0.4] },
};

/** Something with a handle hangs from the hand that carries it. */
export const HANGING: Pose['acting'] = { ...EASIER, to: [0.3, 0.86], hand: 'grip', fingers: [0.12, 1] };
