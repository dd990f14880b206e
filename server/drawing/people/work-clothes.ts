import type { Shape } from '../../book/drawing.ts';
import { mix, shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { d, ellipse, filled, group, line, rectData } from '../shapes.ts';
import { bandData, buttons, type Cut, coatTails, hemLine, hemOf, type TopDrawing, torsoData } from './cut.ts';
import { shieldData, starData } from './hats.ts';
import { outlined } from './limb.ts';

/** A nurse's tunic with a pointed neck, pockets and a watch that hangs upside down; trousers of the same cloth. */
export function scrubs(cut: Cut): TopDrawing {
  const { build, cloth, palette } = cut;
  const [t, x] = [-build.torso, build.shoulder * 0.5];
  const r = build.headX * 0.1;
  const pockets = [-1, 1]
    .map((s) => d`M${s * build.hipX * 0.24} ${t * 0.16}L${s * build.hipX * 0.86} ${t * 0.16}`)
    .join('');
  return {
    details: [
      ...hemLine(cut),
      line(pockets, shade(cloth, -0.24), 4),
      line(d`M${-x} ${t * 0.76}L${-x} ${t * 0.62}`, palette.common.tyre, 4),
      ...outlined(
        rectData(-x - r, t * 0.62, r * 2, r * 2, r),
        palette.common.eyeWhite,
        clothOutline(palette.common.metal),
        3,
      ),
      line(d`M${x * 0.5} ${t * 0.7}L${x * 1.3} ${t * 0.7}`, shade(cloth, -0.24), 4),
    ],
    neck: 'vee',
    sleeve: { length: 'short' },
    legwear: { kind: 'trousers', cloth },
  };
}

/** A dentist's pale tunic, closed at the side, with a standing collar and an edge in colour. */
export function dentistTunic(cut: Cut): TopDrawing {
  const { build, edge, look, palette } = cut;
  const colour = palette.cloth[look.topColour === 'white' ? 'teal' : look.topColour];
  const [t, x] = [-build.torso, build.shoulder * 0.5];
  const side = d`M${x * 0.3} ${t + 4}Q${x * 1.16} ${t * 0.84} ${x} ${t * 0.5}L${x} ${hemOf(cut) - 3}`;
  return {
    details: [
      line(side, colour, 6),
      buttons(x * 0.72, t * 0.56, t * 0.06, 4, 3.6, edge),
      line(d`M${-x * 1.5} ${t * 0.64}L${-x * 0.6} ${t * 0.64}`, colour, 6),
    ],
    neck: 'stand',
    sleeve: { length: 'short', wide: 1 },
    legwear: { kind: 'trousers', cloth: colour },
  };
}

/** A teacher's open cardigan over a pale shirt, with a card on a ribbon. */
export function cardigan(cut: Cut): TopDrawing {
  const { build, cloth, edge, palette } = cut;
  const [t, w, hem] = [-build.torso, build.shoulder * 0.4, hemOf(cut)];
  const shirt = palette.common.cream;
  const gap = d`M${-w} ${t - 8}L${-w * 0.5} ${t * 0.42}L${-w * 0.3} ${hem}L${w * 0.3} ${hem}L${w * 0.5} ${t * 0.42}L${w} ${t - 8}Z`;
  const rims = d`M${-w} ${t - 6}Q${-w * 0.62} ${t * 0.6} ${-w * 0.34} ${hem - 2}M${w} ${t - 6}Q${w * 0.62} ${t * 0.6} ${w * 0.34} ${hem - 2}`;
  const pockets = [-1, 1]
    .map((s) => rectData(s * build.hipX * 0.72 - w * 0.42, t * 0.2, w * 0.84, -t * 0.17, 5))
    .join('');
  return {
    details: [
      filled(gap, shirt),
      line(rims, edge, 11),
      line(rims, shade(cloth, -0.12), 6),
      line(pockets, shade(cloth, -0.22), 3),
      buttons(w * 0.5, t * 0.36, -2, 3, 4, palette.common.wood),
    ],
    over: lanyard(cut, palette.common.ribbon, 'card'),
  };
}

/** A ribbon round the neck with a card, or with flowers on the ribbon. */
export function lanyard({ build, palette }: Cut, colour: string, kind: 'card' | 'flowers'): Shape[] {
  const [x, top, low] = [build.headX * 0.27, -build.torso - 6, -build.torso * 0.56];
  const ribbon = d`M${-x} ${top}L0 ${low}L${x} ${top}`;
  const w = build.headX * 0.2;
  const card = rectData(-w, low, w * 2, w * 2.5, 5);
  const { eyeWhite, badge, tyre } = palette.common;
  const flowers = [0.3, 0.66].flatMap((share) =>
    [-1, 1].flatMap((s) => {
      const at = [s * x * (1 - share), top + (low - top) * share] as const;
      return [ellipse(at, 6, 6, badge), ellipse(at, 2.6, 2.6, tyre)];
    }),
  );
  return [
    line(ribbon, clothOutline(colour), 9),
    line(ribbon, colour, 5.5),
    ...(kind === 'flowers' ? flowers : []),
    ...outlined(card, kind === 'flowers' ? colour : eyeWhite, clothOutline(colour), 3),
    ellipse([0, low + w * 1.05], w * 0.46, w * 0.46, kind === 'flowers' ? badge : colour),
    ...(kind === 'flowers'
      ? [ellipse([0, low + w * 1.05], w * 0.2, w * 0.2, tyre)]
      : [line(d`M${-w * 0.5} ${low + w * 1.95}L${w * 0.5} ${low + w * 1.95}`, colour, 4)]),
  ];
}

/** A shirt with a soft collar, two buttons and a small heart. */
export function polo(cut: Cut): TopDrawing {
  const { build, cloth, edge, palette } = cut;
  const t = -build.torso;
  const [x, y, k] = [build.shoulder * 0.46, t * 0.7, build.headX * 0.1];
  const heart = d`M${x} ${y + k}C${x - k * 1.8} ${y - k * 0.2} ${x - k} ${y - k * 1.4} ${x} ${y - k * 0.5}C${x + k} ${y - k * 1.4} ${x + k * 1.8} ${y - k * 0.2} ${x} ${y + k}Z`;
  return {
    details: [
      ...hemLine(cut),
      line(d`M0 ${t + 6}L0 ${t * 0.7}`, edge, 3),
      buttons(5, t * 0.86, t * 0.75, 2, 3, palette.common.cream),
      filled(heart, shade(cloth, 0.6)),
    ],
    neck: 'shirt',
    sleeve: { length: 'short' },
  };
}

/** A bus driver's pale shirt with a tie and marks on the shoulders. */
export function driverUniform(cut: Cut): TopDrawing {
  const { build, edge, palette } = cut;
  const { uniform, badge } = palette.common;
  const x = build.shoulder * 0.52;
  return {
    details: [
      ...hemLine(cut),
      line(d`M${-x * 1.3} ${-build.torso * 0.66}L${-x * 0.5} ${-build.torso * 0.66}`, edge, 3),
      ...epaulettes(cut, uniform, badge),
      ...belt(cut, uniform),
    ],
    over: tie(cut, uniform),
    neck: 'shirt',
    legwear: { kind: 'trousers', cloth: uniform },
  };
}

/** A police officer's dark jacket: badge, pale buttons, belt. */
export function policeUniform(cut: Cut): TopDrawing {
  const { build, cloth, edge, palette } = cut;
  const { badge, tyre } = palette.common;
  const [t, x] = [-build.torso, build.shoulder * 0.5];
  const pockets = [-1, 1].map((s) => d`M${s * x * 0.5} ${t * 0.56}L${s * x * 1.4} ${t * 0.56}`).join('');
  return {
    details: [
      line(d`M0 ${t + 10}L0 ${hemOf(cut) - 3}`, edge, 3),
      buttons(7, t * 0.74, t * 0.3, 3, 4, badge),
      line(pockets, shade(cloth, 0.25), 4),
      filled(shieldData(x * 0.95, t * 0.73, build.headX * 0.15), badge),
      filled(starData(x * 0.95, t * 0.73, build.headX * 0.085), cloth),
      ...epaulettes(cut, shade(cloth, -0.25), badge),
      ...belt(cut, tyre),
    ],
    over: tie(cut, tyre, 0.26),
    neck: 'shirt',
    legwear: { kind: 'trousers', cloth },
  };
}

function epaulettes({ build }: Cut, colour: string, mark: string): Shape[] {
  const [t, x] = [-build.torso, build.shoulder];
  const at = (s: number) => d`M${s * x * 0.52} ${t + 4}L${s * x * 0.94} ${t + 10}`;
  const bars = [-1, 1].map((s) => d`M${s * x * 0.86} ${t + 3}L${s * x * 0.83} ${t + 14}`).join('');
  return [line(at(-1) + at(1), colour, build.arm * 0.36), line(bars, mark, 4)];
}

function belt(cut: Cut, colour: string): Shape[] {
  const { build, palette } = cut;
  const y = -build.leg * 0.06;
  const band = group([filled(bandData(cut, y, build.leg * 0.34), colour)], undefined, {
    clip: torsoData(build, hemOf(cut)),
  });
  const k = build.leg * 0.2;
  return [band, line(rectData(-k, y - k, k * 2, k * 2, 4), shade(palette.common.badge, 0.1), 4)];
}

function tie({ build }: Cut, colour: string, long = 0.5): Shape[] {
  const [t, w] = [-build.torso, build.headX * 0.12];
  const low = t + build.torso * long;
  const knot = t + build.headX * 0.22;
  const data = d`M${-w * 0.8} ${knot}L${w * 0.8} ${knot}L${w * 0.5} ${knot + w * 1.3}L${w * 1.3} ${low - w}L0 ${low}L${-w * 1.3} ${low - w}L${-w * 0.5} ${knot + w * 1.3}Z`;
  return outlined(data, colour, clothOutline(colour), 2.4);
}

/** A firefighter's heavy coat with shining bands. */
export function firefighterCoat(cut: Cut): TopDrawing {
  const { build, cloth, edge, palette } = cut;
  const { badge, metal } = palette.common;
  const clip = torsoData(build, hemOf(cut));
  const band = (y: number) => [
    filled(bandData(cut, y, build.arm * 0.52), badge),
    filled(bandData(cut, y, build.arm * 0.18), shade(metal, 0.55)),
  ];
  const t = -build.torso;
  const clasps = [0.82, 0.46].map((y) => rectData(-9, t * y - 5, 18, 10, 4)).join('');
  return {
    details: [
      group([...band(t * 0.62), ...band(t * 0.1)], undefined, { clip }),
      line(d`M0 ${t + 8}L0 ${hemOf(cut) - 2}`, edge, 4),
      ...outlined(clasps, metal, edge, 2.4),
    ],
    overLegs: coatTails(cut),
    neck: 'stand',
    sleeve: { stripe: badge, bands: [0.74], wide: 1.2 },
    legwear: { kind: 'trousers', cloth: shade(cloth, -0.12) },
  };
}

/** A delivery rider's vest over dark sleeves, with shining bands and the strap of a bag. */
export function riderVest(cut: Cut): TopDrawing {
  const { build, edge, palette } = cut;
  const t = -build.torso;
  const silver = shade(palette.common.metal, 0.6);
  const sleeve = palette.common.tyre;
  const strap = d`M${-build.shoulder * 0.66} ${t + 2}L${build.hipX * 0.98} ${t * 0.1}`;
  const bands = filled(bandData(cut, t * 0.28, build.arm * 0.34) + bandData(cut, t * 0.52, build.arm * 0.34), silver);
  return {
    details: [
      group([bands], undefined, { clip: torsoData(build, hemOf(cut)) }),
      line(d`M0 ${t + 12}L0 ${hemOf(cut) - 2}`, edge, 4),
      line(strap, clothOutline(sleeve), 13),
      line(strap, mix(sleeve, palette.common.wood, 0.4), 8),
    ],
    neck: 'stand',
    sleeve: { cloth: sleeve, outline: clothOutline(sleeve) },
  };
}
