import type { Doing } from '../../book/scene.ts';
import type { Pose } from './pose.ts';

/** On the playground, on wheels and in the water. */
export const MOVING_POSES = {
  'ride-bike': {
    acting: { from: 'lap', to: [112, -62], elbow: 'down', hand: 'grip', fingers: [1, 0.25], layer: 'behind' },
    other: { from: 'lap', to: [-98, -56], elbow: 'down', hand: 'grip', fingers: [-1, 0.25] },
    legs: { hips: 1.14, ahead: [0.36, 0.66], behind: [0.06, 0.8], tilts: [-4, 8] },
    lean: 15,
    nod: -6,
    turned: 0.8,
    ownLegs: true,
  },
  swing: {
    acting: { from: 'lap', to: [94, -108], elbow: 'down', hand: 'grip', fingers: [0.3, -1] },
    other: { from: 'lap', to: [104, -108], elbow: 'down', hand: 'grip', fingers: [0.2, -1] },
    legs: 'sit',
    lift: 0.36,
    lean: 4,
    nod: 2,
    ownLegs: true,
  },
  slide: {
    acting: { from: 'lap', to: [58, 4], elbow: 'out', hand: 'flat', fingers: [0.8, 0.5] },
    other: { from: 'lap', to: [46, -26], elbow: 'out', hand: 'flat', fingers: [-0.2, 1] },
    legs: { hips: 0.9, ahead: [0.8, 0.44], behind: [0.74, 0.45], tilts: [-18, -18] },
    lean: -9,
    nod: 2,
    turned: 0.86,
    ownLegs: true,
  },
  climb: {
    acting: { from: 'shoulder', to: [0.52, -0.98], elbow: 'out', hand: 'grip', fingers: [0.05, -1], stretch: 1.2 },
    other: { from: 'shoulder', to: [0.72, -0.4], elbow: 'down', hand: 'grip', fingers: [0.05, -1] },
    legs: { ahead: [0.3, 0.3], behind: [-0.12, 0.06] },
    lift: 0.1,
    lean: 2,
    nod: -4,
  },
  swim: {
    acting: { from: 'shoulder', to: [0.98, 0.1], elbow: 'up', hand: 'flat', fingers: [1, 0.12] },
    other: { from: 'shoulder', to: [0.92, -0.36], elbow: 'up', hand: 'flat', fingers: [0.9, 0.3], layer: 'behind' },
    legs: 'floor',
    lean: 12,
    nod: -6,
    turned: 0.9,
    ownLegs: true,
  },
  kick: {
    acting: { from: 'shoulder', to: [0.66, 0.6], elbow: 'out', hand: 'easy' },
    other: { from: 'shoulder', to: [0.78, 0.4], elbow: 'out', hand: 'easy' },
    legs: { ahead: [0.66, 0.22], behind: [-0.14, 0] },
    lean: -7,
    nod: 6,
    turned: 0.88,
  },
  throw: {
    acting: { from: 'shoulder', to: [0.9, 0.0], elbow: 'out', hand: 'open', fingers: [1, -0.1] },
    other: { from: 'shoulder', to: [0.72, -0.7], elbow: 'down', hand: 'grip', fingers: [0.35, -1], stretch: 1.16 },
    legs: { ahead: [0.3, 0], behind: [-0.34, 0.02] },
    lean: -8,
    nod: 4,
    turned: 0.88,
  },
} satisfies Partial<Record<Doing, Pose>>;
