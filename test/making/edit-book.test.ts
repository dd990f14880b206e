import { beforeAll, describe, expect, test } from 'vitest';
import { type Book, MOST_STORY_PAGES, type Page, type Role } from '../../server/book/book.ts';
import type { Edit } from '../../server/book/edit.ts';
import { Problem } from '../../server/book/problem.ts';
import { textOf } from '../../server/book/words.ts';
import { applyEdit } from '../../server/making/edit-book.ts';
import { loadExamples } from '../../server/making/examples.ts';
import type { MakingTools } from '../../server/making/tools.ts';
import { projectData } from '../../server/node/data.ts';
import { A_LOOK } from '../a-book.ts';
import { madeBook } from './made-book.ts';
import { realMaking } from './real-making.ts';

let tools: MakingTools;
let book: Book;
beforeAll(async () => {
  const made = await madeBook(await realMaking(), {
    text: '小宇去公园\n妈妈带小宇去公园。\n小宇看见一只小狗。\n妈妈和小宇在长椅上坐下。\n小宇和妈妈回家。',
    childName: '小宇',
  });
  tools = made.tools;
  book = made.book;
});

const bytes = (page: Page | undefined) => JSON.stringify(page);
const stories = (of: Book) => of.pages.filter(({ role }) => role === 'story');
const find = (of: Book, id: string) => of.pages.find((page) => page.id === id);

/** Ids of the pages that are not the same bytes as before. */
function changedPages(after: Book): string[] {
  return after.pages.filter((page) => bytes(page) !== bytes(find(book, page.id))).map(({ id }) => id);
}

