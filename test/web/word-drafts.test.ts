import { expect, test } from 'vitest';
import type { Book, Page } from '../../server/book/book.ts';
import { WordDrafts } from '../../web/editor/word-drafts.ts';
import { aPage } from '../a-book.ts';

const LONGEST = 400;

const page = (id: string, text: string) => aPage(id, 'story', text);
const book = (...pages: Page[]) => ({ pages }) as Book;

/** A browser's store, in memory. */
function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
    size: () => kept.size,
  };
}

const saveable = (drafts: WordDrafts, ...pages: Page[]) => drafts.saveable(book(...pages), LONGEST).map(({ id }) => id);

test('typed words are kept until they are saved, also in another visit', () => {
  const store = shelf();
  const drafts = new WordDrafts('b', store);
  drafts.type(page('p1', '原来'), '新的');
  const later = new WordDrafts('b', store);
  expect(later.get('p1')?.text).toBe('新的');
  expect(saveable(later, page('p1', '原来'))).toEqual(['p1']);
  later.saved('p1', '新的');
  expect(later.isEmpty).toBe(true);
  expect(store.size()).toBe(0);
  expect(new WordDrafts('another', store).isEmpty).toBe(true);
});

test('what a closed tab left behind is taken over, one’s own words excepted', () => {
  const store = shelf();
  const closed = new WordDrafts('closed', store);
  closed.type(page('p1', '原来'), '那边的');
  closed.type(page('p2', '原来'), '那边的');
  closed.newPage = '新的一页';
  const mine = new WordDrafts('mine', store);
  mine.type(page('p1', '原来'), '我的');
  mine.adopt('closed');
  expect(new WordDrafts('closed', store).isEmpty).toBe(true);
  const later = new WordDrafts('mine', store);
  expect([later.get('p1')?.text, later.get('p2')?.text, later.newPage]).toEqual(['我的', '那边的', '新的一页']);
});

test('words typed while others were on their way are still to be saved', () => {
  const drafts = new WordDrafts('b', null);
  drafts.type(page('p1', '原来'), '新');
  drafts.sending('p1', '新');
  drafts.type(page('p1', '原来'), '新的');
  drafts.saved('p1', '新');
  expect(drafts.get('p1')?.text).toBe('新的');
  expect(saveable(drafts, page('p1', '新'))).toEqual(['p1']);
});

test('words typed over what somebody else changed meanwhile wait for a decision', () => {
  const drafts = new WordDrafts('b', null);
  drafts.type(page('p1', '原来'), '我的');
  const theirs = page('p1', '别人的');
  expect(drafts.isInConflict(theirs)).toBe(true);
  expect(saveable(drafts, theirs)).toEqual([]);
  drafts.type(theirs, '我的！');
  expect(drafts.isInConflict(theirs)).toBe(true);
  drafts.keepOver(theirs);
  expect(saveable(drafts, theirs)).toEqual(['p1']);
  drafts.drop('p1');
  expect(drafts.isEmpty).toBe(true);
});

test('one’s own saved words are no conflict, even when the answer got lost', () => {
  const drafts = new WordDrafts('b', null);
  drafts.type(page('p1', '原来'), '新');
  drafts.sending('p1', '新');
  drafts.type(page('p1', '原来'), '新的');
  expect(drafts.isInConflict(page('p1', '新'))).toBe(false);
  drafts.compare(book(page('p1', '新的')));
  expect(drafts.isEmpty).toBe(true);
});

test('empty and overlong words are kept and not saved', () => {
  const drafts = new WordDrafts('b', null);
  drafts.type(page('p1', '原来'), ' ');
  drafts.type(page('p2', '原来'), '长'.repeat(LONGEST + 1));
  expect(saveable(drafts, page('p1', '原来'), page('p2', '原来'))).toEqual([]);
  expect(drafts.get('p2')?.text).toHaveLength(LONGEST + 1);
});

test('words for a page that was deleted meanwhile are still there', () => {
  const drafts = new WordDrafts('b', null);
  drafts.type(page('p1', '原来'), '我的');
  expect(drafts.homeless(book(page('p2', '')))).toEqual([['p1', '我的']]);
});

test('a browser that keeps nothing, or nonsense, is no obstacle', () => {
  const full = { getItem: () => '{nonsense', setItem: () => expect.fail('full'), removeItem: () => undefined };
  const drafts = new WordDrafts('b', {
    ...full,
    setItem: () => {
      throw new Error('full');
    },
  });
  drafts.type(page('p1', '原来'), '新的');
  expect(drafts.get('p1')?.text).toBe('新的');
});
