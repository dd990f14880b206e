import { rectData as box, movedData, rotate, ellipseData as round, smoothData } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { starData } from './star-data.ts';
import { TONES as T } from './tones.ts';

/** Weather one can touch, animals that no icon shows whole, planets, playgrounds and feast days. */

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

const hen = (): Sketch => ({
  pieces: [
    rod('M-14 -34L-18 -8L-30 -4M14 -34L12 -8L0 -4', T.orange, 7),
    body(
      'M-78 -110C-70 -150 -34 -150 -26 -118C-14 -96 28 -92 54 -132Q92 -118 82 -72C74 -36 34 -26 0 -26C-44 -26 -66 -52 -62 -92Z',
      '#f3ece0',
    ),
    over('M-10 -84C10 -96 40 -90 54 -72C36 -50 4 -50 -10 -84Z', '#dfd2bf'),
    body('M-68 -140Q-70 -160 -58 -154Q-54 -166 -46 -154Q-36 -158 -38 -140Z', T.red),
    body('M-74 -122L-96 -114L-72 -106Z', T.orange),
    detail('M-74 -106Q-76 -90 -66 -90Q-58 -94 -64 -106Z', T.red),
    detail(round([-56, -124], 5), T.ink),
  ],
});

const frog = (): Sketch => ({
  pieces: [
    body('M-96 -10Q-104 -54 -62 -62L-40 -20L-52 0L-88 0Q-98 -2 -96 -10Z', '#7d9f70'),
    body('M96 -10Q104 -54 62 -62L40 -20L52 0L88 0Q98 -2 96 -10Z', '#7d9f70'),
    body('M-62 -64C-66 -24 -44 -4 0 -4C44 -4 66 -24 62 -64Z', T.green),
    detail('M-38 -40Q0 -22 38 -40Q36 -6 0 -6Q-36 -6 -38 -40Z', '#d3dcb4'),
    over(
      'M-74 -84C-74 -116 -38 -122 0 -122C38 -122 74 -116 74 -84C74 -56 38 -46 0 -46C-38 -46 -74 -56 -74 -84Z',
      T.green,
    ),
    over(round([-40, -120], 22), T.green),
    over(round([40, -120], 22), T.green),
    detail(round([-40, -122], 13), T.white),
    detail(round([40, -122], 13), T.white),
    detail(round([-40, -121], 6.5, 8), T.ink),
    detail(round([40, -121], 6.5, 8), T.ink),
    mark('M-46 -76Q0 -54 46 -76', '#55704f', 4.5),
    over(round([-30, -8], 16, 8), '#7d9f70'),
    over(round([30, -8], 16, 8), '#7d9f70'),
  ],
});

const HAMSTER = '#d8ab76';

const hamster = (): Sketch => ({
  pieces: [
    body(round([-34, -86], 13), HAMSTER),
    body(round([22, -88], 13), HAMSTER),
    body('M-62 -44C-64 -80 -36 -92 -6 -92C40 -92 66 -62 64 -34C62 -8 40 0 4 0C-40 0 -60 -14 -62 -44Z', HAMSTER),
    detail(round([-34, -86], 7), '#dba89a'),
    detail(round([22, -88], 7), '#dba89a'),
    detail('M-58 -44C-52 -62 -16 -62 -8 -42C4 -18 -10 -2 -26 -2C-46 -4 -58 -18 -58 -44Z', '#faf2e4'),
    detail(round([-46, -58], 4, 5), T.ink),
    detail(round([-18, -60], 4, 5), T.ink),
    detail('M-38 -50L-28 -50L-33 -44Z', '#b9756b'),
    mark('M-40 -39Q-36 -36 -33 -40Q-30 -36 -26 -39', T.darkBrown, 2.6),
    over(round([-40, -18], 9, 6), '#e9c7a0'),
    over(round([-18, -18], 9, 6), '#e9c7a0'),
    detail(round([-28, -4], 11, 5), '#e0b9a6'),
    detail(round([22, -4], 12, 5), '#e0b9a6'),
  ],
});

