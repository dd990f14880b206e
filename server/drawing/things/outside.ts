import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { starData } from './star-data.ts';
import { TONES as T } from './tones.ts';

const tree = (): Sketch => ({
  pieces: [
    body('M-26 -240L-22 -40Q-22 -8 -46 0L46 0Q22 -8 22 -40L26 -240Z', '#97765b'),
    body(round([-108, -270], 108, 98), T.green),
    body(round([108, -270], 108, 98), T.green),
    body(round([0, -380], 168, 166), T.green),
    detail(round([-58, -428], 70, 58), '#9cb993'),
    detail(round([74, -330], 54, 42), '#779b72'),
    detail(round([-102, -262], 44, 34), '#779b72'),
  ],
});

const SUN = '#e6bb68';

const sun = (): Sketch => ({
  pieces: [
    ...Array.from({ length: 8 }, (_, i) => rod(movedData('M0 -190L0 -206', rotate(i * 45, [0, -108])), SUN, 20)),
    body(round([0, -108], 66), SUN),
    detail(round([0, -108], 50), '#eecb88'),
  ],
});

const moon = (): Sketch => ({
  pieces: [
    body(
      'M-6 -160C-66 -158 -96 -112 -92 -70C-86 -22 -34 8 18 -8C44 -16 60 -34 66 -50C34 -38 -8 -48 -22 -82C-34 -112 -26 -142 -6 -160Z',
      '#ecd49a',
    ),
    detail(round([-56, -66], 9), '#dcc080'),
    detail(round([-24, -28], 6.5), '#dcc080'),
  ],
});

const star = (): Sketch => ({
  pieces: [body(starData([0, -60], 62), '#e8c170'), detail(starData([0, -60], 36), '#f0d494')],
});

const CLOUD =
  'M-100 0C-146 0 -152 -62 -106 -68C-108 -110 -58 -126 -36 -98C-14 -146 62 -138 68 -86C106 -92 142 -72 136 -36C132 -10 116 0 94 0Z';

const cloud = (): Sketch => ({
  pieces: [
    body(CLOUD, '#f4f6f4'),
    detail(
      'M-100 0C-136 0 -148 -38 -130 -58C-120 -30 -80 -22 -40 -24C10 -26 90 -16 136 -40C134 -12 116 0 94 0Z',
      '#dfe6e8',
    ),
  ],
});

const drop = 'M0 0C-12 16 -15 22 -15 30C-15 40 -8 46 0 46C8 46 15 40 15 30C15 22 12 16 0 0Z';

const rain = (): Sketch => ({
  pieces: [
    body(CLOUD, '#cfd8dc'),
    detail(
      'M-100 0C-136 0 -148 -38 -130 -58C-120 -30 -80 -22 -40 -24C10 -26 90 -16 136 -40C134 -12 116 0 94 0Z',
      '#b9c6cc',
    ),
    ...[
      [-84, 26],
      [-28, 42],
      [30, 26],
      [86, 42],
    ].map(([x = 0, y = 0]) => body(movedData(movedData(drop, [1, 0, 0, 1, x, y]), rotate(12, [x, y])), '#86aecb')),
  ],
});

const flake = (x: number, y: number, r: number) =>
  [0, 60, 120].map((turn) => rod(movedData(`M${x} ${y - r}L${x} ${y + r}`, rotate(turn, [x, y])), '#dbe9f0', r * 0.34));

const snow = (): Sketch => ({
  pieces: [
    body(CLOUD, '#eef2f3'),
    detail(
      'M-100 0C-136 0 -148 -38 -130 -58C-120 -30 -80 -22 -40 -24C10 -26 90 -16 136 -40C134 -12 116 0 94 0Z',
      '#d6dfe4',
    ),
    ...flake(-76, 48, 23),
    ...flake(4, 74, 23),
    ...flake(82, 48, 23),
  ],
});

const slide = (): Sketch => ({
  pieces: [
    rod('M124 -8L124 -430', '#8d7562', 20),
    rod('M206 -8L206 -430', '#8d7562', 20),
    ...[-90, -180, -270, -360].map((y) => rod(`M124 ${y}L206 ${y}`, '#8d7562', 14)),
    rod('M124 -430L124 -540L206 -540L206 -430', '#8d7562', 13),
    body(
      'M130 -448L56 -448C-40 -420 -100 -140 -280 -64Q-298 -54 -294 -30Q-290 -16 -268 -20C-80 -54 -10 -330 130 -392Z',
      T.yellow,
    ),
    detail(
      'M130 -414L66 -412C-30 -380 -90 -100 -286 -50Q-297 -40 -294 -30Q-290 -16 -268 -20C-80 -54 -10 -330 130 -392Z',
      '#c5923f',
    ),
    body(box(92, -456, 144, 32, 13), '#58728d'),
  ],
});

