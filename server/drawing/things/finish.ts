import type { PathShape } from '../../book/drawing.ts';
import { clothOutline } from '../palette.ts';
import { type Box, movedData, type Point, plus, scale, times, translate } from '../shapes.ts';
import type { ThingDrawing } from '../thing.ts';
import type { Piece, Sketch } from './sketch.ts';
import { tightBox, union } from './tight-box.ts';

/** Carried at the chest, a thing that reaches this far above the hands begins to hide behind the chin. */
const BELOW_CHIN = 105;

/** Gives a sketch its tonal outline and sets it on its bottom centre. */
export function finish(sketch: Sketch): ThingDrawing {
  const size = sketch.scale ?? 1;
  const pieces = sketch.pieces.map((piece) => scaled(piece, size));
  const bare = union(pieces.map((piece) => reachOf(piece, 0)));
  const outline = outlineWidth(Math.max(bare.right - bare.left, bare.bottom - bare.top));
  const box = union(pieces.map((piece) => reachOf(piece, piece.edge === 'detail' ? 0 : outline)));
  const move: Point = [-(box.left + box.right) / 2, -box.bottom];
  const behind = pieces.filter(({ edge }) => edge === 'body').map((piece) => outlined(piece, outline));
  const before = pieces.flatMap((piece) =>
    piece.edge === 'over' ? [outlined(piece, outline), bareOf(piece)] : [bareOf(piece)],
  );
  return {
    shapes: [...behind, ...before].map((shape) => ({ ...shape, d: movedData(shape.d, translate(...move)) })),
    width: round(box.right - box.left),
    height: round(box.bottom - box.top),
    grip: plus(sketch.grip ? times(sketch.grip, size) : gripOf(box), move).map(round) as unknown as Point,
    ...(sketch.twoHands ? { twoHands: true } : {}),
  };
}

/** Near the lower edge, so that the hand hides little; higher up on a tall thing. */
function gripOf({ left, top, right, bottom }: Box): Point {
  const height = bottom - top;
  return [(left + right) / 2, bottom - Math.min(0.6 * height, Math.max(14, height - BELOW_CHIN))];
}

/** In figure units: about 5 for a thing as large as a child, as its own outline is, and less for what lies in a hand. */
function outlineWidth(size: number): number {
  return round(Math.min(6, 1 + 0.2 * Math.sqrt(size)));
}

function outlined(piece: Piece, outline: number): PathShape {
  const stroke = clothOutline(piece.fill ?? piece.stroke ?? '#808080');
  return { kind: 'path', d: piece.d, stroke, width: round((piece.stroke ? (piece.width ?? 1) : 0) + 2 * outline) };
}

function bareOf({ edge: _, ...shape }: Piece): PathShape {
  return shape;
}

function scaled(piece: Piece, size: number): Piece {
  if (size === 1) return piece;
  const width = piece.width === undefined ? {} : { width: round(piece.width * size) };
  return { ...piece, d: movedData(piece.d, scale(size)), ...width };
}

function reachOf(piece: Piece, outline: number): Box {
  const { left, top, right, bottom } = tightBox(piece.d);
  const reach = (piece.stroke ? (piece.width ?? 1) / 2 : 0) + outline;
  return { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
}

const round = (value: number) => Math.round(value * 10) / 10 + 0;