const FOX = '#cf8a55';

const fox = (): Sketch => ({
  pieces: [
    body('M60 -60C130 -60 170 -110 150 -160C190 -120 190 -30 110 -10C80 -4 60 -20 60 -60Z', FOX),
    detail('M150 -160C176 -130 180 -96 164 -66Q146 -90 148 -122Q154 -142 150 -160Z', '#f5ece0'),
    body('M-46 -110C-50 -40 -60 0 -30 0L50 0C92 0 96 -60 60 -100C34 -124 -20 -130 -46 -110Z', FOX),
    detail('M-34 -112Q-4 -90 6 -112Q0 -60 -14 -40Q-36 -60 -34 -112Z', '#f5ece0'),
    rod('M-34 -44L-34 -8M-4 -44L-4 -8', T.darkBrown, 17),
    body('M-76 -184L-84 -238L-40 -206Z', FOX),
    body('M28 -184L36 -238L-8 -206Z', FOX),
    detail('M-76 -224L-72 -200L-54 -212Z', T.darkBrown),
    detail('M28 -224L24 -200L6 -212Z', T.darkBrown),
    over('M-78 -184C-64 -214 16 -214 30 -184C40 -150 0 -112 -24 -106C-48 -112 -88 -150 -78 -184Z', FOX),
    detail(
      'M-80 -164C-70 -148 -46 -152 -36 -134Q-28 -120 -24 -106C-46 -112 -82 -140 -80 -164ZM32 -164C22 -148 -2 -152 -12 -134Q-20 -120 -24 -106C-2 -112 34 -140 32 -164Z',
      '#f5ece0',
    ),
    detail(round([-48, -168], 5.5, 6.5), T.ink),
    detail(round([0, -168], 5.5, 6.5), T.ink),
    over(round([-24, -113], 8, 6), T.ink),
  ],
});

const BEAR = '#8f6d55';

const bear = (): Sketch => ({
  pieces: [
    ...[-92, -40, 70, 118].map((x, at) => rod(`M${x} -90L${x} -22`, at % 2 ? BEAR : '#7a5b46', 50)),
    body('M-110 -150C-100 -220 40 -224 100 -206C152 -188 160 -96 146 -70L-92 -70C-116 -86 -118 -120 -110 -150Z', BEAR),
    over(round([-152, -250], 20), BEAR),
    over(round([-82, -256], 20), BEAR),
    detail(round([-82, -256], 10), '#b9977c'),
    over(
      'M-182 -196C-182 -240 -150 -262 -116 -258C-82 -256 -62 -226 -68 -190C-74 -160 -104 -146 -134 -150C-164 -154 -182 -168 -182 -196Z',
      BEAR,
    ),
    over(round([-162, -182], 34, 24), '#c3a386'),
    detail(round([-182, -192], 11, 8), T.ink),
    detail(round([-144, -220], 6, 7), T.ink),
    mark('M-178 -176Q-166 -168 -152 -172', T.darkBrown, 4),
  ],
});

const dragonfly = (): Sketch => ({
  pieces: [
    ...[
      [-16, 20],
      [16, -20],
      [-16, -16],
      [16, 16],
    ].map(([side = 0, turn = 0], at) =>
      body(movedData(round([side > 0 ? 42 : -42, at < 2 ? -62 : -78], 42, 11), rotate(turn, [0, -70])), '#cfe0e6'),
    ),
    rod('M0 -66L0 0', T.teal, 9),
    mark('M-4 -16L4 -16M-4 -30L4 -30M-4 -44L4 -44', '#3f6664', 3),
    over(round([0, -72], 11, 18), T.teal),
    over(round([0, -96], 14, 12), '#8fb58c'),
    detail(round([-6, -98], 4.5), T.ink),
    detail(round([6, -98], 4.5), T.ink),
  ],
});

