import type { Role } from '../book/book.ts';
import type { Doing } from '../book/scene.ts';
import type { DeedRow, ThingRow } from './lexicon-rows.ts';
import { veilsOver } from './scene-clauses.ts';
import type { HitOf } from './scene-hits.ts';
import { isFronted, isInGap, isOnlyFirstHalf, isPurpose } from './scene-marks.ts';
import { deedsOf, hasUnknownSubject, isPresent, isShown, type Reading } from './scene-reading.ts';
import { type Act, actsOf, examined, shareDeed, type ToldThing } from './scene-told.ts';

/** Something is done in a clause: who does it, and to whom. */
export function readDeed(reading: Reading, hit: HitOf<'deed'>): void {
  const { clause, words, memory } = reading;
  const row = reading.lexicon.deeds[hit.target.row]!;
  if (!isBestOfSame(reading, hit, row) || isOnlyTie(reading, hit, row)) return;
  if (isRelative(reading, hit.end, hit.end) || RELATIVE.test(words.text.text.slice(hit.end))) return;
  if (!isInPlace(reading, row) || isWorn(reading, hit, row)) return;
  const veils = veilsOver(clause, hit.start);
  const nobody = reading.isElsewhere || reading.thingIsSubject || hasUnknownSubject(reading, hit.start);
  reading.verbSeen = true;
  if (row.by.length > 0 && isPurpose(words.text, hit)) return;
  if (nobody || !isShown(reading, hit.start) || veils.has('refuse')) {
    reading.lastActs = [];
    // "Roosters wake him": somebody is woken by a thing.
    reading.lastDeed = veils.has('refuse') || (nobody && row.doing === 'wake') ? { row, hit } : null;
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

const isInPlace = ({ memory }: Reading, { at }: DeedRow) =>
  at.length === 0 || at.some((place) => memory.places.has(place));

/** 穿着绿衣服: is dressed, not getting dressed. */
function isWorn({ words }: Reading, { start }: HitOf<'deed'>, { doing }: DeedRow): boolean {
  return (doing === 'dress' || doing === 'put-on-shoes') && words.text.text.startsWith('穿着', start);
}

/** One pair of hands does it with one thing. */
const IN_ONE_HAND: ReadonlySet<Doing> = new Set(['hold', 'hug-toy', 'carry', 'give', 'throw', 'push', 'pull']);
/** What stands on the floor is in the hands of whoever moves it: a trolley, a wheelchair. */
const MOVES: ReadonlySet<Doing> = new Set(['push', 'pull']);
/** What is played with lies about, or is the toy of that name. */
const PLAYS: ReadonlySet<Doing> = new Set(['play', 'build', 'line-up', 'kick']);
const RESTS: ReadonlySet<Doing> = new Set([
  'sit',
  'stand',
  'walk',
  'lie',
  'sleep',
  'run',
  'look',
  'wait',
  'queue',
  'listen',
]);
const TREATING: readonly Role[] = ['dentist', 'doctor', 'nurse'];

const PUSHED: ReadonlySet<Doing> = new Set(['swing', 'slide', 'ride-bike', 'sit']);

/** A dentist who opens a mouth opens somebody else's. */
function doersOf({ actors, lastActs, memory: { people } }: Reading, row: DeedRow): readonly string[] {
  if (actors.length === 0) return [people.hero];
  // "Grandpa pushes me on the swing": I swing.
  const pushed = lastActs.find(({ doing }) => doing === 'push')?.with;
  if (pushed && PUSHED.has(row.doing)) return [pushed];
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
  const holder = IN_ONE_HAND.has(row.doing) ? (doers.find((id) => id !== hero) ?? hero) : null;
  const acts = doers.map((id): Act => {
    const act: Act = {
      doing: row.doing,
      weight,
      with: recipient,
      holding: holder === null || holder === id ? row.holding : null,
      things: row.things,
      usually: row.usually,
      vague: row.vague,
    };
    actsOf(told, id).push(act);
    return act;
  });
  isPresent({ told, recipient, ...reading }, doers, 2);
  helpAlong({ told, recipient, ...reading }, row, doers);
  if (!row.shared) return acts;
  if (recipient) shareDeed(told, row, [recipient], acts);
  else if (doers.length > 1) for (const [at, act] of acts.entries()) act.with = doers[at === 0 ? 1 : 0] ?? null;
  return acts;
}

/** What one looks after oneself is done by one; a helper's hands are busy with everything else. */
const ONES_OWN: ReadonlySet<Doing> = new Set([
  'brush-teeth',
  'wash-hands',
  'bathe',
  'use-toilet',
  'dress',
  'put-on-shoes',
  'sit',
  'lie',
  'lie-back',
  'walk',
  'stand',
  'eat',
  'drink',
  'sleep',
]);

/** 我帮妈妈洗碗: who helps does it too. */
function helpAlong({ told, helpers, lastActs }: Reading, row: DeedRow, doers: readonly string[]): void {
  if (ONES_OWN.has(row.doing) || lastActs.length > 0) return;
  for (const id of helpers) {
    if (doers.includes(id)) continue;
    actsOf(told, id).push({
      doing: row.doing,
      weight: 1,
      with: doers[0] ?? null,
      holding: null,
      things: [],
      usually: null,
    });
  }
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
    .map(({ target }) => reading.lexicon.deeds[target.row]!)
    .filter((rival) => isInPlace(reading, rival));
  if (rivals.length < 2) return true;
  const next = reading.events.find(
    ({ kind, start }) => (kind === 'mention' && start >= hit.start) || (kind === 'thing' && start >= hit.end),
  );
  const special = rivals.find(({ holding, things, by }) => holding !== null || things.length > 0 || by.length > 0);
  if (reading.fronted) return (rivals.find(({ takes }) => takes) ?? rivals[0]) === row;
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
  const plays = reading.lastActs.some(({ doing }) => PLAYS.has(doing) || doing === 'look');
  if (veils.has('like') && NOT_AT_HAND.has(row.group) && !plays) return;
  if (veils.has('refuse') && NOT_WHEN_REFUSED.has(row.group)) return;
  if (isRelative(reading, hit.start, hit.end)) return;
  // What somebody draws is on the paper.
  if ((lastDeed?.row.doing === 'draw' || lastDeed?.row.doing === 'write') && row.group !== 'school') return;
  if (isOnlyFirstHalf(words.text, words.hits.thing, words.hits.thing.indexOf(hit))) return;
  if (row.group === 'food' && lastDeed === null && HAVING.test(words.text.text.slice(clause.start, hit.start)))
    serve(reading, row);
  const toy = row.toy ? lexicon.things.find(({ id }) => id === row.toy) : undefined;
  const inPlay = lastDeed !== null && (PLAYS.has(lastDeed.row.doing) || IN_ONE_HAND.has(lastDeed.row.doing));
  const { start, end } = hit;
  const thing: ToldThing = { row: inPlay && toy ? toy : row, start, end, subject: isSubject, inHand: false, inPlay };
  reading.told.things.push(thing);
  if (isFronted(words.text, clause, start)) reading.fronted = thing;
  else if (isBesides(reading, hit)) thing.inHand = takeInHand(reading, toy ?? row);
  else if (lastDeed?.row.takes && !reading.thingIsSubject && !PLAYS.has(lastDeed.row.doing)) {
    thing.inHand = takeInHand(reading, toy ?? row);
  }
}

const HAVING = /\b(?:have|has|had|having|share|shares|shared)\s+(?:[a-z]+\s+){0,3}$/u;
const DRINKS = new Set(['milk', 'juice', 'hot-drink', 'bubble-tea', 'juice-box', 'cup', 'water-bottle']);

/** "We had chips": eaten. */
function serve({ actors, told, memory, ...reading }: Reading, row: ThingRow): void {
  const doing = DRINKS.has(row.id) ? ('drink' as const) : ('eat' as const);
  const holding = row.holdable ? row.id : null;
  const doers = actors.length > 0 ? actors : [memory.people.hero];
  for (const id of doers) actsOf(told, id).push({ doing, weight: 2, with: null, holding, things: [], usually: null });
  isPresent({ actors, told, memory, ...reading }, doers, 2);
}

/** "sits down with his tablet": in the hand of who sits. */
function isBesides({ words, lastActs }: Reading, { start }: HitOf<'thing'>): boolean {
  const { text } = words.text;
  const rests = lastActs.every(({ doing }) => RESTS.has(doing));
  return rests && /\b(?:with (?:a|an|the|their)|(?:with|on|in) (?:my|his|her)) (?:\w+ )?$/u.test(text.slice(0, start));
}

/** 我画的画, 扫码的机器: says which thing is meant; 吃饭的时候 tells what one does. */
const RELATIVE = /^(?:过|好)?的(?!时候|时間|话|[\s，。！？、；：”」]|$)/u;

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
  const isMoved = row.spots.includes('floor') && lastActs.some(({ doing }) => MOVES.has(doing));
  if (!row.holdable && !isMoved) return false;
  const free = lastActs.filter(({ holding }) => holding === null);
  // One thing is in one hand, except for what everybody has of their own.
  const own = free.filter(({ doing }) => !IN_ONE_HAND.has(doing));
  for (const act of own.length > 0 ? own : free.slice(0, 1)) act.holding = row.id;
  return free.length > 0;
}
