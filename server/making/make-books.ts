import type { Book } from '../book/book.ts';
import type { Frame } from '../book/drawing.ts';
import type { NewBook } from '../book/view.ts';
import { newBook } from './create-books.ts';
import { nextSteps } from './next-steps.ts';
import { runStep, type StepPorts } from './run-step.ts';

/** Nothing is stored: a picture is drawn when it is printed, in the one frame that is. */
const NO_FRAMES: readonly Frame[] = [];

/**
 * A story as finished books, without saving them: the same steps that a saved book goes through, one after the other.
 *
 * Without `check`, pages keep no findings: a PDF shows none, and looking for them takes a tenth of the time.
 *
 * @throws Problem `story-empty`, `story-too-long`
 */
export async function makeBooks(
  request: NewBook,
  id: string,
  { tools, files }: StepPorts,
  { check = true }: { check?: boolean } = {},
): Promise<Book[]> {
  const next = (book: Book) => nextSteps(book, NO_FRAMES).find(({ kind }) => check || kind !== 'check');
  const finished: Book[] = [];
  const waiting = [newBook(request, id, tools)];
  for (let book = waiting.shift(); book; book = waiting.shift()) {
    for (let step = next(book); step; step = next(book)) {
      const { apply, further } = await runStep(step, book, { tools, files, frames: NO_FRAMES });
      book = apply(book);
      waiting.push(...further);
    }
    finished.push(book);
  }
  return finished;
}
