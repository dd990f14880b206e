import { rectData as box, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** Planets, each as one knows it by. */

const jupiter = (): Sketch => ({
  pieces: [
    body(round([0, -90], 90), '#dfc39b'),
    ...[
      [-152, 9, '#c49a74'],
      [-124, 13, '#f0e0c2'],
      [-96, 14, '#b98a66'],
      [-62, 10, '#f0e0c2'],
      [-40, 9, '#c49a74'],
    ].map(([y, half, fill]) => {
      const [top, bottom] = [Number(y) - Number(half), Number(y) + Number(half)];
      const reach = (at: number) => Math.round(Math.sqrt(Math.max(0, 89 ** 2 - (at + 90) ** 2)) * 10) / 10;
      return detail(
        `M${-reach(top)} ${top}Q0 ${top + 8} ${reach(top)} ${top}L${reach(bottom)} ${bottom}Q0 ${bottom + 8} ${-reach(bottom)} ${bottom}Z`,
        String(fill),
      );
    }),
    detail(round([32, -62], 19, 11), '#c2735a'),
  ],
});

const mars = (): Sketch => ({
  pieces: [
    body(round([0, -62], 62), '#c47c5a'),
    detail(round([-22, -82], 15, 12), '#ab6546'),
    detail(round([24, -48], 18, 14), '#ab6546'),
    detail(round([-16, -36], 9, 7), '#ab6546'),
    detail(round([20, -92], 8, 6), '#ab6546'),
    detail('M-26 -116Q0 -104 26 -116Q0 -128 -26 -116Z', '#f0e3d2'),
  ],
});

/** The sun and its planets on their rings. */
const solarSystem = (): Sketch => ({
  pieces: [
    body(box(-200, -230, 400, 230, 14), '#4a5870'),
    ...[58, 92, 128, 164].map((r) => mark(round([0, -115], r, r * 0.6), '#7f8ea6', 2.5)),
    detail(round([0, -115], 30), T.yellow),
    ...[
      [-58, -115, 7, '#b9b2a6'],
      [62, -155, 10, '#d9b27c'],
      [-92, -164, 11, '#86abc9'],
      [100, -68, 9, '#c47c5a'],
      [-146, -70, 18, '#dfc39b'],
      [150, -158, 14, '#e3cf9d'],
    ].map(([x, y, r, fill]) => detail(round([Number(x), Number(y)], Number(r)), String(fill))),
    mark('M128 -150Q150 -170 174 -168', '#efe2bd', 4),
    ...[
      [-180, -206],
      [176, -24],
      [-40, -214],
      [60, -18],
    ].map(([x = 0, y = 0]) => detail(round([x, y], 3), T.cream)),
  ],
});

export const PLANETS: Record<string, () => Sketch> = {
  jupiter,
  mars,
  'solar-system': solarSystem,
};
