import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

const thermometer = (): Sketch => ({
  grip: [34, -14],
  pieces: [
    rod('M-56 -56L-30 -42', T.metal, 8),
    body('M-40 -56L-30 -58L52 -20Q62 -12 56 -2Q50 4 40 0L-34 -36Q-42 -44 -40 -56Z', T.white),
    detail(movedData(box(-14, -6, 34, 13, 4), [0.9, 0.42, -0.42, 0.9, 2, -29]), T.paleTeal),
    detail(round([42, -10], 5), T.teal),
  ],
});

const plaster = (): Sketch => ({
  pieces: [
    body(movedData(box(-42, -16, 84, 32, 16), rotate(-28)), '#dcb592'),
    detail(movedData(box(-16, -16, 32, 32, 0), rotate(-28)), '#ecd3b8'),
    ...[-32, -24, 24, 32].flatMap((x) =>
      [-6, 6].map((y) => detail(movedData(round([x, y], 2.4), rotate(-28)), '#b98d68')),
    ),
  ],
});

/** The needle points to +x, away from whoever holds it. */
const along = rotate(-54, [0, -44]);

const syringe = (): Sketch => ({
  grip: [-22, -28],
  pieces: [
    rod(movedData('M0 32L0 62', along), T.darkMetal, 2.5),
    rod(movedData('M0 -56L0 -84', along), T.paleGrey, 7),
    body(movedData(box(-16, -94, 32, 9, 4), along), T.blue),
    body(movedData(box(-5, 22, 10, 14, 3), along), T.blue),
    body(movedData(box(-13, -56, 26, 80, 6), along), '#eef4f4'),
    detail(movedData(box(-9, -24, 18, 44, 3), along), T.water),
    detail(movedData(box(-10, -32, 20, 8, 3), along), T.navy),
    body(movedData(box(-20, -60, 40, 8, 4), along), T.blue),
  ],
});

const medicine = (): Sketch => ({
  grip: [-19, -36],
  pieces: [
    body(box(-36, -98, 34, 22, 6), T.white),
    body('M-34 -80L-4 -80Q12 -72 12 -58L12 -8Q12 0 4 0L-42 0Q-50 0 -50 -8L-50 -58Q-50 -72 -34 -80Z', '#b5714f'),
    detail(box(-50, -52, 62, 34, 0), T.cream),
    detail('M-24 -48L-14 -48L-14 -40L-6 -40L-6 -30L-14 -30L-14 -22L-24 -22L-24 -30L-32 -30L-32 -40L-24 -40Z', T.teal),
    rod('M46 -16L92 -30', T.metal, 7),
    over(movedData(round([34, -12], 18, 11), rotate(-12, [34, -12])), T.metal),
    detail(movedData(round([34, -13], 12, 6.5), rotate(-12, [34, -13])), '#d99a9a'),
  ],
});

const tooth = (): Sketch => ({
  pieces: [
    body(
      'M-30 -88C-47 -82 -44 -53 -34 -39C-28 -26 -27 -1 -18 0C-9 0 -10 -29 0 -30C10 -29 9 0 18 0C27 -1 28 -26 34 -39C44 -53 47 -82 30 -88C16 -94 9 -85 0 -85C-9 -85 -16 -94 -30 -88Z',
      '#fffdf8',
    ),
    mark('M-26 -74Q-32 -68 -30 -56', '#e2ddd0', 5),
  ],
});

const dentalMirror = (): Sketch => ({
  grip: [36, -14],
  pieces: [
    rod('M-22 -62L52 -4', T.darkMetal, 8),
    mark('M8 -38.5L50 -5.6', T.metal, 4),
    body(round([-38, -74], 23), T.darkMetal),
    detail(round([-38, -74], 17), T.glass),
    mark('M-46 -70L-34 -84', T.white, 4),
  ],
});

