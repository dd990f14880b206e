import { rectData as box, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, type Piece, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** Machines and other things of a flat and of the buildings around it. */

const WHITEWARE = '#f1f0e9';

const fridge = (): Sketch => ({
  pieces: [
    body(box(-120, -560, 240, 556, 16), WHITEWARE),
    detail(box(-108, -548, 216, 176, 8), '#e3e6e2'),
    detail(box(-108, -360, 216, 346, 8), '#e3e6e2'),
    mark('M-88 -470L-88 -410', T.darkMetal, 11),
    mark('M-88 -338L-88 -232', T.darkMetal, 11),
    detail(box(20, -316, 34, 34, 5), T.paleYellow),
    detail(round([76, -298], 13), T.rose),
  ],
});

const vacuumCleaner = (): Sketch => ({
  grip: [96, -306],
  pieces: [
    rod('M-126 -18L76 -272', T.metal, 13),
    rod('M70 -264L98 -310', T.tyre, 17),
    mark('M80 -276C150 -250 176 -170 120 -96', T.tyre, 11),
    body('M-178 -16L-96 -16L-104 -42Q-106 -48 -114 -48L-146 -48Q-152 -48 -156 -42Z', T.tyre),
    body('M14 -20Q6 -106 92 -110Q172 -110 176 -20Z', T.red),
    detail('M48 -50Q50 -88 92 -90Q134 -88 138 -50Z', '#d6978c'),
    over(round([142, -26], 26), T.tyre),
    detail(round([142, -26], 11), T.paleGrey),
    over(round([42, -18], 16), T.tyre),
  ],
});

const robotVacuum = (): Sketch => ({
  pieces: [
    body('M-80 -32L80 -32L76 -8Q74 0 64 0L-64 0Q-74 0 -76 -8Z', T.tyre),
    body(round([0, -34], 80, 22), '#e6e8e4'),
    detail(round([0, -37], 24, 7.5), T.darkMetal),
    detail(round([0, -40], 20, 6), '#f7f7f2'),
    detail(round([44, -32], 5, 2.5), T.teal),
  ],
});

const hairdryer = (): Sketch => ({
  grip: [22, -30],
  pieces: [
    body('M8 -66L40 -62L34 -8Q32 2 22 0L12 -2Q4 -4 6 -12Z', '#7a5f77'),
    body('M-66 -108L-26 -112L-26 -58L-66 -66Z', T.tyre),
    body('M-30 -116L16 -122Q60 -122 60 -86Q60 -50 16 -50L-30 -56Z', T.purple),
    detail(round([26, -86], 21), T.palePurple),
    mark('M14 -92L38 -92M14 -82L38 -82', '#8d74a0', 3.5),
    mark('M-82 -100L-98 -104M-82 -87L-102 -87M-82 -74L-98 -70', T.air, 4),
  ],
});

/** Blows warm air down onto wet hands; loud, so it has a picture of its own. */
const handDryer = (): Sketch => ({
  pieces: [
    body(
      'M-62 -150Q-62 -168 -44 -168L44 -168Q62 -168 62 -150L54 -52Q52 -40 40 -40L-40 -40Q-52 -40 -54 -52Z',
      WHITEWARE,
    ),
    detail('M-50 -56L50 -56Q50 -40 40 -40L-40 -40Q-50 -40 -50 -56Z', T.darkMetal),
    detail(round([0, -116], 18), T.paleBlue),
    mark('M-28 -26Q-22 -16 -28 -4M0 -26Q6 -16 0 -4M28 -26Q34 -16 28 -4', T.air, 5),
  ],
});

const airConditioner = (): Sketch => ({
  pieces: [
    body(box(-160, -128, 320, 96, 18), WHITEWARE),
    detail('M-146 -62L146 -62L146 -50Q146 -42 136 -42L-136 -42Q-146 -42 -146 -50Z', T.darkMetal),
    mark('M-130 -56L130 -56', T.metal, 4),
    detail(box(96, -108, 44, 16, 5), '#bcd6df'),
    mark('M-88 -20Q-78 -10 -88 2M0 -20Q10 -10 0 2M88 -20Q98 -10 88 2', T.air, 6),
  ],
});

const riceCooker = (): Sketch => ({
  pieces: [
    mark('M-22 -128Q-14 -140 -22 -152M6 -130Q14 -142 6 -156', T.air, 5),
    body(box(-62, -12, 124, 12, 6), T.tyre),
    body('M-78 -76L78 -76Q80 -20 58 -8L-58 -8Q-80 -20 -78 -76Z', WHITEWARE),
    body('M-78 -74Q-76 -116 0 -118Q76 -116 78 -74Z', T.red),
    detail(box(-26, -108, 52, 12, 6), '#d9a79f'),
    detail(box(-24, -58, 48, 36, 8), '#d5dad8'),
    detail(round([0, -40], 8), T.orange),
  ],
});

const kettle = (): Sketch => ({
  grip: [56, -64],
  pieces: [
    rod('M30 -112Q70 -112 62 -62Q58 -34 38 -26', T.tyre, 12),
    body('M-36 -96L-66 -104L-48 -66Z', T.metal),
    body('M-36 -112L34 -112L48 -12Q48 0 36 0L-38 0Q-50 0 -50 -12Z', T.metal),
    detail('M-42 -66L40 -66L44 -36L-46 -36Z', '#d7dfe0'),
    body(box(-30, -124, 58, 14, 7), T.tyre),
    body(round([0, -130], 8, 7), T.tyre),
  ],
});

const remote = (): Sketch => ({
  pieces: [
    body(box(-21, -110, 42, 110, 12), T.tyre),
    detail(round([0, -94], 6.5), '#c56b60'),
    detail(round([0, -67], 15), '#6f757e'),
    detail(round([0, -67], 6), T.paleGrey),
    ...[-40, -27, -14].flatMap((y) => [-10, 0, 10].map((x) => detail(round([x, y], 3.6), T.paleGrey))),
  ],
});

const sofa = (): Sketch => ({
  pieces: [
    rod('M-190 -18L-190 -6M190 -18L190 -6', T.darkWood, 16),
    body(box(-196, -222, 392, 150, 34), T.teal),
    detail(box(-182, -208, 176, 110, 20), '#8bb5b2'),
    detail(box(6, -208, 176, 110, 20), '#8bb5b2'),
    body(box(-196, -110, 392, 94, 18), T.teal),
    detail(box(-186, -116, 184, 52, 16), '#9cc0bd'),
    detail(box(2, -116, 184, 52, 16), '#9cc0bd'),
    over(box(-244, -156, 66, 142, 28), T.teal),
    over(box(178, -156, 66, 142, 28), T.teal),
  ],
});

const curtain = (): Sketch => ({
  pieces: [
    body(box(-120, -300, 240, 272, 4), '#d5e6ec'),
    mark('M0 -300L0 -30M-120 -168L120 -168', T.white, 9),
    over('M-152 -318L-52 -318Q-46 -160 -116 -120Q-66 -90 -72 0L-152 0Z', T.rose),
    over('M152 -318L52 -318Q46 -160 116 -120Q66 -90 72 0L152 0Z', T.rose),
    mark('M-128 -310Q-122 -190 -134 -124M-96 -310Q-92 -210 -118 -130M-130 -112L-132 -6M-102 -100L-98 -6', '#b97c84', 5),
    mark('M128 -310Q122 -190 134 -124M96 -310Q92 -210 118 -130M130 -112L132 -6M102 -100L98 -6', '#b97c84', 5),
    rod('M-168 -322L168 -322', T.darkWood, 13, 'over'),
  ],
});

const lightSwitch = (): Sketch => ({
  pieces: [
    body(box(-44, -88, 88, 88, 12), T.white),
    detail(box(-24, -70, 48, 52, 7), '#e0e2dd'),
    detail(box(-24, -70, 48, 26, 7), '#f4f4ee'),
    mark('M-24 -44L24 -44', '#b9bcb6', 3),
    detail(round([0, -28], 3.5), T.orange),
  ],
});

const socket = (): Sketch => ({
  pieces: [
    body(box(-46, -92, 92, 92, 12), T.white),
    detail(box(-32, -78, 64, 64, 10), '#e6e7e2'),
    mark('M-8 -64L-8 -52M8 -64L8 -52', T.tyre, 6),
    mark('M0 -40L0 -28M-17 -28L-9 -40M17 -28L9 -40', T.tyre, 6),
  ],
});

const plug = (): Sketch => ({
  grip: [0, -44],
  pieces: [
    mark('M0 -16C4 0 30 -8 34 8C38 24 10 26 -6 22', T.tyre, 7),
    rod('M-12 -90L-12 -66M12 -90L12 -66', T.metal, 8),
    body('M-28 -70L28 -70L28 -44Q28 -20 0 -16Q-28 -20 -28 -44Z', T.tyre),
    mark('M-12 -50L12 -50M-12 -40L12 -40', '#747a83', 4),
  ],
});

const mop = (): Sketch => ({
  grip: [20, -200],
  pieces: [
    rod('M34 -320L-14 -72', T.wood, 12),
    ...[-62, -44, -26, -8, 12, 32].map((x, at) =>
      rod(`M${-14 + (at - 2.5) * 6} -66Q${x} -40 ${x} -8`, at % 2 ? '#d9dedb' : '#eceee9', 17),
    ),
    body(box(-46, -82, 64, 22, 9), T.blue),
  ],
});

const iron = (): Sketch => ({
  grip: [10, -96],
  pieces: [
    rod('M-26 -80Q-16 -104 20 -104Q58 -104 62 -58', T.navy, 15),
    body('M-88 -14Q-66 -74 -6 -76L72 -76Q84 -76 84 -62L84 -14Z', T.blue),
    detail('M-36 -26Q-24 -56 0 -58L62 -58L62 -26Z', T.paleBlue),
    body('M-96 -2Q-92 -18 -84 -18L84 -18L84 -2Q84 0 80 0L-92 0Z', T.metal),
  ],
});

const microwave = (): Sketch => ({
  pieces: [
    body(box(-104, -126, 208, 122, 10), '#d4d7d3'),
    detail(box(-92, -112, 132, 96, 7), '#5c626b'),
    detail(box(-80, -101, 108, 74, 5), '#8d9aa0'),
    detail(box(-50, -50, 48, 16, 7), T.cream),
    mark('M48 -108L48 -20', T.darkMetal, 6),
    detail(box(60, -112, 34, 18, 4), '#bcd6df'),
    ...[-82, -64, -46, -28].flatMap((y) => [68, 86].map((x) => detail(round([x, y], 5), T.white))),
  ],
});

const pot = (): Sketch => ({
  twoHands: true,
  pieces: [
    rod('M-86 -64L-72 -64M86 -64L72 -64', T.tyre, 12),
    body('M-72 -80L72 -80L68 -12Q66 0 54 0L-54 0Q-66 0 -68 -12Z', T.metal),
    detail('M-71 -60L71 -60L70 -46L-70 -46Z', '#cfd8d9'),
    body('M-78 -80Q-60 -108 0 -108Q60 -108 78 -80Z', '#c9d1d3'),
    body(box(-14, -122, 28, 14, 7), T.tyre),
  ],
});

const plate = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(round([0, -22], 84, 24), T.white),
    detail(round([0, -24], 70, 18), '#e3e6e2'),
    detail(round([0, -23], 54, 12.5), '#f3f3ee'),
    mark('M-76 -14Q0 14 76 -14', T.blue, 3),
  ],
});

