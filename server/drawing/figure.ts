import type { Matrix, Shape } from '../book/drawing.ts';
import type { Look } from '../book/look.ts';
import type { Doing, Feeling } from '../book/scene.ts';
import { type ArmDrawing, drawArm } from './arms.ts';
import { BUILDS } from './builds.ts';
import { outfitOf } from './clothes.ts';
import { shade } from './colour.ts';
import { expressionOf } from './feelings.ts';
import { drawThumb } from './hands.ts';
import { drawHeadParts } from './head.ts';
import { atEdges, type Grip, poseHolding } from './holding.ts';
import { drawLap, drawLegs } from './legs.ts';
import { type Palette, skinOutline } from './palette.ts';
import { type ArmPose, POSES, type Pose, ROLLING, STANDING } from './poses.ts';
import { apply, type Box, between, boxOf, combine, ellipse, group, type Point, rotate, translate } from './shapes.ts';
import { type ArmBones, mouthAt, type Side, type Skeleton, skeletonOf } from './skeleton.ts';
import { blanket, foam, type HeldThing, otherToolFor, type Tool, toolFor } from './tools.ts';
import { drawWheelchair, wheelchairSeat } from './wheelchair.ts';

export type { Point } from './shapes.ts';
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
};

/** Draws one person. The same request gives the same shapes; face, hair and clothes do not change with the pose. */
export function drawFigure(request: FigureRequest, palette: Palette): FigureDrawing {
  const { look, doing, turn, reach } = request;
  const build = BUILDS[look.build];
  const rolling = look.moving === 'wheelchair' && doing !== 'lie' && doing !== 'sleep';
  const { pose, grip } = poseOf(request, rolling, palette);
  const seat = rolling ? wheelchairSeat(build) : request.seat;
  const skeleton = skeletonOf({ build: look.build, pose, turn, seat, reach });
  const shapes = partsOf(request, skeleton, grip, palette);
  const chair = rolling ? drawWheelchair(build, palette) : [];
  const behind: Shape[] = [...shadowOf(skeleton, rolling, palette), ...chair];
  return {
    behind,
    shapes,
    box: boxOf([...behind, ...shapes]),
    hands: { left: skeleton.arms[0].palm, right: skeleton.arms[1].palm },
    head: { x: skeleton.headAt[0], y: skeleton.headAt[1], radiusX: build.headX, radiusY: build.headY },
    mouth: apply(skeleton.head, mouthAt(build, turn)),
  };
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

/** How the body stands or sits for this, and which hand has the held thing. */
function poseOf(
  { doing, feeling, holding, look, seat }: FigureRequest,
  rolling: boolean,
  palette: Palette,
): { pose: Pose; grip: Grip } {
  const plain = doing === 'stand' ? STANDING[feeling] : POSES[doing];
  const { upperArm, lowerArm } = BUILDS[look.build];
  const size = (upperArm + lowerArm) / 144;
  const sits = seat !== undefined && plain.legs !== 'lie';
  const seated = rolling || sits ? seatedPose(doing, plain, rolling) : plain;
  const held = holding && poseHolding(seated, doing, holding, size);
  if (held && held.grip !== 'none') return held;
  const tool = doing === 'read' ? toolFor(doing, palette) : undefined;
  return { pose: tool ? { ...seated, ...atEdges(tool, size) } : seated, grip: 'none' };
}

/** The same doing on a seat. Who walks in a wheelchair has the hands on the wheels; arms that would hang lie on the lap. */
function seatedPose(doing: Doing, pose: Pose, rolling: boolean): Pose {
  if (rolling && (doing === 'walk' || doing === 'run')) return { ...ROLLING, lean: doing === 'run' ? 7 : 4 };
  const calmArms = doing === 'stand' && pose.acting.from === 'shoulder';
  const { acting, other } = calmArms ? POSES.sit : pose;
  return {
    ...pose,
    acting: onLap(acting),
    other: onLap(other),
    legs: 'sit',
    lift: 0,
    lean: Math.min(4, pose.lean ?? 0),
  };
}

/** An arm that would hang rests on the lap instead: below it are the wheels or the chair. */
function onLap(arm: ArmPose): ArmPose {
  const hangs = arm.from === 'shoulder' && arm.to[1] > 0.8;
  return hangs || arm.layer === 'behind' ? POSES.sit.other : arm;
}

type Layered = { bones: ArmBones } & ArmDrawing;

function partsOf(request: FigureRequest, skeleton: Skeleton, grip: Grip, palette: Palette): Shape[] {
  const { look, doing, feeling, turn } = request;
  const { build, posture } = skeleton;
  const expression = expressionOf(feeling, doing, turn);
  if (request.gaze) expression.gaze = request.gaze;
  const head = drawHeadParts({ look, build, palette, expression, turn });
  const outfit = outfitOf(look, build, palette);
  const { skin } = palette.skin[look.skin];
  const paint = { skin, outline: skinOutline(skin), crease: shade(skin, -0.3) };
  const arms: Layered[] = skeleton.arms.map((bones) => ({ bones, ...drawArm(bones, build, outfit.sleeve, paint) }));
  const held = heldParts(request, skeleton, grip, palette);
  const inBoth = held.get(0) ?? [];
  const only = (layer: ArmBones['layer']) => arms.filter(({ bones }) => bones.layer === layer);
  const whole = ({ bones, arm, hand }: Layered) => [...arm, ...(held.get(bones.side) ?? []), ...hand];
  const book = doing === 'read' && inBoth.length > 0;
  const sits = posture === 'seated' || posture === 'floor';
  const legs = drawLegs(skeleton, outfit.legwear, paint);
  const lap = outfit.lap && posture === 'seated' ? drawLap(skeleton, outfit.lap) : [];
  const torso = group([...outfit.torso, ...(sits ? [] : outfit.overLegs)], skeleton.torso);
  const before = only('before').flatMap(whole);
  return [
    group(head.back, skeleton.head),
    ...only('behind').flatMap(({ under, arm, hand }) => [...under, ...arm, ...hand]),
    ...legs.under,
    ...arms.filter(({ bones }) => bones.layer !== 'behind').flatMap(({ under }) => under),
    torso,
    ...legs.over,
    ...lap,
    ...(book ? [] : [...inBoth, ...before]),
    group(head.front, skeleton.head),
    ...(book ? [...before, ...inBoth, ...arms.map(({ bones }) => drawThumb(bones, build, paint))] : []),
    ...only('over').flatMap(whole),
    ...(doing === 'sleep' ? blanket(skeleton, palette) : []),
  ];
}

/** What is in each hand (by side), and in both (0). */
function heldParts(request: FigureRequest, skeleton: Skeleton, grip: Grip, palette: Palette): Map<Side | 0, Shape[]> {
  const { doing, holding } = request;
  const parts = new Map<Side | 0, Shape[]>();
  const acting = skeleton.arms[skeleton.facing < 0 ? 0 : 1];
  const other = skeleton.arms[skeleton.facing < 0 ? 1 : 0];
  const middle = between(acting.palm, other.palm, 0.5);
  const put = (tool: Tool | undefined, arm: ArmBones) => {
    if (tool) parts.set(arm.side, [group(tool.shapes, toolMatrix(tool, arm))]);
  };
  const tool = grip === 'acting' || grip === 'both' ? undefined : toolFor(doing, palette);
  const inBoth = grip === 'both' ? holding : tool?.twoHands ? tool : undefined;
  if (inBoth) parts.set(0, [group(inBoth.shapes, translate(middle[0], middle[1]))]);
  else put(tool, acting);
  if (grip === 'acting' || grip === 'other')
    put(holding && { ...holding, upright: true }, grip === 'acting' ? acting : other);
  if (grip === 'none' || grip === 'acting') put(otherToolFor(doing, palette), other);
  const size = skeleton.build.hand / 13;
  if (doing === 'wash-hands') parts.set(acting.side, [group(foam(palette), [size, 0, 0, size, middle[0], middle[1]])]);
  return parts;
}

function toolMatrix(tool: Tool, arm: ArmBones): Matrix {
  const at = translate(arm.palm[0], arm.palm[1]);
  if (tool.upright) return combine(at, rotate((tool.tilt ?? 0) * arm.side), [arm.side, 0, 0, 1, 0, 0]);
  const angle = (Math.atan2(arm.fingers[1], arm.fingers[0]) * 180) / Math.PI;
  return combine(at, rotate(angle), [1, 0, 0, -arm.side, 0, 0]);
}
