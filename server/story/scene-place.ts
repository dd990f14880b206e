import type { Role } from '../book/book.ts';
import type { Light, PlaceId } from '../book/scene.ts';
import type { People } from './cast-people.ts';
import type { Lexicon, PlaceRow } from './lexicon.ts';
import { type Clause, veilsOver } from './scene-clauses.ts';
import type { HitOf } from './scene-hits.ts';
import type { PageWords } from './scene-reading.ts';
import type { SceneText } from './scene-text.ts';
import type { Told } from './scene-told.ts';

/**
 * A place that a page tells of. `sure`: 3 the story is there, 2 the place is named, 1 only hinted at, 0 only liked.
 * Below 1.5 it counts only in a story that is at home or nowhere yet.
 */
export type ToldPlace = {
  row: PlaceRow;
  sure: number;
  going: boolean;
  /** Going away from where one is, not coming: where others go so, the child is not. */
  away: boolean;
  use: HitOf<'place'>['target']['use'];
};

/** What a page takes over from before for its place. `away` is `plain` as a place that we cannot draw. */
export type PlaceBefore = { place: PlaceId; away: boolean; heading: PlaceId | null; things: readonly string[] };

/** Where somebody of a trade does something to one. */
const TREATING: readonly PlaceId[] = ['dentist', 'clinic', 'barber'];
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
    const isThing = subjects[at]?.length === 0;
    const share = who.length > 0 && !who.includes(hero) ? 0.8 : 1;
    const told = words.hits.place
      .filter(({ start, end }) => start >= clause.start && end <= clause.end)
      .filter(({ target }) => !isFaint(target.use) || !isThing)
      .flatMap((hit) => toldPlace(words, clause, hit, lexicon.places[hit.target.row]!))
      .map((place) => ({ ...place, sure: place.sure * (share < 1 && place.away ? 0 : share) }));
    // 坐公交车去医院: the ride is what happens now.
    const ride = told.find(({ row, sure }) => TRAVEL.includes(row.id) && sure >= 2);
    if (ride) return told.map((place) => (place !== ride && place.going ? { ...place, sure: -1 } : place));
    return specific(told);
  });
}

/** 去医院看牙 is at the dentist's; 去电影院看动画片 is not in the living room. */
function specific(told: readonly ToldPlace[]): readonly ToldPlace[] {
  const isOut = told.some(({ use, sure, row }) => use === 'word' && sure >= 2.4 && !row.home);
  const signs = told.filter(({ use, sure, row }) => use === 'sign' && sure >= 2 && !(isOut && row.home));
  if (signs.length > 0) return signs;
  return isOut ? told.filter(({ row }) => !row.home) : told;
}

/** What a dog or a noise does tells nothing of the room: 蚕吃叶子. */
const isFaint = (use: ToldPlace['use']) => use === 'soft' || use === 'faint' || use === 'near';

/** Somebody of a trade is met where they work: surely at the dentist's, likely in a clinic. */
const WORKPLACES: Partial<Record<Role, { place: PlaceId; sure: number }>> = {
  dentist: { place: 'dentist', sure: 1.6 },
  barber: { place: 'barber', sure: 1.6 },
  doctor: { place: 'clinic', sure: 1 },
  nurse: { place: 'clinic', sure: 1 },
};

