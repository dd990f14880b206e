import type { Shape } from '../../book/drawing.ts';
import type { Place, PlacePaint } from '../place.ts';
import { ellipse, rect } from '../shapes.ts';
import { by, furniture, leg, noSeats, room, shade, windowPane } from './kit.ts';

/** A blank board, little tables with chairs, and a shelf of trays. */
export const classroom: Place = {
  ground: room,
  furniture(setting) {
    const { middle, paint } = setting;
    const boardWidth = by(setting, 860, 640, 600, 480);
    const board = middle + by(setting, 0, -40, 0, 0);
    return furniture([
      ...blackboard(paint, board, boardWidth),
      ...(setting.frame === 'wide' ? windowPane(setting, middle - 900, 130, 300, 330) : []),
      ...(setting.frame === 'wide' || setting.frame === 'standard'
        ? trays(paint, middle + by(setting, 800, 560, 0, 0))
        : []),
      ...desk(paint, middle - by(setting, 520, 420, 350, 270)),
      ...desk(paint, middle + by(setting, 450, 250, 350, 270)),
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
    rect(x - width / 2 + 10, 424, width - 20, 24, paint('wood-dark'), 8),
    rect(x + width * 0.2, 412, 60, 14, paint('white'), 7),
    rect(x + width * 0.32, 412, 34, 14, paint('white-shade'), 7),
  ];
}

function desk(paint: PlacePaint, x: number): Shape[] {
  return [
    shade(x, 842, 150),
    rect(x - 66, 570, 132, 96, paint('green'), 24),
    leg(x - 50, 660, 806, paint('green-dark'), 14),
    leg(x + 50, 660, 806, paint('green-dark'), 14),
    leg(x - 122, 670, 846, paint('wood-dark'), 18, -6),
    leg(x + 122, 670, 846, paint('wood-dark'), 18, 6),
    rect(x - 156, 650, 312, 36, paint('wood-dark'), 14),
    rect(x - 156, 650, 312, 24, paint('wood-light'), 12),
  ];
}

function trays(paint: PlacePaint, x: number): Shape[] {
  const colours = ['sand', 'cloth', 'rose', 'green', 'sand', 'cloth'];
  return [
    shade(x, 828, 170),
    rect(x - 160, 490, 320, 336, paint('wood'), 12),
    ...colours.flatMap((colour, at): Shape[] => {
      const [column, row] = [at % 2, Math.floor(at / 2)];
      const [left, top] = [x - 144 + column * 148, 508 + row * 104];
      return [
        rect(left, top, 140, 92, paint('wood-light'), 6),
        rect(left + 8, top + 22, 124, 66, paint(colour), 10),
        ellipse([left + 70, top + 54], 16, 8, paint('white')),
      ];
    }),
  ];
}