const fork = (): Sketch => ({
  grip: [32, -22],
  pieces: [
    rod('M-4 -52L38 -16', T.metal, 8),
    rod('M-20 -88L-4 -72M-34 -76L-17 -59M-48 -62L-30 -46', T.metal, 6.5),
    body('M-32 -46L-6 -74Q14 -62 6 -44Q-10 -34 -32 -46Z', T.metal),
  ],
});

const tissues = (): Sketch => ({
  pieces: [
    body('M-30 -60Q-42 -100 -12 -112Q2 -92 22 -108Q40 -90 28 -60Z', T.white),
    mark('M-8 -104Q-14 -84 -6 -66M14 -98Q10 -82 14 -66', '#d9dbd6', 3),
    body(box(-64, -64, 128, 64, 10), T.paleTeal),
    detail(round([0, -58], 38, 7), T.teal),
    detail(round([-36, -26], 9), '#d6e7e4'),
    detail(round([0, -22], 9), '#d6e7e4'),
    detail(round([36, -26], 9), '#d6e7e4'),
  ],
});

const wardrobe = (): Sketch => ({
  pieces: [
    rod('M-130 -14L-130 -6M130 -14L130 -6', T.darkWood, 16),
    body(box(-156, -560, 312, 550, 12), T.wood),
    detail(box(-142, -544, 136, 518, 8), '#cfae88'),
    detail(box(6, -544, 136, 518, 8), '#cfae88'),
    detail(box(-124, -526, 100, 220, 6), '#d9bd9b'),
    detail(box(24, -526, 100, 220, 6), '#d9bd9b'),
    detail(round([-22, -280], 8), T.darkWood),
    detail(round([22, -280], 8), T.darkWood),
  ],
});

