import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Resvg } from '@resvg/resvg-wasm';
import { startRasteriser } from '../tools/raster.ts';

/** Grey values, one byte a pixel; 255 is white. */
export type Pixels = { width: number; height: number; grey: Uint8Array };

/** An SVG as pixels; `zoom` is pixels a unit. */
export async function pixelsOfSvg(svg: string, zoom: number): Promise<Pixels> {
  await startRasteriser();
  const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom } }).render();
  // Every look at `pixels` copies them all.
  const { width, height, pixels } = drawn;
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    const [red = 0, green = 0, blue = 0] = [pixels[4 * i], pixels[4 * i + 1], pixels[4 * i + 2]];
    grey[i] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  drawn.free();
  return { width, height, grey };
}

/** A page (from 1) of a PDF as pixels; `zoom` is pixels a point. */
export async function pixelsOfPdf(file: string, page: number, zoom: number): Promise<Pixels> {
  const options = ['-gray', '-r', String(72 * zoom), '-f', String(page), '-l', String(page), file];
  const { stdout } = await promisify(execFile)('pdftoppm', options, { encoding: 'buffer', maxBuffer: 64e6 });
  // A PGM starts with "P5", width, height and 255, then one byte a pixel.
  const [header = '', width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', 0, 40)) ?? [];
  return { width: Number(width), height: Number(height), grey: stdout.subarray(header.length) };
}
