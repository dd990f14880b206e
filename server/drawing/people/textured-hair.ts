import type { Shape } from '../../book/drawing.ts';
import { luminance, shade } from '../colour.ts';
import { d, ellipseData, filled, line, type Point, smoothData } from '../shapes.ts';
import type { Brush, Hair } from './hair-brush.ts';
import { outlined } from './limb.ts';

/** Curls, coils, locs and rows. */

export function curls(brush: Brush): Hair {
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

export function afro(brush: Brush): Hair {
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

export function buzz({ rx, ry, hair, edge }: Brush): Shape[] {
  const data =
    d`M${-rx * 0.99} ${-ry * 0.1}C${-rx * 1.06} ${-ry * 0.9} ${-rx * 0.6} ${-ry * 1.06} 0 ${-ry * 1.06}C${rx * 0.6} ${-ry * 1.06} ${rx * 1.06} ${-ry * 0.9} ${rx * 0.99} ${-ry * 0.1}` +
    d`C${rx * 0.95} ${-ry * 0.38} ${rx * 0.82} ${-ry * 0.54} ${rx * 0.6} ${-ry * 0.6}Q0 ${-ry * 0.74} ${-rx * 0.6} ${-ry * 0.6}C${-rx * 0.82} ${-ry * 0.54} ${-rx * 0.95} ${-ry * 0.38} ${-rx * 0.99} ${-ry * 0.1}Z`;
  return outlined(data, hair, edge, 3);
}

/** Locs from the crown to the shoulders: ropes of one width and different lengths, each with its own line. */
export function locs({ rx, ry, hair, dark, edge }: Brush): Hair {
  const ropes = (places: readonly (readonly [number, number])[], from: number) =>
    [-1, 1]
      .flatMap((s) =>
        places.map(([share, low]) => {
          const x = s * rx * share;
          return d`M${x * 0.72} ${ry * (from - 0.34)}C${x * 0.96} ${ry * (from - 0.2)} ${x} ${ry * from} ${x} ${ry * (from + 0.3)}L${x * 1.02} ${ry * low}`;
        }),
      )
      .join('');
  const thick = rx * 0.17;
  const behind = ropes(
    [
      [0.36, 1.06],
      [0.62, 1.22],
      [0.88, 1.1],
      [1.12, 1.16],
    ],
    -0.3,
  );
  const places = [
    [0.86, 0.86],
    [1.04, 1.02],
    [1.24, 0.8],
  ] as const;
  const before = ropes(places, -0.4);
  const crown = d`M${-rx * 1.0} ${-ry * 0.26}C${-rx * 1.14} ${-ry * 0.96} ${-rx * 0.6} ${-ry * 1.16} 0 ${-ry * 1.16}C${rx * 0.6} ${-ry * 1.16} ${rx * 1.14} ${-ry * 0.96} ${rx} ${-ry * 0.26}Q${rx * 0.7} ${-ry * 0.58} 0 ${-ry * 0.6}Q${-rx * 0.7} ${-ry * 0.58} ${-rx} ${-ry * 0.26}Z`;
  const partings = [-0.8, -0.48, -0.16, 0.16, 0.48, 0.8]
    .map(
      (x) =>
        d`M${rx * x * 0.4} ${-ry * 1.12}Q${rx * x * 0.96} ${-ry * 0.94} ${rx * x * 1.04} ${-ry * (0.6 - x * x * 0.2)}`,
    )
    .join('');
  const shine = shade(hair, luminance(hair) > 0.4 ? -0.2 : 0.24);
  return {
    back: [line(behind, edge, thick + 6), line(behind, dark, thick)],
    front: [
      line(before, edge, thick + 6),
      line(before, hair, thick),
      line(before, shine, 2.6, { opacity: 0.8 }),
      ...outlined(crown, hair, edge, 3),
      line(partings, shine, 3.4),
    ],
  };
}

/** Rows plaited close to the head: the partings between them show the skin, the ends hang behind the neck. */
export function cornrows({ rx, ry, hair, dark, edge, skin }: Brush): Hair {
  const cap =
    d`M${-rx} ${-ry * 0.06}C${-rx * 1.08} ${-ry * 0.9} ${-rx * 0.62} ${-ry * 1.09} 0 ${-ry * 1.09}C${rx * 0.62} ${-ry * 1.09} ${rx * 1.08} ${-ry * 0.9} ${rx} ${-ry * 0.06}` +
    d`C${rx * 0.95} ${-ry * 0.34} ${rx * 0.84} ${-ry * 0.5} ${rx * 0.62} ${-ry * 0.56}Q0 ${-ry * 0.7} ${-rx * 0.62} ${-ry * 0.56}C${-rx * 0.84} ${-ry * 0.5} ${-rx * 0.95} ${-ry * 0.34} ${-rx} ${-ry * 0.06}Z`;
  const rows = [-0.8, -0.48, -0.16, 0.16, 0.48, 0.8]
    .map((x) => {
      const low = -ry * (0.64 - x * x * 0.26);
      return d`M${rx * x} ${low}Q${rx * x * 0.98} ${-ry * 0.9} ${rx * x * 0.6} ${-ry * (1.06 - Math.abs(x) * 0.06)}`;
    })
    .join('');
  const ends = [-0.86, -0.62, 0.62, 0.86]
    .map((x) => d`M${rx * x} ${ry * 0.2}Q${rx * x * 1.08} ${ry * 0.7} ${rx * x} ${ry * 1.22}`)
    .join('');
  return {
    back: [line(ends, edge, rx * 0.17 + 6), line(ends, dark, rx * 0.17)],
    front: [...outlined(cap, hair, edge, 3), line(rows, shade(skin, -0.12), 3.6)],
  };
}
