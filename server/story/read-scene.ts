import type { CastMember } from '../book/book.ts';
import { type Light, MOST_FIGURES, type PlaceId, type Scene, type SceneFigure } from '../book/scene.ts';
import type { Sentence, TextLanguage } from '../book/words.ts';
import { findMentions, isPredicate, joinNames } from './cast-mentions.ts';
import { type People, peopleOf } from './cast-people.ts';
import { describeScene } from './describe-scene.ts';
import type { Lexicon } from './lexicon.ts';
import { type PageWords, readActs } from './scene-acts.ts';
import { findClauses } from './scene-clauses.ts';
import { findHits, withoutNames } from './scene-hits.ts';
import { lightOfPage, type PlaceBefore, placeOfPage, toldPlaces } from './scene-place.ts';
import { sceneText } from './scene-text.ts';
import { thingsOfPage } from './scene-things.ts';
import type { Act, Part, Told } from './scene-told.ts';

export type SceneOptions = { language: TextLanguage; lexicon: Lexicon };

/** What a page takes over from the page before it. */
export type SceneContext = {
  place: PlaceId;
  /** The place is one that cannot be drawn, so `plain` is as sure as any other. */
  away: boolean;
  light: Light;
  /** Cast ids of the last picture. */
  people: string[];
  /** Thing ids of the last picture. */
  things: string[];
};

/** What the page after this picture takes over; `null` is the start of a story. */
export function contextAfter(scene: Scene | null): SceneContext {
  if (!scene) return { place: 'plain', away: false, light: 'day', people: [], things: [] };
  return {
    place: scene.place,
    away: false,
    light: scene.light,
    people: scene.figures.map(({ who }) => who),
    things: scene.things.map(({ what }) => what),
  };
}

/** What the picture of every page shows, for all pages of a story in reading order. */
export function readScenes(
  pages: readonly (readonly Sentence[])[],
  cast: readonly CastMember[],
  options: SceneOptions,
): Scene[] {
  const people = peopleOf(cast, options.lexicon);
  const words = pages.map((page) => wordsOf(page, people, options.lexicon));
  let context = contextAfter(null);
  return words.map((page, at) => {
    const next = words[at + 1];
    const soon = next ? placeAlone(next, people, options.lexicon) : null;
    const { scene, away } = sceneOf(page, context, soon, cast, people, options);
    context = { ...contextAfter(scene), away };
    return scene;
  });
}

/** What the picture of one page shows. */
export function readScene(
  sentences: readonly Sentence[],
  before: SceneContext,
  cast: readonly CastMember[],
  options: SceneOptions,
): Scene {
  const people = peopleOf(cast, options.lexicon);
  return sceneOf(wordsOf(sentences, people, options.lexicon), before, null, cast, people, options).scene;
}

function wordsOf(sentences: readonly Sentence[], people: People, lexicon: Lexicon): PageWords {
  const text = sceneText(sentences, lexicon.simplify);
  const all = findHits(text, lexicon.index);
  const found = joinNames(text, findMentions(text, all, people.names, lexicon), lexicon);
  const mentions = found.filter((mention, at) => !isPredicate(text, mention, found[at - 1]));
  const hits = withoutNames(all, found.filter(({ kind }) => kind === 'name'));
  return { text, hits, mentions, clauses: findClauses(text, hits, mentions, lexicon) };
}

const NOWHERE: PlaceBefore = { place: 'plain', away: false, things: [] };

/** Where a page stands by its own words. */
function placeAlone(words: PageWords, people: People, lexicon: Lexicon): PlaceId {
  const { subjects } = readActs(words, people, lexicon, []);
  return placeOfPage(toldPlaces(words, subjects, people.hero, lexicon), NOWHERE, null).place;
}

function sceneOf(
  words: PageWords,
  before: SceneContext,
  soon: PlaceId | null,
  cast: readonly CastMember[],
  people: People,
  { language, lexicon }: SceneOptions,
): { scene: Scene; away: boolean } {
  const told = readActs(words, people, lexicon, before.people);
  const things = [...before.things, ...told.things.map(({ row }) => row.id)];
  const places = toldPlaces(words, told.subjects, people.hero, lexicon);
  const { place, away } = placeOfPage(places, { ...before, things }, soon);
  const light = lightOfPage(words, before, place, lexicon);
  const shown = shownParts(told, people.hero);
  const figures = shown.map((part) => figureOf(part, shown));
  const held = new Set(figures.flatMap(({ holding }) => holding ?? []));
  const deedThings = shown.flatMap((part) => bestAct(part)?.things ?? []);
  const lying = thingsOfPage(told.things, deedThings, held, place, words.text, lexicon);
  const focus = focusOf(told, people.hero, figures, lying[0]?.what ?? null, places.length > 0);
  const scene = { place, light, figures, things: lying, focus };
  return { scene: { ...scene, says: describeScene(scene, cast, language, lexicon) }, away };
}

/** The child first, then who does most. */
function shownParts({ parts, absent }: Told, hero: string): Part[] {
  const child = parts.get(hero) ?? { who: hero, feeling: null, acts: [], presence: 0, order: 0 };
  const others = [...parts.values()]
    .filter(({ who, presence, acts }) => who !== hero && !absent.has(who) && (presence > 0 || acts.length > 0))
    .sort((a, b) => b.presence - a.presence || a.order - b.order);
  return [child, ...others].slice(0, MOST_FIGURES);
}

/** Doings that leave a hand free for something. */
const HAND_FREE = new Set([
  'stand',
  'walk',
  'sit',
  'lie',
  'sleep',
  'look',
  'talk',
  'hold-hands',
  'open-mouth',
  'wave',
  'point',
  'run',
  'hold',
  'breathe',
]);

function bestAct({ acts }: Part): Act | undefined {
  const doable = acts.filter(({ doing, holding }) => doing !== 'hold' || holding !== null);
  const heaviest = Math.max(...doable.map(({ weight }) => weight));
  return doable.filter(({ weight }) => weight === heaviest).at(-1);
}

function figureOf(part: Part, shown: readonly Part[]): SceneFigure {
  const best = bestAct(part);
  const carried =
    part.acts.filter(({ holding, doing }) => holding !== null && doing === 'hold').at(-1)?.holding ?? null;
  const posture = part.acts
    .filter(({ doing, weight }) => weight >= 1 && ['sit', 'lie', 'sleep'].includes(doing))
    .at(-1);
  const act = best?.doing === 'hold' && posture ? posture : best;
  const doing = act?.doing ?? 'stand';
  const holding = act?.holding ?? (HAND_FREE.has(doing) ? carried : null);
  const other = act?.with && act.with !== part.who && shown.some(({ who }) => who === act.with) ? act.with : null;
  return {
    who: part.who,
    feeling: part.feeling ?? 'neutral',
    doing,
    holding,
    facing: shown.length > 1 ? 'towards' : 'front',
    with: other,
  };
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
