import type { PathData } from '../../book/drawing.ts';
import { d, type Point, plus, times } from '../shapes.ts';
import icons from './icons.json' with { type: 'json' };
import type { Piece, Sketch } from './sketch.ts';

/**
 * An icon of icons.json. Paths are packed: relative `m l c z`, whole numbers of `unit` (a tenth of a figure unit when
 * absent). A piece without an edge is `body`.
 */
type Icon = Omit<Sketch, 'pieces'> & {
  unit?: number;
  pieces: (Omit<Piece, 'kind' | 'edge'> & { edge?: Piece['edge'] })[];
};

/** Things taken from Fluent Emoji Flat (MIT, see NOTICE); written by `npm run data`. */
const ICONS = icons as unknown as Record<string, Icon>;
export const ICON_IDS: readonly string[] = Object.keys(ICONS);

/** Null when there is no such icon. */
export function iconSketch(id: string): Sketch | null {
  const icon = Object.hasOwn(ICONS, id) ? ICONS[id] : undefined;
  if (!icon) return null;
  const { unit = 0.1, pieces, ...rest } = icon;
  return {
    ...rest,
    pieces: pieces.map(({ d, edge = 'body', ...paint }) => ({ kind: 'path', ...paint, d: unpacked(d, unit), edge })),
  };
}

function unpacked(packed: string, unit: number): PathData {
  let here: Point = [0, 0];
  let start = here;
  return [...packed.matchAll(/([mlcz])([^mlcz]*)/g)]
    .map(([, op = '', numbers = '']) => {
      const steps = (numbers.match(/-?\d+/g) ?? []).map(Number);
      const points = Array.from({ length: steps.length / 2 }, (_, i) =>
        plus(here, times([steps[2 * i] ?? 0, steps[2 * i + 1] ?? 0], unit)),
      );
      here = points.at(-1) ?? start;
      if (op === 'm') start = here;
      return op.toUpperCase() + points.map((point) => d`${point}`).join(' ');
    })
    .join('');
}
