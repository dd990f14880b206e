import type { Drawing, GroupShape, PathData, PathShape, Shape } from '../book/drawing.ts';
import { matrixNumber, num, rgb } from './pdf-operators.ts';

/** What has been set in the content stream, so that nothing is set twice. */
type Ink = { fill: string; stroke: string; width: number; opacity: number };

/** What a PDF starts a form with; an empty colour is one not yet known. */
const START: Ink = { fill: '', stroke: '', width: 1, opacity: 1 };

/** What a drawing needs of its document; each gives a name in the drawing's resources. */
export type DrawingResources = {
  /** The graphics state of an opacity. */
  state: (opacity: number) => string;
  /** Operators as one layer, that takes an opacity as a whole. */
  layer: (operators: string) => string;
};

/** A drawing as PDF operators in drawing units, y down: whoever places it turns it over. */
export function drawingOperators(drawing: Drawing, resources: DrawingResources): string {
  return new OperatorWriter(resources).all(drawing.shapes);
}

/** Round caps and joins. */
const ROUND = '1 J 1 j';

class OperatorWriter {
  readonly #operators: string[] = [ROUND];
  readonly #resources: DrawingResources;
  #ink: Ink = { ...START };

  constructor(resources: DrawingResources) {
    this.#resources = resources;
  }

  all(shapes: readonly Shape[]): string {
    this.#shapes(shapes);
    return this.#operators.join('\n');
  }

  #shapes(shapes: readonly Shape[]): void {
    for (const shape of shapes) {
      if (shape.kind === 'path') this.#path(shape);
      else this.#group(shape);
    }
  }

  #group(group: GroupShape): void {
    if (!group.transform && !group.clip) {
      this.#shapes(group.children);
      return;
    }
    const before = { ...this.#ink };
    this.#operators.push('q');
    if (group.transform) {
      const [a, b, c, d, e, f] = group.transform;
      this.#operators.push(`${[a, b, c, d].map(matrixNumber).join(' ')} ${num(e)} ${num(f)} cm`);
    }
    if (group.clip !== undefined) this.#operators.push(`${pathOperators(group.clip) || '0 0 0 0 re'} W n`);
    this.#shapes(group.children);
    this.#operators.push('Q');
    this.#ink = before;
  }

  #path(shape: PathShape): void {
    const path = pathOperators(shape.d);
    if (!path || !(shape.fill || shape.stroke)) return;
    const opacity = Math.round((shape.opacity ?? 1) * 100) / 100;
    if (opacity !== this.#ink.opacity) this.#operators.push(`/${this.#resources.state(opacity)} gs`);
    this.#ink.opacity = opacity;
    if (opacity < 1 && shape.fill && shape.stroke) {
      // By itself, so that the fill does not show through the inner half of the line.
      const alone = [ROUND, ...inkOperators(shape, { ...START }), `${path} ${paintOf(shape)}`].join(' ');
      this.#operators.push(`/${this.#resources.layer(alone)} Do`);
    } else this.#operators.push([...inkOperators(shape, this.#ink), path, paintOf(shape)].join(' '));
  }
}

/** Sets the colours and the line of a shape, where `ink` has others; `ink` follows. */
function inkOperators({ fill, stroke, width = 1 }: PathShape, ink: Ink): string[] {
  const operators: string[] = [];
  if (fill && fill !== ink.fill) {
    operators.push(`${rgb(fill)} rg`);
    ink.fill = fill;
  }
  if (stroke && stroke !== ink.stroke) {
    operators.push(`${rgb(stroke)} RG`);
    ink.stroke = stroke;
  }
  if (stroke && width !== ink.width) {
    operators.push(`${num(width)} w`);
    ink.width = width;
  }
  return operators;
}

function paintOf({ fill, stroke, evenOdd }: PathShape): string {
  const paint = fill ? (stroke ? 'B' : 'f') : 'S';
  return fill && evenOdd ? `${paint}*` : paint;
}

const TOKEN = /[MLCQZ]|-?(?:\d+\.?\d*|\.\d+)/g;
const ARITY: Record<string, number> = { M: 2, L: 2, C: 6, Q: 4 };

/** SVG path data as PDF path operators; quadratic curves become cubic. A path that says nothing gives ''. */
export function pathOperators(d: PathData): string {
  const parts: string[] = [];
  let command = '';
  let numbers: number[] = [];
  let [x, y] = [0, 0];
  for (const token of d.match(TOKEN) ?? []) {
    if (token === 'Z') parts.push('h');
    if (/[A-Z]/.test(token)) {
      command = token;
      numbers = [];
      continue;
    }
    numbers.push(Number(token));
    if (numbers.length < (ARITY[command] ?? Number.POSITIVE_INFINITY)) continue;
    parts.push(`${segment(command, numbers, x, y).map(num).join(' ')} ${OPERATOR[command]}`);
    [x = 0, y = 0] = numbers.slice(-2);
    // SVG: further pairs after a move are lines.
    if (command === 'M') command = 'L';
    numbers = [];
  }
  return parts.join(' ');
}

const OPERATOR: Record<string, string> = { M: 'm', L: 'l', C: 'c', Q: 'c' };

function segment(command: string, n: number[], x: number, y: number): number[] {
  if (command !== 'Q') return n;
  const [cx = 0, cy = 0, ex = 0, ey = 0] = n;
  return [x + ((cx - x) * 2) / 3, y + ((cy - y) * 2) / 3, ex + ((cx - ex) * 2) / 3, ey + ((cy - ey) * 2) / 3, ex, ey];
}
