import type { Hex, Shape } from '../../book/drawing.ts';
import { luminance, mix, shade } from '../colour.ts';
import { d, dots, ellipse, ellipseData, filled, group, line, type Point } from '../shapes.ts';
import type { Expression, Eyes } from './feelings.ts';

/** Where an eye stands: `side` −1 or 1 from the nose, `narrow` its width beside its whole width, `s` the face's size. */
type EyePlace = { at: Point; side: number; narrow: number; s: number };
type EyePaint = { white: Hex; ink: Hex; skin: Hex; lips: Hex };

/** Darker skin than this has a paler lid, so that the line of a shut eye can be seen on it. */
const DARK_SKIN = 0.14;

export function drawEye({ eyes: kind, gaze }: Expression, place: EyePlace, paint: EyePaint): Shape[] {
  if (kind === 'closed' || kind === 'glad' || kind === 'squeezed') return shutEye(kind, place, paint);
  return openEye(kind, gaze, place, paint);
}

function shutEye(kind: 'closed' | 'glad' | 'squeezed', place: EyePlace, { ink, skin, lips }: EyePaint): Shape[] {
  const { at, narrow, s } = place;
  const r = 11 * s * narrow;
  const lid = ellipse(at, r * 1.5, 13 * s, mix(skin, lips, 0.3), { opacity: 0.8 });
  const data =
    kind === 'squeezed'
      ? squeezedData(place)
      : kind === 'glad'
        ? arc([at[0], at[1] + 4 * s], r * 1.16, -12 * s)
        : arc(at, r * 1.12, 8 * s);
  return [...(luminance(skin) < DARK_SKIN ? [lid] : []), line(data, ink, 5.2 * s)];
}

type OpenEyes = Exclude<Eyes, 'closed' | 'glad' | 'squeezed'>;

function openEye(
  kind: OpenEyes,
  gaze: Point,
  { at, side, narrow, s }: EyePlace,
  { white: eyeWhite, ink, skin }: EyePaint,
): Shape[] {
  const [x, y] = at;
  const shape = EYE_SHAPES[kind];
  const [rx, ry] = [shape.x * s * narrow, shape.y * s];
  const [inner, outer] = shape.lid;
  const [left, right] = (side < 0 ? [outer, inner] : [inner, outer]).map((lid) => lid * s) as [number, number];
  const round = kind === 'wide' || kind === 'open' || kind === 'down';
  const white = round ? ellipseData(at, rx, ry) : liddedData(at, rx, ry, left, right);
  const [px, py] = [shape.pupil * s * narrow, shape.pupil * 1.28 * s];
  const pupil: Point = [x + gaze[0] * (rx - px * 0.72), y + gaze[1] * (ry - py * 0.8) + shape.drop * s];
  const lid = round ? arc([x, y - ry * 0.5], rx * 0.98, -ry * 0.52 * 1.22) : lidData(at, rx, left, right, s);
  const heavy = kind === 'half' || kind === 'droopy';
  return [
    ...(heavy ? [filled(liddedData(at, rx * 1.04, -ry * 1.1, left + s, right + s), shade(skin, -0.16))] : []),
    filled(white, eyeWhite),
    group(
      [ellipse(pupil, px, py, ink), dots([[pupil[0] + px * 0.32, pupil[1] - py * 0.36]], 2.9 * s, eyeWhite)],
      undefined,
      { clip: white },
    ),
    line(lid, ink, (round ? 3.6 : 4.4) * s),
  ];
}

/** Half-width and half-height of the eye, of the pupil, heights of the lid at the inner and outer corner. */
const EYE_SHAPES: Record<OpenEyes, { x: number; y: number; pupil: number; lid: Point; drop: number }> = {
  open: { x: 9.8, y: 12.4, pupil: 8.2, lid: [0, 0], drop: 0 },
  soft: { x: 10, y: 11, pupil: 8.2, lid: [-3, -2], drop: 0.5 },
  wide: { x: 13.6, y: 17, pupil: 6.4, lid: [0, 0], drop: 0 },
  down: { x: 9.8, y: 11, pupil: 7.7, lid: [0, 0], drop: 1.4 },
  half: { x: 11.4, y: 9, pupil: 7.4, lid: [3, 4], drop: 5 },
  droopy: { x: 11.4, y: 10, pupil: 7.4, lid: [-3, 6], drop: 4 },
  narrow: { x: 11.4, y: 11.5, pupil: 7.8, lid: [4, -7], drop: 1.5 },
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

/** Eyes shut tight: a mark whose tip points to the nose. */
function squeezedData({ at: [x, y], side, s }: EyePlace): string {
  const [inner, outer] = [x - side * 10 * s, x + side * 12 * s];
  return d`M${outer} ${y - 9 * s}Q${x} ${y - 2 * s} ${inner} ${y + 1 * s}Q${x} ${y + 4 * s} ${outer} ${y + 10 * s}`;
}

/** A shallow arc around a point; `high` below (smile) or, negative, above it. */
export function arc([x, y]: Point, half: number, high: number): string {
  return d`M${x - half} ${y}Q${x} ${y + high * 1.6} ${x + half} ${y}`;
}
