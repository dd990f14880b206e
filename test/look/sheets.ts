import { mkdirSync, writeFileSync } from 'node:fs';
import type { Drawing, Hex, Shape } from '../../server/book/drawing.ts';
import { Frame } from '../../server/book/drawing.ts';
import type { Look } from '../../server/book/look.ts';
import { Doing, Feeling, Light, PlaceId } from '../../server/book/scene.ts';
import { hexOf, rgbOf } from '../../server/drawing/colour.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { drawFigure, drawHead, type FigureRequest } from '../../server/drawing/people/figure.ts';
import { boxOf, group, rect, scale, translate } from '../../server/drawing/shapes.ts';
import { drawThing, THING_IDS } from '../../server/drawing/thing.ts';
import { CAST, CHILD, palettes, sceneOf } from '../drawing/a-cast.ts';
import { type Cell, sheetOf } from './sheet.ts';

/** `npm run sheets [-- names]`: everything that can be drawn, one PNG a subject, as test-output/all-NAME.png. */
const GROUND = '#f4eee1';
const plain: Look = { ...CHILD, ears: 'none', top: 'plain' };

const BUILDS: Look[] = [
  { ...plain, topColour: 'teal' },
  { ...plain, build: 'teen', skin: 'tone5', hair: 'curly', hairColour: 'black', topColour: 'green' },
  { ...plain, build: 'adult', skin: 'tone3', hair: 'bob', topColour: 'purple', bottomColour: 'navy' },
  { ...plain, build: 'elder', skin: 'tone1', hair: 'bun', hairColour: 'grey', topColour: 'red', bottomColour: 'brown' },
];
const AIDS: [name: string, aid: Partial<Look>][] = [
  ['none', {}],
  ['glasses', { glasses: 'round' }],
  ['blue glasses', { glasses: 'blue' }],
  ['defenders', { ears: 'defenders' }],
  ['headphones', { ears: 'headphones' }],
  ['hearing aid', { ears: 'hearing-aid' }],
  ['wheelchair', { moving: 'wheelchair' }],
];

type Sheet = { cells: Cell[]; columns: number; height: number };
const SHEETS: Record<string, () => Sheet> = {
  people: () => ({
    cells: BUILDS.flatMap((look) =>
      AIDS.map(([name, aid]) => ({ caption: name, drawing: figure({ look: { ...look, ...aid }, turn: 0.3 }) })),
    ),
    columns: 2 * AIDS.length,
    height: 330,
  }),
  doings: () => ({
    cells: Doing.options.flatMap((doing) =>
      BUILDS.map((look, at) => ({ caption: at === 0 ? doing : '', drawing: figure({ look, doing }) })),
    ),
    columns: 6 * BUILDS.length,
    height: 240,
  }),
  feelings: () => ({
    cells: [plain, { ...CHILD, skin: 'tone6' as const, hair: 'afro' as const, hairColour: 'black' as const }].flatMap(
      (look) =>
        [1, 0.4].flatMap((size) =>
          [false, true].flatMap((grey) =>
            Feeling.options.map((feeling) => ({ caption: feeling, drawing: portrait(look, feeling, size, grey) })),
          ),
        ),
    ),
    columns: Feeling.options.length,
    height: 160,
  }),
  light: () => ({
    cells: PlaceId.options.flatMap((place) =>
      Light.options.map((light) => ({
        caption: `${place} ${light}`,
        drawing: drawScene(sceneOf(place, ['hero'], { light }), CAST, 'square', palettes),
      })),
    ),
    columns: 3 * Light.options.length,
    height: 220,
  }),
  frames: () => ({
    cells: PlaceId.options.flatMap((place) =>
      Frame.options.map((frame, at) => ({
        caption: at === 0 ? place : '',
        drawing: drawScene(sceneOf(place, ['hero', 'mother']), CAST, frame, palettes),
      })),
    ),
    columns: 3 * Frame.options.length,
    height: 220,
  }),
  things: () => ({
    cells: THING_IDS.map((id) => ({ caption: id, drawing: thing(id) })),
    columns: 22,
    height: 170,
  }),
};

mkdirSync('test-output', { recursive: true });
const asked = process.argv.slice(2);
for (const [name, sheet] of Object.entries(SHEETS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { cells, ...options } = sheet();
  const path = `test-output/all-${name}.png`;
  writeFileSync(path, await sheetOf(cells, options));
  console.log(path);
}

/** Somebody on the floor of a narrow frame; who lies or reaches far is made smaller. */
function figure(request: Partial<FigureRequest> & { look: Look }): Drawing {
  const { behind, shapes } = drawFigure({ doing: 'stand', feeling: 'neutral', turn: 0.6, ...request }, palettes.people);
  const drawn = [...behind, ...shapes];
  const { left, right } = boxOf(drawn);
  const size = Math.min(1, 540 / (right - left));
  const middle = (size * (left + right)) / 2;
  return onGround([group(drawn, [size, 0, 0, size, 290 - middle, 940])], 580, 980);
}

/** A head in the middle of a square; `size` 0.4 is how a face looks in a small picture. */
function portrait(look: Look, feeling: Feeling, size: number, grey: boolean): Drawing {
  const head = drawHead(look, feeling, palettes.people, 0.25);
  const drawing = onGround([group(head, [size, 0, 0, size, 170, 175])], 340, 340);
  return grey ? { ...drawing, shapes: drawing.shapes.map(inGrey) } : drawing;
}

function thing(id: string): Drawing {
  const { shapes, width, height } = drawThing(id);
  const size = Math.min(200 / width, 200 / height);
  return onGround([group([group(shapes, scale(size))], translate(112, 112 + (height * size) / 2))], 224, 224);
}

function onGround(shapes: Shape[], width: number, height: number): Drawing {
  return {
    type: 'drawing',
    by: 'look',
    frame: 'square',
    width,
    height,
    shapes: [rect(0, 0, width, height, GROUND), ...shapes],
  };
}

/** As a grey print shows it. */
function inGrey(shape: Shape): Shape {
  if (shape.kind === 'group') return { ...shape, children: shape.children.map(inGrey) };
  const { fill, stroke } = shape;
  return { ...shape, ...(fill && { fill: greyOf(fill) }), ...(stroke && { stroke: greyOf(stroke) }) };
}

function greyOf(colour: Hex): Hex {
  const [red, green, blue] = rgbOf(colour);
  const grey = 0.3 * red + 0.59 * green + 0.11 * blue;
  return hexOf([grey, grey, grey]);
}
