import { type Drawing, Frame } from '../../server/book/drawing.ts';
import { Doing, Feeling, Light, PlaceId, type Scene, Weather } from '../../server/book/scene.ts';
import { NOTICED_STEP, toneEntropy } from '../../server/checks/colour-load.ts';
import { edgeDensity } from '../../server/checks/edge-density.ts';
import { measurable } from '../../server/checks/picture-pixels.ts';
import { loadPictureRules } from '../../server/checks/picture-rules.ts';
import { type SensoryLoad, sensoryFindings, sensoryLoad } from '../../server/checks/sensory-load.ts';
import { drawScene } from '../../server/drawing/draw-scene.ts';
import { rect } from '../../server/drawing/shapes.ts';
import { THING_IDS } from '../../server/drawing/thing.ts';
import { onWhitePaper } from '../../server/drawing/white-paper.ts';
import { thingAlone } from '../../server/making/alone.ts';
import { projectData } from '../../server/node/data.ts';
import { CAST, palettes, sceneOf } from '../drawing/a-cast.ts';
import { percentile } from '../tools/distribution.ts';
import { measuredDrawing } from '../tools/raster.ts';

/**
 * `npm run bench -- sensory [places] [doings] [feelings] [things]`: how much our own drawings ask of the senses, beside the
 * limits of rules P3–P7, on the screen and on white paper; grey prints are the second figure of the contour. Places are
 * drawn with two people. Two rows without a limit show what rule P3 leaves out: edges of pale steps (16 grey levels), and
 * tones that differ by what is just noticed side by side.
 */
type Case = { name: string; drawing: Drawing };
type Measured = { name: string; load: SensoryLoad; paleEdges: number; fineTones: number };
/** The step of a pale piece of furniture on its wall, and half of it. */
const PALE_STEPS = { strong: 0.063, weak: 0.032 };

const rules = await loadPictureRules(projectData());
/** Pixels a drawing unit: an outline of 4 units is still two full pixels. */
const ZOOM = 0.6;
const WALL = '#f4f0e4';

const CASES: Record<string, () => Case[]> = {
  places: () =>
    PlaceId.options.flatMap((place) =>
      Frame.options.flatMap((frame) => [
        ...Light.options.map((light) => placeCase(place, frame, light, { light })),
        // The weather lies on every frame alike.
        ...(frame === 'standard' ? Weather.options : []).map((weather) =>
          placeCase(place, frame, weather, { weather }),
        ),
      ]),
    ),
  doings: () =>
    Doing.options.map((doing) => ({
      name: doing,
      drawing: drawScene(
        sceneOf('plain', [{ who: 'hero', doing, with: 'mother' }, 'mother']),
        CAST,
        'standard',
        palettes,
      ),
    })),
  feelings: () =>
    Feeling.options.map((feeling) => ({
      name: feeling,
      drawing: drawScene(sceneOf('plain', [{ who: 'hero', feeling }]), CAST, 'square', palettes),
    })),
  things: () =>
    THING_IDS.flatMap((name) => {
      const alone = thingAlone(name);
      return alone ? [{ name, drawing: onWall(alone) }] : [];
    }),
};

const PALETTES: Record<string, (drawing: Drawing) => Drawing> = {
  'on the screen': (drawing) => drawing,
  'on white paper': onWhitePaper,
};

const asked = process.argv.slice(3).filter((word) => word in CASES);
for (const group of asked.length > 0 ? asked : Object.keys(CASES)) {
  for (const [palette, change] of Object.entries(PALETTES)) {
    const measured: Measured[] = [];
    for (const { name, drawing } of CASES[group]?.() ?? []) {
      // The hour and the weather do not show on white walls.
      if (palette === 'on white paper' && group === 'places' && !name.endsWith(' day')) continue;
      measured.push(await measuredCase(name, change(drawing)));
    }
    print(`${group}, ${palette}`, measured);
  }
}

function placeCase(place: PlaceId, frame: Frame, told: string, more: Partial<Scene>): Case {
  return {
    name: `${place} ${frame} ${told}`,
    drawing: drawScene(sceneOf(place, ['hero', 'mother'], more), CAST, frame, palettes),
  };
}

async function measuredCase(name: string, drawing: Drawing): Promise<Measured> {
  const { pixels, subject } = await measuredDrawing(drawing, ZOOM);
  const picture = measurable(pixels);
  return {
    name,
    load: sensoryLoad(pixels, subject),
    paleEdges: edgeDensity(picture, PALE_STEPS),
    fineTones: toneEntropy(picture, NOTICED_STEP),
  };
}

