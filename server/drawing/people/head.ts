import type { Shape } from '../../book/drawing.ts';
import type { HairStyle, Look } from '../../book/look.ts';
import { luminance, shade } from '../colour.ts';
import { clothOutline, type Palette, skinOutline } from '../palette.ts';
import { d, ellipseData, filled, line, type Point, rectData } from '../shapes.ts';
import { type Build, FACE_SHIFT } from './builds.ts';
import { drawFace } from './face.ts';
import type { Expression } from './feelings.ts';
import { drawHair } from './hair.ts';
import { outlined } from './limb.ts';

/** A head around its own middle; `back` goes behind the body. */
export type HeadDrawing = { back: Shape[]; front: Shape[] };

export type HeadRequest = {
  look: Look;
  build: Build;
  palette: Palette;
  expression: Expression;
  turn: number;
  bareheaded?: boolean;
};

/** Hair that lies over the ears. */
const COVERED_EARS: readonly HairStyle[] = ['hijab', 'bob', 'long', 'fringe-long', 'wavy', 'half-up', 'locs'];

export function drawHeadParts(request: HeadRequest): HeadDrawing {
  const { look, build, palette, turn } = request;
  const hair = drawHair(look, build, palette, request.bareheaded);
  return {
    back: hair.back,
    front: [
      ...(COVERED_EARS.includes(look.hair) ? [] : [-1, 1].flatMap((side) => ear(build, palette, look, turn, side))),
      ...skull(build, palette, look),
      ...drawFace(request),
      ...hair.front,
      ...glasses(build, palette, look, turn),
      ...(look.ears === 'none' ? [] : EAR_WEAR[look.ears](build, palette, look, turn)),
    ],
  };
}

function skull({ headX: x, headY: y }: Build, palette: Palette, look: Look): Shape[] {
  const { skin } = palette.skin[look.skin];
  const data =
    d`M0 ${-y}C${x * 0.7} ${-y} ${x * 1.02} ${-y * 0.54} ${x} ${y * 0.08}C${x * 0.99} ${y * 0.64} ${x * 0.54} ${y} 0 ${y}` +
    d`C${-x * 0.54} ${y} ${-x * 0.99} ${y * 0.64} ${-x} ${y * 0.08}C${-x * 1.02} ${-y * 0.54} ${-x * 0.7} ${-y} 0 ${-y}Z`;
  return outlined(data, skin, skinOutline(skin));
}

/** The ear on the side that the face turns to goes back a little behind the cheek. */
function ear(
  { headX: x, headY: y, face: s }: Build,
  palette: Palette,
  look: Look,
  turn: number,
  side: number,
): Shape[] {
  const { skin } = palette.skin[look.skin];
  const at: Point = [side * x * (0.99 - 0.05 * turn * side), y * 0.15];
  const inner = d`M${at[0] + side * 2 * s} ${at[1] - 9 * s}Q${at[0] + side * 12 * s} ${at[1] - 5 * s} ${at[0] + side * 5 * s} ${at[1] + 8 * s}`;
  return [
    ...outlined(ellipseData(at, 15.5 * s, 19 * s), skin, skinOutline(skin)),
    line(inner, shade(skin, -0.24), 3.4 * s),
  ];
}

/** On skin darker than this a frame is lighter than the skin, or it could not be seen. */
const DARK_SKIN = 0.14;

function glasses({ headX: x, face: s, eyeY }: Build, palette: Palette, look: Look, turn: number): Shape[] {
  if (look.glasses === 'none') return [];
  const tone = look.glasses === 'blue' ? palette.common.blueGlasses : palette.common.glasses;
  const frame = luminance(palette.skin[look.skin].skin) < DARK_SKIN ? shade(tone, 0.5) : tone;
  const [shift, eye, y, r] = [turn * FACE_SHIFT * s, 33 * s, (eyeY + 1) * s, 23 * s];
  const lens = (side: number) =>
    look.glasses === 'blue'
      ? rectData(shift + side * eye - r, y - r * 0.82, r * 2, r * 1.7, r * 0.62)
      : ellipseData([shift + side * eye, y], r);
  const bridge = d`M${shift - eye + r} ${y - 3 * s}Q${shift} ${y - 10 * s} ${shift + eye - r} ${y - 3 * s}`;
  const temples = [-1, 1]
    .map((side) => d`M${shift + side * (eye + r)} ${y - 4 * s}L${side * x * 0.97} ${y - 6 * s}`)
    .join('');
  return [line(lens(-1) + lens(1) + bridge, frame, 4.6 * s), line(temples, frame, 4 * s)];
}

