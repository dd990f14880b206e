import { rectData as box, combine, movedData, rotate, ellipseData as round, scale, translate } from '../shapes.ts';
import { body, detail, mark, over, type Piece, ring, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** Clothes beyond the everyday ones: for rain, water, wheels, school and sleep. */

const raincoat = (): Sketch => ({
  grip: [0, -150],
  pieces: [
    rod('M-54 -150L-84 -70M54 -150L84 -70', T.yellow, 36),
    body('M-52 -168Q0 -186 52 -168L66 -6Q0 8 -66 -6Z', T.yellow),
    body('M-44 -166C-56 -236 -30 -248 0 -248C30 -248 56 -236 44 -166Q0 -146 -44 -166Z', T.yellow),
    detail('M-28 -174C-34 -220 -18 -230 0 -230C18 -230 34 -220 28 -174Q0 -162 -28 -174Z', '#b5863c'),
    mark('M0 -156L0 -4', '#b5863c', 4),
    ...[-126, -92, -58].map((y) => detail(round([0, y], 6), T.cream)),
    detail(box(-48, -62, 32, 34, 6), '#c9963f'),
    detail(box(16, -62, 32, 34, 6), '#c9963f'),
  ],
});

function rainBoot(x: number): Piece[] {
  return [
    over(
      `M${x - 22} -104L${x + 20} -104L${x + 22} -40Q${x + 24} -14 ${x + 14} -8L${x - 54} -8Q${x - 62} -34 ${x - 32} -40Q${x - 22} -44 ${x - 22} -60Z`,
      T.teal,
    ),
    detail(box(x - 22, -104, 42, 15, 4), T.paleTeal),
    over(box(x - 58, -12, 76, 12, 5), T.navy),
  ];
}

const rainBoots = (): Sketch => ({ pieces: [...rainBoot(48), ...rainBoot(-20)] });

const swimGoggles = (): Sketch => ({
  pieces: [
    rod('M-66 -36Q-40 -74 0 -74Q40 -74 66 -36', T.navy, 8),
    body(round([-32, -28], 33, 24), T.navy),
    body(round([32, -28], 33, 24), T.navy),
    rod('M-6 -32L6 -32', T.navy, 10),
    detail(round([-33, -28], 22, 15), '#a9cbd8'),
    detail(round([33, -28], 22, 15), '#a9cbd8'),
    mark('M-44 -32Q-40 -38 -34 -38M22 -32Q26 -38 32 -38', T.white, 4),
  ],
});

const helmet = (): Sketch => ({
  twoHands: true,
  pieces: [
    mark('M-40 -36Q-26 0 0 4Q30 0 44 -36', T.tyre, 7),
    body('M-74 -34C-78 -84 -46 -108 -4 -108C48 -108 78 -76 76 -34Q70 -26 56 -34L-56 -34Q-70 -26 -74 -34Z', T.blue),
    detail('M-48 -48Q-44 -84 -24 -92Q-30 -66 -28 -48Z', '#54779a'),
    detail('M-12 -50Q-12 -88 6 -96Q14 -76 12 -50Z', '#54779a'),
    detail('M30 -50Q32 -76 44 -84Q56 -68 56 -50Z', '#54779a'),
    detail('M-74 -34Q-70 -26 -56 -34L56 -34Q70 -26 76 -34L75 -42L-74 -42Z', T.navy),
  ],
});

const belt = (): Sketch => ({
  pieces: [
    rod('M-54 -20Q-76 -62 0 -64Q76 -62 60 -22Q40 2 -14 -4', T.brown, 17),
    over(box(-58, -24, 42, 34, 8), T.yellow),
    detail(box(-48, -15, 22, 16, 4), T.brown),
    mark('M-36 -8L-20 -8', T.yellow, 4),
  ],
});

const pyjamas = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-46 -92L-60 -2L-10 -2L0 -64L10 -2L60 -2L46 -92Z', '#9db6cc'),
    body(
      'M-40 -186L-78 -150L-62 -112L-46 -124L-50 -78L50 -78L46 -124L62 -112L78 -150L40 -186Q0 -168 -40 -186Z',
      T.paleBlue,
    ),
    detail('M-18 -182L0 -156L18 -182Q0 -172 -18 -182Z', T.cream),
    mark('M0 -154L0 -82', '#8ea9c0', 3),
    ...[-136, -114, -94].map((y) => detail(round([0, y], 4), T.cream)),
    ...[
      [-30, -140],
      [28, -132],
      [-28, -98],
      [30, -96],
      [-34, -48],
      [34, -44],
      [-40, -18],
      [40, -16],
    ].map(([x = 0, y = 0]) =>
      detail(movedData('M0 -8C-9 -6 -9 6 0 8C-3 3 -3 -3 0 -8Z', [1, 0, 0, 1, x, y]), T.paleYellow),
    ),
  ],
});

