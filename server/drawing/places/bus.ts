import type { Shape } from '../../book/drawing.ts';
import { mix } from '../colour.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, filled, group, line, rect, rectData, smoothData } from '../shapes.ts';
import { by, furniture, inRow, shade, skyLight } from './kit.ts';

const SEAT = 138;
const PALE = 0.62;
const seatStep = (setting: Setting) => by(setting, 250, 240, 235, 225);

/** Inside a bus: big windows, a row of seats along them, poles and straps. */
export const bus: Place = {
  ground(setting) {
    const { left, right, top, bottom, paint } = setting;
    return [
      rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' }),
      rect(left, 790, right - left, bottom - 790, paint('floor'), 0, { part: 'floor' }),
      rect(left, 772, right - left, 18, paint('base'), 0, { part: 'wall' }),
    ];
  },
  furniture(setting) {
    const { left, right, paint, middle } = setting;
    const width = by(setting, 430, 400, 420, 340);
    const count = by(setting, 5, 4, 3, 3);
    const windows = Array.from({ length: count }, (_, at) =>
      pane(setting, middle + (at - (count - 1) / 2) * (width + 44) - width / 2, 150, width, 330),
    );
    return furniture([
      rect(left, -160, right - left, 230, paint('base')),
      rect(left, 64, right - left, 14, paint('metal-dark')),
      ...windows.flat(),
      ...places(setting).flatMap((x) => seat(paint, x)),
      ...poles(setting).map((x) => line(d`M${x} ${76}L${x} ${846}`, paint('sand-dark'), 17)),
      ...straps(setting).flatMap((x) => strap(paint, x)),
    ]);
  },
  spots(setting) {
    return {
      stand: setting.middle,
      seats: (wanted) => nearest(places(setting), wanted).map((x) => ({ x, height: SEAT })),
      brought: 'ground',
      couch: null,
      basin: null,
      wall: [[setting.middle + seatStep(setting) * 1.1, 300]],
      sky: [[setting.middle + seatStep(setting) * 1.1, 260]],
    };
  },
};

/** Middles of the seats, from left to right. */
function places(setting: Setting): number[] {
  return inRow(by(setting, 7, 5, 5, 3), setting.middle, seatStep(setting));
}

/** The seats nearest the middle; of an even number the one more is on the left. */
function nearest(all: readonly number[], wanted: number): number[] {
  const from = Math.ceil((all.length - wanted) / 2) - (wanted % 2 === 0 ? 1 : 0);
  return all.slice(Math.max(0, from), Math.max(0, from) + wanted);
}

function poles(setting: Setting): number[] {
  const step = seatStep(setting);
  const order = by(setting, [-3.5, 3.5], [-2.5, 2.5], [-1.5, 1.5], [-1.52, 1.52]);
  return order.map((at) => setting.middle + at * step);
}

function straps(setting: Setting): number[] {
  return by(
    setting,
    [-650, -400, 400, 650],
    [-450, -250, 250, 450],
    [-380, -190, 190, 380],
    [-290, -150, 150, 290],
  ).map((dx) => setting.middle + dx);
}

function strap(paint: PlacePaint, x: number): Shape[] {
  return [
    line(d`M${x} ${74}L${x} ${120}`, paint('wood-dark'), 12),
    line(d`M${x} ${118}L${x - 26} ${164}L${x + 26} ${164}Z`, paint('wood-dark'), 9),
  ];
}

function seat(paint: PlacePaint, x: number): Shape[] {
  const top = FEET - SEAT;
  return [
    shade(x, 862, 100),
    rect(x - 26, top + 40, 52, 96, paint('metal-dark'), 8),
    rect(x - 62, 850, 124, 16, paint('metal-dark'), 8),
    rect(x - 98, top - 250, 196, 300, paint('seat-dark'), 44),
    rect(x - 80, top - 232, 160, 220, paint('seat'), 34),
    rect(x - 104, top - 6, 208, 58, paint('seat-dark'), 24),
    rect(x - 104, top - 8, 208, 38, paint('seat'), 19),
  ];
}

function pane(setting: Setting, x: number, y: number, width: number, height: number): Shape[] {
  const { paint } = setting;
  // So large a window stays pale at night too, or faces before it would not stand out.
  const pale = (name: string) => mix(paint(name), paint('open-sky'), PALE);
  const far = smoothData([
    [x - 20, y + height * 0.72],
    [x + width * 0.35, y + height * 0.6],
    [x + width * 0.7, y + height * 0.74],
    [x + width + 20, y + height * 0.66],
  ]);
  return [
    rect(x - 16, y - 16, width + 32, height + 32, paint('metal'), 44),
    group(
      [
        rect(x, y, width, height, pale('sky')),
        ...(Math.abs(x + width / 2 - setting.middle) < width * 1.2
          ? skyLight(setting, x + width * 0.8, y + 70, 30)
          : []),
        filled(d`${far}L${x + width + 20} ${y + height}L${x - 20} ${y + height}Z`, pale('far')),
      ],
      undefined,
      { clip: rectData(x, y, width, height, 32) },
    ),
  ];
}
