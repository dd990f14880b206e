import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Frame } from '../../server/book/drawing.ts';
import { Light, PlaceId, type Scene, Weather } from '../../server/book/scene.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { readPalette } from '../../server/drawing/palette.ts';
import { readGrounds } from '../../server/drawing/place.ts';
import { onWhitePaper } from '../../server/drawing/white-paper.ts';
import { type Cell, sheetOf } from './sheet.ts';

/**
 * Contact sheets of places without people: `npm run look -- places [sheets] [place ids]`. Sheets are `wide`, `frames`,
 * `lights`, `weathers` and `white`; one PNG a sheet in test-output/.
 */
const file = (path: string) => ({ path, text: readFileSync(path, 'utf8') });
const palettes = {
  people: readPalette(file('templates/palettes/people.jsonc')),
  grounds: readGrounds(file('templates/palettes/grounds.jsonc')),
};

const words = process.argv.slice(2);
const asked = PlaceId.options.filter((place) => words.includes(place));
const places = asked.length > 0 ? asked : PlaceId.options;

function cell(place: PlaceId, frame: Frame, more: Partial<Scene> = {}): Cell {
  const scene: Scene = { place, light: 'day', figures: [], things: [], focus: null, says: '', ...more };
  const told = [place, frame, more.light, more.weather].filter((word) => word !== undefined);
  return { caption: told.join(' '), drawing: drawScene(scene, [], frame, palettes) };
}

type Sheet = { cells: Cell[]; columns: number; height: number };

const SHEETS: Record<string, () => Sheet> = {
  wide: () => ({ cells: places.map((place) => cell(place, 'wide')), columns: 3, height: 330 }),
  frames: () => ({
    cells: places.flatMap((place) => Frame.options.map((frame) => cell(place, frame))),
    columns: 8,
    height: 240,
  }),
  lights: () => ({
    cells: places.flatMap((place) => Light.options.map((light) => cell(place, 'standard', { light }))),
    columns: 4,
    height: 240,
  }),
  weathers: () => ({
    cells: places.flatMap((place) => Weather.options.map((weather) => cell(place, 'standard', { weather }))),
    columns: 6,
    height: 240,
  }),
  white: () => ({
    cells: places
      .map((place) => cell(place, 'standard'))
      .map((one) => ({ ...one, drawing: onWhitePaper(one.drawing) })),
    columns: 5,
    height: 300,
  }),
};

const wanted = words.filter((word) => word in SHEETS);
mkdirSync('test-output', { recursive: true });
for (const name of wanted.length > 0 ? wanted : Object.keys(SHEETS)) {
  const sheet = SHEETS[name]?.();
  if (sheet) writeFileSync(`test-output/places-${name}.png`, await sheetOf(sheet.cells, sheet));
}
