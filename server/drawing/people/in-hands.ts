import type { Matrix, Shape } from '../../book/drawing.ts';
import type { Doing } from '../../book/scene.ts';
import type { Palette } from '../palette.ts';
import { between, boxOf, combine, group, rotate, translate } from '../shapes.ts';
import type { Grip } from './holding.ts';
import type { ArmBones, Side, Skeleton } from './skeleton.ts';
import { foam, type HeldThing, otherToolFor, type Tool, toolFor } from './tools.ts';

/** What is in each hand (by side), and in both (0). */
export function heldParts(
  { doing, holding }: { doing: Doing; holding?: HeldThing },
  skeleton: Skeleton,
  grip: Grip,
  palette: Palette,
): Map<Side | 0, Shape[]> {
  const parts = new Map<Side | 0, Shape[]>();
  const acting = skeleton.arms[skeleton.facing < 0 ? 0 : 1];
  const other = skeleton.arms[skeleton.facing < 0 ? 1 : 0];
  const middle = between(acting.palm, other.palm, 0.5);
  const put = (tool: Tool | undefined, arm: ArmBones) => {
    if (tool) parts.set(arm.side, [group(tool.shapes, toolMatrix(tool, arm))]);
  };
  const tool = grip === 'acting' || grip === 'both' ? undefined : toolFor(doing, palette);
  const inBoth = grip === 'both' ? holding : tool?.twoHands ? tool : undefined;
  // What is hugged comes up to the chin.
  const up = doing === 'hug-toy' ? 22 : 0;
  if (inBoth) parts.set(0, [group(inBoth.shapes, translate(middle[0], middle[1] - up))]);
  else put(tool, acting);
  const held = holding && { ...(doing === 'give' ? onPalm(holding, skeleton.build.hand) : holding), upright: true };
  if (grip === 'acting' || grip === 'other') put(held, grip === 'acting' ? acting : other);
  if (grip === 'none' || (grip === 'acting' && doing !== 'pay')) put(otherToolFor(doing, palette), other);
  const size = skeleton.build.hand / 13;
  if (doing === 'wash-hands') parts.set(acting.side, [group(foam(palette), [size, 0, 0, size, middle[0], middle[1]])]);
  return parts;
}

/** Higher than this a thing would hide a face when it stands on a palm. */
const TALL = 66;

/** Lying on the open palm instead of in the fingers; what is tall is held at its middle. */
function onPalm(thing: HeldThing, hand: number): HeldThing {
  const { left, right, top, bottom } = boxOf(thing.shapes);
  const foot = bottom - top > TALL ? (bottom - top) * 0.5 : -hand * 0.3;
  return { ...thing, shapes: [group(thing.shapes, translate(hand * 0.6 - (left + right) / 2, foot - bottom))] };
}

function toolMatrix(tool: Tool, arm: ArmBones): Matrix {
  const at = translate(arm.palm[0], arm.palm[1]);
  if (tool.upright) return combine(at, rotate((tool.tilt ?? 0) * arm.side), [arm.side, 0, 0, 1, 0, 0]);
  const angle = (Math.atan2(arm.fingers[1], arm.fingers[0]) * 180) / Math.PI;
  return combine(at, rotate(angle), [1, 0, 0, -arm.side, 0, 0]);
}