/** Books standing side by side on a shelf board at `y`. */
function bookRow(y: number, from: number, colours: readonly string[]): Piece[] {
  return colours.map((fill, at) => detail(box(from + at * 24, y - 74 + (at % 3) * 9, 21, 74 - (at % 3) * 9, 3), fill));
}

const bookshelf = (): Sketch => ({
  pieces: [
    body(box(-130, -430, 260, 430, 8), T.wood),
    ...[-414, -278, -142].map((y) => detail(box(-116, y, 232, 122, 4), '#e9dcc3')),
    ...bookRow(-292, -112, [T.blue, T.red, T.green, T.paleYellow, T.teal, T.purple]),
    ...bookRow(-156, -40, [T.orange, T.teal, T.navy, T.rose, T.yellow, T.green]),
    ...bookRow(-20, -112, [T.purple, T.green, T.paleBlue, T.brown, T.red]),
    detail(round([-82, -176], 22), T.yellow),
    detail(box(44, -62, 60, 42, 6), T.paleTeal),
  ],
});

const stairs = (): Sketch => ({
  pieces: [
    body(
      'M-200 0L-200 -70L-120 -70L-120 -140L-40 -140L-40 -210L40 -210L40 -280L120 -280L120 -350L200 -350L200 0Z',
      '#d8c7a8',
    ),
    ...[0, 1, 2, 3, 4].map((at) => detail(box(-200 + at * 80, -70 - at * 70, 80, 15), T.wood)),
    rod('M-184 -74L-184 -190L176 -505L176 -354', T.darkWood, 11),
    rod('M-84 -144L-84 -278M16 -214L16 -365M104 -284L104 -442', T.darkWood, 8),
  ],
});

