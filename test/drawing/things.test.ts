import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { type PathShape, Shape } from '../../server/book/drawing.ts';
import { contrast, oklchOf } from '../../server/drawing/colour.ts';
import { drawThing, THING_IDS } from '../../server/drawing/thing.ts';
import { absolutePath } from '../tools/things/absolute-path.ts';
import { convertedIcons } from '../tools/things/converted-icons.ts';

type Words = Record<'zh' | 'en', string[]>;
type Row = { id: string; says: Record<'zh' | 'en', string>; holdable: boolean; spots: string[]; words: Words };
const { things: rows } = parse(readFileSync('templates/words/things.jsonc', 'utf8')) as { things: Row[] };
const drawings = THING_IDS.map((id) => ({ id, ...drawThing(id) }));
const coloursOf = ({ shapes }: { shapes: Shape[] }) =>
  paths(shapes).flatMap(({ fill, stroke }) => [fill, stroke].filter((hex) => hex !== undefined));

test('every thing that a text can name has a drawing, and no drawing is left over', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual([...THING_IDS].sort());
});

test('at least 450 pictures, each reached by words of its own in both languages', () => {
  expect(rows.length).toBeGreaterThanOrEqual(450);
  const looks = drawings.map(({ shapes }) => JSON.stringify(shapes));
  expect(new Set(looks).size).toBe(drawings.length);
  for (const script of ['zh', 'en'] as const) {
    const words = rows.flatMap((row) => row.words[script].map((word) => word.split('/')[0]));
    expect(new Set(words).size, script).toBeGreaterThanOrEqual(1400);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    expect(rows.filter(({ says }) => !says[script])).toEqual([]);
  }
});

test('a thing nobody has drawn becomes a blank picture card', () => {
  for (const id of ['flying-saucer', 'to-string', 'constructor'])
    expect(drawThing(id)).toEqual(drawThing('picture-card'));
});

test('every drawing is made of valid shapes', () => {
  for (const { id, shapes } of drawings)
    for (const shape of shapes) expect(Shape.safeParse(shape).success, `${id}: ${JSON.stringify(shape)}`).toBe(true);
});

test('a thing stands on its bottom centre and is as large as it says', () => {
  for (const { id, shapes, width, height } of drawings) {
    const box = inkBox(shapes);
    const expected = { left: -width / 2, right: width / 2, top: -height, bottom: 0 };
    for (const side of ['left', 'right', 'top', 'bottom'] as const)
      expect(Math.abs(box[side] - expected[side]), `${id} ${side}`).toBeLessThan(0.8);
  }
});

test('a hand that holds a thing touches it', () => {
  for (const { id, grip, width, height } of drawings) {
    expect(Math.abs(grip[0]), id).toBeLessThanOrEqual(width / 2);
    expect(grip[1], id).toBeLessThanOrEqual(0);
    expect(grip[1], id).toBeGreaterThanOrEqual(-height);
  }
});

test('what a child holds at the chest does not hide the face', () => {
  const highest = rows.filter(({ holdable }) => holdable).map(({ id }) => ({ id, above: reachAboveHands(id) }));
  const flies = ['umbrella', 'kite', 'balloon'];
  expect(highest.filter(({ id, above }) => above > 140 && !flies.includes(id))).toEqual([]);
});

test('sizes agree with each other', () => {
  const bySize = ['strawberry', 'apple', 'watermelon', 'bunny', 'dog', 'chair', 'bicycle', 'elephant', 'metro'];
  const sizes = bySize.map((id) => Math.max(drawThing(id).width, drawThing(id).height));
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
});

test('no colour is a loud yellow or red, and none is vivid (P5)', () => {
  for (const drawing of drawings)
    for (const hex of coloursOf(drawing)) {
      const { chroma, hue } = oklchOf(hex);
      const most = hue >= 85 && hue <= 115 ? 0.13 : hue >= 10 && hue <= 45 ? 0.15 : 0.16;
      expect(chroma, `${drawing.id} ${hex}`).toBeLessThanOrEqual(most);
    }
});

test('every outline stands 3 : 1 against a pale wall and white paper, in grey too (P6)', () => {
  for (const { id, shapes } of drawings) {
    const all = paths(shapes);
    // An outline is a stroke wider than the piece of the same path that covers its middle.
    const outlines = all.filter(
      ({ d, fill, width = 0 }, at) =>
        !fill && all.some((piece, i) => i > at && piece.d === d && (piece.width ?? 0) < width),
    );
    expect(outlines.length, id).toBeGreaterThan(0);
    for (const { stroke = '' } of outlines)
      expect(contrast(stroke, '#f4eee1'), `${id} ${stroke}`).toBeGreaterThanOrEqual(3);
  }
});

test('a drawing stays small enough for a book full of them', () => {
  const sizes = drawings.map(({ shapes }) => JSON.stringify(shapes).length).sort((a, b) => a - b);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_500_000);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(6_000);
  expect(sizes.at(-1)).toBeLessThanOrEqual(24_000);
});

test('the committed icons are what the converter writes', () => {
  expect(readFileSync('server/drawing/things/icons.json', 'utf8')).toBe(convertedIcons());
});

function paths(shapes: readonly Shape[]): PathShape[] {
  return shapes.flatMap((shape) => (shape.kind === 'path' ? [shape] : paths(shape.children)));
}

function reachAboveHands(id: string): number {
  const { grip, height } = drawThing(id);
  return grip[1] + height;
}

/** The box around everything that is painted, from points close together on the curves themselves. */
function inkBox(shapes: readonly Shape[]) {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { d, width = 0 } of paths(shapes)) {
    for (const [x, y] of pointsAlong(d)) {
      box.left = Math.min(box.left, x - width / 2);
      box.right = Math.max(box.right, x + width / 2);
      box.top = Math.min(box.top, y - width / 2);
      box.bottom = Math.max(box.bottom, y + width / 2);
    }
  }
  return box;
}

function pointsAlong(d: string): [number, number][] {
  let here: [number, number] = [0, 0];
  return absolutePath(d).flatMap(({ op, points }) => {
    const from = here;
    here = points.at(-1) ?? here;
    if (op !== 'C') return points;
    const [a, b, c] = points as [[number, number], [number, number], [number, number]];
    return Array.from({ length: 50 }, (_, i): [number, number] => {
      const [t, u] = [(i + 1) / 50, 1 - (i + 1) / 50];
      const at = (k: 0 | 1) => u ** 3 * from[k] + 3 * u * u * t * a[k] + 3 * u * t * t * b[k] + t ** 3 * c[k];
      return [at(0), at(1)];
    });
  });
}
