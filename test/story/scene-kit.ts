import type { CastMember } from '../../server/book/book.ts';
import type { Scene, SceneFigure } from '../../server/book/scene.ts';
import type { TextLanguage } from '../../server/book/words.ts';
import { loadLanguage } from '../../server/language/language.ts';
import { projectData } from '../../server/node/data.ts';
import { jiebaWasm } from '../../server/node/jieba.ts';
import { findCast } from '../../server/story/find-cast.ts';
import { loadLexicon } from '../../server/story/lexicon.ts';
import { readScenes } from '../../server/story/read-scene.ts';

export const data = projectData();
export const language = await loadLanguage(data, { jiebaWasm });
await language.prepare(['zh-Hans', 'zh-Hant', 'en', 'mixed']);
export const lexicon = await loadLexicon(data);

export type Read = { cast: CastMember[]; scenes: Scene[]; language: TextLanguage };

/** The cast and the pictures of a story with one sentence a page. */
export function read(childName: string, ...pages: string[]): Read {
  const text = pages.join('\n');
  const tongue = language.detect(text);
  const names = language.findNames(text, childName ? [childName] : [], tongue);
  const tagged = pages.map((page) => [{ words: language.tag(page, { language: tongue, names }) }]);
  const cast = findCast(tagged.flat(), { childName, language: tongue, lexicon });
  return { cast, scenes: readScenes(tagged, cast, { language: tongue, lexicon }), language: tongue };
}

/** The picture of the last page. */
export function lastScene(childName: string, ...pages: string[]): Scene {
  return read(childName, ...pages).scenes.at(-1)!;
}

export function figure(scene: Scene, who: string): SceneFigure | undefined {
  return scene.figures.find((one) => one.who === who);
}

export const people = (scene: Scene): string[] => scene.figures.map(({ who }) => who);
/** What lies about and what is held. */
export const shownThings = (scene: Scene): string[] => [
  ...scene.things.map(({ what }) => what),
  ...scene.figures.flatMap(({ holding }) => holding ?? []),
];
