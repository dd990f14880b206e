import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from '../../server/book/drawing.ts';
import { maskOf, subjectDrawing } from '../../server/checks/subject-mask.ts';
import { toSvg } from '../../server/drawing/svg.ts';

export type Rgba = { width: number; height: number; data: Uint8Array };

let ready: Promise<void> | undefined;

/** Starts the startRasteriser, once: it refuses to be started twice. */
export function startRasteriser(): Promise<void> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return ready;
}

/** An SVG as pixels on white paper, so wide or so high. */
export async function rasterOf(svg: string, size: { width: number } | { height: number }): Promise<Rgba> {
  const { image } = await rendered(svg, size);
  const { width, height } = image;
  const data = image.pixels;
  image.free();
  return { width, height, data };
}

/** An SVG as a PNG on white paper. */
export async function pngOf(svg: string, size: { width: number } | { height: number }): Promise<Uint8Array> {
  const { image } = await rendered(svg, size);
  const png = image.asPng();
  image.free();
  return png;
}

/** The pixels of a PNG of this size. */
export function pixelsOfPng(png: Uint8Array, width: number, height: number): Promise<Rgba> {
  const data = Buffer.from(png).toString('base64');
  const image = `<image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${data}"/>`;
  return rasterOf(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`, {
    width,
  });
}

/** A drawing at one pixel a unit, or so many, and the mask of its people and things. */
export async function measuredDrawing(drawing: Drawing, zoom = 1): Promise<{ pixels: Rgba; subject: Uint8Array }> {
  const size = { height: Math.round(drawing.height * zoom) };
  const pixels = await rasterOf(toSvg(drawing), size);
  return { pixels, subject: maskOf(await rasterOf(toSvg(subjectDrawing(drawing)), size)) };
}

async function rendered(svg: string, size: { width: number } | { height: number }) {
  await startRasteriser();
  const fitTo =
    'width' in size ? { mode: 'width' as const, value: size.width } : { mode: 'height' as const, value: size.height };
  return { image: new Resvg(svg, { fitTo, background: '#ffffff' }).render() };
}
