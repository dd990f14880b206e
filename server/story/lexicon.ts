import { z } from 'zod';
import { Role } from '../book/book.ts';
import { Doing, Feeling, Light, PlaceId, ThingSpot, View, Weather } from '../book/scene.ts';
import type { Vocabulary } from '../book/view.ts';
import type { Bilingual } from '../book/words.ts';
import { loadSimplifier } from '../language/traditional.ts';
import type { Data, DataFile } from '../ports/data.ts';
import { readData, wrongAt } from '../ports/read-data.ts';
import { buildWordIndex, type IndexedWords, type PlaceUse, type WordIndex } from './lexicon-index.ts';

import {
  AroundFile,
  Choices,
  DeedRow,
  DoingRow,
  FeelingRow,
  Grammar,
  LightRow,
  type MoodRow,
  PeopleFile,
  type PersonRow,
  PlaceRow,
  StructureRow,
  ThingRow,
  type WeatherRow,
  type Words,
} from './lexicon-rows.ts';

/** Everything the lists of templates/words say about pictures. */
export type Lexicon = {
  places: readonly PlaceRow[];
  things: readonly ThingRow[];
  feelings: readonly z.infer<typeof FeelingRow>[];
  lights: readonly z.infer<typeof LightRow>[];
  weathers: readonly z.infer<typeof WeatherRow>[];
  moods: readonly z.infer<typeof MoodRow>[];
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
    ...lists.around.value,
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
    around: read('words/around.jsonc', AroundFile),
    doings: read('words/doings.jsonc', z.strictObject({ doings: z.array(DoingRow), deeds: z.array(DeedRow) })),
    people: read('words/people.jsonc', PeopleFile),
    structure: read('words/structure.jsonc', z.strictObject({ structure: z.array(StructureRow) })),
    grammar: read('words/grammar.jsonc', Grammar),
    choices: read('texts/choices.jsonc', Choices),
    traditional: read('texts/traditional.jsonc', z.record(z.string(), z.string())),
  };
}

function checkLists({ places, things, feelings, lights, around, doings, people, choices }: Lists): void {
  checkComplete(places.file, PlaceId.options, places.value.places);
  checkComplete(feelings.file, Feeling.options, feelings.value.feelings);
  checkComplete(lights.file, Light.options, lights.value.lights);
  checkComplete(around.file, Weather.options, around.value.weathers);
  checkComplete(doings.file, Doing.options, doings.value.doings);
  checkComplete(choices.file, ThingSpot.options, choices.value.spots);
  checkComplete(choices.file, View.options, choices.value.views);
  const groups = new Set(choices.value.groups.map(({ id }) => id));
  const groupsOf = (rows: readonly { group: string }[]) => rows.map(({ group }) => group);
  checkKnown(places.file, groups, groupsOf(places.value.places));
  checkKnown(doings.file, groups, groupsOf(doings.value.doings));
  checkKnown(things.file, groups, groupsOf(things.value.things));
  checkComplete(choices.file, Role.options, choices.value.roles);
  const thingIds = new Set(things.value.things.map(({ id }) => id));
  const placeThings = places.value.places.flatMap(({ has, near }) => [...has, ...(near ? [near.thing] : [])]);
  checkKnown(places.file, thingIds, placeThings);
  checkKnown(
    around.file,
    thingIds,
    around.value.weathers.flatMap(({ has }) => has),
  );
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

function indexedWords({ places, things, feelings, lights, around, doings, people, structure }: Lists): IndexedWords[] {
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
    ...rowsOf('weather', around.file, around.value.weathers),
    ...rowsOf('mood', around.file, around.value.moods),
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
  layer: 'thing' | 'feeling' | 'deed' | 'person' | 'weather' | 'mood',
  file: DataFile,
  rows: readonly { words: Words }[],
): IndexedWords[] {
  return rows.map(({ words }, row) => ({ file, target: { layer, row }, words }));
}

/** Every choice of the editor, in both languages. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const choice = <T extends string>({ id, says }: { id: T; says: Bilingual }) => ({ id, says });
  const listed = <T extends string>({ id, says, group }: { id: T; says: Bilingual; group: string }) => ({
    id,
    says,
    group,
  });
  return {
    groups: lexicon.choices.groups.map(choice),
    places: lexicon.places.map(listed),
    lights: lexicon.lights.map(choice),
    weathers: lexicon.weathers.map(choice),
    feelings: lexicon.feelings.map(choice),
    doings: lexicon.doings.map(listed),
    spots: lexicon.choices.spots.map(choice),
    views: lexicon.choices.views.map(choice),
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
