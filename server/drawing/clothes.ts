import type { Hex, Shape } from '../book/drawing.ts';
import type { Look, Top } from '../book/look.ts';
import type { Sleeve } from './arms.ts';
import type { Build } from './builds.ts';
import { luminance, mix, shade } from './colour.ts';
import type { Lap, Legwear } from './legs.ts';
import { OUTLINE, outline, outlined } from './limb.ts';
import { clothOutline, type Palette, skinOutline } from './palette.ts';
import { d, ellipse, filled, group, line, rectData } from './shapes.ts';

/** What a person wears, cut to the build. The torso is in its own coordinates: hips at 0,0, shoulders up. */
export type Outfit = {
  torso: Shape[];
  /** What hangs over the legs of someone who does not sit; seated, `lap` does it. */
  overLegs: Shape[];
  lap?: Lap;
  sleeve: Sleeve;
  legwear: Legwear;
};

type Cut = { build: Build; cloth: Hex; edge: Hex; second: Hex; look: Look; palette: Palette };

export function outfitOf(look: Look, build: Build, palette: Palette): Outfit {
  const colour = palette.cloth[look.topColour];
  const second = palette.cloth[look.bottomColour];
  const cloth = look.top === 'white-coat' ? palette.cloth.white : colour;
  const cut: Cut = { build, cloth, edge: clothOutline(cloth), second, look, palette };
  const { details, overLegs, hem, lap } = TOPS[look.top](cut);
  const body = torsoData(build, hem);
  const stripe = look.top === 'stripes' ? stripeColour(cloth, palette) : undefined;
  return {
    torso: [outline(body, cut.edge), filled(body, cloth), ...details, ...neckAndCollar(cut)],
    overLegs,
    ...(lap && { lap }),
    sleeve: {
      length: look.top === 'tee' ? 'short' : 'long',
      cloth,
      outline: cut.edge,
      ...(stripe && { stripe }),
      ...(look.top === 'school' && { piping: pale(cloth, palette) }),
      wide: look.top === 'gown' ? 1.35 : look.top === 'white-coat' ? 1.12 : 1,
    },
    legwear: {
      kind: look.bottom,
      cloth: second,
      shoe: palette.cloth[look.shoeColour],
      sole: palette.common.sole,
      sock: palette.common.sock,
    },
  };
}

/** The torso's silhouette: sloping shoulders, a little waist, hem `hem` below the hips. */
function torsoData({ torso, shoulder, hipX, headX }: Build, hem: number): string {
  const neck = headX * 0.25;
  const half = (s: number) => ({
    neck: d`${s * neck} ${-torso - 7}`,
    slope: d`${s * shoulder * 0.66} ${-torso - 3}`,
    corner: d`${s * shoulder * 0.99} ${-torso - 2}`,
    arm: d`${s * shoulder * 1.02} ${-torso + 30}`,
    waist: d`${s * hipX * 1.02} ${-torso * 0.36}`,
    low: d`${s * hipX * 1.1} ${hem - 10}`,
    round: d`${s * hipX * 1.1} ${hem}`,
    hem: d`${s * hipX * 0.9} ${hem}`,
  });
  const [l, r] = [half(-1), half(1)];
  return (
    d`M${l.neck}C${l.slope} ${l.corner} ${l.arm}Q${l.waist} ${l.low}Q${l.round} ${l.hem}L${r.hem}Q${r.round} ${r.low}` +
    d`Q${r.waist} ${r.arm}C${r.corner} ${r.slope} ${r.neck}Z`
  );
}

/** The neck down into the collar, shaded under the chin, and the collar's ribbing. */
function neckAndCollar({ build, cloth, edge, look, palette }: Cut): Shape[] {
  const { skin } = palette.skin[look.skin];
  const [x, top, high] = [build.headX * 0.25, -build.torso - 8, -build.torso - build.neck * 0.34];
  const deep = top + build.headX * 0.28;
  const side = d`M${-x * 0.9} ${high}L${-x} ${top + 2}M${x * 0.9} ${high}L${x} ${top + 2}`;
  const curve = d`Q${-x * 0.85} ${deep} 0 ${deep}Q${x * 0.85} ${deep} ${x} ${top + 2}`;
  const rib = d`M${-x - 2} ${top + 1}${curve}L${x + 2} ${top + 1}`;
  return [
    line(side, skinOutline(skin), 7),
    filled(d`M${-x * 0.9} ${high}L${-x} ${top + 2}${curve}L${x * 0.9} ${high}Z`, skin),
    filled(
      d`M${-x * 0.9} ${high}L${-x * 0.97} ${top - 6}Q0 ${top + 12} ${x * 0.97} ${top - 6}L${x * 0.9} ${high}Z`,
      shade(skin, -0.14),
    ),
    line(rib, edge, 8.4),
    line(rib, shade(cloth, -0.1), 4.8),
  ];
}

function pale(cloth: Hex, palette: Palette): Hex {
  return luminance(cloth) > 0.55 ? mix(cloth, palette.cloth.blue, 0.55) : mix(cloth, palette.common.cream, 0.86);
}

function stripeColour(cloth: Hex, palette: Palette): Hex {
  return luminance(cloth) > 0.55 ? mix(cloth, palette.cloth.blue, 0.5) : mix(cloth, palette.common.cream, 0.8);
}

type TopDrawing = { details: Shape[]; overLegs: Shape[]; hem: number; lap?: Lap };

