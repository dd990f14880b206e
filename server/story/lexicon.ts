import { z } from 'zod';
import { Role } from '../book/book.ts';
import { Doing, Feeling, Light, PlaceId, ThingId, ThingSpot } from '../book/scene.ts';
import type { Vocabulary } from '../book/view.ts';
import { Bilingual } from '../book/words.ts';
import { loadSimplifier } from '../language/traditional.ts';
import type { Data, DataFile } from '../ports/data.ts';
import { readData, wrongAt } from '../ports/read-data.ts';
import { buildWordIndex, type IndexedWords, type PlaceUse, type WordIndex } from './lexicon-index.ts';

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
  usually: ThingId.nullable().default(null),
  /** The other person is somewhere else: on the phone. */
  far: z.boolean().default(false),
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
  pronouns: z.record(z.enum(['me', 'we', 'he', 'she', 'her', 'they', 'it', 'someone', 'self']), Words),
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
  /** Our own phrases in traditional characters, where these differ. */
  traditional: Readonly<Record<string, string>>;
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
  const lists = readLists((path) => files.get(path) ?? { path, text: '' });
  checkLists(lists);
  const { grammar, people, choices } = lists;
  return {
    places: lists.places.value.places,
    things: lists.things.value.things,
    feelings: lists.feelings.value.feelings,
    lights: lists.lights.value.lights,
    doings: lists.doings.value.doings,
    deeds: lists.doings.value.deeds,
    ...people.value,
    numbers: grammar.value.numbers,
    clauseStarts: grammar.value.clauseStarts,
    choices: choices.value,
    traditional: lists.traditional.value,
    index: buildWordIndex(indexedWords(lists), new Map(Object.entries(grammar.value.forms))),
    simplify: await loadSimplifier(),
  };
}

type Lists = ReturnType<typeof readLists>;

function readLists(fileAt: (path: string) => DataFile) {
  const read = <T>(path: string, schema: z.ZodType<T>) => {
    const file = fileAt(`templates/${path}`);
    return { file, value: readData(file, schema) };
  };
  return {
    places: read('words/places.jsonc', z.strictObject({ places: z.array(PlaceRow) })),
    things: read('words/things.jsonc', z.strictObject({ things: z.array(ThingRow) })),
    feelings: read('words/feelings.jsonc', z.strictObject({ feelings: z.array(FeelingRow) })),
    lights: read('words/times.jsonc', z.strictObject({ lights: z.array(LightRow) })),
    doings: read('words/doings.jsonc', z.strictObject({ doings: z.array(DoingRow), deeds: z.array(DeedRow) })),
    people: read('words/people.jsonc', PeopleFile),
    structure: read('words/structure.jsonc', z.strictObject({ structure: z.array(StructureRow) })),
    grammar: read('words/grammar.jsonc', Grammar),
    choices: read('texts/choices.jsonc', Choices),
    traditional: read('texts/traditional.jsonc', z.record(z.string(), z.string())),
  };
}

function checkLists({ places, things, feelings, lights, doings, people, choices }: Lists): void {
  checkComplete(places.file, PlaceId.options, places.value.places);
  checkComplete(feelings.file, Feeling.options, feelings.value.feelings);
  checkComplete(lights.file, Light.options, lights.value.lights);
  checkComplete(doings.file, Doing.options, doings.value.doings);
  checkComplete(choices.file, ThingSpot.options, choices.value.spots);
  checkComplete(choices.file, Role.options, choices.value.roles);
  const thingIds = new Set(things.value.things.map(({ id }) => id));
  const placeThings = places.value.places.flatMap(({ has, near }) => [...has, ...(near ? [near.thing] : [])]);
  checkKnown(places.file, thingIds, placeThings);
  const deedThings = doings.value.deeds.flatMap(({ things, holding, usually }) =>
    [...things, holding, usually].filter((id) => id !== null),
  );
  checkKnown(doings.file, thingIds, deedThings);
  checkKnown(
    things.file,
    thingIds,
    things.value.things.flatMap(({ toy }) => toy ?? []),
  );
  const personIds = new Set(people.value.people.map(({ id }) => id));
  const { titles } = people.value;
  checkKnown(
    people.file,
    personIds,
    people.value.people.flatMap(({ both }) => both),
  );
  checkKnown(people.file, personIds, [...Object.values(titles.zh), ...Object.values(titles.en)]);
}

function indexedWords({ places, things, feelings, lights, doings, people, structure }: Lists): IndexedWords[] {
  const { pronouns, heroWords, ownChild } = people.value;
  return [
    ...places.value.places.flatMap((place, row) => {
      const of = (use: PlaceUse, words: Words) => ({
        file: places.file,
        target: { layer: 'place', row, use } as const,
        words,
      });
      return [
        of('word', place.words),
        of('sign', place.signs),
        of('soft', place.soft),
        of('faint', place.faint),
        of('room', place.anyRoom),
        ...(place.near ? [of('near', place.near)] : []),
      ];
    }),
    ...lights.value.lights.flatMap((light, row) => [
      { file: lights.file, target: { layer: 'light', row, use: 'word' } as const, words: light.words },
      { file: lights.file, target: { layer: 'light', row, use: 'sign' } as const, words: light.signs },
    ]),
    ...rowsOf('thing', things.file, things.value.things),
    ...rowsOf('feeling', feelings.file, feelings.value.feelings),
    ...rowsOf('deed', doings.file, doings.value.deeds),
    ...rowsOf('person', people.file, people.value.people),
    ...Object.entries({ ...pronouns, hero: heroWords, 'own-child': ownChild }).map(([id, words]) => ({
      file: people.file,
      target: { layer: 'pronoun', id } as const,
      words,
    })),
    ...structure.value.structure.flatMap(({ id, words, except }) => [
      { file: structure.file, target: { layer: 'structure', id } as const, words },
      { file: structure.file, target: { layer: 'structure', id: 'except', of: id } as const, words: except },
    ]),
  ];
}

function rowsOf(
  layer: 'thing' | 'feeling' | 'deed' | 'person',
  file: DataFile,
  rows: readonly { words: Words }[],
): IndexedWords[] {
  return rows.map(({ words }, row) => ({ file, target: { layer, row }, words }));
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
