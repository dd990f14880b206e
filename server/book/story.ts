import { z } from 'zod';
import { LONGEST_STORY } from './limits.ts';
import { TextLanguage } from './words.ts';

export { LONGEST_STORY } from './limits.ts';

/** Years of age the book is written for. Sets sentences a page and sentence length (rules T1–T3). */
export const Level = z.enum(['3-4', '5-6', '7+']);
export type Level = z.infer<typeof Level>;

/** What the family gave. The text is kept to the letter, whatever happens to the book. */
export const Story = z.object({
  text: z.string().max(LONGEST_STORY),
  language: TextLanguage,
  /** The child's name as the family writes it; empty when none was given. */
  childName: z.string().max(40),
  level: Level,
});
export type Story = z.infer<typeof Story>;
