import { html, type TemplateResult } from 'lit';
import type { Page } from '../../server/book/book.ts';
import { FRAME_SIZE, type Frame } from '../../server/book/limits.ts';
import { pictureAddress } from '../api.ts';
import { LightElement } from './light-element.ts';

const FRAME: Frame = 'standard';

/**
 * A page's picture. Properties `bookId`, `page`, `alt`, `waiting` (said while there is none yet). A new picture takes the place of the old one at once and whole,
 * when it is there; while it is drawn, or when it is already outdated, the old one stays.
 */
export class PagePicture extends LightElement {
  static override properties = {
    bookId: { attribute: false },
    page: { attribute: false },
    alt: { attribute: false },
    waiting: { attribute: false },
    shown: { state: true },
  };
  declare bookId: string;
  declare page: Page;
  declare alt: string;
  declare waiting: string;
  /** The picture that is there, and the page it is of. */
  declare shown: { address: string; pageId: string } | null;
  #wanted = '';

  constructor() {
    super();
    this.alt = '';
    this.waiting = '';
    this.shown = null;
  }

  protected override willUpdate(): void {
    const { id, picture } = this.page;
    const key = picture?.frames[FRAME];
    const address = key ? pictureAddress(this.bookId, id, FRAME, key) : '';
    if (this.shown && this.shown.pageId !== id) this.shown = null;
    if (!address || address === this.#wanted) return;
    this.#wanted = address;
    // The first picture of a page has nothing to replace.
    if (!this.shown) this.shown = { address, pageId: id };
    else this.#replace(address, id);
  }

  #replace(address: string, pageId: string): void {
    const next = new Image();
    next.onload = () => {
      if (address === this.#wanted) this.shown = { address, pageId };
    };
    // Outdated before it came; a newer one follows.
    next.onerror = () => {
      if (address === this.#wanted) this.#wanted = '';
    };
    next.src = address;
  }

  protected override render(): TemplateResult {
    const { width, height } = FRAME_SIZE[FRAME];
    if (this.shown) return html`<img src=${this.shown.address} alt=${this.alt} width=${width} height=${height} />`;
    return this.waiting ? html`<p class="quiet">${this.waiting}</p>` : html``;
  }
}

customElements.define('page-picture', PagePicture);
