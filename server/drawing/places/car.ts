import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Seat, type Setting } from '../place.ts';
import { d, ellipse, ellipseData, filled, group, line, rect, rectData, rotate } from '../shapes.ts';
import { by, furniture, inRow, open, shade } from './kit.ts';
import { inTheAir, sky } from './weather.ts';

const SEAT = 132;
const ROOF = 112;
const WAIST = 566;
/** Middles nearer than this would hide a face. */
const CLOSEST = 156;
/** The floor of the car, under the feet, and the lower edge of its body. */
const FLOOR = 892;
const SILL = 938;

/** Half its length, and the length of its bonnet. It drives to the left. */
const half = (setting: Setting) => by(setting, 800, 612, 472, 368);
const bonnet = (setting: Setting) => by(setting, 300, 190, 110, 52);

/** Driver first, on the left; the child's seat is the last, on the right. */
function seatsOf(setting: Setting): number[] {
  const from = setting.middle - half(setting) + bonnet(setting) + by(setting, 250, 225, 188, 164);
  const to = setting.middle + half(setting) - by(setting, 270, 235, 182, 144);
  const count = by(setting, 4, 3, 3, 2);
  return Array.from({ length: count }, (_, at) => from + ((to - from) * at) / (count - 1));
}

/** A car from the side, cut open: the driver's wheel in front, a child's seat at the back, the land behind. */
export const car: Place = {
  ground(setting) {
    const { left, right, bottom, paint } = setting;
    return [
      ...open(setting, { hill: paint('far'), near: paint('hill'), horizon: 450, nearTop: 560 }),
      rect(left, 850, right - left, bottom - 850, paint('road'), 0, { part: 'floor' }),
    ];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    return furniture([
      ...sky(
        setting,
        [middle - by(setting, 780, 560, 420, 315), by(setting, 180, 150, 110, 90)],
        by(setting, 48, 44, 40, 34),
      ),
      ...inTheAir(setting),
      shade(middle, 986, half(setting) * 0.96, 14),
      ...body(setting),
      ...dashboard(setting),
      ...seatsOf(setting).flatMap((x, at, all) => seat(paint, x, at === all.length - 1)),
      ...wheels(setting),
    ]);
  },
  spots(setting) {
    const all = seatsOf(setting);
    const seats = (wanted: number): Seat[] =>
      chosen(all, wanted).map((x) => ({ x, height: SEAT, front: belt(setting.paint, x) }));
    return {
      stand: setting.middle + bonnet(setting) / 2,
      seats,
      brought: 'ground',
      rides: true,
      couch: null,
      basin: null,
      wall: [[setting.middle + by(setting, 240, 200, 150, 20), 260]],
      sky: [[setting.middle - by(setting, 850, 560, 420, 320), 120]],
      doorFoot: FLOOR,
    };
  },
};

/** One alone sits at the back; two are driver and child; more than there are seats move closer together. */
function chosen(all: readonly number[], wanted: number): number[] {
  if (wanted <= 0) return [];
  const [first, last] = [all[0] as number, all.at(-1) as number];
  if (wanted > all.length) return inRow(wanted, (first + last) / 2, Math.max(CLOSEST, (last - first) / (wanted - 1)));
  const back = all.slice(1).slice(-Math.max(1, wanted - 1));
  return wanted === 1 ? back : [first, ...back];
}

function body(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const [left, right] = [middle - half(setting), middle + half(setting)];
  const nose = left + bonnet(setting);
  const shell = d`M${left + 14} ${SILL}C${left - 18} ${SILL} ${left - 10} ${700} ${left + 14} ${640}C${left + 40} ${580} ${nose - 70} ${566} ${nose} ${WAIST - 20}L${nose + 92} ${240}C${nose + 118} ${150} ${nose + 140} ${ROOF} ${nose + 230} ${ROOF}L${right - 170} ${ROOF}C${right - 70} ${ROOF} ${right - 44} ${180} ${right - 22} ${300}L${right + 4} ${WAIST}C${right + 16} ${700} ${right + 16} ${SILL} ${right - 20} ${SILL}Z`;
  const inside = d`M${nose + 40} ${FLOOR}L${nose + 40} ${WAIST}L${right - 40} ${WAIST}L${right - 44} ${FLOOR}Z`;
  return [
    filled(shell + glassLine(nose, right), paint('car'), { evenOdd: true }),
    filled(glassLine(nose, right), paint('glass-shine'), { opacity: 0.3 }),
    filled(inside, paint('wall')),
    ...pillarsOf(setting).map((x) => rect(x - 14, ROOF + 30, 28, WAIST - ROOF - 30, paint('car'))),
    rect(nose + 30, WAIST - 16, right - nose - 60, 26, paint('car-dark'), 8),
    rect(nose + 40, FLOOR - 12, right - nose - 84, 14, paint('car-dark')),
    ...outsideOf(setting),
  ];
}

