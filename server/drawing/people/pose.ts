import type { Point } from '../shapes.ts';

/** What a hand's target is counted from; `foot` is the ankle of the leg that is ahead. */
export type Anchor = 'shoulder' | 'mouth' | 'ear' | 'chest' | 'belly' | 'lap' | 'hip' | 'foot';
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
  /** Beside the arm's own length: the shoulder goes along with an arm that is raised, and the arm seems longer. */
  stretch?: number;
};

/** Feet in leg lengths from the middle line on the floor, y up from it: first the one that is ahead, in facing direction. */
export type Stride = { ahead: Point; behind: Point };

/**
 * Sitting, kneeling or riding, seen from the side. `hips` is their height above the floor in leg lengths, or they rest
 * on the seat; the feet are counted from the hips, y down. `tilts` turn the feet, in degrees, toes down.
 */
export type Profile = {
  hips: number | 'seat';
  ahead: Point;
  behind: Point;
  tilts?: Point;
  /** Least height of a seat that is not given. */
  seat?: number;
};

export type LegPose = 'stand' | 'sit' | 'floor' | 'lie' | Stride | Profile;

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
  /** Share of the shoulders' width that is seen when the body is turned to its side. */
  turned?: number;
  /** The legs stay as they are on whatever seat there is. */
  ownLegs?: true;
};
