import { rectData as box, movedData, rotate, ellipseData as round, smoothData } from '../shapes.ts';
import { body, detail, mark, type Piece, ring, rod, type Sketch } from './sketch.ts';
import { starData } from './star-data.ts';
import { TONES as T } from './tones.ts';

/** What helps a child to know what comes, to speak, to calm down or to move. */

/** A small picture on a card: a plain sign of something, 40 wide. */
function symbol(x: number, y: number, kind: 'sun' | 'cup' | 'house' | 'ball' | 'bed' | 'apple'): Piece[] {
  const signs: Record<typeof kind, Piece[]> = {
    sun: [detail(round([x, y], 13), T.yellow)],
    cup: [
      detail(box(x - 11, y - 12, 22, 24, 5), T.blue),
      mark(`M${x + 11} ${y - 6}Q${x + 20} ${y} ${x + 11} ${y + 6}`, T.blue, 4),
    ],
    house: [
      detail(`M${x - 18} ${y - 1}L${x} ${y - 16}L${x + 18} ${y - 1}Z`, T.red),
      detail(box(x - 13, y - 1, 26, 16), T.sand),
    ],
    ball: [detail(round([x, y], 14), T.teal), mark(`M${x - 12} ${y + 3}Q${x} ${y - 6} ${x + 12} ${y + 3}`, T.cream, 4)],
    bed: [detail(box(x - 18, y - 2, 36, 12, 4), T.blue), detail(box(x - 18, y - 9, 14, 9, 3), T.paleYellow)],
    apple: [
      detail(round([x, y + 2], 13), T.red),
      mark(`M${x} ${y - 10}Q${x + 2} ${y - 16} ${x + 8} ${y - 16}`, T.darkGreen, 4),
    ],
  };
  return signs[kind];
}

const firstThenBoard = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-86, -96, 172, 96, 12), T.navy),
    detail(box(-77, -87, 66, 66, 7), T.white),
    detail(box(11, -87, 66, 66, 7), T.white),
    detail(round([-44, -11], 5), T.paleBlue),
    detail(round([38, -11], 5), T.paleBlue),
    detail(round([50, -11], 5), T.paleBlue),
    mark('M-7 -54L6 -54', T.white, 5),
    mark('M1 -61L8 -54L1 -47', T.white, 5),
    ...symbol(-44, -54, 'cup'),
    ...symbol(44, -54, 'ball'),
  ],
});

const tokenBoard = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-86, -104, 172, 104, 12), T.teal),
    ...[-62, -31, 0, 31, 62].map((x) => detail(box(x - 13, -44, 26, 30, 5), T.paleTeal)),
    ...[-62, -31, 0].map((x) => detail(starData([x, -29], 11), T.yellow)),
    detail(box(-30, -96, 60, 44, 6), T.white),
    ...symbol(0, -74, 'ball'),
  ],
});

const schedule = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-34, -214, 68, 214, 10), T.cream),
    ...(['sun', 'cup', 'house', 'ball', 'bed'] as const).flatMap((kind, at) => [
      detail(box(-24, -205 + at * 40.5, 48, 36, 5), at === 0 ? T.paleGreen : T.white),
      ...symbol(0, -187 + at * 40.5, kind),
    ]),
  ],
});

const aac = (): Sketch => ({
  twoHands: true,
  pieces: [
    rod('M-40 -128Q-40 -146 -22 -146L22 -146Q40 -146 40 -128', T.orange, 11),
    body(box(-88, -132, 176, 132, 18), T.orange),
    detail(box(-74, -119, 148, 106, 6), T.white),
    detail(box(-68, -113, 136, 20, 4), T.paleGrey),
    mark('M-60 -103L-22 -103', T.darkMetal, 5),
    ...(['sun', 'cup', 'house', 'ball', 'bed', 'apple'] as const).flatMap((kind, at) => {
      const [x, y] = [-45 + (at % 3) * 45, -70 + Math.floor(at / 3) * 38];
      const ground = [T.paleYellow, T.paleBlue, T.blush, T.paleTeal, T.palePurple, T.paleGreen][at] ?? T.white;
      return [
        detail(box(x - 20, y - 17, 40, 34, 5), ground),
        ...symbol(x, y, kind).map((piece) => shrunk(piece, x, y)),
      ];
    }),
  ],
});

