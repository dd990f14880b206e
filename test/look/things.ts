import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Drawing, Shape } from '../../server/book/drawing.ts';
import type { Look } from '../../server/book/look.ts';
import { readPalette } from '../../server/drawing/palette.ts';
import { drawFigure } from '../../server/drawing/people/figure.ts';
import { group, rect, scale, translate } from '../../server/drawing/shapes.ts';
import { drawThing, THING_IDS } from '../../server/drawing/thing.ts';
import { type Cell, sheetOf } from './sheet.ts';

/** Contact sheets of things: `npm run look -- things`. PNGs in test-output/: on a pale wall, on white, in grey, small, beside a child. */
const PALETTE_FILE = 'templates/palettes/people.jsonc';
const palette = readPalette({ path: PALETTE_FILE, text: readFileSync(PALETTE_FILE, 'utf8') });
const GROUND = '#f4eee1';

const child: Look = {
  build: 'child',
  skin: 'tone4',
  hair: 'curly',
  hairColour: 'black',
  top: 'plain',
  topColour: 'purple',
  bottom: 'trousers',
  bottomColour: 'grey',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'none',
  moving: 'walks',
};

function framed(shapes: Shape[], width: number, height: number, ground = GROUND): Drawing {
  return {
    type: 'drawing',
    by: 'look',
    frame: 'square',
    width,
    height,
    shapes: [rect(0, 0, width, height, ground), ...shapes],
  };
}

/** As large as fits into a square. */
function portrait(id: string, ground = GROUND): Cell {
  const { shapes, width, height } = drawThing(id);
  const size = Math.min(200 / width, 200 / height);
  const stand = group([group(shapes, scale(size))], translate(112, 112 + (height * size) / 2));
  return { caption: id, drawing: framed([stand], 224, 224, ground) };
}

/** In its natural size, beside a child. */
function beside(id: string): Cell {
  const { shapes, width } = drawThing(id);
  const { behind, shapes: person } = drawFigure(
    { look: child, doing: 'stand', feeling: 'neutral', turn: 0.4 },
    palette,
  );
  const floor = 780;
  return {
    caption: id,
    drawing: framed(
      [group([...behind, ...person], translate(130, floor)), group(shapes, translate(260 + width / 2, floor))],
      width + 300,
      820,
    ),
  };
}

/** In a child's hand or arms. */
function held(id: string): Cell {
  const { shapes, width, height, grip, twoHands } = drawThing(id);
  const holding = {
    shapes: [group(shapes, translate(-grip[0], -grip[1]))],
    width,
    height,
    ...(twoHands ? { twoHands } : {}),
  };
  const { behind, shapes: person } = drawFigure(
    { look: child, doing: 'hold', feeling: 'neutral', turn: 0.4, holding },
    palette,
  );
  return { caption: id, drawing: framed([group([...behind, ...person], translate(260, 800))], 520, 840) };
}

const isLarge = (id: string) => drawThing(id).height > 150 || drawThing(id).width > 200;
const isHandy = (id: string) => !isLarge(id);
const asked = process.argv.slice(2).filter((word) => THING_IDS.includes(word));
const ids = asked.length > 0 ? asked : THING_IDS;

type Sheet = { cells: Cell[]; columns: number; height: number; grey?: boolean };

/** So many that each can still be judged. */
const A_SHEET = 60;

function sheetsOf(name: string, cells: Cell[], options: Omit<Sheet, 'cells'>): [string, Sheet][] {
  const count = Math.ceil(cells.length / A_SHEET);
  return Array.from({ length: count }, (_, at) => [
    count > 1 ? `${name}-${at + 1}` : name,
    { cells: cells.slice(at * A_SHEET, (at + 1) * A_SHEET), ...options },
  ]);
}

const SHEETS: [string, Sheet][] = [
  ...sheetsOf(
    'things',
    ids.map((id) => portrait(id)),
    { columns: 12, height: 200 },
  ),
  ...sheetsOf(
    'things-white',
    ids.map((id) => portrait(id, '#ffffff')),
    { columns: 12, height: 200 },
  ),
  ...sheetsOf(
    'things-grey',
    ids.map((id) => portrait(id)),
    { columns: 12, height: 200, grey: true },
  ),
  ...sheetsOf('things-beside', ids.filter(isLarge).map(beside), { columns: 6, height: 300 }),
  ...sheetsOf('things-held', ids.filter(isHandy).map(held), { columns: 10, height: 300 }),
  ['things-small', { cells: ids.map((id) => portrait(id)), columns: 30, height: 54 }],
];

mkdirSync('test-output', { recursive: true });
for (const [name, { cells, ...options }] of SHEETS)
  if (cells.length > 0) writeFileSync(`test-output/${name}.png`, await sheetOf(cells, options));
