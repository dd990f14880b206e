import type { Shape } from '../../book/drawing.ts';
import type { Beard, Look } from '../../book/look.ts';
import { shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { d, ellipseData, line } from '../shapes.ts';
import { type Build, FACE_SHIFT, MOUTH_Y } from './builds.ts';
import { outlined } from './limb.ts';

/** Between nose and lip, and how far beside the mouth the skin stays free, in a child's units. */
const LIP_Y = 36;
const FREE: readonly [number, number] = [26, 14];

/** A beard around the middle of the head, under the mouth that is drawn after it; it turns with the face. */
export function drawBeard({ beard, hairColour }: Look, build: Build, palette: Palette, turn: number): Shape[] {
  if (!beard) return [];
  const hair = palette.hair[hairColour];
  const edge = clothOutline(hair);
  const s = build.face;
  const x = turn * FACE_SHIFT * 1.08 * s;
  const lip =
    d`M${x} ${(LIP_Y - 4) * s}C${x + 10 * s} ${(LIP_Y - 8) * s} ${x + 25 * s} ${(LIP_Y - 1) * s} ${x + 30 * s} ${(LIP_Y + 8) * s}` +
    d`Q${x + 14 * s} ${(LIP_Y + 6) * s} ${x} ${(LIP_Y + 2) * s}Q${x - 14 * s} ${(LIP_Y + 6) * s} ${x - 30 * s} ${(LIP_Y + 8) * s}` +
    d`C${x - 25 * s} ${(LIP_Y - 1) * s} ${x - 10 * s} ${(LIP_Y - 8) * s} ${x} ${(LIP_Y - 4) * s}Z`;
  if (beard === 'moustache') return outlined(lip, hair, edge, 2.4);
  return [...jaw(beard, build, x, hair, edge), ...outlined(lip, hair, edge, 2.4)];
}

function jaw(beard: Exclude<Beard, 'moustache'>, build: Build, x: number, hair: string, edge: string): Shape[] {
  const { headX, headY, face: s } = build;
  const low = headY * (beard === 'full' ? 1.36 : 1.03);
  const outer =
    d`M${-headX * 0.98} ${headY * 0.16}C${-headX * 0.98} ${headY * 0.72} ${-headX * 0.54} ${low} 0 ${low}` +
    d`C${headX * 0.54} ${low} ${headX * 0.98} ${headY * 0.72} ${headX * 0.98} ${headY * 0.16}`;
  const inner =
    d`C${headX * 0.84} ${headY * 0.46} ${headX * 0.62} ${headY * 0.46} ${x + 30 * s} ${(LIP_Y + 4) * s}` +
    d`Q${x} ${(LIP_Y + 4) * s} ${x - 30 * s} ${(LIP_Y + 4) * s}C${-headX * 0.62} ${headY * 0.46} ${-headX * 0.84} ${headY * 0.46} ${-headX * 0.98} ${headY * 0.16}Z`;
  const free = ellipseData([x, (MOUTH_Y + 4) * s], FREE[0] * s, FREE[1] * s);
  const strands = d`M${x - 14 * s} ${headY * 0.9}Q${x - 10 * s} ${low * 0.94} ${x - 4 * s} ${low * 0.97}M${x + 14 * s} ${headY * 0.9}Q${x + 11 * s} ${low * 0.92} ${x + 6 * s} ${low * 0.96}`;
  return [
    { kind: 'path', d: outer + inner + free, fill: hair, evenOdd: true, stroke: edge, width: 2.6 },
    ...(beard === 'full' ? [line(strands, shade(hair, -0.2), 3)] : []),
  ];
}
