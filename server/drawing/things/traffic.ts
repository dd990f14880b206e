import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, type Piece, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** Trains, machines at work, and what stands in streets and stations. Front to the left. */

function wheel(x: number, radius: number): Piece[] {
  return [
    over(round([x, -radius], radius), T.tyre),
    detail(round([x, -radius], radius * 0.48), T.paleGrey),
    detail(round([x, -radius], radius * 0.16), T.darkMetal),
  ];
}

const highSpeedTrain = (): Sketch => ({
  pieces: [
    rod('M-470 -12L460 -12', T.darkMetal, 13),
    ...[-220, -140, 60, 140, 330, 400].map((x) => body(round([x, -36], 26), T.tyre)),
    body(
      'M-480 -60C-470 -110 -360 -232 -220 -246L452 -246Q462 -246 462 -236L462 -60Q462 -50 452 -50L-468 -50Q-482 -50 -480 -60Z',
      '#edf0ec',
    ),
    detail('M-456 -96L462 -96L462 -118L-430 -118Z', T.blue),
    detail('M-480 -60L-476 -74L462 -74L462 -60Q462 -50 452 -50L-468 -50Q-482 -50 -480 -60Z', '#c9d0cf'),
    detail('M-338 -188Q-290 -228 -214 -232L-196 -188Z', '#4f6c88'),
    ...[-110, -46, 18, 210, 274, 338, 402].map((x) => detail(box(x, -206, 46, 44, 9), T.glass)),
    detail(box(-172, -214, 44, 150, 6), '#d6dbd8'),
    detail(box(-164, -204, 28, 54, 6), T.glass),
    detail(box(126, -214, 44, 150, 6), '#d6dbd8'),
    detail(box(134, -204, 28, 54, 6), T.glass),
    mark('M96 -246L96 -54', '#aab3b3', 5),
    detail(round([-424, -92], 9, 7), T.paleYellow),
  ],
});

const steamTrain = (): Sketch => ({
  pieces: [
    rod('M-330 -10L340 -10', T.darkMetal, 12),
    body(round([-178, -420], 40, 32), '#dfe0da'),
    body(round([-116, -462], 54, 42), '#e8e9e3'),
    body(round([-34, -494], 40, 32), '#eeeee9'),
    body('M-236 -380L-172 -380L-182 -290L-226 -290Z', T.tyre),
    body(box(-246, -396, 84, 26, 8), T.red),
    body(box(-60, -330, 56, 54, 20), T.yellow),
    body(box(-282, -290, 340, 150, 36), T.navy),
    detail(box(-282, -290, 340, 40, 20), '#6b829f'),
    ...[-190, -96, 0].map((x) => detail(box(x, -290, 12, 150), T.yellow)),
    body(box(40, -390, 190, 270, 10), T.red),
    detail(box(72, -350, 126, 100, 10), T.glass),
    body('M20 -408Q130 -446 256 -408L256 -384L20 -384Z', T.tyre),
    body(box(-296, -150, 540, 42, 8), T.red),
    body('M-286 -112L-340 -20L-262 -20Z', T.darkMetal),
    detail(round([-286, -218], 22), T.paleYellow),
    ...[-196, -76, 44].flatMap((x) => [
      over(round([x, -72], 58), T.tyre),
      detail(round([x, -72], 42), T.red),
      detail(round([x, -72], 15), T.paleGrey),
    ]),
    ...wheel(190, 42),
    mark('M-196 -60L44 -60', T.metal, 13),
  ],
});

const crane = (): Sketch => ({
  pieces: [
    body(box(-60, -30, 150, 30, 6), T.darkMetal),
    body('M-10 -30L-10 -560L44 -560L44 -30Z', T.yellow),
    mark('M-10 -40L44 -120L-10 -200L44 -280L-10 -360L44 -440L-10 -520L44 -560', '#b5863c', 8),
    body('M-320 -590L-320 -612L190 -640L190 -584L-20 -584Z', T.yellow),
    mark('M-300 -594L-250 -612L-200 -592L-150 -616L-100 -590L-50 -620', '#b5863c', 7),
    body(box(110, -600, 86, 74, 8), T.grey),
    body('M-24 -640L17 -700L58 -640Z', T.yellow),
    body(box(-62, -584, 60, 74, 8), T.paleBlue),
    rod('M-250 -592L-250 -400', T.tyre, 6),
    rod('M-250 -400Q-222 -390 -234 -366Q-254 -352 -268 -372', T.tyre, 11),
    body('M-322 -318L-178 -318L-178 -262L-322 -262Z', '#b88a66'),
    rod('M-250 -366L-306 -318M-250 -366L-194 -318', T.tyre, 5),
  ],
});

