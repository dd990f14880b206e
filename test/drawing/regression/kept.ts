import { existsSync, readFileSync } from 'node:fs';
import type { Drawing } from '../../../server/book/drawing.ts';
import { toSvg } from '../../../server/drawing/svg.ts';
import { pixelsOfPng, type Rgba, rasterOf } from '../../tools/raster.ts';

/** Where the pictures are kept, and how they are renewed. */
export const FOLDER = 'test/drawing/regression/references';
export const COMMAND = 'node test/drawing/regression/accept.ts';

/** Pixels of the longer side of a kept picture; faces fill theirs and need fewer. */
const SIDE = { scene: 200, face: 100 };
/** Colours are kept in steps of 4 levels of 255, which halves the files. */
const STEP = 4;

/** A drawing as it is kept. */
export async function smallPicture(drawing: Drawing): Promise<Rgba> {
  const { width, height } = drawing;
  const side = height < 1000 ? SIDE.face : SIDE.scene;
  const size = width >= height ? { width: side } : { height: side };
  return inSteps(await rasterOf(toSvg(drawing), size));
}

export function inSteps(picture: Rgba): Rgba {
  return { ...picture, data: picture.data.map((value) => Math.min(255, Math.round(value / STEP) * STEP)) };
}

export const pathOf = (name: string) => `${FOLDER}/${name}.png`;

/** The kept picture; null when there is none. */
export async function keptPicture(name: string): Promise<Rgba | null> {
  if (!existsSync(pathOf(name))) return null;
  const png = readFileSync(pathOf(name));
  // Width and height stand behind the signature, a length and a name.
  return pixelsOfPng(png, png.readUInt32BE(16), png.readUInt32BE(20));
}
