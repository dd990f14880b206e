import type { Hex, Shape } from '../../book/drawing.ts';
import { shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { d, dots, filled, group, line, type Point, rectData } from '../shapes.ts';
import { buttons, type Cut, coatTails, hemOf, stripeColour, type TopDrawing, torsoData } from './cut.ts';
import { starData } from './hats.ts';
import type { Legwear } from './legs.ts';
import { outlined } from './limb.ts';

/** A padded coat and a scarf. */
export function winterCoat(cut: Cut): TopDrawing {
  const { build, cloth, edge } = cut;
  const t = -build.torso;
  const seams = [0.72, 0.5, 0.28, 0.06]
    .map((y) => d`M${-build.shoulder * 1.06} ${t * y}Q0 ${t * y + 12} ${build.shoulder * 1.06} ${t * y}`)
    .join('');
  return {
    details: [
      group([line(seams, shade(cloth, -0.2), 4)], undefined, { clip: torsoData(build, hemOf(cut)) }),
      line(d`M0 ${t + 14}L0 ${hemOf(cut) - 2}`, edge, 4),
    ],
    over: scarf(cut),
    sleeve: { stripe: shade(cloth, -0.13), bands: [0.34, 0.56, 0.78], wide: 1.3 },
    overLegs: coatTails(cut),
  };
}

function scarf({ build, palette }: Cut): Shape[] {
  const wool = palette.common.wool;
  const edge = clothOutline(wool);
  const [n, t] = [build.headX * 0.44, -build.torso];
  const round = d`M${-n} ${t - n * 0.42}Q0 ${t + n * 0.3} ${n} ${t - n * 0.42}Q${n * 1.24} ${t + n * 0.1} ${n * 0.86} ${t + n * 0.4}Q0 ${t + n * 0.9} ${-n * 0.86} ${t + n * 0.4}Q${-n * 1.24} ${t + n * 0.1} ${-n} ${t - n * 0.42}Z`;
  const end = d`M${n * 0.16} ${t + n * 0.5}L${n * 0.84} ${t + n * 0.36}L${n * 0.96} ${t + n * 1.7}L${n * 0.2} ${t + n * 1.8}Z`;
  const marks = d`M${n * 0.18} ${t + n * 1.3}L${n * 0.92} ${t + n * 1.22}M${n * 0.18} ${t + n * 1.52}L${n * 0.94} ${t + n * 1.43}`;
  return [...outlined(end, wool, edge, 3), line(marks, shade(wool, 0.45), 5), ...outlined(round, wool, edge, 3)];
}

/** A raincoat to the thighs; its hood is up. */
export function raincoat(cut: Cut): TopDrawing {
  const { build, cloth, edge } = cut;
  const [t, x] = [-build.torso, build.shoulder * 0.3];
  const flaps = [-1, 1].map((s) => rectData(s * build.hipX * 0.62 - x, t * 0.2, x * 2, x * 0.8, 5)).join('');
  return {
    details: [
      line(d`M0 ${t + 8}L0 ${hemOf(cut) - 2}`, edge, 4),
      buttons(0, t * 0.78, t * 0.1, 4, 6.5, edge),
      buttons(0, t * 0.78, t * 0.1, 4, 4.5, shade(cloth, 0.5)),
      line(flaps, shade(cloth, -0.24), 3),
    ],
    overLegs: coatTails(cut, 0.62),
    lap: { cloth, wide: 1.2 },
    sleeve: { wide: 1.3 },
  };
}

/** Pyjamas: a soft collar, buttons, stars and moons; trousers of the same cloth. */
export function pyjamas(cut: Cut): TopDrawing {
  const { build, cloth, palette } = cut;
  const t = -build.torso;
  const light = stripeColour(cloth, palette);
  const k = build.headX * 0.1;
  const spots = (
    [
      [-0.62, 0.78, 1],
      [0.58, 0.68, 0],
      [-0.42, 0.46, 0],
      [0.66, 0.36, 1],
      [-0.7, 0.2, 1],
      [0.4, 0.08, 0],
    ] as const
  ).map(([x, y, star]) => {
    const at = [x * build.shoulder, t * y] as const;
    return star ? starData(at[0], at[1], k) : moonData(at[0], at[1], k * 0.9);
  });
  return {
    details: [
      filled(spots.join(''), light),
      line(d`M0 ${t + 6}L0 ${hemOf(cut) - 3}`, shade(cloth, -0.22), 3),
      buttons(0, t * 0.74, t * 0.14, 4, 4.4, light),
    ],
    neck: 'shirt',
    sleeve: { stripe: light, bands: [0.88] },
    legwear: { kind: 'trousers', cloth },
  };
}

function moonData(x: number, y: number, r: number): string {
  return d`M${x + r * 0.5} ${y - r}C${x - r * 1.3} ${y - r * 1.1} ${x - r * 1.3} ${y + r * 1.1} ${x + r * 0.5} ${y + r}C${x - r * 0.3} ${y + r * 0.5} ${x - r * 0.3} ${y - r * 0.5} ${x + r * 0.5} ${y - r}Z`;
}

/** A bathing suit of a short-sleeved top and shorts; bare feet. */
export function swimwear(cut: Cut): TopDrawing {
  const { build, cloth, skin, look, palette } = cut;
  const dark = look.topColour === 'navy' ? palette.cloth.teal : palette.cloth.navy;
  const side = (s: number) =>
    d`M${s * build.shoulder * 1.3} ${-build.torso}L${s * build.hipX * 0.66} ${-build.torso * 0.5}L${s * build.hipX * 0.74} ${build.leg}L${s * build.hipX * 1.6} ${build.leg}Z`;
  const waves = [0.62, 0.54]
    .map((y) => {
      const [x, h] = [build.shoulder * 0.2, -build.torso * y];
      return d`M${-x * 2} ${h}Q${-x} ${h - 12} 0 ${h}Q${x} ${h + 12} ${x * 2} ${h}`;
    })
    .join('');
  return {
    details: [
      group([filled(side(-1) + side(1), dark)], undefined, { clip: torsoData(build, hemOf(cut)) }),
      line(waves, shade(cloth, 0.6), 5),
    ],
    sleeve: { length: 'short', cloth: dark, outline: clothOutline(dark) },
    legwear: { kind: 'shorts', cloth: dark, ...barefoot(skin) },
  };
}

const barefoot = (skin: Hex): Partial<Legwear> => ({ shoe: skin, sock: skin, barefoot: true });

/** A dress with short sleeves, a sash and dots. */
export function summerDress(cut: Cut): TopDrawing {
  const { build, cloth, palette } = cut;
  const light = stripeColour(cloth, palette);
  const spots = [-0.6, 0, 0.6].flatMap((x) =>
    [0.7, 0.42].map((y, row): Point => [(x + row * 0.28) * build.shoulder, -build.torso * y]),
  );
  const y = -build.torso * 0.16;
  const sash = group(
    [filled(rectData(-build.hipX * 1.4, y - 9, build.hipX * 2.8, 18), shade(cloth, -0.2))],
    undefined,
    {
      clip: torsoData(build, hemOf(cut)),
    },
  );
  return {
    details: [dots(spots, 5, light), sash, dots([[build.hipX * 0.56, y]], 9, shade(cloth, -0.34))],
    hem: 0,
    sleeve: { length: 'short' },
    legwear: { kind: 'skirt', cloth },
  };
}
