import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { starData } from './star-data.ts';
import { TONES as T } from './tones.ts';

/** What one plays with outside. */

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

export const PLAYGROUND: Record<string, () => Sketch> = {
  seesaw,
  'climbing-frame': climbingFrame,
  roundabout,
  sandcastle,
  'bucket-and-spade': spadeAndBucket,
  spade,
  pinwheel,
  sledge,
};
