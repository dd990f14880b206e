import { rectData as box, movedData, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

const shirt = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(
      'M-34 -146L-15 -152Q0 -136 15 -152L34 -146L82 -98L57 -66L43 -82L43 -6Q43 0 37 0L-37 0Q-43 0 -43 -6L-43 -82L-57 -66L-82 -98Z',
      T.green,
    ),
    detail('M-43 -74L43 -74L43 -54L-43 -54Z', T.cream),
    detail('M-43 -38L43 -38L43 -18L-43 -18Z', T.cream),
    mark('M-15 -152Q0 -128 15 -152', T.darkGreen, 4),
  ],
});

const trousers = (): Sketch => ({
  twoHands: true,
  pieces: [
    body('M-44 -166L44 -166L54 -8Q54 0 46 0L18 0Q11 0 10 -7L0 -104L-10 -7Q-11 0 -18 0L-46 0Q-54 0 -54 -8Z', T.blue),
    detail('M-44 -166L44 -166L45 -150L-45 -150Z', T.navy),
    mark('M0 -150L0 -104', T.navy, 3.5),
    mark('M-43 -134Q-28 -132 -26 -150M43 -134Q28 -132 26 -150', T.navy, 3.5),
    detail('M-53 -20L-11.5 -20L-10 -7Q-11 0 -18 0L-46 0Q-54 0 -54 -8Z', '#94b4cf'),
    detail('M53 -20L11.5 -20L10 -7Q11 0 18 0L46 0Q54 0 54 -8Z', '#94b4cf'),
  ],
});

const shoe = 'M-34 -10L-34 -42Q-34 -48 -27 -47L-12 -45Q-6 -44 -3 -38Q6 -27 26 -25Q38 -22 38 -10Z';

const shoes = (): Sketch => ({
  pieces: [-26, 34].flatMap((x, i) => {
    const placed = (data: string) => movedData(data, [1, 0, 0, 1, x, i * 6]);
    return [
      over(placed(shoe), T.teal),
      detail(placed('M10 -26.5Q38 -22 38 -10L16 -10Q18 -20 10 -26.5Z'), T.paleTeal),
      mark(placed('M-4 -32L6 -38M5 -25L14 -32'), T.cream, 4.5),
      over(placed(box(-37, -12, 78, 13, 6)), T.cream),
    ];
  }),
});

const coat = (): Sketch => ({
  twoHands: true,
  pieces: [
    body(
      'M-32 -186L32 -186L58 -168L92 -70L62 -58L52 -88L56 -8Q56 0 48 0L-48 0Q-56 0 -56 -8L-52 -88L-62 -58L-92 -70L-58 -168Z',
      '#b9785f',
    ),
    body('M-34 -182Q-30 -208 0 -208Q30 -208 34 -182Q18 -164 0 -164Q-18 -164 -34 -182Z', '#c98d74'),
    detail('M-18 -186Q0 -198 18 -186Q10 -176 0 -176Q-10 -176 -18 -186Z', '#8f5a47'),
    mark('M0 -164L0 -4', '#8f5a47', 4),
    detail(box(-44, -66, 30, 34, 6), '#c98d74'),
    detail(box(14, -66, 30, 34, 6), '#c98d74'),
    detail(round([9, -132], 4.5), T.cream),
    detail(round([9, -100], 4.5), T.cream),
    detail(round([9, -68], 4.5), T.cream),
  ],
});

const hat = (): Sketch => ({
  pieces: [
    body('M-66 -26Q-44 -42 0 -42Q44 -42 66 -26Q84 -12 60 -6Q0 10 -60 -6Q-84 -12 -66 -26Z', T.sand),
    body('M-42 -34Q-44 -84 0 -84Q44 -84 42 -34Q0 -18 -42 -34Z', T.sand),
    detail('M-42.5 -48Q0 -32 42.5 -48L42 -34Q0 -18 -42 -34Z', T.teal),
  ],
});

const glasses = (): Sketch => ({
  pieces: [
    ...[-28, 28].flatMap((x) => [detail(round([x, -22], 20, 19), '#e6eff0'), rod(round([x, -22], 20, 19), T.navy, 5)]),
    rod('M-8 -26Q0 -32 8 -26', T.navy, 5),
    rod('M-48 -26L-56 -30', T.navy, 5),
    rod('M48 -26L56 -30', T.navy, 5),
  ],
});

const headphones = (): Sketch => ({
  pieces: [
    rod('M-50 -46C-56 -140 56 -140 50 -46', '#5b86b5', 13),
    mark('M-30 -98Q0 -122 30 -98', '#8fb2d6', 4),
    ...[-1, 1].flatMap((side) => [
      body(box(side * 44 - 12, -62, 24, 58, 11), '#41679a'),
      over(box(side * 56 - 13, -58, 26, 50, 12), '#5b86b5'),
      detail(box(side * 60 - 3.5, -46, 7, 26, 3.5), '#8fb2d6'),
    ]),
  ],
});

const mask = (): Sketch => ({
  pieces: [
    rod('M-42 -46Q-72 -50 -68 -28Q-64 -14 -40 -16', '#e8ecea', 4),
    rod('M42 -46Q72 -50 68 -28Q64 -14 40 -16', '#e8ecea', 4),
    body('M-44 -52Q0 -68 44 -52Q48 -34 40 -14Q24 0 0 0Q-24 0 -40 -14Q-48 -34 -44 -52Z', '#b9d3dc'),
    mark('M-44 -40Q0 -50 44 -40M-42 -26Q0 -30 42 -26', '#96b8c4', 3),
  ],
});

const socks = (): Sketch => ({
  pieces: [-22, 24].flatMap((x, i) => {
    const placed = (data: string) => movedData(data, i === 0 ? [1, 0, 0, 1, x, -8] : [1, 0, 0, 1, x, 0]);
    return [
      over(placed('M-18 -86L18 -86L18 -36Q18 -26 8 -18L-12 -3Q-26 4 -36 -6Q-44 -18 -32 -28L-18 -40Z'), T.rose),
      detail(placed('M-18 -86L18 -86L18 -68L-18 -68Z'), T.cream),
      detail(placed('M-35 -25Q-22 -20 -20 1Q-30 1 -36 -6Q-43 -16 -35 -25Z'), T.cream),
    ];
  }),
});

export const CLOTHES: Record<string, () => Sketch> = {
  shirt,
  trousers,
  shoes,
  coat,
  hat,
  glasses,
  headphones,
  mask,
  socks,
};
