import { z } from 'zod';
import { Bilingual, type TextLanguage } from '../book/words.ts';
import type { Data } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';

const ByScript = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string(), en: z.string() });
type ByScript = z.infer<typeof ByScript>;

const PlannerTexts = z.object({
  end: ByScript,
  endBeforeNextPart: ByScript,
  titleOfChild: ByScript,
  titleWithoutName: ByScript,
  notes: z.object({
    parts: Bilingual,
    split: Bilingual,
    unprintable: Bilingual,
    unknownLanguage: Bilingual,
    unknownThing: Bilingual,
    unknownThingInstead: Bilingual,
  }),
  drawingSource: Bilingual,
  noteSource: Bilingual,
});
/** Words the planner adds of its own: templates/texts/planner.jsonc. */
export type PlannerTexts = z.infer<typeof PlannerTexts>;

/** @throws Problem `data-file` when the file is wrong. */
export async function loadPlannerTexts(data: Data): Promise<PlannerTexts> {
  const [file] = await data.list('templates/texts/planner.jsonc');
  return readData(file ?? { path: 'templates/texts/planner.jsonc', text: '' }, PlannerTexts);
}

/** The text in the script of the book; a mixed book is Chinese, an unknown language gets English. */
export function inScript(text: ByScript, language: TextLanguage): string {
  if (language === 'mixed') return text['zh-Hans'];
  return language === 'und' ? text.en : text[language];
}
