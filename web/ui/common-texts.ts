import type { Bilingual } from '../../server/book/words.ts';

/** Words that several screens share. */
export const COMMON = {
  brand: { zh: '星绘本', en: 'Starpages' },
  myBooks: { zh: '我的书', en: 'My books' },
  newBook: { zh: '做一本新书', en: 'Make a new book' },
  onlyHere: { zh: '只在这台电脑上', en: 'Only on this computer' },
  onlyHereLong: {
    zh: '分页、检查用词、画图、加拼音，都在这台电脑上做。断网也能做书。',
    en: 'Paging, checking words, drawing and pinyin all happen on this computer. It works without the internet.',
  },
  nothingLeaves: { zh: '离开这台电脑的：没有', en: 'Leaves this computer: nothing' },
  language: { zh: '语言', en: 'Language' },
  loading: { zh: '正在打开……', en: 'Opening…' },
  tryAgain: { zh: '再试一次', en: 'Try again' },
  back: { zh: '回到我的书', en: 'Back to my books' },
  cover: { zh: '封面', en: 'Cover' },
  end: { zh: '最后一页', en: 'Last page' },
  forAdults: { zh: '给大人的一页', en: 'For grown-ups' },
  page: { zh: '第 {number} 页', en: 'Page {number}' },
  saved: { zh: '自动存好了', en: 'Saved' },
  saving: { zh: '正在存……', en: 'Saving…' },
  notSaved: { zh: '没有存上', en: 'Not saved' },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  remove: { zh: '移走', en: 'Remove' },
  close: { zh: '关上', en: 'Close' },
  understood: { zh: '知道了', en: 'All right' },
  untitled: { zh: '还没有名字', en: 'No title yet' },
  partOf: { zh: '第 {number} 本，共 {of} 本', en: 'Book {number} of {of}' },
} as const satisfies Record<string, Bilingual>;
