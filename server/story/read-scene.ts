import type { CastMember } from '../book/book.ts';
import type { Light, PlaceId, Scene, SceneFigure, Weather } from '../book/scene.ts';
import type { Sentence, TextLanguage } from '../book/words.ts';
import { findMentions, isPredicate, joinNames } from './cast-mentions.ts';
import { type People, peopleOf } from './cast-people.ts';
import { describeScene } from './describe-scene.ts';
import type { Lexicon } from './lexicon.ts';
import { readActs } from './scene-acts.ts';
import { aroundPage } from './scene-around.ts';
import { findClauses } from './scene-clauses.ts';
import { figuresOf } from './scene-figures.ts';
import { heroGenderOf, isToldAsI } from './scene-hero.ts';
import { findHits, withoutNames } from './scene-hits.ts';
import { lightOfPage } from './scene-light.ts';
import { type PlaceBefore, placeOfPage, placesOfPeople, placeToLie, stepsOf, toldPlaces } from './scene-place.ts';
import type { PageWords } from './scene-reading.ts';
import { sceneText } from './scene-text.ts';
import { thingsOfPage } from './scene-things.ts';
import type { Told } from './scene-told.ts';
import { viewOf } from './scene-view.ts';

export type SceneOptions = { language: TextLanguage; lexicon: Lexicon };

/** What a page takes over from the page before it. */
export type SceneContext = {
  place: PlaceId;
  /** The place is one that cannot be drawn, so `plain` is as sure as any other. */
  away: boolean;
  light: Light;
  weather: Weather | null;
  /** Cast ids of the last picture. */
  people: string[];
  /** Those of the pictures before that, the latest first. */
  earlier: string[];
  /** Where the story is going, when the last picture shows the way: 坐公交车去医院. */
  heading: PlaceId | null;
  /** The vehicle that was last taken. */
  ride: PlaceId | null;
  /** Thing ids of the last picture. */
  things: string[];
};

/** What the page after this picture takes over; `null` is the start of a story. */
function contextAfter(scene: Scene | null): SceneContext {
  if (!scene)
    return {
      place: 'plain',
      away: false,
      heading: null,
      ride: null,
      light: 'day',
      weather: null,
      people: [],
      earlier: [],
      things: [],
    };
  return {
    place: scene.place,
    away: false,
    heading: null,
    ride: null,
    light: scene.light,
    weather: scene.weather ?? null,
    people: scene.figures.map(({ who }) => who),
    earlier: [],
    things: scene.things.map(({ what }) => what),
  };
}

/**
 * What the picture of every page shows, for all pages of a story in reading order. `shown` are pictures that stand already,
 * by page: what a person mended in one is where the next page goes on from.
 */
export function readScenes(
  pages: readonly (readonly Sentence[])[],
  cast: readonly CastMember[],
  options: SceneOptions,
  shown: readonly (Scene | null)[] = [],
): Scene[] {
  const anybody = peopleOf(cast, options.lexicon);
  const words = pages.map((page) => wordsOf(readable(page, options), anybody, options.lexicon));
  const people = peopleOf(cast, options.lexicon, heroGenderOf(words, anybody), isToldAsI(words, anybody));
  let context = contextAfter(null);
  return words.map((page, at) => {
    const next = words[at + 1];
    const soon = next ? placeAlone(next, people, options.lexicon) : null;
    const { scene, away, heading, ride } = sceneOf(page, context, soon, cast, people, options);
    const after = contextAfter(shown[at] ?? scene);
    const earlier = [...new Set([...context.people, ...context.earlier])].filter((id) => !after.people.includes(id));
    const isElsewhere = after.place !== scene.place;
    context = isElsewhere ? { ...after, earlier } : { ...after, earlier, away, heading, ride };
    return scene;
  });
}

/** The words of a language we do not know may look like others that we do. */
const readable = (sentences: readonly Sentence[], { language }: SceneOptions) => (language === 'und' ? [] : sentences);

function wordsOf(sentences: readonly Sentence[], people: People, lexicon: Lexicon): PageWords {
  const text = sceneText(sentences, lexicon.simplify);
  const all = findHits(text, lexicon.index);
  const found = joinNames(text, findMentions(text, all, people.names, lexicon), people.heroNames, lexicon);
  const mentions = found.filter((mention, at) => !isPredicate(text, mention, found[at - 1]));
  const hits = withoutNames(
    all,
    found.filter(({ kind }) => kind === 'name'),
  );
  return { text, hits, mentions, clauses: findClauses(text, hits, mentions, lexicon) };
}

const NOBODY = { people: [], earlier: [] };
const NOWHERE: PlaceBefore = { place: 'plain', away: false, heading: null, ride: null, things: [] };

/** Where a page stands by its own words. */
function placeAlone(words: PageWords, people: People, lexicon: Lexicon): PlaceId {
  const { subjects } = readActs(words, people, lexicon, NOBODY, 'plain');
  return placeOfPage(toldPlaces(words, subjects, people.hero, lexicon), NOWHERE, null, stepsOf(words)).place;
}

function sceneOf(
  words: PageWords,
  before: SceneContext,
  soon: PlaceId | null,
  cast: readonly CastMember[],
  people: People,
  { language, lexicon }: SceneOptions,
): { scene: Scene; away: boolean; heading: PlaceId | null; ride: PlaceId | null } {
  const told = readActs(words, people, lexicon, before, before.place);
  const things = [...before.things, ...told.things.map(({ row }) => row.id)];
  const places = [...toldPlaces(words, told.subjects, people.hero, lexicon), ...placesOfPeople(told, people, lexicon)];
  const { place: toldPlace, away, heading, ride } = placeOfPage(places, { ...before, things }, soon, stepsOf(words));
  const light = lightOfPage(words, told.subjects, before, toldPlace, lexicon);
  const { figures, things: handled, isLying } = figuresOf(told, people.hero, toldPlace);
  const place = isLying ? placeToLie(toldPlace, heading) : toldPlace;
  const held = new Set(figures.flatMap(({ holding }) => holding ?? []));
  const around = aroundPage(words, before.weather, lexicon);
  const lying = thingsOfPage(told.things, handled, held, { ...around, place }, words.text, lexicon);
  const focus = focusOf(told, people.hero, figures, lying[0]?.what ?? null, places.length > 0);
  const plain = { place, light, ...around, figures, things: lying, focus };
  const view = viewOf(plain, before);
  const scene = view ? { ...plain, view } : plain;
  return { scene: { ...scene, says: describeScene(scene, cast, language, lexicon) }, away, heading, ride };
}

function focusOf(
  { parts, subjects }: Told,
  hero: string,
  figures: readonly SceneFigure[],
  thing: string | null,
  hasPlace: boolean,
): string | null {
  if ((parts.get(hero)?.presence ?? 0) > 0) return hero;
  const other = figures.find(({ who }) => who !== hero && subjects.some((subject) => subject.includes(who)));
  if (other) return other.who;
  return thing ?? (hasPlace ? null : hero);
}