function problemWith(edit: Edit, of = book): string {
  try {
    applyEdit(of, edit, tools);
    return 'none';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

test('the book under test is drawn and checked, and has a mother in it', () => {
  expect(stories(book).length).toBeGreaterThanOrEqual(3);
  expect(book.cast.map(({ role }) => role)).toContain('mother');
  expect(book.pages.every(({ scene, picture, findings }) => (scene === null || picture) && findings)).toBe(true);
});

describe('new words', () => {
  test('change their page alone: its words are read anew, its picture stays', () => {
    const id = stories(book)[1]!.id;
    const after = applyEdit(book, { kind: 'page-text', pageId: id, text: '小宇看见两只小猫。' }, tools);
    expect(changedPages(after)).toEqual([id]);
    const page = find(after, id)!;
    expect(textOf(page.sentences)).toBe('小宇看见两只小猫。');
    expect(page.sentences.flatMap(({ words }) => words.flatMap(({ readings }) => readings ?? []))).toContain('māo');
    expect(page.scene).toEqual(find(book, id)?.scene);
    expect(page.picture).toEqual(find(book, id)?.picture);
    expect(page.findings).toBeNull();
  });

  test('are kept to the letter, line breaks and all', () => {
    const id = stories(book)[0]!.id;
    for (const text of [
      '一。\n二？  三',
      ' 前后有空格 ',
      'Mixed 中文 and English, 3.5 kg!',
      '🙂👨‍👩‍👧',
      '没有句号',
      '……',
    ]) {
      const after = applyEdit(book, { kind: 'page-text', pageId: id, text }, tools);
      expect(textOf(find(after, id)!.sentences)).toBe(text);
    }
  });

  test('on the cover are the title', () => {
    const after = applyEdit(book, { kind: 'page-text', pageId: 'cover', text: '公园的一天' }, tools);
    expect(changedPages(after)).toEqual(['cover']);
    expect(after.story).toEqual(book.story);
  });

  test('that are the same words change nothing', () => {
    const page = stories(book)[0]!;
    expect(applyEdit(book, { kind: 'page-text', pageId: page.id, text: textOf(page.sentences) }, tools)).toBe(book);
  });

  test('must be words', () => {
    expect(problemWith({ kind: 'page-text', pageId: 'cover', text: ' \n ' })).toBe('bad-request');
    expect(problemWith({ kind: 'page-text', pageId: 'nowhere', text: '字' })).toBe('bad-request');
  });
});

describe('another scene', () => {
  const scene = (page: Page) => {
    const { says: _, ...rest } = page.scene!;
    return rest;
  };

  test('changes its page alone, is described anew and drawn again', () => {
    const page = stories(book)[0]!;
    const night = { ...scene(page), place: 'bedroom' as const, light: 'night' as const };
    const after = applyEdit(book, { kind: 'page-scene', pageId: page.id, scene: night }, tools);
    expect(changedPages(after)).toEqual([page.id]);
    const changed = find(after, page.id)!;
    expect(changed.scene).toMatchObject(night);
    expect(changed.scene?.says).toBe(tools.describe(night, book));
    expect(changed.sentences).toEqual(page.sentences);
    expect([changed.picture, changed.findings]).toEqual([null, null]);
  });

  test('that is the same changes nothing', () => {
    const page = stories(book)[0]!;
    expect(applyEdit(book, { kind: 'page-scene', pageId: page.id, scene: scene(page) }, tools)).toBe(book);
  });

  test('may name nobody and nothing that cannot be drawn', () => {
    const page = stories(book)[0]!;
    const good = scene(page);
    const figure = good.figures[0]!;
    const wrong = [
      { ...good, figures: [{ ...figure, who: 'stranger' }] },
      { ...good, figures: [figure, figure] },
      { ...good, figures: [{ ...figure, holding: 'no-such-thing' }] },
      { ...good, figures: [{ ...figure, with: 'stranger' }] },
      { ...good, things: [{ what: 'no-such-thing', count: 1, where: 'floor' as const }] },
      { ...good, focus: 'no-such-thing' },
    ];
    for (const each of wrong) {
      expect(problemWith({ kind: 'page-scene', pageId: page.id, scene: each }), JSON.stringify(each)).toBe(
        'bad-request',
      );
    }
    expect(problemWith({ kind: 'page-scene', pageId: 'for-adults', scene: good })).toBe('bad-request');
  });
});

describe('drawing a page anew from its words', () => {
  const page = () => stories(book)[2]!;

  test('words that tell something else get their own picture, in the place of the page before', () => {
    const written = applyEdit(book, { kind: 'page-text', pageId: page().id, text: '小宇开心地跑。' }, tools);
    expect(find(written, page().id)?.scene).toEqual(page().scene);
    const drawn = applyEdit(written, { kind: 'scene-from-words', pageId: page().id }, tools);
    expect(changedPages(drawn)).toEqual([page().id]);
    const after = find(drawn, page().id)!;
    expect(after.picture).toBeNull();
    expect(after.scene).toMatchObject({ place: 'park', figures: [{ who: 'hero', doing: 'run', feeling: 'happy' }] });
  });

  test('what was mended by hand goes back to what the words tell; the same words change nothing', () => {
    const { says: _told, ...scene } = page().scene!;
    const mended = applyEdit(
      book,
      { kind: 'page-scene', pageId: page().id, scene: { ...scene, place: 'beach' } },
      tools,
    );
    const drawn = applyEdit(mended, { kind: 'scene-from-words', pageId: page().id }, tools);
    expect(find(drawn, page().id)?.scene).toEqual(page().scene);
    expect(applyEdit(book, { kind: 'scene-from-words', pageId: page().id }, tools)).toBe(book);
    expect(problemWith({ kind: 'scene-from-words', pageId: 'cover' })).toBe('bad-request');
  });
});

test('no page of an example, drawn anew from its words, changes', async () => {
  const making = await realMaking();
  for (const { text, childName } of await loadExamples(projectData())) {
    const { book: made, tools: by } = await madeBook(making, { text, childName });
    for (const { id } of stories(made))
      expect(applyEdit(made, { kind: 'scene-from-words', pageId: id }, by)).toBe(made);
  }
});

test('a place that was mended is where the next page, drawn anew, goes on from', () => {
  const [first, second] = stories(book);
  const { says: _told, ...scene } = first!.scene!;
  const mended = applyEdit(book, { kind: 'page-scene', pageId: first!.id, scene: { ...scene, place: 'beach' } }, tools);
  const drawn = applyEdit(mended, { kind: 'scene-from-words', pageId: second!.id }, tools);
  expect(find(drawn, second!.id)?.scene?.place).toBe('beach');
});

describe('pages that come, go and move', () => {
  const ids = (of: Book) => of.pages.map(({ id }) => id);

  test('a new page stands after the one named, and its picture is to show what its words tell', () => {
    const from = stories(book)[1]!;
    const after = applyEdit(book, { kind: 'add-page', after: from.id, text: '小狗跑了。' }, tools);
    const at = ids(after).indexOf(from.id) + 1;
    const added = after.pages[at]!;
    expect(ids(after).toSpliced(at, 1)).toEqual(ids(book));
    expect(changedPages(after)).toEqual([added.id]);
    expect(added).toMatchObject({ role: 'story', picture: null, findings: null });
    expect(added.scene?.things).toMatchObject([{ what: 'dog' }]);
    expect(added.scene?.place).toBe(from.scene?.place);
    expect(textOf(added.sentences)).toBe('小狗跑了。');
  });

  test('after the cover it is the first, after the end the last', () => {
    const first = applyEdit(book, { kind: 'add-page', after: 'cover', text: '先。' }, tools);
    expect(textOf(stories(first)[0]!.sentences)).toBe('先。');
    expect(first.pages[0]?.role).toBe('cover');
    for (const after of ['end', 'for-adults']) {
      const last = applyEdit(book, { kind: 'add-page', after, text: '后。' }, tools);
      expect(textOf(stories(last).at(-1)!.sentences)).toBe('后。');
      expect(last.pages.map(({ role }) => role).slice(-2)).toEqual(['end', 'for-adults']);
    }
  });

  test('a book has 16 story pages at most', () => {
    let full = book;
    while (stories(full).length < MOST_STORY_PAGES) {
      full = applyEdit(full, { kind: 'add-page', after: 'end', text: '又一页。' }, tools);
    }
    expect(new Set(ids(full)).size).toBe(full.pages.length);
    expect(problemWith({ kind: 'add-page', after: 'end', text: '太多。' }, full)).toBe('too-many-pages');
  });

  test('a page that goes takes nothing with it; the last story page stays', () => {
    const [first, ...others] = stories(book);
    const after = applyEdit(book, { kind: 'delete-page', pageId: first!.id }, tools);
    expect(ids(after)).toEqual(ids(book).filter((id) => id !== first!.id));
    expect(changedPages(after)).toEqual([]);
    const one = others.reduce((of, { id }) => applyEdit(of, { kind: 'delete-page', pageId: id }, tools), book);
    expect(problemWith({ kind: 'delete-page', pageId: first!.id }, one)).toBe('last-page');
    for (const pageId of ['cover', 'end', 'for-adults']) {
      expect(problemWith({ kind: 'delete-page', pageId })).toBe('bad-request');
    }
  });

  test('a page that moves leaves every page as it is', () => {
    const order = stories(book).map(({ id }) => id);
    const moved = (pageId: string, to: number) => applyEdit(book, { kind: 'move-page', pageId, to }, tools);
    const last = order.at(-1)!;
    expect(stories(moved(last, 1)).map(({ id }) => id)).toEqual([last, ...order.slice(0, -1)]);
    expect(stories(moved(order[0]!, 2)).map(({ id }) => id)).toEqual([order[1], order[0], ...order.slice(2)]);
    expect(stories(moved(order[0]!, 99)).at(-1)?.id).toBe(order[0]);
    expect(changedPages(moved(last, 1))).toEqual([]);
    expect(moved(last, 1).pages.map(({ role }) => role)).toEqual(book.pages.map(({ role }) => role));
    expect(moved(order[1]!, 2)).toBe(book);
    expect(problemWith({ kind: 'move-page', pageId: 'cover', to: 2 })).toBe('bad-request');
  });
});

test('settings leave every page as it is', () => {
  const settings = { ...book.settings, pinyin: !book.settings.pinyin, paper: 'a5' as const };
  const after = applyEdit(book, { kind: 'settings', settings }, tools);
  expect(after.settings).toEqual(settings);
  expect(changedPages(after)).toEqual([]);
});

test('a person’s new look draws that person’s pages again, and no others', () => {
  const mother = book.cast.find(({ role }) => role === 'mother')!;
  const look = { ...A_LOOK, build: 'adult' as const, topColour: 'purple' as const };
  const after = applyEdit(book, { kind: 'look', who: mother.id, look }, tools);
  const shows = (page: Page) => page.scene?.figures.some(({ who }) => who === mother.id);
  expect(changedPages(after)).toEqual(book.pages.filter(shows).map(({ id }) => id));
  expect(changedPages(after).length).toBeGreaterThan(0);
  expect(changedPages(after).length).toBeLessThan(book.pages.length);
  for (const id of changedPages(after)) {
    expect(bytes({ ...find(after, id)!, picture: null })).toBe(bytes({ ...find(book, id)!, picture: null }));
  }
  expect(after.cast.find(({ id }) => id === mother.id)?.look).toEqual(look);
  expect(problemWith({ kind: 'look', who: 'stranger', look })).toBe('bad-request');
});

test('a new person has an id and a look of their own, and changes no page', () => {
  const add = (of: Book, role: Role) => applyEdit(of, { kind: 'add-person', role, name: ' 小明 ' }, tools);
  const after = add(add(book, 'classmate'), 'classmate');
  const added = after.cast.slice(book.cast.length);
  expect(added.map(({ name }) => name)).toEqual(['小明', '小明']);
  expect(new Set(after.cast.map(({ id }) => id)).size).toBe(after.cast.length);
  expect(added.every(({ look }) => look !== null)).toBe(true);
  expect(after.cast.slice(0, book.cast.length)).toEqual(book.cast);
  expect(changedPages(after)).toEqual([]);
  expect(problemWith({ kind: 'add-person', role: 'hero', name: '' })).toBe('bad-request');
});