const starfish = (): Sketch => ({
  pieces: [
    body(
      smoothData(
        Array.from({ length: 10 }, (_, at) => {
          const turn = (at * Math.PI) / 5 - Math.PI / 2;
          const reach = at % 2 ? 24 : 58;
          return [Math.cos(turn) * reach, Math.sin(turn) * reach] as const;
        }),
        true,
      ),
      '#d98f6a',
    ),
    ...[0, 72, 144, 216, 288].flatMap((turn) =>
      [-16, -30, -42].map((y, at) => detail(movedData(round([0, y], 4.5 - at), rotate(turn)), '#eebf9c')),
    ),
    detail(round([0, 0], 5), '#eebf9c'),
  ],
});

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

const seesaw = (): Sketch => ({
  pieces: [
    body('M-50 0L0 -110L50 0Z', T.teal),
    rod('M-260 -36L260 -170', T.orange, 24),
    over(round([0, -103], 15), T.navy),
    rod('M-206 -52L-206 -116L-178 -116M206 -158L206 -222L178 -222', T.darkMetal, 11),
    over('M-270 -58L-214 -72L-210 -56L-266 -42Z', T.navy),
    over('M214 -180L270 -194L274 -178L218 -164Z', T.navy),
  ],
});

const climbingFrame = (): Sketch => ({
  pieces: [
    ...[
      'M-220 0C-220 -250 -120 -330 0 -330C120 -330 220 -250 220 0',
      'M-110 0C-110 -230 -60 -330 0 -330C60 -330 110 -230 110 0',
      'M0 -330L0 0',
    ].map((data) => rod(data, T.blue, 15)),
    ...['M-216 -70Q0 -50 216 -70', 'M-198 -160Q0 -138 198 -160', 'M-150 -248Q0 -226 150 -248'].map((data) =>
      rod(data, T.orange, 14, 'over'),
    ),
  ],
});

const roundabout = (): Sketch => ({
  pieces: [
    body(box(-30, -30, 60, 30, 6), T.darkMetal),
    body(round([0, -44], 200, 36), T.teal),
    detail(round([0, -50], 180, 28), T.paleTeal),
    rod('M0 -56L0 -160', T.darkMetal, 15),
    ...[-150, -70, 70, 150].map((x) =>
      rod(`M${x} -48L${x} -120Q${x} -150 ${x * 0.6} -152L0 -152`, T.orange, 12, 'over'),
    ),
  ],
});

const sandcastle = (): Sketch => ({
  pieces: [
    body('M-150 0Q-130 -26 -90 -24L90 -24Q130 -26 150 0Z', '#d8bd8c'),
    body('M-100 -20L-92 -110L-92 -130L-74 -130L-74 -118L-60 -118L-60 -130L-42 -130L-34 -20Z', T.sand),
    body('M100 -20L92 -110L92 -130L74 -130L74 -118L60 -118L60 -130L42 -130L34 -20Z', T.sand),
    over(
      'M-44 -20L-36 -160L-36 -182L-18 -182L-18 -168L-8 -168L-8 -182L8 -182L8 -168L18 -168L18 -182L36 -182L36 -160L44 -20Z',
      '#ecd9ae',
    ),
    detail('M-18 -22L-18 -60Q0 -84 18 -60L18 -22Z', '#b3935f'),
    rod('M0 -182L0 -240', T.darkWood, 6),
    body('M2 -240L44 -226L2 -210Z', T.red),
    detail(round([-68, -74], 8), '#c7a772'),
    detail(round([68, -74], 8), '#c7a772'),
  ],
});

