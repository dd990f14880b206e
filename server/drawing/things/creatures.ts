import { movedData, rotate, ellipseData as round, smoothData } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** Animals that no icon shows whole. */

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

export const CREATURES: Record<string, () => Sketch> = {
  hen,
  frog,
  hamster,
  fox,
  bear,
  dragonfly,
  starfish,
};
