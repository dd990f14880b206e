import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathData } from '../../server/book/drawing.ts';
import {
  apply,
  boxOf,
  combine,
  d,
  ellipse,
  filled,
  group,
  line,
  movedData,
  type Point,
  rect,
  rotate,
  scale,
  short,
  smoothData,
  translate,
} from '../../server/drawing/shapes.ts';

const coordinate = fc.double({ min: -3000, max: 3000, noNaN: true });
const point = fc.tuple(coordinate, coordinate);

test('path numbers have one decimal and no minus zero', () => {
  expect(d`M${0.04} ${-0.04}L${[1.26, -3.999] as Point}Z`).toBe('M0 0L1.3 -4Z');
  fc.assert(fc.property(coordinate, (value) => Math.abs(Number(short(value)) - value) <= 0.05001));
});

test('every path is written in the allowed letters', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 9 }), coordinate, (points, size) => {
      const wide = Math.abs(size);
      const shapes = [ellipse(points[0] as Point, wide, wide, '#ffffff'), rect(0, 0, wide, wide, '#ffffff', 9)];
      const paths = [smoothData(points), smoothData(points, true), ...shapes.map((shape) => shape.d)];
      return paths.every((path) => PathData.safeParse(path).success);
    }),
  );
});

test('a matrix of two steps does the last step first', () => {
  const [x, y] = apply(combine(translate(10, 0), rotate(90), scale(2)), [3, 0]);
  expect([Math.round(x), Math.round(y)]).toEqual([10, 6]);
});

test('moved path data draws the same shape elsewhere', () => {
  fc.assert(
    fc.property(coordinate, coordinate, fc.double({ min: -180, max: 180, noNaN: true }), (x, y, angle) => {
      const matrix = combine(translate(x, y), rotate(angle));
      const leaf = rect(-10, -20, 30, 40, '#000000');
      const here = boxOf([filled(movedData(leaf.d, matrix), '#000000')]);
      const there = boxOf([group([leaf], matrix)]);
      return (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(here[side] - there[side]) < 0.5);
    }),
  );
});

test('the box of shapes includes strokes and goes no further than a clip', () => {
  expect(boxOf([line('M0 0L10 0', '#000000', 4)])).toEqual({ left: -2, top: -2, right: 12, bottom: 2 });
  expect(boxOf([ellipse([0, 0], 5, 3, '#000000')])).toEqual({ left: -5, top: -3, right: 5, bottom: 3 });
  const inside = group([rect(-100, -100, 200, 200, '#000000')], translate(7, 0), { clip: 'M0 0L1 0L1 1Z' });
  expect(boxOf([inside])).toEqual({ left: 7, top: 0, right: 8, bottom: 1 });
});
