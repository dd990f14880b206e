import type { Book, CastMember, Page } from '../book/book.ts';
import type { Drawing, Frame } from '../book/drawing.ts';
import type { Finding } from '../book/finding.ts';
import type { Look } from '../book/look.ts';
import type { Feeling, Scene } from '../book/scene.ts';
import type { Vocabulary } from '../book/view.ts';
import type { Sentence, TextLanguage } from '../book/words.ts';

/** Everything that making a book takes, from the rooms below. */
export interface MakingTools {
  detect(text: string): TextLanguage;
  /** Loads the dictionaries of a language, once. `plan`, `words` and `check` need it. */
  prepare(language: TextLanguage): Promise<void>;
  /** A story that is not planned yet as one book or, when it is long, several. The first keeps the id. */
  plan(book: Book): Book[];
  /** New words for a page of this book. Joined they are `text`, to the letter. */
  words(text: string, book: Book): Sentence[];
  /** What the picture of a story page of this book shows by its words, after the pictures of the pages before it. */
  sceneOf(page: Page, book: Book): Scene;
  /** One plain sentence of what a picture of this book shows. */
  describe(scene: Omit<Scene, 'says'>, book: Book): string;
  /** The page's picture for one frame; the page has a scene, and everybody in it a look. */
  draw(page: Page, book: Book, frame: Frame): Drawing;
  /** Somebody alone, for choosing a look. */
  drawFigure(look: Look, feeling: Feeling): Drawing;
  /** Null for a thing that nobody can draw. */
  drawThing(thing: string): Drawing | null;
  check(page: Page, book: Book): Finding[];
  /** Looks for everybody in the cast who has none; `seed` makes one book differ from another. */
  chooseLooks(cast: readonly CastMember[], heroLook: Look, seed: string): CastMember[];
  vocabulary: Vocabulary;
}
