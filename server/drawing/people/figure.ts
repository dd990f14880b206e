import type { Shape } from '../../book/drawing.ts';
import type { Look } from '../../book/look.ts';
import type { Doing, Feeling } from '../../book/scene.ts';
import type { Palette } from '../palette.ts';
import { apply, type Box, boxOf, ellipse, type Point } from '../shapes.ts';
import { asBaby } from './baby.ts';
import { drawBody } from './body.ts';
import { BUILDS } from './builds.ts';
import { expressionOf } from './feelings.ts';
import { drawHeadParts } from './head.ts';
import { supported } from './moving-aids.ts';
import { isRolling, poseOf } from './pose-of.ts';
import { mouthAt, type Skeleton, skeletonOf } from './skeleton.ts';
import type { HeldThing } from './tools.ts';
import { drawWheelchair, wheelchairSeat } from './wheelchair.ts';

export type { Point } from '../shapes.ts';
export type { HeldThing } from './tools.ts';

export type FigureRequest = {
  look: Look;
  doing: Doing;
  feeling: Feeling;
  /** Where the face turns: −1 to the viewer's left, 0 to the reader, 1 to the right. It chooses the hand that acts. */
  turn: number;
  /** Where the pupils go, −1…1 each way, y down; without it they follow the turn and the doing. */
  gaze?: Point;
  /**
   * Height above the floor on which the hips rest or the body lies. With it everything but lying is done sitting;
   * below 60 the legs are crossed on the floor. Without it, doings that sit use a chair that fits, lying a bed.
   */
  seat?: number;
  /** Held as the doing allows; a toy never takes the place of the toothbrush, the book or the pencil that is used. */
  holding?: HeldThing;
  /** Palms pulled to these points in figure units; left and right are the viewer's. */
  reach?: { left?: Point; right?: Point };
  /** Done lying back in a treatment chair: the arms do it, the body lies. */
  reclined?: boolean;
  /** Whoever lies has a blanket from the chest down; whoever sleeps always has one. */
  covered?: boolean;
  /** False when the scene itself has the swing, the tub, the door … that the doing would bring. */
  ownGear?: boolean;
};

/** Around the floor between the feet, x right, y down: a standing child reaches up to about −560. */
export type FigureDrawing = {
  /** What goes behind the chair or table that the scene puts in: the shadow on the floor, a wheelchair's back. */
  behind: Shape[];
  shapes: Shape[];
  box: Box;
  /** Middles of the palms; left and right are the viewer's. */
  hands: { left: Point; right: Point };
  head: { x: number; y: number; radiusX: number; radiusY: number };
  mouth: Point;
  /** Each arm with its hand once more, to be painted over somebody who is embraced; left and right are the viewer's. */
  arms: { left: Shape[]; right: Shape[] };
};

const ASIDE = 0.85;

/** Draws one person. The same request gives the same shapes; face, hair and clothes do not change with the pose. */
export function drawFigure(asked: FigureRequest, palette: Palette): FigureDrawing {
  const request = asBaby(asked);
  const { look, doing, reach } = request;
  const build = BUILDS[look.build];
  const rolling = isRolling(look, request.reclined ? 'lie-back' : doing);
  const { pose: free, grip } = poseOf(request, rolling, palette);
  const pose = supported(look, doing, free);
  const turn = pose.turned ? turnedAside(request.turn) : request.turn;
  const seat = rolling ? wheelchairSeat(build) : request.seat;
  const skeleton = skeletonOf({ build: look.build, pose, turn, seat, reach });
  const { shapes, arms } = drawBody({ ...request, turn }, skeleton, grip, palette);
  const chair = rolling ? drawWheelchair(build, palette) : [];
  const behind: Shape[] = [...shadowOf(skeleton, rolling, palette), ...chair];
  return {
    behind,
    shapes,
    box: boxOf([...behind, ...shapes]),
    hands: { left: skeleton.arms[0].palm, right: skeleton.arms[1].palm },
    head: { x: skeleton.headAt[0], y: skeleton.headAt[1], radiusX: build.headX, radiusY: build.headY },
    mouth: apply(skeleton.head, mouthAt(build, turn)),
    arms,
  };
}

/** Whoever turns the body turns the face at least as much. */
function turnedAside(turn: number): number {
  return (turn < 0 ? -1 : 1) * Math.max(ASIDE, Math.abs(turn));
}

function shadowOf({ build, posture }: Skeleton, rolling: boolean, palette: Palette): Shape[] {
  if (posture === 'lying') return [];
  const wide = rolling ? 2.7 : posture === 'floor' ? 2.4 : 2;
  return [ellipse([0, 2], build.hipX * wide, 13, palette.common.shadow, { opacity: 0.13, part: 'shadow' })];
}

/** A head for a portrait, around its own middle. */
export function drawHead(look: Look, feeling: Feeling, palette: Palette, turn = 0): Shape[] {
  const expression = expressionOf(feeling, 'stand', turn);
  const head = drawHeadParts({ look, build: BUILDS[look.build], palette, expression, turn });
  return [...head.back, ...head.front];
}
