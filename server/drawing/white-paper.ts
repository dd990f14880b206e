import type { Drawing, GroupShape, Hex, Part, PathShape, Shape } from '../book/drawing.ts';
import { mix, oklchOf } from './colour.ts';

const PAPER: Hex = '#ffffff';
/** Thin and pale, so that it is no edge of rule P3; still 2 : 1 on white. */
const LINE: Hex = '#b3ada0';
const LINE_WIDTH = 2;
/** Tints under about 8 % turn to uneven dots on a home printer, so furniture keeps two thirds of its own. */
const FURNITURE_LIGHTENING = 0.35;
/** OKLCH lightness from which a fill is lost on white paper. */
const NEARLY_WHITE = 0.945;

/**
 * The same drawing for white paper: walls white, floors white with one line along their edge, furniture lightened, and
 * outlined only where it is nearly white itself: a line around every piece would double its edges. People, things and shadows stay as they are.
 */
export function onWhitePaper(drawing: Drawing): Drawing {
  return { ...drawing, shapes: drawing.shapes.map((shape) => whitened(shape, undefined)) };
}

function whitened(shape: Shape, inherited: Part | undefined): Shape {
  const part = shape.part ?? inherited;
  if (part === 'figure' || part === 'thing' || part === 'shadow') return shape;
  if (shape.kind === 'group') return whitenedGroup(shape, part);
  if (part === 'wall') return { ...withoutStroke(shape), fill: PAPER };
  if (part === 'floor') return { ...shape, fill: PAPER, stroke: LINE, width: LINE_WIDTH };
  return part === 'furniture' ? outlined(shape) : shape;
}

function whitenedGroup(group: GroupShape, part: Part | undefined): GroupShape {
  return { ...group, children: group.children.map((child) => whitened(child, part)) };
}

/** A see-through piece is a detail on another, which its line would only clutter. */
function outlined(shape: PathShape): PathShape {
  if (shape.opacity !== undefined && shape.opacity < 1) return shape;
  if (!shape.fill) return shape;
  const fill = mix(shape.fill, PAPER, FURNITURE_LIGHTENING);
  return oklchOf(shape.fill).lightness < NEARLY_WHITE
    ? { ...shape, fill }
    : { ...shape, fill, stroke: LINE, width: LINE_WIDTH };
}

function withoutStroke({ stroke: _, width: __, ...shape }: PathShape): PathShape {
  return shape;
}
