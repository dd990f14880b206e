import type { Book, Page } from '../../server/book/book.ts';
import { textOf } from '../../server/book/text-of.ts';

/** Words somebody typed for a page, the page's words they were typed over, and what was sent to be saved last. */
export type WordDraft = { text: string; over: string; sent?: string };

type Kept = { pages: Record<string, WordDraft>; newPage: string };
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Words that were typed and are not in the saved book yet. They are kept in this browser with every key, so that a
 * closed page, a stopped server or another window cannot lose them. Words typed over others than the page has now are in
 * conflict: they wait until a person decides.
 */
export class WordDrafts {
  readonly #shelf: Shelf | null;
  readonly #name: string;
  readonly #drafts: Map<string, WordDraft>;
  #newPage: string;

  /** `name` is the entry's on the shelf; the shelf is null where the browser keeps nothing. */
  constructor(name: string, shelf: Shelf | null) {
    this.#shelf = shelf;
    this.#name = name;
    const { pages = {}, newPage = '' } = readKept(shelf, name);
    this.#drafts = new Map(Object.entries(pages));
    this.#newPage = newPage;
  }

  /** Takes over what another tab left behind, words of one's own excepted. */
  adopt(name: string): void {
    const { pages = {}, newPage = '' } = readKept(this.#shelf, name);
    for (const [id, draft] of Object.entries(pages)) if (!this.#drafts.has(id)) this.#drafts.set(id, draft);
    this.#newPage ||= newPage;
    this.#keep();
    this.#shelf?.removeItem(name);
  }

  /** Words for a page that is not added yet. */
  get newPage(): string {
    return this.#newPage;
  }

  set newPage(words: string) {
    this.#newPage = words;
    this.#keep();
  }

  get(pageId: string): WordDraft | undefined {
    return this.#drafts.get(pageId);
  }

  type(page: Page, text: string): void {
    const now = textOf(page.sentences);
    const before = this.#drafts.get(page.id) ?? { over: now };
    this.#drafts.set(page.id, { ...before, text });
    this.#keep();
  }

  drop(pageId: string): void {
    this.#drafts.delete(pageId);
    this.#keep();
  }

  /** The person saw the page's words of now and keeps their own all the same. */
  keepOver(page: Page): void {
    const draft = this.#drafts.get(page.id);
    if (draft) this.#drafts.set(page.id, { ...draft, over: textOf(page.sentences) });
    this.#keep();
  }

  isInConflict(page: Page): boolean {
    const draft = this.#drafts.get(page.id);
    const now = textOf(page.sentences);
    return draft !== undefined && ![draft.over, draft.text, draft.sent].includes(now);
  }

  /** Forgets what the book has meanwhile; to be called with every newer book. */
  compare({ pages }: Book): void {
    const saved = pages.filter((page) => this.#drafts.get(page.id)?.text === textOf(page.sentences));
    for (const { id } of saved) this.#drafts.delete(id);
    if (saved.length > 0) this.#keep();
  }

  /** The answer may come later than the newer book itself, or never. */
  sending(pageId: string, text: string): void {
    const draft = this.#drafts.get(pageId);
    if (draft) this.#drafts.set(pageId, { ...draft, sent: text });
    this.#keep();
  }

  /** After `text` was saved: typing may have gone on meanwhile, over the words that are saved now. */
  saved(pageId: string, text: string): void {
    const draft = this.#drafts.get(pageId);
    if (!draft) return;
    if (draft.text === text) this.#drafts.delete(pageId);
    else this.#drafts.set(pageId, { text: draft.text, over: text });
    this.#keep();
  }

  /** Pages whose words can be saved without asking: nobody else changed them, and there is something to save. */
  saveable({ pages }: Book, longest: number): Page[] {
    return pages.filter((page) => {
      const text = this.#drafts.get(page.id)?.text ?? '';
      return text.trim() !== '' && text.length <= longest && !this.isInConflict(page);
    });
  }

  /** Words for pages that somebody deleted meanwhile. */
  homeless({ pages }: Book): [pageId: string, words: string][] {
    const known = new Set(pages.map(({ id }) => id));
    return [...this.#drafts].filter(([id]) => !known.has(id)).map(([id, { text }]) => [id, text]);
  }

  /** Whether all typed words of the book's pages are in it. */
  get isEmpty(): boolean {
    return this.#drafts.size === 0;
  }

  #keep(): void {
    const kept: Kept = { pages: Object.fromEntries(this.#drafts), newPage: this.#newPage };
    try {
      if (this.isEmpty && this.#newPage === '') this.#shelf?.removeItem(this.#name);
      else this.#shelf?.setItem(this.#name, JSON.stringify(kept));
    } catch {
      // A full or forbidden shelf: the words are still on the page.
    }
  }
}

function readKept(shelf: Shelf | null, name: string): Partial<Kept> {
  try {
    return JSON.parse(shelf?.getItem(name) ?? '{}') as Partial<Kept>;
  } catch {
    return {};
  }
}
