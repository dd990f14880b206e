import { z } from 'zod';
import { Role } from '../book/book.ts';
import { Doing, Feeling, Light, PlaceId, ThingId, ThingSpot } from '../book/scene.ts';
import type { Vocabulary } from '../book/view.ts';
import { Bilingual } from '../book/words.ts';
import { loadSimplifier } from '../language/traditional.ts';
import type { Data, DataFile } from '../ports/data.ts';
import { readData, wrongAt } from '../ports/read-data.ts';
import { buildWordIndex, type WordIndex } from './lexicon-index.ts';

const Words = z.strictObject({ zh: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });
export type Words = z.infer<typeof Words>;

export const PlaceRow = z.strictObject({
  id: PlaceId,
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
});
export type PlaceRow = z.infer<typeof PlaceRow>;

export const ThingRow = z.strictObject({
  id: ThingId,
  says: Bilingual,
  group: z.string(),
  holdable: z.boolean(),
  spots: z.array(ThingSpot).min(1),
  /** What the word means in a hand or in play: a rabbit that is held is a toy bunny. */
  toy: ThingId.optional(),
  /** Drawn only when the page is about it. */
  shy: z.boolean().default(false),
  /** The measure word of a number in Chinese. */
  measure: z.string().default('个'),
  /** "some milk", "scissors": no a or an. */
  noArticle: z.boolean().default(false),
  words: Words,
});
export type ThingRow = z.infer<typeof ThingRow>;

export const FeelingRow = z.strictObject({ id: Feeling, says: Bilingual, tells: Bilingual, words: Words });
export const LightRow = z.strictObject({ id: Light, says: Bilingual, tells: Bilingual, words: Words, signs: Words });
export const DoingRow = z.strictObject({ id: Doing, says: Bilingual, tells: Bilingual, tellsWith: Bilingual });

export const DeedRow = z.strictObject({
  doing: Doing,
  weight: z.int().min(1).max(3).default(2),
  holding: ThingId.nullable().default(null),
  things: z.array(ThingId).default([]),
  by: z.array(Role).default([]),
  other: Doing.nullable().default(null),
  shared: z.boolean().default(false),
  takes: z.boolean().default(false),
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

const PeopleFile = z.strictObject({
  people: z.array(PersonRow),
  titles: z.strictObject({ zh: z.record(z.string(), z.string()), en: z.record(z.string(), z.string()) }),
  surnames: z.string(),
  called: Words,
  heroWords: Words,
  ownChild: Words,
  parent: Bilingual,
  pronouns: z.record(z.enum(['me', 'we', 'he', 'she', 'her', 'they', 'it', 'self']), Words),
});

const StructureRow = z.strictObject({
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
  ]),
  words: Words,
  except: Words.default({ zh: [], en: [] }),
});
export type StructureId = z.infer<typeof StructureRow>['id'];

const Grammar = z.strictObject({
  forms: z.record(z.string(), z.string()),
  numbers: z.strictObject({ zh: z.record(z.string(), z.int()), en: z.record(z.string(), z.int()) }),
  clauseStarts: Words,
});

const Choice = <T extends z.ZodType>(id: T) => z.strictObject({ id, says: Bilingual });
const Choices = z.strictObject({ spots: z.array(Choice(ThingSpot)), roles: z.array(Choice(Role)) });

/** Everything the lists of templates/words say about pictures. */
export type Lexicon = {
  places: readonly PlaceRow[];
  things: readonly ThingRow[];
  feelings: readonly z.infer<typeof FeelingRow>[];
  lights: readonly z.infer<typeof LightRow>[];
  doings: readonly z.infer<typeof DoingRow>[];
  deeds: readonly DeedRow[];
  people: readonly PersonRow[];
  titles: z.infer<typeof PeopleFile>['titles'];
  /** Each character is a family name. */
  surnames: string;
  called: Words;
  heroWords: Words;
  ownChild: Words;
  parent: Bilingual;
  numbers: z.infer<typeof Grammar>['numbers'];
  clauseStarts: Words;
  choices: z.infer<typeof Choices>;
  index: WordIndex;
  /** Traditional characters to simplified ones, one for one. */
  simplify: (text: string) => string;
};

/**
 * Reads and checks the word lists.
 *
 * @throws Problem `data-file` that names the file, the line and the reason.
 */
