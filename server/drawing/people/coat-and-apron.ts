import type { Hex, Shape } from '../../book/drawing.ts';
import { luminance, shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { d, dots, ellipse, filled, line, type Point, rectData } from '../shapes.ts';
import { type Cut, coatTails, hemOf, panel, type TopDrawing } from './cut.ts';
import { outlined } from './limb.ts';

/** A white coat that hangs open a little over a shirt, with lapels, pockets and a low hem. */
export function whiteCoat(cut: Cut): TopDrawing {
  return { details: lapels(cut), overLegs: coatTails(cut), sleeve: { wide: 1.12 } };
}

/** The same with a stethoscope round the neck. */
export function doctorCoat(cut: Cut): TopDrawing {
  return { ...whiteCoat(cut), over: stethoscope(cut) };
}

function lapels({ build, edge, look, palette }: Cut): Shape[] {
  const shirt = look.topColour === 'white' ? palette.cloth.teal : palette.cloth[look.topColour];
  const [t, w] = [-build.torso, build.shoulder * 0.44];
  const low = t + build.torso * 0.46;
  const vee = d`M${-w} ${t - 8}L0 ${low}L${w} ${t - 8}Z`;
  const lapel = (s: number) =>
    d`M${s * w} ${t - 8}L${s * w * 1.5} ${t + build.torso * 0.16}L${s * w * 0.95} ${t + build.torso * 0.2}L0 ${low}Z`;
  const hem = build.leg * 0.36;
  const px = build.shoulder * 0.24;
  return [
    filled(vee, shirt),
    ...outlined(lapel(-1) + lapel(1), palette.cloth.white, edge, 2.2),
    line(d`M0 ${low}L0 ${hem - 2}`, edge, 3),
    line(d`M${px} ${t * 0.5}L${px + build.shoulder * 0.44} ${t * 0.5}`, edge, 3),
    line(
      d`M${px} ${t * 0.1}L${px + build.shoulder * 0.5} ${t * 0.1}M${-px} ${t * 0.1}L${-px - build.shoulder * 0.5} ${t * 0.1}`,
      edge,
      3,
    ),
    dots(
      [
        [-7, low + 24],
        [-7, low + 58],
      ],
      3.4,
      edge,
    ),
  ];
}

function stethoscope({ build, palette }: Cut): Shape[] {
  const { tyre, metal } = palette.common;
  const [x, top] = [build.headX * 0.34, -build.torso - 4];
  const [left, right] = [top + build.torso * 0.5, top + build.torso * 0.4];
  const tube =
    d`M${-x} ${top}C${-x * 1.5} ${top + build.torso * 0.14} ${-x * 1.2} ${left - 20} ${-x * 1.16} ${left}` +
    d`M${x} ${top}C${x * 1.5} ${top + build.torso * 0.12} ${x * 1.2} ${right - 24} ${x * 1.1} ${right - 14}` +
    d`M${x * 1.1} ${right - 14}L${x * 0.8} ${right + 6}M${x * 1.1} ${right - 14}L${x * 1.36} ${right + 6}`;
  const r = build.headX * 0.14;
  return [
    line(tube, tyre, 6.5),
    ellipse([-x * 1.16, left + r * 0.7], r, r, clothOutline(metal)),
    ellipse([-x * 1.16, left + r * 0.7], r * 0.74, r * 0.74, shade(metal, 0.45)),
  ];
}

/** An apron over a shirt; the barber's is dark, with comb and scissors in its pocket. */
export function apron(cut: Cut): TopDrawing {
  const { cloth, palette } = cut;
  return apronOf(cut, luminance(cloth) < 0.2 ? palette.common.cream : palette.common.apron);
}

export function barberApron(cut: Cut): TopDrawing {
  const { build, palette } = cut;
  const worn = apronOf(cut, palette.common.apron);
  const { metal, accent, cream } = palette.common;
  const [x, y, k] = [build.hipX * 0.2, -build.torso * 0.16, build.hipX / 58];
  const comb = rectData(-x - 22 * k, y - 30 * k, 16 * k, 46 * k, 4 * k);
  const teeth = [0, 1, 2, 3].map(
    (at) => d`M${-x - 22 * k} ${y - (26 - at * 8) * k}L${-x - 13 * k} ${y - (26 - at * 8) * k}`,
  );
  const rings = d`M${x - 4 * k} ${y - 2}L${x + 12 * k} ${y - 22 * k}M${x + 12 * k} ${y - 2}L${x - 4 * k} ${y - 22 * k}`;
  const things = [
    ...outlined(comb, cream, clothOutline(cream), 2),
    line(teeth.join(''), clothOutline(cream), 2),
    line(rings, shade(metal, 0.3), 5 * k),
    line(ring(x + 16 * k, y - 30 * k, 8 * k) + ring(x - 8 * k, y - 30 * k, 8 * k), accent, 4.4 * k),
  ];
  return { ...worn, details: [...worn.details.slice(0, -1), ...things, ...worn.details.slice(-1)] };
}

const ring = (x: number, y: number, r: number) => rectData(x - r, y - r, r * 2, r * 2, r);

/** A shop's apron in its own colour, over a pale shirt, with an empty name tag. */
export function shopApron(cut: Cut): TopDrawing {
  const { build, look, palette } = cut;
  const colour = palette.cloth[look.topColour];
  const worn = apronOf(cut, luminance(colour) > 0.6 ? palette.cloth.green : colour);
  const [w, y] = [build.shoulder * 0.3, -build.torso * 0.6];
  const tag = rectData(build.shoulder * 0.08, y, w, w * 0.6, 4);
  return {
    ...worn,
    details: [...worn.details, ...outlined(tag, palette.common.eyeWhite, clothOutline(palette.common.cream), 2.4)],
    neck: 'shirt',
    sleeve: { length: 'short' },
  };
}

function apronOf({ build }: Cut, colour: Hex): TopDrawing {
  const dark = clothOutline(colour);
  const [top, w, hip, hem] = [-build.torso * 0.72, build.shoulder * 0.5, build.hipX * 1.1, build.leg * 0.36];
  const data =
    d`M${-w} ${top}L${w} ${top}Q${w} ${-build.torso * 0.32} ${hip} ${-build.torso * 0.24}L${hip} ${hem}` +
    d`L${-hip} ${hem}L${-hip} ${-build.torso * 0.24}Q${-w} ${-build.torso * 0.32} ${-w} ${top}Z`;
  const strap = d`M${-w * 0.9} ${top}Q${-w * 0.9} ${-build.torso} ${-build.headX * 0.24} ${-build.torso - 2}M${w * 0.9} ${top}Q${w * 0.9} ${-build.torso} ${build.headX * 0.24} ${-build.torso - 2}`;
  const p = hip * 0.56;
  const [high, low] = [-build.torso * 0.16, build.leg * 0.2];
  const pocket = d`M${-p} ${high}L${p} ${high}L${p} ${low}Q0 ${low + p * 0.3} ${-p} ${low}Z`;
  return {
    details: [
      line(strap, dark, 7),
      line(strap, colour, 4),
      ...outlined(data, colour, dark, 3),
      filled(pocket, colour, { stroke: shade(colour, -0.22), width: 3 }),
    ],
    overLegs: panel(build, colour, 0.5),
    lap: { cloth: colour, wide: 1.06 },
  };
}

/** A cook's white jacket with two rows of buttons, a neckerchief, and an apron from the waist. */
export function cookJacket(cut: Cut): TopDrawing {
  const { build, edge, look, palette } = cut;
  const colour = look.topColour === 'white' ? palette.cloth.teal : palette.cloth[look.topColour];
  const cream = palette.common.cream;
  const [t, w] = [-build.torso, build.shoulder * 0.26];
  const [top, hip, hem] = [t * 0.24, build.hipX * 1.1, hemOf(cut)];
  const sheet = rectData(-hip, top, hip * 2, hem - top, 4);
  const knots = [0.84, 0.66, 0.48].flatMap((y) => [-1, 1].map((s): Point => [s * w, t * y]));
  const n = build.headX * 0.34;
  const cloth = d`M${-n} ${t - 8}Q0 ${t + n * 0.7} ${n} ${t - 8}L${n * 0.9} ${t + n * 0.3}Q0 ${t + n * 1.1} ${-n * 0.9} ${t + n * 0.3}Z`;
  const ends = d`M0 ${t + n * 0.5}L${-n * 0.5} ${t + n * 1.3}L${-n * 0.06} ${t + n * 1.16}L${n * 0.42} ${t + n * 1.34}Z`;
  return {
    details: [
      line(d`M${w * 1.7} ${t + 6}Q${w * 0.4} ${t * 0.7} ${w * 1.3} ${top}`, edge, 3),
      dots(knots, 4, shade(edge, -0.1)),
      ...outlined(sheet, cream, clothOutline(cream), 3),
      line(d`M${-hip} ${top + 8}L${hip} ${top + 8}`, clothOutline(cream), 3),
    ],
    over: outlined(ends + cloth, colour, clothOutline(colour), 3),
    overLegs: panel(build, cream, 0.5),
    lap: { cloth: cream, wide: 1.06 },
  };
}
