import type { GroupShape, Hex, Matrix, PathData, PathShape, Shape } from '../book/drawing.ts';

/** A place in drawing units, x to the right, y down. */
export type Point = readonly [x: number, y: number];
/** An upright rectangle in drawing units. */
export type Box = { left: number; top: number; right: number; bottom: number };
export type Paint = Partial<Pick<PathShape, 'fill' | 'stroke' | 'width' | 'opacity' | 'evenOdd' | 'part'>>;

/** Distance of the two inner points of a cubic that stands for a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

/** A number of path data: one decimal, no minus zero. Made of whole numbers, which are much quicker to write. */
export function short(value: number): string {
  const tenths = Math.round(Math.abs(value) * 10);
  const whole = Math.trunc(tenths / 10);
  const text = tenths % 10 === 0 ? `${whole}` : `${whole}.${tenths % 10}`;
  return value < 0 && tenths > 0 ? `-${text}` : text;
}

/**
 * Path data from a template: ``d`M${x} ${y} L${point}` ``. Numbers and points are written with one decimal; strings
 * (path data already made) go in as they are. Only absolute M L C Q Z.
 */
export function d(texts: TemplateStringsArray, ...values: (number | Point | string)[]): PathData {
  return texts.reduce((whole, text, at) => whole + written(values[at - 1] ?? '') + text);
}

function written(value: number | Point | string): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? short(value) : `${short(value[0])} ${short(value[1])}`;
}

export function filled(data: PathData, fill: Hex, paint: Paint = {}): PathShape {
  return { kind: 'path', d: data, fill, ...paint };
}

/** A stroked line with round ends. */
export function line(data: PathData, stroke: Hex, width: number, paint: Paint = {}): PathShape {
  return { kind: 'path', d: data, stroke, width: Math.round(width * 10) / 10, ...paint };
}

export function ellipseData([x, y]: Point, rx: number, ry = rx): PathData {
  const [kx, ky] = [rx * QUARTER, ry * QUARTER];
  return (
    d`M${x - rx} ${y}C${x - rx} ${y - ky} ${x - kx} ${y - ry} ${x} ${y - ry}C${x + kx} ${y - ry} ${x + rx} ${y - ky}` +
    d` ${x + rx} ${y}C${x + rx} ${y + ky} ${x + kx} ${y + ry} ${x} ${y + ry}` +
    d`C${x - kx} ${y + ry} ${x - rx} ${y + ky} ${x - rx} ${y}Z`
  );
}

export function ellipse(at: Point, rx: number, ry: number, fill: Hex, paint: Paint = {}): PathShape {
  return filled(ellipseData(at, rx, ry), fill, paint);
}

/** A round spot: a line without length, whose round ends make it, takes a sixth of an ellipse's path data. */
export function dots(points: readonly Point[], radius: number, fill: Hex, paint: Paint = {}): PathShape {
  return line(points.map((at) => d`M${at}L${plus(at, [0.1, 0])}`).join(''), fill, radius * 2, paint);
}

/** A rectangle whose corners are rounded by `radius`. */
export function rectData(x: number, y: number, width: number, height: number, radius = 0): PathData {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r <= 0) return d`M${x} ${y}L${right} ${y}L${right} ${bottom}L${x} ${bottom}Z`;
  const k = r * (1 - QUARTER);
  return (
    d`M${x + r} ${y}L${right - r} ${y}C${right - k} ${y} ${right} ${y + k} ${right} ${y + r}` +
    d`L${right} ${bottom - r}C${right} ${bottom - k} ${right - k} ${bottom} ${right - r} ${bottom}` +
    d`L${x + r} ${bottom}C${x + k} ${bottom} ${x} ${bottom - k} ${x} ${bottom - r}L${x} ${y + r}` +
    d`C${x} ${y + k} ${x + k} ${y} ${x + r} ${y}Z`
  );
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Hex,
  radius = 0,
  paint: Paint = {},
): PathShape {
  return filled(rectData(x, y, width, height, radius), fill, paint);
}

/** A straight-sided path through the points, closed unless `open`. */
export function polygonData(points: readonly Point[], open = false): PathData {
  return points.map((point, at) => d`${at === 0 ? 'M' : 'L'}${point}`).join('') + (open ? '' : 'Z');
}

/** A smooth line through the points (Catmull–Rom as cubics), closed when `closed`. */
export function smoothData(points: readonly Point[], closed = false): PathData {
  const count = points.length;
  const at = (index: number): Point =>
    (closed ? points[(index + count) % count] : points[Math.max(0, Math.min(count - 1, index))]) as Point;
  let data = d`M${at(0)}`;
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    data += d`C${plus(from, times(minus(to, before), 1 / 6))} ${minus(to, times(minus(after, from), 1 / 6))} ${to}`;
  }
  return data + (closed ? 'Z' : '');
}