export function placesOfPeople({ parts, absent }: Told, people: People, lexicon: Lexicon): ToldPlace[] {
  return [...parts.values()].flatMap(({ who, presence }) => {
    const work = WORKPLACES[people.roleOf(who) ?? 'hero'];
    const row = lexicon.places.find(({ id }) => id === work?.place);
    if (!work || !row || presence === 0 || absent.has(who)) return [];
    return [{ row, sure: work.sure, going: false, away: false, use: 'soft' as const }];
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
  if (tie === 'of' || /^的?路上/u.test(words.text.text.slice(hit.end))) return [];
  const plain = isFaint(use) ? 1 : use === 'sign' || tie !== null ? 3 : 2;
  const sure = veils.has('like') ? Math.min(plain, 0) : veils.has('before') || veils.has('if') ? plain - 1.5 : plain;
  const away = tie === 'go' && isAway(words.text, clause, hit);
  return [{ row, sure, going: tie === 'go', away, use }];
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
  const ties = clause.marks.filter(
    ({ id, end }) => (id === 'go' || id === 'be-at') && end <= hit.start && UP_TO_PLACE.test(lead(end)),
  );
  if (ties.some(({ id, start }) => id === 'go' && !/^(?:at|in|on|inside)\b/u.test(text.slice(start)))) return 'go';
  if (/^[回到]/u.test(text.slice(hit.start))) return 'go';
  if (ties.length > 0) return 'at';
  if (clause.marks.some(({ id, start }) => id === 'be-at' && start === hit.end)) return 'at';
  if (
    /\b(?:with|of|for|about|after|before|like)\s+(?:(?:the|my|our|his|her|a)\s+)?(?:\w+\s+)?$/u.test(
      text.slice(clause.start, hit.start),
    )
  )
    return 'of';
  return /^(?:[老同]|['’]s\s)/u.test(text.slice(hit.end)) || ownsNext(hit) ? 'of' : null;
}

function isAway({ text }: SceneText, clause: Clause, hit: HitOf<'place'>): boolean {
  return /(?:去|前往|\b(?:go|goes|went|going|gone)\b[^,.]*)(?:\s?(?:to|the|into|了))*\s?[^，。]{0,3}$/u.test(
    text.slice(clause.start, hit.start),
  );
}

/** 从学校, "leave the clinic", "home from school"; not "watches from the window". */
function isLeft({ text }: SceneText, clause: Clause, hit: HitOf<'place'>): boolean {
  if (/\b(?:watch|look|see|hear)\w*\b.*\bfrom\b/u.test(text.slice(clause.start, hit.start))) return false;
  return clause.marks.some(
    ({ id, end }) =>
      id === 'from' &&
      end <= hit.start &&
      /^(?:\s|了|the|my|our|a|his|her|[^，。到去]{0,3}的?)*$/u.test(text.slice(end, hit.start)),
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
    if (isFaint(use) && row.id === before.heading) return true;
    if (use === 'faint') return nowhere;
    return sure > 0 ? isHome || nowhere : nowhere && sure === 0;
  });
  const surest = Math.max(...possible.map(({ sure }) => sure));
  const chosen = possible.filter(({ sure }) => sure === surest).at(-1);
  const ahead = told.find(({ sure }) => sure < 0)?.row.id ?? null;
  if (!chosen) return before;
  if (chosen.use === 'room' && chosen.row.within.includes(before.place)) return before;
  // From the dentist's waiting room one goes to the dentist.
  const heading = ahead ?? (chosen.row.id === 'plain' && TREATING.includes(before.place) ? before.place : null);
  return { place: chosen.row.id, away: chosen.row.id === 'plain', heading, things: before.things };
}

/** The driver, a seat: on the bus when a bus was waited for. */
function isNear({ near }: PlaceRow, { place, things }: PlaceBefore): boolean {
  return things.includes(near?.thing ?? '') || (place === 'street' && !things.includes('car'));
}

const HOME: ReadonlySet<PlaceId> = new Set(['bedroom', 'bathroom', 'kitchen', 'living-room']);

/** Nobody lies down on the pavement: they are at home already, or at rest somewhere. */
export function placeToLie(place: PlaceId, heading: PlaceId | null): PlaceId {
  if (place !== 'street') return place;
  return heading !== null && HOME.has(heading) ? heading : 'plain';
}

/** The light of a page: what it tells, else as before; a story that left home at night is out by day again. */
export function lightOfPage(
  { hits, clauses }: PageWords,
  subjects: readonly (readonly string[])[],
  before: { place: PlaceId; light: Light },
  place: PlaceId,
  lexicon: Lexicon,
): Light {
  const told = hits.light.filter(({ start, target }) => {
    const at = clauses.findIndex((other) => other.start <= start && start < other.end);
    const clause = clauses[at];
    if (!clause || clause.quoted) return false;
    // A panda that sleeps says nothing of the hour.
    if (target.use === 'sign' && subjects[at]?.length === 0) return false;
    const veils = veilsOver(clause, start);
    return !(['not', 'wish', 'alike', 'about', 'said'] as const).some((veil) => veils.has(veil));
  });
  const last = told.filter(({ target }) => target.use === 'word').at(-1) ?? told.at(-1);
  if (last) return lexicon.lights[last.target.row]!.id;
  if (place !== before.place && !HOME.has(place) && place !== 'plain')
    return before.light === 'morning' ? 'morning' : 'day';
  return before.light;
}
