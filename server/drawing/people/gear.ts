import type { Hex, Shape } from '../../book/drawing.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { line, type Point } from '../shapes.ts';
import type { ArmBones, LegBones, Skeleton } from './skeleton.ts';
import type { HeldThing } from './tools.ts';

/**
 * What somebody sits on, is in, or has both hands on, in figure units: drawn after the body's own bones, so that hands,
 * hips and feet touch it whatever the build. `behind` everything, `middle` between the far and the near leg, `before`
 * the body but behind the arms that are before it, `over` everything.
 */
export type Gear = { behind?: Shape[]; middle?: Shape[]; before?: Shape[]; over?: Shape[] };

export type GearRequest = {
  skeleton: Skeleton;
  palette: Palette;
  /** Stands or rolls where the doing has a box or a cart of its own. */
  holding?: HeldThing;
};

/** A body's measures for the gear: `k` is the length of its legs beside a child's. */
export type Measures = {
  k: number;
  facing: -1 | 1;
  acting: ArmBones;
  other: ArmBones;
  near: LegBones;
  far: LegBones;
  /** A point on the side that is faced, from the middle line and the floor. */
  at: (x: number, y: number) => Point;
};

export function measuresOf({ build, facing, arms, legs }: Skeleton): Measures {
  const [ahead, behind] = facing < 0 ? ([0, 1] as const) : ([1, 0] as const);
  return {
    k: (build.upperLeg + build.lowerLeg) / 182,
    facing,
    acting: arms[ahead],
    other: arms[behind],
    near: legs[ahead],
    far: legs[behind],
    at: (x, y) => [x * facing, y],
  };
}

/** A tube with its tonal outline. */
export function tube(data: string, colour: Hex, width: number, edge = clothOutline(colour)): Shape[] {
  return [line(data, edge, width + 6), line(data, colour, width)];
}
