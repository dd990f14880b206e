import { rectData as box, combine, movedData, rotate, ellipseData as round, smoothData, translate } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

const CORD = '#807c78';
const FUR = '#efe4d8';
const FUR_SHADE = '#e0d2c3';

const bunny = (): Sketch => ({
  twoHands: true,
  pieces: [
    ...[-1, 1].flatMap((side) => [
      body(movedData(round([side * 14, -106], 12, 35), rotate(side * 14, [0, -60])), FUR),
      detail(movedData(round([side * 14, -102], 5, 22), rotate(side * 14, [0, -60])), '#dba89a'),
    ]),
    body(round([0, -14], 30, 34), FUR),
    detail(round([0, -8], 18, 22), '#faf4ec'),
    body(round([-24, -14], 10, 16), FUR_SHADE),
    body(round([24, -14], 10, 16), FUR_SHADE),
    body(round([-14, 17], 13, 9), FUR_SHADE),
    body(round([14, 17], 13, 9), FUR_SHADE),
    over(round([0, -58], 32, 29), FUR),
    detail(round([-11, -61], 3.8, 4.8), T.ink),
    detail(round([11, -61], 3.8, 4.8), T.ink),
    detail('M-5 -52L5 -52L0 -47Z', '#c67a70'),
    mark('M-9 -44Q-5 -41 0 -47Q5 -41 9 -44', '#7a5d5a', 2.4),
  ],
});

const ball = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(round([0, -55], 55), T.blue),
    detail('M-50.5 -77Q0 -45 50.5 -77Q57 -62 54 -42Q0 -6 -54 -42Q-57 -62 -50.5 -77Z', T.cream),
    detail('M-24 -104.5Q0 -94 24 -104.5Q14 -110 0 -110Q-14 -110 -24 -104.5Z', T.paleBlue),
  ],
});

const blocks = (): Sketch => ({
  pieces: [
    body(box(-68, -66, 66, 66, 7), T.blue),
    detail(box(-56, -54, 42, 42, 5), T.paleBlue),
    body(box(4, -66, 66, 66, 7), T.yellow),
    detail(box(16, -54, 42, 42, 5), T.paleYellow),
    body(box(-32, -137, 66, 66, 7), T.green),
    detail(box(-20, -125, 42, 42, 5), T.paleGreen),
  ],
});

const toyCar = (): Sketch => ({
  pieces: [
    body('M-40 -42L-26 -74Q-23 -81 -15 -81L17 -81Q25 -81 29 -74L44 -42Z', T.yellow),
    detail('M-26 -46L-15 -71L-3 -71L-3 -46Z', T.glass),
    detail('M5 -46L5 -71L19 -71L31 -46Z', T.glass),
    body(box(-66, -50, 132, 36, 17), T.yellow),
    detail(box(50, -42, 14, 12, 5), T.cream),
    over(round([-34, -15], 17), T.tyre),
    detail(round([-34, -15], 8), T.paleGrey),
    over(round([34, -15], 17), T.tyre),
    detail(round([34, -15], 8), T.paleGrey),
  ],
});

const doll = (): Sketch => ({
  twoHands: true,
  pieces: [
    rod('M-13 -28L-14 -8', '#edcdb0', 15),
    rod('M13 -28L14 -8', '#edcdb0', 15),
    body(round([-17, -6], 13, 8), T.navy),
    body(round([17, -6], 13, 8), T.navy),
    rod('M-20 -82L-42 -58', '#edcdb0', 14),
    rod('M20 -82L42 -58', '#edcdb0', 14),
    body('M-19 -92Q0 -98 19 -92L38 -26Q0 -16 -38 -26Z', T.teal),
    detail('M-36 -34Q0 -24 36 -34L38 -26Q0 -16 -38 -26Z', T.cream),
    body(round([-36, -112], 11, 18), T.brown),
    body(round([36, -112], 11, 18), T.brown),
    body(round([0, -124], 38, 36), T.brown),
    over(round([0, -120], 32, 29), '#f0d2b6'),
    detail('M-33 -124Q-28 -152 0 -153Q28 -152 33 -124Q20 -142 0 -141Q-20 -142 -33 -124Z', T.brown),
    detail(round([-11, -119], 3.4, 4), T.ink),
    detail(round([11, -119], 3.4, 4), T.ink),
    mark('M-7 -107Q0 -102 7 -107', '#964540', 2.6),
    detail(round([-19, -110], 5, 3.5), T.blush),
    detail(round([19, -110], 5, 3.5), T.blush),
  ],
});

