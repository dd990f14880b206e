import type { Hex, PathData, PathShape } from '../../book/drawing.ts';
import type { Point } from '../shapes.ts';

/** A thing before it has its outlines: pieces from back to front, in figure units, wherever it was easiest to draw. */
export type Sketch = {
  pieces: Piece[];
  /** Where a hand holds it; low in the middle when absent. */
  grip?: Point;
  twoHands?: boolean;
  /** Makes all of it larger or smaller. */
  scale?: number;
};

/**
 * `body` is part of the silhouette and gets its outline behind everything. `over` gets its outline in front of what is
 * behind it, like a wheel before a car. `detail` lies inside and gets none.
 */
export type Piece = PathShape & { edge: 'body' | 'over' | 'detail' };

export function body(data: PathData, fill: Hex): Piece {
  return { kind: 'path', d: data, fill, edge: 'body' };
}

export function over(data: PathData, fill: Hex): Piece {
  return { ...body(data, fill), edge: 'over' };
}

export function detail(data: PathData, fill: Hex, opacity?: number): Piece {
  return { ...body(data, fill), ...(opacity === undefined ? {} : { opacity }), edge: 'detail' };
}

/** A shape with a hole: `data` holds the outer and the inner edge. */
export function ring(data: PathData, fill: Hex): Piece {
  return { ...body(data, fill), evenOdd: true };
}

/** A stick, a leg, a cord: a stroke that has an outline of its own. */
export function rod(data: PathData, stroke: Hex, width: number, edge: Piece['edge'] = 'body'): Piece {
  return { kind: 'path', d: data, stroke, width, edge };
}

/** A thin line inside. */
export function mark(data: PathData, stroke: Hex, width: number): Piece {
  return rod(data, stroke, width, 'detail');
}