function shrunk(piece: Piece, x: number, y: number): Piece {
  const k = 0.8;
  return {
    ...piece,
    d: movedData(piece.d, [k, 0, 0, k, x * (1 - k), y * (1 - k)]),
    ...(piece.width ? { width: 3 } : {}),
  };
}

const weightedBlanket = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-92, -40, 184, 40, 16), '#5f7d8c'),
    body(box(-92, -76, 184, 40, 16), '#7393a2'),
    body(box(-92, -112, 184, 40, 16), '#8eaab6'),
    ...[-62, -31, 0, 31, 62].flatMap((x) => [
      mark(`M${x} -108L${x} -78`, '#6d8b99', 3.5),
      mark(`M${x} -70L${x} -44`, '#587583', 3.5),
      mark(`M${x} -34L${x} -6`, '#4a6572', 3.5),
    ]),
  ],
});

const fidgetSpinner = (): Sketch => ({
  pieces: [
    ...[0, 120, 240].map((turn) => body(movedData(round([0, -30], 21), rotate(turn)), T.teal)),
    body(round([0, 0], 24), T.teal),
    ...[0, 120, 240].flatMap((turn) => [
      detail(movedData(round([0, -31], 13), rotate(turn)), T.navy),
      detail(movedData(round([0, -31], 6), rotate(turn)), T.metal),
    ]),
    detail(round([0, 0], 14), T.paleGrey),
    mark(round([0, 0], 8), T.darkMetal, 2.5),
  ],
});

const popIt = (): Sketch => ({
  pieces: [
    body(box(-48, -96, 96, 96, 18), T.paleTeal),
    ...[T.rose, T.paleYellow, T.paleGreen, T.palePurple].flatMap((fill, row) =>
      [-33, -11, 11, 33].flatMap((x, column) => {
        const y = -81 + row * 22;
        const pushed = (row * 3 + column) % 4 === 0;
        return [
          detail(round([x, y], 9), fill),
          mark(round([x, y], pushed ? 5 : 9), '#8a8f92', 1.6),
          ...(pushed ? [] : [mark(`M${x - 4} ${y - 3}Q${x - 2} ${y - 5} ${x + 1} ${y - 5}`, T.white, 2)]),
        ];
      }),
    ),
  ],
});

const chewNecklace = (): Sketch => ({
  grip: [0, -94],
  pieces: [
    mark('M0 -26C-58 -50 -50 -116 0 -116C50 -116 58 -50 0 -26', T.navy, 5.5),
    ring(round([0, -14], 26, 24) + round([0, -14], 10, 9), T.teal),
    ...[0, 60, 120, 180, 240, 300].map((turn) =>
      detail(movedData(round([0, -31], 3.4), rotate(turn, [0, -14])), T.paleTeal),
    ),
  ],
});

const trampoline = (): Sketch => ({
  pieces: [
    ...[-150, -62, 62, 150].map((x) => rod(`M${x} -62L${x} -8`, T.darkMetal, 13)),
    body(round([0, -78], 186, 40), T.teal),
    detail(round([0, -82], 158, 29), '#5d6670'),
    detail(round([0, -80], 140, 23), '#737c86'),
  ],
});

const therapyBall = (): Sketch => ({
  pieces: [
    body(round([0, -130], 130), T.purple),
    ...[-64, 0, 64].map((x) =>
      mark(
        `M${x} ${-130 - Math.sqrt(122 ** 2 - x ** 2)}Q${x * 1.7} -130 ${x} ${-130 + Math.sqrt(122 ** 2 - x ** 2)}`,
        '#8d74a0',
        5,
      ),
    ),
    mark('M-84 -188Q-66 -218 -34 -230', T.palePurple, 11),
  ],
});

/** Squeezed: flat at the sides of the thumb, with soft bumps all over. */
const stressBall = (): Sketch => ({
  pieces: [
    body('M0 -66C24 -68 44 -56 46 -36C50 -16 34 0 0 0C-34 0 -50 -16 -46 -36C-44 -56 -24 -68 0 -66Z', T.purple),
    ...[
      [-24, -48],
      [2, -54],
      [26, -46],
      [-36, -28],
      [-12, -32],
      [14, -30],
      [36, -26],
      [-24, -13],
      [2, -11],
      [26, -12],
    ].flatMap(([x = 0, y = 0]) => [
      detail(round([x, y], 7.5), '#8d74a0'),
      detail(round([x - 1, y - 2], 5.6), T.palePurple),
    ]),
  ],
});