const dumpTruck = (): Sketch => ({
  pieces: [
    body('M-80 -260L260 -290L240 -130L-60 -130Z', T.yellow),
    mark('M-30 -252L-18 -140M60 -262L62 -140M150 -272L142 -140', '#b5863c', 9),
    body('M-70 -256Q0 -330 90 -310Q170 -340 250 -286Z', '#a98763'),
    body('M-250 -130L-250 -186Q-246 -262 -214 -270L-110 -270L-96 -130Z', T.orange),
    detail('M-230 -184Q-226 -244 -206 -250L-142 -250L-136 -184Z', T.glass),
    body(box(-262, -134, 510, 54, 10), T.tyre),
    detail(round([-248, -106], 14), T.cream),
    ...wheel(-172, 58),
    ...wheel(74, 58),
    ...wheel(184, 58),
  ],
});

const concreteMixer = (): Sketch => ({
  pieces: [
    body('M-250 -120L-250 -186Q-246 -262 -214 -270L-120 -270L-106 -120Z', T.teal),
    detail('M-230 -184Q-226 -244 -206 -250L-152 -250L-146 -184Z', T.glass),
    body('M210 -280L262 -262L252 -170L214 -170Z', T.darkMetal),
    body('M-86 -200C-70 -300 40 -340 130 -330L226 -270L220 -236L120 -150C50 -130 -60 -140 -86 -200Z', '#e3d9c4'),
    detail('M-40 -270C-6 -240 -10 -180 -34 -152L4 -144C30 -190 30 -260 6 -308Z', T.orange),
    detail('M80 -330C110 -280 104 -200 78 -142L112 -148C140 -200 140 -280 122 -330Z', T.orange),
    body(box(-262, -134, 510, 54, 10), T.tyre),
    detail(round([-248, -106], 14), T.cream),
    ...wheel(-172, 58),
    ...wheel(74, 58),
    ...wheel(184, 58),
  ],
});

const garbageTruck = (): Sketch => ({
  pieces: [
    body('M-250 -120L-250 -190Q-246 -266 -214 -274L-112 -274L-98 -120Z', '#ebe7da'),
    detail('M-230 -188Q-226 -248 -206 -254L-144 -254L-138 -188Z', T.glass),
    body('M-90 -300L150 -300L150 -120L-90 -120Z', T.green),
    body('M150 -306Q260 -300 262 -200L240 -120L150 -120Z', T.darkGreen),
    ...[-50, 0, 50, 100].map((x) => mark(`M${x} -286L${x} -140`, '#6f9568', 8)),
    body(box(218, -190, 70, 86, 8), T.tyre),
    detail(box(212, -200, 82, 16, 6), T.grey),
    body(box(-262, -134, 480, 54, 10), T.tyre),
    detail(round([-248, -106], 14), T.cream),
    ...wheel(-172, 58),
    ...wheel(60, 58),
    ...wheel(166, 58),
  ],
});

const bulldozer = (): Sketch => ({
  pieces: [
    rod('M-200 -80L-60 -92', T.darkMetal, 20),
    body('M-262 -190Q-222 -130 -262 -6L-214 -6L-196 -190Z', T.darkMetal),
    body(box(-30, -330, 150, 160, 12), T.yellow),
    detail(box(-10, -310, 110, 92, 8), T.glass),
    body('M-150 -200L190 -200L190 -110L-150 -110Z', T.yellow),
    rod('M-100 -200L-100 -270', T.tyre, 17),
    mark('M-130 -176L-60 -176M-130 -156L-60 -156', '#b5863c', 7),
    over(box(-150, -120, 350, 114, 57), T.tyre),
    detail(box(-122, -92, 294, 58, 29), '#6b7079'),
    ...[-88, -8, 64, 138].map((x) => detail(round([x, -63], 22), T.paleGrey)),
  ],
});

const roadRoller = (): Sketch => ({
  pieces: [
    body('M-150 -140L-60 -190L-40 -120L-120 -90Z', T.yellow),
    rod('M20 -330L20 -200M150 -330L150 -200', T.tyre, 11),
    body(box(-10, -350, 190, 26, 10), T.yellow),
    body('M-60 -200L190 -200Q214 -200 214 -176L214 -100L-60 -100Z', T.yellow),
    detail(box(60, -236, 50, 44, 8), T.tyre),
    over(round([-150, -78], 78), T.metal),
    detail(round([-150, -78], 58), '#d0d8da'),
    detail(round([-150, -78], 14), T.darkMetal),
    ...wheel(130, 76),
  ],
});

