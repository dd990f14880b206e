import type { Role } from '../book/book.ts';
import type { DeedRow, ThingRow } from './lexicon.ts';
import { veilsOver } from './scene-clauses.ts';
import type { HitOf } from './scene-hits.ts';
import { isFronted, isInGap, isOnlyFirstHalf, isPurpose } from './scene-marks.ts';
import { whoIsMeant } from './scene-memory.ts';
import { deedsOf, hasUnknownSubject, isPresent, isShown, type Reading } from './scene-reading.ts';
import { type Act, actsOf, examined, partOf, shareDeed, type ToldThing } from './scene-told.ts';

/** Something is done in a clause: who does it, and to whom. */
export function readDeed(reading: Reading, hit: HitOf<'deed'>): void {
  const { clause, words, memory } = reading;
  const row = reading.lexicon.deeds[hit.target.row]!;
  if (!isBestOfSame(reading, hit, row) || isOnlyTie(reading, hit, row)) return;
  if (isRelative(reading, hit.end, hit.end)) return;
  const veils = veilsOver(clause, hit.start);
  const nobody = reading.isElsewhere || reading.thingIsSubject || hasUnknownSubject(reading, hit.start);
  reading.verbSeen = true;
  if (row.by.length > 0 && isPurpose(words.text, hit)) return;
  if (nobody || !isShown(reading, hit.start) || veils.has('refuse')) {
    reading.lastActs = [];
    reading.lastDeed = veils.has('refuse') ? { row, hit } : null;
    return;
  }
  const weight = row.weight - (veils.has('before') || isAim(reading, hit) ? 1 : 0);
  const doers = doersOf(reading, row);
  reading.lastDeed = { row, hit };
  if (row.far) sendAway(reading);
  reading.lastActs =
    row.by.length > 0
      ? examined(reading.told, memory.people, row, doers, reading.recipient, weight)
      : doneBy(reading, row, doers, weight);
  if (row.takes && reading.fronted) takeInHand(reading, reading.fronted.row);
  if (row.doing === 'talk') memory.speaker = doers[0] ?? null;
}

const TREATING: readonly Role[] = ['dentist', 'doctor', 'nurse'];

/** A dentist who opens a mouth opens somebody else's. */
function doersOf({ actors, memory: { people } }: Reading, row: DeedRow): readonly string[] {
  if (actors.length === 0) return [people.hero];
  if (row.doing !== 'open-mouth') return actors;
  const patients = actors.filter((id) => !TREATING.includes(people.roleOf(id) ?? 'hero'));
  return patients.length > 0 ? patients : [people.hero];
}

function doneBy(
  { told, recipient, ...reading }: Reading,
  row: DeedRow,
  doers: readonly string[],
  weight: number,
): Act[] {
  const { hero } = reading.memory.people;
  // One pair of hands holds it, a grown-up's sooner; books and brushes everybody has of their own.
  const holder = row.doing === 'hold' ? (doers.find((id) => id !== hero) ?? hero) : null;
  const acts = doers.map((id): Act => {
    const act: Act = {
      doing: row.doing,
      weight,
      with: recipient,
      holding: holder === null || holder === id ? row.holding : null,
      things: row.things,
      usually: row.usually,
    };
    actsOf(told, id).push(act);
    return act;
  });
  isPresent({ told, recipient, ...reading }, doers, 2);
  if (!row.shared) return acts;
  if (recipient) shareDeed(told, row, [recipient], acts);
  else if (doers.length > 1) for (const [at, act] of acts.entries()) act.with = doers[at === 0 ? 1 : 0] ?? null;
  return acts;
}

/** Who is on the phone is not there. */
function sendAway(reading: Reading): void {
  const { told, memory, recipient } = reading;
  if (recipient !== null && recipient !== memory.people.hero) told.absent.add(recipient);
  for (const act of reading.lastActs) if (act.with && act.with !== memory.people.hero) told.absent.add(act.with);
  reading.recipient = null;
}

/** Of deeds with the same word: with a person after it the one that is shared, with a thing the one that takes it. */
function isBestOfSame(reading: Reading, hit: HitOf<'deed'>, row: DeedRow): boolean {
  const rivals = deedsOf(reading)
    .filter(({ start, end }) => start === hit.start && end === hit.end)
    .map(({ target }) => reading.lexicon.deeds[target.row]!);
  if (rivals.length < 2) return true;
  const next = reading.events.find(
    ({ kind, start }) => (kind === 'mention' && start >= hit.start) || (kind === 'thing' && start >= hit.end),
  );
  const special = rivals.find(({ holding, things, by }) => holding !== null || things.length > 0 || by.length > 0);
  if (!next) return (special ?? rivals[0]) === row;
  const meetsPerson = next.kind === 'mention' && (!next.mention.owner || isInGap(next.mention, [hit], reading.lexicon));
  const wanted = rivals.find(({ shared, takes }) => (meetsPerson ? shared : takes));
  return (wanted ?? special ?? rivals[0]) === row;
}

/** 带着妈妈, "take Leo": to bring somebody along is not to hold something. */
function isOnlyTie({ clause, events }: Reading, { start, end }: HitOf<'deed'>, row: DeedRow): boolean {
  const ties = clause.marks.some((mark) => (mark.id === 'with' || mark.id === 'pivot') && mark.start === start);
  const next = events.find((event) => event.start >= end);
  return row.takes && ties && next?.kind === 'mention' && !next.mention.owner;
}

/** "ran to show his dad": the second is what the first is for. */
function isAim({ lastActs, words }: Reading, { start }: HitOf<'deed'>): boolean {
  return lastActs.length > 0 && /\bto\s$/u.test(words.text.text.slice(0, start));
}

