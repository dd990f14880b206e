import type { Hex, Shape } from '../../book/drawing.ts';
import type { Look } from '../../book/look.ts';
import { luminance, mix, shade } from '../colour.ts';
import type { Palette } from '../palette.ts';
import { d, filled, line, minus, type Point, plus } from '../shapes.ts';
import { drawBeard } from './beard.ts';
import { type Build, FACE_SHIFT, MOUTH_Y } from './builds.ts';
import { arc, drawEye } from './eyes.ts';
import type { Expression } from './feelings.ts';
import { drawMouth, type MouthPaint } from './mouth.ts';

/** The eyes' distance from the middle of the face, in a child's units. */
const EYE_X = 33;

export type FaceRequest = { look: Look; build: Build; palette: Palette; expression: Expression; turn: number };

/** Eyes, brows, nose, mouth and cheeks around the middle of the head; `turn` −1…1 moves them to a side. */
export function drawFace({ look, build, palette, expression, turn }: FaceRequest): Shape[] {
  const s = build.face;
  const ink = inkOn(palette, look);
  const { skin, blush, lips } = palette.skin[look.skin];
  const shift = turn * FACE_SHIFT * s;
  const shapes: Shape[] = [];
  const features = ([-1, 1] as const).map((side) => {
    // The far eye is a little nearer to the middle and narrower, as on a round head.
    const far = side === Math.sign(turn) ? Math.abs(turn) : 0;
    return { side, at: [shift + side * EYE_X * s * (1 - far * 0.14), build.eyeY * s] as Point, narrow: 1 - far * 0.14 };
  });
  const cheek = expression.pale ? mix(skin, palette.common.sickly, 0.62) : blush;
  const round = expression.pale ? 1.5 : 0.85 + expression.blush * 0.35;
  for (const { side, at } of features) {
    const middle: Point = [at[0] + side * 15 * s, at[1] + (27 + (12 - build.eyeY) * 0.4) * s];
    const [half, thick] = [4.6 * s * round, 19 * s * round];
    const data = d`M${minus(middle, [half, 0])}L${plus(middle, [half, 0])}`;
    shapes.push(line(data, cheek, thick, { opacity: Math.min(0.85, expression.blush) }));
  }
  shapes.push(...drawBeard(look, build, palette, turn));
  if (expression.tears) for (const { side, at } of features) shapes.push(...tears(at, side, s, palette));
  for (const { side, at, narrow } of features) {
    shapes.push(...drawEye(expression, { at, side, narrow, s }, { white: palette.common.eyeWhite, ink, skin, lips }));
    shapes.push(line(browData(expression, at, side, s), browColour(look, palette), 5.6 * s));
    if (expression.bags) shapes.push(line(arc(plus(at, [0, 17 * s]), 8 * s, 3 * s), shade(skin, -0.22), 2.6 * s));
  }
  if (look.build === 'elder') shapes.push(line(creases(features, s), shade(skin, -0.2), 2.6 * s));
  const [noseX, noseY] = [shift * 1.2, (29 + (build.eyeY - 12) * 0.4) * s];
  const nose = d`M${noseX - 4 * s} ${noseY}Q${noseX} ${noseY + 6.5 * s} ${noseX + 5.5 * s} ${noseY + s}`;
  shapes.push(line(nose, shade(skin, luminance(skin) < 0.12 ? -0.42 : -0.28), 3.8 * s));
  const paint: MouthPaint = {
    lips,
    inside: palette.common.mouth,
    tongue: palette.common.tongue,
    teeth: palette.common.teeth,
  };
  shapes.push(...drawMouth(expression.mouth, [shift * 1.08, MOUTH_Y * s], s, paint));
  return shapes;
}

function browData({ brow, tilt }: Expression, [x, y]: Point, side: number, s: number): string {
  const up = y + (-28 + brow) * s;
  const [inner, outer] = [x - side * 13 * s, x + side * 14 * s];
  return d`M${inner} ${up + tilt * 0.62 * s}Q${x} ${up + (-6 + tilt * 0.1) * s} ${outer} ${up + (1 - tilt * 0.36) * s}`;
}

/** The line colour of eyes and brows: darker on dark skin, so that it still shows. */
function inkOn(palette: Palette, look: Look): Hex {
  return luminance(palette.skin[look.skin].skin) < 0.2 ? palette.common.inkOnDark : palette.common.ink;
}

/** Brows follow the hair, but can always be seen on the skin. */
function browColour(look: Look, palette: Palette): Hex {
  const hidden = look.hair === 'hijab' || look.hair === 'bald';
  const hair = palette.hair[hidden ? 'dark-brown' : look.hairColour];
  const { skin } = palette.skin[look.skin];
  const ink = inkOn(palette, look);
  if (luminance(hair) > luminance(skin) * 2.4) return hair;
  return mix(hair, ink, luminance(skin) < 0.2 ? 0.9 : luminance(hair) > luminance(skin) * 0.4 ? 0.55 : 0.25);
}

function creases(features: { side: number; at: Point }[], s: number): string {
  return features
    .map(({ side, at: [x, y] }) => {
      const out = x + side * 17 * s;
      const cheek = x - side * 10 * s;
      return (
        d`M${out} ${y - 2 * s}L${out + side * 7 * s} ${y - 6 * s}M${out} ${y + 5 * s}L${out + side * 7 * s} ${y + 6 * s}` +
        d`M${cheek} ${y + 23 * s}Q${cheek + side * 6 * s} ${y + 29 * s} ${cheek + side * 5 * s} ${y + 36 * s}`
      );
    })
    .join('');
}

/** A stream down the cheek that ends in a drop. */
function tears([x, y]: Point, side: number, s: number, palette: Palette): Shape[] {
  const at = (dx: number, dy: number): Point => [x + side * dx * s, y + dy * s];
  const data = d`M${at(-6, 6)}C${at(-5, 20)} ${at(-2, 30)} ${at(-3, 46)}C${at(-3, 58)} ${at(15, 58)} ${at(14, 46)}C${at(12, 30)} ${at(9, 20)} ${at(7, 6)}Z`;
  return [
    filled(data, palette.common.tear, { stroke: shade(palette.common.tear, -0.35), width: 2.4 * s }),
    line(d`M${at(1, 16)}Q${at(3, 30)} ${at(3, 42)}`, shade(palette.common.tear, 0.6), 3 * s),
  ];
}
