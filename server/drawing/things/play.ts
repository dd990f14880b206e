import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, type Piece, ring, rod, type Sketch } from './sketch.ts';
import { starData } from './star-data.ts';
import { TONES as T } from './tones.ts';

/** Rooms to move in, feast days, examinations that a child may fear, and a few more aids. */

const BALLS = [T.red, T.yellow, T.blue, T.green, T.orange, T.purple, T.teal];

const ballPit = (): Sketch => ({
  pieces: [
    ...Array.from({ length: 11 }, (_, at) =>
      over(round([-170 + at * 34, -118 + (at % 3) * 5], 22), BALLS[at % 7] ?? T.red),
    ),
    ...Array.from({ length: 10 }, (_, at) => over(round([-152 + at * 34, -98], 22), BALLS[(at * 3 + 2) % 7] ?? T.red)),
    over(
      'M-214 -104Q-214 -120 -198 -120Q-184 -120 -184 -104L-176 -86L176 -86L184 -104Q184 -120 198 -120Q214 -120 214 -104L196 0L-196 0Z',
      T.paleTeal,
    ),
    detail('M-205 -50L205 -50L200 -22L-200 -22Z', T.teal),
  ],
});

const bouncyCastle = (): Sketch => ({
  pieces: [
    body(box(-232, -330, 74, 320, 34), T.teal),
    body(box(158, -330, 74, 320, 34), T.teal),
    body('M-232 -318L-195 -400L-158 -318Z', T.orange),
    body('M158 -318L195 -400L232 -318Z', T.orange),
    body(box(-170, -260, 340, 210, 16), T.paleYellow),
    ...[-102, -34, 34, 102].map((x) => mark(`M${x} -252L${x} -60`, '#d3a959', 6)),
    body(
      'M-170 -250Q-136 -310 -102 -250Q-68 -310 -34 -250Q0 -310 34 -250Q68 -310 102 -250Q136 -310 170 -250Z',
      T.yellow,
    ),
    over(box(-240, -80, 480, 80, 36), T.red),
    mark('M-200 -54L200 -54', '#d9978d', 10),
  ],
});

const waterGun = (): Sketch => ({
  grip: [34, -26],
  pieces: [
    body('M22 -52L56 -52L66 -6Q66 0 58 0L38 0Q30 0 28 -8Z', T.orange),
    body(box(-8, -104, 60, 40, 16), '#a9cbd8'),
    body('M-76 -76L-46 -76L-46 -88L66 -80Q78 -78 76 -62L70 -44L-40 -44L-46 -56L-76 -56Z', T.teal),
    mark('M-34 -64L54 -62', T.paleTeal, 6),
    body(round([-104, -66], 6), T.water),
    body(round([-122, -60], 5), T.water),
    mark('M2 -44Q4 -26 22 -30', T.navy, 6),
  ],
});

function wheel(x: number, radius: number): Piece[] {
  return [
    over(round([x, -radius], radius), T.tyre),
    detail(round([x, -radius], radius * 0.62), T.cream),
    detail(round([x, -radius], radius * 0.2), T.darkMetal),
  ];
}

const tricycle = (): Sketch => ({
  pieces: [
    ...wheel(140, 46),
    rod('M-92 -62L-44 -236L-84 -250M-44 -236L-22 -262', T.red, 15),
    rod('M-64 -160Q0 -90 118 -70L92 -168', T.red, 17),
    over('M52 -186Q96 -206 134 -180L130 -160L58 -160Z', T.navy),
    ...wheel(-100, 66),
    ...wheel(92, 46),
    rod('M-100 -66L-128 -48', T.darkMetal, 9, 'over'),
    over(box(-150, -52, 40, 13, 5), T.tyre),
  ],
});

const tunnel = (): Sketch => ({
  pieces: [
    body('M-150 -176L140 -150Q206 -150 206 -78Q206 -4 140 -4L-150 0Z', T.green),
    ...[-70, 0, 70, 136].map((x) => mark(`M${x} ${-164 + x * 0.05}Q${x + 56} -80 ${x} -3`, '#6f9568', 8)),
    ring(round([-150, -88], 76, 88) + round([-150, -88], 56, 68), T.orange),
    detail(round([-150, -88], 56, 68), '#4f6b55'),
  ],
});