const spadeAndBucket = (): Sketch => ({
  pieces: [
    rod('M-46 -86Q0 -142 46 -86', T.white, 7),
    body('M-58 -90L58 -90L44 -6Q42 0 34 0L-34 0Q-42 0 -44 -6Z', T.yellow),
    body(box(-64, -98, 128, 18, 8), T.orange),
    detail(starData([0, -44], 20), T.cream),
    rod('M74 -96L90 -40', T.red, 10, 'over'),
    rod('M62 -104L84 -110', T.red, 11, 'over'),
    over('M74 -44L108 -54L116 -14Q106 2 98 2Q88 0 82 -10Z', T.red),
  ],
});

const spade = (): Sketch => ({
  grip: [0, -210],
  pieces: [
    rod('M0 -236L0 -80', T.wood, 11),
    rod('M-22 -240L22 -240', T.wood, 12),
    body('M-36 -92L36 -92L34 -34Q22 0 0 4Q-22 0 -34 -34Z', T.metal),
    mark('M0 -84L0 -44', T.darkMetal, 6),
  ],
});

const redEnvelope = (): Sketch => ({
  pieces: [
    body(box(-40, -116, 80, 116, 6), '#b9554b'),
    detail('M-40 -110Q-40 -116 -34 -116L34 -116Q40 -116 40 -110L40 -92Q0 -62 -40 -92Z', '#a94a42'),
    over(round([0, -76], 15), '#dfb761'),
    detail(box(-5, -81, 10, 10, 1), '#b9554b'),
    mark('M-22 -28Q0 -44 22 -28M-14 -18Q0 -28 14 -18', '#dfb761', 4),
  ],
});

const firecrackers = (): Sketch => ({
  grip: [0, -196],
  pieces: [
    mark('M0 -204L0 -20', T.sand, 5),
    ...[-176, -146, -116, -86, -56].flatMap((y) => [
      over(movedData(box(-44, y - 9, 38, 19, 5), rotate(18, [0, y])), T.red),
      over(movedData(box(6, y - 9, 38, 19, 5), rotate(-18, [0, y])), T.red),
      detail(movedData(box(-44, y - 9, 9, 19, 3), rotate(18, [0, y])), T.yellow),
      detail(movedData(box(35, y - 9, 9, 19, 3), rotate(-18, [0, y])), T.yellow),
    ]),
    over(round([0, -206], 12), T.yellow),
    over(movedData(box(-10, -36, 20, 38, 5), rotate(0)), T.red),
  ],
});

const fireworks = (): Sketch => ({
  pieces: [
    ...Array.from({ length: 12 }, (_, at) =>
      rod(movedData('M0 -52L0 -104', rotate(at * 30)), at % 2 ? T.rose : T.yellow, 8),
    ),
    ...Array.from({ length: 12 }, (_, at) =>
      body(movedData(round([0, -120], 7), rotate(at * 30)), at % 2 ? T.yellow : T.rose),
    ),
    ...Array.from({ length: 8 }, (_, at) => rod(movedData('M0 -20L0 -36', rotate(at * 45 + 15)), T.teal, 8)),
    body(round([0, 0], 10), T.orange),
  ],
});

const passport = (): Sketch => ({
  pieces: [
    body(box(-42, -112, 84, 112, 8), '#8d4f55'),
    mark(round([0, -66], 22), '#dfc389', 4),
    mark('M-22 -66L22 -66M0 -88Q-16 -66 0 -44M0 -88Q16 -66 0 -44', '#dfc389', 3),
    mark('M-20 -26L20 -26M-12 -16L12 -16', '#dfc389', 4),
    mark('M-34 -104L-34 -8', '#733e44', 4),
  ],
});

