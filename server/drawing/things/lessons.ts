import { rectData as box, movedData, type Point, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, type Piece, rod, type Sketch } from './sketch.ts';
import { starData } from './star-data.ts';
import { TONES as T } from './tones.ts';

/** What lies on a school desk, what makes music, and toys that are numbers and letters. */

const glue = (): Sketch => ({
  pieces: [
    body(box(-20, -108, 40, 40, 8), T.orange),
    body(box(-22, -72, 44, 72, 7), T.white),
    detail(box(-22, -52, 44, 34, 0), T.paleBlue),
    detail(round([0, -35], 10), T.blue),
  ],
});

const eraser = (): Sketch => ({
  pieces: [
    body('M-52 -34L-16 -50L52 -28L52 -6L16 10L-52 -12Z', T.white),
    detail('M-52 -34L16 -12L16 10L-52 -12Z', '#f0ede2'),
    over('M-14 -49.5L52 -28L52 -6L16 10L16 -12L-50 -34Z', T.blue),
    detail('M16 -12L52 -28L52 -6L16 10Z', '#54779a'),
    over('M-52 -34L-22 -47L-20 -23L-22 -2L-52 -12Z', T.white),
  ],
});

const whiteboard = (): Sketch => ({
  pieces: [
    body(box(-190, -240, 380, 224, 10), T.metal),
    detail(box(-176, -226, 352, 196, 4), '#fbfbf6'),
    mark('M-140 -180Q-110 -206 -84 -180Q-60 -156 -30 -182', T.blue, 7),
    mark('M20 -120L66 -190L112 -120Z', T.green, 7),
    detail(round([-96, -96], 26), '#e6bfb4'),
    body(box(-70, -30, 140, 16, 6), T.darkMetal),
    detail(box(-44, -36, 40, 8, 4), T.blue),
    detail(box(10, -38, 30, 10, 3), T.tyre),
  ],
});

const blackboard = (): Sketch => ({
  pieces: [
    body(box(-210, -240, 420, 230, 8), T.wood),
    detail(box(-194, -224, 388, 196, 4), '#5f7d6c'),
    mark('M-150 -170Q-120 -196 -92 -170Q-66 -146 -38 -172', '#e6eadf', 6),
    mark('M30 -110L76 -184L122 -110Z', '#e6eadf', 6),
    mark('M-150 -96L-70 -96M-150 -72L-96 -72', '#e6eadf', 6),
    detail(box(-60, -24, 34, 8, 4), T.white),
    detail(box(0, -26, 34, 10, 4), T.paleYellow),
  ],
});

const pencilCase = (): Sketch => ({
  pieces: [
    rod('M-52 -66L-40 -100', T.orange, 11),
    rod('M-22 -66L-22 -108', T.green, 11),
    rod('M10 -66L22 -102', T.yellow, 11),
    body(box(-86, -70, 172, 70, 22), T.blue),
    mark('M-72 -52L72 -52', T.paleBlue, 5),
    over(round([52, -44], 8), T.cream),
    detail(starData([-30, -25], 14), T.paleYellow),
  ],
});

const calculator = (): Sketch => ({
  pieces: [
    body(box(-38, -112, 76, 112, 10), T.tyre),
    detail(box(-29, -103, 58, 26, 4), '#c5d3c0'),
    mark('M4 -96L4 -85M14 -96L14 -85M22 -96L22 -85', T.ink, 4),
    ...[-64, -46, -28, -10].flatMap((y) =>
      [-22, -7, 8, 23].map((x) => detail(box(x - 6, y - 7, 12, 12, 3), x === 23 ? T.orange : T.paleGrey)),
    ),
  ],
});

const piano = (): Sketch => ({
  pieces: [
    rod('M-150 -150L-150 -8M150 -150L150 -8', '#6f4f3b', 22),
    body(box(-176, -360, 352, 200, 10), T.brown),
    body(box(-176, -206, 352, 190, 6), '#7b5b46'),
    detail(box(-60, -326, 120, 80, 6), '#a07b62'),
    detail(box(-50, -318, 46, 62, 2), T.white),
    detail(box(4, -318, 46, 62, 2), T.white),
    body(box(-196, -196, 392, 26, 6), T.brown),
    over(box(-182, -226, 364, 34, 3), T.white),
    ...Array.from({ length: 15 }, (_, at) =>
      mark(`M${-158 + at * 22.7} -225L${-158 + at * 22.7} -194`, '#b9b6ac', 2.5),
    ),
    ...Array.from({ length: 15 }, (_, at) => at)
      .filter((at) => ![2, 6, 9, 13].includes(at))
      .map((at) => detail(box(-165 + at * 22.7, -226, 13, 20, 2), T.ink)),
    detail(box(-16, -40, 12, 22, 3), T.yellow),
    detail(box(6, -40, 12, 22, 3), T.yellow),
  ],
});

