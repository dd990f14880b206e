import { BOOK_VERSION, Book } from '../book/book.ts';
import { Problem } from '../book/problem.ts';

/** Takes a book's stored shape from version `n` (its place in the list, from 1) to `n + 1`. */
type Step = (older: Record<string, unknown>) => Record<string, unknown>;
const STEPS: readonly Step[] = [];

/**
 * A stored book, brought up to today's shape. `name` says which book it is, should it be unreadable.
 *
 * @throws Problem `data-too-new`, `data-damaged`
 */
export function readBook(text: string, name: string): Book {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Problem('data-damaged', { file: name }, { cause });
  }
  const version = Number(value.version);
  if (version > BOOK_VERSION) throw new Problem('data-too-new');
  for (const step of STEPS.slice(version - 1)) value = step(value);
  const result = Book.safeParse(value);
  if (!result.success) throw new Problem('data-damaged', { file: name }, { cause: result.error });
  return result.data;
}

export function writeBook(book: Book): string {
  return JSON.stringify(book);
}
