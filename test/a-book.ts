import { BOOK_VERSION, type Book, type Page } from '../server/book/book.ts';
import type { Look } from '../server/book/look.ts';
import type { Scene } from '../server/book/scene.ts';

export const A_LOOK: Look = {
  build: 'child',
  skin: 'tone2',
  hair: 'bob',
  hairColour: 'black',
  top: 'plain',
  topColour: 'yellow',
  bottom: 'trousers',
  bottomColour: 'blue',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'none',
  moving: 'walks',
};

export const A_SCENE: Scene = {
  place: 'park',
  light: 'day',
  figures: [{ who: 'hero', feeling: 'neutral', doing: 'walk', holding: null, facing: 'right', with: null }],
  things: [],
  focus: 'hero',
  says: 'Mia walks in the park.',
};

/** A page of one sentence, tagged without any dictionary. */
export function aPage(id: string, role: Page['role'], text: string): Page {
  const words = text.split(/(\s+)/).filter(Boolean);
  const sentences = [{ words: words.map((word) => ({ text: word, pos: 'other' as const })) }];
  return { id, role, sentences, scene: role === 'for-adults' ? null : A_SCENE, picture: null, findings: null };
}

/** A planned book about Mia with so many story pages, made without the planner. */
export function aBook(id: string, storyPages = 3, part = { number: 1, of: 1 }): Book {
  const texts = Array.from({ length: storyPages }, (_, at) => `Mia walks to place ${at + 1}.`);
  return {
    type: 'book',
    version: BOOK_VERSION,
    id,
    story: { text: texts.join(' '), language: 'en', childName: 'Mia', level: '5-6' },
    language: 'en',
    level: '5-6',
    settings: { layout: 'above', paper: 'a4', ground: 'white', pinyin: false },
    part,
    cast: [{ id: 'hero', role: 'hero', name: 'Mia', look: A_LOOK }],
    pages: [
      aPage('cover', 'cover', 'Mia in the park'),
      ...texts.map((text, at) => aPage(`p${at + 1}`, 'story', text)),
      aPage('end', 'end', 'The end.'),
      aPage('for-adults', 'for-adults', 'Read it in a calm moment.'),
    ],
    notes: [],
    heroLook: A_LOOK,
  };
}

/** The same book with other words on one page. */
export function withText(book: Book, pageId: string, text: string): Book {
  const pages = book.pages.map((page) => (page.id === pageId ? { ...aPage(pageId, page.role, text) } : page));
  return { ...book, pages };
}