const hotAirBalloon = (): Sketch => ({
  pieces: [
    mark('M-46 -130L-34 -76M46 -130L34 -76', T.darkWood, 6),
    body(
      'M0 -420C100 -420 146 -344 140 -272C132 -208 70 -160 46 -126L-46 -126C-70 -160 -132 -208 -140 -272C-146 -344 -100 -420 0 -420Z',
      T.teal,
    ),
    detail(
      'M0 -420C44 -400 62 -330 58 -268C54 -210 34 -160 24 -126L-24 -126C-34 -160 -54 -210 -58 -268C-62 -330 -44 -400 0 -420Z',
      T.cream,
    ),
    detail('M-140 -280Q0 -236 140 -280Q140 -262 136 -246Q0 -202 -136 -246Q-140 -262 -140 -280Z', T.orange),
    body(box(-44, -80, 88, 78, 10), T.wood),
    mark('M-40 -56L40 -56M-40 -32L40 -32', T.darkWood, 4),
  ],
});

const submarine = (): Sketch => ({
  pieces: [
    rod('M-8 -240L-8 -300L-48 -300', T.darkMetal, 15),
    body('M-70 -190L-60 -250Q-58 -258 -50 -258L50 -258Q58 -258 60 -250L74 -190Z', T.yellow),
    body('M190 -150L252 -196L252 -26L190 -74Z', T.orange),
    body(
      'M-240 -106C-240 -180 -160 -200 -60 -200L110 -200C190 -196 226 -150 226 -110C226 -70 190 -22 110 -18L-60 -18C-160 -18 -240 -34 -240 -106Z',
      T.yellow,
    ),
    detail('M-236 -80C-224 -34 -146 -18 -60 -18L110 -18C180 -22 214 -60 224 -96Q0 -60 -236 -80Z', '#c9963f'),
    ...[-130, -30, 70].flatMap((x) => [detail(round([x, -126], 33), T.cream), detail(round([x, -126], 23), '#a9cbd8')]),
  ],
});

const pram = (): Sketch => ({
  pieces: [
    rod('M70 -190L150 -330L186 -340', T.darkMetal, 13),
    rod('M-100 -50L70 -190M110 -50L-70 -180', T.darkMetal, 12),
    body('M-150 -196L112 -196Q96 -110 20 -104L-60 -104Q-140 -110 -150 -196Z', T.navy),
    body('M-152 -196C-154 -300 -80 -344 0 -336L-20 -196Z', T.blue),
    mark('M-20 -198L-70 -322M-24 -198L-130 -272', '#5c7f9f', 5),
    ...wheel(-104, 46),
    ...wheel(112, 46),
  ],
});

const taxi = (): Sketch => ({
  pieces: [
    body(box(-34, -336, 84, 30, 8), T.cream),
    body('M-176 -176L-110 -286Q-96 -308 -68 -308L92 -308Q116 -308 132 -288L214 -176Z', '#dfb052'),
    detail('M-140 -184L-88 -272Q-82 -282 -70 -282L-6 -282L-6 -184Z', T.glass),
    detail('M16 -184L16 -282L84 -282Q96 -282 104 -272L168 -184Z', T.glass),
    body(
      'M-292 -150Q-292 -192 -246 -194L236 -194Q288 -192 290 -140L290 -78Q290 -54 266 -54L-268 -54Q-292 -54 -292 -78Z',
      '#dfb052',
    ),
    ...Array.from({ length: 12 }, (_, at) => detail(box(-150 + at * 28, at % 2 ? -128 : -142, 28, 14), T.tyre)),
    detail('M-292 -96L290 -96L290 -78Q290 -54 266 -54L-268 -54Q-292 -54 -292 -78Z', '#c4963c'),
    mark('M6 -184L6 -72', '#b5863c', 5),
    detail(round([-268, -140], 20, 17), T.cream),
    detail(round([270, -140], 16, 17), T.red),
    ...wheel(-168, 62),
    ...wheel(172, 62),
  ],
});

const trafficCone = (): Sketch => ({
  pieces: [
    body(box(-70, -22, 140, 22, 8), T.orange),
    body('M-16 -150Q0 -158 16 -150L50 -20L-50 -20Z', T.orange),
    detail('M-24.5 -116L24.5 -116L33 -86L-33 -86Z', T.cream),
    detail('M-41 -56L41 -56L47 -32L-47 -32Z', T.cream),
  ],
});