/** As it stands on a page: a thing alone in the middle, with as much wall around as a picture has. */
function onWall(thing: Drawing): Drawing {
  const size = 500 / Math.max(thing.width, thing.height);
  const at = 500 - (thing.width * size) / 2;
  return {
    ...thing,
    width: 1000,
    height: 1000,
    shapes: [
      rect(0, 0, 1000, 1000, WALL, 0, { part: 'wall' }),
      { kind: 'group', part: 'thing', transform: [size, 0, 0, size, at, at], children: thing.shapes },
    ],
  };
}

function print(title: string, measured: readonly Measured[]): void {
  console.log(`\n${title} (${measured.length})`);
  console.log(`  ${''.padEnd(24)}median    80th    95th    most   limit  outside`);
  const row = (name: string, of: (load: SensoryLoad) => number, most: number) =>
    printRow(name, measured, ({ load }) => of(load), most);
  row('P3 edges', ({ edges }) => edges, rules.clutter.mostEdges);
  row('P3 entropy', ({ entropy }) => entropy, rules.clutter.mostEntropy);
  printRow('edges, pale too', measured, ({ paleEdges }) => paleEdges);
  printRow('entropy, fine tones', measured, ({ fineTones }) => fineTones);
  row('P4 colourfulness, good', (load) => load.colourfulness, rules.colourful.most);
  row('P4 colourfulness, limit', (load) => load.colourfulness, rules.veryColourful.most);
  row('P5 yellow', ({ yellow }) => yellow, rules.yellow.most);
  row('P5 red', ({ red }) => red, rules.red.most);
  // The share that is not seen, so that more is worse in every row.
  row('P6 unseen, colour', ({ contour }) => 1 - (contour?.colour ?? 1), 1 - rules.contour.least);
  row('P6 unseen, grey', ({ contour }) => 1 - (contour?.grey ?? 1), 1 - rules.contour.least);
  row('P7 dominance', ({ stripes }) => stripes.dominance, rules.stripes.mostDominance);
  row('P7 contrast', ({ stripes }) => stripes.contrast, rules.stripes.mostContrast);
  const places = measured.filter(({ name }) => name.endsWith(' day'));
  if (places.length > 0) console.log(`  P3 by place, edges and entropy by day: ${byPlace(places)}`);
  const found = measured.map(({ name, load }) => ({ name, found: sensoryFindings(load, rules, { pageId: null }) }));
  for (const rule of ['P3', 'P4', 'P5', 'P6', 'P7']) {
    const names = found.filter((one) => one.found.some((finding) => finding.rule === rule)).map(({ name }) => name);
    if (names.length > 0) console.log(`  ${rule}: ${names.length} outside: ${counted(names)}`);
  }
}

/** The mean of each place's frames, the fullest place first. */
function byPlace(measured: readonly Measured[]): string {
  const places = Map.groupBy(measured, ({ name }) => name.split(' ')[0] ?? '');
  const means = [...places].map(([name, all]) => ({
    name,
    edges: all.reduce((sum, { load }) => sum + load.edges, 0) / all.length,
    entropy: all.reduce((sum, { load }) => sum + load.entropy, 0) / all.length,
  }));
  means.sort((a, b) => b.edges - a.edges);
  return means.map(({ name, edges, entropy }) => `${name} ${edges.toFixed(3)} ${entropy.toFixed(1)}`).join(', ');
}

/** Names by their first word, the most frequent first: the frames and hours of a place are one name. */
function counted(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const [first = ''] of names.map((name) => name.split(' '))) counts.set(first, (counts.get(first) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => (count > 1 ? `${name} ${count}` : name)).join(', ');
}

function printRow(name: string, measured: readonly Measured[], of: (one: Measured) => number, limit?: number) {
  const values = measured.map(of);
  const figures = [50, 80, 95, 100].map((percent) => percentile(values, percent));
  const text = (value: number) => value.toFixed(limit && limit > 10 ? 1 : 3).padStart(8);
  const outside = limit === undefined ? '' : String(values.filter((value) => value > limit).length);
  const worst = measured[values.indexOf(Math.max(...values))]?.name ?? '';
  console.log(
    `  ${name.padEnd(24)}${figures.map(text).join('').slice(2)}${limit === undefined ? ''.padStart(8) : text(limit)}${outside.padStart(9)}   most: ${worst}`,
  );
}