const turned = (data: string, turn = 36) => movedData(data, rotate(turn, [0, -70]));

const violin = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(turned('M-5 -170L5 -170L5 -90L-5 -90Z'), T.darkBrown),
    body(turned('M-8 -186Q0 -194 8 -186L7 -164L-7 -164Z'), T.darkBrown),
    body(
      turned(
        'M0 -118C24 -118 34 -102 28 -86C20 -76 20 -66 30 -56C44 -34 30 -4 0 -4C-30 -4 -44 -34 -30 -56C-20 -66 -20 -76 -28 -86C-34 -102 -24 -118 0 -118Z',
      ),
      '#b97d52',
    ),
    detail(
      turned(
        'M0 -108C16 -108 24 -98 20 -88C10 -76 10 -64 22 -50C32 -30 22 -12 0 -12C-22 -12 -32 -30 -22 -50C-10 -64 -10 -76 -20 -88C-24 -98 -16 -108 0 -108Z',
      ),
      '#cf9a6d',
    ),
    detail(turned(box(-5, -120, 10, 64, 3)), T.darkBrown),
    detail(turned('M-8 -14L8 -14L5 -36L-5 -36Z'), T.darkBrown),
    mark(turned('M-14 -52Q-19 -46 -15 -38M14 -52Q19 -46 15 -38'), T.darkBrown, 3),
    mark(turned('M-14 -44L14 -44'), T.sand, 4),
    rod('M-86 -8L66 -40', T.darkWood, 5, 'over'),
    mark('M-82 -2L64 -33', T.white, 2.5),
  ],
});

const recorder = (): Sketch => ({
  grip: [36, -26],
  pieces: [
    rod('M-58 -100L62 -14', '#ecdfc0', 19),
    rod('M50 -23L66 -11', '#a98261', 25),
    rod('M-26 -77L-20 -73', '#a98261', 23),
    body('M-74 -118L-56 -104L-66 -90L-84 -104Z', '#a98261'),
    ...[-4, 9, 22, 35].map((x) => detail(round([x, -62 + (x + 4) * 0.72], 4), T.darkBrown)),
    mark('M-48 -92L-42 -88', T.darkBrown, 6),
  ],
});

const xylophone = (): Sketch => ({
  pieces: [
    rod('M-92 -28L92 -40M-92 -10L92 2', T.wood, 10),
    ...['#bf6a5f', '#d68f5e', '#dda94f', '#85a87d', '#6ba19f', '#7299bb', '#a389b3'].map((fill, at) =>
      over(box(-88 + at * 26, -62 + at * 4, 21, 78 - at * 8, 5), fill),
    ),
    rod('M20 -112L84 -72', T.darkWood, 6, 'over'),
    over(round([18, -114], 11), T.red),
  ],
});

const playDough = (): Sketch => ({
  pieces: [
    body(box(-68, -66, 66, 66, 8), T.yellow),
    detail(box(-68, -40, 66, 26, 0), T.cream),
    body(box(-74, -80, 78, 20, 8), T.orange),
    body('M10 -20Q8 -54 40 -56Q76 -58 80 -26Q82 0 56 0L30 0Q12 0 10 -20Z', T.teal),
    mark('M26 -38Q38 -48 54 -46', T.paleTeal, 6),
    over(round([22, -10], 16, 11), T.rose),
  ],
});

/** A toy brick with a sign on its face. */
function brick(x: number, y: number, fill: string, face: string, sign: string): Piece[] {
  return [
    body(box(x, y - 62, 62, 62, 8), fill),
    detail(box(x + 8, y - 54, 46, 46, 5), face),
    mark(movedData(sign, [1, 0, 0, 1, x + 31, y - 31]), T.ink, 6.5),
  ];
}

