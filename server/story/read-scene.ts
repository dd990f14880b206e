import type { CastMember } from '../book/book.ts';
import type { Light, PlaceId, Scene } from '../book/scene.ts';
import type { Sentence, TextLanguage } from '../book/words.ts';
import { describeScene } from './describe-scene.ts';
import type { Lexicon } from './lexicon.ts';

export type SceneOptions = { language: TextLanguage; lexicon: Lexicon };

/** What a page takes over from the page before it. */
export type SceneContext = { place: PlaceId; light: Light; people: string[] };

/** What the page after this picture takes over; `null` is the start of a story. */
export function contextAfter(scene: Scene | null): SceneContext {
  if (!scene) return { place: 'plain', light: 'day', people: [] };
  return { place: scene.place, light: scene.light, people: scene.figures.map(({ who }) => who) };
}

/** What the picture of every page shows, for all pages of a story in reading order. */
export function readScenes(
  pages: readonly (readonly Sentence[])[],
  cast: readonly CastMember[],
  options: SceneOptions,
): Scene[] {
  let context = contextAfter(null);
  return pages.map((page) => {
    const scene = readScene(page, context, cast, options);
    context = contextAfter(scene);
    return scene;
  });
}

/** What the picture of one page shows. */
export function readScene(
  _sentences: readonly Sentence[],
  before: SceneContext,
  cast: readonly CastMember[],
  options: SceneOptions,
): Scene {
  const hero = cast[0]?.id ?? 'hero';
  const scene = {
    place: before.place,
    light: before.light,
    figures: [
      { who: hero, feeling: 'neutral' as const, doing: 'stand' as const, holding: null, facing: 'front' as const, with: null },
    ],
    things: [],
    focus: hero,
  };
  return { ...scene, says: describeScene(scene, cast, options.language, options.lexicon) };
}
