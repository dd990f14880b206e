import type { Hex, Shape } from '../../book/drawing.ts';
import type { Look } from '../../book/look.ts';
import type { Doing, Feeling } from '../../book/scene.ts';
import { shade } from '../colour.ts';
import { type Palette, skinOutline } from '../palette.ts';
import { boxOf, group, type Point, rectData } from '../shapes.ts';
import { type ArmDrawing, drawArm, type Sleeve } from './arms.ts';
import { type Outfit, outfitOf } from './clothes.ts';
import { dressedFor, isBareheaded } from './dressed-for.ts';
import { expressionOf } from './feelings.ts';
import type { Gear } from './gear.ts';
import { gearFor } from './gear-of.ts';
import { bareShoulders } from './gear-water.ts';
import { helmet } from './gear-wheels.ts';
import { drawThumb, type HandPaint } from './hands.ts';
import { drawHeadParts, type HeadDrawing } from './head.ts';
import type { Grip } from './holding.ts';
import { heldParts } from './in-hands.ts';
import { drawLap, drawLegs, type LegDrawing } from './legs.ts';
import { marksOf } from './marks.ts';
import { movingAid } from './moving-aids.ts';
import type { ArmBones, Skeleton } from './skeleton.ts';
import { blanket, type HeldThing } from './tools.ts';

export type BodyRequest = {
  look: Look;
  doing: Doing;
  feeling: Feeling;
  turn: number;
  gaze?: Point;
  seat?: number;
  holding?: HeldThing;
  reclined?: boolean;
  covered?: boolean;
  ownGear?: boolean;
};

/** A posed body with all it wears, holds and sits on; `arms` with what is in their hands, the viewer's left and right. */
export type BodyDrawing = { shapes: Shape[]; arms: { left: Shape[]; right: Shape[] } };

export function drawBody(request: BodyRequest, skeleton: Skeleton, grip: Grip, palette: Palette): BodyDrawing {
  const { doing } = request;
  const look = dressedFor(request.look, doing);
  const outfit = outfitOf(look, skeleton.build, palette);
  const { skin } = palette.skin[look.skin];
  const paint: HandPaint = { skin, outline: skinOutline(skin), crease: shade(skin, -0.3) };
  const arms = armsOf(request, skeleton, grip, outfit, paint, palette);
  const head = headOf(request, look, skeleton, palette);
  const legs = legsOf(doing, skeleton, outfit, paint);
  const gear = gearOf(request, skeleton, palette);
  const aid = movingAid(look, doing, skeleton, palette);
  const shapes = [
    ...gear.behind,
    ...aid.behind,
    group(head.back, skeleton.head),
    ...legs.far,
    ...arms.behind,
    ...gear.middle,
    ...legs.under,
    ...arms.under,
    torsoOf(doing, skeleton, outfit, skin),
    ...legs.over,
    ...(outfit.lap && skeleton.posture === 'seated' ? drawLap(skeleton, outfit.lap) : []),
    ...aid.before,
    ...arms.inWater,
    ...gear.before,
    ...arms.before,
    group(head.front, skeleton.head),
    ...arms.over,
    ...gear.over,
    ...marksOf(doing, skeleton, request.turn, palette),
    ...(doing === 'sleep' || (doing === 'lie' && request.covered) ? blanket(skeleton, palette) : []),
  ];
  return { shapes, arms: arms.each };
}

function gearOf(request: BodyRequest, skeleton: Skeleton, palette: Palette): Required<Gear> {
  const { doing, holding, ownGear, reclined, seat } = request;
  const done = reclined ? 'lie-back' : doing;
  return gearFor(done, { skeleton, palette, holding }, ownGear ?? true, seat !== undefined);
}

function headOf(request: BodyRequest, look: Look, { build }: Skeleton, palette: Palette): HeadDrawing {
  const { doing, feeling, turn, gaze } = request;
  const expression = { ...expressionOf(feeling, doing, turn), ...(gaze && { gaze }) };
  const head = drawHeadParts({ look, build, palette, expression, turn, bareheaded: isBareheaded(doing) });
  return doing === 'ride-bike' ? { ...head, front: [...head.front, ...helmet(build, palette)] } : head;
}

/** Under water or foam there is nothing to see of the legs. */
function legsOf(doing: Doing, skeleton: Skeleton, { legwear }: Outfit, paint: HandPaint): LegDrawing {
  if (doing === 'bathe' || doing === 'swim') return { far: [], under: [], over: [] };
  return drawLegs(skeleton, legwear, paint);
}

function torsoOf(doing: Doing, { build, posture, torso }: Skeleton, outfit: Outfit, skin: Hex): Shape {
  if (doing === 'bathe') return group(bareShoulders(build, skin), torso);
  const sits = posture === 'seated' || posture === 'floor' || posture === 'profile';
  const dressed = group([...outfit.torso, ...(sits ? [] : outfit.overLegs)], torso);
  return posture === 'floor' ? aboveFloor(dressed) : dressed;
}

/** A long coat or apron of someone who sits on the floor ends there. */
function aboveFloor(shape: Shape): Shape {
  const { left, top, right, bottom } = boxOf([shape]);
  return bottom <= 0 ? shape : group([shape], undefined, { clip: rectData(left, top, right - left, -top) });
}

type Layered = { bones: ArmBones } & ArmDrawing;
/** Arms with what they hold, by where they come in the picture; `under` are their outlines under the shirt. */
type ArmLayers = Record<'behind' | 'under' | 'inWater' | 'before' | 'over', Shape[]> & { each: BodyDrawing['arms'] };

function armsOf(
  request: BodyRequest,
  skeleton: Skeleton,
  grip: Grip,
  outfit: Outfit,
  paint: HandPaint,
  palette: Palette,
): ArmLayers {
  const { doing } = request;
  const { build } = skeleton;
  const sleeve = doing === 'bathe' ? noSleeve(paint) : outfit.sleeve;
  const arms = skeleton.arms.map((bones): Layered => ({ bones, ...drawArm(bones, build, sleeve, paint) }));
  const held = heldParts(request, skeleton, grip, palette);
  const inBoth = held.get(0) ?? [];
  const only = (layer: ArmBones['layer']) => arms.filter(({ bones }) => bones.layer === layer);
  const whole = ({ bones, arm, hand }: Layered) => [...arm, ...(held.get(bones.side) ?? []), ...hand];
  // A book comes before the chin, and the thumbs before the book.
  const book = doing === 'read' && inBoth.length > 0;
  const before = only('before').flatMap(whole);
  const thumbs = arms.map(({ bones }) => drawThumb(bones, build, paint));
  // Of someone in the tub the hands come out of the foam.
  const over = only('over').flatMap((one) => (doing === 'bathe' ? one.hand : whole(one)));
  return {
    behind: only('behind').flatMap((one) => [...one.under, ...whole(one)]),
    under: arms.filter(({ bones }) => bones.layer !== 'behind').flatMap(({ under }) => under),
    inWater: doing === 'bathe' ? arms.flatMap(({ arm }) => arm) : [],
    before: book ? [] : [...inBoth, ...before],
    over: [...(book ? [...before, ...inBoth, ...thumbs] : []), ...over],
    each: { left: whole(arms[0] as Layered), right: whole(arms[1] as Layered) },
  };
}

function noSleeve({ skin, outline }: HandPaint): Sleeve {
  return { length: 'short', cloth: skin, outline };
}
