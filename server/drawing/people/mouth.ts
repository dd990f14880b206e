import type { Hex, Shape } from '../../book/drawing.ts';
import { d, ellipse, ellipseData, filled, group, line, type Point, rectData } from '../shapes.ts';
import type { Mouth } from './feelings.ts';

/** `lips` is the line of the mouth; the rest is what shows when it is open. */
export type MouthPaint = { lips: Hex; inside: Hex; tongue: Hex; teeth: Hex };

/** Mouths are drawn large: a page is looked at from afar, and on a shelf it is as small as a stamp. */
const SIZE = 1.14;

/** A mouth around `at`, in sizes of a child's face times `s`. */
export function drawMouth(mouth: Mouth, [x, y]: Point, size: number, paint: MouthPaint): Shape[] {
  const s = size * SIZE;
  const at = (dx: number, dy: number): Point => [x + dx * s, y + dy * s];
  const stroke = (data: string, width = 4.6) => line(data, paint.lips, width * s);
  switch (mouth) {
    case 'level':
      return [stroke(d`M${at(-12, 0)}Q${at(0, 2.4)} ${at(12, 0)}`, 4.4)];
    case 'soft':
      return [stroke(d`M${at(-13, -1)}Q${at(0, 10)} ${at(13, -1)}`)];
    case 'smile':
      return [stroke(d`M${at(-20, -4)}Q${at(0, 18)} ${at(20, -4)}`, 5)];
    case 'shy':
      return [stroke(d`M${at(-9, 1)}Q${at(1, 10)} ${at(10, -3)}`)];
    case 'frown':
      return [stroke(d`M${at(-17, 9)}Q${at(0, -10)} ${at(17, 9)}`, 5.2)];
    case 'tight':
      return [stroke(d`M${at(-17, 6)}Q${at(0, -5)} ${at(17, 6)}`, 6)];
    case 'uneasy':
      return [
        stroke(d`M${at(-17, 6)}C${at(-9, -7)} ${at(-3, -4)} ${at(1, 3)}C${at(5, 9)} ${at(11, 6)} ${at(17, -3)}`, 5),
      ];
    case 'queasy':
      return [
        stroke(d`M${at(-19, 7)}Q${at(-13, -5)} ${at(-7, 2)}Q${at(0, 11)} ${at(7, 2)}Q${at(13, -5)} ${at(19, 7)}`, 5.2),
      ];
    case 'yawn':
      return open(ellipseData(at(0, 7), 12 * s, 12 * s), [ellipse(at(0, 17), 9 * s, 7 * s, paint.tongue)], paint, s);
    case 'blow':
      return [filled(ellipseData(at(0, 1), 5 * s, 5.6 * s), paint.inside, { stroke: paint.lips, width: 4.4 * s })];
    case 'sip':
      return [filled(ellipseData(at(0, 1), 5 * s, 3.6 * s), paint.inside, { stroke: paint.lips, width: 3 * s })];
    case 'round':
      return open(ellipseData(at(0, 6), 9.5 * s, 12.5 * s), [], paint, s);
    case 'bite':
      return open(ellipseData(at(0, 4), 11 * s, 9 * s), [ellipse(at(0, 11), 8 * s, 4.6 * s, paint.tongue)], paint, s);
    case 'talk':
      return open(
        talkData(at),
        [
          filled(rectData(...at(-12, -5), 24 * s, 6.4 * s), paint.teeth),
          ellipse(at(0, 15), 9 * s, 6 * s, paint.tongue),
        ],
        paint,
        s,
      );
    case 'grin':
      return open(
        grinData(at),
        [filled(teethData(at), paint.teeth), ellipse(at(0, 18), 10 * s, 5.6 * s, paint.tongue)],
        paint,
        s,
      );
    case 'laugh':
      return open(
        laughData(at),
        [
          filled(rectData(...at(-26, -12), 52 * s, 14 * s), paint.teeth),
          ellipse(at(0, 26), 14 * s, 9 * s, paint.tongue),
        ],
        paint,
        s,
      );
    case 'wail':
      return open(wailData(at), [ellipse(at(0, 21), 13 * s, 9 * s, paint.tongue)], paint, s);
    case 'gritted':
      return open(grittedData(at), grittedTeeth(at, s, paint), paint, s);
    case 'teeth':
      return open(
        barData(at),
        [
          filled(rectData(...at(-20, -6), 40 * s, 18 * s), paint.teeth),
          line(d`M${at(-17, 3)}L${at(17, 3)}`, '#d8cdbb', 2 * s),
        ],
        paint,
        s,
      );
    case 'wobbly':
      return open(wobblyData(at), [filled(rectData(...at(-14, -3), 28 * s, 5.4 * s), paint.teeth)], paint, s);
    case 'wide':
      return open(ellipseData(at(0, 8), 21 * s, 19 * s), wideInside(at, s, paint), paint, s);
  }
}

