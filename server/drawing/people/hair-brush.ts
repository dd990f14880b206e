import type { Hex, Shape } from '../../book/drawing.ts';
import { luminance, shade } from '../colour.ts';
import type { Palette } from '../palette.ts';
import { d, filled, line, type Point, smoothData } from '../shapes.ts';
import { outlined } from './limb.ts';

/** Hair around the middle of the head: `back` goes behind the body, `front` over the face. */
export type Hair = { back: Shape[]; front: Shape[] };

/** Half the head's width and height, and the colours that a style is drawn with. */
export type Brush = { rx: number; ry: number; hair: Hex; dark: Hex; edge: Hex; skin: Hex; palette: Palette };

/** Hair on the crown that ends at the forehead with one of the fringes below. */
export function cap({ rx, ry, hair, edge }: Brush, fringe: string): Shape[] {
  const data =
    d`M${-rx * 1.04} ${ry * 0.04}C${-rx * 1.14} ${-ry * 0.9} ${-rx * 0.66} ${-ry * 1.18} 0 ${-ry * 1.18}` +
    d`C${rx * 0.66} ${-ry * 1.18} ${rx * 1.14} ${-ry * 0.9} ${rx * 1.04} ${ry * 0.04}${fringe}Z`;
  const shine = d`M${-rx * 0.56} ${-ry * 0.86}Q${-rx * 0.2} ${-ry * 1.06} ${rx * 0.2} ${-ry * 1.02}`;
  return [
    ...outlined(data, hair, edge, 3),
    line(shine, shade(hair, luminance(hair) > 0.4 ? 0.4 : 0.16), 6.5, { opacity: 0.6 }),
  ];
}

export const swept = ({ rx, ry }: Brush) =>
  d`C${rx * 1.0} ${-ry * 0.16} ${rx * 0.92} ${-ry * 0.38} ${rx * 0.76} ${-ry * 0.5}Q${rx * 0.2} ${-ry * 0.28} ${-rx * 0.3} ${-ry * 0.64}` +
  d`Q${-rx * 0.52} ${-ry * 0.4} ${-rx * 0.82} ${-ry * 0.38}C${-rx * 0.94} ${-ry * 0.28} ${-rx} ${-ry * 0.13} ${-rx * 1.04} ${ry * 0.04}`;
export const straight = ({ rx, ry }: Brush) =>
  d`C${rx * 1.0} ${-ry * 0.1} ${rx * 0.97} ${-ry * 0.2} ${rx * 0.9} ${-ry * 0.27}Q${rx * 0.45} ${-ry * 0.36} 0 ${-ry * 0.34}` +
  d`Q${-rx * 0.45} ${-ry * 0.36} ${-rx * 0.9} ${-ry * 0.27}C${-rx * 0.97} ${-ry * 0.2} ${-rx} ${-ry * 0.1} ${-rx * 1.04} ${ry * 0.04}`;
export const parted = ({ rx, ry }: Brush) =>
  d`C${rx * 1.0} ${-ry * 0.06} ${rx * 0.98} ${-ry * 0.16} ${rx * 0.93} ${-ry * 0.24}Q${rx * 0.36} ${-ry * 0.36} ${rx * 0.08} ${-ry * 0.84}` +
  d`Q${-rx * 0.3} ${-ry * 0.42} ${-rx * 0.93} ${-ry * 0.24}C${-rx * 0.98} ${-ry * 0.16} ${-rx} ${-ry * 0.06} ${-rx * 1.04} ${ry * 0.04}`;

/** A parting on the viewer's left: the hair is combed across the forehead. */
export const sweptAside = ({ rx, ry }: Brush) =>
  d`C${rx * 1.0} ${-ry * 0.16} ${rx * 0.96} ${-ry * 0.26} ${rx * 0.88} ${-ry * 0.34}Q${rx * 0.2} ${-ry * 0.4} ${-rx * 0.44} ${-ry * 0.82}` +
  d`Q${-rx * 0.6} ${-ry * 0.56} ${-rx * 0.9} ${-ry * 0.36}C${-rx * 0.96} ${-ry * 0.26} ${-rx} ${-ry * 0.13} ${-rx * 1.04} ${ry * 0.04}`;

/** Hair that falls behind the head to `low` head heights below its middle, `wide` half head widths to each side. */
export function fall({ rx, ry, dark, edge }: Brush, wide: number, low: number): Shape[] {
  const data =
    d`M${-rx * wide} ${-ry * 0.3}C${-rx * wide * 1.06} ${ry * low * 0.6} ${-rx * wide} ${ry * low} ${-rx * wide * 0.74} ${ry * low}` +
    d`L${rx * wide * 0.74} ${ry * low}C${rx * wide} ${ry * low} ${rx * wide * 1.06} ${ry * low * 0.6} ${rx * wide} ${-ry * 0.3}` +
    d`C${rx * wide} ${-ry * 1.26} ${-rx * wide} ${-ry * 1.26} ${-rx * wide} ${-ry * 0.3}Z`;
  return outlined(data, dark, edge, 3);
}

/** Wavy hair behind the head, to the shoulders. */
export function waves({ rx, ry, dark, edge }: Brush): Shape[] {
  const side: Point[] = [
    [1.14, -0.4],
    [1.26, -0.02],
    [1.14, 0.3],
    [1.32, 0.62],
    [1.16, 0.96],
    [1.3, 1.28],
    [0.96, 1.5],
    [0.7, 1.38],
  ];
  const right = side.map(([x, y]): Point => [x * rx, y * ry]);
  const left = [...right].reverse().map(([x, y]): Point => [-x, y]);
  return outlined(smoothData([[0, -ry * 1.16], ...right, ...left], true), dark, edge, 3);
}

export const nape = ({ rx, ry, dark, edge }: Brush): Shape[] =>
  outlined(
    d`M${-rx * 0.98} ${-ry * 0.2}C${-rx * 0.98} ${ry * 0.3} ${-rx * 0.86} ${ry * 0.6} ${-rx * 0.6} ${ry * 0.72}L${rx * 0.6} ${ry * 0.72}C${rx * 0.86} ${ry * 0.6} ${rx * 0.98} ${ry * 0.3} ${rx * 0.98} ${-ry * 0.2}Z`,
    dark,
    edge,
    3,
  );

/** Locks before the ears that frame the face down to `low`. */
export function sideLocks({ rx, ry, hair, edge }: Brush, low: number): Shape[] {
  const lock = (s: number) =>
    d`M${s * rx * 1.05} ${-ry * 0.24}C${s * rx * 1.16} ${ry * 0.1} ${s * rx * 1.14} ${ry * low * 0.9} ${s * rx * 1.04} ${ry * low}` +
    d`C${s * rx * 0.9} ${ry * low * 0.9} ${s * rx * 0.84} ${ry * 0.1} ${s * rx * 0.88} ${-ry * 0.28}Z`;
  const inner = (s: number) =>
    d`M${s * rx * 1.04} ${ry * low}C${s * rx * 0.9} ${ry * low * 0.9} ${s * rx * 0.84} ${ry * 0.1} ${s * rx * 0.88} ${-ry * 0.26}`;
  return [filled(lock(-1) + lock(1), hair), line(inner(-1) + inner(1), edge, 3)];
}
