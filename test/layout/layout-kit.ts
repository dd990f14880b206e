import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Book } from '../../server/book/book.ts';
import { FONT_FACES, type FontFace, type LaidOutPage, type TextBlock } from '../../server/book/laid-out-page.ts';
import { PT_PER_MM, type Sheet } from '../../server/book/page-format.ts';
import { layOutBook } from '../../server/layout/lay-out-book.ts';
import { loadTemplates } from '../../server/layout/templates.ts';
import { projectData } from '../../server/node/data.ts';
import { nodeFonts } from '../../server/node/fonts.ts';
import type { FontMetrics } from '../../server/ports/fonts.ts';

/** Shared by all test files, so that the fonts are unpacked once on a machine. */
export const FONT_CACHE = join(tmpdir(), 'starpages-test-fonts');

export const fonts = nodeFonts(FONT_CACHE);
export const templates = await loadTemplates(projectData());
export const metrics = Object.fromEntries(
  await Promise.all(FONT_FACES.map(async (face) => [face, await fonts.metrics(face)] as const)),
) as Record<FontFace, FontMetrics>;

export const PAPERS = ['a4', 'a4-portrait', 'a5', 'letter'] as const;
export const SCREENS = ['screen-landscape', 'screen-portrait', 'screen-phone'] as const;
export const SHEETS: readonly Sheet[] = [...PAPERS, ...SCREENS];

export const layOut = (book: Book, sheet: Sheet) => layOutBook(book, { sheet, templates, metrics });

export const mm = (points: number) => points / PT_PER_MM;

export const blocksOf = (page: LaidOutPage): TextBlock[] => page.items.filter((item) => item.kind === 'text');
export const cellsOf = (page: LaidOutPage) =>
  blocksOf(page).flatMap(({ lines }) => lines.flatMap(({ cells }) => cells));
export const textIn = (blocks: readonly TextBlock[]) =>
  blocks.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.map(({ text }) => text))).join('');

/** The text of the lines as they are seen: lines that share a baseline are one. */
export function seenLines(block: TextBlock): string[] {
  const lines = new Map<number, string>();
  for (const { cells } of block.lines) {
    for (const { baseline, text } of cells) lines.set(baseline, (lines.get(baseline) ?? '') + text);
  }
  return [...lines.values()];
}

export const bodyOf = (page: LaidOutPage): TextBlock | undefined => blocksOf(page).find(({ role }) => role === 'body');
