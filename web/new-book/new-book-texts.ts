import type { Bilingual } from '../../server/book/words.ts';

export const NEW_BOOK = {
  title: { zh: '新书', en: 'New book' },
  story: { zh: '发生了什么，或者明天会发生什么？', en: 'What happened, or what will happen?' },
  enough: { zh: '两三句就够', en: 'Two or three sentences are enough' },
  length: { zh: '{count} 个字', en: '{count} characters' },
  tooLong: { zh: '{count} 个字，一次最多 {most} 个', en: '{count} characters; {most} at most' },
  hint: {
    zh: '可以从微信或 Word 里复制过来。你的字一个也不会改，也不会少。',
    en: 'You can paste from Word or a chat. Your words are not changed, and none is lost.',
  },
  examples: { zh: '或者先用一个例子', en: 'Or start from an example' },
  exampleTaken: { zh: '故事换成了例子“{title}”。', en: 'The story is now the example “{title}”.' },
  ownStoryBack: { zh: '换回我写的', en: 'Back to my story' },
  kept: { zh: '草稿已存', en: 'Draft kept' },
  name: { zh: '孩子的名字', en: "The child's name" },
  nameHint: { zh: '可以不写。名字只留在这台电脑上。', en: 'Optional. The name stays on this computer.' },
  level: { zh: '给几岁的孩子', en: 'For what age' },
  level34: { zh: '3–4 岁', en: '3–4' },
  level56: { zh: '5–6 岁', en: '5–6' },
  level7: { zh: '7 岁以上', en: '7 and up' },
  textAndPages: { zh: '文字和纸张', en: 'Words and paper' },
  childAndAge: { zh: '给谁看', en: 'For whom' },
  start: { zh: '开始做书', en: 'Make the book' },
  starting: { zh: '正在开始……', en: 'Starting…' },
  change: { zh: '改', en: 'Change' },
} as const satisfies Record<string, Bilingual>;
