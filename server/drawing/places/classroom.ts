import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint } from '../place.ts';
import { d, ellipse, ellipseData, filled, line, rect } from '../shapes.ts';
import { by, furniture, leg, noSeats, room, shade, windowPane } from './kit.ts';

/** A board with a little chalk on it, rows of small tables with chairs, and a shelf of trays. */
export const classroom: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const boardWidth = by(setting, 860, 640, 600, 480);
    const board = middle + by(setting, 0, -40, 0, 0);
    return furniture([
      ...blackboard(paint, board, boardWidth),
      ...(setting.frame === 'wide' ? windowPane(setting, middle - 900, 130, 300, 330) : []),
      ...(setting.frame === 'wide' ? [...trays(paint, middle + 850, 320), ...pinned(paint, middle + 850)] : []),
      ...(setting.frame === 'standard' ? trays(paint, middle + 548, 210) : []),
      ...by(setting, [-760, -330, 110, 540], [-520, -180, 160], [-190, 190], [-140, 140]).flatMap((dx) =>
        desk(paint, middle + dx, BACK_ROW),
      ),
      ...by(setting, [-560, 400], [-400, 280], [-340, 340], [-262, 262]).flatMap((dx) =>
        desk(paint, middle + dx, FRONT_ROW),
      ),
    ]);
  },
  spots: (setting) => ({
    stand: setting.middle - by(setting, 40, 60, 0, 0),
    seats: noSeats,
    brought: 'chair',
    couch: null,
    basin: null,
    wall: [
      [setting.middle + by(setting, 590, 440, 380, 290), 210],
      [setting.middle + by(setting, -230, -200, -180, -130), 240],
      [setting.middle + by(setting, 230, 150, 180, 130), 240],
    ],
    sky: [[setting.middle + by(setting, 590, 440, 380, 290), 180]],
  }),
};

function blackboard(paint: PlacePaint, x: number, width: number): Shape[] {
  return [
    rect(x - width / 2, 80, width, 350, paint('wood'), 12),
    rect(x - width / 2 + 20, 100, width - 40, 310, paint('board'), 6),
    ...chalk(paint, x, width),
    rect(x - width / 2 + 10, 424, width - 20, 24, paint('wood-dark'), 8),
    rect(x + width * 0.2, 412, 60, 14, paint('white'), 7),
    rect(x + width * 0.32, 412, 34, 14, paint('white-shade'), 7),
  ];
}

type Row = { foot: number; size: number };
const BACK_ROW: Row = { foot: 792, size: 0.7 };
const FRONT_ROW: Row = { foot: 850, size: 0.95 };

/** A little table with its chair behind it. */
function desk(paint: PlacePaint, x: number, { foot, size }: Row): Shape[] {
  const s = size;
  const y = (up: number) => foot - up * s;
  return [
    shade(x, foot - 4, 150 * s),
    rect(x - 66 * s, y(276), 132 * s, 96 * s, paint('green'), 24 * s),
    leg(x - 50 * s, y(186), y(40), paint('green-dark'), 14 * s),
    leg(x + 50 * s, y(186), y(40), paint('green-dark'), 14 * s),
    leg(x - 122 * s, y(176), foot, paint('wood-dark'), 18 * s, -6),
    leg(x + 122 * s, y(176), foot, paint('wood-dark'), 18 * s, 6),
    rect(x - 156 * s, y(196), 312 * s, 36 * s, paint('wood-dark'), 14 * s),
    rect(x - 156 * s, y(196), 312 * s, 24 * s, paint('wood-light'), 12 * s),
  ];
}

/** Children's pictures on the wall. */
function pinned(paint: PlacePaint, x: number): Shape[] {
  const sheet = (at: number): Shape => rect(at - 62, 170, 124, 158, paint('white'), 4);
  return [
    sheet(x - 80),
    ellipse([x - 80, 238], 30, 30, paint('sand-dark')),
    rect(x - 120, 290, 80, 14, paint('green'), 7),
    sheet(x + 80),
    filled(d`M${x + 34} ${248}L${x + 80} ${206}L${x + 126} ${248}Z`, paint('rose-dark')),
    rect(x + 46, 248, 68, 52, paint('cloth'), 3),
  ];
}

/** Chalk: a sun, a house and a flower in the corners of the board. */
function chalk(paint: PlacePaint, x: number, width: number): Shape[] {
  const stroke = paint('chalk');
  const s = Math.min(1, width / 700);
  const [left, right] = [x - width / 2 + 110 * s, x + width / 2 - 120 * s];
  const rays = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    return d`M${left + 50 * s * cos} ${200 + 50 * s * sin}L${left + 68 * s * cos} ${200 + 68 * s * sin}`;
  });
  return [
    line(ellipseData([left, 200], 34 * s, 34 * s), stroke, 8),
    line(rays.join(''), stroke, 8),
    line(
      d`M${right - 58 * s} ${330}L${right - 58 * s} ${250}L${right} ${196}L${right + 58 * s} ${250}L${right + 58 * s} ${330}ZM${right - 16 * s} ${330}L${right - 16 * s} ${284}L${right + 16 * s} ${284}L${right + 16 * s} ${330}`,
      stroke,
      8,
    ),
    line(
      d`M${left - 60 * s} ${360}L${left + 90 * s} ${360}M${right - 90 * s} ${360}L${right + 80 * s} ${360}`,
      stroke,
      8,
    ),
  ];
}

function trays(paint: PlacePaint, x: number, width: number): Shape[] {
  const colours = ['sand', 'cloth', 'rose', 'green', 'sand', 'cloth'];
  const wide = (width - 32) / 2;
  return [
    shade(x, 828, width * 0.54),
    rect(x - width / 2, 490, width, 336, paint('wood'), 12),
    ...colours.flatMap((colour, at): Shape[] => {
      const [column, row] = [at % 2, Math.floor(at / 2)];
      const [left, top] = [x - width / 2 + 16 + column * wide, 508 + row * 104];
      return [
        rect(left, top, wide - 8, 92, paint('wood-light'), 6),
        rect(left + 8, top + 22, wide - 24, 66, paint(colour), 10),
        ellipse([left + wide / 2 - 4, top + 54], 16, 8, paint('white')),
      ];
    }),
  ];
}
