import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { pillow, pillowAt } from './bedroom.ts';
import { by, fixture, furniture, inRow, leg, room, shade } from './kit.ts';

const BENCH = 184;
const benchAt = (setting: Setting) => setting.middle - by(setting, 150, 120, 70, 30);
const benchLength = (setting: Setting) => by(setting, 760, 720, 700, 690);

/** An examination bench with paper on it, a curtain, a cupboard with a cross, and a height rule on the wall. */
export const clinic: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const x = benchAt(setting);
    return furniture([
      ...curtain(paint, middle - by(setting, 660, 540, 420, 320), by(setting, 300, 260, 200, 150)),
      ...cupboard(paint, middle + by(setting, 330, 300, 250, 235)),
      ...(setting.frame === 'tall' ? [] : heightRule(paint, middle + by(setting, 575, 545, 424, 0))),
      ...(setting.frame === 'wide' ? [...desk(paint, middle + 840), ...eyeChart(paint, middle - 930, 150, 1)] : []),
      ...stethoscopeOnHook(paint, middle + by(setting, 90, 80, 50, 40), by(setting, 1, 1, 0.9, 0.8)),
      ...bench(paint, x, benchLength(setting)),
    ]);
  },
  spots(setting) {
    const x = benchAt(setting);
    const { middle } = setting;
    return {
      stand: middle + by(setting, 80, 60, 40, 0),
      seats: (wanted) => (wanted < 2 ? [x] : [x - 230, x]).map((at) => ({ x: at, height: BENCH })),
      brought: 'stool',
      couch: { x, height: BENCH, length: benchLength(setting) - 40, headLeft: true },
      basin: null,
      fixtures: { pillow: pillowAt(x - benchLength(setting) / 2 + 4, BENCH) },
      wall: [[middle - by(setting, 240, 200, 140, 60), 200]],
      sky: [[middle - by(setting, 240, 200, 140, 60), 180]],
    };
  },
};

function bench(paint: PlacePaint, x: number, length: number): Shape[] {
  const [left, right] = [x - length / 2, x + length / 2];
  const top = FEET - BENCH;
  return [
    shade(x, 866, length * 0.5),
    leg(left + 60, top + 60, 866, paint('metal-dark'), 22),
    leg(right - 60, top + 60, 866, paint('metal-dark'), 22),
    line(d`M${left + 60} ${800}L${right - 60} ${800}`, paint('metal-dark'), 14),
    rect(left, top + 34, length, 46, paint('green-dark'), 20),
    rect(left, top - 2, length, 60, paint('green'), 26),
    rect(left + 70, top - 6, length - 90, 30, paint('white'), 12),
    fixture('pillow', pillow(paint, left + 4, top)),
  ];
}

function curtain(paint: PlacePaint, x: number, width: number): Shape[] {
  const folds = [0, 1, 2].map((at) =>
    rect(x - width / 2 + (at * width) / 3, 116, width / 3 + 2, 640, paint(at % 2 ? 'cloth' : 'cloth-light'), 10),
  );
  return [...folds, rect(x - width / 2 - 40, 96, width + 80, 20, paint('metal-dark'), 10)];
}

/** The cross is green, as over a chemist's: the red one is protected. */
function cupboard(paint: PlacePaint, x: number): Shape[] {
  return [
    rect(x - 130, 110, 260, 220, paint('white'), 14),
    rect(x - 130, 318, 260, 16, paint('white-shade'), 6),
    rect(x - 24, 146, 48, 140, paint('green-dark'), 8),
    rect(x - 70, 192, 140, 48, paint('green-dark'), 8),
  ];
}

/** Scales to stand on, with a round dial and a rod to measure how tall somebody is. */
function heightRule(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 846, 96),
    rect(x - 76, 806, 152, 40, paint('metal-dark'), 12),
    rect(x - 66, 800, 132, 16, paint('metal'), 8),
    rect(x - 24, 150, 48, 656, paint('wood-light'), 8),
    ...[0, 1, 2, 3, 4, 5].map((at) => rect(x - 24, 200 + at * 62, at % 2 ? 18 : 30, 8, paint('wood-dark'), 3)),
    rect(x - 70, 292, 120, 20, paint('green-dark'), 8),
    ellipse([x, 640], 58, 58, paint('metal-dark')),
    ellipse([x, 640], 46, 46, paint('white')),
    line(d`M${x} ${640}L${x + 22} ${612}`, paint('green-dark'), 8),
  ];
}

/** Rows of rings that get smaller, to be read from afar. */
function eyeChart(paint: PlacePaint, x: number, y: number, s: number): Shape[] {
  const rows: [number, number, number][] = [
    [62, 1, 36],
    [150, 2, 26],
    [220, 3, 18],
    [276, 4, 12],
  ];
  return [
    rect(x - 96 * s, y, 192 * s, 320 * s, paint('white'), 10 * s),
    ...rows.flatMap(([down, count, radius]) =>
      inRow(count, x, radius * 2.9 * s).map((at) =>
        line(
          d`M${at + radius * 0.7 * s} ${y + (down - radius * 0.7) * s}C${at - radius * 1.3 * s} ${y + (down - radius * 1.3) * s} ${at - radius * 1.3 * s} ${y + (down + radius * 1.3) * s} ${at + radius * 0.7 * s} ${y + (down + radius * 0.7) * s}`,
          paint('metal-dark'),
          radius * 0.42 * s,
        ),
      ),
    ),
  ];
}

function stethoscopeOnHook(paint: PlacePaint, x: number, s: number): Shape[] {
  const at = (dx: number, dy: number) => [x + dx * s, 150 + dy * s] as const;
  return [
    ellipse(at(0, -6), 26 * s, 26 * s, paint('wood')),
    line(
      d`M${at(-58, 150)}C${at(-66, 60)} ${at(-34, -8)} ${at(0, -8)}C${at(34, -8)} ${at(66, 60)} ${at(46, 190)}C${at(40, 232)} ${at(24, 250)} ${at(10, 262)}`,
      paint('cloth-dark'),
      15 * s,
    ),
    line(d`M${at(-58, 150)}L${at(-84, 206)}M${at(-58, 150)}L${at(-34, 206)}`, paint('metal-dark'), 11 * s),
    ellipse(at(-84, 210), 10 * s, 10 * s, paint('metal-dark')),
    ellipse(at(-34, 210), 10 * s, 10 * s, paint('metal-dark')),
    ellipse(at(4, 276), 32 * s, 32 * s, paint('metal-dark')),
    ellipse(at(4, 276), 20 * s, 20 * s, paint('metal')),
  ];
}

function desk(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 838, 190),
    rect(x - 190, 560, 380, 30, paint('wood'), 10),
    rect(x - 180, 588, 120, 248, paint('wood-light'), 6),
    rect(x - 166, 606, 92, 66, paint('frame'), 6),
    rect(x - 166, 684, 92, 66, paint('frame'), 6),
    leg(x + 170, 588, 836, paint('wood-dark'), 18),
    rect(x - 60, 420, 180, 120, paint('metal'), 12),
    rect(x - 48, 432, 156, 96, paint('glass'), 6),
    filled(d`M${x + 12} ${540}L${x + 48} ${540}L${x + 56} ${562}L${x + 4} ${562}Z`, paint('metal-dark')),
    ellipse([x - 116, 548], 30, 14, paint('rose')),
  ];
}
