import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Edit } from '../../server/book/edit.ts';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { BookView } from '../../server/book/view.ts';
import { editBook, redo, ServerProblem, undo } from '../api.ts';
import type { BookWatcher } from '../ui/book-watcher.ts';

export type Saving = 'saved' | 'saving' | 'not-saved';

/**
 * Sends a person's changes one after the other, so that each is made to the book the one before it left. A change that
 * was not saved is kept, with what the server said, until the person decides.
 */
export class EditSession implements ReactiveController {
  saving: Saving = 'saved';
  problem: ProblemReport | null = null;
  /** The change that was not saved. */
  unsaved: Edit | null = null;
  #host: ReactiveControllerHost;
  #watcher: BookWatcher;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost, watcher: BookWatcher) {
    this.#host = host;
    this.#watcher = watcher;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Gives whether it was saved. */
  send(edit: Edit): Promise<boolean> {
    return this.#next((view) => editBook(view.book.id, view.revision, edit), edit);
  }

  undo(): Promise<boolean> {
    return this.#next((view) => undo(view.book.id, view.revision), null);
  }

  redo(): Promise<boolean> {
    return this.#next((view) => redo(view.book.id, view.revision), null);
  }

  /** Saves the kept change over the newer book, which stays among the versions. */
  async keepMine(): Promise<void> {
    const edit = this.unsaved;
    await this.takeNewer();
    if (edit) await this.send(edit);
  }

  async takeNewer(): Promise<void> {
    this.problem = null;
    this.unsaved = null;
    this.saving = 'saved';
    await this.#watcher.read();
  }

  #next(change: (view: BookView) => Promise<BookView>, edit: Edit | null): Promise<boolean> {
    const work = this.#queue.then(() => this.#run(change, edit));
    this.#queue = work;
    return work;
  }

  async #run(change: (view: BookView) => Promise<BookView>, edit: Edit | null): Promise<boolean> {
    const { view } = this.#watcher;
    if (!view) return false;
    this.saving = 'saving';
    this.#host.requestUpdate();
    try {
      this.#watcher.take(await change(view));
      this.saving = 'saved';
      this.problem = null;
      this.unsaved = null;
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      this.saving = 'not-saved';
      this.problem = error.report;
      this.unsaved = edit;
    }
    this.#host.requestUpdate();
    return this.saving === 'saved';
  }
}
