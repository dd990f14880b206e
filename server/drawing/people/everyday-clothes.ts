import type { Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { d, ellipse, filled, group, line, rectData } from '../shapes.ts';
import { type Cut, hemOf, pale, stripeColour, type TopDrawing, torsoData } from './cut.ts';
import { outlined } from './limb.ts';

export function stripes(cut: Cut): TopDrawing {
  const { build, cloth, palette } = cut;
  const step = build.torso / 4.3;
  const bands = [0, 1, 2, 3].map((at) =>
    rectData(-build.shoulder * 1.3, -build.torso + step * (at + 0.72), build.shoulder * 2.6, step * 0.42),
  );
  const colour = stripeColour(cloth, palette);
  const painted = group([filled(bands.join(''), colour)], undefined, { clip: torsoData(build, hemOf(cut)) });
  return { details: [painted], sleeve: { stripe: colour } };
}

export function pocket({ build, cloth }: Cut): Shape[] {
  const [x, y, w] = [build.shoulder * 0.2, -build.torso * 0.66, build.shoulder * 0.46];
  return [
    line(
      d`M${x} ${y}L${x + w} ${y}L${x + w} ${y + w * 0.8}Q${x + w / 2} ${y + w * 1.25} ${x} ${y + w * 0.8}Z`,
      shade(cloth, -0.18),
      3,
    ),
  ];
}

/** Dungarees: bib and straps in the colour of the trousers. */
export function bib({ build, second, palette }: Cut): Shape[] {
  const edge = clothOutline(second);
  const [top, w, hip, hem] = [-build.torso * 0.66, build.shoulder * 0.58, build.hipX * 1.1, build.leg * 0.36];
  const data =
    d`M${-w} ${top}L${w} ${top}L${w} ${-build.torso * 0.3}Q${hip} ${-build.torso * 0.24} ${hip} ${hem - 10}` +
    d`Q${hip} ${hem} ${hip * 0.8} ${hem}L${-hip * 0.8} ${hem}Q${-hip} ${hem} ${-hip} ${hem - 10}` +
    d`Q${-hip} ${-build.torso * 0.24} ${-w} ${-build.torso * 0.3}Z`;
  const strap = (s: number) => d`M${s * w * 0.84} ${top + 6}L${s * build.shoulder * 0.62} ${-build.torso + 2}`;
  const p = build.shoulder * 0.3;
  return [
    line(strap(-1) + strap(1), edge, build.arm * 0.36 + 5),
    line(strap(-1) + strap(1), second, build.arm * 0.36),
    ...outlined(data, second, edge, 3),
    line(
      d`M${-p} ${top * 0.66}L${p} ${top * 0.66}L${p} ${top * 0.66 + p}Q0 ${top * 0.66 + p * 1.9} ${-p} ${top * 0.66 + p}Z`,
      shade(second, -0.2),
      3,
    ),
    ellipse([-w * 0.8, top + 9], 5, 5, palette.common.cream),
    ellipse([w * 0.8, top + 9], 5, 5, palette.common.cream),
  ];
}

/** A school track top: pale yoke, zip, collar. */
export function trackTop({ build, cloth, edge, palette }: Cut): Shape[] {
  const light = pale(cloth, palette);
  const y = -build.torso * 0.62;
  const chevron = d`M${-build.shoulder * 1.3} ${y - 16}L0 ${y}L${build.shoulder * 1.3} ${y - 16}`;
  const c = build.headX * 0.28;
  const collar = (s: number) =>
    d`M${s * 2} ${-build.torso + 20}L${s * c * 1.36} ${-build.torso + 8}L${s * c} ${-build.torso - 12}L${s * 2} ${-build.torso + 8}Z`;
  return [
    group([line(chevron, light, build.arm * 0.3)], undefined, { clip: torsoData(build, build.leg * 0.36) }),
    line(d`M0 ${-build.torso + 18}L0 ${build.leg * 0.36 - 2}`, edge, 3),
    ...outlined(collar(-1) + collar(1), light, edge, 2.4),
  ];
}

export function gownTies({ build, edge }: Cut): Shape[] {
  return [
    line(
      d`M0 ${-build.torso + 22}Q${build.shoulder * 0.3} ${-build.torso * 0.7} ${build.shoulder * 0.2} ${-build.torso * 0.4}`,
      edge,
      3,
    ),
  ];
}

/** The lower part of a gown or a hairdresser's cape, to the knees. */
export function gownSkirt({ build, cloth, edge }: Cut): Shape[] {
  const hem = build.upperLeg * 0.82;
  const [top, low] = [build.hipX * 1.02, build.hipX * 1.5];
  const data =
    d`M${-top} ${-build.torso * 0.4}L${top} ${-build.torso * 0.4}Q${top * 1.2} 0 ${low} ${hem}` +
    d`Q0 ${hem + build.leg * 0.3} ${-low} ${hem}Q${-top * 1.2} 0 ${-top} ${-build.torso * 0.4}Z`;
  const inside = d`M${-top * 1.1} ${-build.torso * 0.5}L${top * 1.1} ${-build.torso * 0.5}L${top * 1.06} ${-build.torso * 0.3}L${-top * 1.06} ${-build.torso * 0.3}Z`;
  return [
    ...outlined(data, cloth, edge),
    filled(inside, cloth),
    line(
      d`M${-top * 0.4} ${build.leg * 0.2}L${-low * 0.46} ${hem + 4}M${top * 0.4} ${build.leg * 0.2}L${low * 0.46} ${hem + 4}`,
      shade(cloth, -0.14),
      3,
    ),
  ];
}
