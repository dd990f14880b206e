import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** What the body needs: at the doctor's, in the bathroom, with a small child. */

const nailClippers = (): Sketch => ({
  grip: [30, -12],
  pieces: [
    body('M-52 -40L-40 -44L50 -22Q56 -12 50 -4L-44 -20Z', T.metal),
    over('M-30 -46Q-26 -62 -8 -56L50 -40Q56 -32 46 -30L-30 -36Z', '#cfd8da'),
    detail(round([-26, -40], 5.5), T.darkMetal),
    mark('M-50 -38L-46 -22', T.darkMetal, 4),
    mark('M-4 -47L34 -37', T.metal, 4),
  ],
});

const nappy = (): Sketch => ({
  pieces: [
    body('M-72 -74L72 -74Q78 -54 60 -44Q34 -38 26 0L-26 0Q-34 -38 -60 -44Q-78 -54 -72 -74Z', T.white),
    mark('M-58 -46Q-30 -40 -22 -4M58 -46Q30 -40 22 -4', '#d7dfe0', 4),
    detail(box(-72, -74, 144, 15, 4), T.paleBlue),
    detail(box(-56, -70, 24, 16, 5), T.paleTeal),
    detail(box(32, -70, 24, 16, 5), T.paleTeal),
  ],
});

const potty = (): Sketch => ({
  pieces: [
    body('M-78 -92Q-72 -150 -18 -154Q-30 -110 -4 -88Z', T.teal),
    body('M-84 -92L78 -92Q84 -44 66 -14Q60 0 44 0L-48 0Q-64 0 -70 -14Q-88 -44 -84 -92Z', T.paleTeal),
    body(round([-3, -92], 82, 22), T.teal),
    detail(round([-3, -92], 58, 12), '#4f7f7d'),
  ],
});

const ointment = (): Sketch => ({
  pieces: [
    rod('M-62 -14L-48 -14', T.white, 18),
    body('M-46 -26Q-42 -34 -30 -34L58 -40L58 12L-30 6Q-42 6 -46 -2Z', T.white),
    detail('M-22 -33.5L34 -37.5L34 9.5L-22 6Z', T.paleTeal),
    mark('M6 -24L6 -4M-4 -14L16 -14', T.teal, 6),
    over(box(54, -42, 10, 56, 3), T.teal),
    over(round([-76, -4], 7, 9), T.white),
  ],
});

const inhaler = (): Sketch => ({
  grip: [14, -40],
  pieces: [
    body(box(-4, -112, 36, 40, 8), T.metal),
    body('M-10 -84L38 -84L38 -10Q38 0 28 0L-36 -8Q-46 -10 -46 -20L-46 -34L-8 -30Z', T.blue),
    body('M-62 -40L-42 -38L-42 -8L-62 -10Z', T.paleBlue),
    mark('M4 -70L4 -44', '#94b4cf', 6),
  ],
});

const eyeDrops = (): Sketch => ({
  pieces: [
    body('M-8 -108L8 -108L14 -78L-14 -78Z', T.white),
    body('M-24 -78L24 -78Q30 -74 30 -66L30 -8Q30 0 22 0L-22 0Q-30 0 -30 -8L-30 -66Q-30 -74 -24 -78Z', T.paleTeal),
    detail(box(-30, -58, 60, 44, 0), T.white),
    detail('M-20 -36Q0 -54 20 -36Q0 -18 -20 -36Z', T.paleBlue),
    detail(round([0, -36], 7), T.navy),
    body('M44 -112Q54 -96 54 -88Q54 -78 44 -78Q34 -78 34 -88Q34 -96 44 -112Z', T.water),
  ],
});

const nebuliser = (): Sketch => ({
  pieces: [
    rod('M20 -30C70 -20 84 -80 52 -96', '#a9b7bd', 5),
    body(box(-104, -76, 128, 76, 16), '#eef0ec'),
    detail(box(-90, -62, 50, 30, 6), '#c9d6da'),
    detail(round([-2, -46], 11), T.teal),
    mark('M-88 -20L-44 -20M-88 -11L-44 -11', '#cfd4d1', 4),
    body('M22 -140Q20 -104 44 -94Q78 -100 82 -140Q52 -156 22 -140Z', '#bcd9e0'),
    detail('M34 -134Q34 -112 48 -106Q68 -110 70 -134Q52 -144 34 -134Z', '#d8eaee'),
    body(box(40, -100, 22, 26, 6), T.white),
  ],
});

const bloodPressure = (): Sketch => ({
  pieces: [
    mark('M-30 -60C-70 -110 20 -130 10 -88', T.tyre, 7),
    body(box(-92, -58, 118, 58, 12), '#eef0ec'),
    detail(box(-80, -48, 62, 38, 6), '#b9cbc6'),
    mark('M-72 -34L-62 -34L-56 -42L-48 -22L-42 -34L-28 -34', T.navy, 4),
    detail(round([5, -30], 11), T.blue),
    body(box(14, -128, 84, 62, 18), T.navy),
    detail(box(26, -128, 16, 62, 0), '#6d84a0'),
    detail(box(66, -112, 22, 30, 5), '#6d84a0'),
  ],
});

