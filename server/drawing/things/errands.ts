import { rectData as box, ellipseData as round } from '../shapes.ts';
import { body, detail, mark, over, type Sketch } from './sketch.ts';
import { starData } from './star-data.ts';
import { TONES as T } from './tones.ts';

/** What one meets when one pays, travels and passes a gate. */

const passport = (): Sketch => ({
  pieces: [
    body(box(-42, -112, 84, 112, 8), '#8d4f55'),
    mark(round([0, -66], 22), '#dfc389', 4),
    mark('M-22 -66L22 -66M0 -88Q-16 -66 0 -44M0 -88Q16 -66 0 -44', '#dfc389', 3),
    mark('M-20 -26L20 -26M-12 -16L12 -16', '#dfc389', 4),
    mark('M-34 -104L-34 -8', '#733e44', 4),
  ],
});

const coins = (): Sketch => ({
  pieces: [
    ...[-8, -24, -40].map((y) =>
      over(`M-50 ${y - 10}L-50 ${y}Q-50 ${y + 8} -14 ${y + 8}Q22 ${y + 8} 22 ${y}L22 ${y - 10}Z`, '#cfa451'),
    ),
    over(round([-14, -52], 36, 9.5), '#e6c67c'),
    over(round([38, -30], 30), '#dcb25b'),
    detail(round([38, -30], 21), '#e9cd88'),
    detail(starData([38, -30], 12), '#c79a45'),
  ],
});

const childSeat = (): Sketch => ({
  pieces: [
    body(
      'M-10 -260Q-70 -258 -66 -200L-60 -90L86 -90Q104 -84 100 -52L92 -12L-58 -12Q-88 -14 -90 -60L-104 -196Q-108 -282 -30 -284Z',
      T.navy,
    ),
    body(
      'M-26 -246Q-66 -240 -60 -196L-50 -76L78 -76Q86 -70 84 -50L-46 -46Q-72 -50 -74 -80L-86 -200Q-84 -262 -26 -268Z',
      T.paleBlue,
    ),
    mark('M-58 -206L-8 -80M-60 -130L10 -62', T.tyre, 12),
    over(box(-8, -84, 30, 26, 7), T.red),
    body(box(-96, -18, 200, 18, 8), T.tyre),
  ],
});

const scanner = (): Sketch => ({
  pieces: [
    body(box(-260, -84, 520, 80, 8), T.darkMetal),
    body(box(-120, -300, 240, 220, 18), '#dfe2dd'),
    detail(box(-76, -220, 152, 140, 6), T.tyre),
    ...[-56, -28, 0, 28, 56].map((x) => mark(`M${x} -218L${x} -92`, '#747a83', 9)),
    body(box(-262, -96, 524, 18, 8), T.tyre),
    over(box(-220, -168, 86, 72, 12), T.teal),
    mark('M-192 -168Q-192 -186 -178 -186Q-162 -186 -162 -168', T.tyre, 7),
    detail(round([96, -278], 8), '#9cc79a'),
  ],
});

const checkout = (): Sketch => ({
  pieces: [
    body(box(-160, -220, 320, 220, 10), '#d8c7a8'),
    detail(box(-146, -150, 292, 136, 6), '#e6d9bf'),
    body(box(-172, -236, 344, 24, 8), T.tyre),
    body('M30 -330L130 -344L140 -250L40 -250Z', T.darkMetal),
    detail('M42 -320L120 -332L127 -268L48 -264Z', '#bcd6df'),
    over(box(-120, -268, 64, 34, 6), T.cream),
    over(round([-24, -254], 18), T.red),
  ],
});

export const ERRANDS: Record<string, () => Sketch> = {
  passport,
  coins,
  'child-seat': childSeat,
  scanner,
  checkout,
};