const lift = (): Sketch => ({
  pieces: [
    body(box(-176, -660, 352, 660, 8), '#d5d3c8'),
    detail(box(-134, -566, 268, 566, 4), '#8f9aa3'),
    detail(box(-128, -560, 126, 560, 2), T.metal),
    detail(box(2, -560, 126, 560, 2), T.metal),
    mark('M-108 -520L-108 -40M108 -520L108 -40', '#c9d2d5', 8),
    detail(box(-46, -634, 92, 44, 8), T.tyre),
    detail('M-26 -600L-14 -622L-2 -600Z', T.paleYellow),
    detail('M4 -622L28 -622L16 -600Z', '#747a83'),
    detail(box(144, -330, 24, 70, 8), T.tyre),
    detail(round([156, -310], 7), T.paleYellow),
    detail(round([156, -282], 7), T.paleGrey),
  ],
});

const escalator = (): Sketch => ({
  pieces: [
    body('M-300 0L-300 -56L-190 -56L190 -330L300 -330L300 0Z', '#bcc3c4'),
    detail('M-300 -8L-300 -44L-184 -44L196 -318L300 -318L300 -282L210 -282L-160 -8Z', T.darkMetal),
    ...Array.from({ length: 9 }, (_, at) =>
      detail(
        `M${-196 + at * 43} ${-34 - at * 31}L${-152 + at * 43} ${-34 - at * 31}L${-152 + at * 43} ${-14 - at * 31}L${-196 + at * 43} ${-14 - at * 31}Z`,
        at % 2 ? '#dde1df' : '#cdd3d3',
      ),
    ),
    body('M-296 -150L-180 -150L196 -424L296 -424L296 -330L190 -330L-190 -56L-296 -56Z', '#d7e6ea'),
    rod('M-296 -60Q-330 -104 -296 -150L-180 -150L196 -424L292 -424Q324 -378 296 -336', T.tyre, 19),
  ],
});

