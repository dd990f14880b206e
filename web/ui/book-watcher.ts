import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProblemReport } from '../../server/book/problem.ts';
import type { BookView } from '../../server/book/view.ts';
import { readBook, ServerProblem, watchBook } from '../api.ts';

/**
 * Keeps a screen's view of one book up to date: reads it, and again whenever the server says it changed. `view` is never
 * replaced by an older revision.
 */
export class BookWatcher implements ReactiveController {
  view: BookView | null = null;
  problem: ProblemReport | null = null;
  #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;
  #bookId: string | undefined;
  #heard: () => void;

  /** `heard` is called whenever the server speaks of the book, also when it is back after it was gone. */
  constructor(host: ReactiveControllerHost, heard: () => void = () => undefined) {
    this.#host = host;
    this.#heard = heard;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Starts with this book, or stays with it. */
  follow(bookId: string): void {
    if (bookId === this.#bookId) return;
    this.#bookId = bookId;
    this.#stop?.();
    this.view = null;
    void this.read();
    this.#stop = watchBook(bookId, (revision) => {
      // Revision 0 says that something beside the saved book changed, such as a making that stopped.
      if (this.problem || revision === 0 || revision > (this.view?.revision ?? -1)) void this.read();
      this.#heard();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#bookId = undefined;
  }

  async read(): Promise<void> {
    if (this.#bookId === undefined) return;
    try {
      this.take(await readBook(this.#bookId));
      this.problem = null;
    } catch (error) {
      if (!(error instanceof ServerProblem)) throw error;
      this.problem = error.report;
    }
    this.#host.requestUpdate();
  }

  /** A newer view that came as the answer to a change. */
  take(view: BookView): void {
    if (view.book.id === this.#bookId && view.revision >= (this.view?.revision ?? 0)) this.view = view;
    this.#host.requestUpdate();
  }
}
