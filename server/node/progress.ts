import type { BookChanged, Progress } from '../ports/progress.ts';

/** Progress within one process. */
export function inProcessProgress(): Progress {
  const listeners = new Map<string, Set<(change: BookChanged) => void>>();
  return {
    publish(change) {
      for (const listener of [...(listeners.get(change.bookId) ?? [])]) listener(change);
    },
    watch(bookId, listener) {
      const ofBook = listeners.get(bookId) ?? new Set();
      listeners.set(bookId, ofBook.add(listener));
      return () => {
        ofBook.delete(listener);
        if (ofBook.size === 0 && listeners.get(bookId) === ofBook) listeners.delete(bookId);
      };
    },
  };
}