const numberBlocks = (): Sketch => ({
  pieces: [
    ...brick(-66, 0, T.blue, T.paleBlue, 'M-7 -10L1 -16L1 16'),
    ...brick(4, 0, T.orange, '#f1d3b8', 'M-10 -8Q-8 -17 1 -16Q12 -14 9 -4Q4 6 -10 16L11 16'),
    ...brick(-31, -66, T.green, T.paleGreen, 'M-9 -13Q2 -20 8 -12Q10 -2 -2 -1Q12 0 10 9Q6 20 -10 14'),
  ],
});

const letterBlocks = (): Sketch => ({
  pieces: [
    ...brick(-66, 0, T.red, T.blush, 'M-12 16L0 -16L12 16M-7 5L7 5'),
    ...brick(4, 0, T.teal, T.paleTeal, 'M-9 -16L-9 16M-9 -16Q10 -17 9 -8Q8 -1 -9 0Q12 0 11 9Q9 17 -9 16'),
    ...brick(-31, -66, T.yellow, T.paleYellow, 'M11 -9Q4 -18 -5 -14Q-13 -8 -12 2Q-10 15 2 16Q8 15 12 9'),
  ],
});

const envelope = (): Sketch => ({
  pieces: [
    body(box(-62, -84, 124, 84, 7), T.cream),
    mark('M-58 -4L-12 -46M58 -4L12 -46', '#d0c09c', 4),
    mark('M-60 -80L0 -32L60 -80', '#b8a67e', 5),
    over(round([0, -38], 10), T.red),
  ],
});

const whistle = (): Sketch => ({
  pieces: [
    mark('M-34 -54C-70 -80 -60 -120 -24 -112', T.navy, 5),
    body('M-46 -36C-46 -66 -12 -74 8 -58L62 -64L62 -38L16 -32C14 -4 -10 0 -22 0C-38 0 -46 -18 -46 -36Z', T.teal),
    detail(round([-16, -30], 14), T.paleTeal),
    detail(box(14, -62, 15, 12, 2), '#3f6664'),
  ],
});

const flag = (): Sketch => ({
  grip: [-60, -30],
  pieces: [
    rod('M-60 -150L-60 -4', T.wood, 8),
    body('M-56 -150L64 -112L-56 -76Z', T.teal),
    detail('M-56 -138L16 -112L-56 -88Z', T.paleTeal),
  ],
});

/** The five stars of the flag of China: each small one turns a point to the middle of the large one. */
const chineseFlag = (): Sketch => ({
  grip: [-84, -42],
  pieces: [
    rod('M-84 -170L-84 -4', T.metal, 8),
    body(box(-80, -166, 156, 104, 3), '#c0584e'),
    detail(starData([-54, -140], 16, 0.382), '#e6c46a'),
    ...[
      [-28, -156],
      [-17.6, -145.6],
      [-17.6, -130],
      [-28, -119.6],
    ].map(([x = 0, y = 0]) => {
      const turn = (Math.atan2(-140 - y, -54 - x) * 180) / Math.PI + 90;
      return detail(movedData(starData([0, 0], 5.2, 0.382), turnedTo(turn, [x, y])), '#e6c46a');
    }),
  ],
});

function turnedTo(degrees: number, [x, y]: Point): readonly [number, number, number, number, number, number] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cos, sin, -sin, cos, x, y];
}

const certificate = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-84, -118, 168, 118, 6), T.cream),
    mark(box(-74, -108, 148, 98, 3), T.yellow, 4),
    mark('M-40 -86L40 -86', T.brown, 7),
    mark('M-52 -64L52 -64M-52 -50L52 -50', '#cdbf9c', 4),
    detail('M38 -32L32 -4L44 -12L56 -4L50 -32Z', T.red),
    detail(starData([44, -32], 17, 0.78), '#d5a94e'),
  ],
});

const skippingRope = (): Sketch => ({
  grip: [-46, -36],
  pieces: [rod('M-48 -60C-100 20 90 30 48 -60', T.blue, 7), rod('M-46 -58L-40 -100M46 -58L40 -100', T.red, 14)],
});

const shuttlecock = (): Sketch => ({
  pieces: [
    ...[
      [-26, T.red],
      [-9, T.yellow],
      [9, T.green],
      [26, T.blue],
    ].map(([turn, fill]) =>
      body(movedData('M-8 -14C-22 -56 -14 -86 0 -104C14 -86 22 -56 8 -14Z', rotate(Number(turn))), String(fill)),
    ),
    over(round([0, -6], 26, 9), T.metal),
    detail(round([0, -8], 10, 4), T.darkMetal),
  ],
});

