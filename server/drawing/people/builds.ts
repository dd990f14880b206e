import type { Look } from '../../book/look.ts';

/**
 * Measures of a body in figure units (a child is about 560 high with hair). `hip` is the height of the hips above the
 * floor when standing, `torso` from hips to shoulders, `neck` from the shoulders to the middle of the head; the rest
 * are half-widths, lengths and widths. The lower arm reaches to the middle of the palm.
 */
export type Build = {
  hip: number;
  torso: number;
  neck: number;
  headX: number;
  headY: number;
  shoulder: number;
  hipX: number;
  upperArm: number;
  lowerArm: number;
  arm: number;
  upperLeg: number;
  lowerLeg: number;
  leg: number;
  foot: number;
  hand: number;
  /** Size of the face's features beside a child's. */
  face: number;
  /** Height of the eyes below the middle of the head, in a child's units: lower in a child's face. */
  eyeY: number;
  /** How far the upper body leans to the front, in degrees. */
  stoop: number;
};

/** Middle of the mouth below the middle of the head, and how far a full turn moves the features, in a child's units. */
export const MOUTH_Y = 49;
export const FACE_SHIFT = 21;

/** The ankle stands this share of the foot's length above the floor. */
export const ANKLE = 0.26;

export const BUILDS: Record<Look['build'], Build> = {
  baby: {
    hip: 85,
    torso: 90,
    neck: 82,
    headX: 78,
    headY: 76,
    shoulder: 43,
    hipX: 45,
    upperArm: 40,
    lowerArm: 42,
    arm: 31,
    upperLeg: 40,
    lowerLeg: 36,
    leg: 42,
    foot: 36,
    hand: 11.5,
    face: 0.9,
    eyeY: 18,
    stoop: 0,
  },
  toddler: {
    hip: 116,
    torso: 112,
    neck: 96,
    headX: 85,
    headY: 84,
    shoulder: 47,
    hipX: 46,
    upperArm: 50,
    lowerArm: 54,
    arm: 32,
    upperLeg: 54,
    lowerLeg: 50,
    leg: 46,
    foot: 46,
    hand: 13,
    face: 0.97,
    eyeY: 15,
    stoop: 0,
  },
  child: {
    hip: 194,
    torso: 142,
    neck: 108,
    headX: 88,
    headY: 89,
    shoulder: 53,
    hipX: 46,
    upperArm: 70,
    lowerArm: 74,
    arm: 33,
    upperLeg: 92,
    lowerLeg: 90,
    leg: 47,
    foot: 56,
    hand: 15,
    face: 1,
    eyeY: 12,
    stoop: 0,
  },
  teen: {
    hip: 264,
    torso: 178,
    neck: 107,
    headX: 80,
    headY: 86,
    shoulder: 62,
    hipX: 50,
    upperArm: 92,
    lowerArm: 95,
    arm: 34,
    upperLeg: 126,
    lowerLeg: 125,
    leg: 51,
    foot: 64,
    hand: 16,
    face: 0.93,
    eyeY: 9,
    stoop: 0,
  },
  adult: {
    hip: 326,
    torso: 214,
    neck: 106,
    headX: 77,
    headY: 86,
    shoulder: 74,
    hipX: 58,
    upperArm: 114,
    lowerArm: 116,
    arm: 39,
    upperLeg: 157,
    lowerLeg: 154,
    leg: 59,
    foot: 72,
    hand: 18,
    face: 0.9,
    eyeY: 6,
    stoop: 0,
  },
  elder: {
    hip: 306,
    torso: 204,
    neck: 99,
    headX: 77,
    headY: 85,
    shoulder: 71,
    hipX: 62,
    upperArm: 108,
    lowerArm: 111,
    arm: 38,
    upperLeg: 147,
    lowerLeg: 144,
    leg: 58,
    foot: 70,
    hand: 17.5,
    face: 0.9,
    eyeY: 6,
    stoop: 4,
  },
};

/** The smallest sit on a chair of their own, with the feet in the air, or a table would hide them. */
const HIGH_CHAIR: Partial<Record<Look['build'], number>> = { baby: 118, toddler: 98 };

/** Height of a chair's seat on which this person sits with the feet on the floor. */
export function seatFor(build: Look['build']): number {
  const { lowerLeg, foot, leg } = BUILDS[build];
  return HIGH_CHAIR[build] ?? Math.round(lowerLeg + foot * ANKLE - leg * 0.35);
}
