import type { Hex, Shape } from '../../book/drawing.ts';
import type { Look, Top } from '../../book/look.ts';
import { mix, shade } from '../colour.ts';
import { clothOutline, type Palette, skinOutline } from '../palette.ts';
import { d, filled, line } from '../shapes.ts';
import type { Sleeve } from './arms.ts';
import type { Build } from './builds.ts';
import { apron, barberApron, cookJacket, doctorCoat, shopApron, whiteCoat } from './coat-and-apron.ts';
import { type Cut, hemLine, hemOf, type Neck, pale, type TopDrawing, torsoData } from './cut.ts';
import { bib, gownSkirt, gownTies, pocket, stripes, trackTop } from './everyday-clothes.ts';
import type { Lap, Legwear } from './legs.ts';
import { outline, outlined } from './limb.ts';
import { pyjamas, raincoat, summerDress, swimwear, winterCoat } from './season-clothes.ts';
import {
  cardigan,
  dentistTunic,
  driverUniform,
  firefighterCoat,
  policeUniform,
  polo,
  riderVest,
  scrubs,
} from './work-clothes.ts';
import { wornAids } from './worn-aids.ts';

/** What a person wears, cut to the build. The torso is in its own coordinates: hips at 0,0, shoulders up. */
export type Outfit = {
  torso: Shape[];
  /** What hangs over the legs of someone who does not sit; seated, `lap` does it. */
  overLegs: Shape[];
  lap?: Lap;
  sleeve: Sleeve;
  legwear: Legwear;
};

export function outfitOf(look: Look, build: Build, palette: Palette): Outfit {
  const cloth = clothOf(look, palette);
  const edge = clothOutline(cloth);
  const second = palette.cloth[look.bottomColour];
  const { skin } = palette.skin[look.skin];
  const cut: Cut = { build, cloth, edge, second, skin, look, palette };
  const top: TopDrawing = TOPS[look.top](cut);
  const body = torsoData(build, top.hem ?? hemOf(cut));
  return {
    torso: [
      outline(body, edge),
      filled(body, cloth),
      ...top.details,
      ...neckAndCollar(cut, top.neck ?? 'round'),
      ...(top.over ?? []),
      ...wornAids(cut),
    ],
    overLegs: top.overLegs ?? [],
    ...(top.lap && { lap: top.lap }),
    sleeve: { length: 'long', cloth, outline: edge, wide: 1, ...top.sleeve },
    legwear: {
      kind: look.bottom,
      cloth: second,
      shoe: palette.cloth[look.shoeColour],
      sole: palette.common.sole,
      sock: palette.common.sock,
      ...top.legwear,
    },
  };
}

/** Some clothes have their own colour, whatever colour the person likes. */
function clothOf({ top, topColour }: Look, { cloth, common }: Palette): Hex {
  const own: Partial<Record<Top, Hex>> = {
    'white-coat': cloth.white,
    'doctor-coat': cloth.white,
    'dentist-tunic': mix(cloth.white, cloth.blue, 0.16),
    'cook-jacket': cloth.white,
    'shop-apron': common.cream,
    'driver-uniform': mix(cloth.white, cloth.blue, 0.4),
    'police-uniform': common.police,
    'firefighter-coat': common.turnout,
  };
  return own[top] ?? cloth[topColour];
}

const TOPS: Record<Top, (cut: Cut) => TopDrawing> = {
  plain: (cut) => ({ details: hemLine(cut) }),
  tee: (cut) => ({ details: pocket(cut), sleeve: { length: 'short' } }),
  stripes,
  overall: (cut) => ({ details: bib(cut) }),
  school: (cut) => ({ details: trackTop(cut), sleeve: { piping: pale(cut.cloth, cut.palette) } }),
  gown: (cut) => ({
    details: gownTies(cut),
    overLegs: gownSkirt(cut),
    lap: { cloth: cut.cloth, wide: 1.32 },
    sleeve: { wide: 1.35 },
  }),
  'winter-coat': winterCoat,
  raincoat,
  pyjamas,
  swimwear,
  'summer-dress': summerDress,
  'white-coat': whiteCoat,
  'doctor-coat': doctorCoat,
  scrubs,
  'dentist-tunic': dentistTunic,
  apron,
  'barber-apron': barberApron,
  'shop-apron': shopApron,
  'cook-jacket': cookJacket,
  cardigan,
  polo,
  'driver-uniform': driverUniform,
  'police-uniform': policeUniform,
  'firefighter-coat': firefighterCoat,
  'rider-vest': riderVest,
};

/** The neck down into the collar, shaded under the chin, and the collar. */
function neckAndCollar(cut: Cut, kind: Neck): Shape[] {
  const { build, cloth, edge, skin } = cut;
  const [x, top, high] = [build.headX * 0.25, -build.torso - 8, -build.torso - build.neck * 0.34];
  const deep = top + build.headX * (kind === 'vee' ? 0.5 : 0.28);
  const side = d`M${-x * 0.9} ${high}L${-x} ${top + 2}M${x * 0.9} ${high}L${x} ${top + 2}`;
  const curve =
    kind === 'vee'
      ? d`L0 ${deep}L${x} ${top + 2}`
      : d`Q${-x * 0.85} ${deep} 0 ${deep}Q${x * 0.85} ${deep} ${x} ${top + 2}`;
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
    ...(kind === 'shirt' ? shirtCollar(cut) : kind === 'stand' ? standingCollar(cut) : []),
  ];
}

function shirtCollar({ build, cloth, edge }: Cut): Shape[] {
  const [x, t] = [build.headX * 0.28, -build.torso];
  const flap = (s: number) =>
    d`M${s * x} ${t - 11}L${s * x * 1.34} ${t + 6}L${s * x * 0.72} ${t + x * 1.02}L${s * 1.5} ${t + x * 0.6}Q${s * x * 0.9} ${t + x * 0.4} ${s * x} ${t - 11}Z`;
  return outlined(flap(-1) + flap(1), cloth, edge, 2.6);
}

function standingCollar({ build, cloth, edge }: Cut): Shape[] {
  const [x, t] = [build.headX * 0.32, -build.torso];
  const data = d`M${-x * 0.9} ${t - 15}Q0 ${t + x * 0.4} ${x * 0.9} ${t - 15}L${x * 1.06} ${t + 2}Q0 ${t + x * 0.92} ${-x * 1.06} ${t + 2}Z`;
  return outlined(data, cloth, edge, 2.8);
}
