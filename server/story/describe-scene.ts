import type { CastMember } from '../book/book.ts';
import type { Doing, Scene, SceneFigure, SceneThing } from '../book/scene.ts';
import type { TextLanguage } from '../book/words.ts';
import { describeInEnglish } from './describe-scene-en.ts';
import { describeInChinese } from './describe-scene-zh.ts';
import type { Lexicon } from './lexicon.ts';

export type Describing = {
  scene: Omit<Scene, 'says'>;
  cast: readonly CastMember[];
  lexicon: Lexicon;
};

/** One or two plain, literal sentences of what a picture shows, in the book's language. */
export function describeScene(
  scene: Omit<Scene, 'says'>,
  cast: readonly CastMember[],
  language: TextLanguage,
  lexicon: Lexicon,
): string {
  const describing = { scene, cast, lexicon };
  const chinese = language === 'zh-Hans' || language === 'zh-Hant' || (language === 'mixed' && hasHan(cast));
  return chinese ? describeInChinese(describing) : describeInEnglish(describing);
}

const hasHan = (cast: readonly CastMember[]) =>
  cast.some(({ name }) => /\p{Script=Han}/u.test(name)) || cast[0]?.name === '';

/** Figures that do the same with the same hands empty are told together, in the order of the picture. */
export function groupsOf(figures: readonly SceneFigure[]): SceneFigure[][] {
  const groups: SceneFigure[][] = [];
  for (const figure of figures) {
    const group = groups.find(([first]) => first && toldAlike(first, figure));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

function toldAlike(a: SceneFigure, b: SceneFigure): boolean {
  if (a.doing !== b.doing || a.feeling !== b.feeling || a.holding !== b.holding) return false;
  return a.with === b.with || (a.with === b.who && b.with === a.who);
}

/** The other person, when the group's doing is done with somebody outside it. */
export function partnerOf(group: readonly SceneFigure[]): string | null {
  const other = group[0]?.with ?? null;
  return other !== null && !group.some(({ who }) => who === other) ? other : null;
}

/** Doings in which the thing in the hand is told by the doing itself. */
export const TOLD_BY_DOING: Partial<Record<Doing, readonly string[]>> = {
  'brush-teeth': ['toothbrush'],
  read: ['book'],
  draw: ['crayons', 'pencil'],
  'cut-hair': ['scissors', 'clippers'],
};

export const placedThings = (things: readonly SceneThing[]) => things;
