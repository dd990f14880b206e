import type { Scene, Weather } from '../book/scene.ts';
import type { Lexicon } from './lexicon.ts';
import { type Clause, type Veil, veilsOver } from './scene-clauses.ts';
import type { PageWords } from './scene-reading.ts';

/** What is all around: the weather, and whether there are many people or much noise. Absent when not told. */
export type Around = Pick<Scene, 'weather' | 'crowd' | 'loud'>;

const HIDING: readonly Veil[] = ['not', 'wish', 'refuse', 'alike', 'about', 'if', 'gone', 'before', 'like'];
/** 我不喜欢很吵的地方 tells of noise, and shows none; but 我不喜欢下雨 in the rain is said of what falls now. */
const HIDING_WEATHER: readonly Veil[] = ['not', 'wish', 'alike', 'about', 'if', 'before'];

/** `before` is the weather so far; a page that begins another day forgets it. */
export function aroundPage(words: PageWords, before: Weather | null, lexicon: Lexicon): Around {
  const { hits, clauses } = words;
  const told = hits.weather.filter((hit) => isNow(clauses, hit.start, HIDING_WEATHER)).at(-1);
  const later = startsAnotherDay(words) ? null : before;
  const weather = told ? lexicon.weathers[told.target.row]!.id : later;
  const has = (id: string) =>
    hits.mood.some(({ start, target }) => lexicon.moods[target.row]?.id === id && isNow(clauses, start, HIDING));
  return {
    ...(weather ? { weather } : {}),
    ...(has('crowd') ? { crowd: true } : {}),
    ...(has('loud') ? { loud: true } : {}),
  };
}

function isNow(clauses: readonly Clause[], start: number, hiding: readonly Veil[]): boolean {
  const clause = clauses.find((other) => other.start <= start && start < other.end);
  if (!clause) return false;
  const veils = veilsOver(clause, start);
  return !hiding.some((veil) => veils.has(veil));
}

const ANOTHER_DAY = /第[二三四五]天|明天|后天|下个?(?:星期|周|月)|\b(?:next (?:day|week|morning)|tomorrow)\b/iu;

const startsAnotherDay = ({ text }: PageWords) => ANOTHER_DAY.test(text.text);
