import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LaidOutBook } from '../../server/book/laid-out-page.ts';
import type { BookView } from '../../server/book/view.ts';
import { layOut } from '../api.ts';

/** Looks, after every change, on which pages the words do not fit: on the book's paper, or on the smallest screen. */
export class FitCheck implements ReactiveController {
  #host: ReactiveControllerHost;
  #revision = -1;
  #overfull = new Set<string>();
  #missing: readonly string[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Ids of the pages. */
  get overfull(): ReadonlySet<string> {
    return this.#overfull;
  }

  /** Characters of the book that no font of ours has, such as an emoji. */
  get missing(): readonly string[] {
    return this.#missing;
  }

  async look({ book, revision }: BookView): Promise<void> {
    if (revision <= this.#revision || book.pages.length === 0) return;
    this.#revision = revision;
    const sheets = [book.settings.paper, 'screen-phone'] as const;
    // Without an answer nothing is said; the next change asks again.
    const looked = await Promise.all(sheets.map((sheet) => layOut(book.id, sheet))).catch((): LaidOutBook[] => []);
    if (revision !== this.#revision || looked.length === 0) return;
    this.#overfull = new Set(looked.flatMap(({ overflows }) => overflows.map(({ pageId }) => pageId)));
    this.#missing = [...new Set(looked.flatMap(({ missingGlyphs }) => missingGlyphs ?? []))];
    this.#host.requestUpdate();
  }
}
