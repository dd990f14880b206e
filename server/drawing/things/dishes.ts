import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, type Piece, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** Food that no icon shows: of Chinese tables, and what is eaten every day. */

const DOUGH = '#f5ead6';
const FOLD = '#cfb793';

const steam = [mark('M-22 -92Q-12 -104 -22 -116M8 -94Q18 -106 8 -120', T.air, 4.5)];

const steamedBun = (): Sketch => ({
  pieces: [
    ...steam,
    body('M-56 -14C-64 -56 -28 -80 0 -84C28 -80 64 -56 56 -14Q54 0 34 0L-34 0Q-54 0 -56 -14Z', DOUGH),
    detail(round([0, -76], 8, 4.5), '#e3cfae'),
    mark('M-3 -72Q-28 -60 -40 -36M-2 -70Q-14 -54 -18 -34M2 -70Q14 -54 18 -34M3 -72Q28 -60 40 -36', FOLD, 3.5),
  ],
});

const plainBun = (): Sketch => ({
  pieces: [
    ...steam,
    body('M-54 -22C-58 -70 -26 -82 0 -82C26 -82 58 -70 54 -22Q52 0 36 0L-36 0Q-52 0 -54 -22Z', '#faf4e6'),
    mark('M-30 -58Q-18 -70 -2 -71', T.white, 6),
    mark('M-46 -14Q0 -4 46 -14', '#e2d6bf', 3.5),
  ],
});

const BOWL = 'M-58 -54L58 -54Q56 -12 22 -4L-22 -4Q-56 -12 -58 -54Z';

/** A bowl on a foot, filled with `filling` up to the rim. */
function bowlOf(colour: string, rim: string, filling: string, inside: Piece[]): Sketch {
  return {
    twoHands: true,
    pieces: [
      body(box(-24, -8, 48, 9, 4), rim),
      body(BOWL, colour),
      body(round([0, -55], 58, 14), rim),
      detail(round([0, -54], 50, 10.5), filling),
      ...inside,
    ],
  };
}

const congee = () =>
  bowlOf(T.teal, T.paleTeal, '#faf5e8', [
    mark('M-30 -56L-24 -55M-8 -60L-2 -60M14 -53L20 -54M-14 -50L-8 -50M30 -57L35 -56', '#dccfb4', 3),
    detail(round([4, -57], 5, 2.4), T.green),
    detail(round([-20, -53], 4, 2), T.green),
    mark('M-20 -78Q-12 -88 -20 -98M14 -78Q22 -88 14 -98', T.air, 4),
  ]);

const cereal = () =>
  bowlOf(T.blue, T.paleBlue, T.white, [
    ...[
      [-30, -55],
      [-14, -59],
      [4, -53],
      [20, -58],
      [34, -54],
      [-8, -50],
    ].flatMap(([x = 0, y = 0]) => [detail(round([x, y], 8.5, 5), '#d8a763'), detail(round([x, y], 3, 1.8), '#f3e6cf')]),
  ]);

const riceBalls = () =>
  bowlOf('#c9d6d0', '#e3ebe6', '#dfe6e4', [
    ...[
      [-28, -58],
      [28, -58],
      [0, -64],
      [-12, -51],
      [15, -51],
    ].map(([x = 0, y = 0]) => over(round([x, y], 14, 12), '#fbf7ec')),
  ]);

const friedRice = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(round([0, -16], 78, 17), T.paleBlue),
    detail(round([0, -19], 66, 12), T.white),
    body('M-54 -18C-50 -56 -22 -70 0 -70C22 -70 50 -56 54 -18Q0 -8 -54 -18Z', '#e9cf94'),
    ...[
      [-26, -40, T.green],
      [-6, -56, T.orange],
      [16, -44, T.green],
      [30, -30, T.orange],
      [-38, -26, T.orange],
      [2, -32, '#f3e3a8'],
      [-16, -24, '#f3e3a8'],
      [20, -60, '#f3e3a8'],
    ].map(([x, y, fill]) => detail(round([Number(x), Number(y)], 6.5, 5), String(fill))),
    mark('M-30 -52L-24 -54M6 -44L12 -46M34 -42L38 -38M-12 -38L-6 -40', '#cfae6c', 3),
  ],
});

