import type { LaidOutPage, PlacedText, TextBlock } from '../book/laid-out-page.ts';

/** Every run of text of a page, in reading order, readings and page number included. */
export function placedTexts(page: LaidOutPage): PlacedText[] {
  return page.items.flatMap((item) => {
    if (item.kind === 'furniture') return [item.text];
    if (item.kind !== 'text') return [];
    return item.lines.flatMap(({ cells }) => cells.flatMap((cell) => (cell.ruby ? [cell, cell.ruby] : [cell])));
  });
}

/** What a block says, without the readings. */
export function blockText(block: TextBlock): string {
  return block.lines.map(({ cells }) => cells.map(({ text }) => text).join('')).join('');
}

/** The text blocks of a page, in reading order. */
export function textBlocks(page: LaidOutPage): TextBlock[] {
  return page.items.filter((item) => item.kind === 'text');
}
