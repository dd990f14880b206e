import type { Book } from '../book/book.ts';
import type { FontFace, LaidOutBook } from '../book/laid-out-page.ts';
import type { BookSettings, Sheet } from '../book/page-format.ts';

/** Books as they are read and printed. */
export interface BookExports {
  layOut(book: Book, sheet: Sheet): Promise<LaidOutBook>;
  /** @throws Problem `book-not-ready` while pictures are missing */
  pdf(book: Book, settings: BookSettings): Promise<Uint8Array<ArrayBuffer>>;
  /** A font with the characters of this book alone, as woff2. */
  font(book: Book, face: FontFace): Promise<Uint8Array<ArrayBuffer>>;
}