/** Leans away from whoever holds its string, so that it flies beside their head. */
const kite = (): Sketch => ({
  grip: [-150, 0],
  pieces: [
    mark('M-150 0Q-92 -60 0 -218', CORD, 3),
    mark(
      smoothData([
        [0, -140],
        [26, -112],
        [8, -86],
        [34, -62],
        [22, -36],
      ]),
      T.navy,
      3.5,
    ),
    over('M10 -98L32 -104L29 -82L10 -89Z', T.orange),
    over('M15 -62L37 -70L38 -48L17 -53Z', T.rose),
    over('M0 -290L62 -220L0 -138L-62 -220Z', T.teal),
    detail('M0 -290L62 -220L0 -220Z', T.yellow),
    detail('M0 -220L0 -138L-62 -220Z', T.orange),
    detail('M0 -220L62 -220L0 -138Z', T.paleTeal),
    mark('M0 -286L0 -144', T.darkWood, 3),
    mark('M-58 -220L58 -220', T.darkWood, 3),
  ],
});

const tilted = (data: string) => movedData(data, combine(translate(118, -142), rotate(20)));

const balloon = (): Sketch => ({
  grip: [0, 0],
  pieces: [
    mark('M0 0C22 -30 24 -60 62 -78C92 -92 108 -110 118 -140', CORD, 3.4),
    body(
      tilted('M0 -106C34 -106 46 -80 46 -58C46 -26 20 -2 0 0C-20 -2 -46 -26 -46 -58C-46 -80 -34 -106 0 -106Z'),
      T.blue,
    ),
    body(tilted('M-8 9L0 -3L8 9Z'), T.blue),
    detail(tilted(movedData(round([-20, -74], 8, 16), rotate(24, [-20, -74]))), '#a9c4d9'),
  ],
});

const bubbles = (): Sketch => ({
  pieces: [
    [-58, -60, 44],
    [34, -118, 52],
    [48, -32, 28],
    [-30, -156, 24],
    [-4, -14, 13],
  ].flatMap(([x = 0, y = 0, r = 0]) => [
    body(round([x, y], r), '#d9e9ef'),
    detail(round([x, y], r * 0.8), '#e8f2f4'),
    mark(
      `M${x - r * 0.55} ${y - r * 0.1}Q${x - r * 0.5} ${y - r * 0.5} ${x - r * 0.1} ${y - r * 0.58}`,
      '#ffffff',
      r * 0.14,
    ),
  ]),
});

const drum = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-62 -84L62 -84L58 -18Q0 6 -58 -18Z', T.red),
    mark('M-61 -70L-36 -20L-12 -62L14 -12L38 -66L58 -24', T.cream, 5),
    body('M-62 -26Q0 0 62 -26L61 -14Q0 14 -61 -14Z', T.sand),
    body(round([0, -88], 66, 20), T.sand),
    detail(round([0, -91], 58, 14), T.white),
    rod('M-48 -128L2 -94', T.wood, 8, 'over'),
    rod('M48 -128L8 -96', T.wood, 8, 'over'),
    over(round([2, -94], 7.5), T.wood),
  ],
});

const robot = (): Sketch => ({
  pieces: [
    rod('M0 -136L0 -152', T.darkMetal, 5),
    body(round([0, -154], 7), T.orange),
    rod('M-38 -76L-54 -50', T.metal, 13),
    rod('M38 -76L54 -50', T.metal, 13),
    body(round([-55, -44], 10), T.navy),
    body(round([55, -44], 10), T.navy),
    body(box(-28, -28, 20, 22, 4), T.metal),
    body(box(8, -28, 20, 22, 4), T.metal),
    body(box(-36, -12, 32, 14, 6), T.navy),
    body(box(4, -12, 32, 14, 6), T.navy),
    body(box(-36, -88, 72, 64, 13), T.teal),
    detail(box(-23, -74, 46, 32, 7), T.paleTeal),
    detail(round([-11, -58], 6), T.yellow),
    detail(round([8, -58], 6), T.orange),
    over(box(-34, -138, 68, 48, 15), T.metal),
    detail(box(-25, -130, 50, 30, 10), '#e4ebec'),
    detail(round([-11, -117], 5), T.ink),
    detail(round([11, -117], 5), T.ink),
    mark('M-8 -106Q0 -102 8 -106', T.ink, 2.6),
  ],
});

export const TOYS: Record<string, () => Sketch> = {
  bunny,
  ball,
  blocks,
  'toy-car': toyCar,
  doll,
  kite,
  balloon,
  bubbles,
  drum,
  robot,
};