export function group(children: Shape[], transform?: Matrix, more: Partial<Omit<GroupShape, 'kind'>> = {}): GroupShape {
  return {
    kind: 'group',
    ...(transform && { transform: transform.map(fine) as unknown as Matrix }),
    ...more,
    children,
  };
}

/** Matrices keep four decimals: enough for a page, and the same bytes everywhere. */
function fine(value: number): number {
  return Math.round(value * 10000) / 10000 + 0;
}

export const translate = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];
export const scale = (x: number, y = x): Matrix => [x, 0, 0, y, 0, 0];

/** Turns clockwise by degrees, about a point. */
export function rotate(degrees: number, [x, y]: Point = [0, 0]): Matrix {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
}

/** The matrix that does the last one first, like nested groups from outside to inside. */
export function combine(...matrices: Matrix[]): Matrix {
  return matrices.reduce(([a, b, c, e, f, g], [h, i, j, k, l, m]) => [
    a * h + c * i,
    b * h + e * i,
    a * j + c * k,
    b * j + e * k,
    a * l + c * m + f,
    b * l + e * m + g,
  ]);
}

export function apply([a, b, c, e, f, g]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + f, b * x + e * y + g];
}

/** Path data moved by a matrix. */
export function movedData(data: PathData, matrix: Matrix): PathData {
  return data.replace(/(-?[\d.]+)[ ,](-?[\d.]+)/g, (_, x, y) => d`${apply(matrix, [Number(x), Number(y)])}`);
}

export const plus = ([a, b]: Point, [c, e]: Point): Point => [a + c, b + e];
export const minus = ([a, b]: Point, [c, e]: Point): Point => [a - c, b - e];
export const times = ([a, b]: Point, k: number): Point => [a * k, b * k];
export const between = (from: Point, to: Point, share: number): Point => plus(from, times(minus(to, from), share));
export const distance = (from: Point, to: Point): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** The direction from one point to another, length 1; downward when they are the same. */
export function towards(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length < 1e-6 ? [0, 1] : times(minus(to, from), 1 / length);
}

/** The box around shapes: exact for straight lines, never too small for curves; strokes included. */
export function boxOf(shapes: readonly Shape[], matrix: Matrix = [1, 0, 0, 1, 0, 0]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  grow(box, shapes, matrix);
  return box;
}

function grow(box: Box, shapes: readonly Shape[], matrix: Matrix): void {
  let before: PathShape | undefined;
  for (const shape of shapes) {
    if (shape.kind === 'group') {
      const inner = shape.transform ? combine(matrix, shape.transform) : matrix;
      if (shape.clip) growPath(box, shape.clip, 0, inner);
      else grow(box, shape.children, inner);
    } else {
      // A fill over its own outline adds nothing.
      if (before?.d !== shape.d || (before.width ?? 0) < (shape.width ?? 0)) {
        growPath(box, shape.d, (shape.width ?? 0) / 2, matrix);
      }
      before = shape;
    }
  }
}

function growPath(box: Box, data: PathData, half: number, [a, b, c, e, f, g]: Matrix): void {
  const numbers = numbersIn(data);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [x, y] = [numbers[at] as number, numbers[at + 1] as number];
    const right = a * x + c * y + f;
    const down = b * x + e * y + g;
    if (right - half < box.left) box.left = right - half;
    if (right + half > box.right) box.right = right + half;
    if (down - half < box.top) box.top = down - half;
    if (down + half > box.bottom) box.bottom = down + half;
  }
}

const [ZERO, NINE, MINUS, POINT] = [48, 57, 45, 46];

/** The numbers of path data; by hand, because boxes are asked for far more often than anything else. */
function numbersIn(data: PathData): number[] {
  const numbers: number[] = [];
  let value = 0;
  let negative = false;
  let open = false;
  /** 10 for each digit after the point; 0 before it. */
  let below = 0;
  for (let at = 0; at <= data.length; at++) {
    const code = at < data.length ? data.charCodeAt(at) : 0;
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + code - ZERO;
      below *= 10;
      open = true;
    } else if (code === POINT) {
      below = 1;
    } else {
      if (open) numbers.push((negative ? -value : value) / (below || 1));
      value = 0;
      below = 0;
      open = false;
      negative = code === MINUS;
    }
  }
  return numbers;
}
