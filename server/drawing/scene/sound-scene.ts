import type { CastMember } from '../../book/book.ts';
import { Doing, Feeling, Light, PlaceId, type Scene, type SceneFigure, ThingSpot } from '../../book/scene.ts';
import { THING_IDS } from '../thing.ts';

/** Scenes come from models and from hands too: whatever cannot be drawn becomes the nearest that can. */

const known = <T extends string>(options: readonly T[], value: T, otherwise: T): T =>
  options.includes(value) ? value : otherwise;

export function soundScene(scene: Scene, cast: readonly CastMember[]): Scene {
  const figures = scene.figures.filter(({ who }) => cast.some(({ id }) => id === who)).map(soundFigure);
  const things = scene.things
    .filter(({ what }) => THING_IDS.includes(what))
    .map((thing) => ({
      ...thing,
      count: Math.max(1, Math.min(5, Math.round(thing.count) || 1)),
      where: known(ThingSpot.options, thing.where, 'floor'),
    }));
  const place = known(PlaceId.options, scene.place, 'plain');
  const hero = cast.find(({ role }) => role === 'hero');
  const empty = place === 'plain' && figures.length + things.length === 0 && hero;
  return {
    ...scene,
    place,
    light: known(Light.options, scene.light, 'day'),
    things,
    figures: empty ? [standing(hero.id)] : byWeight(figures, scene, hero?.id),
  };
}

function soundFigure(figure: SceneFigure): SceneFigure {
  return {
    ...figure,
    doing: known(Doing.options, figure.doing, 'stand'),
    feeling: known(Feeling.options, figure.feeling, 'neutral'),
    holding: figure.holding !== null && THING_IDS.includes(figure.holding) ? figure.holding : null,
  };
}

const standing = (who: string): SceneFigure => ({
  who,
  feeling: 'neutral',
  doing: 'stand',
  holding: null,
  facing: 'front',
  with: null,
});

/** When there are too many, those whom the picture is about come first: the hero, the focus, and whoever is with them. */
function byWeight(figures: readonly SceneFigure[], { focus }: Scene, hero: string | undefined): SceneFigure[] {
  const main = figures.find(({ who }) => who === hero) ?? figures.find(({ who }) => who === focus);
  const weight = ({ who, with: other }: SceneFigure) => {
    if (who === main?.who) return 0;
    if (who === focus || who === main?.with || other === main?.who) return 1;
    return 2;
  };
  return figures.length > 4 ? [...figures].sort((a, b) => weight(a) - weight(b)) : [...figures];
}

/** The scene of a view that shows one thing and nobody: what the picture is about, else what somebody holds. */
export function thingAlone(scene: Scene): Scene | null {
  if (scene.view !== 'thing') return null;
  const held = scene.figures.map(({ holding }) => holding).find((what) => what !== null);
  const { what, count } = scene.things.find((thing) => thing.what === scene.focus) ??
    scene.things[0] ?? { what: scene.focus !== null && THING_IDS.includes(scene.focus) ? scene.focus : held, count: 1 };
  if (!what) return null;
  return { ...scene, figures: [], things: [{ what, count, where: 'floor' }], focus: what, crowd: false, loud: false };
}
