import { z } from 'zod';
import { FRAMES } from './limits.ts';

/**
 * A drawing is a small tree of filled and stroked paths, groups and clips: no text, no gradients, no filters. SVG for
 * the screen and PDF operators for print come from the same tree. Units are drawing units; x grows right, y grows down.
 */

/** SVG path data with absolute `M L C Q Z` only, numbers to one decimal. */
export const PathData = z.string().regex(/^[MLCQZ0-9 .,-]*$/);
export type PathData = z.infer<typeof PathData>;

export const Hex = z.string().regex(/^#[0-9a-f]{6}$/);
export type Hex = z.infer<typeof Hex>;

/** `[a b c d e f]` as in SVG: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

/**
 * What a part of the picture is, so that white paper, greyscale and outlines can treat it in its own way. `wall` and
 * `floor` are the ground; `furniture` is ground that is pale, unoutlined and always the same in that place.
 */
export type Part = 'wall' | 'floor' | 'furniture' | 'thing' | 'figure' | 'shadow';

export type PathShape = {
  kind: 'path';
  d: PathData;
  fill?: Hex;
  stroke?: Hex;
  /** Stroke width in drawing units; caps and joins are round. */
  width?: number;
  /** The only transparency there is, 0–1. */
  opacity?: number;
  evenOdd?: boolean;
  part?: Part;
};
export type GroupShape = {
  kind: 'group';
  transform?: Matrix;
  clip?: PathData;
  children: Shape[];
  part?: Part;
  /** Whose figure or which thing this group is: a cast id or thing id. */
  of?: string;
};
export type Shape = PathShape | GroupShape;

const PartSchema = z.enum(['wall', 'floor', 'furniture', 'thing', 'figure', 'shadow']);
export const PathShape: z.ZodType<PathShape> = z.object({
  kind: z.literal('path'),
  d: PathData,
  fill: Hex.optional(),
  stroke: Hex.optional(),
  width: z.number().positive().optional(),
  opacity: z.number().min(0).max(1).optional(),
  evenOdd: z.boolean().optional(),
  part: PartSchema.optional(),
});
export const Shape: z.ZodType<Shape> = z.lazy(() => z.union([PathShape, GroupShape]));
const MatrixSchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
export const GroupShape: z.ZodType<GroupShape> = z.object({
  kind: z.literal('group'),
  transform: MatrixSchema.optional(),
  clip: PathData.optional(),
  children: z.array(Shape),
  part: PartSchema.optional(),
  of: z.string().optional(),
});

export { FRAME_BLEED, FRAME_SIZE } from './limits.ts';
export const Frame = z.enum(FRAMES);
export type Frame = z.infer<typeof Frame>;

export const Drawing = z.object({
  type: z.literal('drawing'),
  /** Which illustrator drew it, for example `built-in 1`; a newer one redraws only when asked. */
  by: z.string(),
  frame: Frame,
  width: z.number().positive(),
  height: z.number().positive(),
  shapes: z.array(Shape),
});
export type Drawing = z.infer<typeof Drawing>;
