import type { Hex, Shape } from '../book/drawing.ts';
import type { HairStyle, Look } from '../book/look.ts';
import type { Build } from './builds.ts';
import { luminance, shade } from './colour.ts';
import { outlined } from './limb.ts';
import { clothOutline, type Palette } from './palette.ts';
import { d, ellipse, ellipseData, filled, line, type Point, smoothData } from './shapes.ts';

/** Hair around the middle of the head: `back` goes behind the body, `front` over the face. */
export type Hair = { back: Shape[]; front: Shape[] };

type Brush = { rx: number; ry: number; hair: Hex; dark: Hex; edge: Hex; palette: Palette };

export function drawHair(look: Look, build: Build, palette: Palette): Hair {
  const hair = look.hair === 'hijab' ? palette.common.scarf : palette.hair[look.hairColour];
  return STYLES[look.hair]({
    rx: build.headX,
    ry: build.headY,
    hair,
    dark: shade(hair, -0.15),
    edge: clothOutline(hair),
    palette,
  });
}

/** Hair on the crown that ends at the forehead with one of the fringes below. */
function cap({ rx, ry, hair, edge }: Brush, fringe: string): Shape[] {
  const data =
    d`M${-rx * 1.04} ${ry * 0.04}C${-rx * 1.14} ${-ry * 0.9} ${-rx * 0.66} ${-ry * 1.18} 0 ${-ry * 1.18}` +
    d`C${rx * 0.66} ${-ry * 1.18} ${rx * 1.14} ${-ry * 0.9} ${rx * 1.04} ${ry * 0.04}${fringe}Z`;
  const shine = d`M${-rx * 0.56} ${-ry * 0.86}Q${-rx * 0.2} ${-ry * 1.06} ${rx * 0.2} ${-ry * 1.02}`;
  return [
    ...outlined(data, hair, edge, 3),
    line(shine, shade(hair, luminance(hair) > 0.4 ? 0.4 : 0.16), 6.5, { opacity: 0.6 }),
  ];
}

const swept = ({ rx, ry }: Brush) =>
  d`C${rx * 1.0} ${-ry * 0.16} ${rx * 0.92} ${-ry * 0.38} ${rx * 0.76} ${-ry * 0.5}Q${rx * 0.2} ${-ry * 0.28} ${-rx * 0.3} ${-ry * 0.64}` +
  d`Q${-rx * 0.52} ${-ry * 0.4} ${-rx * 0.82} ${-ry * 0.38}C${-rx * 0.94} ${-ry * 0.28} ${-rx} ${-ry * 0.13} ${-rx * 1.04} ${ry * 0.04}`;
const straight = ({ rx, ry }: Brush) =>
  d`C${rx * 1.0} ${-ry * 0.1} ${rx * 0.97} ${-ry * 0.2} ${rx * 0.9} ${-ry * 0.27}Q${rx * 0.45} ${-ry * 0.36} 0 ${-ry * 0.34}` +
  d`Q${-rx * 0.45} ${-ry * 0.36} ${-rx * 0.9} ${-ry * 0.27}C${-rx * 0.97} ${-ry * 0.2} ${-rx} ${-ry * 0.1} ${-rx * 1.04} ${ry * 0.04}`;
const parted = ({ rx, ry }: Brush) =>
  d`C${rx * 1.0} ${-ry * 0.06} ${rx * 0.98} ${-ry * 0.16} ${rx * 0.93} ${-ry * 0.24}Q${rx * 0.36} ${-ry * 0.36} ${rx * 0.08} ${-ry * 0.84}` +
  d`Q${-rx * 0.3} ${-ry * 0.42} ${-rx * 0.93} ${-ry * 0.24}C${-rx * 0.98} ${-ry * 0.16} ${-rx} ${-ry * 0.06} ${-rx * 1.04} ${ry * 0.04}`;

