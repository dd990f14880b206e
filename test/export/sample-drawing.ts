import { type Drawing, FRAME_BLEED, FRAME_SIZE, type Frame, type Shape } from '../../server/book/drawing.ts';

/** A drawing with everything a drawing can hold; another `seed` gives another one. */
export function sampleDrawing(frame: Frame, seed = 0): Drawing {
  const { width, height } = FRAME_SIZE[frame];
  const [left, top, right, bottom] = [-FRAME_BLEED, -FRAME_BLEED, width + FRAME_BLEED, height + FRAME_BLEED];
  const shapes: Shape[] = [
    { kind: 'path', d: box(left, top, right, bottom), fill: '#eaf0ea', part: 'wall' },
    { kind: 'path', d: box(left, 760, right, bottom), fill: '#e0d8c8', part: 'floor' },
    { kind: 'group', transform: [1, 0, 0, 1, width / 2 + seed, 500], part: 'thing', children: SUBJECT },
  ];
  return { type: 'drawing', by: 'sample', frame, width, height, shapes };
}

function box(x0: number, y0: number, x1: number, y1: number): string {
  return `M${x0} ${y0}L${x1} ${y0}L${x1} ${y1}L${x0} ${y1}Z`;
}

const SUBJECT: Shape[] = [
  { kind: 'path', d: 'M-200 0C-200 -110 -110 -200 0 -200Q200 -200 200 0L200 200L-200 200Z', fill: '#8fb0c4' },
  { kind: 'path', d: 'M-100 -40 -20 40 100 -80', stroke: '#425560', width: 18 },
  { kind: 'path', d: box(-300, 150, 300, 260), fill: '#425560', stroke: '#6b4e16', width: 12, opacity: 0.4 },
  { kind: 'path', d: `${box(-120, 90, 120, 190)}${box(-60, 110, 60, 170)}`, fill: '#c96f4a', evenOdd: true },
  {
    kind: 'group',
    transform: [0.8, 0.1, -0.1, 0.8, 20, 0],
    clip: 'M300 0Q300 120 420 120Q540 120 540 0Q540 -120 420 -120Q300 -120 300 0Z',
    children: [{ kind: 'path', d: box(300, -120, 420, 120), fill: '#7a9b76' }],
  },
  { kind: 'path', d: box(-260, -60, -220, 60), fill: '#7a9b76' },
];
