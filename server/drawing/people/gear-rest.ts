import type { Shape } from '../../book/drawing.ts';
import { mix, shade } from '../colour.ts';
import { clothOutline } from '../palette.ts';
import { apply, between, d, ellipseData, line, type Point, plus, rectData, times, towards } from '../shapes.ts';
import { type Gear, type GearRequest, measuresOf, tube } from './gear.ts';
import { outlined } from './limb.ts';

/** A treatment chair under someone who lies back: the back along the spine, a rest behind the head and one for the legs. */
export function reclinedChair({ skeleton, palette }: GearRequest): Gear {
  const { build, hips, torso, headAt, near } = { ...skeleton, ...measuresOf(skeleton) };
  const { k, facing } = measuresOf(skeleton);
  const { common } = palette;
  const shoulders = apply(torso, [0, -build.torso]);
  const spine = towards(hips, shoulders);
  const back: Point = times([-facing * Math.abs(spine[1]), Math.abs(spine[0])], 1);
  const thick = 40 * k;
  const depth = build.hipX * 0.84 + thick * 0.42;
  const under = (point: Point): Point => plus(point, [0, build.leg * 0.5 + thick * 0.5]);
  const [bend, top] = [plus(under(hips), [-facing * 14 * k, 0]), plus(shoulders, times(back, depth))];
  const pads = d`M${top}L${bend}L${under(between(hips, near.knee, 1.04))}L${under(near.ankle)}`;
  const neck = towards(shoulders, headAt);
  const nape: Point = plus(headAt, times([-facing * Math.abs(neck[1]), Math.abs(neck[0])], build.headX + thick * 0.36));
  const rest = d`M${plus(nape, times(neck, 40 * k))}L${plus(nape, times(neck, -46 * k))}`;
  const edge = clothOutline(common.seat);
  const [pole, low] = [bend[0] + facing * 30 * k, bend[1]];
  return {
    behind: [
      ...outlined(
        rectData(pole - 100 * k, -22 * k, 200 * k, 22 * k, 11 * k),
        shade(common.metal, -0.1),
        clothOutline(common.metal),
      ),
      ...tube(d`M${pole} ${-16 * k}L${pole} ${low}`, common.metal, 36 * k),
      ...tube(d`M${top}L${nape}`, common.metal, 14 * k),
      line(pads, edge, thick + 7),
      line(pads, common.seat, thick),
      line(pads, shade(common.seat, 0.25), thick * 0.34),
      ...tube(rest, common.seat, 36 * k, edge),
    ],
  };
}

/** An arm rest before the body of someone who lies back. */
export function armRest({ skeleton, palette }: GearRequest): Shape[] {
  const { hips, build } = skeleton;
  const { k, facing } = measuresOf(skeleton);
  const y = hips[1] - build.leg * 0.1;
  const data = d`M${hips[0] - facing * 44 * k} ${y}L${hips[0] + facing * 44 * k} ${y}`;
  return tube(data, shade(palette.common.metal, 0.3), 17 * k, clothOutline(palette.common.metal));
}

/** A low stool under the hips. */
export function stool({ skeleton, palette }: GearRequest): Gear {
  const { hips, build } = skeleton;
  const { k } = measuresOf(skeleton);
  const { common } = palette;
  const edge = clothOutline(common.wood);
  const top = hips[1] + build.leg * 0.5;
  const x = hips[0];
  const legs = d`M${x - 44 * k} ${top + 12}L${x - 54 * k} -5M${x + 44 * k} ${top + 12}L${x + 54 * k} -5`;
  return {
    behind: [
      ...tube(legs, common.wood, 11 * k),
      ...outlined(rectData(x - 66 * k, top - 2, 132 * k, 20 * k, 9 * k), shade(common.wood, 0.2), edge),
    ],
  };
}

/** A mattress with its pillow, under someone who sits up in bed. */
export function mattress({ skeleton, palette }: GearRequest): Gear {
  const { hips, build } = skeleton;
  const { k, near, facing, at } = measuresOf(skeleton);
  const { common, cloth } = palette;
  const top = hips[1] + build.leg * 0.42;
  const [head, foot] = [-128 * k, near.ankle[0] * facing + 46 * k];
  const [left, right] = facing > 0 ? [head, foot] : [-foot, -head];
  const pillow = at(head + 46 * k, top - 52 * k);
  return {
    behind: [
      ...outlined(
        rectData(left - 14, top + 26 * k, right - left + 28, -top - 26 * k - 12, 12),
        common.wood,
        clothOutline(common.wood),
      ),
      ...outlined(
        rectData(left, top - 4, right - left, 52 * k, 18 * k),
        mix(cloth.white, common.cream, 0.5),
        clothOutline(common.cream),
      ),
      ...outlined(ellipseData(pillow, 40 * k, 60 * k), cloth.white, clothOutline(common.blanket)),
    ],
  };
}

/** A blanket over the legs of someone who sits up in bed. */
export function blanketOverLegs({ skeleton, palette }: GearRequest): Shape[] {
  const { hips, build } = skeleton;
  const { k, near, facing, at } = measuresOf(skeleton);
  const { common } = palette;
  const edge = clothOutline(common.blanket);
  const low = hips[1] + build.leg * 0.62;
  const up = hips[1] - build.leg * 0.86;
  const end = near.ankle[0] * facing + build.foot * 0.75;
  const toes = near.ankle[1] - build.foot * 0.92;
  const x = hips[0] * facing - 22 * k;
  const data =
    d`M${at(x, low)}L${at(x, up + 20)}Q${at(x + 4, up)} ${at(x + 30 * k, up)}C${at(x + 110 * k, up + 10)} ${at(end - 70 * k, up + 18)} ${at(end - 34 * k, toes)}` +
    d`Q${at(end + 8, toes - 8)} ${at(end + 8, toes + 34)}L${at(end + 4, low)}Z`;
  const fold = d`M${at(x + 12, low - 6)}L${at(x + 12, up + 20)}Q${at(x + 14, up + 8)} ${at(x + 34 * k, up + 8)}`;
  return [...outlined(data, common.blanket, edge), line(fold, shade(common.blanket, 0.45), 18)];
}
