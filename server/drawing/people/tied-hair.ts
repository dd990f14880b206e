import type { Shape } from '../../book/drawing.ts';
import { d, ellipse, ellipseData, line } from '../shapes.ts';
import { type Brush, cap, fall, type Hair, nape, parted, sideLocks, straight, swept } from './hair-brush.ts';
import { outlined } from './limb.ts';

/** Tails, plaits and buns. */

export function ponytail(brush: Brush): Shape[] {
  const { rx, ry, dark, edge, palette } = brush;
  const tail =
    d`M${rx * 0.5} ${-ry * 0.94}C${rx * 1.3} ${-ry * 1.36} ${rx * 1.94} ${-ry * 0.6} ${rx * 1.62} ${ry * 0.3}` +
    d`C${rx * 1.54} ${ry * 0.62} ${rx * 1.4} ${ry * 0.86} ${rx * 1.2} ${ry * 0.98}C${rx * 1.3} ${ry * 0.4} ${rx * 1.2} ${-ry * 0.3} ${rx * 0.6} ${-ry * 0.5}Z`;
  return [
    ...nape(brush),
    ...outlined(tail, dark, edge, 3),
    ellipse([rx * 0.86, -ry * 0.86], 12, 12, palette.common.accent),
  ];
}

export function pigtails({ rx, ry, dark, edge, palette }: Brush): Shape[] {
  const tail = (s: number) =>
    d`M${s * rx * 0.92} ${-ry * 0.3}C${s * rx * 1.7} ${-ry * 0.56} ${s * rx * 1.78} ${ry * 0.5} ${s * rx * 1.36} ${ry * 0.98}` +
    d`C${s * rx * 1.2} ${ry * 0.86} ${s * rx * 1.02} ${ry * 0.2} ${s * rx * 0.92} ${-ry * 0.3}Z`;
  return [-1, 1].flatMap((s) => [
    ...outlined(tail(s), dark, edge, 3),
    ellipse([s * rx * 1.08, -ry * 0.24], 11, 11, palette.common.accent),
  ]);
}

export function bun(brush: Brush): Hair {
  const { rx, ry, dark, edge } = brush;
  return {
    back: [...nape(brush), ...outlined(ellipseData([0, -ry * 1.3], rx * 0.4, rx * 0.38), dark, edge, 3)],
    front: cap(brush, swept(brush)),
  };
}

/** A bun high on each side, with a straight fringe. */
export function twoBuns(brush: Brush): Hair {
  const { rx, ry, dark, edge, palette } = brush;
  const buns = [-1, 1].flatMap((s) => [
    ...outlined(ellipseData([s * rx * 0.84, -ry * 1.16], rx * 0.36, rx * 0.34), dark, edge, 3),
    line(d`M${s * rx * 0.66} ${-ry * 1.2}Q${s * rx * 0.86} ${-ry * 1.42} ${s * rx * 1.04} ${-ry * 1.14}`, edge, 3, {
      opacity: 0.7,
    }),
    ellipse([s * rx * 0.66, -ry * 0.94], 11, 8, palette.common.accent),
  ]);
  return { back: [...nape(brush), ...buns], front: [...cap(brush, straight(brush)), ...sideLocks(brush, 0.22)] };
}

/** Loose hair, with what grows at the front tied in a knot on top. */
export function halfUp(brush: Brush): Hair {
  const { rx, ry, dark, edge, palette } = brush;
  const knot = outlined(ellipseData([0, -ry * 1.3], rx * 0.28, rx * 0.26), dark, edge, 3);
  const tie = ellipse([0, -ry * 1.08], rx * 0.17, 7, palette.common.accent);
  return {
    back: [...fall(brush, 1.14, 1.5), ...knot, tie],
    front: [...cap(brush, parted(brush)), ...sideLocks(brush, 0.3)],
  };
}

/** Two plaits that hang over the shoulders. */
export function plaits(brush: Brush): Hair {
  const { rx, ry, hair, dark, edge, palette } = brush;
  const links = [0, 1, 2, 3];
  const link = (s: number, at: number) =>
    ellipseData([s * rx * (1.04 - at * 0.035), ry * (0.36 + at * 0.3)], rx * (0.2 - at * 0.016), ry * 0.2);
  const strand = (s: number, at: number) => {
    const [x, y] = [s * rx * (1.04 - at * 0.035), ry * (0.36 + at * 0.3)];
    return d`M${x - s * rx * 0.15} ${y - ry * 0.08}Q${x} ${y + ry * 0.02} ${x + s * rx * 0.05} ${y + ry * 0.15}`;
  };
  const end = (s: number) => {
    const [x, y] = [s * rx * 0.9, ry * 1.5];
    return d`M${x - 7} ${y - 4}L${x + 7} ${y - 4}C${x + 13} ${y + 12} ${x + 5} ${y + 24} ${x} ${y + 26}C${x - 5} ${y + 24} ${x - 13} ${y + 12} ${x - 7} ${y - 4}Z`;
  };
  return {
    back: nape(brush),
    front: [
      ...outlined([-1, 1].flatMap((s) => links.map((at) => link(s, at))).join(''), hair, edge, 3),
      line([-1, 1].flatMap((s) => links.map((at) => strand(s, at))).join(''), edge, 3),
      ...outlined(end(-1) + end(1), dark, edge, 3),
      ...[-1, 1].map((s) => ellipse([s * rx * 0.91, ry * 1.46], 10, 7, palette.common.accent)),
      ...cap(brush, parted(brush)),
    ],
  };
}