export async function loadLexicon(data: Data): Promise<Lexicon> {
  const files = new Map((await data.list('templates/')).map((file) => [file.path, file]));
  const read = <T>(path: string, schema: z.ZodType<T>): [T, DataFile] => {
    const file = files.get(path) ?? { path, text: '' };
    return [readData(file, schema), file];
  };
  const [{ places }, placesFile] = read('templates/words/places.jsonc', z.strictObject({ places: z.array(PlaceRow) }));
  const [{ things }, thingsFile] = read('templates/words/things.jsonc', z.strictObject({ things: z.array(ThingRow) }));
  const [{ feelings }, feelingsFile] = read(
    'templates/words/feelings.jsonc',
    z.strictObject({ feelings: z.array(FeelingRow) }),
  );
  const [{ lights }, lightsFile] = read('templates/words/times.jsonc', z.strictObject({ lights: z.array(LightRow) }));
  const [{ doings, deeds }, doingsFile] = read(
    'templates/words/doings.jsonc',
    z.strictObject({ doings: z.array(DoingRow), deeds: z.array(DeedRow) }),
  );
  const [people, peopleFile] = read('templates/words/people.jsonc', PeopleFile);
  const [{ structure }, structureFile] = read(
    'templates/words/structure.jsonc',
    z.strictObject({ structure: z.array(StructureRow) }),
  );
  const [grammar] = read('templates/words/grammar.jsonc', Grammar);
  const [choices, choicesFile] = read('templates/texts/choices.jsonc', Choices);

  checkComplete(placesFile, PlaceId.options, places);
  checkComplete(feelingsFile, Feeling.options, feelings);
  checkComplete(lightsFile, Light.options, lights);
  checkComplete(doingsFile, Doing.options, doings);
  checkComplete(choicesFile, ThingSpot.options, choices.spots);
  checkComplete(choicesFile, Role.options, choices.roles);
  const thingIds = new Set(things.map(({ id }) => id));
  checkKnown(
    placesFile,
    thingIds,
    places.flatMap(({ has }) => has),
  );
  checkKnown(
    doingsFile,
    thingIds,
    deeds.flatMap((deed) => [...deed.things, ...(deed.holding ? [deed.holding] : [])]),
  );
  checkKnown(
    thingsFile,
    thingIds,
    things.flatMap(({ toy }) => toy ?? []),
  );
  const personIds = new Set(people.people.map(({ id }) => id));
  checkKnown(
    peopleFile,
    personIds,
    people.people.flatMap(({ both }) => both),
  );
  checkKnown(peopleFile, personIds, [...Object.values(people.titles.zh), ...Object.values(people.titles.en)]);

  const index = buildWordIndex(
    [
      ...places.flatMap((row, at) => [
        { file: placesFile, target: { layer: 'place', row: at, use: 'word' } as const, words: row.words },
        { file: placesFile, target: { layer: 'place', row: at, use: 'sign' } as const, words: row.signs },
        { file: placesFile, target: { layer: 'place', row: at, use: 'soft' } as const, words: row.soft },
        { file: placesFile, target: { layer: 'place', row: at, use: 'room' } as const, words: row.anyRoom },
        ...(row.near ? [{ file: placesFile, target: { layer: 'place', row: at, use: 'near' } as const, words: row.near }] : []),
      ]),
      ...things.map((row, at) => ({
        file: thingsFile,
        target: { layer: 'thing', row: at } as const,
        words: row.words,
      })),
      ...feelings.map((row, at) => ({
        file: feelingsFile,
        target: { layer: 'feeling', row: at } as const,
        words: row.words,
      })),
      ...deeds.map((row, at) => ({ file: doingsFile, target: { layer: 'deed', row: at } as const, words: row.words })),
      ...lights.flatMap((row, at) => [
        { file: lightsFile, target: { layer: 'light', row: at, use: 'word' } as const, words: row.words },
        { file: lightsFile, target: { layer: 'light', row: at, use: 'sign' } as const, words: row.signs },
      ]),
      ...people.people.map((row, at) => ({
        file: peopleFile,
        target: { layer: 'person', row: at } as const,
        words: row.words,
      })),
      ...Object.entries(people.pronouns).map(([id, words]) => ({
        file: peopleFile,
        target: { layer: 'pronoun', id } as const,
        words,
      })),
      { file: peopleFile, target: { layer: 'pronoun', id: 'hero' } as const, words: people.heroWords },
      { file: peopleFile, target: { layer: 'pronoun', id: 'own-child' } as const, words: people.ownChild },
      ...structure.flatMap(({ id, words, except }) => [
        { file: structureFile, target: { layer: 'structure', id } as const, words },
        { file: structureFile, target: { layer: 'structure', id: 'except', of: id } as const, words: except },
      ]),
    ],
    new Map(Object.entries(grammar.forms)),
  );
  return {
    places,
    things,
    feelings,
    lights,
    doings,
    deeds,
    people: people.people,
    titles: people.titles,
    surnames: people.surnames,
    called: people.called,
    heroWords: people.heroWords,
    ownChild: people.ownChild,
    parent: people.parent,
    numbers: grammar.numbers,
    clauseStarts: grammar.clauseStarts,
    choices,
    index,
    simplify: await loadSimplifier(),
  };
}

/** Every choice of the editor, in both languages. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const choice = <T extends string>({ id, says }: { id: T; says: Bilingual }) => ({ id, says });
  return {
    places: lexicon.places.map(choice),
    lights: lexicon.lights.map(choice),
    feelings: lexicon.feelings.map(choice),
    doings: lexicon.doings.map(choice),
    spots: lexicon.choices.spots.map(choice),
    things: lexicon.things.map(({ id, says, group, holdable, spots }) => ({ id, says, group, holdable, spots })),
    roles: lexicon.choices.roles.map(choice),
  };
}

function checkComplete(file: DataFile, ids: readonly string[], rows: readonly { id: string }[]): void {
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing) throw wrongAt(file, '[', `there is no row for "${missing}"`);
  const twice = rows.find((row, at) => rows.findIndex(({ id }) => id === row.id) !== at);
  if (twice) throw wrongAt(file, `"${twice.id}"`, `"${twice.id}" stands here twice`);
}

function checkKnown(file: DataFile, known: ReadonlySet<string>, ids: readonly string[]): void {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown) throw wrongAt(file, `"${unknown}"`, `there is no "${unknown}"`);
}
