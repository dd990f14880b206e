import { expect, test } from 'vitest';
import type { Book } from '../../server/book/book.ts';
import type { Finding } from '../../server/book/finding.ts';
import { addPage, changeScene, deletePage, rewritten } from '../../web/editor/edits.ts';
import { addressOf, type Route, routeOf } from '../../web/ui/route.ts';
import { A_SCENE, aPage } from '../a-book.ts';

const page = (id: string, text = '') => aPage(id, 'story', text);
const book = (...ids: string[]) => ({ pages: ids.map((id) => page(id)) }) as Book;

test('a picture is changed from what it is when its turn comes, and its sentence is left to the server', () => {
  const edit = changeScene('p1', (scene) => ({ ...scene, light: 'night' }));
  const { says: _says, ...rest } = A_SCENE;
  expect(edit(book('p1'))).toEqual({ kind: 'page-scene', pageId: 'p1', scene: { ...rest, light: 'night' } });
  expect(edit(book('p2'))).toBeNull();
});

test('a new page is found in the book that comes back', () => {
  const { edit, newPageIn } = addPage('p1', '新的');
  expect(edit(book('p1', 'p2'))).toEqual({ kind: 'add-page', after: 'p1', text: '新的' });
  expect(newPageIn(book('p1', 'p3', 'p2'))).toBe('p3');
  expect(addPage('gone', '新的').edit(book('p1'))).toMatchObject({ after: 'cover' });
});

test('after a page is deleted the one that takes its place is shown', () => {
  const { edit, nextPage } = deletePage('p1');
  expect(edit(book('p1', 'p2'))).toEqual({ kind: 'delete-page', pageId: 'p1' });
  expect(nextPage()).toBe('p2');
  expect(deletePage('gone').edit(book('p1'))).toBeNull();
});

test('a suggestion takes the place of the words it is for', () => {
  const finding = { start: 2, end: 4 } as Finding;
  expect(rewritten(page('p1', '小宇必须张嘴。'), { finding, words: '可以' })).toBe('小宇可以张嘴。');
});

test('an address leads to its screen and back', () => {
  const routes: Route[] = [
    { screen: 'library' },
    { screen: 'new-book' },
    { screen: 'making', bookId: 'a1' },
    { screen: 'editor', bookId: 'a1' },
    { screen: 'reader', bookId: 'a1' },
  ];
  expect(routes.map((route) => routeOf(addressOf(route)))).toEqual(routes);
  expect(routeOf('#/what/is/this')).toEqual({ screen: 'library' });
});
