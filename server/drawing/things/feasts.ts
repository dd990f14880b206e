import { rectData as box, movedData, rotate, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, rod, type Sketch } from './sketch.ts';
import { TONES as T } from './tones.ts';

/** What belongs to feast days. */

const redEnvelope = (): Sketch => ({
  pieces: [
    body(box(-40, -116, 80, 116, 6), '#b9554b'),
    detail('M-40 -110Q-40 -116 -34 -116L34 -116Q40 -116 40 -110L40 -92Q0 -62 -40 -92Z', '#a94a42'),
    over(round([0, -76], 15), '#dfb761'),
    detail(box(-5, -81, 10, 10, 1), '#b9554b'),
    mark('M-22 -28Q0 -44 22 -28M-14 -18Q0 -28 14 -18', '#dfb761', 4),
  ],
});

const firecrackers = (): Sketch => ({
  grip: [0, -196],
  pieces: [
    mark('M0 -204L0 -20', T.sand, 5),
    ...[-176, -146, -116, -86, -56].flatMap((y) => [
      over(movedData(box(-44, y - 9, 38, 19, 5), rotate(18, [0, y])), T.red),
      over(movedData(box(6, y - 9, 38, 19, 5), rotate(-18, [0, y])), T.red),
      detail(movedData(box(-44, y - 9, 9, 19, 3), rotate(18, [0, y])), T.yellow),
      detail(movedData(box(35, y - 9, 9, 19, 3), rotate(-18, [0, y])), T.yellow),
    ]),
    over(round([0, -206], 12), T.yellow),
    over(movedData(box(-10, -36, 20, 38, 5), rotate(0)), T.red),
  ],
});

const fireworks = (): Sketch => ({
  pieces: [
    ...Array.from({ length: 12 }, (_, at) =>
      rod(movedData('M0 -52L0 -104', rotate(at * 30)), at % 2 ? T.rose : T.yellow, 8),
    ),
    ...Array.from({ length: 12 }, (_, at) =>
      body(movedData(round([0, -120], 7), rotate(at * 30)), at % 2 ? T.yellow : T.rose),
    ),
    ...Array.from({ length: 8 }, (_, at) => rod(movedData('M0 -20L0 -36', rotate(at * 45 + 15)), T.teal, 8)),
    body(round([0, 0], 10), T.orange),
  ],
});

export const FEASTS: Record<string, () => Sketch> = {
  'red-envelope': redEnvelope,
  firecrackers,
  fireworks,
};
