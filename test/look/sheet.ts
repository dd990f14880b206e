import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from '../../server/book/drawing.ts';
import { toSvg } from '../../server/drawing/svg.ts';
import { startRasteriser } from '../tools/raster.ts';

/** One picture of a contact sheet. `bleed` shows the ground beyond the frame too. */
export type Cell = { drawing: Drawing; caption: string; bleed?: boolean };

const find = createRequire(import.meta.url).resolve;
const CAPTION = 34;
const GAP = 14;

/** A contact sheet as PNG: cells of one height in rows of `columns`, each with its caption. `grey` shows lightness only. */
export async function sheetOf(
  cells: readonly Cell[],
  options: { columns: number; height: number; grey?: boolean; circle?: boolean },
): Promise<Uint8Array> {
  await startRasteriser();
  const { columns, height } = options;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...cells.filter((_, at) => at % columns === column).map(({ drawing }) => widthOf(drawing, height))),
  );
  const left = (column: number) => widths.slice(0, column).reduce((sum, width) => sum + width + GAP, GAP);
  const rows = Math.ceil(cells.length / columns);
  const size = { width: left(columns), height: rows * (height + CAPTION + GAP) + GAP };
  const placed = cells.map((cell, at) => {
    const [x, y] = [left(at % columns), GAP + Math.floor(at / columns) * (height + CAPTION + GAP)];
    return picture(cell, x, y + CAPTION, height, at, options.circle ?? false);
  });
  const filter = options.grey
    ? '<defs><filter id="grey"><feColorMatrix type="saturate" values="0"/></filter></defs>'
    : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${filter}<rect width="100%" height="100%" fill="#808080"/><g${options.grey ? ' filter="url(#grey)"' : ''}>${placed.join('')}</g></svg>`;
  return png(svg);
}

/** An SVG as PNG, at its own size. */
export async function png(svg: string): Promise<Uint8Array> {
  await startRasteriser();
  const font = readFileSync(find('@expo-google-fonts/andika/Andika_400Regular.ttf'));
  return new Resvg(svg, { font: { fontBuffers: [font], defaultFontFamily: 'Andika' } }).render().asPng();
}

const widthOf = ({ width, height }: Drawing, high: number) => Math.round((width / height) * high);

function picture(
  { drawing, caption, bleed }: Cell,
  x: number,
  y: number,
  height: number,
  at: number,
  circle: boolean,
): string {
  const inner = toSvg(drawing, { bleed: bleed ?? false, idPrefix: `c${at}` }).replace(
    '<svg ',
    `<svg x="${x}" y="${y}" width="${widthOf(drawing, height)}" height="${height}" `,
  );
  const half = height / 2;
  const clip = `<clipPath id="k${at}"><circle cx="${x + half}" cy="${y + half}" r="${half}"/></clipPath>`;
  const shown = circle ? `${clip}<g clip-path="url(#k${at})">${inner}</g>` : inner;
  const words = caption.replace(/[<&]/g, '');
  return `<text x="${x}" y="${y - 9}" font-size="22" font-family="Andika" fill="#fff">${words}</text>${shown}`;
}
