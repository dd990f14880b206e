import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SensoryLoad, sensoryLoad } from '../../server/checks/sensory-load.ts';
import { percentile } from './distribution.ts';
import { rasterOf } from './raster.ts';

/**
 * `node test/tools/picture-limits.ts FOLDER [START]`: the figures of all SVG pictures in a folder whose names begin with
 * START. Gave the limits of rule P3 in templates/rules/pictures.jsonc from the design's reference pictures.
 */
const [folder = '', start = ''] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith('.svg'));
const loads: SensoryLoad[] = [];
for (const name of names) {
  const svg = readFileSync(join(folder, name), 'utf8');
  loads.push(sensoryLoad(await rasterOf(svg, { height: 1000 })));
}
console.log(`${names.length} pictures`);
for (const figure of ['edges', 'entropy', 'colourfulness', 'yellow', 'red'] as const)
  row(figure, (load) => load[figure]);
row('stripes, dominance', ({ stripes }) => stripes.dominance);
row('stripes, contrast', ({ stripes }) => stripes.contrast);

function row(name: string, of: (load: SensoryLoad) => number): void {
  const values = loads.map(of);
  const at = (percent: number) => percentile(values, percent).toFixed(4);
  console.log(`${name.padEnd(20)} median ${at(50)}  80th ${at(80)}  95th ${at(95)}  most ${at(100)}`);
}
