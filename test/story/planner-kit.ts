import type { Book } from '../../server/book/book.ts';
import { FIRST_LOOK } from '../../server/book/first-look.ts';
import type { Level } from '../../server/book/story.ts';
import { textOf } from '../../server/book/text-of.ts';
import { loadLanguage } from '../../server/language/language.ts';
import { pageCapacity } from '../../server/layout/page-capacity.ts';
import { loadTemplates } from '../../server/layout/templates.ts';
import { projectData } from '../../server/node/data.ts';
import { jiebaWasm } from '../../server/node/jieba.ts';
import { loadCueWords } from '../../server/story/cue-words.ts';
import { loadLexicon } from '../../server/story/lexicon.ts';
import { planBook } from '../../server/story/plan-book.ts';
import { loadPlannerTexts } from '../../server/story/planner-texts.ts';

export { lettersOf } from '../letters.ts';

const data = projectData();
export const language = await loadLanguage(data, { jiebaWasm });
await language.prepare(['zh-Hans', 'zh-Hant', 'en', 'mixed']);
export const capacity = pageCapacity(await loadTemplates(data), { pinyin: true });
const lexicon = await loadLexicon(data);
const texts = await loadPlannerTexts(data);
export const cues = await loadCueWords(data);

/** The books of a story, as the built-in planner makes them. */
export function plan(text: string, { name = '', level = '5-6' }: { name?: string; level?: Level } = {}): Book[] {
  const story = { text, language: language.detect(text), childName: name, level };
  const settings = { layout: 'above', paper: 'a4', ground: 'white', pinyin: true } as const;
  return planBook({ id: 'book', story, settings, heroLook: FIRST_LOOK }, { language, lexicon, cues, capacity, texts });
}

/** The texts of the story pages of all parts, in order. */
export function pageTexts(books: readonly Book[]): string[] {
  return books.flatMap(({ pages }) =>
    pages.filter(({ role }) => role === 'story').map(({ sentences }) => textOf(sentences)),
  );
}

/** The texts of the sentences of all story pages, without white space around them. */
export function sentenceTexts(books: readonly Book[]): string[] {
  return books.flatMap(({ pages }) =>
    pages
      .filter(({ role }) => role === 'story')
      .flatMap(({ sentences }) => sentences.map((one) => textOf([one]).trim())),
  );
}

export function titleOf(book: Book | undefined): string {
  return textOf(book?.pages.find(({ role }) => role === 'cover')?.sentences ?? []);
}
