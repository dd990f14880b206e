import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Frame } from '../../server/book/drawing.ts';
import type { LaidOutBook, PlacedPicture } from '../../server/book/laid-out-page.ts';
import { toSvg, viewFor } from '../../server/drawing/svg.ts';
import { onWhitePaper } from '../../server/drawing/white-paper.ts';
import { writePdf } from '../../server/export/pdf.ts';
import { pathOperators } from '../../server/export/pdf-drawing.ts';
import { matrixNumber, num } from '../../server/export/pdf-operators.ts';
import { aBook } from '../a-book.ts';
import { tools } from './pdf-books.ts';
import { type Pixels, pixelsOfPdf, pixelsOfSvg } from './pixels.ts';
import { sampleDrawing } from './sample-drawing.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'starpages-drawing-'));
});
afterAll(() => rm(folder, { recursive: true }));

const GROUND = '#8a8a8a';

/** One page that is all slot, but for a margin of 20 pt. */
function pageWith(slot: Partial<PlacedPicture> & { width: number; height: number }): LaidOutBook {
  const picture: PlacedPicture = {
    kind: 'picture',
    x: 20,
    y: 20,
    radius: 0,
    frame: 'standard',
    alt: 'A shape.',
    whiteGround: false,
    ...slot,
  };
  const size = { width: slot.width + 40, height: slot.height + 40 };
  const page = { pageId: 'p1', role: 'story' as const, number: 1, ...size, ground: GROUND, items: [picture] };
  return { sheet: 'a4', textSize: 28, overflows: [], pages: [page] };
}

async function render(slot: Parameters<typeof pageWith>[0], zoom: number): Promise<Pixels> {
  const drawings: typeof tools.drawings = async (_, frame) => sampleDrawing(frame);
  const file = join(folder, 'drawing.pdf');
  await writeFile(file, await writePdf(aBook('drawing'), pageWith(slot), { ...tools, drawings }));
  return pixelsOfPdf(file, 1, zoom);
}

/** The same page by the drawing's SVG, in a renderer of its own. */
function reference({ width, height, ...slot }: Parameters<typeof pageWith>[0], zoom: number): Promise<Pixels> {
  const drawn = sampleDrawing(slot.frame ?? 'standard');
  const drawing = slot.whiteGround ? onWhitePaper(drawn) : drawn;
  const svg = toSvg(drawing, { view: viewFor(drawing, width / height) });
  const placed = svg.replace('<svg ', `<svg x="20" y="20" width="${width}" height="${height}" `);
  return pixelsOfSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 40}" height="${height + 40}">
<clipPath id="slot"><rect x="20" y="20" width="${width}" height="${height}" rx="${slot.radius ?? 0}"/></clipPath>
<rect width="100%" height="100%" fill="${GROUND}"/><g clip-path="url(#slot)">${placed}</g></svg>`,
    zoom,
  );
}

/** Pixels that differ by more than the grey of an edge, as a part of all. Renderers move a thin line to whole pixels. */
function differing(one: Pixels, other: Pixels): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  const apart = one.grey.filter((grey, i) => Math.abs(grey - (other.grey[i] ?? 0)) > 24);
  return apart.length / one.grey.length;
}

const SLOTS = [
  ...Frame.options.map((frame) => ({ name: `${frame} frame`, slot: { frame, width: 300, height: 300 } })),
  { name: 'slot wider than its frame', slot: { frame: 'standard' as const, width: 420, height: 280 } },
  { name: 'slot higher than its frame', slot: { frame: 'wide' as const, width: 400, height: 220 } },
  { name: 'round slot', slot: { frame: 'square' as const, width: 300, height: 300, radius: 150 } },
  { name: 'white paper', slot: { frame: 'wide' as const, width: 420, height: 200, whiteGround: true } },
];

test.for(SLOTS)('a $name shows what the drawing’s SVG shows', async ({ slot }) => {
  expect(differing(await render(slot, 2), await reference(slot, 2))).toBeLessThan(0.006);
});

test('the comparison would notice another drawing', async () => {
  const { slot } = SLOTS[0] as (typeof SLOTS)[number];
  expect(differing(await render(slot, 2), await reference({ ...slot, whiteGround: true }, 2))).toBeGreaterThan(0.1);
});

test('every kind of path data becomes PDF operators', () => {
  expect(pathOperators('M0 0L10 0Q20 0 20 10C20 15 15 20 10 20Z')).toBe(
    '0 0 m 10 0 l 16.67 0 20 3.33 20 10 c 20 15 15 20 10 20 c h',
  );
  expect(pathOperators('M1.5,-2 3 .25-1-.5')).toBe('1.5 -2 m 3 .25 l -1 -.5 l');
  expect(pathOperators('')).toBe('');
});

test('numbers are short, and never have an exponent', () => {
  expect([0, -0, 0.004, -0.004, 0.5, -0.25, 12, 1.005, -3.756, 100000.126].map(num)).toEqual([
    '0',
    '0',
    '0',
    '0',
    '.5',
    '-.25',
    '12',
    '1',
    '-3.76',
    '100000.13',
  ]);
  expect([0.00001, -0.00001, 0.000001, 1.234567].map(matrixNumber)).toEqual(['.00001', '-.00001', '0', '1.23457']);
});
