import { html, type TemplateResult } from 'lit';
import type { Page } from '../../server/book/book.ts';
import { FRAME_SIZE, type Frame } from '../../server/book/limits.ts';
import { pictureAddress } from '../api.ts';

/** A page's picture in the frame asked for, or in any other it was drawn for. Null while there is none. */
export function pagePicture(bookId: string, page: Page, wanted: Frame, alt: string): TemplateResult | null {
  const frames = page.picture?.frames;
  const frame = frames && (frames[wanted] ? wanted : (Object.keys(frames)[0] as Frame | undefined));
  const key = frame && frames?.[frame];
  if (!frame || !key) return null;
  const { width, height } = FRAME_SIZE[frame];
  return html`<img src=${pictureAddress(bookId, page.id, frame, key)} alt=${alt} width=${width} height=${height} />`;
}