/** Hair that falls behind the head to `low` head heights below its middle, `wide` half head widths to each side. */
function fall({ rx, ry, dark, edge }: Brush, wide: number, low: number): Shape[] {
  const data =
    d`M${-rx * wide} ${-ry * 0.3}C${-rx * wide * 1.06} ${ry * low * 0.6} ${-rx * wide} ${ry * low} ${-rx * wide * 0.74} ${ry * low}` +
    d`L${rx * wide * 0.74} ${ry * low}C${rx * wide} ${ry * low} ${rx * wide * 1.06} ${ry * low * 0.6} ${rx * wide} ${-ry * 0.3}` +
    d`C${rx * wide} ${-ry * 1.26} ${-rx * wide} ${-ry * 1.26} ${-rx * wide} ${-ry * 0.3}Z`;
  return outlined(data, dark, edge, 3);
}

const nape = ({ rx, ry, dark, edge }: Brush): Shape[] =>
  outlined(
    d`M${-rx * 0.98} ${-ry * 0.2}C${-rx * 0.98} ${ry * 0.3} ${-rx * 0.86} ${ry * 0.6} ${-rx * 0.6} ${ry * 0.72}L${rx * 0.6} ${ry * 0.72}C${rx * 0.86} ${ry * 0.6} ${rx * 0.98} ${ry * 0.3} ${rx * 0.98} ${-ry * 0.2}Z`,
    dark,
    edge,
    3,
  );

const STYLES: Record<HairStyle, (brush: Brush) => Hair> = {
  short: (brush) => ({ back: nape(brush), front: cap(brush, swept(brush)) }),
  spiky: (brush) => ({ back: nape(brush), front: spikes(brush) }),
  bob: (brush) => ({ back: fall(brush, 1.14, 0.8), front: [...cap(brush, straight(brush)), ...sideLocks(brush, 0.5)] }),
  long: (brush) => ({
    back: fall(brush, 1.16, 1.75),
    front: [...cap(brush, parted(brush)), ...sideLocks(brush, 0.62)],
  }),
  ponytail: (brush) => ({ back: ponytail(brush), front: cap(brush, swept(brush)) }),
  pigtails: (brush) => ({ back: pigtails(brush), front: cap(brush, parted(brush)) }),
  curly: (brush) => curls(brush),
  afro: (brush) => afro(brush),
  bun: (brush) => ({
    back: [
      ...nape(brush),
      ...outlined(ellipseData([0, -brush.ry * 1.3], brush.rx * 0.4, brush.rx * 0.38), brush.dark, brush.edge, 3),
    ],
    front: cap(brush, swept(brush)),
  }),
  buzz: (brush) => ({ back: [], front: buzz(brush) }),
  bald: () => ({ back: [], front: [] }),
  hijab: (brush) => hijab(brush),
};

/** Locks before the ears that frame the face down to `low`. */
function sideLocks({ rx, ry, hair, edge }: Brush, low: number): Shape[] {
  const lock = (s: number) =>
    d`M${s * rx * 1.05} ${-ry * 0.24}C${s * rx * 1.16} ${ry * 0.1} ${s * rx * 1.14} ${ry * low * 0.9} ${s * rx * 1.04} ${ry * low}` +
    d`C${s * rx * 0.9} ${ry * low * 0.9} ${s * rx * 0.84} ${ry * 0.1} ${s * rx * 0.88} ${-ry * 0.28}Z`;
  const inner = (s: number) =>
    d`M${s * rx * 1.04} ${ry * low}C${s * rx * 0.9} ${ry * low * 0.9} ${s * rx * 0.84} ${ry * 0.1} ${s * rx * 0.88} ${-ry * 0.26}`;
  return [filled(lock(-1) + lock(1), hair), line(inner(-1) + inner(1), edge, 3)];
}