const coins = (): Sketch => ({
  pieces: [
    ...[-8, -24, -40].map((y) =>
      over(`M-50 ${y - 10}L-50 ${y}Q-50 ${y + 8} -14 ${y + 8}Q22 ${y + 8} 22 ${y}L22 ${y - 10}Z`, '#cfa451'),
    ),
    over(round([-14, -52], 36, 9.5), '#e6c67c'),
    over(round([38, -30], 30), '#dcb25b'),
    detail(round([38, -30], 21), '#e9cd88'),
    detail(starData([38, -30], 12), '#c79a45'),
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

const pinwheel = (): Sketch => ({
  scale: 0.85,
  grip: [0, -30],
  pieces: [
    rod('M0 -120L0 -4', T.wood, 7),
    ...[0, 90, 180, 270].map((turn, at) =>
      over(
        movedData('M0 -120L0 -176Q32 -166 34 -132Z', rotate(turn, [0, -120])),
        [T.red, T.yellow, T.green, T.blue][at] ?? T.red,
      ),
    ),
    over(round([0, -120], 8), T.cream),
  ],
});

const sledge = (): Sketch => ({
  pieces: [
    rod('M-120 -8L100 -8Q130 -8 136 -50', T.red, 12),
    rod('M-80 -10L-80 -48M0 -10L0 -48M70 -10L70 -48', T.darkWood, 11),
    body(box(-124, -68, 240, 24, 8), T.wood),
    mark('M-116 -56L108 -56', T.darkWood, 4),
    mark('M116 -58Q160 -70 176 -120', '#807c78', 5),
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

const childSeat = (): Sketch => ({
  pieces: [
    body(
      'M-10 -260Q-70 -258 -66 -200L-60 -90L86 -90Q104 -84 100 -52L92 -12L-58 -12Q-88 -14 -90 -60L-104 -196Q-108 -282 -30 -284Z',
      T.navy,
    ),
    body(
      'M-26 -246Q-66 -240 -60 -196L-50 -76L78 -76Q86 -70 84 -50L-46 -46Q-72 -50 -74 -80L-86 -200Q-84 -262 -26 -268Z',
      T.paleBlue,
    ),
    mark('M-58 -206L-8 -80M-60 -130L10 -62', T.tyre, 12),
    over(box(-8, -84, 30, 26, 7), T.red),
    body(box(-96, -18, 200, 18, 8), T.tyre),
  ],
});

const scanner = (): Sketch => ({
  pieces: [
    body(box(-260, -84, 520, 80, 8), T.darkMetal),
    body(box(-120, -300, 240, 220, 18), '#dfe2dd'),
    detail(box(-76, -220, 152, 140, 6), T.tyre),
    ...[-56, -28, 0, 28, 56].map((x) => mark(`M${x} -218L${x} -92`, '#747a83', 9)),
    body(box(-262, -96, 524, 18, 8), T.tyre),
    over(box(-220, -168, 86, 72, 12), T.teal),
    mark('M-192 -168Q-192 -186 -178 -186Q-162 -186 -162 -168', T.tyre, 7),
    detail(round([96, -278], 8), '#9cc79a'),
  ],
});

const checkout = (): Sketch => ({
  pieces: [
    body(box(-160, -220, 320, 220, 10), '#d8c7a8'),
    detail(box(-146, -150, 292, 136, 6), '#e6d9bf'),
    body(box(-172, -236, 344, 24, 8), T.tyre),
    body('M30 -330L130 -344L140 -250L40 -250Z', T.darkMetal),
    detail('M42 -320L120 -332L127 -268L48 -264Z', '#bcd6df'),
    over(box(-120, -268, 64, 34, 6), T.cream),
    over(round([-24, -254], 18), T.red),
  ],
});

export const NATURE: Record<string, () => Sketch> = {
  snowman,
  rainbow,
  puddle,
  hen,
  frog,
  hamster,
  fox,
  bear,
  dragonfly,
  starfish,
  jupiter,
  mars,
  'solar-system': solarSystem,
  seesaw,
  'climbing-frame': climbingFrame,
  roundabout,
  sandcastle,
  'bucket-and-spade': spadeAndBucket,
  spade,
  'red-envelope': redEnvelope,
  firecrackers,
  fireworks,
  passport,
  coins,
  'watering-can': wateringCan,
  pinwheel,
  sledge,
  acorn,
  'child-seat': childSeat,
  scanner,
  checkout,
};
