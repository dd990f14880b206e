import { MOST_FIGURES, MOST_THINGS } from '../../server/book/limits.ts';
import type { Scene, SceneFigure, SceneThing } from '../../server/book/scene.ts';

/** Somebody new stands in the picture, at ease, turned to the others. */
export function addFigure(scene: Scene, who: string): Scene {
  if (scene.figures.length >= MOST_FIGURES || scene.figures.some((figure) => figure.who === who)) return scene;
  const figure: SceneFigure = { who, feeling: 'neutral', doing: 'stand', holding: null, facing: 'towards', with: null };
  return { ...scene, figures: [...scene.figures, figure] };
}

/** Nobody does anything with somebody who left, and the picture is about somebody who is there. */
export function removeFigure(scene: Scene, who: string): Scene {
  const figures = scene.figures
    .filter((figure) => figure.who !== who)
    .map((figure) => (figure.with === who ? { ...figure, with: null } : figure));
  return { ...scene, figures, focus: scene.focus === who ? (figures[0]?.who ?? null) : scene.focus };
}

export function changeFigure(scene: Scene, who: string, part: Partial<SceneFigure>): Scene {
  const change = (figure: SceneFigure) => (figure.who === who ? { ...figure, ...part } : figure);
  return { ...scene, figures: scene.figures.map(change) };
}

export function withThing(scene: Scene, thing: SceneThing): Scene {
  if (scene.things.length >= MOST_THINGS || scene.things.some(({ what }) => what === thing.what)) return scene;
  return { ...scene, things: [...scene.things, thing] };
}