const tofu = (): Sketch => ({
  pieces: [
    body(round([1, -12], 84, 20), T.paleBlue),
    detail(round([1, -15], 72, 15), T.white),
    over('M-46 -66L0 -84L48 -66L2 -46Z', '#fdf9ee'),
    over('M-46 -66L2 -46L2 -6L-46 -26Z', '#f3ecd9'),
    over('M48 -66L2 -46L2 -6L48 -26Z', '#e6dcc4'),
    mark('M-12 -70L-4 -67M10 -66L18 -69M2 -60L8 -57', T.green, 4),
  ],
});

const yoghurt = (): Sketch => ({
  pieces: [
    rod('M14 -70L46 -124', T.metal, 7),
    body('M-38 -78L38 -78L30 -6Q29 0 22 0L-22 0Q-29 0 -30 -6Z', T.white),
    detail('M-35.5 -54L35.5 -54L32 -22L-32 -22Z', T.paleBlue),
    detail(round([0, -39], 12, 11), T.red),
    detail('M-6 -50L0 -46L6 -50L0 -53Z', T.darkGreen),
    body(round([0, -78], 38, 9.5), '#e9ece8'),
    detail(round([0, -77], 31, 6.5), T.white),
  ],
});

const zongzi = (): Sketch => ({
  pieces: [
    body('M0 -98Q8 -98 14 -88L62 -12Q68 0 54 0L-54 0Q-68 0 -62 -12L-14 -88Q-8 -98 0 -98Z', '#7f9f6a'),
    detail('M0 -98Q8 -98 14 -88L62 -12Q66 -2 58 0Q16 -28 -6 -94Q-3 -98 0 -98Z', '#97b580'),
    mark('M-50 -30Q0 -16 48 -32M-34 -56Q-2 -46 32 -58', T.sand, 5),
    mark('M-4 -48Q-22 -44 -20 -28M0 -48Q16 -40 22 -24', T.sand, 4),
    detail(round([-2, -49], 6, 5), '#c9a870'),
  ],
});

const hotPot = (): Sketch => ({
  twoHands: true,
  pieces: [
    mark('M-40 -104Q-30 -116 -40 -128M6 -106Q16 -118 6 -132M48 -102Q58 -114 48 -126', T.air, 5),
    body(box(-44, -20, 88, 20, 8), T.tyre),
    rod('M-110 -62L-96 -62M110 -62L96 -62', T.darkMetal, 13),
    body('M-98 -70L98 -70L90 -30Q86 -16 70 -16L-70 -16Q-86 -16 -90 -30Z', T.metal),
    body(round([0, -72], 98, 24), '#c9d1d3'),
    detail(round([0, -72], 88, 19), '#f0e2c0'),
    detail('M0 -91C48 -91 88 -83 88 -72C88 -61 48 -53 0 -53C-26 -58 -22 -70 0 -72C22 -74 26 -86 0 -91Z', '#c4705c'),
    detail(round([-46, -74], 11, 5), T.paleGreen),
    detail(round([-62, -68], 8, 4), '#b98d72'),
    detail(round([-34, -64], 9, 4), T.white),
    detail(round([44, -76], 9, 4), '#e0a276'),
    detail(round([62, -68], 9, 4), '#a3514a'),
    detail(round([34, -63], 8, 4), T.paleGreen),
  ],
});

const iceLolly = (): Sketch => ({
  grip: [0, -10],
  pieces: [
    rod('M0 -40L0 -6', T.wood, 11),
    body('M-28 -36L-28 -84Q-28 -112 0 -112Q28 -112 28 -84L28 -36Q28 -30 22 -30L-22 -30Q-28 -30 -28 -36Z', '#e5a08f'),
    detail('M-28 -66L28 -66L28 -36Q28 -30 22 -30L-22 -30Q-28 -30 -28 -36Z', '#f0d59b'),
    mark('M-12 -92L-12 -48M12 -92L12 -48', '#d68c7c', 4),
  ],
});

