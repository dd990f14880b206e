import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Book } from '../../server/book/book.ts';
import { FONT_FACES, type LaidOutBook } from '../../server/book/laid-out-page.ts';
import type { Sheet } from '../../server/book/page-format.ts';
import { type PdfTools, writePdf } from '../../server/export/pdf.ts';
import type { AllMetrics } from '../../server/layout/atoms.ts';
import { layOutBook } from '../../server/layout/lay-out-book.ts';
import { loadTemplates } from '../../server/layout/templates.ts';
import { projectData } from '../../server/node/data.ts';
import { nodeFonts } from '../../server/node/fonts.ts';
import { bookOf, DENTIST_EN, DENTIST_ZH, plain, type SampleBook, zh } from '../layout/sample-books.ts';
import { sampleDrawing } from './sample-drawing.ts';

export type PrintedBook = { name: string; book: Book; laidOut: LaidOutBook; pdf: Uint8Array };

/** Kept between tests, since unpacking takes a second. */
export const fonts = nodeFonts(join(tmpdir(), 'starpages-test-fonts'));

/** Every page has a picture of its own. */
export const tools: PdfTools = {
  fonts,
  drawings: async (pageId, frame) =>
    sampleDrawing(frame, (10 * [...pageId].reduce((sum, c) => sum + c.charCodeAt(0), 0)) % 200),
};

export const WEIRD_TITLE = 'Tom & <Mia>\u0000\u0007 "看😀"\uD800 \uFFFE]]> 龍';

const MIXED: SampleBook = {
  language: 'mixed',
  title: zh('我 有 iPad = wǒ yǒu'),
  stories: [
    [zh('妈妈 说 OK ， 我 可以 看 iPad 。 = mā ma shuō wǒ kě yǐ kàn'), zh('我 说 ： “ Thank you ！ ” = wǒ shuō')],
    [zh('老师 叫 Anna 。 = lǎo shī jiào'), plain('I like Anna.')],
  ],
  end: [zh('读完 了 。 = dú wán le')],
};

/** One book of each kind: scripts, grounds, papers, and what a family may type. */
export const BOOKS: Record<string, { sample: SampleBook; sheet: Sheet }> = {
  'zh-pinyin': { sample: DENTIST_ZH, sheet: 'a4' },
  zh: { sample: { ...DENTIST_ZH, settings: { pinyin: false, ground: 'cream', layout: 'left' } }, sheet: 'a4' },
  'zh-a5': { sample: { ...DENTIST_ZH, settings: { ground: 'cream' } }, sheet: 'a5' },
  en: { sample: DENTIST_EN, sheet: 'letter' },
  mixed: { sample: MIXED, sheet: 'a4-portrait' },
  traditional: {
    sample: {
      language: 'zh-Hant',
      title: zh('我 去 圖書館'),
      stories: [[zh('龍 和 烏龜 在 畫 裡 。'), zh('𠮷 是 一 個 名字 。')], [zh('⼈ 和 人 。')]],
      settings: { pinyin: false },
    },
    sheet: 'a4',
  },
  'weird-title': {
    sample: {
      language: 'zh-Hans',
      childName: '<&\u0001😀>',
      title: { words: [{ text: WEIRD_TITLE, pos: 'other' }] },
      stories: [[zh('我 很 高兴 😀 。 = wǒ hěn gāo xìng')], [plain('❤️ 👨‍👩‍👧 & < > "')]],
    },
    sheet: 'a4',
  },
};

export async function laidOut(name: string): Promise<{ book: Book; laidOut: LaidOutBook }> {
  const { sample, sheet } = BOOKS[name] as (typeof BOOKS)[string];
  const book = bookOf(sample);
  const metrics = Object.fromEntries(
    await Promise.all(FONT_FACES.map(async (face) => [face, await fonts.metrics(face)] as const)),
  ) as AllMetrics;
  return { book, laidOut: layOutBook(book, { sheet, templates: await loadTemplates(projectData()), metrics }) };
}

export async function printed(name: string): Promise<PrintedBook> {
  const parts = await laidOut(name);
  return { name, ...parts, pdf: await writePdf(parts.book, parts.laidOut, tools) };
}
