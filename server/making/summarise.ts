import type { Book } from '../book/book.ts';
import type { ProblemReport } from '../book/problem.ts';
import type { Making } from '../book/view.ts';
import { textOf } from '../book/words.ts';
import type { StoredSummary } from '../storage/book-summary.ts';
import { nextSteps } from './next-steps.ts';

/** The cover's title on one line; before planning, the story's first line. */
export function titleOf(book: Book): string {
  const cover = book.pages.find(({ role }) => role === 'cover');
  const text = cover ? textOf(cover.sentences) : (book.story.text.trim().split('\n')[0] ?? '').slice(0, 40);
  return text.replace(/\s+/g, ' ').trim();
}

export function summarise(book: Book): StoredSummary {
  const steps = nextSteps(book);
  const cover = book.pages.find(({ role }) => role === 'cover');
  const coverKey = cover?.picture?.frames.standard;
  const picturesAll = book.pages.filter(({ scene }) => scene !== null).length;
  const withoutLooks = steps.some(({ kind }) => kind === 'cast');
  const picturesLeft = withoutLooks ? picturesAll : steps.filter(({ kind }) => kind === 'picture').length;
  return {
    title: titleOf(book),
    childName: book.story.childName,
    language: book.language,
    part: book.part,
    storyPages: book.pages.filter(({ role }) => role === 'story').length,
    findings: book.pages.reduce((sum, { findings }) => sum + (findings?.length ?? 0), book.notes.length),
    planned: book.pages.length > 0,
    unfinished: steps.length > 0,
    picturesDone: picturesAll - picturesLeft,
    picturesAll,
    cover: cover && coverKey ? { pageId: cover.id, key: coverKey } : null,
  };
}

/** How far the making has come. `failed` is the last try's problem, if the maker has stopped at one. */
export function makingOf(summary: StoredSummary, failed: ProblemReport | undefined): Making {
  const { planned, unfinished, picturesDone, picturesAll } = summary;
  const going = planned ? 'drawing' : 'planning';
  const state = !unfinished ? 'ready' : failed ? 'failed' : going;
  return { state, picturesDone, picturesAll, ...(state === 'failed' ? { problem: failed } : {}) };
}
