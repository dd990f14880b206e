import { rectData as box, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, type Piece, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

function wheel(x: number, radius: number): Piece[] {
  return [
    over(round([x, -radius], radius), T.tyre),
    detail(round([x, -radius], radius * 0.48), T.paleGrey),
    detail(round([x, -radius], radius * 0.16), T.darkMetal),
  ];
}

const car = (): Sketch => ({
  pieces: [
    body('M-176 -176L-110 -286Q-96 -308 -68 -308L92 -308Q116 -308 132 -288L214 -176Z', '#7f9fb8'),
    detail('M-140 -184L-88 -272Q-82 -282 -70 -282L-6 -282L-6 -184Z', T.glass),
    detail('M16 -184L16 -282L84 -282Q96 -282 104 -272L168 -184Z', T.glass),
    body(
      'M-292 -150Q-292 -192 -246 -194L236 -194Q288 -192 290 -140L290 -78Q290 -54 266 -54L-268 -54Q-292 -54 -292 -78Z',
      '#7f9fb8',
    ),
    detail('M-292 -100L290 -100L290 -78Q290 -54 266 -54L-268 -54Q-292 -54 -292 -78Z', '#6c8ca6'),
    mark('M6 -184L6 -72', '#5f7d96', 5),
    mark('M34 -156L64 -156', '#5f7d96', 9),
    detail(round([-268, -140], 20, 17), T.cream),
    detail(round([270, -140], 16, 17), T.red),
    ...wheel(-168, 62),
    ...wheel(172, 62),
  ],
});

const metro = (): Sketch => ({
  pieces: [
    rod('M-410 -14L410 -14', T.darkMetal, 14),
    ...[-300, -200, 200, 300].map((x) => body(round([x, -40], 30), T.tyre)),
    body(
      'M-400 -300Q-396 -332 -356 -334L390 -334Q410 -334 410 -314L410 -64Q410 -50 396 -50L-420 -50Q-446 -50 -442 -90Z',
      '#e4e8e4',
    ),
    detail('M-424 -176L410 -176L410 -142L-432 -142Z', T.teal),
    detail('M-380 -292Q-376 -300 -366 -300L-322 -300L-322 -200L-404 -200Z', T.glass),
    ...[-176, 108].flatMap((x) => [
      detail(box(x, -304, 150, 250, 8), '#d0d6d3'),
      detail(box(x + 14, -288, 54, 96, 8), T.glass),
      detail(box(x + 82, -288, 54, 96, 8), T.glass),
      mark(`M${x + 75} -300L${x + 75} -58`, T.darkMetal, 5),
    ]),
    detail(box(-298, -296, 100, 92, 12), T.glass),
    detail(box(-8, -296, 98, 92, 12), T.glass),
    detail(box(280, -296, 106, 92, 12), T.glass),
    detail(round([-416, -108], 13), T.paleYellow),
  ],
});

const airplane = (): Sketch => ({
  pieces: [
    body('M214 -156L262 -252Q268 -262 280 -260L306 -256Q312 -254 310 -248L292 -140Z', T.teal),
    body(
      'M-280 -110C-270 -160 -210 -176 -150 -176L230 -176Q312 -170 318 -138Q312 -100 230 -90L-170 -78Q-274 -78 -280 -110Z',
      '#eef0ea',
    ),
    detail(
      'M-280 -110C-279 -117 -277 -122 -273 -127L316 -132Q310 -100 230 -90L-170 -78Q-274 -78 -280 -110Z',
      '#d9dedb',
    ),
    detail('M-262 -139Q-236 -164 -200 -171L-190 -139Z', '#bcd6df'),
    ...[-140, -92, -44, 4, 52, 100, 148].map((x) => detail(box(x, -158, 24, 26, 10), '#bcd6df')),
    over('M-78 -116L34 -116L128 -12Q134 0 120 0L78 0Q68 0 62 -7Z', T.teal),
    over('M214 -138L268 -138L322 -92Q328 -82 316 -82L288 -82Q280 -82 274 -88Z', T.teal),
  ],
});

const boat = (): Sketch => ({
  pieces: [
    rod('M0 -120L0 -430', T.darkWood, 13),
    body('M18 -416Q150 -300 172 -164L18 -164Z', '#f3e8cd'),
    body('M-18 -380Q-110 -290 -134 -164L-18 -164Z', '#d9907c'),
    body('M-206 -134L216 -134Q196 -26 130 -14L-130 -14Q-186 -30 -206 -134Z', T.blue),
    detail('M-206 -134L216 -134L211 -108L-200 -108Z', T.cream),
    over(
      'M-270 -40Q-236 -62 -202 -40Q-168 -18 -134 -40Q-100 -62 -66 -40Q-32 -18 2 -40Q36 -62 70 -40Q104 -18 138 -40Q172 -62 206 -40Q240 -18 270 -40L270 -10Q270 0 260 0L-260 0Q-270 0 -270 -10Z',
      T.water,
    ),
  ],
});

const digger = (): Sketch => ({
  pieces: [
    rod('M-20 -180L-150 -372', T.yellow, 34),
    rod('M-150 -372L-262 -210', T.yellow, 28),
    body('M-306 -214L-224 -214L-216 -150Q-214 -120 -244 -112L-300 -132Q-290 -170 -306 -214Z', T.darkMetal),
    detail(round([-150, -372], 12), T.brown),
    body('M-70 -190L-70 -330Q-70 -346 -54 -346L70 -346Q84 -346 88 -332L110 -190Z', T.yellow),
    detail('M-52 -214L-52 -320Q-52 -328 -44 -328L56 -328Q66 -328 69 -320L88 -214Z', T.glass),
    body('M-120 -194L196 -194Q224 -194 224 -166L224 -118L-120 -118Z', T.yellow),
    detail('M-120 -144L224 -144L224 -118L-120 -118Z', '#c08f42'),
    detail(box(130, -182, 72, 26, 8), '#c08f42'),
    over(box(-170, -106, 400, 106, 53), T.tyre),
    detail(box(-144, -80, 348, 54, 27), '#6b7079'),
    ...[-112, -28, 56, 172 - 4].map((x) => detail(round([x, -53], 21), T.paleGrey)),
  ],
});

const rocket = (): Sketch => ({
  pieces: [
    body('M-32 -60Q-44 -20 0 0Q44 -20 32 -60Z', T.orange),
    detail('M-16 -58Q-22 -32 0 -20Q22 -32 16 -58Z', T.paleYellow),
    body('M-76 -250L-150 -140Q-158 -126 -154 -84Q-112 -100 -66 -96Z', T.teal),
    body('M76 -250L150 -140Q158 -126 154 -84Q112 -100 66 -96Z', T.teal),
    body(box(-46, -96, 92, 38, 10), T.darkMetal),
    body(
      'M0 -560C74 -490 104 -380 96 -256Q90 -150 66 -84L-66 -84Q-90 -150 -96 -256C-104 -380 -74 -490 0 -560Z',
      '#f1efe6',
    ),
    detail('M0 -560C46 -516 75 -457 89 -390Q0 -350 -89 -390C-75 -457 -46 -516 0 -560Z', '#c98570'),
    over(round([0, -300], 46), T.navy),
    detail(round([0, -300], 32), '#c3dbe4'),
    mark('M-14 -306Q-10 -320 4 -320', T.white, 7),
    detail('M-81 -130L81 -130L72 -100L-72 -100Z', T.paleTeal),
  ],
});

const trafficLight = (): Sketch => ({
  pieces: [
    rod('M0 -200L0 -10', T.darkMetal, 24),
    body(box(-54, -20, 108, 20, 9), T.tyre),
    body(box(-72, -520, 144, 330, 40), T.tyre),
    ...[
      { y: -456, fill: '#c56b60' },
      { y: -356, fill: '#dfb75e' },
      { y: -256, fill: '#86b489' },
    ].flatMap(({ y, fill }) => [
      detail(round([0, y], 40), fill),
      mark(`M-18 ${y - 12}Q-12 ${y - 24} 2 ${y - 25}`, T.white, 5),
    ]),
  ],
});

const bus = (): Sketch => ({
  pieces: [
    body(
      'M-380 -330Q-378 -366 -340 -366L352 -366Q384 -366 384 -334L384 -74Q384 -50 360 -50L-364 -50Q-388 -50 -388 -74Z',
      '#e3b766',
    ),
    detail('M-387 -150L384 -150L384 -74Q384 -50 360 -50L-364 -50Q-388 -50 -388 -74Z', '#f2e4c2'),
    detail('M-366 -316Q-364 -330 -350 -330L-304 -330L-304 -186L-372 -186Z', T.glass),
    detail(box(-284, -332, 118, 278, 8), '#f2e4c2'),
    detail(box(-274, -320, 46, 252, 6), T.glass),
    detail(box(-222, -320, 46, 252, 6), T.glass),
    ...[-142, -12, 118, 248].map((x) => detail(box(x, -328, 112, 126, 14), T.glass)),
    detail(round([-362, -108], 17, 19), T.white),
    detail(box(364, -136, 18, 44, 7), T.red),
    ...wheel(-218 + 96, 62),
    ...wheel(238, 62),
  ],
});

export const VEHICLES: Record<string, () => Sketch> = {
  car,
  metro,
  airplane,
  boat,
  digger,
  rocket,
  'traffic-light': trafficLight,
  bus,
};
