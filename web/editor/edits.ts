import type { Book, Page } from '../../server/book/book.ts';
import type { Edit } from '../../server/book/edit.ts';
import { textOf } from '../../server/book/text-of.ts';
import type { NewLook } from './book-panel.ts';
import type { Rewrite } from './findings-panel.ts';
import type { SceneChange } from './scene-panel.ts';

type EditOf = (book: Book) => Edit | null;

export function changeScene(pageId: string, change: SceneChange): EditOf {
  return ({ pages }) => {
    const before = pages.find(({ id }) => id === pageId)?.scene;
    if (!before) return null;
    const { says: _written, ...scene } = change(before);
    return { kind: 'page-scene', pageId, scene };
  };
}

export function changeLook({ who, change }: NewLook): EditOf {
  return ({ cast }) => {
    const look = cast.find(({ id }) => id === who)?.look;
    return look ? { kind: 'look', who, look: change(look) } : null;
  };
}

/** After a page that was deleted meanwhile, the new one comes first. */
export function addPage(after: string, text: string): { edit: EditOf; newPageIn: (book: Book) => string | undefined } {
  let before = new Set<string>();
  return {
    edit: ({ pages }) => {
      before = new Set(pages.map(({ id }) => id));
      return { kind: 'add-page', after: before.has(after) ? after : 'cover', text };
    },
    newPageIn: ({ pages }) => pages.find(({ id }) => !before.has(id))?.id,
  };
}

/** The page that is shown afterwards is the one that takes the place of the deleted one. */
export function deletePage(pageId: string): { edit: EditOf; nextPage: () => string | undefined } {
  let next: Page | undefined;
  return {
    edit: ({ pages }) => {
      const at = pages.findIndex(({ id }) => id === pageId);
      next = pages[at + 1] ?? pages[at - 1];
      return at < 0 ? null : { kind: 'delete-page', pageId };
    },
    nextPage: () => next?.id,
  };
}

/** The page's words with a rewrite in the place of the words it is for. */
export function rewritten(page: Page, { finding, words }: Rewrite): string {
  const text = textOf(page.sentences);
  return text.slice(0, finding.start) + words + text.slice(finding.end);
}