type EarWear = (build: Build, palette: Palette, look: Look, turn: number) => Shape[];

const EAR_WEAR: Record<Exclude<Look['ears'], 'none'>, EarWear> = {
  defenders: (build, palette) => cups(build, palette.common.defenders, 1, 15),
  headphones: (build, palette) => cups(build, palette.common.headphones, 0.78, 10),
  'cochlear-implant': (build, palette, look, turn) => implant(build, palette, look, turn),
  'hearing-aid': (build, palette, look, turn) => {
    const { headX: x, headY: y, face: s } = build;
    const colour = palette.common.hearingAid;
    const edge = clothOutline(colour);
    const hook = d`M${x * 0.95} ${-y * 0.04}C${x * 1.04} ${-y * 0.16} ${x * 1.2} ${-y * 0.08} ${x * 1.19} ${y * 0.12}Q${x * 1.18} ${y * 0.24} ${x * 1.11} ${y * 0.34}`;
    const tube = d`M${x * 0.95} ${-y * 0.04}Q${x * 0.9} ${y * 0.08} ${x * 0.97} ${y * 0.16}`;
    return [
      ...(COVERED_EARS.includes(look.hair) && look.hair !== 'hijab' ? ear(build, palette, look, turn, 1) : []),
      line(hook, edge, 12 * s),
      line(hook, colour, 7 * s),
      line(tube, edge, 4 * s),
      ...outlined(ellipseData([x * 0.98, y * 0.17], 4.4 * s), shade(colour, 0.3), edge, 2),
    ];
  },
};

/** A coil on the side of the head, its cord, and the processor behind the ear. */
function implant(build: Build, palette: Palette, look: Look, turn: number): Shape[] {
  const { headX: x, headY: y, face: s } = build;
  const colour = palette.common.implant;
  const edge = clothOutline(colour);
  const coil: Point = [x * 0.94, -y * 0.42];
  const cord = d`M${coil}C${x * 1.34} ${-y * 0.4} ${x * 1.34} ${-y * 0.06} ${x * 1.14} ${y * 0.02}`;
  const hook = d`M${x * 0.95} ${-y * 0.04}C${x * 1.04} ${-y * 0.16} ${x * 1.2} ${-y * 0.08} ${x * 1.19} ${y * 0.12}Q${x * 1.18} ${y * 0.24} ${x * 1.11} ${y * 0.36}`;
  return [
    ...(COVERED_EARS.includes(look.hair) && look.hair !== 'hijab' ? ear(build, palette, look, turn, 1) : []),
    line(cord, edge, 5.5 * s),
    line(hook, edge, 13 * s),
    line(hook, colour, 8 * s),
    ...outlined(ellipseData(coil, 15 * s), colour, edge, 3),
    ...outlined(ellipseData(coil, 6 * s), shade(colour, 0.45), edge, 2),
  ];
}

/** A band over the hair and a cup on each ear: thick for ear defenders, slim for headphones. */
function cups({ headX: x, headY: y, face: s }: Build, colour: string, size: number, band: number): Shape[] {
  const edge = clothOutline(colour);
  const arch = d`M${-x * 1.1} ${y * 0.06}C${-x * 1.26} ${-y * 1.62} ${x * 1.26} ${-y * 1.62} ${x * 1.1} ${y * 0.06}`;
  const gloss = d`M${-x * 0.66} ${-y * 1.07}Q0 ${-y * 1.33} ${x * 0.66} ${-y * 1.07}`;
  const high = y * 0.78 * size;
  const top = y * 0.14 - high / 2;
  const cushion = (side: number) => rectData(side * x * 1.02 - 14 * s, top + 4 * s, 28 * s, high - 8 * s, 13 * s);
  const shell = (side: number) => rectData(side * x * 1.15 - 15 * s * size, top, 30 * s * size, high, 15 * s * size);
  const light = (side: number) => rectData(side * x * 1.17 - 4 * s, top + high * 0.22, 8 * s, high * 0.46, 4 * s);
  return [
    line(arch, edge, (band + 6) * s),
    line(arch, colour, band * s),
    line(gloss, shade(colour, 0.3), 4 * s, { opacity: 0.7 }),
    ...outlined(cushion(-1) + cushion(1), shade(colour, -0.24), edge, 3),
    ...outlined(shell(-1) + shell(1), colour, edge, 3),
    filled(light(-1) + light(1), shade(colour, 0.3), { opacity: 0.75 }),
  ];
}
