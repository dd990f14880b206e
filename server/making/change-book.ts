import type { Book } from '../book/book.ts';
import type { Edit } from '../book/edit.ts';
import { Problem } from '../book/problem.ts';
import type { Progress } from '../ports/progress.ts';
import type { BookStore, StoredBook } from '../storage/book-store.ts';
import { isProblem } from './do-step.ts';
import { applyEdit } from './edit-book.ts';
import type { MakingTools } from './tools.ts';

export type ChangePorts = { store: BookStore; progress: Progress; tools: MakingTools };

/**
 * Saves a person's edit. What the maker saved since the person looked is no hindrance; what another person saved is.
 * An edit that changes nothing is not saved.
 *
 * @throws Problem `book-changed`, and those of `applyEdit`
 */
export async function changeBook(id: string, seen: number, edit: Edit, ports: ChangePorts): Promise<void> {
  await overNewest(id, seen, ports, async ({ book, revision }) => {
    await ports.tools.prepare(book.language);
    const changed: Book = applyEdit(book, edit, ports.tools);
    return changed === book ? revision : ports.store.save(changed, revision, 'person');
  });
}

/** @throws Problem `book-changed`, `nothing-to-undo`, `nothing-to-redo` */
export async function stepBook(id: string, seen: number, way: 'undo' | 'redo', ports: ChangePorts): Promise<void> {
  await overNewest(id, seen, ports, ({ revision }) => ports.store[way](id, revision));
}

/** Tries again as long as nobody but the maker was faster. */
async function overNewest(
  id: string,
  seen: number,
  { store, progress }: ChangePorts,
  change: (newest: StoredBook) => Promise<number>,
): Promise<void> {
  for (;;) {
    const newest = await store.read(id);
    if (seen < newest.personRevision || seen > newest.revision) throw new Problem('book-changed');
    try {
      const revision = await change(newest);
      if (revision !== newest.revision) progress.publish({ bookId: id, revision });
      return;
    } catch (error) {
      if (!isProblem(error, 'book-changed')) throw error;
    }
  }
}