const stethoscope = (): Sketch => ({
  pieces: [
    rod('M-36 -118L-40 -96C-42 -64 -6 -64 -8 -96L-12 -118', T.navy, 8),
    rod('M-24 -72L-24 -44C-24 -4 34 -4 34 -42', T.navy, 8),
    rod('M-36 -120L-31 -122', T.metal, 9),
    rod('M-12 -120L-17 -122', T.metal, 9),
    body(round([34, -56], 18), T.metal),
    detail(round([34, -56], 10), T.paleTeal),
  ],
});

const clippers = (): Sketch => ({
  grip: [20, -26],
  pieces: [
    rod('M72 -26Q92 -26 92 -8Q92 4 80 2', T.tyre, 5),
    ...[-45, -37, -29, -21, -13].map((y) => rod(`M-62 ${y + 4}L-52 ${y + 4}`, T.metal, 3)),
    body(box(-56, -48, 14, 48, 4), T.metal),
    body('M-44 -44L-20 -46L30 -46Q74 -44 74 -25Q74 -6 30 -3L-20 -2L-44 -4Z', T.navy),
    detail('M-44 -44L-30 -45L-30 -3L-44 -4Z', '#7b91ac'),
    detail('M-12 -37L28 -37Q56 -36 56 -25Q56 -14 28 -12L-12 -12Z', '#667f9d'),
    detail(box(4, -31, 26, 13, 6), T.paleTeal),
  ],
});

/** Spread out as on a hanger, wide at the shoulders, with a hole for the neck. */
const cape = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(
      'M-30 -168C-70 -160 -98 -120 -104 -30Q-102 -10 -82 -14Q-62 2 -40 -8Q-20 4 0 -6Q20 4 40 -8Q62 2 82 -14Q102 -10 104 -30C98 -120 70 -160 30 -168Z',
      '#9fb4be',
    ),
    mark(
      'M-44 -130Q-62 -80 -64 -30M44 -130Q62 -80 64 -30M-16 -122Q-22 -70 -21 -24M18 -122Q24 -70 22 -24',
      '#859daa',
      4,
    ),
    over('M-36 -170Q0 -192 36 -170Q42 -150 28 -142Q0 -128 -28 -142Q-42 -150 -36 -170Z', T.navy),
    detail('M-26 -166Q0 -180 26 -166Q0 -154 -26 -166Z', '#38485e'),
    detail(round([0, -145], 5), T.cream),
  ],
});

const money = (): Sketch => ({
  pieces: [
    body(movedData(box(-56, -72, 104, 52, 6), rotate(-10, [0, -46])), T.green),
    over(box(-54, -62, 104, 52, 6), T.paleGreen),
    mark(box(-45, -53, 86, 34, 4), T.green, 3.5),
    detail(round([-2, -36], 11), T.green),
    over(round([40, -17], 17), '#dcb768'),
    detail(round([40, -17], 10.5), '#ecd196'),
    over(round([12, -13], 13), T.metal),
    detail(round([12, -13], 7.5), '#d3dadb'),
  ],
});

const shoppingBag = (): Sketch => ({
  grip: [0, -142],
  pieces: [
    rod('M-24 -100L-24 -128Q-24 -144 0 -144Q24 -144 24 -128L24 -100', T.brown, 6),
    body(round([-22, -108], 17), T.red),
    rod('M16 -104L30 -138', '#e3cfa6', 14),
    rod('M2 -104L6 -132', T.green, 13),
    body('M-58 -112L58 -112L52 -4Q52 0 48 0L-48 0Q-52 0 -52 -4Z', T.sand),
    detail('M-58 -112L58 -112L56.6 -88L-56.6 -88Z', '#d8bd88'),
    detail(round([0, -44], 20), T.paleTeal),
    rod('M-24 -100L-24 -128Q-24 -144 0 -144Q24 -144 24 -128L24 -100', T.brown, 6, 'detail'),
  ],
});

export const CARE: Record<string, () => Sketch> = {
  thermometer,
  plaster,
  syringe,
  medicine,
  tooth,
  'dental-mirror': dentalMirror,
  stethoscope,
  clippers,
  cape,
  money,
  'shopping-bag': shoppingBag,
};
