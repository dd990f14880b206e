import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** Weather one can touch, and the garden. */

const snowman = (): Sketch => ({
  pieces: [
    rod('M-62 -150L-124 -196M62 -150L124 -196', T.darkBrown, 9),
    rod('M-108 -184L-112 -208M108 -184L112 -208', T.darkBrown, 7),
    body(round([0, -66], 98, 68), '#fbfaf5'),
    over(round([0, -158], 72, 60), '#fbfaf5'),
    over(round([0, -248], 54, 50), '#fbfaf5'),
    body(box(-36, -338, 72, 52, 6), T.tyre),
    over(box(-56, -296, 112, 14, 6), T.tyre),
    detail(box(-36, -308, 72, 13), T.red),
    detail(round([-18, -256], 5.5), T.ink),
    detail(round([18, -256], 5.5), T.ink),
    over('M-4 -246L-46 -236L-2 -236Z', T.orange),
    mark('M-14 -222Q2 -212 18 -222', T.ink, 4),
    over('M-50 -210Q0 -186 50 -210L54 -194Q0 -168 -54 -194Z', T.teal),
    over('M22 -192L48 -198L56 -146L32 -142Z', T.teal),
    ...[-164, -136].map((y) => detail(round([0, y], 6), T.ink)),
  ],
});

/** A band of a half circle between two radii. */
const arch = (outer: number, inner: number) => {
  const half = (r: number, back: boolean) => {
    const k = r * 0.5523;
    return back
      ? `L${r} 0C${r} ${-k} ${k} ${-r} 0 ${-r}C${-k} ${-r} ${-r} ${-k} ${-r} 0`
      : `M${-r} 0C${-r} ${-k} ${-k} ${-r} 0 ${-r}C${k} ${-r} ${r} ${-k} ${r} 0`;
  };
  return `${half(outer, false)}${half(inner, true)}Z`.replace(
    /-?\d+\.\d+/g,
    (n) => `${Math.round(Number(n) * 10) / 10}`,
  );
};

const rainbow = (): Sketch => ({
  pieces: [
    body(arch(260, 128), T.red),
    ...['#d68f5e', '#e8c878', '#85a87d', '#7299bb', '#a389b3'].map((fill, at) =>
      detail(arch(238 - at * 22, 128), fill),
    ),
  ],
});

const puddle = (): Sketch => ({
  pieces: [
    body(
      'M-150 -22C-160 -46 -100 -54 -60 -48C-20 -60 60 -58 90 -44C150 -46 166 -16 120 -8C60 4 -30 -2 -80 -2C-120 0 -146 -8 -150 -22Z',
      '#a9c9d8',
    ),
    mark('M-80 -30Q-40 -38 0 -32M30 -24Q60 -30 90 -24', '#d8e8ee', 6),
    body('M-20 -96Q-6 -76 -6 -66Q-6 -54 -20 -54Q-34 -54 -34 -66Q-34 -76 -20 -96Z', T.water),
    body('M34 -108Q46 -90 46 -82Q46 -70 34 -70Q22 -70 22 -82Q22 -90 34 -108Z', T.water),
  ],
});

const wateringCan = (): Sketch => ({
  grip: [30, -96],
  pieces: [
    rod('M20 -84Q70 -116 66 -44Q62 -20 44 -18', T.teal, 10),
    body('M-44 -30L-104 -96L-92 -104L-44 -66Z', T.teal),
    body(movedData(round([-100, -101], 26, 10), rotate(-46, [-100, -101])), T.paleTeal),
    body('M-46 -80L46 -80L52 -8Q52 0 42 0L-42 0Q-52 0 -52 -8Z', T.teal),
    detail('M-49 -50L49 -50L51 -30L-50 -30Z', T.paleTeal),
  ],
});

const acorn = (): Sketch => ({
  pieces: [
    rod('M0 -62L6 -76', T.darkWood, 7),
    body('M-26 -36Q-28 -8 0 0Q28 -8 26 -36Z', '#bd8f5c'),
    body('M-32 -36Q-32 -64 0 -66Q32 -64 32 -36Q0 -26 -32 -36Z', T.brown),
    mark('M-18 -54L-8 -36M0 -60L6 -36M16 -54L20 -38', '#6f5240', 3),
  ],
});

export const NATURE: Record<string, () => Sketch> = {
  snowman,
  rainbow,
  puddle,
  acorn,
  'watering-can': wateringCan,
};
