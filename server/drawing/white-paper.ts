import type { Drawing, GroupShape, Hex, Part, PathShape, Shape } from '../book/drawing.ts';

const PAPER: Hex = '#ffffff';
/** The frame colour of the page templates: 3.7 : 1 on cream, so a line of it prints clean without a screen of dots. */
const LINE: Hex = '#857f72';
const FLOOR_LINE_WIDTH = 3;
const FURNITURE_LINE: Hex = '#b3ada0';
const FURNITURE_LINE_WIDTH = 2.5;
/** Tints under about 8 % turn to uneven dots on a home printer, so furniture keeps a line and loses half its tint. */
const FURNITURE_LIGHTENING = 0.55;

/**
 * The same drawing for white paper: walls white, floors white with one line along their edge, furniture lightened and
 * outlined. People, things and shadows stay as they are.
 */
export function onWhitePaper(drawing: Drawing): Drawing {
  return { ...drawing, shapes: drawing.shapes.map((shape) => whitened(shape, undefined)) };
}

function whitened(shape: Shape, inherited: Part | undefined): Shape {
  const part = shape.part ?? inherited;
  if (part === 'figure' || part === 'thing' || part === 'shadow') return shape;
  if (shape.kind === 'group') return whitenedGroup(shape, part);
  if (part === 'wall') return { ...withoutStroke(shape), fill: PAPER };
  if (part === 'floor') return { ...shape, fill: PAPER, stroke: LINE, width: FLOOR_LINE_WIDTH };
  return part === 'furniture' ? outlined(shape) : shape;
}

function whitenedGroup(group: GroupShape, part: Part | undefined): GroupShape {
  return { ...group, children: group.children.map((child) => whitened(child, part)) };
}

/** A solid piece gets a line; a see-through one is a detail on a piece, which its line would only clutter. */
function outlined(shape: PathShape): PathShape {
  if (shape.opacity !== undefined && shape.opacity < 1) return shape;
  if (!shape.fill) return shape;
  return {
    ...shape,
    fill: towardsPaper(shape.fill, FURNITURE_LIGHTENING),
    stroke: FURNITURE_LINE,
    width: FURNITURE_LINE_WIDTH,
  };
}

function withoutStroke({ stroke: _, width: __, ...shape }: PathShape): PathShape {
  return shape;
}

function towardsPaper(colour: Hex, amount: number): Hex {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * amount)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