const noiseMeter = (): Sketch => ({
  pieces: [
    body(box(-46, -190, 92, 190, 18), T.tyre),
    ...['#c56b60', T.orange, '#dfb75e', '#a9bf7d', '#86b489'].map((fill, at) =>
      detail(box(-28 + at * 3, -174 + at * 27, 56 - at * 6, 19, 6), at < 2 ? '#747981' : fill),
    ),
    detail(round([0, -24], 13), '#747981'),
    mark('M-4 -30L-4 -18M-4 -24L4 -30L4 -18Z', T.white, 3),
  ],
});

/** Three faces in view, as the puzzle is held. */
const cubePuzzle = (): Sketch => ({
  pieces: [
    body('M0 -84L40 -64L0 -44L-40 -64Z', T.ink),
    body('M-40 -64L0 -44L0 4L-40 -18Z', T.ink),
    body('M40 -64L0 -44L0 4L40 -18Z', T.ink),
    ...Array.from({ length: 9 }, (_, at) => {
      const [row, column] = [Math.floor(at / 3), at % 3];
      const cell = (data: string, fill: string) => detail(data, fill);
      const [u, v] = [column / 3, row / 3];
      const top = (a: number, b: number) => `${(a - b) * 38} ${-82 + (a + b) * 18.5}`;
      const left = (a: number, b: number) => `${-38.5 + a * 37} ${-60.5 + a * 18.5 + b * 43}`;
      const right = (a: number, b: number) => `${1.5 + a * 37} ${-42 - a * 18.5 + b * 43}`;
      const tile = (at: (a: number, b: number) => string) =>
        `M${at(u + 0.03, v + 0.03)}L${at(u + 0.3, v + 0.03)}L${at(u + 0.3, v + 0.3)}L${at(u + 0.03, v + 0.3)}Z`;
      const colours = [T.white, T.red, T.blue, T.yellow, T.green, T.orange];
      const pick = (side: number) => colours[(at * (side + 2) + side * 2 + row) % 6] ?? T.white;
      return [cell(tile(top), pick(0)), cell(tile(left), pick(1)), cell(tile(right), pick(2))];
    }).flat(),
  ].map((piece) => ({ ...piece, d: roundedNumbers(piece.d) })),
});

function roundedNumbers(data: string): string {
  return data.replace(/-?\d+\.\d+/g, (number) => `${Math.round(Number(number) * 10) / 10}`);
}

const feelingsChart = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-50, -206, 100, 206, 14), T.white),
    ...['#bf6a5f', '#d68f5e', '#dfb75e', '#a9bf7d', '#7299bb'].flatMap((fill, at) => {
      const y = -180 + at * 39;
      const mouth = [
        `M-8 ${y + 9}Q0 ${y + 3} 8 ${y + 9}`,
        `M-8 ${y + 8}Q0 ${y + 4} 8 ${y + 8}`,
        `M-8 ${y + 7}L8 ${y + 7}`,
        `M-8 ${y + 5}Q0 ${y + 10} 8 ${y + 5}`,
        `M-9 ${y + 4}Q0 ${y + 13} 9 ${y + 4}`,
      ][at] as string;
      return [
        detail(box(-42, y - 18, 84, 36, 6), fill),
        detail(round([0, y], 16), '#f6e2c8'),
        detail(round([-6, y - 4], 2.2, 2.8), T.ink),
        detail(round([6, y - 4], 2.2, 2.8), T.ink),
        mark(mouth, T.ink, 2.4),
      ];
    }),
  ],
});

const stickerChart = (): Sketch => ({
  pieces: [
    body(box(-82, -122, 164, 122, 10), T.white),
    detail(box(-82, -122, 164, 24, 10), T.paleBlue),
    ...[-56, -28, 0, 28, 56].flatMap((x) =>
      [-80, -52, -24].map((y) => detail(box(x - 12, y - 12, 24, 24, 4), '#e9e6da')),
    ),
    ...[-56, -28, 0, 28, 56].map((x) => detail(starData([x, -80], 10), T.yellow)),
    ...[-56, -28].map((x) => detail(starData([x, -52], 10), T.yellow)),
  ],
});

