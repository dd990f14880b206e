import type { CastMember } from '../book/book.ts';
import type { Doing, Scene, SceneFigure } from '../book/scene.ts';
import type { Lexicon } from './lexicon.ts';

/** What is told of a picture, and with what words. */
export type Describing = { scene: Omit<Scene, 'says'>; cast: readonly CastMember[]; lexicon: Lexicon };

/** Figures that do the same with the same hands empty are told together, in the order of the picture. */
export function groupsOf({ scene: { figures } }: Describing): SceneFigure[][] {
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

/** What is done to somebody, told of the one who does it. */
const DONE_TO: readonly Doing[] = ['examine', 'cut-hair'];

/** The other person, when the group's doing is done with somebody outside it. */
export function partnerOf(group: readonly SceneFigure[], figures: readonly SceneFigure[]): string | null {
  const other = group[0]?.with ?? null;
  if (other === null || group.some(({ who }) => who === other)) return null;
  const partner = figures.find(({ who }) => who === other);
  const isPatient = partner && DONE_TO.includes(partner.doing) && group.some(({ who }) => who === partner.with);
  return isPatient ? null : other;
}

/** Somebody who only stands there and was named beside another needs no sentence of their own. */
export function isToldAlready(group: readonly SceneFigure[], figures: readonly SceneFigure[]): boolean {
  return group.every(
    ({ who, doing, feeling, holding }) =>
      (doing === 'stand' || doing === 'hold-hands') &&
      feeling === 'neutral' &&
      holding === null &&
      figures.some((other) => other.with === who),
  );
}

export const nameless = ({ name }: CastMember): boolean => name.trim() === '';

/** What is all around, a sentence each: `aroundOf(describing, 'zh')`. */
export function aroundOf({ scene, lexicon }: Describing, language: 'zh' | 'en'): string[] {
  const rows = [
    lexicon.weathers.find(({ id }) => id === scene.weather),
    ...lexicon.moods.filter(({ id }) => scene[id] === true),
  ];
  return rows.flatMap((row) => row?.tells[language] ?? []);
}

/** Doings in which the thing in the hand is told by the doing itself. */
export const TOLD_BY_DOING: Partial<Record<Doing, readonly string[]>> = {
  'brush-teeth': ['toothbrush'],
  read: ['book'],
  draw: ['crayons', 'pencil'],
  'cut-hair': ['scissors', 'clippers'],
};