/** An open mouth: dark inside, what is in it cut to its shape, and the line of the lips around. */
function open(data: string, inside: Shape[], paint: MouthPaint, s: number): Shape[] {
  return [
    filled(data, paint.inside, { stroke: paint.lips, width: 4.4 * s }),
    ...(inside.length > 0 ? [group(inside, undefined, { clip: data })] : []),
  ];
}

type At = (dx: number, dy: number) => Point;

const grinData = (at: At) =>
  d`M${at(-20, -4)}Q${at(0, 2)} ${at(20, -4)}C${at(19, 12)} ${at(9, 19)} ${at(0, 19)}C${at(-9, 19)} ${at(-19, 12)} ${at(-20, -4)}Z`;
const teethData = (at: At) => d`M${at(-22, -8)}L${at(22, -8)}L${at(17, 4)}Q${at(0, 8)} ${at(-17, 4)}Z`;
const talkData = (at: At) =>
  d`M${at(-13, -3)}Q${at(0, -6)} ${at(13, -3)}C${at(13, 9)} ${at(7, 15)} ${at(0, 15)}C${at(-7, 15)} ${at(-13, 9)} ${at(-13, -3)}Z`;
const laughData = (at: At) =>
  d`M${at(-25, -7)}Q${at(0, -2)} ${at(25, -7)}C${at(24, 14)} ${at(13, 27)} ${at(0, 27)}C${at(-13, 27)} ${at(-24, 14)} ${at(-25, -7)}Z`;
const wailData = (at: At) =>
  d`M${at(-19, 22)}C${at(-25, 4)} ${at(-14, -9)} ${at(0, -9)}C${at(14, -9)} ${at(25, 4)} ${at(19, 22)}Q${at(0, 13)} ${at(-19, 22)}Z`;
const grittedData = (at: At) =>
  d`M${at(-21, 13)}C${at(-25, 0)} ${at(-17, -7)} ${at(0, -7)}C${at(17, -7)} ${at(25, 0)} ${at(21, 13)}Q${at(0, 6)} ${at(-21, 13)}Z`;
const barData = (at: At) =>
  d`M${at(-15, -4)}Q${at(0, -2)} ${at(15, -4)}Q${at(20, 3)} ${at(14, 9)}Q${at(0, 13)} ${at(-14, 9)}Q${at(-20, 3)} ${at(-15, -4)}Z`;
const wobblyData = (at: At) =>
  d`M${at(-14, 9)}C${at(-16, 0)} ${at(-9, -5)} ${at(0, -2)}C${at(9, -5)} ${at(16, 0)} ${at(14, 9)}C${at(9, 5)} ${at(6, 11)} ${at(0, 9)}C${at(-6, 11)} ${at(-9, 5)} ${at(-14, 9)}Z`;

/** Upper and lower teeth and the tongue of a mouth opened for the dentist. */
function wideInside(at: At, s: number, paint: MouthPaint): Shape[] {
  const teeth = [-1.5, -0.5, 0.5, 1.5].map((n) =>
    rectData(...at(n * 9.4 - 4.4, -16 - Math.abs(n)), 8.8 * s, 13.4 * s, 3 * s),
  );
  const lower = [-1, 0, 1].map((n) => rectData(...at(n * 9 - 4.2, 21.5 + Math.abs(n) * -1.6), 8.4 * s, 9 * s, 3 * s));
  return [ellipse(at(0, 20), 14 * s, 10 * s, paint.tongue), filled(teeth.join('') + lower.join(''), paint.teeth)];
}

function grittedTeeth(at: At, s: number, paint: MouthPaint): Shape[] {
  const gaps = [-14, -7, 0, 7, 14].map((x) => d`M${at(x, -8)}L${at(x * 1.06, 13)}`).join('');
  return [
    filled(rectData(...at(-25, -9), 50 * s, 24 * s), paint.teeth),
    line(d`${gaps}M${at(-24, 3)}Q${at(0, -1)} ${at(24, 3)}`, paint.lips, 1.8 * s, { opacity: 0.75 }),
  ];
}
