import type { Drawing, GroupShape, Hex, Part, Shape } from '../book/drawing.ts';
import type { Pixels } from './picture-pixels.ts';

const SUBJECT: Hex = '#000000';
const BESIDE: Hex = '#ffffff';

/**
 * The same drawing with its people and things in black and everything else in white: what of them is seen. Rendered on
 * white, it is the mask of the subject.
 */
export function subjectDrawing(drawing: Drawing): Drawing {
  return { ...drawing, shapes: drawing.shapes.flatMap((shape) => recoloured(shape, undefined)) };
}

/** The mask of a rendered `subjectDrawing`: 1 where the subject is seen. */
export function maskOf({ data }: Pixels): Uint8Array {
  return Uint8Array.from({ length: data.length / 4 }, (_, at) => ((data[4 * at] as number) < 128 ? 1 : 0));
}

function recoloured(shape: Shape, inherited: Part | undefined): Shape[] {
  const part = shape.part ?? inherited;
  if (part === 'shadow') return [];
  if (shape.kind === 'group') return [recolouredGroup(shape, part)];
  const isSubject = part === 'figure' || part === 'thing';
  // What can be seen through hides nobody and has no contour of its own.
  if (shape.opacity !== undefined && shape.opacity < 1) return [];
  const colour = isSubject ? SUBJECT : BESIDE;
  return [{ ...shape, ...(shape.fill && { fill: colour }), ...(shape.stroke && { stroke: colour }) }];
}

function recolouredGroup(group: GroupShape, part: Part | undefined): GroupShape {
  return { ...group, children: group.children.flatMap((child) => recoloured(child, part)) };
}
