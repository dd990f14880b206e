import { z } from 'zod';
import { Book, CastMember, Part } from './book.ts';
import { Edit } from './edit.ts';
import { Look } from './look.ts';
import { BookSettings } from './page-format.ts';
import { ProblemReport } from './problem.ts';
import { Doing, Feeling, Light, PlaceId, ThingId, ThingSpot, View, Weather } from './scene.ts';
import { Level } from './story.ts';
import { Bilingual, TextLanguage } from './words.ts';

/** What travels between the server and the page. */

/** How far the making has come: counted in steps, from the saved book. */
export const Making = z.object({
  state: z.enum(['planning', 'drawing', 'ready', 'failed']),
  picturesDone: z.int(),
  picturesAll: z.int(),
  /** What the making stopped at, when it failed. */
  problem: ProblemReport.optional(),
});
export type Making = z.infer<typeof Making>;

export const BookSummary = z.object({
  id: z.string(),
  revision: z.int(),
  title: z.string(),
  childName: z.string(),
  language: TextLanguage,
  part: Part,
  making: Making,
  storyPages: z.int(),
  findings: z.int(),
  /** Address of the cover picture as SVG; null until drawn. */
  cover: z.string().nullable(),
  /** Milliseconds since 1970. */
  changedAt: z.number(),
});
export type BookSummary = z.infer<typeof BookSummary>;

export const BookView = z.object({
  book: Book,
  revision: z.int(),
  making: Making,
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type BookView = z.infer<typeof BookView>;

export const NewBook = z.object({
  /** Chosen by the asker: asking again with it, after an answer that was lost, gives the same book and no second one. */
  id: z
    .string()
    .regex(/^[a-z0-9]{12,40}$/)
    .optional(),
  /** Checked by the server, so that the answer can say what is wrong with it. */
  text: z.string(),
  childName: z.string().max(40),
  level: Level,
  settings: BookSettings,
  heroLook: Look,
});
export type NewBook = z.infer<typeof NewBook>;

/** `revision` is the one the person saw; an older one is answered with `book-changed` and nothing is saved. */
export const EditRequest = z.object({ revision: z.int(), edit: Edit });
export type EditRequest = z.infer<typeof EditRequest>;

const choice = <T extends z.ZodType>(id: T) => z.object({ id, says: Bilingual });
/** A choice of a longer list, which stands under the heading of its group. */
const listed = <T extends z.ZodType>(id: T) => choice(id).extend({ group: z.string() });

/** Every choice of the editor, in both languages. */
export const Vocabulary = z.object({
  groups: z.array(choice(z.string())),
  places: z.array(listed(PlaceId)),
  lights: z.array(choice(Light)),
  weathers: z.array(choice(Weather)),
  views: z.array(choice(View)),
  feelings: z.array(choice(Feeling)),
  doings: z.array(listed(Doing)),
  spots: z.array(choice(ThingSpot)),
  things: z.array(
    z.object({ id: ThingId, says: Bilingual, group: z.string(), holdable: z.boolean(), spots: z.array(ThingSpot) }),
  ),
  roles: z.array(choice(CastMember.shape.role)),
});
export type Vocabulary = z.infer<typeof Vocabulary>;

export const ExampleStory = z.object({
  id: z.string(),
  language: TextLanguage,
  title: z.string(),
  childName: z.string(),
  text: z.string(),
});
export type ExampleStory = z.infer<typeof ExampleStory>;
