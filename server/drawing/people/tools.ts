import type { Shape } from '../../book/drawing.ts';
import type { Doing } from '../../book/scene.ts';
import { shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { apply, d, ellipse, ellipseData, filled, group, line, rectData, rotate } from '../shapes.ts';
import { outlined } from './limb.ts';
import type { Skeleton } from './skeleton.ts';
import { banknote, carton, plushBear, talker, wallet } from './small-things.ts';
import { ball, toyCar } from './toys.ts';

/** A thing in the hand, its grip at 0,0, in figure units. */
export type HeldThing = {
  shapes: Shape[];
  width: number;
  height: number;
  /** Carried in both arms; the grip is then the middle between the hands. */
  twoHands?: boolean;
};

/**
 * What a doing needs when nothing else is held: drawn for the right hand, with `tip` the end that is used, pointing
 * away from the hand along x. `upright` things are not turned with the hand, only by `tilt` degrees outward.
 */
export type Tool = HeldThing & { upright?: boolean; tilt?: number };

export function toolFor(doing: Doing, palette: Palette): Tool | undefined {
  return TOOLS[doing]?.(palette);
}

const TOOLS: Partial<Record<Doing, (palette: Palette) => Tool>> = {
  eat: ({ common }) => {
    const metal = shade(common.metal, 0.25);
    const edge = clothOutline(common.metal);
    return {
      shapes: [
        line('M-14 0L40 0', edge, 10),
        line('M-14 0L40 0', metal, 5),
        ...outlined(ellipseData([48, 0], 13, 9), metal, edge, 2.6),
      ],
      width: 74,
      height: 22,
    };
  },
  drink: ({ cloth }) => ({ shapes: cup(cloth.blue), width: 48, height: 66, upright: true, tilt: -16 }),
  'brush-teeth': ({ cloth, common }) => ({
    shapes: [
      line('M-18 0L46 0', clothOutline(cloth.teal), 12),
      line('M-18 0L46 0', cloth.teal, 7),
      ...outlined(rectData(30, -15, 20, 13, 3), common.eyeWhite, clothOutline(common.eyeWhite), 2.2),
    ],
    width: 70,
    height: 24,
  }),
  read: ({ cloth, common }) => ({ shapes: book(cloth.red, common.cream), width: 118, height: 78, twoHands: true }),
  draw: ({ cloth, common }) => ({
    shapes: [
      line('M-10 0L34 0', clothOutline(cloth.orange), 13),
      line('M-10 0L34 0', cloth.orange, 8),
      filled('M36 -5.5L50 0L36 5.5Z', common.wood, { stroke: clothOutline(common.wood), width: 2 }),
    ],
    width: 62,
    height: 14,
  }),
  write: ({ cloth, common }) => ({
    shapes: [
      line('M-10 0L34 0', clothOutline(cloth.yellow), 11),
      line('M-10 0L34 0', cloth.yellow, 6),
      filled('M35 -4.5L48 0L35 4.5Z', common.wood, { stroke: clothOutline(common.wood), width: 2 }),
    ],
    width: 60,
    height: 12,
  }),
  carry: ({ common }) => ({ shapes: carton(common.wood), width: 134, height: 96, twoHands: true }),
  'hug-toy': (palette) => ({ shapes: plushBear(palette), width: 104, height: 130, twoHands: true }),
  pay: ({ cloth, common }) => ({ shapes: banknote(cloth.green, common.cream), width: 84, height: 44 }),
  play: ({ cloth, common }) => ({
    shapes: toyCar([4, 46], 1.6, cloth.red, common.tyre),
    width: 74,
    height: 56,
    upright: true,
  }),
  examine: ({ common }) => ({
    shapes: [
      line('M-18 0L44 0', clothOutline(common.metal), 10),
      line('M-18 0L44 0', shade(common.metal, 0.2), 5),
      ...outlined(ellipseData([58, 0], 16, 16), shade(common.water, 0.35), clothOutline(common.metal), 4),
      line('M52 4L62 -7', common.eyeWhite, 3.4),
    ],
    width: 92,
    height: 36,
  }),
  // Blades up along the hair, never towards the face.
  'cut-hair': ({ common }) => ({
    shapes: [group(scissors(common.metal, common.accent), rotate(-90))],
    width: 36,
    height: 84,
    upright: true,
    tilt: 22,
  }),
};

/** What the other hand has. */
export function otherToolFor(doing: Doing, palette: Palette): Tool | undefined {
  if (doing === 'cut-hair') return comb(palette);
  if (doing === 'use-device') return { shapes: talker(palette), width: 114, height: 94, upright: true, tilt: -6 };
  if (doing === 'write') return writingPad(palette);
  if (doing === 'pay') return { shapes: wallet(palette), width: 62, height: 42, upright: true };
  if (doing === 'throw')
    return {
      shapes: ball([6, -34], 34, palette.cloth.red, palette.common.cream),
      width: 68,
      height: 68,
      upright: true,
    };
  if (doing === 'build') return { shapes: block(palette.cloth.purple), width: 44, height: 44, upright: true };
  if (doing === 'play') return { shapes: block(palette.cloth.yellow), width: 44, height: 44, upright: true };
  return doing === 'draw' ? pad(palette) : undefined;
}

const PAPER = 'M8 -46L-98 -46L-112 20L22 20Z';

/** A board with paper on the lap; the hand that steadies it lies on its corner. */
function pad({ common }: Palette): Tool {
  const edge = clothOutline(common.wood);
  return {
    shapes: [
      ...outlined('M16 -52L-106 -52L-122 26L32 26Z', common.wood, edge, 3),
      filled(PAPER, common.eyeWhite),
      line('M-26 6Q-40 -22 -56 -2Q-68 12 -82 -14', common.accent, 4.5),
      line('M-84 -34L-68 -34M-76 -42L-76 -26', common.accent, 4),
    ],
    width: 154,
    height: 78,
    upright: true,
  };
}

/** Lines of writing on the pad's paper. */
function writingPad(palette: Palette): Tool {
  const { common } = palette;
  const board = pad(palette);
  const rows = 'M4 -32L-94 -32M7 -16L-97 -16M11 0L-100 0M15 14L-104 14';
  const words =
    'M-88 -34L-80 -40L-72 -34L-64 -40L-56 -34L-48 -40M-36 -34L-28 -40L-20 -34L-12 -40M-90 -18L-82 -24L-74 -18L-66 -24L-58 -18';
  return {
    ...board,
    shapes: [
      ...board.shapes.slice(0, 2),
      filled(PAPER, common.eyeWhite),
      line(rows, shade(common.blanket, 0.2), 1.6),
      line(words, common.ink, 3),
    ],
  };
}

function comb({ common }: Palette): Tool {
  const edge = clothOutline(common.wood);
  const teeth = Array.from({ length: 7 }, (_, at) => d`M${6 + at * 6} 3L${6 + at * 6} 14`).join('');
  return {
    shapes: [line(teeth, edge, 3), ...outlined(rectData(-20, -6, 66, 10, 4), common.wood, edge, 2.2)],
    width: 70,
    height: 22,
  };
}

function cup(colour: string): Shape[] {
  const edge = clothOutline(colour);
  return [
    ...outlined('M-22 -36L22 -36L17 26Q17 30 13 30L-13 30Q-17 30 -17 26Z', colour, edge, 3),
    ...outlined(ellipseData([0, -36], 22, 6), shade(colour, 0.55), edge, 2.4),
  ];
}

/** An open book seen from the front: covers to the reader of the picture, pages to the one who reads. */
function book(cover: string, page: string): Shape[] {
  const edge = clothOutline(cover);
  return [
    ...outlined('M-58 -34Q-30 -44 0 -32Q30 -44 58 -34L58 34Q30 26 0 38Q-30 26 -58 34Z', page, clothOutline(page), 3),
    ...outlined('M-58 -28Q-30 -38 0 -25Q30 -38 58 -28L58 38Q30 30 0 42Q-30 30 -58 38Z', cover, edge, 3),
    line('M0 -25L0 42', edge, 4),
    ellipse([29, 2], 13, 13, shade(cover, 0.45)),
  ];
}

function block(colour: string): Shape[] {
  const edge = clothOutline(colour);
  return [...outlined(rectData(-22, -22, 44, 44, 7), colour, edge, 3), ellipse([0, 0], 9, 9, shade(colour, 0.4))];
}

function scissors(metal: string, handle: string): Shape[] {
  const edge = clothOutline(metal);
  const blades = 'M4 -2L60 -13M4 2L60 13';
  return [
    line('M4 -2L58 -12M4 2L58 12', edge, 9),
    line(blades.replace(/60/g, '58').replace(/13/g, '12'), shade(metal, 0.3), 4.4),
    line(ellipseData([-12, -10], 9, 8), handle, 5),
    line(ellipseData([-12, 10], 9, 8), handle, 5),
    ellipse([16, 0], 3, 3, edge),
  ];
}

/** Foam on hands that are being washed, round their middle. */
export function foam({ common }: Palette): Shape[] {
  const bubbles = [
    [-22, -14, 11],
    [-4, -22, 14],
    [17, -16, 10],
    [30, -28, 6],
    [-27, -33, 6],
    [8, -42, 5],
    [26, -4, 7],
  ] as const;
  const data = bubbles.map(([x, y, r]) => ellipseData([x, y], r)).join('');
  const gleams = d`M-10 -28Q-7 -32 -3 -32M-27 -18Q-25 -21 -22 -21M13 -20Q15 -22 18 -22`;
  return [
    ...outlined(data, shade(common.water, 0.45), clothOutline(common.water), 2.6),
    line(gleams, common.eyeWhite, 3),
  ];
}

/** A blanket over someone who lies: from the chest down, a little over the edge of the bed. */
export function blanket({ hips, torso, build, facing, legs }: Skeleton, { common }: Palette): Shape[] {
  const chest = apply(torso, [facing * build.shoulder * 1.12, -build.torso * 0.52]);
  const low = apply(torso, [-facing * build.shoulder * 0.9, -build.torso * 0.54]);
  const upper = legs[facing < 0 ? 0 : 1];
  const feet = upper.ankle;
  const top = Math.min(upper.knee[1], upper.hip[1]) - build.leg * 0.62;
  const end = feet[0] + facing * build.foot * 0.55;
  const edge = clothOutline(common.blanket);
  const bottom = hips[1] + build.hipX * 1.4;
  const data =
    d`M${low[0] - facing * 10} ${bottom}C${low[0] - facing * 22} ${low[1] - 20} ${chest[0] - facing * 30} ${chest[1] - 4} ${chest[0]} ${chest[1] - 12}` +
    d`C${chest[0] + facing * 60} ${chest[1] - 14} ${hips[0]} ${top - 16} ${upper.knee[0]} ${top}` +
    d`C${upper.knee[0] + facing * 50} ${top + 12} ${feet[0] - facing * 50} ${feet[1] - build.leg * 0.8} ${feet[0]} ${feet[1] - build.leg * 0.72}` +
    d`C${end} ${feet[1] - build.leg * 0.66} ${end + facing * 8} ${bottom - 30} ${end} ${bottom}Z`;
  const fold = d`M${chest[0]} ${chest[1] - 12}C${chest[0] - facing * 30} ${chest[1] - 4} ${low[0] - facing * 22} ${low[1] - 20} ${low[0] - facing * 10} ${bottom}`;
  return [...outlined(data, common.blanket, edge), line(fold, edge, 27), line(fold, shade(common.blanket, 0.45), 20)];
}
