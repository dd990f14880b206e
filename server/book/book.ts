import { z } from 'zod';
import { Finding } from './finding.ts';
import { Look } from './look.ts';
import { BookSettings } from './page-format.ts';
import { Picture } from './picture.ts';
import { Scene } from './scene.ts';
import { Level, Story } from './story.ts';
import { Sentence, TextLanguage } from './words.ts';

/** Raised when the stored shape changes; `readBook` brings older ones up. */
export const BOOK_VERSION = 1;

export { MOST_STORY_PAGES } from './limits.ts';

export const Role = z.enum([
  'hero',
  'mother',
  'father',
  'grandmother',
  'grandfather',
  'sister',
  'brother',
  'friend',
  'classmate',
  'teacher',
  'doctor',
  'dentist',
  'nurse',
  'barber',
  'driver',
  'shop-clerk',
  'therapist',
  'police',
  'other-adult',
  'other-child',
]);
export type Role = z.infer<typeof Role>;

/** One person of the book, the same on every page (rule P9). */
export const CastMember = z.object({
  /** Stable within the book, such as `hero` or `mother`. */
  id: z.string().min(1),
  role: Role,
  /** As the family names this person: 小宇, 妈妈, Dr Lee. May be empty for a hero without a name. */
  name: z.string(),
  /** Null until the cast step has chosen one. */
  look: Look.nullable(),
});
export type CastMember = z.infer<typeof CastMember>;

export const PageRole = z.enum(['cover', 'story', 'end', 'for-adults']);
export type PageRole = z.infer<typeof PageRole>;

export const Page = z.object({
  /** Stable for the page's whole life, also when it moves. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  role: PageRole,
  /** The words of the page. On the cover they are the title. `textOf(sentences)` is the page's text. */
  sentences: z.array(Sentence),
  /** Null on pages without a picture (the page for adults). */
  scene: Scene.nullable(),
  /** Null until drawn, and again when the scene or the cast changed. */
  picture: Picture.nullable(),
  /** Null until checked, and again when the words changed. */
  findings: z.array(Finding).nullable(),
});
export type Page = z.infer<typeof Page>;

/** Which book of a long story this is. */
export const Part = z.object({ number: z.int().min(1), of: z.int().min(1) });
export type Part = z.infer<typeof Part>;

/**
 * A book is its own checkpoint: what is left to do is computed from it (`making/next-steps.ts`). Pages stand in reading
 * order: cover, story pages, end, page for adults. An empty `pages` means the story is not planned yet.
 */
export const Book = z.object({
  type: z.literal('book'),
  version: z.literal(BOOK_VERSION),
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  story: Story,
  language: TextLanguage,
  level: Level,
  settings: BookSettings,
  part: Part,
  cast: z.array(CastMember),
  pages: z.array(Page),
  /** Notes of the planner about the whole book, such as a story that became parts. */
  notes: z.array(Finding),
  /** The hero's look as chosen by the family before planning. */
  heroLook: Look,
});
export type Book = z.infer<typeof Book>;

/** A book, or the books of a long story, as data: what `npm run book -- --json` writes. */
export const BookFile = z.object({
  type: z.literal('starpages'),
  version: z.literal(BOOK_VERSION),
  parts: z.array(
    z.object({
      title: z.string(),
      language: TextLanguage,
      level: Level,
      settings: BookSettings,
      part: Part,
      cast: z.array(CastMember),
      pages: z.array(
        z.object({
          id: z.string(),
          role: PageRole,
          /** Story pages are numbered 1…n; other pages have no number. */
          number: z.int().nullable(),
          text: z.string(),
          scene: Scene.nullable(),
          findings: z.array(Finding),
        }),
      ),
      notes: z.array(Finding),
    }),
  ),
});
export type BookFile = z.infer<typeof BookFile>;
