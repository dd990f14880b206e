import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import type { CastMember } from '../../server/book/book.ts';
import type { Scene } from '../../server/book/scene.ts';
import type { TextLanguage } from '../../server/book/words.ts';
import type { Language } from '../../server/language/language.ts';
import { findCast } from '../../server/story/find-cast.ts';
import type { Lexicon } from '../../server/story/lexicon.ts';
import { readScenes } from '../../server/story/read-scene.ts';

/** text, place, who, doings, feelings, things; see test/fixtures/scenes.zh.jsonc. */
export type LabelledPage = [string, string, string, string, string, string];
export type LabelledStory = { id: string; child: string; pages: LabelledPage[] };
export type Field = 'place' | 'who' | 'doing' | 'feeling' | 'things';
export const FIELDS: readonly Field[] = ['place', 'who', 'doing', 'feeling', 'things'];

export type Miss = { story: string; text: string; field: Field; wanted: string; got: string };
export type Score = { right: Record<Field, number>; all: Record<Field, number>; misses: Miss[] };

export function labelledStories(file: string): LabelledStory[] {
  const path = join(import.meta.dirname, '..', 'fixtures', file);
  return (parse(readFileSync(path, 'utf8')) as { stories: LabelledStory[] }).stories;
}

/** Reads every story as the planner would, and compares with the labels, field by field. */
export function scoreStories(stories: readonly LabelledStory[], language: Language, lexicon: Lexicon): Score {
  const count = () => Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;
  const score: Score = { right: count(), all: count(), misses: [] };
  for (const story of stories) {
    const text = story.pages.map(([page]) => page).join('\n');
    const tongue: TextLanguage = language.detect(text);
    const names = language.findNames(text, story.child ? [story.child] : [], tongue);
    const pages = story.pages.map(([page]) => [{ words: language.tag(page, { language: tongue, names }) }]);
    const cast = findCast(pages.flat(), { childName: story.child, language: tongue, lexicon });
    const scenes = readScenes(pages, cast, { language: tongue, lexicon });
    story.pages.forEach((page, at) => {
      for (const field of FIELDS) compare(field, page, scenes[at]!, cast, story.id, score);
    });
  }
  return score;
}

function compare(
  field: Field,
  page: LabelledPage,
  scene: Scene,
  cast: readonly CastMember[],
  story: string,
  score: Score,
) {
  const wanted = page[FIELDS.indexOf(field) + 1]!;
  const got = gotOf(field, scene);
  if (field === 'doing' && wanted === '') return;
  score.all[field] += 1;
  if (isRight(field, wanted, scene)) score.right[field] += 1;
  else score.misses.push({ story, text: page[0], field, wanted, got });
  void cast;
}

function gotOf(field: Field, { place, figures, things }: Scene): string {
  if (field === 'place') return place;
  if (field === 'who') return figures.map(({ who }) => who).join(' ');
  if (field === 'doing') return figures.map(({ who, doing }) => `${who}:${doing}`).join(' ');
  if (field === 'feeling') {
    return figures
      .filter(({ feeling }) => feeling !== 'neutral')
      .map(({ who, feeling }) => `${who}:${feeling}`)
      .join(' ');
  }
  return thingsOf({ figures, things }).join(' ');
}

const thingsOf = ({ figures, things }: Pick<Scene, 'figures' | 'things'>) => [
  ...new Set([...things.map(({ what }) => what), ...figures.flatMap(({ holding }) => holding ?? [])]),
];

function isRight(field: Field, wanted: string, scene: Scene): boolean {
  const wishes = wanted.split(' ').filter(Boolean);
  if (field === 'place') return wanted.split('|').includes(scene.place);
  if (field === 'who')
    return fits(
      wishes,
      scene.figures.map(({ who }) => who),
    );
  if (field === 'things') return fits(wishes, thingsOf(scene));
  const labels = wishes.map((wish) => {
    const [who = '', what = ''] = wish.split(':');
    return { who: who.split('|'), what: what.split('|') };
  });
  const right = labels.every(({ who, what }) => {
    const figure = scene.figures.find((one) => who.includes(one.who));
    return figure !== undefined && what.includes(field === 'doing' ? figure.doing : figure.feeling);
  });
  if (field === 'doing') return right;
  const told = labels.flatMap(({ who }) => who);
  return right && scene.figures.every(({ who, feeling }) => told.includes(who) || feeling === 'neutral');
}

/** Whether everything wanted is there, and nothing else but what may be. */
function fits(wishes: readonly string[], got: readonly string[]): boolean {
  const options = wishes.map((wish) => ({ ids: wish.replaceAll('?', '').split('|'), may: wish.includes('?') }));
  const needed = options.every(({ ids, may }) => may || ids.some((id) => got.includes(id)));
  return needed && got.every((id) => options.some(({ ids }) => ids.includes(id)));
}
