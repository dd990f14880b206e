import type { Bilingual } from '../../server/book/words.ts';

export const READER = {
  leave: { zh: '离开', en: 'Leave' },
  hold: { zh: '按住 3 秒', en: 'Hold 3 seconds' },
  holding: { zh: '还要 {seconds} 秒', en: '{seconds} more' },
  leaveHelp: {
    zh: '按住 3 秒，或在 6 秒内按 3 次，回到大人的页面',
    en: 'Hold for 3 seconds, or press three times within 6 seconds, to go back to the grown-ups’ page',
  },
  place: { zh: '第 {page} 页 / 共 {of} 页', en: 'Page {page} of {of}' },
  cover: { zh: '封面', en: 'Cover' },
  last: { zh: '最后一页', en: 'Last page' },
  previous: { zh: '上一页', en: 'Back' },
  next: { zh: '下一页', en: 'Next' },
  again: { zh: '再看一遍', en: 'Read again' },
  done: { zh: '看完了', en: 'Done' },
  closed: { zh: '书看完了', en: 'The book is finished' },
} as const satisfies Record<string, Bilingual>;
