import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Book, Page } from '../../server/book/book.ts';
import type { Edit } from '../../server/book/edit.ts';
import { LONGEST_PAGE } from '../../server/book/limits.ts';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { BookView } from '../../server/book/view.ts';
import { editBook, redo, ServerProblem, undo } from '../api.ts';
import type { BookWatcher } from '../ui/book-watcher.ts';
import type { WordDrafts } from './word-drafts.ts';

/** Words are saved this many milliseconds after typing stops. */
const PAUSE = 1000;

export type Saving = 'saved' | 'saving' | 'not-saved';

/**
 * One change, made to the book as it is when its turn comes; null when there is nothing left to do. `isSafe` changes
 * look for themselves whether the newest book still suits them, so they may simply be tried again on it.
 */
type Change = { make(view: BookView): Promise<BookView> | null; done?(view: BookView): void; isSafe?: boolean };

/**
 * Sends a person's changes one after the other, so that each is made to the book the one before it left. A change that
 * was not saved waits, with what the server said, until the server is back or the person decides. Typed words wait in
 * the drafts.
 */
export class EditSession implements ReactiveController {
  problem: ProblemReport | null = null;
  #host: ReactiveControllerHost;
  #watcher: BookWatcher;
  #drafts: () => WordDrafts;
  #waiting: Change[] = [];
  #hasTakenUp = false;
  #working: Promise<void> | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, watcher: BookWatcher, drafts: () => WordDrafts) {
    this.#host = host;
    this.#watcher = watcher;
    this.#drafts = drafts;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whatever was typed in the last second goes out before the screen does. */
  hostDisconnected(): void {
    void this.saveWords();
  }

  get saving(): Saving {
    const { view } = this.#watcher;
    const drafts = this.#drafts();
    if (this.problem) return 'not-saved';
    if (this.#working || (view && drafts.saveable(view.book, LONGEST_PAGE).length > 0)) return 'saving';
    return drafts.isEmpty ? 'saved' : 'not-saved';
  }

  /** True while a change waits for a decision, since the book was changed elsewhere. */
  get isBlocked(): boolean {
    return this.problem?.code === 'book-changed';
  }

  send(edit: Edit | ((book: Book) => Edit | null), done?: (view: BookView) => void): Promise<void> {
    const make = ({ book, revision }: BookView) => {
      const made = typeof edit === 'function' ? edit(book) : edit;
      return made && editBook(book.id, revision, made);
    };
    return this.#take({ make, done });
  }

  /** Keeps what was typed at once, and saves it when typing stops. A syllable still being composed is not saved. */
  typed(page: Page, text: string, isComposing: boolean): void {
    this.#drafts().type(page, text);
    clearTimeout(this.#pause);
    if (!isComposing) this.#pause = setTimeout(() => void this.saveWords(), PAUSE);
    this.#host.requestUpdate();
  }

  /** Saves all typed words that nobody else has touched. */
  async saveWords(): Promise<void> {
    clearTimeout(this.#pause);
    const { view } = this.#watcher;
    const pages = view ? this.#drafts().saveable(view.book, LONGEST_PAGE) : [];
    for (const { id } of pages) this.#waiting.push(this.#wordsOf(id));
    await this.#work();
  }

  /** Words that an earlier visit could not save, once the book is there. */
  async takeUp(): Promise<void> {
    if (this.#hasTakenUp) return;
    this.#hasTakenUp = true;
    await this.saveWords();
  }

  async undo(): Promise<void> {
    await this.saveWords();
    await this.#take({ make: ({ book, revision, canUndo }) => (canUndo ? undo(book.id, revision) : null) });
  }

  async redo(): Promise<void> {
    await this.saveWords();
    await this.#take({ make: ({ book, revision, canRedo }) => (canRedo ? redo(book.id, revision) : null) });
  }

  /** Tries what waits once more; after `book-changed` that means: over the newer book, which undo brings back. */
  async again(): Promise<void> {
    if (this.isBlocked) await this.#watcher.read();
    this.problem = null;
    await this.saveWords();
  }

  /** Gives up what waits, words excepted. */
  async giveUp(): Promise<void> {
    this.#waiting = [];
    this.problem = null;
    await this.#watcher.read();
    await this.saveWords();
  }

  #wordsOf(pageId: string): Change {
    return {
      isSafe: true,
      make: ({ book, revision }) => {
        const page = this.#drafts()
          .saveable(book, LONGEST_PAGE)
          .find(({ id }) => id === pageId);
        const text = page && this.#drafts().get(pageId)?.text;
        if (!text) return null;
        this.#drafts().sending(pageId, text);
        const saving = editBook(book.id, revision, { kind: 'page-text', pageId, text });
        return saving.then((view) => {
          this.#drafts().saved(pageId, text);
          return view;
        });
      },
    };
  }

  #take(change: Change): Promise<void> {
    this.#waiting.push(change);
    return this.isBlocked ? Promise.resolve() : this.#work();
  }

  #work(): Promise<void> {
    this.#working ??= this.#workOff().finally(() => {
      this.#working = null;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
    return this.#working;
  }

  async #workOff(): Promise<void> {
    let tries = 0;
    while (this.#waiting.length > 0) {
      const { view } = this.#watcher;
      const change = this.#waiting[0];
      if (!view || !change) return;
      try {
        const made = await change.make(view);
        this.#waiting.shift();
        this.problem = null;
        tries = 0;
        if (made) this.#watcher.take(made);
        if (made) change.done?.(made);
      } catch (error) {
        if (!(error instanceof ServerProblem)) throw error;
        const { report } = error;
        if (report.code === 'book-changed' && change.isSafe && tries++ < 3) {
          await this.#watcher.read();
          continue;
        }
        // What can never be saved makes room for what comes after it.
        if (!report.retryable && report.code !== 'book-changed') this.#waiting.shift();
        this.problem = report;
        return;
      }
    }
  }
}
