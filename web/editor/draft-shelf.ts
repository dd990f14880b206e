/**
 * Where this browser keeps words that are not saved yet: one entry a book and tab, since two tabs of the same book must
 * not overwrite one another's words.
 */

const TAB = 'starpages-tab';
const LOCK = 'starpages-tab-';

const tab = tabId();
// Held until the tab is closed: who looks can tell which tabs are still there.
void navigator.locks?.request(LOCK + tab, () => new Promise(() => undefined));

/** Null where the browser keeps nothing. */
export function shelf(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export const entryName = (bookId: string) => `starpages-unsaved-${bookId}-${tab}`;

/** Names of this book's entries whose tabs are gone: what was typed in them waits for somebody to save it. */
export async function entriesLeftBehind(bookId: string): Promise<string[]> {
  const start = entryName(bookId).slice(0, -tab.length);
  const others = Object.keys(shelf() ?? {}).filter((name) => name.startsWith(start) && name !== entryName(bookId));
  if (others.length === 0) return [];
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const alive = new Set(held.map(({ name }) => name));
  return others.filter((name) => !alive.has(LOCK + name.slice(start.length)));
}

/** A reload keeps it. */
function tabId(): string {
  const made = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
  try {
    const known = sessionStorage.getItem(TAB);
    if (known) return known;
    sessionStorage.setItem(TAB, made);
  } catch {
    // Without a memory every load is a tab of its own.
  }
  return made;
}
