import { z } from 'zod';
import { ExampleStory } from '../book/view.ts';
import type { TextLanguage } from '../book/words.ts';
import type { Data } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';

const Examples = z.array(ExampleStory.omit({ language: true }).strict());

const FILES: readonly [string, TextLanguage][] = [
  ['templates/examples/zh.jsonc', 'zh-Hans'],
  ['templates/examples/en.jsonc', 'en'],
];

/** @throws Problem `data-file` */
export async function loadExamples(data: Data): Promise<ExampleStory[]> {
  const lists = FILES.map(async ([path, language]) => {
    const files = await data.list(path);
    return files.flatMap((file) => readData(file, Examples)).map((example) => ({ ...example, language }));
  });
  return (await Promise.all(lists)).flat();
}
