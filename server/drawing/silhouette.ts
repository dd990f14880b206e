import type { Matrix, Shape } from '../book/drawing.ts';
import { type Box, combine } from './shapes.ts';

/** How far something reaches to the left and to the right of its middle, in bands of height above its foot. */
export type Silhouette = { left: number[]; right: number[] };

const BAND = 20;
const BANDS = 56;
/** Points on an edge are no farther apart than this, in the drawing's units. */
const STEP = 18;

/** Points along the edges of a drawing as x, y, half the stroke, one after another; shadows are left out. */
export type Edges = number[];

export function edgesOf(shapes: readonly Shape[]): Edges {
  const edges: Edges = [];
  collectAll(shapes, [1, 0, 0, 1, 0, 0], edges);
  return edges;
}

/** A fill over its own outline adds nothing. */
function collectAll(shapes: readonly Shape[], matrix: Matrix, edges: Edges): void {
  let [before, width] = ['', 0];
  for (const shape of shapes) {
    const path = shape.kind === 'path' ? shape : null;
    if (path?.d !== before || width < (path.width ?? 0)) collect(shape, matrix, edges);
    [before, width] = [path?.d ?? '', path?.width ?? 0];
  }
}

function collect(shape: Shape, matrix: Matrix, edges: Edges): void {
  if (shape.part === 'shadow') return;
  if (shape.kind === 'path') {
    sample(shape.d, (shape.width ?? 0) / 2, matrix, edges);
    return;
  }
  const inner = shape.transform ? combine(matrix, shape.transform) : matrix;
  if (shape.clip) sample(shape.clip, 0, inner, edges);
  else collectAll(shape.children, inner, edges);
}

/** Numbers that each letter of path data takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/** Points along the path, read in one pass: this is the one costly step of arranging people. */
function sample(data: string, half: number, [a, b, c, d, e, f]: Matrix, edges: Edges): void {
  const reach = half * Math.hypot(a, b);
  const numbers: number[] = [];
  let letter = 'M';
  let [x, y] = [0, 0];
  let at = 0;
  while (at < data.length) {
    const char = data.charCodeAt(at);
    if (char >= 65) {
      letter = data[at] as string;
      numbers.length = 0;
      at++;
    } else if (char === 32 || char === 44) at++;
    else {
      const start = at;
      for (at++; at < data.length && isOfNumber(data.charCodeAt(at)); at++);
      numbers.push(Number(data.slice(start, at)));
      if (numbers.length === TAKES[letter]) {
        segment(letter, numbers, x, y, (px, py) => edges.push(a * px + c * py + e, b * px + d * py + f, reach));
        y = numbers.pop() as number;
        x = numbers.pop() as number;
        numbers.length = 0;
      }
    }
  }
}

const isOfNumber = (char: number) => (char >= 48 && char <= 57) || char === 46;

/** Points of one segment from x, y, without its start. A quadratic curve's control point stands for both of a cubic's. */
function segment(
  letter: string,
  n: readonly number[],
  x: number,
  y: number,
  add: (x: number, y: number) => void,
): void {
  const [toX, toY] = [n.at(-2) as number, n.at(-1) as number];
  if (letter === 'M') {
    add(toX, toY);
    return;
  }
  const straight = letter === 'L';
  const [ax, ay] = straight ? [x, y] : [n[0] as number, n[1] as number];
  const [bx, by] = straight ? [toX, toY] : letter === 'C' ? [n[2] as number, n[3] as number] : [ax, ay];
  const steps = Math.max(straight ? 1 : 2, Math.ceil(Math.hypot(toX - x, toY - y) / STEP));
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    const u = 1 - t;
    const [k0, k1, k2, k3] = straight ? [u, 0, 0, t] : [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    add(k0 * x + k1 * ax + k2 * bx + k3 * toX, k0 * y + k1 * ay + k2 * by + k3 * toY);
  }
}

/** The silhouette of edges around an origin at the middle of the foot, made larger by `size`. */
export function silhouetteOf(edges: Edges, size: number): Silhouette {
  const silhouette = empty();
  for (let at = 0; at < edges.length; at += 3) {
    const [x, y, half] = [
      (edges[at] as number) * size,
      -(edges[at + 1] as number) * size,
      (edges[at + 2] as number) * size,
    ];
    const last = bandAt(y + half + BAND / 2);
    for (let band = bandAt(y - half - BAND / 2); band <= last; band++) widen(silhouette, band, half - x, half + x);
  }
  return silhouette;
}

/** A silhouette made smaller: each band holds all of the bands that come to lie in it. */
export function resized({ left, right }: Silhouette, size: number): Silhouette {
  const smaller = empty();
  for (let band = 0; band < BANDS; band++) {
    const last = Math.min(BANDS - 1, Math.floor((band + 1) * size));
    for (let to = Math.floor(band * size); to <= last; to++)
      widen(smaller, to, (left[band] as number) * size, (right[band] as number) * size);
  }
  return smaller;
}

/** A silhouette that also holds a box. */
export function withBox({ left, right }: Silhouette, box: Box): Silhouette {
  const silhouette = { left: [...left], right: [...right] };
  for (let band = bandAt(-box.bottom); band <= bandAt(-box.top); band++) widen(silhouette, band, -box.left, box.right);
  return silhouette;
}

export function boxSilhouette(box: Box): Silhouette {
  return withBox(empty(), box);
}

function empty(): Silhouette {
  const none = () => new Array<number>(BANDS).fill(Number.NEGATIVE_INFINITY);
  return { left: none(), right: none() };
}

function widen({ left, right }: Silhouette, band: number, toLeft: number, toRight: number): void {
  left[band] = Math.max(left[band] as number, toLeft);
  right[band] = Math.max(right[band] as number, toRight);
}

const bandAt = (height: number) => Math.max(0, Math.min(BANDS - 1, Math.floor(height / BAND)));

/** Least distance of the middles when the second stands right of the first and they do not touch above `from`. */
export function distanceOf(first: Silhouette, second: Silhouette, from = 0): number {
  let most = 0;
  for (let band = bandAt(from); band < BANDS; band++)
    most = Math.max(most, (first.right[band] as number) + (second.left[band] as number));
  return most;
}

/** The farthest reach to the left and to the right. */
export function reachOf({ left, right }: Silhouette): { left: number; right: number } {
  return { left: Math.max(0, ...left), right: Math.max(0, ...right) };
}