const fishDish = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(round([0, -18], 104, 20), T.paleBlue),
    detail(round([0, -21], 92, 15), T.white),
    body('M52 -40L88 -64Q92 -44 88 -22Z', '#b79b79'),
    body('M-82 -32C-60 -66 10 -74 60 -42C60 -38 60 -34 58 -30C20 -14 -50 -10 -82 -32Z', '#c9ae8a'),
    mark('M-52 -48Q-44 -34 -52 -20', '#a1845f', 4),
    mark('M-20 -54L-10 -38M4 -54L14 -38M28 -50L36 -36', '#a1845f', 4),
    detail(round([-64, -37], 4), T.ink),
    mark('M-30 -28Q-10 -20 10 -26M-4 -60Q14 -66 30 -58', T.green, 5),
  ],
});

const sausage = (): Sketch => ({
  grip: [44, -10],
  pieces: [
    rod('M30 -22L62 -4', T.wood, 6),
    rod('M-34 -58L28 -22', '#bd6f5a', 30),
    mark('M-26 -64L-34 -48M-10 -55L-18 -39M6 -46L-2 -30M22 -37L14 -21', '#97523f', 4),
  ],
});

const doughStick = (): Sketch => ({
  pieces: [
    rod('M-56 -10L48 -62', '#d9a55c', 22),
    rod('M-48 -26L54 -44', '#e0b06a', 18, 'over'),
    mark('M-40 -26Q-20 -32 -6 -28M10 -36Q26 -42 40 -42M-36 -14L-16 -22', '#b9853f', 4),
  ],
});

const tanghulu = (): Sketch => ({
  grip: [0, -20],
  pieces: [
    rod('M0 -150L0 -4', T.wood, 6),
    ...[-128, -102, -76, -50].flatMap((y) => [
      over(round([0, y], 16, 15), '#b9544c'),
      detail(round([-5, y - 5], 4, 3), '#e2a59c'),
    ]),
  ],
});

const mushroom = (): Sketch => ({
  pieces: [
    body('M-16 -40L16 -40Q14 -14 22 -4Q22 0 16 0L-16 0Q-22 0 -22 -4Q-14 -14 -16 -40Z', '#f3e8d3'),
    body('M-50 -36C-48 -74 -22 -86 0 -86C22 -86 48 -74 50 -36Q0 -26 -50 -36Z', '#ab7f60'),
    detail(round([-16, -62], 9, 7), '#c7a182'),
    detail(round([14, -68], 6, 5), '#c7a182'),
    detail(round([28, -50], 6, 5), '#c7a182'),
  ],
});

const pumpkin = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-10 -92Q-12 -110 -2 -118L12 -114Q8 -104 10 -92Z', '#7f9066'),
    body(round([-44, -46], 34, 44), '#d08d4d'),
    body(round([44, -46], 34, 44), '#d08d4d'),
    over(round([-22, -47], 33, 47), '#d99a58'),
    over(round([22, -47], 33, 47), '#d99a58'),
    over(round([0, -48], 26, 48), '#e0a565'),
  ],
});

const crisps = (): Sketch => ({
  pieces: [
    body('M-42 -124L42 -124L38 -112L44 -62L38 -12L42 0L-42 0L-38 -12L-44 -62L-38 -112Z', T.red),
    mark('M-36 -114L36 -114M-36 -10L36 -10', '#d9a79f', 4),
    detail(round([0, -60], 30, 28), T.cream),
    detail(movedData(round([-6, -64], 17, 11), rotate(-24, [-6, -64])), '#e5bd69'),
    detail(movedData(round([8, -52], 16, 10), rotate(18, [8, -52])), '#d9a94f'),
  ],
});

