import type { BookSettings } from '../../server/book/page-format.ts';
import type { Bilingual } from '../../server/book/words.ts';

type Choice<T extends string> = { id: T; says: Bilingual };
const choice = <T extends string>(id: T, zh: string, en: string): Choice<T> => ({ id, says: { zh, en } });

/** How a book is set and printed, as the choices a person meets on several screens. */
export const PAPERS = [
  choice<BookSettings['paper']>('a4', 'A4 横', 'A4 wide'),
  choice<BookSettings['paper']>('a4-portrait', 'A4 竖', 'A4 tall'),
  choice<BookSettings['paper']>('a5', 'A5', 'A5'),
  choice<BookSettings['paper']>('letter', 'Letter', 'Letter'),
];

const LAYOUTS = [
  choice<BookSettings['layout']>('above', '字的上面', 'Above the words'),
  choice<BookSettings['layout']>('left', '字的左边', 'Left of the words'),
];

export const GROUNDS = [
  choice<BookSettings['ground']>('white', '白纸，省墨', 'White, saves ink'),
  choice<BookSettings['ground']>('cream', '米色', 'Cream'),
];

export const PINYIN = [choice('yes', '加拼音', 'With pinyin'), choice('no', '不要', 'Without')];

export const BOOK_CHOICES = {
  paper: { zh: '纸', en: 'Paper' },
  layout: { zh: '画放在哪里', en: 'Where the picture stands' },
  ground: { zh: '底色', en: 'Ground' },
  pinyin: { zh: '拼音', en: 'Pinyin' },
} as const satisfies Record<string, Bilingual>;

/** An upright sheet has no room beside the picture. */
export function layoutsFor(paper: BookSettings['paper']): (Choice<BookSettings['layout']> & { disabled: boolean })[] {
  const isUpright = paper === 'a4-portrait' || paper === 'a5';
  return LAYOUTS.map((layout) => ({ ...layout, disabled: isUpright && layout.id === 'left' }));
}

/** What an upright sheet makes of the wish. */
export function layoutOn({ paper, layout }: BookSettings): BookSettings['layout'] {
  return layoutsFor(paper).find(({ id }) => id === layout)?.disabled ? 'above' : layout;
}
