import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** What makes a noise that one may want to know before, and what is used to keep house. */

const fireAlarm = (): Sketch => ({
  pieces: [
    body(box(-58, -124, 116, 124, 14), T.red),
    over(round([0, -70], 40), '#d9978d'),
    detail(round([0, -70], 26), T.red),
    detail(round([0, -70], 9), T.cream),
    detail(box(-30, -22, 60, 12, 5), T.cream),
    mark('M-74 -104Q-88 -70 -74 -36M74 -104Q88 -70 74 -36', T.air, 6),
    mark('M-90 -116Q-110 -70 -90 -24M90 -116Q110 -70 90 -24', T.air, 6),
  ],
});

const drill = (): Sketch => ({
  grip: [44, -40],
  pieces: [
    rod('M-112 -86L-58 -86', T.metal, 7),
    body('M-64 -100L-40 -106L-40 -66L-64 -72Z', T.darkMetal),
    body('M-42 -112L54 -116Q70 -114 70 -98L68 -74Q66 -60 52 -60L-42 -60Z', T.teal),
    body('M22 -62L58 -62L66 -12Q66 -4 58 -4L34 -4Q26 -4 26 -12Z', T.tyre),
    body(box(12, -18, 66, 18, 6), T.darkMetal),
    mark('M-20 -98L40 -100M-20 -86L20 -86', T.paleTeal, 5),
    mark('M16 -58Q14 -44 26 -44', T.navy, 6),
  ],
});

const lawnMower = (): Sketch => ({
  pieces: [
    rod('M70 -70L190 -250L150 -264', T.darkMetal, 13),
    body('M-120 -40L-108 -84Q-104 -92 -94 -92L70 -92Q84 -90 90 -76L104 -40Z', T.green),
    body(box(-50, -128, 88, 40, 12), T.tyre),
    detail(box(-36, -120, 36, 12, 4), '#747a83'),
    ...[-84, 74].flatMap((x) => [over(round([x, -30], 30), T.tyre), detail(round([x, -30], 12), T.paleGrey)]),
    mark('M-150 -4L-156 -26M-138 -2L-138 -28M-126 -4L-120 -22', T.darkGreen, 6),
  ],
});

const blender = (): Sketch => ({
  pieces: [
    body(box(-46, -60, 92, 60, 14), '#eceee9'),
    detail(round([0, -30], 14), T.teal),
    body('M-44 -156L44 -156L32 -62L-32 -62Z', '#d5e4e8'),
    detail('M-40 -124L40 -124L32 -62L-32 -62Z', '#d9a27f'),
    rod('M44 -140Q74 -138 66 -104Q60 -88 38 -92', '#c3d2d6', 9),
    body(box(-48, -172, 96, 18, 8), T.tyre),
    body(box(-14, -184, 28, 14, 6), T.tyre),
    mark('M-14 -74L14 -84M-14 -84L14 -74', T.metal, 5),
  ],
});

const cookerHood = (): Sketch => ({
  pieces: [
    body(box(-44, -200, 88, 100, 6), T.metal),
    body('M-60 -106L60 -106L150 -36L-150 -36Z', '#c9d1d3'),
    body(box(-156, -42, 312, 32, 8), T.metal),
    detail(box(-120, -32, 100, 12, 4), T.darkMetal),
    detail(box(20, -32, 100, 12, 4), T.darkMetal),
    mark('M-64 14Q-54 2 -64 -8M0 14Q10 2 0 -8M64 14Q74 2 64 -8', T.air, 6),
  ],
});

const speaker = (): Sketch => ({
  pieces: [
    body(box(-56, -172, 112, 172, 14), T.tyre),
    detail(round([0, -56], 40), '#747a83'),
    detail(round([0, -56], 27), '#5a6069'),
    detail(round([0, -56], 10), T.paleGrey),
    detail(round([0, -134], 22), '#747a83'),
    detail(round([0, -134], 9), T.paleGrey),
    mark('M74 -112Q88 -84 74 -56M92 -128Q114 -84 92 -40', T.air, 6),
  ],
});

