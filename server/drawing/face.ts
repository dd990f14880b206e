import type { Hex, Shape } from '../book/drawing.ts';
import type { Look } from '../book/look.ts';
import { type Build, FACE_SHIFT, MOUTH_Y } from './builds.ts';
import { luminance, mix, shade } from './colour.ts';
import type { Expression, Eyes } from './feelings.ts';
import { drawMouth, type MouthPaint } from './mouth.ts';
import type { Palette } from './palette.ts';
import { d, ellipse, ellipseData, filled, group, line, type Point, plus } from './shapes.ts';

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
  for (const { side, at } of features) {
    shapes.push(
      ellipse([at[0] + side * 15 * s, at[1] + (27 + (12 - build.eyeY) * 0.4) * s], 14 * s, 9.5 * s, blush, {
        opacity: expression.blush,
      }),
    );
  }
  for (const { side, at, narrow } of features) {
    shapes.push(...eye(expression.eyes, at, side, s, narrow, expression.gaze, palette, ink));
    shapes.push(
      line(browData(expression, at, side, s), browColour(look, palette), (ink === palette.common.ink ? 4.8 : 5.4) * s),
    );
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
  if (expression.tear) shapes.push(tear(plus(features[0]?.at ?? [0, 0], [-4 * s, 15 * s]), s, palette));
  return shapes;
}

function eye(
  kind: Eyes,
  at: Point,
  side: number,
  s: number,
  narrow: number,
  gaze: Point,
  palette: Palette,
  ink: Hex,
): Shape[] {
  const { eyeWhite } = palette.common;
  const [x, y] = at;
  const r = 11 * s * narrow;
  if (kind === 'closed') return [line(arc([x, y], r * 1.08, 8 * s), ink, 4.6 * s)];
  if (kind === 'glad') return [line(arc([x, y + 4 * s], r * 1.08, -11 * s), ink, 4.8 * s)];
  const shape = EYE_SHAPES[kind];
  const [rx, ry] = [shape.x * s * narrow, shape.y * s];
  const [inner, outer] = shape.lid;
  const [left, right] = (side < 0 ? [outer, inner] : [inner, outer]).map((lid) => lid * s) as [number, number];
  const round = kind === 'wide' || kind === 'open' || kind === 'down';
  const white = round ? ellipseData(at, rx, ry) : liddedData(at, rx, ry, left, right);
  const [px, py] = [shape.pupil * s * narrow, shape.pupil * 1.28 * s];
  const pupil: Point = [x + gaze[0] * (rx - px * 0.72), y + gaze[1] * (ry - py * 0.8) + shape.drop * s];
  const lid = round ? arc([x, y - ry * 0.5], rx * 0.98, -ry * 0.52 * 1.22) : lidData(at, rx, left, right, s);
  return [
    filled(white, eyeWhite),
    group(
      [ellipse(pupil, px, py, ink), ellipse([pupil[0] + px * 0.32, pupil[1] - py * 0.36], 2.7 * s, 3.2 * s, eyeWhite)],
      undefined,
      { clip: white },
    ),
    line(lid, ink, (round ? 3.4 : 4) * s),
  ];
}

/** Half-width and half-height of the eye, of the pupil, heights of the lid at the inner and outer corner. */
const EYE_SHAPES: Record<
  Exclude<Eyes, 'closed' | 'glad'>,
  { x: number; y: number; pupil: number; lid: Point; drop: number }
> = {
  open: { x: 9.8, y: 12.4, pupil: 8.2, lid: [0, 0], drop: 0 },
  soft: { x: 10, y: 11, pupil: 8.2, lid: [-3, -2], drop: 0.5 },
  wide: { x: 12.6, y: 16, pupil: 6.6, lid: [0, 0], drop: 0 },
  down: { x: 9.8, y: 11, pupil: 7.7, lid: [0, 0], drop: 1.4 },
  half: { x: 10.6, y: 10, pupil: 7.6, lid: [0, 3], drop: 3 },
  narrow: { x: 10.6, y: 11.5, pupil: 7.8, lid: [2, -6], drop: 1 },
};

/** An eye under a lid: the lid's line is the upper edge. */
function liddedData([x, y]: Point, rx: number, ry: number, left: number, right: number): string {
  return (
    d`${lidStart([x, y], rx, left, right)}C${x + rx * 1.02} ${y + ry * 1.24} ${x - rx * 1.02} ${y + ry * 1.24}` +
    d` ${x - rx} ${y + left}Z`
  );
}

function lidStart([x, y]: Point, rx: number, left: number, right: number): string {
  return d`M${x - rx} ${y + left}C${x - rx * 0.7} ${y + left - rx * 0.62} ${x + rx * 0.7} ${y + right - rx * 0.62} ${x + rx} ${y + right}`;
}

function lidData(at: Point, rx: number, left: number, right: number, s: number): string {
  return lidStart([at[0], at[1] + 0.6 * s], rx * 1.08, left, right);
}

/** A shallow arc around a point; `high` below (smile) or, negative, above it. */
function arc([x, y]: Point, half: number, high: number): string {
  return d`M${x - half} ${y}Q${x} ${y + high * 1.6} ${x + half} ${y}`;
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

function tear([x, y]: Point, s: number, palette: Palette): Shape {
  const data = d`M${x} ${y}C${x - 7 * s} ${y + 11 * s} ${x - 6 * s} ${y + 18 * s} ${x} ${y + 18 * s}C${x + 6 * s} ${y + 18 * s} ${x + 7 * s} ${y + 11 * s} ${x} ${y}Z`;
  return filled(data, palette.common.tear, { stroke: shade(palette.common.tear, -0.3), width: 1.6 });
}
