import { rectData as box, movedData, type Point, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, type Piece, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

const banana = (): Sketch => ({
  pieces: [
    body(
      'M-50 -44C-40 -18 -6 -6 26 -22C44 -32 50 -50 51 -66L41 -69C36 -54 24 -46 6 -44C-16 -42 -32 -44 -44 -54Z',
      '#e3c468',
    ),
    mark('M-40 -42C-22 -28 10 -26 34 -46', '#c9a64e', 3),
    detail('M41 -69L43 -77L52 -75L51 -66Z', '#8a7350'),
    detail('M-50 -44L-53 -51L-47 -56L-44 -54Z', '#8a7350'),
    body('M41 -69L43 -77L52 -75L51 -66Z', '#8a7350'),
  ],
});

const egg = (): Sketch => ({
  pieces: [
    body('M0 -58C15 -58 24 -38 24 -23C24 -8 13 0 0 0C-13 0 -24 -8 -24 -23C-24 -38 -15 -58 0 -58Z', '#eccfae'),
    detail(movedData(round([-8, -38], 4.5, 9), rotate(24, [-8, -38])), '#f7e6d2'),
  ],
});

/** A tumbler, wider at the top, filled with something. */
function tumbler(drink: string, surface: string): Piece[] {
  return [
    body('M-29 -84L29 -84L23 -4Q22 0 18 0L-18 0Q-22 0 -23 -4Z', T.glass),
    detail('M-26 -64L26 -64L21.5 -6Q21 -3 18 -3L-18 -3Q-21 -3 -21.5 -6Z', drink),
    detail(round([0, -64], 26, 6), surface),
    mark('M-17 -50L-14 -18', T.white, 4),
  ];
}

const milk = (): Sketch => ({ pieces: tumbler('#fffdf6', '#f1ece0') });

const juice = (): Sketch => ({
  pieces: [
    rod('M4 -60L20 -112L32 -114', T.teal, 6),
    ...tumbler(T.orange, '#e3a677'),
    detail(round([0, -64], 26, 6), '#e3a677'),
    mark('M6 -64L13 -84', T.teal, 6),
  ],
});

const BROTH_BOWL = 'M-58 -56L58 -56Q56 -10 22 -3L-22 -3Q-56 -10 -58 -56Z';

const soup = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(box(-24, -8, 48, 9, 4), T.navy),
    body(BROTH_BOWL, T.blue),
    body(round([0, -57], 58, 13), T.paleBlue),
    detail(round([0, -56], 50, 9.5), '#dba96c'),
    detail(round([-20, -57], 9, 4), T.orange),
    detail(round([6, -54], 8, 3.5), T.green),
    detail(round([24, -58], 8, 3.5), T.orange),
    detail(round([-4, -60], 7, 3), T.green),
    rod('M30 -58L68 -94', T.metal, 7, 'over'),
  ],
});

/** One dumpling: a half moon with a pleated edge. */
function dumpling([x, y]: Point): Piece[] {
  const at = (data: string) => movedData(data, [1, 0, 0, 1, x, y]);
  return [
    over(at('M-34 0C-36 -16 -22 -34 0 -34C22 -34 36 -16 34 0C24 6 -24 6 -34 0Z'), '#f3e6cf'),
    mark(at('M-24 -17Q-17 -14 -14 -7'), '#cdb48e', 3),
    mark(at('M-8 -25Q-4 -19 -3 -10'), '#cdb48e', 3),
    mark(at('M8 -25Q4 -19 3 -10'), '#cdb48e', 3),
    mark(at('M24 -17Q17 -14 14 -7'), '#cdb48e', 3),
  ];
}

const dumplings = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-78 -18L78 -18Q64 0 34 0L-34 0Q-64 0 -78 -18Z', T.paleBlue),
    body(round([0, -19], 80, 12), '#e6eef2'),
    ...dumpling([0, -38]),
    ...dumpling([-38, -20]),
    ...dumpling([36, -20]),
  ],
});

const sweets = (): Sketch => ({
  pieces: [
    { at: [-24, -22] as Point, turn: -14, fill: T.rose, light: '#ebc4c2' },
    { at: [28, -20] as Point, turn: 12, fill: T.teal, light: T.paleTeal },
    { at: [0, -54] as Point, turn: 4, fill: T.yellow, light: T.paleYellow },
  ].flatMap(({ at: [x, y], turn, fill, light }) => {
    const placed = (data: string) => movedData(movedData(data, [1, 0, 0, 1, x, y]), rotate(turn, [x, y]));
    return [
      over(placed('M-12 0L-30 -12Q-26 0 -30 12Z'), light),
      over(placed('M12 0L30 -12Q26 0 30 12Z'), light),
      over(placed(round([0, 0], 18, 15)), fill),
      mark(placed('M-5 -12Q3 0 -5 12'), light, 5),
    ];
  }),
});

const rice = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-48 -54C-50 -78 -26 -96 0 -96C26 -96 50 -78 48 -54Z', '#fbf7ec'),
    ...[
      [-26, -66, 30],
      [-10, -80, -20],
      [10, -70, 40],
      [28, -64, -30],
      [14, -86, 10],
      [-4, -62, -10],
      [-32, -74, -40],
    ].map(([x = 0, y = 0, turn = 0]) =>
      mark(movedData(`M${x - 3.5} ${y}L${x + 3.5} ${y}`, rotate(turn, [x, y])), '#d8cfba', 4),
    ),
    body(box(-24, -8, 48, 9, 4), '#9f564d'),
    over('M-54 -58L54 -58Q54 -12 22 -3L-22 -3Q-54 -12 -54 -58Z', T.red),
    mark('M-45 -44Q0 -38 45 -44', '#dba197', 4),
  ],
});

export const FOOD: Record<string, () => Sketch> = { banana, egg, milk, juice, soup, dumplings, sweets, rice };