function spikes(brush: Brush): Shape[] {
  const { rx, ry, hair, edge } = brush;
  let data = d`M${-rx * 1.04} ${ry * 0.04}`;
  const count = 7;
  for (let at = 0; at < count; at++) {
    const angle = (share: number) => Math.PI * (1.02 - (1.04 * (at + share)) / count);
    const [tip, root] = [angle(0.62), angle(1)];
    data += d`Q${Math.cos(angle(0.3)) * rx * 1.12} ${-Math.sin(angle(0.3)) * ry * 1.22} ${Math.cos(tip) * rx * 1.22} ${-Math.sin(tip) * ry * 1.4}`;
    data += d`L${Math.cos(root) * rx * 1.05} ${-Math.sin(root) * ry * 1.1}`;
  }
  const zig = d`L${rx * 1.04} ${ry * 0.04}C${rx} ${-ry * 0.12} ${rx * 0.96} ${-ry * 0.26} ${rx * 0.86} ${-ry * 0.4}L${rx * 0.5} ${-ry * 0.3}L${rx * 0.3} ${-ry * 0.5}L${-rx * 0.04} ${-ry * 0.32}L${-rx * 0.3} ${-ry * 0.54}L${-rx * 0.56} ${-ry * 0.34}L${-rx * 0.8} ${-ry * 0.46}C${-rx * 0.96} ${-ry * 0.26} ${-rx} ${-ry * 0.12} ${-rx * 1.04} ${ry * 0.04}Z`;
  return outlined(data + zig, hair, edge, 3);
}

