import type { Doing } from '../../book/scene.ts';
import type { Pose } from './pose.ts';

/** What people do with what they feel, alone and for each other. */
export const FEELING_POSES = {
  'hug-toy': {
    acting: { from: 'chest', to: [-18, 26], elbow: 'out', hand: 'flat', fingers: [-1, -0.3], layer: 'before' },
    other: { from: 'chest', to: [-14, 50], elbow: 'out', hand: 'flat', fingers: [-1, -0.1], layer: 'before' },
    legs: 'stand',
    nod: 9,
    head: [6, 8],
  },
  cry: {
    acting: { from: 'mouth', to: [50, -14], elbow: 'low', hand: 'fist', fingers: [-0.62, -0.78], layer: 'over' },
    other: { from: 'mouth', to: [52, -10], elbow: 'low', hand: 'fist', fingers: [-0.62, -0.78], layer: 'over' },
    legs: 'stand',
    head: [2, 10],
    nod: 4,
  },
  laugh: {
    acting: { from: 'belly', to: [4, -4], elbow: 'out', hand: 'flat', fingers: [-1, 0.1] },
    other: { from: 'belly', to: [6, 18], elbow: 'out', hand: 'flat', fingers: [-1, 0.2] },
    legs: 'stand',
    lean: -5,
    nod: -6,
    head: [-2, -3],
  },
  flap: {
    acting: { from: 'shoulder', to: [0.66, 0.1], elbow: 'down', hand: 'easy', fingers: [0.95, 0.3] },
    other: { from: 'shoulder', to: [0.66, 0.1], elbow: 'down', hand: 'easy', fingers: [0.95, 0.3] },
    legs: 'stand',
    head: [0, -2],
  },
  // Hands below the chin and an upright body, so that two who hug can stand close.
  hug: {
    acting: { from: 'shoulder', to: [0.8, 0.2], elbow: 'down', hand: 'open', fingers: [1, -0.1] },
    other: { from: 'chest', to: [-98, 44], elbow: 'down', hand: 'open', fingers: [-1, 0] },
    legs: { ahead: [0.12, 0], behind: [-0.14, 0] },
    lean: 1,
    nod: 4,
    turned: 0.86,
  },
  comfort: {
    acting: { from: 'shoulder', to: [0.86, 0.06], elbow: 'out', hand: 'flat', fingers: [0.9, 0.42] },
    other: { from: 'chest', to: [4, 22], elbow: 'out', hand: 'flat', fingers: [-1, -0.3] },
    legs: 'stand',
    lean: 6,
    nod: 8,
    head: [4, 2],
  },
  hide: {
    acting: { from: 'chest', to: [13, 6], elbow: 'out', hand: 'fist', fingers: [-0.5, -0.9], layer: 'before' },
    other: { from: 'chest', to: [13, 6], elbow: 'out', hand: 'fist', fingers: [-0.5, -0.9], layer: 'before' },
    legs: 'floor',
    head: [0, 8],
  },
  wake: {
    acting: { from: 'shoulder', to: [0.72, -0.86], elbow: 'out', hand: 'fist', stretch: 1.2 },
    other: { from: 'shoulder', to: [0.8, -0.8], elbow: 'out', hand: 'fist', stretch: 1.2 },
    legs: { hips: 'seat', ahead: [0.985, 0.06], behind: [0.96, 0.07], tilts: [-64, -64] },
    lean: -6,
    turned: 0.9,
    ownLegs: true,
  },
  'lie-back': {
    acting: { from: 'belly', to: [4, 6], elbow: 'out', hand: 'flat', fingers: [-0.6, 0.6] },
    other: { from: 'belly', to: [16, 20], elbow: 'out', hand: 'flat', fingers: [-0.8, 0.5] },
    legs: { hips: 'seat', ahead: [0.86, 0.16], behind: [0.8, 0.2], tilts: [-46, -46], seat: 132 },
    lean: -44,
    nod: -8,
    turned: 0.88,
    ownLegs: true,
  },
} satisfies Partial<Record<Doing, Pose>>;