const balanceBeam = (): Sketch => ({
  pieces: [
    rod('M-180 -40L-196 -8M-180 -40L-164 -8M180 -40L196 -8M180 -40L164 -8', T.darkWood, 13),
    body(box(-240, -66, 480, 30, 10), T.wood),
    detail(box(-240, -66, 480, 12, 6), '#d2b08a'),
  ],
});

const weightedVest = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-26 -150Q-50 -146 -56 -120Q-48 -84 -62 -66L-62 -8Q-60 0 -50 0L-4 0L-4 -106Q-24 -116 -26 -150Z', T.navy),
    body('M26 -150Q50 -146 56 -120Q48 -84 62 -66L62 -8Q60 0 50 0L4 0L4 -106Q24 -116 26 -150Z', T.navy),
    ...[-52, 14].flatMap((x) => [-58, -28].map((y) => detail(box(x, y, 38, 22, 5), '#6f87a3'))),
    mark('M0 -100L0 -4', T.metal, 4),
  ],
});

const lanyard = (): Sketch => ({
  grip: [0, -112],
  pieces: [
    mark('M-26 -56L-46 -122Q0 -176 46 -122L26 -56L0 -46L-26 -56', T.darkGreen, 9),
    ...[
      [-44, -112],
      [-38, -92],
      [-32, -74],
      [44, -112],
      [38, -92],
      [32, -74],
      [0, -148],
      [-24, -140],
      [24, -140],
    ].map(([x = 0, y = 0]) => detail(round([x, y], 4), T.yellow)),
    over(box(-30, -50, 60, 50, 7), T.white),
    detail(round([-12, -28], 10), T.paleBlue),
    mark('M6 -34L22 -34M6 -24L18 -24', T.darkMetal, 4),
  ],
});

const choiceBoard = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-84, -118, 168, 118, 12), T.green),
    ...[
      [-74, -108],
      [4, -108],
      [-74, -56],
      [4, -56],
    ].map(([x = 0, y = 0]) => detail(box(x, y, 70, 46, 7), T.white)),
    detail(round([-39, -85], 15), T.red),
    mark('M-39 -98Q-36 -104 -30 -104', T.darkGreen, 4),
    detail(box(24, -96, 30, 22, 4), T.blue),
    mark('M39 -96L39 -74', T.white, 4),
    detail('M-58 -18L-39 -48L-20 -18Z', T.orange),
    detail(round([39, -33], 15), T.teal),
    mark('M26 -30Q39 -40 52 -30', T.cream, 4),
  ],
});

const mriScanner = (): Sketch => ({
  pieces: [
    body(box(-170, -400, 340, 396, 60), '#eef0ec'),
    detail(box(-150, -382, 300, 360, 46), '#f7f7f2'),
    ring(round([0, -220], 122) + round([0, -220], 92), '#cfd9dc'),
    detail(round([0, -220], 92), '#6f8190'),
    detail(round([0, -226], 72), '#8b9ca9'),
    over('M-76 -180L76 -180L110 -120L-110 -120Z', '#d5e4e8'),
    over(box(-112, -124, 224, 30, 12), T.teal),
    body(box(-70, -96, 140, 92, 8), '#d9deda'),
    detail(round([128, -340], 10), '#9cc79a'),
  ],
});

const plasterCast = (): Sketch => ({
  pieces: [
    rod('M-96 -22L-78 -22', '#e3bd9c', 30),
    ...[-30, -20, -10].map((y) => rod(`M-108 ${y}L-120 ${y}`, '#e3bd9c', 9)),
    body('M-84 -46L40 -54Q76 -56 84 -24Q86 0 60 6L-84 2Q-92 -22 -84 -46Z', T.white),
    mark('M-58 -46Q-50 -22 -58 2M-30 -48Q-22 -22 -30 2M0 -50Q8 -22 0 4M30 -52Q38 -24 30 6', '#d5d8d3', 4),
    detail(starData([-14, -22], 9), T.paleYellow),
    detail(round([16, -26], 7), T.paleBlue),
  ],
});

