import type { Shape } from '../../book/drawing.ts';
import { FEET, type Place, type PlacePaint, type Setting } from '../place.ts';
import { d, ellipse, filled, line, rect } from '../shapes.ts';
import { by, fixture, furniture, glow, inRow, plant, room, shade, windowPane } from './kit.ts';

const SEAT = 138;
const SHELF = 850;
const sofaWidth = (setting: Setting) => by(setting, 980, 860, 790, 690);

/** A sofa in the middle with a window above it, a lamp on one side and a plant on the other. */
export const livingRoom: Place = {
  ground(setting) {
    const rug = ellipse([setting.middle, 915], by(setting, 700, 540, 450, 350), 62, setting.paint('rug'), {
      part: 'floor',
    });
    return [...room(setting), rug];
  },
  furniture(setting) {
    const { middle, paint } = setting;
    const half = sofaWidth(setting) / 2;
    return furniture([
      ...window(setting),
      ...(setting.frame === 'wide' ? [fixture('bookshelf', shelf(paint, middle + SHELF))] : []),
      ...lamp(setting, middle - half - by(setting, 110, 90, 10, -60)),
      ...(setting.frame === 'tall' ? [] : plant(paint, middle + half + by(setting, 110, 90, -20, 0), 846, 1.15)),
      ...sofa(paint, middle, sofaWidth(setting)),
    ]);
  },
  spots(setting) {
    const { middle } = setting;
    const step = by(setting, 270, 240, 220, 200);
    return {
      stand: middle,
      seats: (wanted) => inRow(Math.min(3, wanted), middle, step).map((x) => ({ x, height: SEAT })),
      brought: 'ground',
      couch: { x: middle, height: SEAT + 14, length: sofaWidth(setting) - 150, headLeft: true },
      basin: null,
      fixtures: setting.frame === 'wide' ? { bookshelf: { x: middle + SHELF, y: 832, height: 562 } } : {},
      wall: [
        [middle - by(setting, 330, 310, 300, 230), 200],
        [middle + by(setting, 620, 520, 380, 290), 200],
      ],
      sky: [
        [middle - by(setting, 330, 310, 300, 230), 180],
        [middle + by(setting, 620, 520, 380, 290), 180],
      ],
    };
  },
};

function window(setting: Setting): Shape[] {
  const x = setting.middle + by(setting, 330, 300, 270, 215);
  const width = by(setting, 330, 290, 250, 200);
  return windowPane(setting, x - width / 2, 90, width, 230);
}

function sofa(paint: PlacePaint, x: number, width: number): Shape[] {
  const [left, right] = [x - width / 2, x + width / 2];
  const seat = FEET - SEAT;
  const cushion = (width - 132) / 2;
  return [
    shade(x, 868, width * 0.52),
    rect(left + 44, 836, 30, 32, paint('wood-dark'), 8),
    rect(right - 74, 836, 30, 32, paint('wood-dark'), 8),
    rect(left + 30, seat - 220, width - 60, 300, paint('cloth'), 46),
    rect(left + 66, seat - 192, cushion - 4, 200, paint('cloth-light'), 34),
    rect(x + 4, seat - 192, cushion - 4, 200, paint('cloth-light'), 34),
    rect(left + 20, seat + 36, width - 40, 76, paint('cloth-dark'), 22),
    rect(left + 62, seat - 6, cushion, 58, paint('cloth'), 24),
    rect(x + 2, seat - 6, cushion, 58, paint('cloth'), 24),
    rect(left - 8, seat - 96, 78, 212, paint('cloth-dark'), 36),
    rect(right - 70, seat - 96, 78, 212, paint('cloth-dark'), 36),
  ];
}

function lamp(setting: Setting, x: number): Shape[] {
  const { paint } = setting;
  return [
    ...glow(setting, x, 330, 190),
    shade(x, 842, 62),
    rect(x - 56, 828, 112, 16, paint('wood-dark'), 8),
    line(d`M${x} ${832}L${x} ${400}`, paint('wood-dark'), 12),
    filled(d`M${x - 54} ${250}L${x + 54} ${250}L${x + 92} ${410}L${x - 92} ${410}Z`, paint('lamp')),
  ];
}

function shelf(paint: PlacePaint, x: number): Shape[] {
  const books: Shape[] = [0, 1, 2].flatMap((row) =>
    [0, 1, 2, 3].map((at) => {
      const fill = ['green', 'rose', 'cloth', 'sand'][(at + row) % 4] as string;
      const height = 92 + ((at * 13 + row * 29) % 34);
      return rect(x - 128 + at * 46, 434 + row * 160 - height, 40, height, paint(fill), 6);
    }),
  );
  return [
    shade(x, 832, 170),
    rect(x - 160, 270, 320, 560, paint('wood'), 12),
    ...[0, 1, 2].map((row) => rect(x - 142, 290 + row * 160, 284, 144, paint('wood-light'), 6)),
    ...books,
  ];
}