function ponytail(brush: Brush): Shape[] {
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

function pigtails({ rx, ry, dark, edge, palette }: Brush): Shape[] {
  const tail = (s: number) =>
    d`M${s * rx * 0.92} ${-ry * 0.3}C${s * rx * 1.7} ${-ry * 0.56} ${s * rx * 1.78} ${ry * 0.5} ${s * rx * 1.36} ${ry * 0.98}` +
    d`C${s * rx * 1.2} ${ry * 0.86} ${s * rx * 1.02} ${ry * 0.2} ${s * rx * 0.92} ${-ry * 0.3}Z`;
  return [-1, 1].flatMap((s) => [
    ...outlined(tail(s), dark, edge, 3),
    ellipse([s * rx * 1.08, -ry * 0.24], 11, 11, palette.common.accent),
  ]);
}

function curls(brush: Brush): Hair {
  const { rx, ry, hair, dark, edge } = brush;
  const rim: [number, number, number][] = [
    [-0.98, -0.12, 0.26],
    [-0.99, -0.48, 0.3],
    [-0.76, -0.84, 0.33],
    [-0.38, -1.08, 0.34],
    [0.06, -1.16, 0.35],
    [0.48, -1.06, 0.34],
    [0.82, -0.8, 0.33],
    [1.0, -0.44, 0.3],
    [0.98, -0.1, 0.26],
    [0.62, -0.58, 0.28],
    [0.2, -0.66, 0.3],
    [-0.22, -0.62, 0.3],
    [-0.62, -0.6, 0.28],
  ];
  const data = rim.map(([x, y, r]) => ellipseData([x * rx, y * ry], r * rx)).join('');
  const swirl = [
    [-0.7, -0.8],
    [-0.1, -1.02],
    [0.5, -0.9],
  ]
    .map(([x = 0, y = 0]) => d`M${x * rx - 12} ${y * ry + 4}Q${x * rx} ${y * ry - 14} ${x * rx + 13} ${y * ry + 2}`)
    .join('');
  const back = outlined(ellipseData([0, -ry * 0.16], rx * 1.1, ry * 0.86), dark, edge, 3);
  return { back, front: [...outlined(data, hair, edge, 3), line(swirl, shade(hair, 0.2), 5, { opacity: 0.6 })] };
}

function afro(brush: Brush): Hair {
  const { rx, ry, hair, edge } = brush;
  const count = 14;
  const puffs: Point[] = Array.from({ length: count * 2 }, (_, at) => {
    const angle = (Math.PI * at) / count;
    const size = at % 2 === 0 ? 1.03 : 0.985;
    return [Math.cos(angle) * rx * 1.42 * size, -ry * 0.42 + Math.sin(angle) * ry * 1.2 * size];
  });
  const crown = d`C${-rx * 1.1} ${-ry * 0.8} ${-rx * 0.6} ${-ry * 1.04} 0 ${-ry * 1.04}C${rx * 0.6} ${-ry * 1.04} ${rx * 1.1} ${-ry * 0.8} ${rx * 1.02} ${ry * 0.1}`;
  const hairline = d`C${rx} ${-ry * 0.16} ${rx * 0.94} ${-ry * 0.34} ${rx * 0.8} ${-ry * 0.46}Q${rx * 0.4} ${-ry * 0.58} 0 ${-ry * 0.58}Q${-rx * 0.4} ${-ry * 0.58} ${-rx * 0.8} ${-ry * 0.46}C${-rx * 0.94} ${-ry * 0.34} ${-rx} ${-ry * 0.16} ${-rx * 1.02} ${ry * 0.1}`;
  return {
    back: outlined(smoothData(puffs, true), hair, edge, 3),
    front: [
      filled(d`M${-rx * 1.02} ${ry * 0.1}${crown}${hairline}Z`, hair),
      line(d`M${rx * 1.02} ${ry * 0.1}${hairline}`, edge, 3),
    ],
  };
}

function buzz({ rx, ry, hair, edge }: Brush): Shape[] {
  const data =
    d`M${-rx * 0.99} ${-ry * 0.1}C${-rx * 1.06} ${-ry * 0.9} ${-rx * 0.6} ${-ry * 1.06} 0 ${-ry * 1.06}C${rx * 0.6} ${-ry * 1.06} ${rx * 1.06} ${-ry * 0.9} ${rx * 0.99} ${-ry * 0.1}` +
    d`C${rx * 0.95} ${-ry * 0.38} ${rx * 0.82} ${-ry * 0.54} ${rx * 0.6} ${-ry * 0.6}Q0 ${-ry * 0.74} ${-rx * 0.6} ${-ry * 0.6}C${-rx * 0.82} ${-ry * 0.54} ${-rx * 0.95} ${-ry * 0.38} ${-rx * 0.99} ${-ry * 0.1}Z`;
  return outlined(data, hair, edge, 3);
}

/** A scarf that leaves the face free and lies on the shoulders. */
function hijab({ rx, ry, hair, dark, edge }: Brush): Hair {
  const back =
    d`M${-rx * 1.14} ${-ry * 0.1}C${-rx * 1.2} ${ry * 0.8} ${-rx * 1.0} ${ry * 1.5} ${-rx * 0.6} ${ry * 1.62}L${rx * 0.6} ${ry * 1.62}` +
    d`C${rx * 1.0} ${ry * 1.5} ${rx * 1.2} ${ry * 0.8} ${rx * 1.14} ${-ry * 0.1}C${rx * 1.08} ${-ry * 1.36} ${-rx * 1.08} ${-ry * 1.36} ${-rx * 1.14} ${-ry * 0.1}Z`;
  const outer =
    d`M${-rx * 1.14} ${-ry * 0.1}C${-rx * 1.08} ${-ry * 1.38} ${rx * 1.08} ${-ry * 1.38} ${rx * 1.14} ${-ry * 0.1}` +
    d`C${rx * 1.18} ${ry * 0.66} ${rx * 0.86} ${ry * 1.3} 0 ${ry * 1.42}C${-rx * 0.86} ${ry * 1.3} ${-rx * 1.18} ${ry * 0.66} ${-rx * 1.14} ${-ry * 0.1}Z`;
  const face =
    d`M${-rx * 0.86} ${ry * 0.02}C${-rx * 0.86} ${ry * 0.66} ${-rx * 0.46} ${ry * 0.97} 0 ${ry * 0.97}C${rx * 0.46} ${ry * 0.97} ${rx * 0.86} ${ry * 0.66} ${rx * 0.86} ${ry * 0.02}` +
    d`C${rx * 0.86} ${-ry * 0.76} ${-rx * 0.86} ${-ry * 0.76} ${-rx * 0.86} ${ry * 0.02}Z`;
  const folds = d`M${-rx * 0.52} ${ry * 1.06}Q${rx * 0.1} ${ry * 1.34} ${rx * 0.66} ${ry * 0.98}M${-rx * 0.2} ${ry * 1.2}Q${rx * 0.2} ${ry * 1.32} ${rx * 0.5} ${ry * 1.2}`;
  return {
    back: outlined(back, dark, edge, 3),
    front: [
      { kind: 'path', d: outer + face, fill: hair, evenOdd: true, stroke: edge, width: 3 },
      line(folds, shade(hair, -0.16), 4),
    ],
  };
}