const icePack = (): Sketch => ({
  pieces: [
    body('M-50 -76Q0 -88 50 -76Q62 -38 50 0Q0 10 -50 0Q-62 -38 -50 -76Z', T.paleBlue),
    ...[0, 60, 120].map((turn) => mark(movedData('M0 -62L0 -14', rotate(turn, [0, -38])), T.white, 6)),
    mark('M-42 -66Q0 -76 42 -66', '#8fb0ca', 4),
  ],
});

const hospitalBed = (): Sketch => ({
  pieces: [
    rod('M-230 -90L-230 -30M230 -90L230 -30', T.darkMetal, 13),
    ...[-230, 230].flatMap((x) => [over(round([x, -18], 18), T.tyre), detail(round([x, -18], 7), T.paleGrey)]),
    rod('M-266 -300L-266 -96M266 -230L266 -96', T.metal, 17),
    body(box(-270, -124, 540, 40, 8), T.metal),
    body('M-254 -124L-254 -236L-150 -160L254 -160L254 -124Z', T.white),
    over('M-250 -230Q-232 -262 -196 -244L-140 -200L-160 -166Z', T.cream),
    over('M-110 -166L254 -166Q262 -166 262 -150L262 -108L-110 -108Z', T.paleTeal),
    detail('M-110 -166L-70 -166L-70 -108L-110 -108Z', T.white),
  ],
});

const stocking = (): Sketch => ({
  grip: [-8, -128],
  pieces: [
    mark('M28 -130Q40 -148 22 -146', T.red, 5),
    body('M-36 -112L34 -112L34 -48Q34 -12 0 -4L-44 0Q-70 -2 -66 -26Q-62 -40 -40 -42L-36 -52Z', T.red),
    detail('M-66 -26Q-62 -40 -44 -42Q-34 -22 -48 0Q-70 -2 -66 -26Z', T.cream),
    over(box(-44, -136, 86, 32, 13), T.white),
  ],
});

const easterEgg = (): Sketch => ({
  pieces: [
    body('M0 -78C20 -78 34 -52 34 -30C34 -10 18 0 0 0C-18 0 -34 -10 -34 -30C-34 -52 -20 -78 0 -78Z', T.palePurple),
    mark('M-25 -56L-12 -48L0 -56L12 -48L25 -56', T.white, 5),
    detail('M-34 -36Q0 -26 34 -36L34 -26Q32 -20 31 -19Q0 -10 -31 -19Q-34 -26 -34 -36Z', T.paleYellow),
    ...[-20, 0, 20].map((x) => detail(round([x, -24 + Math.abs(x) * -0.12], 4.5), T.rose)),
  ],
});

const partyHat = (): Sketch => ({
  pieces: [
    body('M0 -118L48 -8Q0 8 -48 -8Z', T.teal),
    detail('M-19 -74L19 -74L31 -48L-31 -48Z', T.paleYellow),
    ...[
      [-18, -24],
      [8, -28],
      [24, -12],
      [0, -90],
    ].map(([x = 0, y = 0]) => detail(round([x, y], 6), T.rose)),
    over(round([0, -120], 14), T.orange),
  ],
});

