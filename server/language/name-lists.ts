import { z } from 'zod';
import type { Data } from '../ports/data.ts';
import { readList } from './lists.ts';

const Words = z.array(z.string()).transform((lines) => new Set(lines.flatMap((line) => line.split(' '))));

const Chinese = z.object({
  surnames: Words,
  titles: Words,
  titlesAfterGivenNames: Words,
  givenCharacters: Words,
  surePetNames: Words,
  alsoWords: Words,
  noNames: Words,
  noLatinNames: Words,
});
const English = z.object({ titles: Words, firstNames: Words, alsoWords: Words, placesAfter: Words, noNames: Words });

export type ChineseNameLists = z.infer<typeof Chinese>;
export type EnglishNameLists = z.infer<typeof English>;
export type NameLists = { chinese: ChineseNameLists; english: EnglishNameLists };

/** By what names of people are told. */
export async function readNameLists(data: Data): Promise<NameLists> {
  const [chinese, english] = await Promise.all([
    readList(data, 'templates/words/zh-names.jsonc', Chinese),
    readList(data, 'templates/words/en-names.jsonc', English),
  ]);
  return { chinese, english };
}
