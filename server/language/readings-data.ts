import { z } from 'zod';
import { PartOfSpeech } from '../book/words.ts';
import type { Data } from '../ports/data.ts';
import { readList } from './lists.ts';

const Rule = z.object({
  of: z.string(),
  reads: z.string(),
  pos: z.array(PartOfSpeech).optional(),
  after: z.array(z.string()).optional(),
  before: z.array(z.string()).optional(),
  earlier: z.array(z.string()).optional(),
  later: z.array(z.string()).optional(),
});
export type ReadingRule = z.infer<typeof Rule>;

const ReadingsFile = z.object({
  light: z.array(z.string()),
  words: z.record(z.string(), z.string()),
  rules: z.array(Rule),
  fullPlaces: z.array(z.string()),
  ordinalBefore: z.array(z.string()),
  surnames: z.record(z.string(), z.string()),
});

/** Our knowledge of readings, ready for use. Every reading is a list with one syllable a character. */
export type ReadingsData = {
  light: ReadonlySet<string>;
  words: ReadonlyMap<string, readonly string[]>;
  /** By the character they are about, in order. */
  rules: ReadonlyMap<string, readonly ReadingRule[]>;
  fullPlaces: ReadonlySet<string>;
  ordinalBefore: readonly string[];
  surnames: ReadonlyMap<string, readonly string[]>;
};

export async function readReadings(data: Data): Promise<ReadingsData> {
  const file = await readList(data, 'templates/words/zh-readings.jsonc', ReadingsFile);
  return {
    light: new Set(file.light.flatMap((line) => line.split(' '))),
    words: syllables(file.words),
    rules: Map.groupBy(file.rules, (rule) => rule.of),
    fullPlaces: new Set(file.fullPlaces),
    ordinalBefore: file.ordinalBefore,
    surnames: syllables(file.surnames),
  };
}

function syllables(readings: Readonly<Record<string, string>>): Map<string, string[]> {
  return new Map(Object.entries(readings).map(([word, reading]) => [word, reading.split(' ')]));
}
