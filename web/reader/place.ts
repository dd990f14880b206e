/** Where a book was left (rule R3), by the page's id, so that pages added before it do not matter. */
const nameFor = (bookId: string) => `starpages-place-${bookId}`;

export function keptPlace(bookId: string): string | null {
  try {
    return localStorage.getItem(nameFor(bookId));
  } catch {
    return null;
  }
}

/** Null forgets it: the book opens at its cover. */
export function keepPlace(bookId: string, pageId: string | null): void {
  try {
    if (pageId === null) localStorage.removeItem(nameFor(bookId));
    else localStorage.setItem(nameFor(bookId), pageId);
  } catch {
    // Without a memory the book opens at its cover.
  }
}