const waterDispenser = (): Sketch => ({
  pieces: [
    body('M-52 -440L52 -440L58 -330L-58 -330Z', '#b4d3e0'),
    body('M-36 -478L36 -478Q52 -474 52 -440L-52 -440Q-52 -474 -36 -478Z', '#c9e0e9'),
    body(box(-80, -334, 160, 334, 14), WHITEWARE),
    detail(box(-58, -300, 116, 120, 10), '#ccd3d3'),
    detail(box(-38, -286, 22, 36, 6), '#c56b60'),
    detail(box(16, -286, 22, 36, 6), T.blue),
    detail(box(-50, -196, 100, 12, 5), T.darkMetal),
  ],
});

const tap = (): Sketch => ({
  pieces: [
    rod('M40 -6L40 -120Q40 -160 0 -160Q-40 -160 -40 -124', T.metal, 24),
    body(box(4, -20, 72, 20, 8), T.darkMetal),
    rod('M52 -96L84 -108', T.metal, 14),
    body('M-40 -92Q-20 -58 -22 -44Q-26 -26 -40 -26Q-54 -26 -58 -44Q-60 -58 -40 -92Z', T.water),
  ],
});

const shower = (): Sketch => ({
  pieces: [
    rod('M96 0L96 -420Q96 -470 46 -470L6 -470L6 -440', T.metal, 15),
    body('M-62 -404Q-58 -442 6 -444Q70 -442 74 -404Z', T.metal),
    body(box(-70, -408, 152, 18, 9), T.darkMetal),
    ...[-50, -22, 6, 34, 62].flatMap((x, at) => [
      rod(`M${x} ${-370 + (at % 2) * 22}L${x - 4} ${-330 + (at % 2) * 22}`, T.water, 8),
      rod(`M${x - 6} ${-290 + (at % 2) * 22}L${x - 10} ${-250 + (at % 2) * 22}`, T.water, 8),
      rod(`M${x - 12} ${-210 + (at % 2) * 22}L${x - 16} ${-170 + (at % 2) * 22}`, T.water, 8),
    ]),
    body(box(74, -200, 44, 60, 12), T.darkMetal),
    detail(round([96, -170], 13), T.paleGrey),
  ],
});

const doorbell = (): Sketch => ({
  pieces: [
    body(box(-30, -92, 60, 92, 14), T.tyre),
    detail(box(-20, -82, 40, 72, 9), '#6b7079'),
    detail(round([0, -34], 15), T.white),
    detail(round([0, -34], 9), T.paleBlue),
    detail(round([0, -70], 7), '#2f3a44'),
  ],
});

const vendingMachine = (): Sketch => ({
  pieces: [
    body(box(-140, -540, 280, 536, 16), T.red),
    detail(box(-120, -516, 168, 390, 8), '#d6e6ea'),
    ...[-420, -322, -224].flatMap((y, row) => [
      detail(box(-120, y, 168, 9), T.darkMetal),
      ...[-96, -54, -12, 30].map((x, at) =>
        detail(
          box(x - 14, y - 58, 28, 58, 9),
          [T.teal, T.orange, T.paleYellow, T.navy, T.green][(at + row * 2) % 5] ?? T.teal,
        ),
      ),
    ]),
    detail(box(70, -480, 48, 60, 6), T.tyre),
    ...[-396, -374, -352].flatMap((y) => [82, 106].map((x) => detail(round([x, y], 7), T.cream))),
    detail(box(-100, -104, 128, 60, 10), T.tyre),
  ],
});

export const HOUSEHOLD: Record<string, () => Sketch> = {
  fridge,
  'vacuum-cleaner': vacuumCleaner,
  'robot-vacuum': robotVacuum,
  hairdryer,
  'hand-dryer': handDryer,
  'air-conditioner': airConditioner,
  'rice-cooker': riceCooker,
  kettle,
  remote,
  sofa,
  curtain,
  'light-switch': lightSwitch,
  socket,
  plug,
  mop,
  iron,
  microwave,
  pot,
  plate,
  fork,
  tissues,
  wardrobe,
  bookshelf,
  stairs,
  lift,
  escalator,
  'water-dispenser': waterDispenser,
  tap,
  shower,
  doorbell,
  'vending-machine': vendingMachine,
};
