import { expect, test } from 'vitest';
import { Role } from '../../server/book/book.ts';
import { Problem } from '../../server/book/problem.ts';
import { Doing, Feeling, Light, PlaceId, ThingSpot } from '../../server/book/scene.ts';
import { Vocabulary } from '../../server/book/view.ts';
import type { Data } from '../../server/ports/data.ts';
import { loadLexicon, vocabularyOf } from '../../server/story/lexicon.ts';
import { data, lexicon } from './scene-kit.ts';

const vocabulary = vocabularyOf(lexicon);

test('the editor is offered every choice there is, in both languages', () => {
  expect(Vocabulary.parse(vocabulary)).toEqual(vocabulary);
  const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id).sort();
  expect(ids(vocabulary.places)).toEqual([...PlaceId.options].sort());
  expect(ids(vocabulary.lights)).toEqual([...Light.options].sort());
  expect(ids(vocabulary.feelings)).toEqual([...Feeling.options].sort());
  expect(ids(vocabulary.doings)).toEqual([...Doing.options].sort());
  expect(ids(vocabulary.spots)).toEqual([...ThingSpot.options].sort());
  expect(ids(vocabulary.roles)).toEqual([...Role.options].sort());
  const names = Object.values(vocabulary)
    .flat()
    .map(({ says }) => says);
  expect(names.filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]/iu.test(en))).toEqual([]);
});

test('many words lead to the things, and every thing can be reached in both languages', () => {
  for (const script of ['zh', 'en'] as const) {
    const words = lexicon.things.flatMap(({ words }) => words[script]);
    expect(words.length).toBeGreaterThanOrEqual(700);
    expect(new Set(words).size).toBe(words.length);
    expect(lexicon.things.filter(({ words }) => words[script].length === 0)).toEqual([]);
  }
});

test('no two things and no two feelings have the same name in the editor', () => {
  for (const script of ['zh', 'en'] as const) {
    for (const choices of [vocabulary.things, vocabulary.feelings, vocabulary.doings, vocabulary.places]) {
      const names = choices.map(({ says }) => says[script]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  }
});

function withChange(path: string, from: string, to: string): Data {
  return {
    list: async (prefix) =>
      (await data.list(prefix)).map((file) =>
        file.path === path ? { path, text: file.text.replace(from, to) } : file,
      ),
  };
}

async function mistakeIn(path: string, from: string, to: string): Promise<string> {
  try {
    await loadLexicon(withChange(path, from, to));
  } catch (error) {
    if (error instanceof Problem) return `${error.values.file}:${error.values.line}: ${error.values.reason}`;
    throw error;
  }
  return 'no mistake';
}

test('a mistake in a list is told with file, line and reason', async () => {
  expect(await mistakeIn('templates/words/doings.jsonc', '"holding": "comb"', '"holding": "harp"')).toMatch(
    /doings\.jsonc:\d+: there is no "harp"/,
  );
  expect(await mistakeIn('templates/words/places.jsonc', '"id": "park"', '"id": "moon"')).toMatch(
    /places\.jsonc:\d+: /,
  );
  expect(await mistakeIn('templates/words/people.jsonc', '"coach/noun"', '"coach/nuon"')).toMatch(
    /people\.jsonc:\d+: /,
  );
  expect(await mistakeIn('templates/words/feelings.jsonc', '"id": "tired"', '"id": "calm"')).toMatch(
    /feelings\.jsonc:\d+: there is no row for "tired"/,
  );
});

test('what a person reads is never written as a word is looked for', () => {
  const { places, things, feelings, doings } = lexicon;
  const names = [...places, ...things, ...feelings, ...doings].flatMap(({ says }) => [says.zh, says.en]);
  expect(names.filter((name) => /[/…]/u.test(name))).toEqual([]);
});
