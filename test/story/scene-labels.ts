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
/** Older labels name the nearest doing and place there were; the finer ones that came later are as right. */
const FINER_DOINGS: Record<string, readonly string[]> = {
  hold: ['hug-toy', 'carry', 'give', 'pay', 'dress', 'put-on-shoes', 'push', 'pull', 'throw', 'open-door'],
  'hold-hands': ['hug', 'comfort'],
  talk: ['give', 'comfort', 'use-device', 'laugh'],
  play: ['build', 'line-up', 'swing', 'slide', 'climb', 'throw', 'kick', 'hide', 'swim', 'flap'],
  stand: ['queue', 'wait', 'bathe', 'ride-bike', 'cross-road', 'listen', 'open-door', 'sit', 'laugh', 'cry'],
  sit: ['use-toilet', 'wait', 'listen', 'lie-back', 'wake'],
  lie: ['lie-back', 'wake', 'hide'],
  run: ['kick', 'ride-bike'],
  look: ['listen', 'wait'],
  wave: ['raise-hand', 'flap'],
  point: ['press-button', 'raise-hand', 'give'],
  draw: ['write'],
  jump: ['flap'],
  walk: ['cross-road', 'push', 'pull', 'climb', 'carry'],
};
const FINER_FEELINGS: Record<string, readonly string[]> = {
  sad: ['crying', 'sick'],
  happy: ['joyful'],
  worried: ['shy', 'overwhelmed', 'sick'],
  scared: ['crying', 'overwhelmed'],
  angry: ['overwhelmed', 'crying'],
  tired: ['sick'],
};
const FINER_PLACES: Record<string, readonly string[]> = {
  plain: ['corridor', 'lift', 'gym', 'pool', 'library', 'restaurant', 'metro', 'train', 'airport', 'plane', 'beach'],
  bathroom: ['toilet'],
  street: ['car', 'school-gate'],
  park: ['zoo', 'village'],
  clinic: ['ward', 'pharmacy', 'corridor'],
  dentist: ['corridor'],
  classroom: ['therapy-room', 'school-gate', 'corridor'],
  playground: ['gym', 'school-gate'],
  'living-room': ['balcony'],
  bus: ['metro', 'car', 'train'],
};
const widened = (wanted: readonly string[], finer: Record<string, readonly string[]>) =>
  wanted.flatMap((one) => [one, ...(finer[one] ?? [])]);

export const FIELDS: readonly Field[] = ['place', 'who', 'doing', 'feeling', 'things'];

export type Miss = { story: string; text: string; field: Field; wanted: string; got: string };
export type Score = { right: Record<Field, number>; all: Record<Field, number>; misses: Miss[] };

export function labelledStories(file: string): LabelledStory[] {
  const path = join(import.meta.dirname, '..', 'fixtures', file);
  return (parse(readFileSync(path, 'utf8')) as { stories: LabelledStory[] }).stories;
}

/** Reads a story as the planner would, one label row a page. */
export function readStory(
  story: LabelledStory,
  language: Language,
  lexicon: Lexicon,
): { cast: CastMember[]; scenes: Scene[] } {
  const text = story.pages.map(([page]) => page).join('\n');
  const tongue: TextLanguage = language.detect(text);
  const names = language.findNames(text, story.child ? [story.child] : [], tongue);
  const pages = story.pages.map(([page]) => [{ words: language.tag(page, { language: tongue, names }) }]);
  const cast = findCast(pages.flat(), { childName: story.child, language: tongue, lexicon });
  return { cast, scenes: readScenes(pages, cast, { language: tongue, lexicon }) };
}

/** Reads every story as the planner would, and compares with the labels, field by field. */
export function scoreStories(stories: readonly LabelledStory[], language: Language, lexicon: Lexicon): Score {
  const count = () => Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;
  const score: Score = { right: count(), all: count(), misses: [] };
  for (const story of stories) {
    const { cast, scenes } = readStory(story, language, lexicon);
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

/** Weather is drawn as such; where a label names it among the things, it counts as one. */
export const thingsOf = ({ figures, things }: Pick<Scene, 'figures' | 'things'>) => [
  ...new Set([...things.map(({ what }) => what), ...figures.flatMap(({ holding }) => holding ?? [])]),
];

function isRight(field: Field, wanted: string, scene: Scene): boolean {
  const wishes = wanted.split(' ').filter(Boolean);
  if (field === 'place') return widened(wanted.split('|'), FINER_PLACES).includes(scene.place);
  if (field === 'who')
    return fits(
      wishes,
      scene.figures.map(({ who }) => who),
    );
  if (field === 'things') {
    const isNamed = wishes.some((wish) =>
      wish
        .replaceAll('?', '')
        .split('|')
        .includes(scene.weather ?? ''),
    );
    return fits(wishes, [...thingsOf(scene), ...(scene.weather && isNamed ? [scene.weather] : [])]);
  }
  const labels = wishes.map((wish) => {
    const [who = '', what = ''] = wish.split(':');
    return { who: who.split('|'), what: what.split('|') };
  });
  const right = labels.every(({ who, what }) => {
    const figure = scene.figures.find((one) => who.includes(one.who));
    const meant = widened(what, field === 'doing' ? FINER_DOINGS : FINER_FEELINGS);
    return figure !== undefined && meant.includes(field === 'doing' ? figure.doing : figure.feeling);
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
