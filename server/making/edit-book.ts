import { type Book, MOST_STORY_PAGES, type Page } from '../book/book.ts';
import type { Edit } from '../book/edit.ts';
import { Problem } from '../book/problem.ts';
import type { Scene } from '../book/scene.ts';
import { textOf } from '../book/words.ts';
import type { MakingTools } from './tools.ts';

type Tools = Pick<MakingTools, 'words' | 'sceneOf' | 'describe' | 'chooseLooks' | 'vocabulary'>;

/**
 * The book with one change. Only the page named gets other words, Scene, picture or findings; an edit that changes
 * nothing gives the same book back.
 *
 * @throws Problem `bad-request` for an edit that does not fit the book, `last-page`, `too-many-pages`
 */
export function applyEdit(book: Book, edit: Edit, tools: Tools): Book {
  const changed = editorOf(book, edit, tools);
  return JSON.stringify(changed) === JSON.stringify(book) ? book : changed;
}

function editorOf(book: Book, edit: Edit, tools: Tools): Book {
  switch (edit.kind) {
    case 'page-text':
      return changePage(book, edit.pageId, (page) => withWords(page, edit.text, book, tools));
    case 'page-scene':
      return changePage(book, edit.pageId, (page) => withScene(page, edit.scene, book, tools));
    case 'scene-from-words':
      return changePage(book, storyPage(book, edit.pageId).id, (page) => drawnFromWords(page, book, tools));
    case 'add-page':
      return addPage(book, edit.after, edit.text, tools);
    case 'delete-page':
      return deletePage(book, edit.pageId);
    case 'move-page':
      return movePage(book, edit.pageId, edit.to);
    case 'settings':
      return { ...book, settings: edit.settings };
    case 'look':
      return changeLook(book, edit.who, edit.look);
    case 'add-person':
      return addPerson(book, edit.role, edit.name, tools);
  }
}

function changePage(book: Book, pageId: string, change: (page: Page) => Page): Book {
  const { id } = pageNamed(book, pageId);
  return { ...book, pages: book.pages.map((page) => (page.id === id ? change(page) : page)) };
}

function pageNamed(book: Book, pageId: string): Page {
  const page = book.pages.find(({ id }) => id === pageId);
  if (!page) throw new Problem('bad-request', { where: 'pageId' });
  return page;
}

function storyPage(book: Book, pageId: string): Page {
  const page = pageNamed(book, pageId);
  if (page.role !== 'story') throw new Problem('bad-request', { where: 'pageId' });
  return page;
}

function withWords(page: Page, text: string, book: Book, tools: Tools): Page {
  if (text.trim() === '') throw new Problem('bad-request', { where: 'text' });
  if (text === textOf(page.sentences)) return page;
  return { ...page, sentences: tools.words(text, book), findings: null };
}

function withScene(page: Page, scene: Omit<Scene, 'says'>, book: Book, tools: Tools): Page {
  if (page.scene === null) throw new Problem('bad-request', { where: 'pageId' });
  const wrong = wrongPartOf(scene, book, tools);
  if (wrong) throw new Problem('bad-request', { where: `scene.${wrong}` });
  const changed: Scene = { ...scene, says: tools.describe(scene, book) };
  if (JSON.stringify(changed) === JSON.stringify(page.scene)) return page;
  return { ...page, scene: changed, picture: null, findings: null };
}

function drawnFromWords(page: Page, book: Book, tools: Tools): Page {
  const { says: _told, ...scene } = tools.sceneOf(page, book);
  return withScene(page, scene, book, tools);
}

/** A scene that came from outside may name nobody and nothing that cannot be drawn. */
function wrongPartOf(scene: Omit<Scene, 'says'>, { cast }: Book, { vocabulary }: Tools): string | null {
  const knowsPerson = (who: string | null) => who === null || cast.some(({ id }) => id === who);
  const knowsThing = (what: string | null) => what === null || vocabulary.things.some(({ id }) => id === what);
  const people = scene.figures.map(({ who }) => who);
  if (!people.every(knowsPerson) || new Set(people).size < people.length) return 'figures';
  if (!scene.figures.every((figure) => knowsPerson(figure.with) && knowsThing(figure.holding))) return 'figures';
  if (!scene.things.every(({ what }) => knowsThing(what))) return 'things';
  if (!knowsPerson(scene.focus) && !knowsThing(scene.focus)) return 'focus';
  return null;
}

/** After the cover, or anything before the first story page, it becomes the first; after the last, the last. */
function addPage(book: Book, after: string, text: string, tools: Tools): Book {
  const from = pageNamed(book, after);
  const stories = book.pages.filter(({ role }) => role === 'story');
  if (stories.length >= MOST_STORY_PAGES) throw new Problem('too-many-pages', { most: MOST_STORY_PAGES });
  const like = from.role === 'story' ? from : ((from.role === 'cover' ? stories[0] : stories.at(-1)) ?? from);
  const blank: Page = { ...like, id: newPageId(book), role: 'story', sentences: [], findings: null };
  const page = withWords(blank, text, book, tools);
  const at = book.pages.indexOf(like) + (like === from || from.role !== 'cover' ? 1 : 0);
  const grown = { ...book, pages: book.pages.toSpliced(at, 0, page) };
  return changePage(grown, page.id, (added) => drawnFromWords(added, grown, tools));
}

function newPageId(book: Book): string {
  const numbers = book.pages.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
  return `p${Math.max(...numbers) + 1}`;
}

function deletePage(book: Book, pageId: string): Book {
  const page = storyPage(book, pageId);
  if (book.pages.filter(({ role }) => role === 'story').length === 1) throw new Problem('last-page');
  return { ...book, pages: book.pages.filter((other) => other !== page) };
}

function movePage(book: Book, pageId: string, to: number): Book {
  const page = storyPage(book, pageId);
  const others = book.pages.filter(({ role, id }) => role === 'story' && id !== pageId);
  const stories = others.toSpliced(Math.min(to - 1, others.length), 0, page);
  return { ...book, pages: book.pages.map((old) => (old.role === 'story' ? (stories.shift() as Page) : old)) };
}

function changeLook(book: Book, who: string, look: Book['heroLook']): Book {
  const member = book.cast.find(({ id }) => id === who);
  if (!member) throw new Problem('bad-request', { where: 'who' });
  if (JSON.stringify(member.look) === JSON.stringify(look)) return book;
  const shows = (page: Page) => page.scene?.figures.some((figure) => figure.who === who);
  return {
    ...book,
    cast: book.cast.map((other) => (other === member ? { ...member, look } : other)),
    pages: book.pages.map((page) => (shows(page) ? { ...page, picture: null } : page)),
  };
}

function addPerson(book: Book, role: Book['cast'][number]['role'], name: string, tools: Tools): Book {
  if (role === 'hero') throw new Problem('bad-request', { where: 'role' });
  const free = [role, ...book.cast.map((_, at) => `${role}-${at + 2}`)].find(
    (id) => !book.cast.some((member) => member.id === id),
  );
  const cast = [...book.cast, { id: free ?? role, role, name: name.trim(), look: null }];
  return { ...book, cast: tools.chooseLooks(cast, book.heroLook, book.id) };
}
