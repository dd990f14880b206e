import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint, Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, noSeats, room, shade } from './kit.ts';

const TOP = 540;
const BOTTOM = 800;

const fridgeAt = (setting: Setting) => setting.middle + by(setting, 860, 500, 350, 244);

/** A row of cupboards with a cooker and a sink, a hood above the cooker, and a fridge at the end. */
export const kitchen: Place = {
  ground(setting) {
    const [walls, ...rest] = room(setting);
    const { left, right, paint } = setting;
    return [...(walls ? [walls] : []), rect(left, 360, right - left, 200, paint('tile'), 0, { part: 'wall' }), ...rest];
  },
  furniture(setting) {
    const { middle, left, paint } = setting;
    const cooker = middle - by(setting, 400, 330, 260, 200);
    const fridge = fridgeAt(setting);
    const end = fridge - 150;
    return furniture([
      ...cupboards(paint, left, end),
      ...hood(paint, cooker),
      ...stove(paint, cooker),
      ...sink(paint, middle + by(setting, 300, 160, 60, 5)),
      ...wallCupboards(setting, cooker),
      fixture('fridge', fridgeShapes(paint, fridge)),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const sinkX = middle + by(setting, 300, 160, 60, 5);
    return {
      stand: middle + by(setting, 60, 20, 0, 0),
      seats: noSeats,
      brought: 'chair',
      couch: null,
      fixtures: { tap: { x: sinkX + 6, y: TOP, height: 122 }, fridge: { x: fridgeAt(setting), y: 812, height: 582 } },
      basin: { x: sinkX - 150, hands: [sinkX - 30, TOP - 4] },
      wall: [[middle + by(setting, 300, 200, 130, 60), 190]],
      sky: [[middle + by(setting, 300, 200, 130, 60), 180]],
    };
  },
};

function cupboards(paint: PlacePaint, from: number, to: number): Shape[] {
  const doors: Shape[] = [];
  const width = 190;
  for (let x = to - width; x > from - width; x -= width) {
    doors.push(
      rect(x + 8, TOP + 50, width - 16, BOTTOM - TOP - 74, paint('frame'), 8),
      rect(x + width / 2 - 26, TOP + 68, 52, 12, paint('wood-dark'), 6),
    );
  }
  return [
    rect(from, BOTTOM - 20, to - from, 24, paint('wood-dark')),
    rect(from, TOP + 20, to - from, BOTTOM - TOP - 32, paint('wood-light')),
    ...doors,
    rect(from, TOP, to - from + 8, 34, paint('wood'), 8),
  ];
}

function stove(paint: PlacePaint, x: number): Shape[] {
  return [
    rect(x - 116, TOP - 4, 232, 306, paint('white-shade'), 8),
    rect(x - 116, TOP - 10, 232, 20, paint('metal-dark'), 8),
    rect(x - 88, TOP + 96, 176, 130, paint('metal'), 14),
    rect(x - 72, TOP + 114, 144, 94, paint('glass'), 8),
    rect(x - 88, TOP + 70, 176, 12, paint('metal-dark'), 6),
    ...[-72, -24, 24, 72].map((dx) => ellipse([x + dx, TOP + 36], 13, 13, paint('metal-dark'))),
    // A pot, so that the cooker is seen to be one.
    rect(x - 62, TOP - 84, 124, 76, paint('metal'), 12),
    line(
      d`M${x - 78} ${TOP - 62}L${x - 62} ${TOP - 62}M${x + 62} ${TOP - 62}L${x + 78} ${TOP - 62}`,
      paint('metal-dark'),
      12,
    ),
    rect(x - 70, TOP - 96, 140, 18, paint('metal-dark'), 8),
    ellipse([x, TOP - 102], 12, 10, paint('metal-dark')),
  ];
}

function hood(paint: PlacePaint, x: number): Shape[] {
  return [
    rect(x - 46, -160, 92, 380, paint('metal')),
    filled(d`M${x - 60} ${190}L${x + 60} ${190}L${x + 132} ${286}L${x - 132} ${286}Z`, paint('metal')),
    rect(x - 132, 282, 264, 26, paint('metal-dark'), 8),
  ];
}

function sink(paint: PlacePaint, x: number): Shape[] {
  return [
    rect(x - 100, TOP - 4, 200, 18, paint('metal-dark'), 8),
    fixture('tap', [
      line(
        d`M${x + 34} ${TOP - 4}L${x + 34} ${TOP - 78}C${x + 34} ${TOP - 118} ${x - 22} ${TOP - 118} ${x - 22} ${TOP - 80}`,
        paint('metal-dark'),
        17,
      ),
    ]),
  ];
}

function wallCupboards(setting: Setting, cooker: number): Shape[] {
  if (setting.frame === 'tall') return [];
  const { paint } = setting;
  const from = cooker + 170;
  const width = by(setting, 180, 150, 140, 0);
  const count = by(setting, 4, 3, 2, 0);
  return Array.from({ length: count }, (_, at) => [
    rect(from + at * width, 70, width - 10, 220, paint('wood-light'), 8),
    rect(from + at * width + 12, 84, width - 34, 192, paint('frame'), 6),
  ]).flat();
}

function fridgeShapes(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 812, 150),
    rect(x - 140, 230, 280, 580, paint('white'), 22),
    rect(x - 140, 440, 280, 10, paint('white-shade')),
    rect(x - 112, 330, 16, 84, paint('metal-dark'), 8),
    rect(x - 112, 478, 16, 130, paint('metal-dark'), 8),
  ];
}
