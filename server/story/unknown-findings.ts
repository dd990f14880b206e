import type { Book, Page } from '../book/book.ts';
import { filled } from '../book/fill-gaps.ts';
import type { Finding } from '../book/finding.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlannerTexts } from './planner-texts.ts';
import { unknownThings } from './unknown-things.ts';

/** A note for everything on a story page that cannot be drawn as told, and what the picture shows instead. */
export function unknownFindings(
  page: Page,
  { cast, language }: Pick<Book, 'cast' | 'language'>,
  lexicon: Lexicon,
  texts: PlannerTexts,
): Finding[] {
  if (page.role !== 'story' || language === 'und') return [];
  const names = cast.map(({ name }) => name).filter((name) => name !== '');
  return unknownThings(page.sentences, lexicon, names).map(({ word, instead, start, end }) => {
    const drawn = lexicon.things.find(({ id }) => id === instead)?.says;
    const says = drawn ? texts.notes.unknownThingInstead : texts.notes.unknownThing;
    return {
      rule: 'plan/unknown-thing',
      severity: 'idea',
      pageId: page.id,
      start,
      end,
      quote: word,
      says: {
        zh: filled(says.zh, { word, instead: drawn?.zh ?? '' }),
        en: filled(says.en, { word, instead: drawn?.en ?? '' }),
      },
      rewrites: [],
      source: texts.drawingSource,
    };
  });
}