const hoop = (): Sketch => ({
  grip: [-98, -90],
  pieces: [
    rod(round([0, -100], 100), T.purple, 13),
    mark('M-92 -60Q-108 -100 -92 -140', T.palePurple, 7),
    mark('M92 -60Q108 -100 92 -140', T.palePurple, 7),
  ],
});

const chess = (): Sketch => ({
  pieces: [
    body('M-92 -30L0 -66L92 -30L0 10Z', T.wood),
    detail('M-78 -30L0 -60L78 -30L0 3Z', '#efe0c2'),
    ...[0, 1, 2, 3].flatMap((row) =>
      [0, 1].map((column) => {
        const [u, v] = [column * 2 + (row % 2), row];
        const at = (a: number, b: number) =>
          `${((a - b) * 78) / 4} ${Math.round((-60 + ((a + b) * 31.5) / 4) * 10) / 10}`;
        return detail(`M${at(u, v)}L${at(u + 1, v)}L${at(u + 1, v + 1)}L${at(u, v + 1)}Z`, T.darkWood);
      }),
    ),
    over(
      'M-34 -40L-38 -50Q-24 -58 -28 -72Q-40 -78 -34 -88Q-26 -96 -18 -88Q-12 -78 -24 -72Q-28 -58 -14 -50L-18 -40Z',
      T.white,
    ),
    over('M20 -26L16 -38Q28 -46 26 -66L20 -78L28 -78L28 -84L36 -84L36 -78L44 -78L38 -66Q36 -46 48 -38L44 -26Z', T.ink),
  ],
});

const playingCards = (): Sketch => ({
  pieces: [
    body(movedData(box(-30, -92, 60, 88, 6), rotate(-16, [0, 0])), '#8ea9c0'),
    body(movedData(box(-30, -92, 60, 88, 6), rotate(2, [0, 0])), T.white),
    over(movedData(box(-30, -92, 60, 88, 6), rotate(20, [0, 0])), T.white),
    detail(movedData('M0 -66C-18 -46 -18 -40 0 -26C18 -40 18 -46 0 -66Z', rotate(20, [0, 0])), T.red),
  ],
});

const marbles = (): Sketch => ({
  pieces: [
    [-36, -20, T.blue, T.paleBlue],
    [8, -22, T.green, T.paleGreen],
    [-12, -56, T.orange, T.paleYellow],
    [44, -16, T.purple, T.palePurple],
  ].flatMap(([x, y, fill, swirl]) => [
    over(round([Number(x), Number(y)], 20), String(fill)),
    mark(
      `M${Number(x) - 11} ${Number(y) + 5}Q${x} ${Number(y) - 12} ${Number(x) + 11} ${Number(y) - 2}`,
      String(swirl),
      5,
    ),
  ]),
});

const toyKitchen = (): Sketch => ({
  pieces: [
    body(box(-110, -330, 220, 326, 10), T.paleTeal),
    detail(box(-92, -312, 184, 90, 6), T.cream),
    rod('M-40 -250L-40 -280L-14 -280', T.metal, 8),
    body(box(-120, -196, 240, 22, 8), T.wood),
    detail(round([-58, -198], 30, 6), T.darkMetal),
    body(box(20, -226, 60, 30, 8), T.red),
    detail(box(-92, -150, 110, 120, 8), T.white),
    detail(box(-78, -130, 82, 66, 6), '#7b8791'),
    mark('M-72 -142L-4 -142', T.darkMetal, 6),
    ...[-140, -112, -84].map((y) => detail(round([62, y], 10), T.orange)),
  ],
});

export const LESSONS: Record<string, () => Sketch> = {
  glue,
  eraser,
  whiteboard,
  blackboard,
  'pencil-case': pencilCase,
  calculator,
  piano,
  violin,
  recorder,
  xylophone,
  'play-dough': playDough,
  'number-blocks': numberBlocks,
  'letter-blocks': letterBlocks,
  envelope,
  whistle,
  flag,
  'chinese-flag': chineseFlag,
  certificate,
  'skipping-rope': skippingRope,
  jianzi: shuttlecock,
  hoop,
  chess,
  'playing-cards': playingCards,
  marbles,
  'toy-kitchen': toyKitchen,
};
