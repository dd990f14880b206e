import type { Hex, Shape } from '../../book/drawing.ts';
import type { Look } from '../../book/look.ts';
import { luminance, mix, shade } from '../colour.ts';
import { clothOutline, type Palette } from '../palette.ts';
import { d, dots, filled, line, type Point, rectData } from '../shapes.ts';
import type { Sleeve } from './arms.ts';
import type { Build } from './builds.ts';
import type { Lap, Legwear } from './legs.ts';
import { OUTLINE } from './limb.ts';

/** Somebody's measures and colours, from which a piece of clothing is cut. `second` is the colour worn below. */
export type Cut = { build: Build; cloth: Hex; edge: Hex; second: Hex; skin: Hex; look: Look; palette: Palette };

/** A round or pointed neck, a shirt's collar, a collar that stands up. */
export type Neck = 'round' | 'vee' | 'shirt' | 'stand';

/** What makes a top that top; what is left out is as on a plain pullover. */
export type TopDrawing = {
  details: Shape[];
  /** Below the hips of someone who does not sit; `lap` is the same on the lap. */
  overLegs?: Shape[];
  lap?: Lap;
  /** Over the collar: a scarf, a lanyard. */
  over?: Shape[];
  hem?: number;
  neck?: Neck;
  sleeve?: Partial<Sleeve>;
  /** Of a suit: what the same suit is on the legs. */
  legwear?: Partial<Legwear>;
};

export const hemOf = ({ build }: Pick<Cut, 'build'>) => build.leg * 0.36;

/** The torso's silhouette: sloping shoulders, a little waist, hem `hem` below the hips. */
export function torsoData({ torso, shoulder, hipX, headX }: Build, hem: number): string {
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

export function pale(cloth: Hex, palette: Palette): Hex {
  return luminance(cloth) > 0.55 ? mix(cloth, palette.cloth.blue, 0.55) : mix(cloth, palette.common.cream, 0.86);
}

export function stripeColour(cloth: Hex, palette: Palette): Hex {
  return luminance(cloth) > 0.55 ? mix(cloth, palette.cloth.blue, 0.5) : mix(cloth, palette.common.cream, 0.8);
}

export function hemLine(cut: Cut): Shape[] {
  const y = hemOf(cut) - 11;
  return [
    line(d`M${-cut.build.hipX * 1.04} ${y}Q0 ${y + 3} ${cut.build.hipX * 1.04} ${y}`, shade(cut.cloth, -0.14), 3),
  ];
}

/** The coat below the hips, `long` thigh lengths; its upper edge has no line, so that it goes on from the coat above. */
export function coatTails(cut: Cut, long = 0.42): Shape[] {
  const { build, cloth, edge } = cut;
  const [top, hem] = [build.leg * 0.36 - 12, build.upperLeg * long];
  return [...panel(build, cloth, long), line(d`M0 ${top}L0 ${hem - 2}`, edge, 3)];
}

/** The same without an opening: the lower part of an apron. */
export function panel(build: Build, cloth: Hex, long: number): Shape[] {
  const [x, top, hem] = [build.hipX * 1.1, build.leg * 0.36 - 12, build.upperLeg * long];
  const rim = d`M${-x} ${top}L${-x * 1.05} ${hem - 10}Q${-x * 1.05} ${hem} ${-x * 0.92} ${hem}L${x * 0.92} ${hem}Q${x * 1.05} ${hem} ${x * 1.05} ${hem - 10}L${x} ${top}`;
  return [line(rim, clothOutline(cloth), OUTLINE * 2), filled(`${rim}Z`, cloth)];
}

/** Buttons from top to bottom, `x` beside the middle. */
export function buttons(x: number, from: number, to: number, count: number, size: number, colour: Hex): Shape {
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  return dots(
    Array.from({ length: count }, (_, at): Point => [x, from + step * at]),
    size,
    colour,
  );
}

/** A band straight across the body, from edge to edge, for a clip to cut off. */
export function bandData({ build }: Pick<Cut, 'build'>, y: number, thick: number): string {
  return rectData(-build.shoulder * 1.5, y - thick / 2, build.shoulder * 3, thick);
}
