import type { Light, PlaceId } from '../book/scene.ts';
import type { Lexicon, PlaceRow } from './lexicon.ts';
import type { PageWords } from './scene-acts.ts';
import { type Clause, veilsOver } from './scene-clauses.ts';
import type { HitOf } from './scene-hits.ts';
import type { SceneText } from './scene-text.ts';

/**
 * A place that a page tells of. `sure`: 3 the story is there, 2 the place is named, 1 only hinted at, 0 only liked.
 * Below 1.5 it counts only in a story that is at home or nowhere yet.
 */
export type ToldPlace = { row: PlaceRow; sure: number; going: boolean; use: HitOf<'place'>['target']['use'] };

/** What a page takes over from before for its place. `away` is `plain` as a place that we cannot draw. */
export type PlaceBefore = { place: PlaceId; away: boolean; things: readonly string[] };

const TRAVEL: readonly PlaceId[] = ['bus', 'street'];

/** For every clause of a page the place it tells of. `subjects` are those of the clauses, `hero` the child. */
export function toldPlaces(
  words: PageWords,
  subjects: readonly (readonly string[])[],
  hero: string,
  lexicon: Lexicon,
): ToldPlace[] {
  return words.clauses.flatMap((clause, at) => {
    if (clause.quoted || clause.marks.some(({ id }) => id === 'elsewhere')) return [];
    const who = subjects[at] ?? [];
    const share = who.length > 0 && !who.includes(hero) ? 0.8 : 1;
    const told = words.hits.place
      .filter(({ start, end }) => start >= clause.start && end <= clause.end)
      .flatMap((hit) => toldPlace(words, clause, hit, lexicon.places[hit.target.row]!))
      .map((place) => ({ ...place, sure: place.sure * share }));
    // 坐公交车去医院: the ride is what happens now.
    const ride = told.find(({ row, sure }) => TRAVEL.includes(row.id) && sure >= 2);
    if (ride) return told.filter((place) => place === ride || !place.going);
    const signs = told.filter(({ use, sure }) => use === 'sign' && sure >= 2);
    return signs.length > 0 ? signs : told;
  });
}

function toldPlace(words: PageWords, clause: Clause, hit: HitOf<'place'>, row: PlaceRow): ToldPlace[] {
  const veils = veilsOver(clause, hit.start);
  if ((['not', 'wish', 'refuse', 'alike', 'about', 'said'] as const).some((veil) => veils.has(veil))) return [];
  const { use } = hit.target;
  const isName = use === 'word' || use === 'room';
  if (clause.marks.some(({ id, end }) => id === 'think' && end <= hit.start)) return [];
  if (isName && isLeft(words.text, clause, hit)) return [];
  const tie = isName ? tieOfPlace(words, clause, hit) : null;
  if (tie === 'of') return [];
  const plain = use === 'soft' || use === 'near' ? 1 : use === 'sign' || tie !== null ? 3 : 2;
  const sure = veils.has('like') ? Math.min(plain, 0) : veils.has('before') || veils.has('if') ? plain - 1.5 : plain;
  return [{ row, sure, going: tie === 'go', use }];
}

/** What may stand between "to" or 去 and the place. */
const UP_TO_PLACE = /^(?:[^，。去到在从]{0,6}|\s*(?:(?!with\b|for\b|of\b|from\b|about\b|like\b)[\w'’-]+\s+){0,3})$/u;

/** How a place is tied into its clause: somebody goes there, is there, or it is only somebody's or some thing's. */
function tieOfPlace(words: PageWords, clause: Clause, hit: HitOf<'place'>): 'go' | 'at' | 'of' | null {
  const { text } = words.text;
  // 学校的老师 says nothing of where one is; 学校的墙 is about the school.
  const ownsNext = ({ end }: { end: number }) =>
    text.startsWith('的', end) && words.mentions.some(({ start }) => start > end && start <= end + 4);
  const lead = (end: number) => text.slice(end, hit.start);
  const ties = clause.marks.filter(({ id, end }) => (id === 'go' || id === 'be-at') && end <= hit.start && UP_TO_PLACE.test(lead(end)));
  if (ties.some(({ id, start }) => id === 'go' && !/^(?:at|in|on|inside)\b/u.test(text.slice(start)))) return 'go';
  if (ties.length > 0) return 'at';
  if (clause.marks.some(({ id, start }) => id === 'be-at' && start === hit.end)) return 'at';
  if (/\b(?:with|of|for|about|after|before|like|from)\s+(?:(?:the|my|our|his|her|a)\s+)?(?:\w+\s+)?$/u.test(text.slice(clause.start, hit.start))) return 'of';
  return /^(?:[老同]|['’]s\s)/u.test(text.slice(hit.end)) || ownsNext(hit) ? 'of' : null;
}

/** 从学校, "leave the clinic", "from school". */
function isLeft({ text }: SceneText, clause: Clause, hit: HitOf<'place'>): boolean {
  return clause.marks.some(
    ({ id, end }) =>
      id === 'from' && end <= hit.start && /^(?:\s|了|the|my|our|a|his|her|[^，。到去]{0,3}的?)*$/u.test(text.slice(end, hit.start)),
  );
}

/** Where a page stands, from what it tells and where the story was. `soon` is where the next page clearly is. */
export function placeOfPage(told: readonly ToldPlace[], before: PlaceBefore, soon: PlaceId | null): PlaceBefore {
  const isHome = HOME.has(before.place);
  const nowhere = before.place === 'plain' && !before.away;
  const possible = told.filter(({ row, sure, going, use }) => {
    if (use === 'near') return isNear(row, before) && (TRAVEL.includes(before.place) || nowhere);
    if (going && soon !== null && TRAVEL.includes(soon) && !TRAVEL.includes(row.id)) return false;
    if (sure >= 1.5) return true;
    return sure > 0 ? isHome || nowhere : nowhere && sure === 0;
  });
  const surest = Math.max(...possible.map(({ sure }) => sure));
  const chosen = possible.filter(({ sure }) => sure === surest).at(-1);
  if (!chosen || (chosen.use === 'room' && chosen.row.within.includes(before.place))) return before;
  return { place: chosen.row.id, away: chosen.row.id === 'plain', things: before.things };
}

/** The driver, a seat: on the bus when a bus was waited for. */
function isNear({ near }: PlaceRow, { place, things }: PlaceBefore): boolean {
  return things.includes(near?.thing ?? '') || (place === 'street' && !things.includes('car'));
}

const HOME: ReadonlySet<PlaceId> = new Set(['bedroom', 'bathroom', 'kitchen', 'living-room']);

/** The light of a page: what it tells, else as before; a story that left home at night is out by day again. */
export function lightOfPage(
  { hits, clauses }: PageWords,
  before: { place: PlaceId; light: Light },
  place: PlaceId,
  lexicon: Lexicon,
): Light {
  const told = hits.light.filter(({ start }) => {
    const clause = clauses.find((other) => other.start <= start && start < other.end);
    if (!clause || clause.quoted) return false;
    const veils = veilsOver(clause, start);
    return !(['not', 'wish', 'alike', 'about', 'said'] as const).some((veil) => veils.has(veil));
  });
  const last = told.filter(({ target }) => target.use === 'word').at(-1) ?? told.at(-1);
  if (last) return lexicon.lights[last.target.row]!.id;
  if (place !== before.place && !HOME.has(place) && place !== 'plain') return before.light === 'morning' ? 'morning' : 'day';
  return before.light;
}
