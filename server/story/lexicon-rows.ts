import { z } from 'zod';
import { Role } from '../book/book.ts';
import { Doing, Feeling, Light, PlaceId, ThingId, ThingSpot, View, Weather } from '../book/scene.ts';
import { Bilingual } from '../book/words.ts';

/** The rows of the lists in templates/words, as they stand in the files; each file explains its columns. */

export const Words = z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });
export type Words = z.infer<typeof Words>;

export const PlaceRow = z.strictObject({
  id: PlaceId,
  /** Under which heading the editor lists it; named in templates/texts/choices.jsonc. */
  group: z.string(),
  says: Bilingual,
  at: Bilingual,
  home: z.boolean().default(false),
  has: z.array(ThingId),
  within: z.array(PlaceId).default([]),
  anyRoom: Words.default({ zh: [], en: [] }),
  near: z.strictObject({ thing: ThingId, ...Words.shape }).optional(),
  words: Words,
  signs: Words,
  soft: Words,
  faint: Words.default({ zh: [], en: [] }),
});
export type PlaceRow = z.infer<typeof PlaceRow>;

export const ThingRow = z.strictObject({
  id: ThingId,
  says: Bilingual,
  group: z.string(),
  holdable: z.boolean(),
  /** Whoever has it wears it: drawn on the head, told as worn. */
  worn: z.boolean().default(false),
  spots: z.array(ThingSpot).min(1),
  /** What the word means in a hand or in play: a rabbit that is held is a toy bunny. */
  toy: ThingId.optional(),
  /** Drawn only when the page is about it. */
  shy: z.boolean().default(false),
  /** Drawn only at home or nowhere in particular. */
  homely: z.boolean().default(false),
  /** Stands for its whole family: any planet is drawn as this one. */
  general: z.boolean().default(false),
  /** The measure word of a number in Chinese. */
  measure: z.string().default('个'),
  /** "some milk", "scissors": no a or an. */
  noArticle: z.boolean().default(false),
  words: Words,
});
export type ThingRow = z.infer<typeof ThingRow>;

export const FeelingRow = z.strictObject({ id: Feeling, says: Bilingual, tells: Bilingual, words: Words });
export const LightRow = z.strictObject({ id: Light, says: Bilingual, tells: Bilingual, words: Words, signs: Words });
export const WeatherRow = z.strictObject({
  id: Weather,
  says: Bilingual,
  tells: Bilingual,
  has: z.array(ThingId),
  words: Words,
});
export const MoodRow = z.strictObject({ id: z.enum(['crowd', 'loud']), tells: Bilingual, words: Words });
export const AroundFile = z.strictObject({ weathers: z.array(WeatherRow), moods: z.array(MoodRow) });
export const DoingRow = z.strictObject({
  id: Doing,
  group: z.string(),
  says: Bilingual,
  tells: Bilingual,
  tellsWith: Bilingual,
});

export const DeedRow = z.strictObject({
  doing: Doing,
  weight: z.int().min(1).max(3).default(2),
  holding: ThingId.nullable().default(null),
  things: z.array(ThingId).default([]),
  by: z.array(Role).default([]),
  other: Doing.nullable().default(null),
  shared: z.boolean().default(false),
  takes: z.boolean().default(false),
  usually: ThingId.nullable().default(null),
  /** The other person is somewhere else: on the phone. */
  far: z.boolean().default(false),
  /** Only that somebody goes or comes, not how: whoever is in a car sits. */
  vague: z.boolean().default(false),
  /** The word means this only in these places: 剪 at the barber's is a haircut. */
  at: z.array(PlaceId).default([]),
  words: Words,
});
export type DeedRow = z.infer<typeof DeedRow>;

export const PersonRow = z.strictObject({
  id: z.string(),
  role: Role,
  gender: z.enum(['he', 'she']).nullable().default(null),
  generic: z.boolean().default(false),
  /** Means people who are there already; never brings somebody new. */
  known: z.boolean().default(false),
  many: z.int().min(1).max(3).default(1),
  both: z.array(z.string()).default([]),
  words: Words,
});
export type PersonRow = z.infer<typeof PersonRow>;

export const PeopleFile = z.strictObject({
  people: z.array(PersonRow),
  titles: z.strictObject({ zh: z.record(z.string(), z.string()), en: z.record(z.string(), z.string()) }),
  surnames: z.string(),
  called: Words,
  heroWords: Words,
  ownChild: Words,
  parent: Bilingual,
  pronouns: z.record(z.enum(['me', 'we', 'he', 'she', 'her', 'they', 'it', 'someone', 'self']), Words),
});

export const StructureRow = z.strictObject({
  id: z.enum([
    'not',
    'wish',
    'like',
    'alike',
    'about',
    'if',
    'from',
    'before',
    'go',
    'be-at',
    'pivot',
    'with',
    'to',
    'elsewhere',
    'refuse',
    'say',
    'tell',
    'think',
    'gone',
    'done',
    'body',
    'together',
    'nothing',
    'unpictured',
  ]),
  words: Words,
  except: Words.default({ zh: [], en: [] }),
});
export type StructureId = z.infer<typeof StructureRow>['id'];

export const Grammar = z.strictObject({
  forms: z.record(z.string(), z.string()),
  numbers: z.strictObject({ zh: z.record(z.string(), z.int()), en: z.record(z.string(), z.int()) }),
  clauseStarts: Words,
});

const Choice = <T extends z.ZodType>(id: T) => z.strictObject({ id, says: Bilingual });
export const Choices = z.strictObject({
  spots: z.array(Choice(ThingSpot)),
  views: z.array(Choice(View)),
  groups: z.array(Choice(z.string())),
  roles: z.array(Choice(Role)),
});