const cooker = (): Sketch => ({
  pieces: [
    body(box(-120, -256, 240, 252, 10), '#eceee9'),
    detail(box(-100, -170, 200, 132, 8), '#5c626b'),
    detail(box(-84, -152, 168, 82, 6), '#8d9aa0'),
    mark('M-86 -186L86 -186', T.metal, 9),
    ...[-84, -42, 42, 84].map((x) => detail(round([x, -222], 13), T.darkMetal)),
    body(box(-128, -270, 256, 18, 6), T.tyre),
    mark('M-92 -276L-26 -276M26 -276L92 -276', T.tyre, 9),
    body('M-70 -278Q-78 -292 -66 -304Q-60 -294 -56 -308Q-44 -294 -50 -278Z', T.blue),
    body('M50 -278Q42 -292 54 -304Q60 -294 64 -308Q76 -294 70 -278Z', T.blue),
  ],
});

const hanger = (): Sketch => ({
  grip: [0, -66],
  pieces: [
    rod('M0 -58Q22 -70 14 -86Q2 -98 -10 -84', T.darkMetal, 6),
    rod('M0 -58L78 -14Q82 -6 74 -6L-74 -6Q-82 -6 -78 -14L0 -58', T.wood, 10),
  ],
});

const dustpan = (): Sketch => ({
  grip: [72, -14],
  pieces: [
    rod('M30 -18L92 -12', T.blue, 13),
    body('M-74 -6L-58 -44L34 -40L42 -2Z', T.blue),
    detail('M-60 -10L-50 -36L26 -33L30 -8Z', '#54779a'),
    rod('M-20 -58L44 -118', T.wood, 11),
    body(movedData(box(-58, -66, 54, 22, 6), rotate(-43, [-30, -54])), T.darkWood),
    ...[-1, 0, 1, 2].map((at) =>
      rod(`M${-56 + at * 11} ${-48 - at * 10}L${-70 + at * 11} ${-62 - at * 10}`, T.sand, 8),
    ),
  ],
});

/** The loose suit with stripes that schools in many places wear for lessons and sports. */
const uniform = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-42 -92L-52 -2L-8 -2L0 -60L8 -2L52 -2L42 -92Z', T.navy),
    mark('M-44 -84L-50 -6M44 -84L50 -6', T.white, 5),
    body(
      'M-36 -190L-76 -152L-92 -96L-66 -90L-50 -126L-50 -80L50 -80L50 -126L66 -90L92 -96L76 -152L36 -190Q0 -172 -36 -190Z',
      T.white,
    ),
    detail(
      'M-36 -190L-76 -152L-92 -96L-66 -90L-50 -126L-48 -150L-30 -176Q-20 -180 -36 -190ZM36 -190L76 -152L92 -96L66 -90L50 -126L48 -150L30 -176Q20 -180 36 -190Z',
      T.navy,
    ),
    mark('M0 -174L0 -82', T.metal, 4),
    detail(box(-50, -96, 100, 16, 3), T.navy),
    detail(round([26, -142], 8), T.yellow),
  ],
});

const dentalDrill = (): Sketch => ({
  grip: [34, -40],
  pieces: [
    rod('M64 -20C110 0 120 -40 104 -70', T.darkMetal, 5),
    rod('M-40 -84L62 -22', T.metal, 15),
    rod('M4 -58L40 -36', '#d5dcdd', 15),
    body('M-58 -96L-36 -84L-46 -62L-64 -74Z', T.metal),
    rod('M-60 -72L-70 -52', T.darkMetal, 4),
  ],
});

export const MACHINES: Record<string, () => Sketch> = {
  'fire-alarm': fireAlarm,
  drill,
  'lawn-mower': lawnMower,
  blender,
  'cooker-hood': cookerHood,
  speaker,
  cooker,
  hanger,
  dustpan,
  uniform,
  'dental-drill': dentalDrill,
};
