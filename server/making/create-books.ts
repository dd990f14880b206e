import { BOOK_VERSION, type Book } from '../book/book.ts';
import { Problem } from '../book/problem.ts';
import { LONGEST_STORY } from '../book/story.ts';
import type { NewBook } from '../book/view.ts';
import type { Moment } from '../ports/storage.ts';
import { isBlank } from '../story/clean-text.ts';
import { doStep, type MakingPorts } from './do-step.ts';
import type { MakingTools } from './tools.ts';

/** What came of a story: the ids of its books, and what planning stopped at, if it did. */
export type CreatedBooks = { ids: string[]; stoppedAt?: unknown };

/**
 * Saves a family's story as a book, then plans it, which gives several books when the story is long. The story is safe
 * before anything is made of it: should planning fail, the book is there all the same and can be planned later.
 *
 * @throws Problem `story-empty`, `story-too-long`, and those of the store
 */
export async function createBooks(request: NewBook, ports: MakingPorts & { moment: Moment }): Promise<CreatedBooks> {
  const made = request.id === undefined ? null : await storyOf(request.id, ports.store);
  if (request.id !== undefined && made === request.text) return { ids: [request.id] };
  const id = made === null ? request.id : undefined;
  const book = newBook(request, id ?? ports.moment.newId(), ports.tools);
  await ports.store.create([book]);
  try {
    return { ids: [book.id, ...(await doStep({ kind: 'plan' }, book.id, ports))] };
  } catch (stoppedAt) {
    return { ids: [book.id], stoppedAt };
  }
}

/** The story of a book that is there already; empty for one that was removed, whose id is taken too. */
async function storyOf(id: string, store: MakingPorts['store']): Promise<string | null> {
  if ((await store.list('removed')).some((book) => book.id === id)) return '';
  try {
    return (await store.read(id)).book.story.text;
  } catch (error) {
    if (error instanceof Problem && error.code === 'book-not-found') return null;
    throw error;
  }
}

/** A book that is not planned yet. The story's text is kept to the letter. */
export function newBook(request: NewBook, id: string, tools: Pick<MakingTools, 'detect'>): Book {
  const { text, level, settings, heroLook } = request;
  if (isBlank(text)) throw new Problem('story-empty');
  if (text.length > LONGEST_STORY) throw new Problem('story-too-long', { length: text.length, most: LONGEST_STORY });
  const language = tools.detect(text);
  return {
    type: 'book',
    version: BOOK_VERSION,
    id,
    story: { text, language, childName: request.childName.trim(), level },
    language,
    level,
    settings,
    part: { number: 1, of: 1 },
    cast: [],
    pages: [],
    notes: [],
    heroLook,
  };
}