const TOPS: Record<Top, (cut: Cut) => TopDrawing> = {
  plain: (cut) => ({ details: hemLine(cut, 0), overLegs: [], hem: hemOf(cut) }),
  tee: (cut) => ({ details: pocket(cut), overLegs: [], hem: hemOf(cut) }),
  stripes: (cut) => {
    const { build, cloth, palette } = cut;
    const step = build.torso / 4.3;
    const bands = [0, 1, 2, 3].map((at) =>
      rectData(-build.shoulder * 1.3, -build.torso + step * (at + 0.72), build.shoulder * 2.6, step * 0.42),
    );
    const stripes = filled(bands.join(''), stripeColour(cloth, palette));
    return {
      details: [group([stripes], undefined, { clip: torsoData(build, hemOf(cut)) })],
      overLegs: [],
      hem: hemOf(cut),
    };
  },
  overall: (cut) => ({ details: bib(cut), overLegs: [], hem: hemOf(cut) }),
  school: (cut) => ({ details: trackTop(cut), overLegs: [], hem: hemOf(cut) }),
  'white-coat': (cut) => ({ details: lapels(cut), overLegs: coatTails(cut), hem: hemOf(cut) }),
  apron: (cut) => apron(cut),
  gown: (cut) => ({
    details: gownTies(cut),
    overLegs: gownSkirt(cut),
    hem: hemOf(cut),
    lap: { cloth: cut.cloth, wide: 1.32 },
  }),
};

const hemOf = ({ build }: Cut) => build.leg * 0.36;

function hemLine(cut: Cut, lift: number): Shape[] {
  const y = hemOf(cut) - 11 - lift;
  return [
    line(d`M${-cut.build.hipX * 1.04} ${y}Q0 ${y + 3} ${cut.build.hipX * 1.04} ${y}`, shade(cut.cloth, -0.14), 3),
  ];
}

function pocket({ build, cloth }: Cut): Shape[] {
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
function bib({ build, second, palette }: Cut): Shape[] {
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
function trackTop({ build, cloth, edge, palette }: Cut): Shape[] {
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

/** A coat that hangs open a little over a shirt, with lapels, a pocket and a low hem. */
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
    ellipse([-7, low + 24], 3.4, 3.4, edge),
    ellipse([-7, low + 58], 3.4, 3.4, edge),
  ];
}

/** The coat below the hips; its upper edge has no line, so that it goes on from the coat above. */
function coatTails({ build, cloth, edge }: Cut): Shape[] {
  const [x, top, hem] = [build.hipX * 1.1, build.leg * 0.36 - 12, build.upperLeg * 0.42];
  const rim = d`M${-x} ${top}L${-x * 1.05} ${hem - 10}Q${-x * 1.05} ${hem} ${-x * 0.92} ${hem}L${x * 0.92} ${hem}Q${x * 1.05} ${hem} ${x * 1.05} ${hem - 10}L${x} ${top}`;
  return [line(rim, edge, OUTLINE * 2), filled(`${rim}Z`, cloth), line(d`M0 ${top}L0 ${hem - 2}`, edge, 3)];
}

function apron({ build, cloth, palette }: Cut): TopDrawing {
  const colour = luminance(cloth) < 0.2 ? palette.common.cream : palette.common.apron;
  const dark = clothOutline(colour);
  const [top, w, hip, hem] = [-build.torso * 0.72, build.shoulder * 0.5, build.hipX * 1.08, build.upperLeg * 0.5];
  const data =
    d`M${-w} ${top}L${w} ${top}Q${w} ${-build.torso * 0.32} ${hip} ${-build.torso * 0.24}L${hip * 1.04} ${hem - 14}` +
    d`Q${hip * 1.04} ${hem} ${hip * 0.9} ${hem}L${-hip * 0.9} ${hem}Q${-hip * 1.04} ${hem} ${-hip * 1.04} ${hem - 14}` +
    d`L${-hip} ${-build.torso * 0.24}Q${-w} ${-build.torso * 0.32} ${-w} ${top}Z`;
  const strap = d`M${-w * 0.9} ${top}Q${-w * 0.9} ${-build.torso} ${-build.headX * 0.24} ${-build.torso - 2}M${w * 0.9} ${top}Q${w * 0.9} ${-build.torso} ${build.headX * 0.24} ${-build.torso - 2}`;
  const p = hip * 0.56;
  return {
    details: [
      line(strap, dark, 7),
      line(strap, colour, 4),
      ...outlined(data, colour, dark, 3),
      line(
        d`M${-p} ${-build.torso * 0.08}L${p} ${-build.torso * 0.08}L${p} ${build.leg * 0.5}Q0 ${build.leg * 0.7} ${-p} ${build.leg * 0.5}Z`,
        shade(colour, -0.22),
        3,
      ),
    ],
    overLegs: [],
    hem: build.leg * 0.36,
    lap: { cloth: colour, wide: 1.06 },
  };
}

function gownTies({ build, edge }: Cut): Shape[] {
  return [
    line(
      d`M0 ${-build.torso + 22}Q${build.shoulder * 0.3} ${-build.torso * 0.7} ${build.shoulder * 0.2} ${-build.torso * 0.4}`,
      edge,
      3,
    ),
  ];
}

/** The lower part of a gown or a hairdresser's cape, to the knees. */
function gownSkirt({ build, cloth, edge }: Cut): Shape[] {
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
