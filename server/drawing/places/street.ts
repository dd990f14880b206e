import type { Hex, Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, polygonData, rect } from '../shapes.ts';
import { by, fixture, furniture, noSeats, skyLight } from './kit.ts';

const ROAD_TOP = 690;
const KERB = 800;
/** Where the houses across the road stand. */
const ROW_FOOT = 664;

const lightAt = (setting: Setting) => setting.middle + by(setting, 620, 480, 400, 315);

/** Houses across a road, a crossing, a traffic light, and the pavement that people stand on. */
export const street: Place = {
  ground(setting) {
    const { left, right, top, bottom, paint, middle } = setting;
    const wide = right - left;
    const crossing = middle + by(setting, 330, 250, 220, 150);
    return [
      rect(left, top, wide, bottom - top, paint('open-sky'), 0, { part: 'wall' }),
      rect(left, 650, wide, 60, paint('hill'), 0, { part: 'floor' }),
      rect(left, ROAD_TOP, wide, KERB - ROAD_TOP, paint('road'), 0, { part: 'floor' }),
      ...zebra(paint, crossing),
      rect(left, KERB, wide, bottom - KERB, paint('floor'), 0, { part: 'floor' }),
      rect(left, KERB, wide, 16, paint('line'), 0, { part: 'wall' }),
    ];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const colours = ['house', 'house-cool', 'house-warm'];
    const width = by(setting, 430, 400, 370, 330);
    const count = by(setting, 7, 5, 5, 5);
    const first = middle - (count * width) / 2;
    const houses = Array.from({ length: count }, (_, at) =>
      house(setting, first + at * width, width - 16, 430 - (at % 3) * 46, paint(colours[at % 3] as string), at),
    );
    return furniture([
      ...skyLight(setting, middle + by(setting, 120, 90, 60, 20), 90, 40),
      ...houses.flat(),
      fixture('traffic-light', trafficLight(paint, lightAt(setting))),
    ]);
  },
  spots: (setting) => ({
    stand: setting.middle - by(setting, 60, 50, 40, 40),
    seats: noSeats,
    brought: 'ground',
    couch: null,
    basin: null,
    wall: [[setting.middle + by(setting, 330, 250, 220, 160), 300]],
    sky: [
      [setting.middle - by(setting, 380, 330, 280, 210), 110],
      [setting.middle + by(setting, 380, 330, 280, 210), 110],
    ],
    doorFoot: 828,
    fixtures: { 'traffic-light': { x: lightAt(setting), y: 842, height: 640 } },
  }),
};

/** Four broad bands, so that they make no fine stripes. */
function zebra(paint: PlacePaint, x: number): Shape[] {
  return [0, 1, 2].map((at) => {
    const [near, far] = [x - 200 + at * 140, x - 150 + at * 104];
    const points = [
      [far, ROAD_TOP + 10],
      [far + 56, ROAD_TOP + 10],
      [near + 84, KERB - 4],
      [near, KERB - 4],
    ] as const;
    return filled(polygonData(points), paint('line'), { part: 'wall' });
  });
}

/** A plain house with two windows and a door; every second one has a pointed roof. */
function house(setting: Setting, x: number, width: number, height: number, fill: Hex, at: number): Shape[] {
  const { paint, light } = setting;
  const top = ROW_FOOT - height;
  const glass = light === 'night' || light === 'evening' ? paint('lamp') : paint('glass');
  const roof =
    at % 2 === 0
      ? filled(d`M${x - 16} ${top}L${x + width / 2} ${top - 120}L${x + width + 16} ${top}Z`, paint('rose'))
      : rect(x - 12, top - 22, width + 24, 30, paint('wood-light'), 8);
  return [
    rect(x, top, width, height, fill, 4),
    roof,
    ...[0.17, 0.58].map((share) => rect(x + width * share, top + 62, width * 0.25, 96, glass, 8)),
    rect(x + width * 0.36, ROW_FOOT - 150, width * 0.28, 150, paint('wood-light'), 10),
  ];
}

function trafficLight(paint: PlacePaint, x: number): Shape[] {
  return [
    ellipse([x, 838], 44, 9, paint('metal-dark')),
    line(d`M${x} ${836}L${x} ${420}`, paint('metal-dark'), 20),
    rect(x - 48, 200, 96, 232, paint('metal-dark'), 30),
    ellipse([x, 252], 29, 29, paint('rose')),
    ellipse([x, 316], 29, 29, paint('sand')),
    ellipse([x, 380], 29, 29, paint('green-light')),
  ];
}