const swing = (): Sketch => ({
  pieces: [
    rod('M-150 -500L-226 -8', '#8d7562', 20),
    rod('M-150 -500L-92 -8', '#a88d77', 18),
    rod('M150 -500L226 -8', '#8d7562', 20),
    rod('M150 -500L92 -8', '#a88d77', 18),
    rod('M-52 -490L-52 -150', T.grey, 6),
    rod('M52 -490L52 -150', T.grey, 6),
    rod('M-164 -500L164 -500', '#58728d', 24),
    over(box(-76, -164, 152, 26, 12), T.yellow),
  ],
});

const bench = (): Sketch => ({
  pieces: [
    rod('M-150 -130L-158 -10', '#5f6a72', 17),
    rod('M150 -130L158 -10', '#5f6a72', 17),
    rod('M-150 -250L-150 -130', '#5f6a72', 15),
    rod('M150 -250L150 -130', '#5f6a72', 15),
    body(box(-196, -262, 392, 42, 14), T.wood),
    body(box(-196, -206, 392, 42, 14), T.wood),
    over(box(-210, -146, 420, 34, 14), T.wood),
    detail(box(-210, -146, 420, 17, 8), '#d2b08a'),
  ],
});

const sandpit = (): Sketch => ({
  pieces: [
    body('M-230 -74Q-230 -116 0 -116Q230 -116 230 -74L230 -36Q230 0 0 0Q-230 0 -230 -36Z', T.wood),
    detail(round([0, -74], 206, 33), '#e9d7ad'),
    detail('M-150 -76Q-120 -158 -84 -158Q-50 -158 -24 -76Q-86 -60 -150 -76Z', '#e0c995'),
    over('M58 -150L130 -150L118 -76Q94 -66 70 -76Z', T.teal),
    mark('M62 -152Q94 -206 126 -152', T.navy, 6),
    over(round([94, -150], 36, 9), T.paleTeal),
    rod('M14 -72L-8 -128', T.red, 10, 'over'),
    over('M6 -84Q22 -92 32 -78Q36 -54 24 -46Q6 -58 6 -84Z', T.red),
  ],
});

const house = (): Sketch => ({
  pieces: [
    body(box(120, -440, 50, 110, 4), '#a98672'),
    body(box(-190, -286, 380, 286, 6), '#f3e2c4'),
    detail(box(-190, -286, 380, 34, 0), '#e0cba6'),
    body('M-244 -270L0 -476L244 -270Q240 -258 226 -258L-226 -258Q-240 -258 -244 -270Z', '#b77a66'),
    over(box(-54, -172, 108, 172, 10), '#6f8ea3'),
    detail(round([32, -84], 8), T.cream),
    ...[-152, 80].flatMap((x) => [
      detail(box(x - 8, -222, 88, 88, 8), '#c9b28a'),
      detail(box(x, -214, 72, 72, 4), T.glass),
      mark(`M${x + 36} -214L${x + 36} -142M${x} -178L${x + 72} -178`, '#c9b28a', 6),
    ]),
  ],
});

const leaf = (): Sketch => ({
  grip: [-38, -8],
  pieces: [
    rod('M-44 -2L-22 -24', T.darkGreen, 5),
    body('M-26 -18C-46 -62 -12 -92 50 -92C56 -34 24 4 -26 -18Z', T.green),
    mark('M-24 -21Q6 -40 36 -76', T.darkGreen, 3.5),
    mark('M-8 -32L-22 -50M-8 -32L14 -24M10 -47L4 -68M10 -47L32 -42', T.darkGreen, 2.8),
  ],
});

const flower = (): Sketch => ({
  scale: 0.86,
  grip: [0, -26],
  pieces: [
    rod('M0 -92Q6 -50 0 -4', T.darkGreen, 7),
    body('M0 -26C12 -58 40 -60 52 -54C46 -32 24 -18 0 -22Z', T.green),
    body('M0 -14C-12 -44 -38 -46 -48 -40C-42 -20 -22 -6 0 -12Z', T.green),
    ...[0, 72, 144, 216, 288].map((turn) => body(movedData(round([0, -138], 20, 24), rotate(turn, [0, -112])), T.rose)),
    detail(round([0, -112], 26), '#e3b4b6'),
    detail(round([0, -112], 15), T.paleYellow),
  ],
});

export const OUTSIDE: Record<string, () => Sketch> = {
  tree,
  sun,
  moon,
  star,
  cloud,
  rain,
  snow,
  slide,
  swing,
  bench,
  sandpit,
  house,
  leaf,
  flower,
};
