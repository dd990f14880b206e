import type { Role } from '../book/book.ts';
import type { PlaceId } from '../book/scene.ts';
import type { People } from './cast-people.ts';
import type { Lexicon } from './lexicon.ts';
import type { PlaceRow } from './lexicon-rows.ts';
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

/**
 * What a page takes over from before for its place. `away` is `plain` as a place that we cannot draw; `ride` is the
 * vehicle that was last taken.
 */
export type PlaceBefore = {
  place: PlaceId;
  away: boolean;
  heading: PlaceId | null;
  ride: PlaceId | null;
  things: readonly string[];
};

/** Where somebody of a trade does something to one. */
const TREATING: readonly PlaceId[] = ['dentist', 'clinic', 'barber'];
const VEHICLES: readonly PlaceId[] = ['bus', 'metro', 'car', 'train', 'plane'];
const TRAVEL: readonly PlaceId[] = [...VEHICLES, 'street'];
/** Where one only passes: a sign of another place is enough to be there. */
const PASSED: readonly PlaceId[] = [...TRAVEL, 'corridor', 'lift', 'school-gate'];

/** For every clause of a page the place it tells of. `subjects` are those of the clauses, `hero` the child. */
export function toldPlaces(
  words: PageWords,
  subjects: readonly (readonly string[])[],
  hero: string,
  lexicon: Lexicon,
): ToldPlace[] {
  return words.clauses.flatMap((clause, at) => {
    const who = subjects[at] ?? [];
    if (clause.quoted || (clause.marks.some(({ id }) => id === 'elsewhere') && !who.includes(hero))) return [];
    const isThing = subjects[at]?.length === 0;
    const share = who.length > 0 && !who.includes(hero) ? 0.8 : 1;
    const told = words.hits.place
      .filter(({ start, end }) => start >= clause.start && end <= clause.end)
      .filter((hit) => !isThing || !isDoneByThing(words, clause, hit, lexicon))
      .flatMap((hit) =>
        toldPlace(words, clause, hit, lexicon.places[hit.target.row]!, isOutAndAbout(words, clause, who)),
      )
      .map((place) => ({ ...place, sure: place.sure * (share < 1 && place.away ? 0 : share) }));
    // 坐公交车去医院: the ride is what happens now.
    const ride = told.find(({ row, sure }) => TRAVEL.includes(row.id) && sure >= 2);
    const isAhead = (place: ToldPlace) =>
      place.going || (place.use === 'sign' && told.indexOf(place) > told.indexOf(ride!));
    if (ride)
      return told.map((place) =>
        place !== ride && isAhead(place) && place.row !== ride.row ? { ...place, sure: -1 } : place,
      );
    return specific(told);
  });
}

/** 去医院看牙 is at the dentist's; 去电影院看动画片 is not in the living room. */
function specific(told: readonly ToldPlace[]): readonly ToldPlace[] {
  const isOut = told.some(({ use, sure, row }) => use === 'word' && sure >= 2.4 && !row.home);
  const signs = told.filter(({ use, sure, row }) => use === 'sign' && sure >= 2 && !(isOut && row.home));
  // "gets home and eats soup": in the kitchen at home.
  const isHomeward = told.some(({ use, sure, row }) => use === 'room' && row.home && sure >= 2);
  if (signs.length > 0) return signs.map((sign) => (isHomeward && sign.row.home ? { ...sign, sure: 4 } : sign));
  return isOut ? told.filter(({ row }) => !row.home) : told;
}

/** What a dog or a noise does tells nothing of the room: 蚕吃叶子, "ducks swim". */
function isDoneByThing({ hits }: PageWords, clause: Clause, { start, end, target }: HitOf<'place'>, lexicon: Lexicon) {
  if (target.use === 'word' || target.use === 'room') return false;
  if (!hits.deed.some((deed) => deed.start < end && start < deed.end)) return false;
  if (isFaint(target.use)) return true;
  return hits.thing.some(
    (thing) =>
      thing.start >= clause.start && thing.end <= start && lexicon.things[thing.target.row]?.group === 'animals',
  );
}

