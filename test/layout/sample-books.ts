import type { Book, Page } from '../../server/book/book.ts';
import type { BookSettings } from '../../server/book/page-format.ts';
import type { Scene } from '../../server/book/scene.ts';
import type { Sentence, TextLanguage, Word } from '../../server/book/words.ts';

/**
 * Books for the layout, written by hand: in Chinese, words stand with a space between them, `|` is a good place to
 * breathe, and the pinyin follows after `=`.
 */
export function zh(written: string): Sentence {
  const [text = '', pinyin = ''] = written.split('=');
  const readings = pinyin.trim().split(/\s+/).filter(Boolean);
  const words: Word[] = [];
  for (const piece of text.trim().split(/\s+/)) {
    const last = words.at(-1);
    if (piece === '|' && last) last.breathe = true;
    else words.push(chineseWord(piece, readings));
  }
  return { words };
}

function chineseWord(text: string, readings: string[]): Word {
  const han = [...text].filter((character) => /\p{Script=Han}/u.test(character)).length;
  const own = readings.splice(0, han);
  const pos = /^\p{P}+$/u.test(text) ? 'punctuation' : 'other';
  return { text, pos, ...(own.length > 0 ? { readings: own } : {}) };
}

/** English or any other text with spaces; marks become words of their own. */
export function plain(text: string): Sentence {
  const pieces = text.match(/\s+|\||[\p{L}\p{M}\p{N}]+(?:['’.@/:_-]+[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
  const words: Word[] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    if (piece === '|' && last) last.breathe = true;
    else if (/^\s+$/.test(piece)) words.push({ text: piece, pos: 'space' });
    else words.push({ text: piece, pos: /^\p{P}+$/u.test(piece) ? 'punctuation' : 'other' });
  }
  return { words };
}

export const SETTINGS: BookSettings = { layout: 'above', paper: 'a4', ground: 'white', pinyin: true };

export type SampleBook = {
  language: TextLanguage;
  title: Sentence;
  stories: Sentence[][];
  end?: Sentence[];
  childName?: string;
  settings?: Partial<BookSettings>;
};

export function bookOf({ language, title, stories, end = [], childName = '', settings = {} }: SampleBook): Book {
  const page = (id: string, role: Page['role'], sentences: Sentence[]): Page => ({
    id,
    role,
    sentences,
    scene: role === 'for-adults' ? null : SCENE,
    picture: null,
    findings: null,
  });
  return {
    type: 'book',
    version: 1,
    id: 'sample',
    story: { text: '', language, childName, level: '5-6' },
    language,
    level: '5-6',
    settings: { ...SETTINGS, ...settings },
    part: { number: 1, of: 1 },
    cast: [],
    pages: [
      page('cover', 'cover', [title]),
      ...stories.map((sentences, i) => page(`p${i + 1}`, 'story', sentences)),
      page('end', 'end', end),
      page('for-adults', 'for-adults', []),
    ],
    notes: [],
    heroLook: LOOK,
  };
}

const LOOK: Book['heroLook'] = {
  build: 'child',
  skin: 'tone2',
  hair: 'short',
  hairColour: 'black',
  top: 'plain',
  topColour: 'yellow',
  bottom: 'trousers',
  bottomColour: 'blue',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'none',
  moving: 'walks',
};

const SCENE: Scene = {
  place: 'dentist',
  light: 'day',
  figures: [],
  things: [],
  focus: null,
  says: '候诊室里有一把椅子。',
};

/** The book of the page design. */
export const DENTIST_ZH: SampleBook = {
  language: 'zh-Hans',
  childName: '乐乐',
  title: zh('我 去 看 牙医 = wǒ qù kàn yá yī'),
  stories: [
    [
      zh('今天 我 和 妈妈 去 看 牙医 。 = jīn tiān wǒ hé mā ma qù kàn yá yī'),
      zh('我们 走到 | 牙科 诊所 的 门口 。 = wǒ men zǒu dào yá kē zhěn suǒ de mén kǒu'),
    ],
    [
      zh('我 坐 在 椅子 上 等 。 = wǒ zuò zài yǐ zi shang děng'),
      zh('我 可以 | 抱着 小兔子 。 = wǒ kě yǐ bào zhe xiǎo tù zi'),
    ],
    [
      zh('我 坐上 | 一 把 大 椅子 。 = wǒ zuò shàng yì bǎ dà yǐ zi'),
      zh('椅子 会 | 慢慢 地 升高 。 = yǐ zi huì màn màn de shēng gāo'),
    ],
    [
      zh('医生 请 我 | 张开 嘴巴 。 = yī shēng qǐng wǒ zhāng kāi zuǐ ba'),
      zh('她 用 小 镜子 | 看 我 的 牙齿 。 = tā yòng xiǎo jìng zi kàn wǒ de yá chǐ'),
    ],
    [
      zh('我 用 清水 漱口 。 = wǒ yòng qīng shuǐ shù kǒu'),
      zh('我 把 水 | 吐到 水池 里 。 = wǒ bǎ shuǐ tǔ dào shuǐ chí li'),
    ],
    [
      zh('牙齿 看完 了 。 = yá chǐ kàn wán le'),
      zh('医生 给 我 | 一 张 星星 贴纸 。 = yī shēng gěi wǒ yì zhāng xīng xing tiē zhǐ'),
    ],
    [
      zh('妈妈 说 ： “ 等 一会儿 ， 我们 | 坐 7 路 车 回家 。 ” = mā ma shuō děng yí huì r wǒ men zuò lù chē huí jiā'),
      zh('我 看 iPad 。 = wǒ kàn'),
    ],
    [zh('我 和 妈妈 一起 回家 。 = wǒ hé mā ma yì qǐ huí jiā'), zh('乐乐 很 喜欢 。 = lè lè hěn xǐ huan')],
  ],
  end: [
    zh('这 本 书 读完 了 。 = zhè běn shū dú wán le'),
    zh('我 知道 看 牙医 | 是 什么 样 了 。 = wǒ zhī dào kàn yá yī shì shén me yàng le'),
  ],
};

export const DENTIST_EN: SampleBook = {
  language: 'en',
  childName: 'Lele',
  title: plain('I go to the dentist'),
  stories: [
    [plain('Today Mum and I go to the dentist. '), plain('We walk |to the dentist’s door.')],
    [plain('I sit on a chair and wait. '), plain('I can hold my bunny.')],
    [plain('I sit in a big chair. '), plain('The chair goes up slowly.')],
    [plain('The dentist asks me |to open my mouth. '), plain('She looks at my teeth |with a small mirror.')],
    [plain('I rinse my mouth with water. '), plain('I spit the water |into the sink.')],
    [plain('My teeth are checked. '), plain('The dentist gives me |a star sticker.')],
    [plain('“Well then,” says Mum, |“it’s 5 o’clock.” '), plain('Mum and I go home together.')],
  ],
  end: [plain('This book is finished. '), plain('Now I know what happens |at the dentist.')],
};
