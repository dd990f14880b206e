import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import type {
  LaidOutBook,
  LaidOutPage,
  PlacedItem,
  PlacedMark,
  PlacedPicture,
  PlacedText,
  TextBlock,
} from '../../server/book/laid-out-page.ts';
import { FRAME_BLEED, FRAME_SIZE } from '../../server/book/limits.ts';
import { textOf } from '../../server/book/text-of.ts';
import { pictureAddress } from '../api.ts';

/** The part of the sheets that has something on it, in points; above and below it the sheet leaves room for buttons. */
export type Crop = { top: number; height: number; width: number };

/** One crop for the whole book, so that nothing moves from page to page. */
export function cropOf({ pages }: LaidOutBook): Crop {
  const items = pages.flatMap((page) => page.items);
  const top = Math.min(...items.map(topOf));
  return { top, height: Math.max(...items.map(bottomOf)) - top, width: pages[0]?.width ?? 1 };
}

const lettersOf = (item: PlacedItem): PlacedText[] =>
  item.kind === 'text'
    ? item.lines.flatMap(({ cells }) => cells.flatMap((cell) => (cell.ruby ? [cell, cell.ruby] : [cell])))
    : item.kind === 'furniture'
      ? [item.text]
      : [];

function topOf(item: PlacedItem): number {
  if (item.kind === 'picture') return item.y;
  if (item.kind === 'mark') return item.y - item.radius;
  return Math.min(...lettersOf(item).map(({ baseline, size }) => baseline - size));
}

function bottomOf(item: PlacedItem): number {
  if (item.kind === 'picture') return item.y + item.height;
  if (item.kind === 'mark') return item.y + item.radius;
  return Math.max(...lettersOf(item).map(({ baseline, size }) => baseline + 0.3 * size));
}

/** `place` says which page this is. */
export type SheetView = { book: Book; page: Page; laidOut: LaidOutPage; crop: Crop; place: string };

/**
 * One laid-out page as the engine placed it, scaled to the space there is. The words stand in the page a second time for
 * readers' tools, since drawn positions say nothing to them.
 */
export function sheetView({ book, page, laidOut, crop, place }: SheetView): TemplateResult {
  const spoken =
    page.role === 'cover'
      ? html`<h1>${textOf(page.sentences)}</h1>`
      : html`<h1>${place}</h1>${page.sentences.map((sentence) => html`<p>${textOf([sentence])}</p>`)}`;
  const language = book.language === 'mixed' || book.language === 'und' ? nothing : book.language;
  return html`<div class="book-sheet" lang=${language}>
    <div class="vh">${spoken}${page.picture?.alt ? html`<p>${page.picture.alt}</p>` : nothing}</div>
    <svg viewBox="0 ${crop.top} ${crop.width} ${crop.height}" aria-hidden="true">
      ${laidOut.items.map((item) => placed(book.id, page, item))}
    </svg>
  </div>`;
}

function placed(bookId: string, page: Page, item: PlacedItem): SVGTemplateResult | typeof nothing {
  switch (item.kind) {
    case 'picture':
      return picture(bookId, page, item);
    case 'text':
      return textBlock(item);
    case 'mark':
      return mark(item);
    case 'furniture':
      return text(item.text);
  }
}

/** The frame is contained in the slot; the ground drawn beyond it fills the rest. */
function picture(bookId: string, page: Page, slot: PlacedPicture): SVGTemplateResult | typeof nothing {
  const key = page.picture?.frames[slot.frame];
  if (!key) return nothing;
  const frame = FRAME_SIZE[slot.frame];
  const scale = Math.min(slot.width / frame.width, slot.height / frame.height);
  const width = (frame.width + 2 * FRAME_BLEED) * scale;
  const height = (frame.height + 2 * FRAME_BLEED) * scale;
  const x = slot.x + (slot.width - width) / 2;
  const y = slot.y + (slot.height - height) / 2;
  const clip = `clip-${page.id}`;
  return svg`<clipPath id=${clip}><rect x=${slot.x} y=${slot.y} width=${slot.width} height=${slot.height} rx=${slot.radius} /></clipPath>
    <g clip-path="url(#${clip})"><image href=${`${pictureAddress(bookId, page.id, slot.frame, key)}&bleed=true`} x=${x} y=${y} width=${width} height=${height} preserveAspectRatio="none" /></g>`;
}

function textBlock(block: TextBlock): SVGTemplateResult {
  return svg`${block.lines.map(({ cells }) => cells.map((cell) => svg`${text(cell)}${cell.ruby ? text(cell.ruby) : nothing}`))}`;
}

function text({ text: words, font, size, x, baseline, colour }: PlacedText): SVGTemplateResult {
  return svg`<text class=${font} x=${x} y=${baseline} font-size=${size} fill=${colour} xml:space="preserve">${words}</text>`;
}

/** The printed progress row and the star of cover and end. */
function mark({ shape, x, y, radius, width, height, fill, stroke, strokeWidth }: PlacedMark): SVGTemplateResult {
  const line = stroke ?? 'none';
  switch (shape) {
    case 'line':
      return svg`<line x1=${x} x2=${x + width} y1=${y} y2=${y + height} stroke=${line} stroke-width=${strokeWidth} />`;
    case 'box':
      return svg`<rect x=${x} y=${y} width=${width} height=${height} rx=${radius} fill=${fill ?? 'none'} stroke=${line} stroke-width=${strokeWidth} />`;
    case 'star':
      return svg`<polygon class="star-here" points=${starPoints(x, y, radius)} fill=${fill ?? 'none'} stroke=${line} stroke-width=${strokeWidth} stroke-linejoin="round" />`;
    default:
      return svg`<circle class=${shape} cx=${x} cy=${y} r=${radius} fill=${fill ?? 'none'} stroke=${line} stroke-width=${strokeWidth} />`;
  }
}

/** Points of a five-pointed star stand this far in, between its tips; as in print. */
const STAR_INNER = 0.52;

function starPoints(x: number, y: number, radius: number): string {
  return Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? radius : radius * STAR_INNER;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return `${(x + reach * Math.cos(angle)).toFixed(2)},${(y + reach * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');
}