const STAYS_IN = /^(?:看|望|听|瞧|醒|吵醒|look|see|hear|watch|listen|wake|shut|close)/u;

/** Whether somebody does something in the clause other than look out: 在外面玩, not 外面下雨. */
function isOutAndAbout({ hits, text }: PageWords, clause: Clause, who: readonly string[]): boolean {
  return (
    who.length > 0 &&
    hits.deed.some(
      ({ start, end }) => start >= clause.start && end <= clause.end && !STAYS_IN.test(text.text.slice(start)),
    )
  );
}

const OUTSIDE = /^(?:外面|户外|外头|outside|outdoors)/u;
/** "outside Max's window", 外面的声音: where something else is. */
const OUTSIDE_OF = /^(?:的|有|传|\s+(?:the|my|his|her|our|their|a|of|\w+['’]s)\b)/u;

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

function toldPlace(
  words: PageWords,
  clause: Clause,
  hit: HitOf<'place'>,
  row: PlaceRow,
  outAndAbout: boolean,
): ToldPlace[] {
  const veils = veilsOver(clause, hit.start);
  const { use } = hit.target;
  const stays = (use === 'word' || use === 'room') && isLeft(words.text, clause, hit);
  const hiding = stays ? (['alike', 'about'] as const) : (['not', 'wish', 'refuse', 'alike', 'about'] as const);
  if (hiding.some((veil) => veils.has(veil))) return [];
  const { text } = words.text;
  if (OUTSIDE.test(text.slice(hit.start)) && (!outAndAbout || OUTSIDE_OF.test(text.slice(hit.end)))) return [];
  const isName = use === 'word' || use === 'room';
  if (clause.marks.some(({ id, end }) => id === 'think' && end <= hit.start)) return [];
  const left = isName && stays;
  // "doesn't want to leave the park": there one still is.
  if (left && (veils.has('not') || veils.has('refuse') || veils.has('wish')))
    return [{ row, sure: 2, going: false, away: false, use }];
  if (left) return [];
  const tie = isName ? tieOfPlace(words, clause, hit) : null;
  if (/^的?路上/u.test(text.slice(hit.end)) || isOnlyTheWay(text, hit, row)) return [];
  // 药店的阿姨 is likely met in the pharmacy.
  if (tie === 'of' && text.startsWith('的', hit.end) && !row.home)
    return [{ row, sure: 1, going: false, away: false, use }];
  // "a year pass for the zoo", 妈妈说该睡觉了: better than nothing.
  if (tie === 'of' || veils.has('said')) return [{ row, sure: 0, going: false, away: false, use }];
  const plain = isFaint(use) ? 1 : use === 'sign' || tie !== null ? 3 : 2;
  const sure = veils.has('like') ? Math.min(plain, 0) : veils.has('before') || veils.has('if') ? plain - 1.5 : plain;
  const away = tie === 'go' && isAway(words.text, clause, hit);
  return [{ row, sure, going: tie === 'go', away, use }];
}

/** "on the way home": not there yet. */
const isOnlyTheWay = (text: string, { start }: HitOf<'place'>, { home }: PlaceRow) =>
  home && /\bway\s(?:back\s)?(?:to\s(?:my|our|his|her|their|the)\s)?$/u.test(text.slice(0, start));

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
  if (/[里上内中]$/u.test(text.slice(hit.start, hit.end)) && !text.startsWith('的', hit.end)) return 'at';
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
      /^(?:[^a-z，。到去来进]{0,8}|(?:\s+(?!to\b|and\b|for\b|into\b|in\b|at\b)[\w'’]+){0,3}\s*)$/u.test(
        text.slice(end, hit.start),
      ),
  );
}

const ARRIVED =
  /终于到|到了[，。！]|到啦|到达|抵达|来到门口|\b(?:arrive|arrived|get there|got there|here we are|we are here|we're here)\b/u;
const LATE = /晚上|夜里|睡前|当晚|半夜|\b(?:that night|at night|tonight|bedtime|that evening)\b/u;

/** What a page says of the way and the hour, beside its places. */
export type Steps = { arrived: boolean; late: boolean };
export const stepsOf = ({ text: { text } }: PageWords): Steps => ({
  arrived: ARRIVED.test(text),
  late: LATE.test(text),
});

/** Where a page stands, from what it tells and where the story was. `soon` is where the next page clearly is. */
export function placeOfPage(
  told: readonly ToldPlace[],
  before: PlaceBefore,
  soon: PlaceId | null,
  { arrived, late }: Steps,
): PlaceBefore {
  const nowhere = before.place === 'plain' && !before.away;
  const isOpen = HOME.has(before.place) || nowhere;
  const isPassing = PASSED.includes(before.place);
  const isClear = CLEAR.has(before.place) && !late && !told.some(({ row, use }) => row.home && use === 'room');
  const possible = told.filter(({ row, sure, going, use }) => {
    if (use === 'near' && row.id === before.heading) return true;
    if (use === 'near') return isNear(row, before) && (TRAVEL.includes(before.place) || nowhere);
    if (isClear && use === 'sign' && sure < 4 && row.id !== before.place && !TRAVEL.includes(row.id)) return false;
    if (going && soon !== null && TRAVEL.includes(soon) && !TRAVEL.includes(row.id)) return false;
    if (sure >= 1.5) return true;
    if (isFaint(use) && row.id === before.heading) return true;
    if (use === 'faint') return nowhere;
    if (sure > 0) return isOpen || (isPassing && !row.home) || (late && row.home);
    return nowhere && sure === 0;
  });
  const surest = Math.max(...possible.map(({ sure }) => sure));
  const best = possible.filter(({ sure }) => sure === surest);
  // 车厢 is the metro's on the metro.
  const chosen = (surest < 2 && best.find(({ row }) => row.id === before.place)) || best.at(-1);
  const ahead = told.find(({ sure }) => sure < 0)?.row.id ?? null;
  const isThere = arrived && before.heading !== null && TRAVEL.includes(before.place);
  if (isThere && (!chosen || TRAVEL.includes(chosen.row.id)))
    return { ...before, place: before.heading!, heading: null };
  if (!chosen) return before;
  if (chosen.use === 'room' && chosen.row.within.includes(before.place)) return before;
  // From the dentist's waiting room one goes to the dentist.
  const waits = chosen.row.id === 'corridor' || chosen.row.id === 'plain';
  const isOnWay = TRAVEL.includes(chosen.row.id) && TRAVEL.includes(before.place);
  const stays = isOnWay ? before.heading : waits && TREATING.includes(before.place) ? before.place : null;
  const heading = ahead ?? (chosen.row.id === 'airport' ? 'plane' : stays);
  const isBack = chosen.row.id === 'street' && chosen.use === 'room' && before.ride !== null;
  const place = isBack ? before.ride! : chosen.row.id;
  const ride = VEHICLES.includes(place) ? place : before.ride;
  return { place, away: place === 'plain', heading, ride, things: before.things };
}

/** The driver, a seat: on the bus when a bus was waited for. */
function isNear({ id, near }: PlaceRow, { place, things }: PlaceBefore): boolean {
  if (id !== 'bus') return false;
  return things.includes(near?.thing ?? '') || (place === 'street' && !things.includes('car'));
}

/** Out for some while: what is mostly done in another place is done there all the same. */
const CLEAR: ReadonlySet<PlaceId> = new Set([
  'zoo',
  'beach',
  'pool',
  'playground',
  'park',
  'gym',
  'library',
  'village',
  'airport',
  'plane',
  'train',
  'ward',
  'classroom',
  'bus',
  'metro',
]);

export const HOME: ReadonlySet<PlaceId> = new Set(['bedroom', 'bathroom', 'kitchen', 'living-room', 'balcony']);

/** Nobody lies down on the pavement: they are at home already, or at rest somewhere. */
export function placeToLie(place: PlaceId, heading: PlaceId | null): PlaceId {
  if (place !== 'street') return place;
  return heading !== null && HOME.has(heading) ? heading : 'plain';
}