const skirt = (): Sketch => ({
  pieces: [
    body('M-34 -96L34 -96L68 -6Q0 12 -68 -6Z', T.rose),
    over(box(-36, -100, 72, 17, 5), '#bb7c84'),
    mark('M-18 -82L-36 -2M0 -82L0 2M18 -82L36 -2', '#bb7c84', 4),
  ],
});

/** The red scarf that pupils in China wear, tied in front. */
const redScarf = (): Sketch => ({
  pieces: [
    body('M-70 -100Q-50 -118 -28 -112L8 -62L-8 -46Q-54 -70 -70 -100Z', T.red),
    body('M70 -100Q50 -118 28 -112L-8 -62L8 -46Q54 -70 70 -100Z', T.red),
    over('M-10 -52L-34 2L-4 -12L4 -46Z', T.red),
    over('M10 -52L30 8L8 -6L0 -46Z', T.red),
    over(box(-15, -66, 30, 26, 9), '#aa5a50'),
  ],
});

function slipper(x: number, y: number): Piece[] {
  return [
    over(movedData(round([0, 0], 56, 19), [1, 0, 0, 1, x, y]), '#b99a86'),
    detail(movedData(round([0, -3], 48, 13), [1, 0, 0, 1, x, y]), '#e8d9c4'),
    over(movedData('M-58 -2Q-54 -38 -16 -36Q6 -30 4 10Q-40 22 -58 -2Z', [1, 0, 0, 1, x, y]), T.purple),
    detail(movedData(round([-26, -14], 9, 7), [1, 0, 0, 1, x, y]), T.palePurple),
  ];
}

const slippers = (): Sketch => ({ pieces: [...slipper(18, -52), ...slipper(-14, -18)] });

const swimRing = (): Sketch => ({
  twoHands: true,
  pieces: [
    ring(round([0, -72], 88, 70) + round([0, -72], 40, 30), T.teal),
    ...[0, 72, 144, 216, 288].map((turn) =>
      detail(
        movedData('M-22 -88Q0 -93 22 -88L11 -41L-11 -41Z', combine(translate(0, -72), scale(0.97, 0.78), rotate(turn))),
        T.cream,
      ),
    ),
  ],
});

const armbands = (): Sketch => ({
  pieces: [36, -36].flatMap((x) => [
    body(box(x - 32, -72, 64, 68, 20), T.orange),
    detail(round([x, -70], 26, 9), '#b8703f'),
    detail(box(x - 30, -46, 60, 20, 6), '#eab98f'),
    body(round([x + 16, -12], 6), T.cream),
  ]),
});

const lifeJacket = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-30 -168Q-66 -168 -68 -130L-68 -16Q-66 0 -50 0L-4 0L-4 -120Q-28 -128 -30 -168Z', T.orange),
    body('M30 -168Q66 -168 68 -130L68 -16Q66 0 50 0L4 0L4 -120Q28 -128 30 -168Z', T.orange),
    detail(box(-68, -92, 64, 15), T.cream),
    detail(box(4, -92, 64, 15), T.cream),
    mark('M-66 -40L66 -40', T.tyre, 9),
    over(box(-15, -52, 30, 24, 6), T.tyre),
  ],
});

const hairClip = (): Sketch => ({
  pieces: [
    body('M0 -30C-26 -66 -58 -62 -58 -34C-58 -6 -26 -2 0 -30Z', T.rose),
    body('M0 -30C26 -66 58 -62 58 -34C58 -6 26 -2 0 -30Z', T.rose),
    mark('M-14 -32Q-30 -46 -44 -42M14 -32Q30 -46 44 -42M-14 -28Q-28 -16 -42 -22M14 -28Q28 -16 42 -22', '#b5757d', 3.5),
    over(round([0, -31], 13, 12), '#c0808a'),
  ],
});

const wristband = (): Sketch => ({
  pieces: [
    ring(round([0, -34], 54, 34) + round([0, -42], 42, 20), T.white),
    over('M-30 -14L30 -14Q36 4 26 6L-26 6Q-36 4 -30 -14Z', T.paleBlue),
    mark('M-18 -6L18 -6M-18 0L6 0', T.navy, 3),
  ],
});

export const WARDROBE: Record<string, () => Sketch> = {
  raincoat,
  'rain-boots': rainBoots,
  'swim-goggles': swimGoggles,
  helmet,
  belt,
  pyjamas,
  skirt,
  'red-scarf': redScarf,
  slippers,
  'swim-ring': swimRing,
  armbands,
  'life-jacket': lifeJacket,
  'hair-bow': hairClip,
  wristband,
};
