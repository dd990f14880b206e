import type { Doing } from '../../book/scene.ts';
import type { Pose } from './pose.ts';
import { ON_LAP } from './resting.ts';

/** Washing, dressing, the toilet. */
export const CARE_POSES = {
  bathe: {
    acting: { from: 'shoulder', to: [0.5, 0.46], elbow: 'out', hand: 'flat', fingers: [0.4, 0.9], layer: 'over' },
    other: { from: 'shoulder', to: [0.5, 0.46], elbow: 'out', hand: 'flat', fingers: [0.5, 0.86], layer: 'over' },
    legs: 'floor',
    lift: 0.22,
    nod: 2,
    ownLegs: true,
  },
  'use-toilet': {
    acting: { ...ON_LAP, to: [26, -12] },
    other: { ...ON_LAP, to: [26, -12] },
    legs: 'sit',
    nod: 3,
    head: [0, 3],
  },
  dress: {
    acting: { from: 'shoulder', to: [0.9, 0.12], elbow: 'down', hand: 'easy' },
    other: { from: 'chest', to: [-36, 14], elbow: 'out', hand: 'grip', fingers: [-1, -0.2], layer: 'over' },
    legs: 'stand',
    nod: 5,
    head: [4, 3],
  },
  'put-on-shoes': {
    acting: { from: 'foot', to: [14, -16], elbow: 'down', hand: 'grip', fingers: [0.4, 0.9], layer: 'over' },
    other: { from: 'foot', to: [14, -10], elbow: 'down', hand: 'grip', fingers: [-0.3, 0.95], layer: 'over' },
    legs: { hips: 'seat', ahead: [0.5, 0.1], behind: [0.44, 0.9] },
    lean: 26,
    nod: 8,
    turned: 0.84,
    ownLegs: true,
  },
} satisfies Partial<Record<Doing, Pose>>;
