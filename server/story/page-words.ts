import type { Book } from '../book/book.ts';
import type { Sentence } from '../book/words.ts';
import type { Language } from '../language/language.ts';
import type { CueWords } from './cue-words.ts';
import { splitSentences } from './sentences.ts';

/** The words a person typed for one page, as sentences. Joined they are `text`, to the letter. */
export function pageWords(text: string, book: Book, language: Language, cues: CueWords): Sentence[] {
  const known = book.cast.map(({ name }) => name).filter((name) => name !== '');
  const names = language.findNames(text, known, book.language);
  return splitSentences(language.tag(text, { language: book.language, names }), book.level, cues);
}
