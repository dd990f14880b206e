import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { starData } from './star-data.ts';
import { TONES as T } from './tones.ts';

const book = (): Sketch => ({
  twoHands: true,
  grip: [0, -14],
  pieces: [
    body('M0 -100Q-44 -118 -92 -104L-92 0Q-44 -12 0 4Q44 -12 92 0L92 -104Q44 -118 0 -100Z', T.navy),
    detail('M0 -96Q-42 -112 -84 -100L-84 -12Q-42 -22 0 -6Z', T.white),
    detail('M0 -96Q42 -112 84 -100L84 -12Q42 -22 0 -6Z', '#f8f2e4'),
    detail(round([-44, -70], 16), '#ecd19a'),
    detail('M-74 -24Q-58 -46 -42 -36Q-28 -50 -12 -20Q-40 -32 -74 -24Z', T.paleGreen),
    mark('M16 -82L66 -88M16 -62L66 -68M16 -42L50 -46', '#cfc4ae', 5),
    mark('M0 -98L0 -2', T.navy, 3),
  ],
});

const pencil = (): Sketch => ({
  grip: [6, -34],
  pieces: [
    body('M-48 0L-40 -22L-26 -8Z', '#ecd2ae'),
    detail('M-48 0L-45 -8.4L-39.6 -3.1Z', T.ink),
    body('M-40 -22L28 -84L42 -70L-26 -8Z', T.yellow),
    detail('M-35.5 -17.5L32.5 -79.5L37.5 -74.5L-30.5 -12.5Z', T.paleYellow),
    body('M28 -84L36 -91.5L50 -77.5L42 -70Z', T.metal),
    body('M36 -91.5Q46 -98 53 -92Q58 -86 50 -77.5Z', T.rose),
  ],
});

const crayons = (): Sketch => ({
  pieces: [
    ...[
      { x: -34, top: -104, fill: T.red },
      { x: -12, top: -112, fill: T.yellow },
      { x: 10, top: -106, fill: T.green },
      { x: 32, top: -110, fill: T.blue },
    ].flatMap(({ x, top, fill }) => [
      body(
        `M${x - 8} -40L${x - 8} ${top + 20}L${x - 4} ${top}L${x + 4} ${top}L${x + 8} ${top + 20}L${x + 8} -40Z`,
        fill,
      ),
    ]),
    over('M-50 -66L-22 -58L22 -58L50 -66L50 -4Q50 0 46 0L-46 0Q-50 0 -50 -4Z', T.teal),
    detail(box(-30, -42, 60, 26, 8), T.paleTeal),
  ],
});

const paper = (): Sketch => ({
  pieces: [
    body(movedData(box(-40, -106, 80, 104, 3), rotate(6, [0, -52])), '#eee7d6'),
    over(movedData(box(-42, -106, 80, 104, 3), rotate(-3, [0, -52])), T.white),
  ],
});

const scissors = (): Sketch => ({
  grip: [0, -22],
  pieces: [
    body('M-6 -40L22 -104Q30 -98 28 -86L8 -34Z', T.metal),
    body('M6 -40L-22 -104Q-30 -98 -28 -86L-8 -34Z', '#ced7d9'),
    rod(round([-17, -17], 13, 14), T.teal, 8),
    rod(round([17, -17], 13, 14), T.teal, 8),
    detail(round([0, -45], 4), T.darkMetal),
  ],
});

const backpack = (): Sketch => ({
  grip: [0, -172],
  pieces: [
    rod('M-20 -150Q-22 -174 0 -174Q22 -174 20 -150', T.navy, 9),
    body(box(-72, -66, 24, 58, 11), T.navy),
    body(box(48, -66, 24, 58, 11), T.navy),
    body('M-58 -92Q-58 -156 0 -156Q58 -156 58 -92L58 -16Q58 0 42 0L-42 0Q-58 0 -58 -16Z', T.blue),
    mark('M-44 -96Q-44 -138 0 -138Q44 -138 44 -96', T.paleBlue, 4.5),
    over(box(-42, -70, 84, 56, 14), '#8aacc9'),
    mark('M-34 -54L34 -54', T.navy, 4),
    detail(box(-5, -56, 10, 16, 4), T.paleYellow),
  ],
});

const pictureCard = (): Sketch => ({
  pieces: [
    body(box(-40, -96, 80, 96, 10), T.white),
    detail(box(-31, -87, 62, 56, 6), '#d8e4e4'),
    mark('M-18 -16L18 -16', '#cfc4ae', 6),
  ],
});

const timer = (): Sketch => ({
  pieces: [
    body(box(-50, -104, 100, 104, 18), T.navy),
    detail(round([0, -52], 40), T.white),
    detail('M0 -52L0 -86C19 -86 34 -71 34 -52Z', T.teal),
    ...[90, 180, 270].map((turn) => mark(movedData('M0 -85L0 -82', rotate(turn, [0, -52])), T.grey, 4)),
    detail(round([0, -52], 8), T.navy),
  ],
});

const calendar = (): Sketch => ({
  pieces: [
    body(box(-64, -124, 128, 124, 12), T.white),
    detail('M-64 -96L-64 -112Q-64 -124 -52 -124L52 -124Q64 -124 64 -112L64 -96Z', T.teal),
    rod('M-32 -132L-32 -114', T.navy, 8),
    rod('M32 -132L32 -114', T.navy, 8),
    ...[-78, -52, -26].flatMap((y, row) =>
      [-42, -14, 14, 42].map((x, column) =>
        detail(box(x - 9, y - 8, 18, 16, 4), row === 1 && column === 2 ? T.yellow : '#dfe0d8'),
      ),
    ),
  ],
});

const bell = (): Sketch => ({
  grip: [0, -86],
  pieces: [
    rod('M0 -66L0 -92', T.darkWood, 13),
    body(round([0, -8], 9), T.brown),
    body('M0 -74C22 -74 26 -54 27 -36Q29 -22 40 -16L-40 -16Q-29 -22 -27 -36C-26 -54 -22 -74 0 -74Z', '#dcb768'),
    detail('M-40 -16Q-33 -20 -30 -26L30 -26Q33 -20 40 -16Z', '#c79c4c'),
    mark('M-13 -60Q-16 -50 -16 -38', '#f0dcaa', 5),
  ],
});

const sticker = (): Sketch => ({
  pieces: [
    body(starData([0, 0], 34), T.white),
    detail(starData([0, 0], 26), '#e2b04c'),
    mark('M-9 -8L-3 -2', '#f3dba4', 4),
  ],
});

export const SCHOOL: Record<string, () => Sketch> = {
  book,
  pencil,
  crayons,
  paper,
  scissors,
  backpack,
  'picture-card': pictureCard,
  timer,
  calendar,
  bell,
  sticker,
};
