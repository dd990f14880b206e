import { rectData as box, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

const toothbrush = (): Sketch => ({
  grip: [34, -14],
  pieces: [
    rod('M-52 -58L50 -8', T.teal, 11),
    mark('M8 -28.6L46 -10', T.paleTeal, 4),
    body('M-56 -66L-46 -86L-14 -70L-24 -50Z', T.white),
    mark('M-44 -78L-50 -66M-34 -73L-40 -61M-24 -68L-30 -56', '#d9d3c4', 3),
    mark('M-52 -58L-20 -42.3', T.teal, 11),
  ],
});

const toothpaste = (): Sketch => ({
  grip: [14, -26],
  pieces: [
    body(box(-62, -36, 20, 22, 5), T.blue),
    body('M-44 -44Q-42 -46 -36 -46L50 -50Q54 -50 54 -46L54 -4Q54 0 50 0L-36 -4Q-42 -4 -44 -6Z', T.white),
    detail('M-14 -46.5L26 -48.6L26 -1.4L-14 -3.5Z', T.paleTeal),
    body(box(50, -52, 12, 54, 4), T.blue),
    detail('M-2 -38C6 -32 14 -22 6 -15C-2 -9 -10 -15 -8 -22C-7 -28 -2 -30 -2 -38Z', T.teal),
  ],
});

const towel = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-70, -40, 140, 40, 18), '#c98890'),
    body(box(-70, -76, 140, 42, 18), T.rose),
    detail(box(-38, -76, 18, 42, 0), T.cream),
    detail(box(-38, -38, 18, 38, 0), '#ead9b4'),
    body('M-70 -92Q-70 -110 -52 -110L52 -110Q70 -110 70 -92Q70 -72 52 -72L-52 -72Q-70 -72 -70 -92Z', '#e2aeb3'),
    detail(box(-38, -110, 18, 38, 0), T.cream),
    mark('M52 -91L64 -91M52 -55L64 -55M52 -19L64 -19', '#b97680', 4),
  ],
});

const soap = (): Sketch => ({
  pieces: [
    body(box(-46, -44, 92, 44, 20), '#cbb6d6'),
    detail(box(-34, -36, 68, 22, 11), '#dfd0e6'),
    over(round([34, -50], 15), '#e9f1f4'),
    over(round([54, -36], 9), '#e9f1f4'),
    over(round([16, -58], 8), '#e9f1f4'),
    mark('M26 -54Q28 -60 34 -60', T.white, 3),
  ],
});

const comb = (): Sketch => ({
  grip: [40, -40],
  pieces: [
    ...[-46, -33, -20, -7, 6, 19].map((x) => rod(`M${x} -40L${x} -5`, T.wood, 6)),
    body(box(-54, -54, 118, 26, 12), T.wood),
    detail(box(-46, -49, 78, 8, 4), '#d6b893'),
  ],
});

const toilet = (): Sketch => ({
  pieces: [
    body(box(34, -300, 96, 184, 16), '#f0efe8'),
    detail(box(34, -300, 96, 26, 12), '#dcdcd4'),
    detail(round([66, -252], 10), T.metal),
    body('M-74 -92L92 -100L84 0L-34 0Q-30 -48 -74 -92Z', '#e4e3db'),
    body('M-128 -140L96 -140Q104 -76 20 -74L-50 -74Q-118 -84 -128 -140Z', '#f0efe8'),
    over(box(-140, -158, 184, 26, 13), '#c9d3d4'),
  ],
});

const bathtub = (): Sketch => ({
  pieces: [
    rod('M164 -140L164 -236Q164 -258 142 -258Q122 -258 122 -240', T.metal, 13),
    body(round([-138, -12], 20, 14), T.metal),
    body(round([138, -12], 20, 14), T.metal),
    ...[
      [-132, -154, 32],
      [-84, -166, 36],
      [-34, -156, 30],
      [8, -160, 24],
    ].map(([x = 0, y = 0, r = 0]) => body(round([x, y], r), '#dfeaee')),
    body('M-196 -138L196 -138Q188 -14 116 -14L-116 -14Q-188 -14 -196 -138Z', '#f3f2eb'),
    detail('M-166 -96Q-150 -34 -104 -34L104 -34Q60 -46 -60 -46Q-130 -52 -166 -96Z', '#e2e3dc'),
    over(box(-212, -154, 424, 30, 15), '#f7f6f0'),
  ],
});

export const WASH: Record<string, () => Sketch> = { toothbrush, toothpaste, towel, soap, comb, toilet, bathtub };
