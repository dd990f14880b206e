import type { Book } from '../book/book.ts';
import type { Drawing, Frame } from '../book/drawing.ts';
import { Problem } from '../book/problem.ts';
import type { Files } from '../ports/storage.ts';
import { pageOf } from './run-step.ts';
import type { MakingTools } from './tools.ts';

/** The saved drawings of books. */
export interface BookPictures {
  /**
   * The drawing of a page for a frame. One that was not stored, or whose file was lost, is drawn.
   *
   * @throws Problem `not-found` for a page without a picture, `book-not-ready` before it is drawn
   */
  read(book: Book, pageId: string, frame: Frame): Promise<Drawing>;
}

export function bookPictures(files: Files, tools: Pick<MakingTools, 'draw'>): BookPictures {
  return {
    async read(book, pageId, frame) {
      if (!book.pages.some(({ id, scene }) => id === pageId && scene !== null)) throw new Problem('not-found');
      const page = pageOf(book, pageId);
      if (page.picture === null) throw new Problem('book-not-ready');
      const key = page.picture.frames[frame];
      const bytes = key ? await files.get(key) : null;
      return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : tools.draw(page, book, frame);
    },
  };
}
