/** Something about a book changed; who watches it reads the book again. */
export type BookChanged = { bookId: string; revision: number };

/** How the web hears of work that goes on: in-process events at home, polling the revision on Workers. */
export interface Progress {
  publish(change: BookChanged): void;
  /** Calls `listener` for every later change of this book. Returns how to stop. */
  watch(bookId: string, listener: (change: BookChanged) => void): () => void;
}