const jelly = (): Sketch => ({
  pieces: [
    body('M-46 -74Q-46 -84 -36 -84L36 -84Q46 -84 46 -74L34 -8Q32 0 24 0L-24 0Q-32 0 -34 -8Z', '#dcc7e0'),
    detail('M-38 -62L38 -62L31 -8Q30 -4 24 -4L-24 -4Q-30 -4 -31 -8Z', T.purple),
    detail(round([-10, -34], 9), '#c98f93'),
    detail(round([14, -26], 8), T.paleYellow),
    mark('M-24 -52L-20 -18', '#cfb6da', 5),
    body(round([0, -84], 48, 7), T.white),
  ],
});

const waterBottle = (): Sketch => ({
  grip: [0, -44],
  pieces: [
    rod('M-10 -128Q0 -146 14 -130', T.navy, 7),
    body(box(-17, -130, 34, 26, 7), T.navy),
    body('M-22 -106L22 -106Q30 -100 30 -90L30 -10Q30 0 20 0L-20 0Q-30 0 -30 -10L-30 -90Q-30 -100 -22 -106Z', '#9fc3d6'),
    detail('M-30 -68L30 -68L30 -10Q30 0 20 0L-20 0Q-30 0 -30 -10Z', T.blue),
    mark('M-18 -88L-18 -20', '#c3dae5', 5),
    detail(round([10, -36], 8), T.paleBlue),
  ],
});

const nuggets = (): Sketch => ({
  pieces: [
    body(round([0, -10], 72, 13), T.white),
    body('M-56 -20Q-60 -46 -34 -48Q-8 -50 -8 -28Q-10 -8 -32 -8Q-52 -8 -56 -20Z', '#d5a056'),
    over('M4 -18Q0 -44 28 -44Q56 -42 54 -22Q50 -6 28 -6Q8 -6 4 -18Z', '#d9a75f'),
    over('M-26 -50Q-26 -74 2 -74Q28 -72 26 -50Q22 -36 0 -36Q-22 -36 -26 -50Z', '#dfae68'),
    mark('M-40 -34L-34 -36M-24 -22L-18 -24M18 -30L24 -32M36 -22L41 -24M-8 -60L-2 -62M8 -50L13 -52', '#b98238', 3.5),
  ],
});

const blueberries = (): Sketch => ({
  pieces: [
    ...[
      [-26, -22],
      [26, -22],
      [0, -58],
    ].flatMap(([x = 0, y = 0], at) => [
      (at === 2 ? over : body)(round([x, y], 24), '#6c79a6'),
      detail(round([x, y - 5], 9, 8), '#53608c'),
      mark(`M${x - 15} ${y + 6}Q${x - 10} ${y + 14} ${x - 2} ${y + 16}`, '#8f9ac1', 4),
    ]),
  ],
});

const stirFry = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(round([0, -16], 88, 18), T.white),
    detail(round([0, -19], 76, 13), '#e4e6e1'),
    body('M-62 -20C-58 -50 -30 -62 0 -62C30 -62 58 -50 62 -20Q0 -8 -62 -20Z', T.green),
    over('M-44 -26Q-34 -54 -8 -46Q-20 -26 -44 -26Z', '#9fbd8c'),
    over('M6 -24Q20 -56 48 -36Q36 -20 6 -24Z', '#9fbd8c'),
    detail(box(-14, -34, 26, 13, 4), '#b3745a'),
    detail(box(14, -56, 20, 12, 4), '#b3745a'),
    detail(round([-24, -54], 8, 6), T.orange),
    detail(round([44, -26], 8, 6), T.orange),
  ],
});

export const DISHES: Record<string, () => Sketch> = {
  'steamed-bun': steamedBun,
  'plain-bun': plainBun,
  congee,
  cereal,
  tangyuan: riceBalls,
  'fried-rice': friedRice,
  tofu,
  yoghurt,
  zongzi,
  'hot-pot': hotPot,
  'ice-lolly': iceLolly,
  'fish-dish': fishDish,
  sausage,
  'dough-stick': doughStick,
  tanghulu,
  mushroom,
  pumpkin,
  crisps,
  jelly,
  'water-bottle': waterBottle,
  nuggets,
  blueberries,
  'stir-fry': stirFry,
};
