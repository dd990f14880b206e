import type { Book } from '../../server/book/book.ts';
import type { NewBook } from '../../server/book/view.ts';
import { newBook } from '../../server/making/create-books.ts';
import type { LoadedMaking } from '../../server/making/load-making.ts';
import { nextSteps } from '../../server/making/next-steps.ts';
import { runStep } from '../../server/making/run-step.ts';
import type { MakingTools } from '../../server/making/tools.ts';
import type { Files } from '../../server/ports/storage.ts';
import { A_LOOK } from '../a-book.ts';
import { filesInMemory } from './files-in-memory.ts';

export function aRequest(request: Partial<NewBook> & { text: string }): NewBook {
  return {
    childName: '',
    level: '5-6',
    settings: { layout: 'above', paper: 'a4', ground: 'white', pinyin: true },
    heroLook: A_LOOK,
    ...request,
  };
}

/** A book with every step done, by the real rooms. */
export async function madeBook(
  { tools }: Pick<LoadedMaking, 'tools'>,
  request: Partial<NewBook> & { text: string },
): Promise<{ book: Book; tools: MakingTools; files: Files }> {
  const files = filesInMemory();
  let book = newBook(aRequest(request), 'made', tools);
  for (let [step] = nextSteps(book); step; [step] = nextSteps(book)) {
    book = (await runStep(step, book, { tools, files })).apply(book);
  }
  return { book, tools, files };
}
