import type { Book, Page } from '../book/book.ts';
import { Frame } from '../book/drawing.ts';

export type Step = { kind: 'plan' } | { kind: 'cast' } | { kind: 'picture' | 'check'; pageId: string };

/**
 * What is left to do for a book, computed from the book alone. Steps given together do not depend on one another;
 * none means the book is done. `frames` are those that every picture is to be stored in.
 */
export function nextSteps(book: Book, frames: readonly Frame[] = Frame.options): Step[] {
  if (book.pages.length === 0) return [{ kind: 'plan' }];
  if (book.cast.some(({ look }) => look === null)) return [{ kind: 'cast' }];
  return [
    ...book.pages.filter((page) => lacksPicture(page, frames)).map(({ id }): Step => ({ kind: 'picture', pageId: id })),
    ...book.pages.filter(({ findings }) => findings === null).map(({ id }): Step => ({ kind: 'check', pageId: id })),
  ];
}

function lacksPicture({ scene, picture }: Page, frames: readonly Frame[]): boolean {
  return scene !== null && (picture === null || frames.some((frame) => picture.frames[frame] === undefined));
}

export function sameStep(one: Step, other: Step): boolean {
  return one.kind === other.kind && ('pageId' in one ? one.pageId : '') === ('pageId' in other ? other.pageId : '');
}
