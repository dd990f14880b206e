import type { Book, CastMember, Page } from '../book/book.ts';
import type { Drawing, Frame } from '../book/drawing.ts';
import type { Scene } from '../book/scene.ts';
import { drawScene, type Palettes } from '../drawing/draw-scene.ts';
import { drawCover, drawEnd } from '../drawing/scene/cover.ts';

/**
 * A page's picture. Cover and last page are portraits, made for a circle, as long as their scene is one: one person
 * without a place. Once a person has made something else of it, that is drawn like any page.
 *
 * @throws Error for a page without a scene; its picture is no step of any book.
 */
export function drawPage({ id, role, scene }: Page, { cast }: Book, frame: Frame, palettes: Palettes): Drawing {
  if (scene === null) throw new Error(`Page ${id} has no scene to draw.`);
  const who = role === 'cover' || role === 'end' ? portrayed(scene, role, cast) : undefined;
  const figure = scene.figures[0];
  if (!who || !figure) return drawScene(scene, cast, frame, palettes);
  const { feeling, holding } = figure;
  const told = feeling === 'neutral' ? {} : { feeling };
  const options = { frame, light: scene.light, ...told };
  if (role === 'cover') return drawCover(who, holding, palettes, options);
  return drawEnd(who, scene.things[0]?.what ?? holding, palettes, options);
}

/** Who is portrayed, when the scene is a portrait of the kind that this page has. */
function portrayed(scene: Scene, role: 'cover' | 'end', cast: readonly CastMember[]): CastMember | undefined {
  const [figure, ...others] = scene.figures;
  const doings = role === 'cover' ? ['stand', 'hold'] : ['wave'];
  const mostThings = role === 'cover' ? 0 : 1;
  const plain = scene.place === 'plain' && others.length === 0 && scene.things.length <= mostThings;
  if (!figure || !plain || !doings.includes(figure.doing)) return undefined;
  return cast.find(({ id }) => id === figure.who);
}