/** A feeling is told: it belongs to whom the clause is about. */
export function readFeeling(reading: Reading, hit: HitOf<'feeling'>): void {
  const { clause, memory, told } = reading;
  const { id } = reading.lexicon.feelings[hit.target.row]!;
  const veils = veilsOver(clause, hit.start);
  const inside = felt(reading, hit);
  const nobody = reading.isElsewhere || ((reading.thingIsSubject || hasUnknownSubject(reading, hit.start)) && !inside);
  reading.verbSeen = true;
  if (nobody || veils.has('alike') || veils.has('wish')) return;
  if (clause.quoted && reading.main.length === 0) return;
  const isNot = veils.has('not') || veils.has('refuse');
  for (const who of inside ?? (reading.actors.length > 0 ? reading.actors : [memory.people.hero])) {
    const part = partOf(told, who);
    if (!isNot) part.feeling = id;
    else if (part.feeling === id) part.feeling = 'neutral';
    part.presence = Math.max(part.presence, 1);
  }
}

/** "makes me jump": who is named within the feeling has it. */
function felt({ events, memory }: Reading, { start, end }: HitOf<'feeling'>): string[] | null {
  const event = events.find((other) => other.kind === 'mention' && other.start > start && other.start < end);
  if (event?.kind !== 'mention' || event.mention.owner || event.mention.kind !== 'pronoun') return null;
  const who = whoIsMeant(memory, event.mention, {
    quoted: false,
    notThese: [],
    teller: null,
    isObject: true,
    isFeeling: true,
  });
  return who.length > 0 ? who : null;
}

/** Groups of things that one does not have at hand when one is only said to like them. */
const NOT_AT_HAND = new Set(['animals', 'vehicles', 'outside']);
/** What can be a subject itself: 小狗跑过来了. Other things in front are what is done with: 书包背好了. */
const MOVES_ITSELF = new Set(['animals', 'vehicles', 'outside']);
/** A child who fears needles is shown none. */
const NOT_WHEN_REFUSED = new Set(['health', 'barber', ...NOT_AT_HAND]);
const NOT_THERE = ['if', 'gone', 'before'] as const;

/** A thing is named: it lies about, or in somebody's hand. */
export function readThing(reading: Reading, hit: HitOf<'thing'>): void {
  const { clause, words, lexicon, lastDeed } = reading;
  const row = lexicon.things[hit.target.row]!;
  const veils = veilsOver(clause, hit.start);
  const isSubject = !reading.verbSeen && reading.main.length === 0 && isShown(reading, hit.start);
  if (isSubject && isNobodyBefore(reading, hit) && (hit.script === 'en' || MOVES_ITSELF.has(row.group))) {
    reading.thingIsSubject = true;
  }
  if (reading.isElsewhere || !isShown(reading, hit.start) || NOT_THERE.some((veil) => veils.has(veil))) return;
  const plays = reading.lastActs.some(({ doing }) => doing === 'play' || doing === 'look');
  if (veils.has('like') && NOT_AT_HAND.has(row.group) && !plays) return;
  if (veils.has('refuse') && NOT_WHEN_REFUSED.has(row.group)) return;
  if (isRelative(reading, hit.start, hit.end)) return;
  // What somebody draws is on the paper.
  if (lastDeed?.row.doing === 'draw' && row.group !== 'school') return;
  if (isOnlyFirstHalf(words.text, words.hits.thing, words.hits.thing.indexOf(hit))) return;
  const toy = row.toy ? lexicon.things.find(({ id }) => id === row.toy) : undefined;
  const inPlay = lastDeed?.row.doing === 'play' || lastDeed?.row.doing === 'hold';
  const { start, end } = hit;
  const thing: ToldThing = { row: inPlay && toy ? toy : row, start, end, subject: isSubject, inHand: false, inPlay };
  reading.told.things.push(thing);
  if (isFronted(words.text, clause, start)) reading.fronted = thing;
  else if (isBesides(reading, hit)) thing.inHand = takeInHand(reading, toy ?? row);
  else if (lastDeed?.row.takes && !reading.thingIsSubject && lastDeed.row.doing !== 'play') {
    thing.inHand = takeInHand(reading, toy ?? row);
  }
}

/** "sits down with his tablet": in the hand of who sits. */
function isBesides({ words, lastActs }: Reading, { start }: HitOf<'thing'>): boolean {
  const { text } = words.text;
  const rests = lastActs.every(({ doing }) => ['sit', 'stand', 'walk', 'lie', 'sleep', 'run', 'look'].includes(doing));
  return rests && /\b(?:with (?:a|an|the|their)|(?:with|on|in) (?:my|his|her)) (?:\w+ )?$/u.test(text.slice(0, start));
}

/** 穿制服的叔叔: what only says which person is meant. */
function isRelative({ words, events }: Reading, from: number, to: number): boolean {
  const next = events.find((event) => event.kind === 'mention' && event.start >= to);
  if (!next || !/^[^，。]{0,8}的$/u.test(words.text.text.slice(to, next.start))) return false;
  return events.some(({ kind, start }) => kind === 'thing' && start >= from && start < next.start);
}

function isNobodyBefore({ events }: Reading, { start }: HitOf<'thing'>): boolean {
  return !events.some((event) => event.kind === 'mention' && event.start < start && !event.mention.owner);
}

function takeInHand({ lastActs }: Reading, row: ThingRow): boolean {
  if (!row.holdable) return false;
  const free = lastActs.filter(({ holding }) => holding === null);
  // One thing is in one hand, except for what everybody has of their own.
  const own = free.filter(({ doing }) => doing !== 'hold');
  for (const act of own.length > 0 ? own : free.slice(0, 1)) act.holding = row.id;
  return free.length > 0;
}