const spinningTop = (): Sketch => ({
  pieces: [
    rod('M0 -96L0 -60', T.darkWood, 10),
    body(round([0, -98], 9), T.wood),
    body('M-52 -52Q-50 -70 0 -70Q50 -70 52 -52Q40 -22 0 0Q-40 -22 -52 -52Z', T.red),
    detail('M-52 -52Q0 -34 52 -52Q50 -44 46 -38Q0 -22 -46 -38Q-50 -44 -52 -52Z', T.paleYellow),
    detail('M-30 -20Q0 -10 30 -20Q16 -8 0 0Q-16 -8 -30 -20Z', T.teal),
  ],
});

const glitterBottle = (): Sketch => ({
  pieces: [
    body(box(-20, -116, 40, 22, 6), T.navy),
    body('M-20 -98L20 -98Q34 -90 34 -74L34 -10Q34 0 24 0L-24 0Q-34 0 -34 -10L-34 -74Q-34 -90 -20 -98Z', '#c4d6e2'),
    detail('M-34 -70L34 -70L34 -10Q34 0 24 0L-24 0Q-34 0 -34 -10Z', '#a9bcd8'),
    ...[
      [-18, -54, T.yellow],
      [8, -60, T.rose],
      [20, -38, T.white],
      [-6, -34, T.paleYellow],
      [-22, -20, T.rose],
      [10, -14, T.yellow],
      [24, -12, T.palePurple],
      [-8, -12, T.white],
    ].map(([x, y, fill]) => detail(starData([Number(x), Number(y)], 7), String(fill))),
  ],
});

/** A pod that hangs from one hook and closes around whoever sits in it. */
const podSwing = (): Sketch => ({
  pieces: [
    rod('M0 -500L0 -410', T.darkWood, 12),
    body(
      'M0 -420C64 -380 110 -260 108 -150C106 -60 60 -8 0 -8C-60 -8 -106 -60 -108 -150C-110 -260 -64 -380 0 -420Z',
      T.blue,
    ),
    detail(
      'M-8 -356C36 -330 66 -250 66 -176C66 -128 36 -104 -4 -104C-44 -104 -72 -128 -72 -176C-72 -250 -46 -330 -8 -356Z',
      '#4f6c88',
    ),
    detail('M-72 -176C-60 -110 54 -110 66 -176C66 -128 36 -104 -4 -104C-44 -104 -72 -128 -72 -176Z', T.paleBlue),
    mark(
      smoothData([
        [84, -262],
        [96, -170],
        [78, -84],
        [36, -36],
      ]),
      '#8eb0cc',
      8,
    ),
  ],
});

const bubbleTube = (): Sketch => ({
  pieces: [
    body(box(-66, -44, 132, 44, 14), T.tyre),
    body(box(-42, -430, 84, 392, 30), '#b9c9e2'),
    detail(box(-28, -416, 20, 366, 10), '#d4dff0'),
    ...[
      [10, -90, 14],
      [-12, -140, 9],
      [16, -190, 11],
      [-8, -236, 15],
      [14, -290, 9],
      [-14, -336, 12],
      [12, -384, 13],
    ].map(([x = 0, y = 0, r = 0]) => detail(round([x, y], r), '#f2f6fa')),
  ],
});

export const AIDS: Record<string, () => Sketch> = {
  'first-then-board': firstThenBoard,
  'token-board': tokenBoard,
  schedule,
  aac,
  'weighted-blanket': weightedBlanket,
  'fidget-spinner': fidgetSpinner,
  'pop-it': popIt,
  'chew-necklace': chewNecklace,
  trampoline,
  'therapy-ball': therapyBall,
  'stress-ball': stressBall,
  'noise-meter': noiseMeter,
  'cube-puzzle': cubePuzzle,
  'feelings-chart': feelingsChart,
  'sticker-chart': stickerChart,
  'spinning-top': spinningTop,
  'glitter-bottle': glitterBottle,
  'pod-swing': podSwing,
  'bubble-tube': bubbleTube,
};
