import type { Bilingual } from '../../server/book/words.ts';

export const LIBRARY = {
  find: { zh: '找一本书', en: 'Find a book' },
  noneFound: { zh: '没有找到“{words}”。', en: 'Nothing found for “{words}”.' },
  emptyTitle: { zh: '还没有书', en: 'No books yet' },
  emptyText: {
    zh: '写几句话，说说明天会发生什么，或者今天发生了什么。几分钟后就有一本书，每一页都是同一个孩子，样子都一样。',
    en: 'Write a few sentences about what will happen, or has happened. Minutes later there is a book, with the same child on every page, laid out the same way on every page.',
  },
  emptyExample: {
    zh: '“明天我们去看牙医。医生会先数一数我的牙。”',
    en: '“Tomorrow we go to the dentist. The dentist counts my teeth first.”',
  },
  firstBook: { zh: '第一本书', en: 'The first book' },
  firstBookHere: { zh: '会放在这里', en: 'will stand here' },
  booksHere: { zh: '{count} 本书都存在这台电脑上', en: '{count} books, all on this computer' },
  oneBookHere: { zh: '1 本书，存在这台电脑上', en: '1 book, on this computer' },
  planning: { zh: '正在读故事', en: 'Reading the story' },
  drawing: { zh: '正在画，画好 {done} / {all}', en: 'Drawing, {done} of {all} done' },
  failed: { zh: '有一步没做成', en: 'One step did not work' },
  pages: { zh: '{count} 页', en: '{count} pages' },
  findings: { zh: '{count} 处建议', en: '{count} suggestions' },
  oneFinding: { zh: '1 处建议', en: '1 suggestion' },
  read: { zh: '读', en: 'Read' },
  takeAway: { zh: '移走“{title}”', en: 'Remove “{title}”' },
  takenAway: {
    zh: '已移走“{title}”，30 天内可以拿回来。',
    en: '“{title}” was removed. You can take it back for 30 days.',
  },
  takeBack: { zh: '拿回来', en: 'Take it back' },
  takeBackBook: { zh: '拿回“{title}”', en: 'Take “{title}” back' },
  removedBooks: { zh: '移走的书', en: 'Removed books' },
  removedHint: { zh: '{count} 本，移走后留 30 天', en: '{count}, each kept for 30 days' },
  look: { zh: '看', en: 'Look' },
} as const satisfies Record<string, Bilingual>;
