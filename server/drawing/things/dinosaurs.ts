import { movedData, type Point, rotate, ellipseData as round, smoothData } from '../shapes.ts';
import { body, detail, mark, over, type Piece, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** Toy dinosaurs, each told by what its bones say: horns and frill, plates and spikes, crest and wings, armour and club. */

const eye = (x: number, y: number): Piece[] => [
  detail(round([x, y], 5.4, 6), T.white),
  detail(round([x - 1, y + 1], 3.2, 3.8), T.ink),
];

/** A leg like a pillar, with toes. */
function leg(x: number, top: number, fill: string, far = false): Piece[] {
  const claws: Piece[] = far ? [] : [mark(`M${x - 8} -2L${x - 8} -6M${x} -1L${x} -6`, '#f3e6cf', 4)];
  return [rod(`M${x} ${top}L${x} -9`, fill, 22), ...claws];
}

/** A triangle on a line from `left` to `right`, pointing to `tip`. */
const plate = (left: Point, tip: Point, right: Point, fill: string) =>
  body(
    `M${left[0]} ${left[1]}Q${tip[0] - 6} ${tip[1] + 6} ${tip[0]} ${tip[1]}Q${tip[0] + 8} ${tip[1] + 8} ${right[0]} ${right[1]}Z`,
    fill,
  );

const TRI = '#c29a6b';
const TRI_DARK = '#a98152';

const triceratops = (): Sketch => ({
  pieces: [
    ...leg(-14, -44, TRI_DARK, true),
    ...leg(52, -44, TRI_DARK, true),
    body(
      smoothData(
        [
          [-50, -58],
          [-20, -92],
          [36, -94],
          [74, -66],
          [116, -34],
          [128, -22],
          [108, -24],
          [70, -30],
          [10, -26],
          [-40, -34],
        ],
        true,
      ),
      TRI,
    ),
    detail('M-30 -34Q20 -20 72 -32Q40 -40 10 -40Q-14 -40 -30 -34Z', '#dcc094'),
    ...leg(2, -40, TRI),
    ...leg(66, -40, TRI),
    over('M-42 -116Q-14 -122 -8 -92Q-4 -66 -22 -46Q-40 -40 -52 -56Z', TRI_DARK),
    ...[
      [-36, -114],
      [-16, -108],
      [-7, -90],
      [-8, -70],
      [-18, -52],
    ].map(([x = 0, y = 0]) => over(round([x, y], 6), '#e9d4ac')),
    detail(round([-22, -84], 9, 13), '#c07f5d'),
    over('M-44 -92Q-66 -94 -84 -74Q-112 -66 -114 -48Q-116 -40 -104 -40Q-70 -34 -46 -42Q-28 -56 -44 -92Z', TRI),
    body('M-50 -88Q-78 -102 -92 -124Q-66 -116 -42 -92Z', '#f1e3c6'),
    over('M-62 -84Q-88 -94 -108 -112Q-78 -108 -54 -90Z', '#f1e3c6'),
    over('M-100 -62Q-108 -74 -106 -84Q-96 -76 -90 -66Z', '#f1e3c6'),
    mark('M-112 -48Q-96 -46 -84 -50', '#8a6842', 3),
    ...eye(-72, -66),
  ],
});

const STEGO = '#83a37c';
const STEGO_DARK = '#6c8b66';

const stegosaurus = (): Sketch => ({
  pieces: [
    ...[
      [-66, -70, 9],
      [-46, -94, 13],
      [-18, -112, 17],
      [16, -112, 18],
      [48, -94, 15],
      [72, -70, 11],
    ].map(([x = 0, y = 0, size = 0]) => plate([x - size, y + 10], [x, y - size * 2], [x + size, y + 10], '#d29a68')),
    ...[
      [-32, -100, 12],
      [-1, -110, 14],
      [33, -100, 13],
    ].map(([x = 0, y = 0, size = 0]) => plate([x - size, y + 8], [x, y - size * 1.7], [x + size, y + 8], '#c08652')),
    rod('M112 -40L130 -62M122 -34L144 -50', '#f1e3c6', 7),
    ...leg(-34, -36, STEGO_DARK, true),
    ...leg(48, -44, STEGO_DARK, true),
    body(
      smoothData(
        [
          [-118, -36],
          [-104, -54],
          [-72, -64],
          [-20, -96],
          [30, -98],
          [74, -66],
          [118, -44],
          [134, -34],
          [112, -32],
          [70, -32],
          [20, -24],
          [-40, -26],
          [-84, -38],
          [-108, -28],
        ],
        true,
      ),
      STEGO,
    ),
    detail('M-66 -32Q0 -16 64 -32Q30 -42 0 -42Q-34 -42 -66 -32Z', '#b5cba3'),
    ...leg(-16, -34, STEGO),
    ...leg(64, -42, STEGO),
    mark('M-117 -36Q-106 -34 -98 -38', '#55704f', 3),
    ...eye(-100, -47),
  ],
});

const PTERO = '#9a8bab';
const PTERO_DARK = '#7f7192';

/** In flight: long crest, beak without teeth, wings of skin on one long finger. */
const pterosaur = (): Sketch => ({
  grip: [10, -60],
  pieces: [
    body(
      'M2 -66C-30 -126 -96 -128 -132 -92C-104 -96 -98 -84 -88 -70C-70 -76 -56 -70 -46 -54C-30 -58 -12 -54 4 -44Z',
      PTERO_DARK,
    ),
    body('M8 -66C36 -128 104 -136 142 -104C116 -104 106 -90 98 -76C80 -80 66 -72 56 -56C40 -58 24 -54 10 -44Z', PTERO),
    mark('M4 -58C-30 -110 -92 -116 -126 -94M10 -58C40 -112 98 -122 136 -104', '#6b5d7e', 4),
    mark('M-88 -72L-64 -102M-46 -56L-34 -92M98 -78L74 -108M56 -58L44 -96', '#6b5d7e', 3),
    body('M-2 -70Q22 -76 30 -54Q44 -30 40 -4Q34 -2 28 -14Q4 -22 -4 -46Z', PTERO),
    mark('M30 -16L24 2M38 -10L42 4', PTERO_DARK, 6),
    detail('M0 -60Q14 -60 20 -44Q28 -28 30 -18Q10 -24 2 -46Z', '#c5b9d0'),
    body('M-20 -88L40 -112Q34 -98 8 -82Z', '#d29a68'),
    over('M-88 -56L-26 -86Q-2 -92 8 -74Q8 -60 -8 -56L-26 -58Z', PTERO),
    mark('M-84 -57L-30 -68', '#6b5d7e', 3),
    ...eye(-14, -74),
  ],
});

const ANKYLO = '#a3947c';
const ANKYLO_DARK = '#877861';

const ankylosaurus = (): Sketch => ({
  pieces: [
    ...leg(-40, -34, ANKYLO_DARK, true),
    ...leg(52, -34, ANKYLO_DARK, true),
    rod(
      smoothData([
        [78, -48],
        [112, -46],
        [138, -58],
      ]),
      ANKYLO,
      17,
    ),
    body(round([148, -64], 20, 17), ANKYLO_DARK),
    detail(round([142, -69], 8, 6), '#b9ab92'),
    body('M-84 -30C-92 -70 -40 -96 10 -96C60 -96 96 -74 92 -40Q60 -22 0 -22Q-56 -22 -84 -30Z', ANKYLO),
    ...[
      [-52, -74],
      [-24, -90],
      [8, -96],
      [40, -91],
      [68, -76],
    ].map(([x = 0, y = 0]) => body(`M${x - 11} ${y + 6}L${x} ${y - 15}L${x + 11} ${y + 6}Z`, '#e3d3b3')),
    ...[
      [-58, -50],
      [-32, -62],
      [-4, -70],
      [26, -68],
      [54, -58],
      [76, -44],
      [-40, -38],
      [-10, -46],
      [20, -45],
      [48, -38],
    ].map(([x = 0, y = 0]) => detail(round([x, y], 9, 6.5), '#c6b797')),
    ...[-66, -34, 0, 34, 66].map((x) => over(`M${x - 10} -32L${x - 4} -14L${x + 10} -30Z`, '#e3d3b3')),
    ...leg(-52, -24, ANKYLO),
    ...leg(66, -24, ANKYLO),
    body('M-86 -66L-76 -86L-70 -62Z', '#e3d3b3'),
    over('M-78 -66Q-104 -70 -120 -50Q-128 -36 -118 -30Q-96 -24 -78 -32Q-68 -50 -78 -66Z', ANKYLO),
    mark('M-122 -38Q-108 -34 -96 -38', '#6d5f4a', 3),
    ...eye(-100, -52),
  ],
});

/** A whole long skeleton is too fine for a small picture: a skull and an egg stand for digging. */
const dinosaurEgg = (): Sketch => ({
  pieces: [
    body('M0 -92C24 -92 40 -60 40 -36C40 -12 22 0 0 0C-22 0 -40 -12 -40 -36C-40 -60 -24 -92 0 -92Z', '#d8d2b8'),
    ...[
      [-14, -60, 8],
      [14, -68, 6],
      [20, -34, 9],
      [-20, -26, 7],
      [2, -16, 6],
      [-2, -42, 5],
    ].map(([x = 0, y = 0, r = 0]) => detail(movedData(round([x, y], r, r * 0.8), rotate(x * 2, [x, y])), '#96a889')),
  ],
});

export const DINOSAURS: Record<string, () => Sketch> = {
  triceratops,
  stegosaurus,
  pterosaur,
  ankylosaurus,
  'dinosaur-egg': dinosaurEgg,
};
