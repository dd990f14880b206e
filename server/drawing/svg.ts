import {
  type Drawing,
  FRAME_BLEED,
  type GroupShape,
  type Hex,
  type Part,
  type PathShape,
  type Shape,
} from '../book/drawing.ts';
import { relative } from './relative-path.ts';

/** A part of a drawing's plane, in drawing units. */
export type View = { x: number; y: number; width: number; height: number };

export type SvgOptions = {
  /** Shows the ground that is drawn beyond the frame too. */
  bleed?: boolean;
  /** Shows this part instead of the frame; `viewFor` finds it for a slot. */
  view?: View;
  /** Alt text. Without it the picture is marked as decoration. */
  title?: string;
  /** Start of the ids inside; needed only to tell apart two copies of one drawing in one document. */
  idPrefix?: string;
};

/** A drawing as SVG text for a file or inline use: no fonts, scripts, styles or links; ids start with a hash of the drawing. */
export function toSvg(drawing: Drawing, options: SvgOptions = {}): string {
  const view =
    options.view ?? (options.bleed ? wholeGround(drawing) : viewFor(drawing, drawing.width / drawing.height));
  const writer = new SvgWriter(options.idPrefix ?? `d${hashOf(drawing.shapes)}`);
  const body = writer.shapes(drawing.shapes, false);
  const box = [view.x, view.y, view.width, view.height].map(short).join(' ');
  const label = options.title === undefined ? ' aria-hidden="true"' : ' role="img"';
  const title = options.title === undefined ? '' : `<title>${escapeText(options.title)}</title>`;
  const clips = writer.clips.length > 0 ? `<defs>${writer.clips.join('')}</defs>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"${label}>${title}${clips}<g fill="none" stroke-linecap="round" stroke-linejoin="round">${body}</g></svg>`;
}

/**
 * What a slot of this proportion (width : height) shows: the whole frame, and as much of the ground beyond it as fills
 * the slot. Beyond the ground there is nothing, so a far-off proportion shows a band of paper.
 */
export function viewFor(drawing: Drawing, proportion: number): View {
  const { width, height } = drawing;
  const wide = Math.max(width, Math.min(height * proportion, width + 2 * FRAME_BLEED));
  const high = Math.max(height, Math.min(width / proportion, height + 2 * FRAME_BLEED));
  return { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high };
}

function wholeGround({ width, height }: Drawing): View {
  return { x: -FRAME_BLEED, y: -FRAME_BLEED, width: width + 2 * FRAME_BLEED, height: height + 2 * FRAME_BLEED };
}

const PALE: readonly Part[] = ['wall', 'floor', 'furniture'];

class SvgWriter {
  readonly clips: string[] = [];
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** `pale` is the ground and what stands on it without a line: whole units are fine enough for it. */
  shapes(shapes: readonly Shape[], pale: boolean): string {
    let text = '';
    for (let at = 0; at < shapes.length; at++) {
      const [shape, next] = [shapes[at] as Shape, shapes[at + 1]];
      const soft = shape.part ? PALE.includes(shape.part) : pale;
      if (shape.kind === 'group') text += this.#group(shape, soft);
      else if (isOutlineOf(shape, next)) {
        text += this.#path({ ...shape, fill: next.fill }, soft, ' paint-order="stroke"');
        at++;
      } else text += this.#path(shape, soft);
    }
    return text;
  }

  #path(shape: PathShape, pale: boolean, more = ''): string {
    const fill = shape.fill ? ` fill="${shape.fill}"` : '';
    const stroke = shape.stroke ? ` stroke="${shape.stroke}" stroke-width="${short(shape.width ?? 1)}"` : '';
    const opacity = shape.opacity === undefined ? '' : ` opacity="${shape.opacity}"`;
    const rule = shape.evenOdd ? ' fill-rule="evenodd"' : '';
    return `<path d="${relative(shape.d, pale)}"${fill}${stroke}${more}${opacity}${rule}/>`;
  }

  #group(group: GroupShape, pale: boolean): string {
    const body = this.shapes(group.children, pale);
    if (!body) return '';
    const numbers = group.transform?.map((n, at) => short(n, at < 4 ? 4 : 2)).join(' ');
    const transform = numbers ? ` transform="matrix(${numbers})"`.replace('matrix(1 0 0 1 ', 'translate(') : '';
    const clip = group.clip ? ` clip-path="url(#${this.#clip(group.clip)})"` : '';
    return transform || clip ? `<g${transform}${clip}>${body}</g>` : body;
  }

  /** A group's clip is in the group's own, already transformed, coordinates: so is SVG's. */
  #clip(d: string): string {
    const id = `${this.#prefix}-${this.clips.length}`;
    this.clips.push(`<clipPath id="${id}"><path d="${relative(d)}"/></clipPath>`);
    return id;
  }
}

/** A solid fill right over its own outline: one path, which has the outline painted first. */
function isOutlineOf(shape: PathShape, next: Shape | undefined): next is PathShape & { fill: Hex } {
  if (next?.kind !== 'path' || next.d !== shape.d || !next.fill || next.stroke || !shape.stroke) return false;
  return [shape, next].every(({ opacity, evenOdd }) => opacity === undefined && !evenOdd);
}

function short(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)));
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** FNV-1a, 32 bit, in base 36: the same drawing always has the same ids. */
function hashOf(shapes: readonly Shape[]): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(shapes);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
