import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import type { LaidOutPage, PlacedMark, PlacedPicture, PlacedText, TextBlock } from '../../server/book/laid-out-page.ts';
import { FRAME_BLEED, FRAME_SIZE } from '../../server/book/limits.ts';
import { textOf } from '../../server/book/text-of.ts';
import { pictureAddress } from '../api.ts';

/**
 * One laid-out page as the engine placed it, scaled to the space there is. The words stand in the page a second time for
 * readers' tools, since drawn positions say nothing to them.
 */
export function sheetView(book: Book, page: Page, laidOut: LaidOutPage): TemplateResult {
  const spoken =
    page.role === 'cover'
      ? html`<h1>${textOf(page.sentences)}</h1>`
      : page.sentences.map((sentence) => html`<p>${textOf([sentence])}</p>`);
  const language = book.language === 'mixed' || book.language === 'und' ? nothing : book.language;
  return html`<div class="sheet" lang=${language}>
    <div class="vh">${page.picture?.alt ? html`<p>${page.picture.alt}</p>` : nothing}${spoken}</div>
    <svg viewBox="0 0 ${laidOut.width} ${laidOut.height}" aria-hidden="true">
      ${laidOut.items.map((item) => {
        switch (item.kind) {
          case 'picture':
            return picture(book.id, page, item);
          case 'text':
            return textBlock(item);
          case 'mark':
            return item.shape === 'line' ? line(item) : nothing;
          default:
            return text(item.text);
        }
      })}
    </svg>
  </div>`;
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
    <g clip-path="url(#${clip})"><image href=${`${pictureAddress(bookId, page.id, slot.frame, key)}&bleed=1`} x=${x} y=${y} width=${width} height=${height} preserveAspectRatio="none" /></g>`;
}

function textBlock(block: TextBlock): SVGTemplateResult {
  return svg`${block.lines.map(({ cells }) => cells.map((cell) => svg`${text(cell)}${cell.ruby ? text(cell.ruby) : nothing}`))}`;
}

function text({ text: words, font, size, x, baseline, colour }: PlacedText): SVGTemplateResult {
  return svg`<text class=${font} x=${x} y=${baseline} font-size=${size} fill=${colour} xml:space="preserve">${words}</text>`;
}

function line({ x, y, width, stroke, strokeWidth }: PlacedMark): SVGTemplateResult {
  return svg`<line x1=${x} x2=${x + width} y1=${y} y2=${y} stroke=${stroke ?? 'currentColor'} stroke-width=${strokeWidth} />`;
}
