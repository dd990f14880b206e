import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, inRow, noSeats, room, shade } from './kit.ts';

const ballAt = (setting: Setting): [number, number] => [
  setting.middle - by(setting, 590, 500, 370, 282),
  by(setting, 150, 128, 104, 88),
];
/** Middle and half the width of the swing's mat. */
const swingAt = (setting: Setting): [number, number] => [
  setting.middle + by(setting, 390, 300, 240, 190),
  by(setting, 200, 170, 145, 118),
];
const SWING_MAT = 640;

/** A mat that hangs on ropes, a big ball, a mirror, a low shelf of toys, and a floor of soft squares. */
export const therapyRoom: Place = {
  ground(setting) {
    return [...room(setting), ...softFloor(setting)];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const mirror = middle - by(setting, 740, 470, 345, 262);
    return furniture([
      ...wallMirror(paint, mirror, by(setting, 380, 300, 240, 190)),
      ...(setting.frame === 'wide' ? toyShelf(paint, middle + 840, 320) : []),
      ...(setting.frame === 'standard' ? toyShelf(paint, middle + 548, 200) : []),
      fixture('swing', matSwing(paint, ...swingAt(setting))),
      fixture('therapy-ball', ball(paint, ...ballAt(setting))),
      ...(setting.frame === 'wide' ? wedge(paint, middle - 880) : []),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const [x] = swingAt(setting);
    const [ballX, radius] = ballAt(setting);
    const free: [number, number] = [middle - by(setting, 190, 140, 90, 60), 200];
    return {
      stand: middle - by(setting, 110, 80, 50, 40),
      seats: noSeats,
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [free],
      sky: [free],
      fixtures: {
        swing: { x, y: 830, height: 700 },
        'pod-swing': { x, y: 780, height: 760 },
        'therapy-ball': { x: ballX, y: FEET - 14, height: 2 * radius },
      },
    };
  },
};

/** Foam squares in two pale colours, as seen from the front. */
function softFloor({ left, right, middle, bottom, paint }: Setting): Shape[] {
  const rows: [number, number, number, number][] = [
    [800, 868, 300, 0],
    [868, 960, 340, 1],
    [960, bottom, 390, 0],
  ];
  return rows.flatMap(([top, foot, step, shift]) =>
    inRow(13, middle, step)
      .map((x, at): [number, boolean] => [x, (at + shift) % 2 === 0])
      .filter(([x]) => x + step > left && x - step < right)
      .map(([x, first]) => {
        const [from, to] = [step / 2, (step * 1.13) / 2];
        const spread = (at: number) => middle + (at - middle) * (to / from);
        return filled(
          d`M${x - from} ${top}L${x + from} ${top}L${spread(x + from)} ${foot}L${spread(x - from)} ${foot}Z`,
          paint(first ? 'mat' : 'mat-light'),
          { part: 'floor' },
        );
      }),
  );
}

function wallMirror(paint: PlacePaint, x: number, width: number): Shape[] {
  const left = x - width / 2;
  return [
    rect(left, 150, width, 540, paint('wood'), 20),
    rect(left + 20, 170, width - 40, 500, paint('glass'), 10),
    filled(
      d`M${left + width * 0.2} ${600}L${left + width * 0.58} ${220}L${left + width * 0.74} ${220}L${left + width * 0.36} ${600}Z`,
      paint('glass-shine'),
    ),
    // A rail to hold on to.
    line(d`M${left - 10} ${520}L${left + width + 10} ${520}`, paint('wood-dark'), 20),
  ];
}

/** A mat on four ropes that meet at a hook in the ceiling. */
function matSwing(paint: PlacePaint, x: number, half: number): Shape[] {
  const y = SWING_MAT;
  return [
    shade(x, 830, half * 0.9),
    rect(x - 46, -160, 92, 190, paint('metal'), 8),
    line(d`M${x} ${20}L${x} ${96}`, paint('metal-dark'), 18),
    line(d`M${x - 8} ${100}L${x - half + 44} ${y}M${x + 8} ${100}L${x + half - 44} ${y}`, paint('sand-dark'), 11),
    line(
      d`M${x - 12} ${100}L${x - half + 12} ${y + 20}M${x + 12} ${100}L${x + half - 12} ${y + 20}`,
      paint('wood-dark'),
      14,
    ),
    ellipse([x, 104], 22, 22, paint('metal-dark')),
    rect(x - half, y + 6, 2 * half, 62, paint('cloth-dark'), 28),
    rect(x - half, y - 2, 2 * half, 44, paint('cloth'), 22),
  ];
}

/** The big ball to roll and bounce on. */
function ball(paint: PlacePaint, x: number, radius: number): Shape[] {
  const y = FEET - 14 - radius;
  return [
    shade(x, FEET - 10, radius * 0.9),
    ellipse([x, y], radius, radius, paint('green-dark')),
    ellipse([x - radius * 0.06, y - radius * 0.08], radius * 0.9, radius * 0.88, paint('green')),
    line(
      d`M${x - radius * 0.6} ${y - radius * 0.2}C${x - radius * 0.5} ${y - radius * 0.56} ${x - radius * 0.2} ${y - radius * 0.68} ${x + radius * 0.06} ${y - radius * 0.66}`,
      paint('green-light'),
      radius * 0.13,
    ),
  ];
}

/** A low shelf: blocks, a tower of rings, a box, a little drum. */
function toyShelf(paint: PlacePaint, x: number, width: number): Shape[] {
  const [left, top] = [x - width / 2, 540];
  const ring = (at: number, y: number, half: number, colour: string) =>
    rect(at - half, y - 26, 2 * half, 24, paint(colour), 12);
  const tower = left + width * 0.26;
  const block = (at: number, y: number, colour: string) => rect(at, y - 52, 52, 50, paint(colour), 6);
  return [
    shade(x, 830, width * 0.54),
    rect(left, top, width, 290, paint('wood'), 12),
    rect(left + 16, top + 20, width - 32, 112, paint('inside'), 6),
    rect(left + 16, top + 152, width - 32, 118, paint('inside'), 6),
    rect(tower - 6, top - 128, 12, 128, paint('wood-dark'), 6),
    ring(tower, top, 56, 'rose-dark'),
    ring(tower, top - 26, 46, 'sand-dark'),
    ring(tower, top - 52, 36, 'green-dark'),
    ring(tower, top - 78, 26, 'cloth-dark'),
    block(left + width * 0.52, top, 'cloth-dark'),
    block(left + width * 0.52 + 56, top, 'sand-dark'),
    block(left + width * 0.52 + 28, top - 52, 'rose-dark'),
    rect(left + 34, top + 60, width * 0.34, 70, paint('green-dark'), 10),
    rect(left + width * 0.54, top + 50, width * 0.34, 80, paint('sand-dark'), 10),
    rect(left + 34, top + 192, width * 0.34, 76, paint('rose'), 10),
    ellipse([left + width * 0.7, top + 232], 38, 38, paint('cloth-dark')),
  ];
}

/** A soft slope to roll down. */
function wedge(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 858, 190),
    filled(
      d`M${x - 190} ${856}L${x - 190} ${690}C${x - 190} ${676} ${x - 170} ${674} ${x - 158} ${682}L${x + 190} ${856}Z`,
      paint('rose'),
    ),
    filled(
      d`M${x - 190} ${690}C${x - 190} ${676} ${x - 170} ${674} ${x - 158} ${682}L${x + 190} ${856}L${x + 130} ${856}Z`,
      paint('rose-dark'),
    ),
  ];
}
