import { movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

const GOLD = '#d99a63';

const fish = (): Sketch => ({
  pieces: [
    body('M-62 -136C-116 -104 -112 -30 -62 0L62 0C112 -30 116 -104 62 -136Z', '#e3eff2'),
    detail('M-92 -92Q0 -82 92 -92C100 -56 88 -18 58 -4L-58 -4C-88 -18 -100 -56 -92 -92Z', '#b9d8e2'),
    detail('M-70 -20Q-40 -30 -6 -22Q32 -32 70 -20Q66 -10 57 -4L-57 -4Q-66 -10 -70 -20Z', '#dccba3'),
    mark('M60 -22Q70 -44 58 -62M48 -24Q44 -40 50 -50', T.green, 5),
    body('M-66 -144L66 -144Q72 -144 72 -138Q72 -132 66 -132L-66 -132Q-72 -132 -72 -138Q-72 -144 -66 -144Z', '#cfe2e8'),
    over('M22 -54L46 -72Q50 -54 46 -38Z', '#e3b07c'),
    over('M28 -55C14 -76 -18 -78 -40 -56C-18 -34 14 -34 28 -55Z', GOLD),
    detail('M-6 -54L12 -62L12 -46Z', '#e3b07c'),
    detail(round([-24, -60], 4), T.ink),
  ],
});

const bird = (): Sketch => ({
  pieces: [
    mark('M-6 -14L-8 0M12 -14L12 0', T.brown, 5),
    body('M36 -52L84 -70Q88 -60 80 -52L46 -30Z', '#6f94b5'),
    body(
      'M-60 -66C-62 -96 -30 -108 -10 -92C8 -76 26 -66 44 -58C58 -44 40 -10 2 -10C-34 -10 -54 -34 -60 -66Z',
      '#8fb0cb',
    ),
    detail('M-58 -52C-44 -58 -28 -54 -22 -38C-18 -26 -14 -16 -8 -11C-34 -13 -52 -32 -58 -52Z', T.cream),
    body('M-60 -76L-80 -66L-58 -60Z', T.orange),
    detail(round([-38, -78], 4.6), T.ink),
    over('M-14 -60C4 -70 28 -62 52 -42C30 -30 0 -30 -14 -60Z', '#6f94b5'),
  ],
});

const MANE = '#b07d4f';
const LION = '#dcb27a';

const lion = (): Sketch => ({
  pieces: [
    rod('M132 -120C190 -120 196 -190 172 -206', LION, 17),
    body(round([170, -212], 24, 22), MANE),
    ...[-70, -24, 66, 112].map((x, i) => rod(`M${x} -110L${x} -16`, i % 2 ? '#c99d66' : LION, 42)),
    body('M-96 -170C-90 -216 60 -214 112 -196C156 -180 160 -90 130 -72L-76 -72C-100 -90 -104 -130 -96 -170Z', LION),
    ...Array.from({ length: 11 }, (_, i) => {
      const turn = (i * 2 * Math.PI) / 11;
      return body(round([-104 + 82 * Math.cos(turn), -234 + 82 * Math.sin(turn)], 34), MANE);
    }),
    over(round([-104, -234], 92), MANE),
    body(round([-158, -292], 20), MANE),
    over(round([-104, -228], 66, 64), LION),
    detail(round([-152, -280], 17), LION),
    detail(round([-56, -280], 17), LION),
    detail(round([-104, -204], 34, 27), '#f1dfc0'),
    detail(round([-128, -240], 6.5, 8), T.ink),
    detail(round([-80, -240], 6.5, 8), T.ink),
    detail('M-118 -220L-90 -220Q-90 -210 -104 -204Q-118 -210 -118 -220Z', T.darkBrown),
    mark('M-104 -206L-104 -196M-122 -194Q-112 -186 -104 -196Q-96 -186 -86 -194', T.darkBrown, 4.5),
  ],
});

const FUR = '#4c4850';

const panda = (): Sketch => ({
  pieces: [
    body(round([-58, -258], 27), FUR),
    body(round([58, -258], 27), FUR),
    body('M-92 -120C-96 -30 -60 -4 0 -4C60 -4 96 -30 92 -120Q60 -166 0 -166Q-60 -166 -92 -120Z', '#f6f3ea'),
    detail(
      'M-90 -134Q-60 -166 0 -166Q60 -166 90 -134Q94 -112 92 -96Q40 -118 0 -118Q-40 -118 -92 -96Q-94 -112 -90 -134Z',
      FUR,
    ),
    over(movedData(round([-74, -94], 24, 52), rotate(18, [-74, -94])), FUR),
    over(movedData(round([74, -94], 24, 52), rotate(-18, [74, -94])), FUR),
    over(movedData(round([-56, -22], 42, 27), rotate(-12, [-56, -22])), FUR),
    over(movedData(round([56, -22], 42, 27), rotate(12, [56, -22])), FUR),
    detail(round([-64, -22], 17, 14), '#7b757c'),
    detail(round([64, -22], 17, 14), '#7b757c'),
    over(
      'M0 -278C58 -278 92 -246 92 -204C92 -164 54 -142 0 -142C-54 -142 -92 -164 -92 -204C-92 -246 -58 -278 0 -278Z',
      '#f6f3ea',
    ),
    detail(movedData(round([-36, -208], 19, 25), rotate(28, [-36, -208])), FUR),
    detail(movedData(round([36, -208], 19, 25), rotate(-28, [36, -208])), FUR),
    detail(round([-32, -211], 4.5, 5), T.white),
    detail(round([32, -211], 4.5, 5), T.white),
    detail(round([0, -184], 11, 7.5), FUR),
    mark('M0 -178L0 -170M-13 -168Q-6 -161 0 -170Q6 -161 13 -168', FUR, 4),
  ],
});

const TABBY = '#b9b1a9';
const TABBY_DARK = '#938a83';

/** Sits and looks a little to the side. */
const cat = (): Sketch => ({
  pieces: [
    rod('M48 -22C96 -18 104 -62 84 -86', TABBY, 18),
    body('M-46 -34C-50 -92 -30 -118 4 -118C44 -118 66 -76 64 -30Q62 0 34 0L-30 0Q-44 0 -46 -34Z', TABBY),
    mark('M58 -72Q46 -70 38 -76M64 -48Q50 -46 42 -52', TABBY_DARK, 6),
    detail('M-32 -78Q-4 -104 26 -78Q14 -48 -4 -48Q-22 -48 -32 -78Z', T.cream),
    mark('M-16 -58Q-13 -30 -14 -3M8 -58Q6 -30 8 -3', TABBY_DARK, 4),
    mark('M-40 -40Q-41 -20 -38 -6M33 -44Q35 -24 30 -6', TABBY_DARK, 3.5),
    body('M-58 -146L-60 -192Q-58 -198 -52 -195L-24 -178Z', TABBY),
    body('M40 -146L42 -192Q40 -198 34 -195L6 -178Z', TABBY),
    over(
      'M-60 -190Q-58 -198 -50 -194L-26 -179Q-9 -183 8 -179L32 -194Q40 -198 42 -190L44 -146C50 -118 22 -98 -9 -98C-40 -98 -68 -118 -62 -146Z',
      TABBY,
    ),
    detail('M-52 -182L-52 -162L-37 -172Z', '#dfb0a2'),
    detail('M34 -182L34 -162L19 -172Z', '#dfb0a2'),
    mark('M-9 -178L-9 -162M-21 -176L-19 -166M3 -176L1 -166', TABBY_DARK, 5),
    detail(round([-12, -122], 20, 15), T.cream),
    detail(round([-36, -138], 4.6, 6), T.ink),
    detail(round([12, -138], 4.6, 6), T.ink),
    detail('M-18 -130L-6 -130Q-6 -125 -12 -122Q-18 -125 -18 -130Z', '#b9756b'),
    mark('M-22 -115Q-17 -111 -12 -116Q-7 -111 -2 -115', T.darkBrown, 3),
  ],
});

export const ANIMALS: Record<string, () => Sketch> = { fish, bird, lion, panda, cat };