const xRay = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-68, -168, 136, 168, 8), '#3f4b58'),
    ...[
      [-38, -84, -44, -118],
      [-14, -92, -17, -138],
      [8, -92, 10, -142],
      [28, -84, 34, -126],
    ].flatMap(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
      const at = (k: number) => `${(x1 + (x2 - x1) * k).toFixed(1)} ${(y1 + (y2 - y1) * k).toFixed(1)}`;
      return [
        mark(`M${at(0)}L${at(0.36)}`, '#cfdde2', 9),
        mark(`M${at(0.56)}L${at(0.74)}`, '#cfdde2', 8),
        mark(`M${at(0.94)}L${at(1)}`, '#cfdde2', 7),
      ];
    }),
    mark('M-24 -38L-34 -72M-8 -36L-12 -78M8 -36L8 -78M20 -38L26 -72', '#cfdde2', 8),
    mark('M22 -32L42 -52M50 -60L56 -70', '#cfdde2', 8),
    detail(round([-12, -26], 9, 7), '#cfdde2'),
    detail(round([8, -26], 9, 7), '#cfdde2'),
    mark('M-12 -12L-12 -6M10 -12L10 -6', '#cfdde2', 10),
  ],
});

const drip = (): Sketch => ({
  pieces: [
    rod('M0 -16L0 -560', T.metal, 11),
    rod('M-40 -540Q-40 -560 -20 -560L20 -560Q40 -560 40 -540', T.metal, 9),
    rod('M-74 -10L0 -34L74 -10', T.darkMetal, 13),
    over(round([-76, -9], 10), T.tyre),
    over(round([76, -9], 10), T.tyre),
    body('M18 -538L62 -538L66 -430Q66 -412 46 -410L34 -410Q14 -412 14 -430Z', '#d5e7ee'),
    detail('M15 -488L65 -488L66 -430Q66 -412 46 -410L34 -410Q14 -412 14 -430Z', '#b4d3e0'),
    detail(box(28, -522, 24, 20, 3), T.white),
    mark('M40 -408L40 -370C44 -300 90 -320 92 -240C92 -180 60 -170 64 -120', T.air, 5),
    detail(box(34, -384, 12, 30, 4), '#c7dbe2'),
  ],
});

const cottonSwabs = (): Sketch => ({
  grip: [22, -26],
  pieces: [
    rod('M-44 -70L44 -10', '#d9e3ea', 6),
    rod('M-50 -74L-38 -66M38 -14L50 -6', T.white, 14),
    rod('M-52 -30L40 -62', '#d9e3ea', 6, 'over'),
    rod('M-58 -28L-44 -33M34 -60L48 -65', T.white, 14, 'over'),
  ],
});

const scales = (): Sketch => ({
  pieces: [
    body('M-92 -30L-76 -58L76 -58L92 -30Z', T.white),
    body('M-92 -32L92 -32L90 -8Q88 0 78 0L-78 0Q-88 0 -90 -8Z', '#c9d0d0'),
    detail('M-26 -54L26 -54L30 -42L-30 -42Z', '#9fb6b4'),
    mark('M-58 -50L-66 -38M58 -50L66 -38', T.paleBlue, 12),
  ],
});

const firstAidKit = (): Sketch => ({
  grip: [0, -98],
  pieces: [
    rod('M-26 -82L-26 -100L26 -100L26 -82', T.tyre, 10),
    body(box(-76, -84, 152, 84, 14), T.white),
    detail(box(-76, -48, 152, 6, 0), '#d3d6d1'),
    mark('M0 -66L0 -22M-22 -44L22 -44', '#84a98a', 15),
  ],
});

const sunCream = (): Sketch => ({
  pieces: [
    body('M-28 -96L28 -96L34 -20L-34 -20Z', '#e7bd7a'),
    body(box(-22, -22, 44, 22, 7), T.orange),
    detail(round([0, -58], 14), '#f6e6bb'),
    ...[0, 45, 90, 135, 180, 225, 270, 315].map((turn) =>
      mark(movedData('M0 -77L0 -81', rotate(turn, [0, -58])), '#f6e6bb', 4),
    ),
    over(box(-28, -100, 56, 8, 3), '#cfa560'),
  ],
});

const hearingAid = (): Sketch => ({
  pieces: [
    rod('M10 -72C44 -80 46 -40 26 -26', '#cfe0e6', 5),
    body('M-6 -78C18 -84 26 -62 16 -42C8 -24 10 -10 0 -2C-14 4 -22 -8 -18 -28C-14 -50 -24 -70 -6 -78Z', T.teal),
    detail(round([-4, -54], 6.5), T.paleTeal),
    detail(round([-7, -28], 4.5), T.navy),
    body(round([22, -20], 12, 10), '#d8c3ae'),
  ],
});

const walkingStick = (): Sketch => ({
  grip: [-6, -262],
  pieces: [
    rod('M20 -236Q24 -272 -6 -272Q-32 -272 -30 -244L-30 -236M20 -240L20 -20', T.darkWood, 13),
    rod('M20 -14L20 -7', T.tyre, 15),
  ],
});

const handSanitiser = (): Sketch => ({
  pieces: [
    rod('M0 -92L0 -116L-26 -116', T.white, 10),
    body(box(-14, -100, 28, 18, 5), T.white),
    body('M-34 -70Q-32 -84 -18 -84L18 -84Q32 -84 34 -70L34 -10Q34 0 24 0L-24 0Q-34 0 -34 -10Z', '#c7dfe4'),
    detail('M-34 -56L34 -56L34 -10Q34 0 24 0L-24 0Q-34 0 -34 -10Z', '#a5cdd4'),
    mark('M0 -44L0 -16M-14 -30L14 -30', T.white, 9),
  ],
});

export const TREATMENT: Record<string, () => Sketch> = {
  'nail-clippers': nailClippers,
  nappy,
  potty,
  ointment,
  inhaler,
  'eye-drops': eyeDrops,
  nebuliser,
  'blood-pressure': bloodPressure,
  'x-ray': xRay,
  drip,
  'cotton-swabs': cottonSwabs,
  scales,
  'first-aid-kit': firstAidKit,
  'sun-cream': sunCream,
  'hearing-aid': hearingAid,
  'walking-stick': walkingStick,
  'hand-sanitiser': handSanitiser,
};
