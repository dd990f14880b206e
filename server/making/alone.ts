import type { Drawing, Shape } from '../book/drawing.ts';
import type { Look } from '../book/look.ts';
import type { Feeling, ThingId } from '../book/scene.ts';
import { ILLUSTRATOR } from '../drawing/draw-scene.ts';
import type { Palette } from '../drawing/palette.ts';
import { drawFigure } from '../drawing/people/figure.ts';
import { drawThing, THING_IDS } from '../drawing/thing.ts';

/** Air around what stands alone, in drawing units. */
const AIR = 16;
/** Where everybody stands for choosing a look, so that nothing jumps when hair or a wheelchair changes the size. */
const PORTRAIT = { left: -230, top: -640, width: 460, height: 680 };
const GROWN_UP = { left: -270, top: -840, width: 540, height: 880 };

/** Somebody standing, without any place, always on the same spot of the same sheet. */
export function figureAlone(look: Look, feeling: Feeling, palette: Palette): Drawing {
  const { behind, shapes } = drawFigure({ look, doing: 'stand', feeling, turn: 0 }, palette);
  const { left, top, width, height } = look.build === 'child' ? PORTRAIT : GROWN_UP;
  return drawing(width, height, { x: -left, y: -top }, [...behind, ...shapes]);
}

/** A thing in the middle of a square that just holds it; null for one that nobody can draw. */
export function thingAlone(id: ThingId): Drawing | null {
  if (!THING_IDS.includes(id)) return null;
  const { shapes, width, height } = drawThing(id);
  const side = Math.max(width, height) + 2 * AIR;
  return drawing(side, side, { x: side / 2, y: (side + height) / 2 }, shapes);
}

function drawing(width: number, height: number, origin: { x: number; y: number }, children: Shape[]): Drawing {
  const shapes: Shape[] = [{ kind: 'group', transform: [1, 0, 0, 1, origin.x, origin.y], children }];
  return { type: 'drawing', by: ILLUSTRATOR, frame: 'square', width, height, shapes };
}
