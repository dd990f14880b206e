import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pngOfPixels } from '../../tools/png.ts';
import { pngOf, type Rgba } from '../../tools/raster.ts';
import { difference, isSame } from './compare.ts';
import { FOLDER, keptPicture, pathOf, smallPicture } from './kept.ts';
import { pictures } from './pictures.ts';

/**
 * `node test/drawing/regression/accept.ts`: keeps the pictures as they are drawn now, and shows what changed, before and
 * after, in test-output/regression.png.
 */
const SHEET = 'test-output/regression.png';
/** Pixels from one picture to the next. */
const CELL = 210;
const COLUMNS = 6;

type Change = { name: string; before: Rgba | null; after: Rgba };

const all = pictures();
const changes: Change[] = [];
for (const { name, drawing } of all) {
  const [before, after] = [await keptPicture(name), await smallPicture(drawing)];
  if (!before || !isSame(difference(before, after))) changes.push({ name, before, after });
}
mkdirSync(FOLDER, { recursive: true });
for (const { name, after } of changes) writeFileSync(pathOf(name), pngOfPixels(after));
const gone = readdirSync(FOLDER).filter((file) => !all.some(({ name }) => file === `${name}.png`));
for (const file of gone) rmSync(`${FOLDER}/${file}`);

console.log(`${changes.length} of ${all.length} pictures changed, ${gone.length} removed.`);
for (const { name, before } of changes) console.log(`  ${before ? 'changed' : 'new    '} ${name}`);
if (changes.length > 0) {
  mkdirSync('test-output', { recursive: true });
  writeFileSync(SHEET, await sheetOf(changes));
  console.log(`Look at ${SHEET} (each before and after, in this order). Commit the pictures only if they are right.`);
}

async function sheetOf(shown: readonly Change[]): Promise<Uint8Array> {
  const cells = shown.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const images = cells.map((picture, at) => image(picture, (at % COLUMNS) * CELL, Math.floor(at / COLUMNS) * CELL));
  const [width, height] = [COLUMNS * CELL, Math.ceil(cells.length / COLUMNS) * CELL];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${images.join('')}</svg>`;
  return pngOf(svg, { width });
}

function image(picture: Rgba, x: number, y: number): string {
  const data = Buffer.from(pngOfPixels(picture)).toString('base64');
  const size = `width="${picture.width}" height="${picture.height}"`;
  return `<image x="${x}" y="${y}" ${size} href="data:image/png;base64,${data}"/>`;
}