/** Through its windows one sees the land behind. */
function glassLine(nose: number, right: number): string {
  return d`M${nose + 58} ${WAIST - 10}L${nose + 138} ${262}C${nose + 156} ${204} ${nose + 172} ${178} ${nose + 244} ${178}L${right - 182} ${178}C${right - 112} ${178} ${right - 96} ${222} ${right - 84} ${312}L${right - 58} ${WAIST - 10}Z`;
}

function pillarsOf(setting: Setting): number[] {
  const seats = seatsOf(setting);
  return seats.slice(1).map((x, at) => (x + (seats[at] as number)) / 2);
}

/** Lamps, bumpers and mirrors. */
function outsideOf(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const [left, right] = [middle - half(setting), middle + half(setting)];
  const nose = left + bonnet(setting);
  return [
    ellipse([left + 24, 704], 26, 40, paint('lamp')),
    rect(right - 28, 620, 36, 104, paint('rose-dark'), 14),
    rect(left - 20, 842, 130, 38, paint('metal'), 19),
    rect(right - 96, 842, 118, 38, paint('metal'), 19),
    rect(nose + 20, WAIST - 76, 46, 62, paint('car-dark'), 18),
    line(d`M${nose + 204} ${182}L${nose + 204} ${206}`, paint('metal-dark'), 9),
    rect(nose + 156, 204, 96, 34, paint('metal-dark'), 16),
  ];
}

function dashboard(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const nose = middle - half(setting) + bonnet(setting);
  const wheel = (seatsOf(setting)[0] as number) - by(setting, 118, 116, 112, 106);
  const y = 634;
  const rim = rotate(18, [wheel, y]);
  return [
    filled(
      d`M${nose + 40} ${WAIST + 4}L${wheel - 40} ${WAIST + 10}C${wheel - 8} ${WAIST + 30} ${wheel - 20} ${690} ${wheel - 50} ${712}L${nose + 90} ${FLOOR - 12}L${nose + 40} ${FLOOR - 12}Z`,
      paint('seat-dark'),
    ),
    line(d`M${wheel - 58} ${y + 44}L${wheel} ${y}`, paint('metal-dark'), 24),
    group(
      [
        line(ellipseData([wheel, y], 44, 92), paint('metal-dark'), 17),
        line(d`M${wheel - 44} ${y}L${wheel + 44} ${y}`, paint('metal-dark'), 14),
        ellipse([wheel, y], 17, 26, paint('metal-dark')),
      ],
      rim,
    ),
  ];
}

/** The child's own has a high shell with wings about the head, and straps. */
function seat(paint: PlacePaint, x: number, child: boolean): Shape[] {
  const top = FEET - SEAT;
  const [fill, dark] = child ? [paint('cloth-light'), paint('cloth-dark')] : [paint('seat'), paint('seat-dark')];
  const back = child
    ? [
        rect(x - 118, top - 366, 236, 420, dark, 70),
        rect(x - 84, top - 336, 168, 350, fill, 52),
        line(d`M${x - 34} ${top - 190}L${x - 22} ${top - 20}M${x + 34} ${top - 190}L${x + 22} ${top - 20}`, dark, 16),
      ]
    : [
        rect(x - 54, top - 330, 108, 92, dark, 34),
        rect(x - 100, top - 256, 200, 310, dark, 46),
        rect(x - 82, top - 238, 164, 226, fill, 36),
      ];
  return [
    shade(x, FLOOR - 8, 92),
    rect(x - 70, top + 40, 140, FLOOR - top - 46, paint('metal-dark'), 12),
    ...back,
    rect(x - 108, top - 6, 216, 66, dark, 28),
    rect(x - 108, top - 8, 216, 40, fill, 20),
  ];
}

/** Over the shoulder and across the lap. */
function belt(paint: PlacePaint, x: number): Shape[] {
  const top = FEET - SEAT;
  const way = d`M${x + 50} ${top - 214}L${x - 46} ${top - 26}L${x + 52} ${top - 18}`;
  return [
    group(
      [
        line(way, paint('belt-line'), 17),
        line(way, paint('belt'), 12),
        rect(x - 58, top - 38, 26, 26, paint('belt-line'), 6),
      ],
      undefined,
      { part: 'thing', of: 'seat-belt' },
    ),
  ];
}

function wheels(setting: Setting): Shape[] {
  const { middle, paint } = setting;
  const [left, right] = [middle - half(setting), middle + half(setting)];
  const size = by(setting, 84, 82, 74, 66);
  return [left + by(setting, 190, 140, 112, 96), right - by(setting, 170, 130, 108, 92)].flatMap((x) => [
    group([ellipse([x, 906], size + 22, size + 22, paint('car-dark'))], undefined, {
      clip: rectData(x - 120, 700, 240, SILL - 700),
    }),
    ellipse([x, 906], size, size, paint('tyre')),
    ellipse([x, 906], size * 0.5, size * 0.5, paint('metal')),
    ellipse([x, 906], size * 0.18, size * 0.18, paint('tyre')),
  ]);
}
