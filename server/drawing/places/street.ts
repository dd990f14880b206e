import type { Hex, Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, polygonData, rect } from '../shapes.ts';
import { by, fixture, furniture, inRow, noSeats } from './kit.ts';
import { inTheAir, sky, skyGround } from './weather.ts';

/** The road between two kerbs, with the houses on its far side. */
const ROAD = { far: 654, near: 808 };
const ROW_FOOT = 628;
/** On the crossing itself, the road reaches under the people's feet. */
const MIDST = 770;

const lightAt = (setting: Setting) => setting.middle + by(setting, 640, 480, 390, 300);
const zebraAt = (setting: Setting) => setting.middle + by(setting, 330, 250, 190, 120);

/**
 * Houses across a road with a zebra crossing and a traffic light. People stand on the pavement before it; while somebody
 * crosses, the picture is taken on the crossing and its bands lie under their feet.
 */
export const street: Place = {
  ground(setting) {
    const { left, right, bottom, paint, crossing } = setting;
    const wide = right - left;
    const [far, near] = roadOf(setting);
    return [
      ...skyGround(setting, 560),
      rect(left, ROW_FOOT - 14, wide, bottom - ROW_FOOT + 14, paint('floor'), 0, { part: 'floor' }),
      rect(left, far - 14, wide, 14, paint('line'), 0, { part: 'wall' }),
      ...(crossing ? [] : [rect(left, near, wide, bottom - near, paint('floor'), 0, { part: 'floor' })]),
      ...(crossing ? [] : [rect(left, near, wide, 16, paint('line'), 0, { part: 'wall' })]),
    ];
  },
  furniture(setting) {
    const { left, right, middle, paint, crossing } = setting;
    const [far, near] = roadOf(setting);
    const colours = ['house', 'house-cool', 'house-warm'];
    const width = by(setting, 430, 400, 370, 330);
    const count = by(setting, 7, 5, 5, 5);
    const first = middle - (count * width) / 2;
    const houses = Array.from({ length: count }, (_, at) =>
      house(setting, first + at * width, width - 16, 410 - (at % 3) * 46, paint(colours[at % 3] as string), at),
    );
    return furniture([
      ...sky(setting, [middle + by(setting, 120, 90, 60, 20), 90], 40),
      ...houses.flat(),
      // Furniture, so that it keeps a tint on white paper and its bands do not look like steps.
      rect(left, far, right - left, near - far, paint('road')),
      ...(crossing ? bandsAcross(setting) : zebra(paint, zebraAt(setting))),
      fixture('traffic-light', trafficLight(paint, lightAt(setting), crossing === true)),
      ...inTheAir(setting),
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
    ...(setting.crossing ? { gear: ['cross-road'] } : {}),
    doorFoot: setting.crossing ? MIDST - 20 : 828,
    fixtures: { 'traffic-light': { x: lightAt(setting), y: lightFoot(setting.crossing === true), height: 640 } },
  }),
};

/** Its far and its near edge. */
const roadOf = ({ crossing, bottom }: Setting): [number, number] =>
  crossing ? [MIDST, bottom] : [ROAD.far, ROAD.near];
const lightFoot = (crossing: boolean) => (crossing ? MIDST - 22 : 850);

/** As one sees it who waits: broad bands across the way to the other side, narrower the farther. */
function zebra(paint: PlacePaint, x: number): Shape[] {
  const half = (y: number) => 92 + (y - ROAD.far) * 0.62;
  const bands = [
    [664, 684],
    [698, 722],
    [738, 766],
    [784, 804],
  ] as const;
  return bands.map(([top, foot]) =>
    filled(
      polygonData([
        [x - half(top), top],
        [x + half(top), top],
        [x + half(foot), foot],
        [x - half(foot), foot],
      ]),
      paint('band'),
    ),
  );
}

/** As it lies under the feet of those who walk from one side to the other: a few broad bands side by side. */
function bandsAcross({ left, right, middle, paint }: Setting): Shape[] {
  const step = 230;
  const count = Math.ceil((right - left) / step / 2) * 2 + 3;
  const [top, foot] = [MIDST + 46, 968];
  return inRow(count, middle, step).map((x) => {
    const lean = (x - middle) * 0.16;
    return filled(
      polygonData([
        [x - 52 - lean * 0.5, top],
        [x + 52 - lean * 0.5, top],
        [x + 66 + lean * 0.5, foot],
        [x - 66 + lean * 0.5, foot],
      ]),
      paint('band'),
    );
  });
}

/** A plain house with two windows and a door; every second one has a pointed roof. */
function house(setting: Setting, x: number, width: number, height: number, fill: Hex, at: number): Shape[] {
  const { paint, light } = setting;
  const top = ROW_FOOT - height;
  const glass = light === 'night' || light === 'evening' ? paint('lamp') : paint('glass');
  const roof =
    at % 2 === 0
      ? filled(d`M${x - 16} ${top}L${x + width / 2} ${top - 120}L${x + width + 16} ${top}Z`, paint('roof'))
      : rect(x - 12, top - 22, width + 24, 30, paint('roof-flat'), 8);
  return [
    rect(x, top, width, height, fill, 4),
    roof,
    ...[0.17, 0.58].map((share) => rect(x + width * share, top + 62, width * 0.25, 96, glass, 8)),
    rect(x + width * 0.36, ROW_FOOT - 150, width * 0.28, 150, paint('wood-light'), 10),
  ];
}

/** While somebody crosses, its green is the one that is lit. */
function trafficLight(paint: PlacePaint, x: number, crossing: boolean): Shape[] {
  const foot = lightFoot(crossing);
  const at = (dy: number) => foot - 640 + dy;
  const lamp = (dy: number, lit: string, dim: boolean) => [
    ellipse([x, at(dy)], 36, 36, paint(dim ? 'signal-dim' : lit)),
    ...(dim ? [] : [ellipse([x - 11, at(dy) - 11], 9, 9, paint('white'), { opacity: 0.6 })]),
  ];
  return [
    ellipse([x, foot - 2], 48, 10, paint('signal')),
    line(d`M${x} ${foot - 6}L${x} ${at(280)}`, paint('signal'), 24),
    rect(x - 60, at(0), 120, 290, paint('signal'), 38),
    ...lamp(60, 'signal-red', crossing),
    ...lamp(145, 'signal-amber', crossing),
    ...lamp(230, 'signal-green', false),
  ];
}