const dragonBoat = (): Sketch => ({
  pieces: [
    ...[-110, -30, 50, 130].map((x) => rod(`M${x} -128L${x - 44} -10`, T.wood, 9)),
    body(
      'M-250 -150Q-230 -60 -150 -46L190 -46Q270 -62 300 -170Q250 -110 190 -104L-150 -104Q-190 -110 -206 -160Z',
      T.red,
    ),
    mark('M-180 -82Q-140 -98 -100 -82Q-60 -66 -20 -82Q20 -98 60 -82Q100 -66 140 -82Q180 -98 220 -86', T.yellow, 8),
    body('M-206 -160Q-196 -220 -236 -230L-300 -214Q-316 -206 -306 -192L-262 -186Q-252 -170 -254 -140Z', T.green),
    body('M-238 -230Q-220 -262 -190 -262Q-206 -240 -208 -216Z', T.yellow),
    mark('M-304 -204Q-330 -204 -336 -226', T.yellow, 6),
    detail(round([-256, -212], 7), T.ink),
    body(box(-40, -172, 70, 56, 14), T.orange),
    detail(round([-5, -172], 34, 9), T.cream),
    over(
      'M-340 -40Q-300 -58 -260 -40Q-220 -22 -180 -40Q-140 -58 -100 -40Q-60 -22 -20 -40Q20 -58 60 -40Q100 -22 140 -40Q180 -58 220 -40Q260 -22 300 -40L310 -4L-340 -4Z',
      T.water,
    ),
  ],
});

const jam = (): Sketch => ({
  pieces: [
    body('M-34 -70Q-40 -64 -40 -54L-40 -12Q-40 0 -28 0L28 0Q40 0 40 -12L40 -54Q40 -64 34 -70Z', '#b9655f'),
    detail(box(-30, -48, 60, 34, 5), T.cream),
    detail(round([0, -30], 10, 11), T.red),
    detail('M-7 -40L0 -36L7 -40L0 -44Z', T.darkGreen),
    body(box(-38, -90, 76, 24, 7), T.yellow),
  ],
});

const ketchup = (): Sketch => ({
  pieces: [
    body('M-6 -124L6 -124L12 -100L-12 -100Z', T.white),
    body('M-16 -102L16 -102Q34 -90 34 -70L30 -8Q30 0 22 0L-22 0Q-30 0 -30 -8L-34 -70Q-34 -90 -16 -102Z', T.red),
    detail(round([0, -46], 20), T.cream),
    detail(round([0, -44], 12, 11), T.red),
  ],
});

const seaweed = (): Sketch => ({
  pieces: [
    body(movedData(box(-34, -84, 68, 74, 4), rotate(-10, [0, -40])), '#4c6a55'),
    over(movedData(box(-30, -76, 68, 74, 4), rotate(8, [0, -40])), '#5d7d64'),
    mark('M-10 -66Q6 -52 -4 -34M14 -60Q26 -44 18 -24M-18 -30Q-8 -22 -14 -10', '#7b997c', 3),
  ],
});

/** A cap with sensors, as for measuring what the brain does. */
const sensorCap = (): Sketch => ({
  pieces: [
    mark('M40 -60C90 -70 90 -10 120 -8', T.tyre, 5),
    mark('M44 -74C100 -96 104 -30 128 -24', T.tyre, 5),
    body('M-62 -28C-66 -84 -36 -108 0 -108C36 -108 66 -84 62 -28Q30 -40 0 -38Q-30 -40 -62 -28Z', T.blue),
    ...[
      [-40, -56],
      [-14, -64],
      [14, -64],
      [40, -56],
      [-24, -86],
      [0, -92],
      [24, -86],
    ].flatMap(([x = 0, y = 0]) => [detail(round([x, y], 7.5), T.white), detail(round([x, y], 3.5), T.darkMetal)]),
    rod('M-52 -30Q-40 -2 0 0Q40 -2 52 -30', T.navy, 6),
  ],
});

export const PLAY: Record<string, () => Sketch> = {
  'ball-pit': ballPit,
  'bouncy-castle': bouncyCastle,
  'water-gun': waterGun,
  tricycle,
  tunnel,
  'balance-beam': balanceBeam,
  'weighted-vest': weightedVest,
  lanyard,
  'choice-board': choiceBoard,
  'mri-scanner': mriScanner,
  'plaster-cast': plasterCast,
  'ice-pack': icePack,
  'hospital-bed': hospitalBed,
  'christmas-stocking': stocking,
  'easter-egg': easterEgg,
  'party-hat': partyHat,
  'dragon-boat': dragonBoat,
  jam,
  ketchup,
  seaweed,
  'sensor-cap': sensorCap,
};
