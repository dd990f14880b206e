import { z } from 'zod';
import { Part } from '../book/book.ts';
import { FileKey } from '../book/picture.ts';
import { TextLanguage } from '../book/words.ts';

/** What a list shows of a book, kept beside it so that a list reads no book. */
export const StoredSummary = z.object({
  title: z.string(),
  childName: z.string(),
  language: TextLanguage,
  part: Part,
  storyPages: z.int(),
  findings: z.int(),
  planned: z.boolean(),
  unfinished: z.boolean(),
  picturesDone: z.int(),
  picturesAll: z.int(),
  cover: z.object({ pageId: z.string(), key: FileKey }).nullable(),
});
export type StoredSummary = z.infer<typeof StoredSummary>;