const windTurbine = (): Sketch => ({
  pieces: [
    body('M-12 -430L12 -430L22 0L-22 0Z', '#e8e9e3'),
    ...[0, 120, 240].map((turn) =>
      body(movedData('M-8 -444Q-30 -540 -6 -660Q8 -560 10 -444Z', rotate(turn + 14, [0, -440])), '#f3f3ee'),
    ),
    over(round([0, -440], 22), T.metal),
  ],
});

const streetLamp = (): Sketch => ({
  pieces: [
    body(box(-34, -24, 68, 24, 8), T.tyre),
    rod('M0 -20L0 -540Q0 -600 -60 -600L-110 -600', T.tyre, 17),
    body('M-180 -606Q-178 -636 -130 -636Q-86 -634 -84 -600L-180 -592Z', T.tyre),
    detail('M-172 -594L-92 -600Q-100 -572 -134 -572Q-166 -572 -172 -594Z', '#f1dfae'),
  ],
});

const seatBelt = (): Sketch => ({
  pieces: [
    rod('M-90 -170L18 -54', T.darkMetal, 26),
    body(box(8, -70, 34, 34, 6), T.metal),
    body('M30 -60L62 -30L40 2L6 -28Z', T.metal),
    body('M54 -46L100 -4L64 36L18 -6Z', T.tyre),
    detail('M60 -24L82 -4L66 14L44 -6Z', '#c56b60'),
  ],
});

const metroMap = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-96, -136, 192, 136, 8), T.white),
    mark('M-80 -104L-20 -104L20 -64L80 -64', T.red, 8),
    mark('M-80 -34L-44 -34L20 -98L20 -124', T.blue, 8),
    mark('M-60 -124L-60 -20M-60 -64L-60 -20L62 -20L62 -104', T.green, 8),
    ...[
      [-80, -104],
      [-34, -104],
      [20, -64],
      [76, -64],
      [-80, -34],
      [-2, -76],
      [20, -122],
      [-60, -104],
      [-60, -64],
      [0, -20],
      [62, -20],
      [62, -64],
      [62, -104],
    ].flatMap(([x = 0, y = 0]): Piece[] => [detail(round([x, y], 7), T.ink), detail(round([x, y], 4.4), T.white)]),
  ],
});

const turnstile = (): Sketch => ({
  pieces: [
    body(box(-200, -270, 90, 270, 14), T.metal),
    body(box(110, -270, 90, 270, 14), T.metal),
    detail(box(-186, -256, 62, 40, 8), T.tyre),
    detail(box(124, -256, 62, 40, 8), T.tyre),
    detail('M-168 -244L-142 -236L-168 -228Z', '#9cc79a'),
    body('M-112 -210L-10 -210L-10 -70L-112 -110Z', '#b9d7e0'),
    body('M112 -210L10 -210L10 -70L112 -110Z', '#b9d7e0'),
    detail(box(-186, -190, 62, 150, 8), '#cbd4d6'),
    detail(box(124, -190, 62, 150, 8), '#cbd4d6'),
  ],
});

const busStop = (): Sketch => ({
  pieces: [
    body(box(-40, -16, 80, 16, 6), T.tyre),
    rod('M0 -14L0 -500', T.darkMetal, 15),
    body(box(-84, -580, 168, 150, 14), T.blue),
    detail(box(-54, -552, 108, 80, 14), T.white),
    detail(box(-44, -542, 88, 34, 6), T.blue),
    detail(round([-30, -474], 12), T.white),
    detail(round([30, -474], 12), T.white),
    detail(box(-46, -498, 16, 9, 3), T.yellow),
    detail(box(30, -498, 16, 9, 3), T.yellow),
    body(box(-40, -380, 80, 110, 6), T.cream),
    mark('M-26 -356L26 -356M-26 -334L26 -334M-26 -312L12 -312', T.darkMetal, 5),
  ],
});

export const TRAFFIC: Record<string, () => Sketch> = {
  'high-speed-train': highSpeedTrain,
  'steam-train': steamTrain,
  crane,
  'dump-truck': dumpTruck,
  'concrete-mixer': concreteMixer,
  'garbage-truck': garbageTruck,
  bulldozer,
  'road-roller': roadRoller,
  'hot-air-balloon': hotAirBalloon,
  submarine,
  pram,
  taxi,
  'traffic-cone': trafficCone,
  'wind-turbine': windTurbine,
  'street-lamp': streetLamp,
  'seat-belt': seatBelt,
  'metro-map': metroMap,
  turnstile,
  'bus-stop': busStop,
};
