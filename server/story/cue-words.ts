import { z } from 'zod';
import type { Data } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';

const PATH = 'templates/words/sentences.jsonc';

const Words = z.array(z.string()).transform((words): ReadonlySet<string> => new Set(words));

const CueWords = z.strictObject({
  begins: Words,
  mayBegin: Words,
  beginsNot: Words,
  times: Words,
  people: Words,
  wantsPerson: Words,
  titlesOfPeople: Words,
  restingVerbs: Words,
  opensClause: Words,
  waits: Words,
  afterwards: Words,
  degrees: Words,
  says: Words,
  speakers: Words,
  greetings: Words,
  titles: z.strictObject({
    lead: Words,
    going: Words,
    notFirst: Words,
    notLast: Words,
    notIn: Words,
    notTold: Words,
    softEnd: Words,
  }),
});
/** Words that show where a sentence begins and what a title is: templates/words/sentences.jsonc. */
export type CueWords = z.infer<typeof CueWords>;

/** @throws Problem `data-file` when the file is wrong. */
export async function loadCueWords(data: Data): Promise<CueWords> {
  const [file] = await data.list(PATH);
  return readData(file ?? { path: PATH, text: '' }, CueWords);
}

/** Whether a word is in a list; English in any case, with either apostrophe. */
export function isIn(words: ReadonlySet<string>, text: string | undefined): boolean {
  return text !== undefined && words.has(text.toLowerCase().replaceAll('’', "'"));
}
