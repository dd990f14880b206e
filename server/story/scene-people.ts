import type { Doing } from '../book/scene.ts';
import type { Mention } from './cast-mentions.ts';
import { isGivenTo, isInGap, isRightAfterVerb, isSaidBy, isThingPronoun, ownsBodyPart, tieOf } from './scene-marks.ts';
import { noteMention, whoIsMeant } from './scene-memory.ts';
import { deedsOf, isPresent, isShown, type Reading } from './scene-reading.ts';
import { actsOf, shareDeed } from './scene-told.ts';

/** Somebody is met in a clause: who it is, and what part they have in it. */
export function readMention(reading: Reading, mention: Mention): void {
  const { words, clause, memory } = reading;
  const isObject =
    !isReported(reading, mention) &&
    (reading.verbSeen || isRightAfterVerb(words.text, clause, mention, reading.main.length > 0));
  const who = whoOf(reading, mention, isObject);
  if (isAThing(reading, mention)) reading.thingIsSubject = true;
  if (who.length === 0) {
    // Somebody who is not in the book: 大家 with nobody there.
    if (mention.kind !== 'pronoun' && !isObject) reading.thingIsSubject = true;
    return;
  }
  const isPartner = isInGap(mention, deedsOf(reading), reading.lexicon) && !ownsSomebody(reading, mention);
  if (mention.owner && !isPartner) readOwner(reading, mention, who);
  else {
    if (!clause.quoted) noteMention(memory, who);
    if (!isOnlyFelt(reading, mention)) seen(reading, mention, who);
    givePart(reading, mention, who, isObject);
    if (reading.isElsewhere) for (const id of reading.main) if (id !== memory.people.hero) reading.told.absent.add(id);
  }
  reading.lastMention = mention;
  reading.lastWho = who;
}

/** "misses Mum": she is not there; whoever "hides behind Mum" has her there. */
function isOnlyFelt(reading: Reading, mention: Mention): boolean {
  const felt = reading.words.hits.feeling.filter(({ start, end }) => start < mention.start && mention.end <= end);
  const done = (start: number, end: number) => deedsOf(reading).some((deed) => deed.start < end && start < deed.end);
  return felt.some(({ start, end }) => !done(start, end));
}

/** "her sister": the sister is meant. */
function ownsSomebody({ events, words }: Reading, { end }: Mention): boolean {
  const next = events.find(({ kind, start }) => kind === 'mention' && start >= end);
  return next !== undefined && /^(?:['’]s)?\s+(?:\w+\s+)?$/u.test(words.text.text.slice(end, next.start));
}

function whoOf(reading: Reading, mention: Mention, isObject: boolean): string[] {
  const { clause, memory, main, actors, events } = reading;
  // "Lucy puts her face in": the owner, and who is reported of, is the subject itself.
  const isOfSubject = mention.owner || isReported(reading, mention);
  return whoIsMeant(memory, mention, {
    quoted: clause.quoted,
    notThese: isOfSubject
      ? []
      : [...namedBeside(reading, mention), ...(isObject ? (main.length > 0 ? main : actors) : [])],
    teller: isOfSubject ? (main[0] ?? null) : null,
    isObject,
    isFeeling: events.some(({ kind, start }) => kind === 'feeling' && start > mention.start),
  });
}

/** 它, "it", and "they" after shoes: no person. */
function isAThing({ memory, words, verbSeen, main }: Reading, mention: Mention): boolean {
  if (mention.kind !== 'pronoun' || verbSeen || main.length > 0) return false;
  if (mention.id === 'they') return memory.wasThing;
  if (mention.id === 'someone') return true;
  return mention.id === 'it' && isThingPronoun(words.text, mention);
}

/** 妈妈的肚子: she is there; 妈妈的手机: she need not be. */
function readOwner(reading: Reading, mention: Mention, who: string[]): void {
  // 妈妈的牙疼: a feeling may stand in the place of the body.
  const feels = reading.events.some(
    ({ kind, start }) => kind === 'feeling' && start >= mention.end && start <= mention.end + 2,
  );
  if (!feels && !ownsBodyPart(reading.words.text, reading.clause, mention)) return;
  seen(reading, mention, who);
  // "hides behind Dad's legs": behind Dad.
  if (reading.lastDeed?.row.doing === 'hide') for (const act of reading.lastActs) act.with ??= who[0] ?? null;
  if (!reading.verbSeen && reading.main.length === 0) reading.actors = who;
}

function seen(reading: Reading, mention: Mention, who: readonly string[]): void {
  if (isShown(reading, mention.start) && !reading.isElsewhere) isPresent(reading, who, 1);
}

/** Everybody named in the clause: 他 beside 小宇 is somebody else. */
function namedBeside({ events, memory }: Reading, mention: Mention): string[] {
  if (mention.kind !== 'pronoun') return [];
  const { people, recent } = memory;
  return events.flatMap((event) => {
    if (event.kind !== 'mention' || event.mention.kind === 'pronoun') return [];
    const { mention: other } = event;
    if (other.kind === 'name') return people.byName(other.name) ?? [];
    return people.byRow(other.row, other.written, other.plural, recent);
  });
}

/** 小北告诉老师他很生气: he tells of himself. */
function isReported({ clause, events }: Reading, mention: Mention): boolean {
  const said = clause.marks.filter(({ id, end }) => (id === 'say' || id === 'tell') && end <= mention.start).at(-1);
  if (!said) return false;
  if (said.id === 'say') return true;
  return events.some(({ kind, start }) => kind === 'mention' && start >= said.end && start < mention.start);
}

/** Dad goes away alone, unless the child is in the clause too. */
export function isWithHero({ events, memory }: Reading): boolean {
  const around = { quoted: false, notThese: [], teller: null, isObject: false, isFeeling: false };
  return events.some(
    (event) =>
      event.kind === 'mention' &&
      !event.mention.owner &&
      whoIsMeant(memory, event.mention, around).includes(memory.people.hero),
  );
}

/** Subject, companion, receiver or object. */
function givePart(reading: Reading, mention: Mention, who: string[], isObject: boolean): void {
  const { words, clause, lastDeed, verbSeen, events } = reading;
  const isInDeed = lastDeed && mention.start > lastDeed.hit.start && mention.end <= lastDeed.hit.end;
  const tie = tieOf(words.text, clause, mention, reading.lastMention);
  const something = verbSeen || events.some(({ kind, start }) => kind === 'thing' && start < mention.start);
  const isGiven = tie === 'to' && something && isGivenTo(words.text, mention);
  if (isInDeed) asObject(reading, who);
  else if (isSpeakerAfterVerb(reading, mention)) asSpeaker(reading, who);
  else if (tie === 'and') asAlso(reading, who);
  else if (tie === 'with' && verbSeen) asLateCompanion(reading, who);
  else if (tie === 'with') asCompanion(reading, mention, who);
  else if (tie === 'pivot' || isGiven) asNextActor(reading, who);
  else if (tie === 'to') asReceiver(reading, who);
  else if (isObject) asObject(reading, who);
  else asSubject(reading, mention, who);
}

function asSubject(reading: Reading, mention: Mention, who: readonly string[]): void {
  reading.actors = who;
  reading.main = who;
  reading.thingIsSubject = false;
  reading.actorsLast = true;
  if (isShown(reading, mention.start)) isPresent(reading, who, 2);
}

function asReceiver(reading: Reading, who: readonly string[]): void {
  reading.recipient = who[0] ?? null;
  const { memory, main, actors } = reading;
  // 妈妈让我坐下，给我穿鞋: nobody gives to themselves.
  if (main.length === 0 && who.some((id) => actors.includes(id))) reading.actors = memory.asker;
  asObject(reading, who);
}

function asAlso(reading: Reading, who: readonly string[]): void {
  if (!reading.actorsLast) return;
  reading.actors = [...new Set([...reading.actors, ...who])];
  if (!reading.verbSeen) reading.main = reading.actors;
}

function asCompanion(reading: Reading, mention: Mention, who: readonly string[]): void {
  if (isSpokenTo(reading, mention)) {
    reading.recipient = who[0] ?? null;
    return;
  }
  const { actors, memory } = reading;
  reading.actors = [...new Set([...(actors.length > 0 ? actors : [memory.people.hero]), ...who])];
  reading.main = reading.actors;
  reading.actorsLast = true;
}

/** Doings that somebody who comes along does too. */
const DONE_TOGETHER: ReadonlySet<Doing> = new Set(
  'walk run sit stand lie eat drink play draw read jump sleep brush-teeth wash-hands breathe'.split(' ') as Doing[],
);

function asLateCompanion(reading: Reading, who: readonly string[]): void {
  const [first = null] = reading.actors;
  for (const id of who) {
    for (const act of reading.lastActs) {
      if (DONE_TOGETHER.has(act.doing)) actsOf(reading.told, id).push({ ...act, holding: null, with: first });
      act.with ??= id;
    }
  }
  reading.actorsLast = false;
}

function asNextActor(reading: Reading, who: string[]): void {
  for (const act of reading.lastActs) act.with ??= who[0] ?? null;
  reading.actors = who;
  if (isRequest(reading)) reading.asked = who;
  if (isHelp(reading)) reading.helpers = reading.main.length > 0 ? reading.main : reading.memory.subject;
  reading.thingIsSubject = false;
  reading.actorsLast = true;
  reading.verbSeen = true;
}

/** After 让, 请, "ask", "help" the next clause is about the one who is asked; after 看着, 说 it is not. */
function isRequest({ clause, words }: Reading): boolean {
  const requests = /^(?:让|请|叫|要|教|帮|提醒|催|ask|let|tell|help|teach|remind|invite|make)/u;
  return clause.marks.some(({ id, start }) => id === 'pivot' && requests.test(words.text.text.slice(start)));
}

function isHelp({ clause, words }: Reading): boolean {
  return clause.marks.some(({ id, start }) => id === 'pivot' && /^(?:帮|help)/u.test(words.text.text.slice(start)));
}

const TO_REST: ReadonlySet<Doing> = new Set(['wake', 'lie', 'sleep']);

/** "Roosters wake him", "Mum tucks me in": the one who wakes or lies is who it is done to. */
function asWoken(reading: Reading, who: readonly string[]): void {
  const { told, lastActs, lastDeed } = reading;
  for (const part of told.parts.values()) part.acts = part.acts.filter((act) => !lastActs.includes(act));
  const act = {
    doing: lastDeed!.row.doing,
    weight: lastDeed!.row.weight,
    with: null,
    holding: null,
    things: [],
    usually: null,
  };
  for (const id of who) actsOf(told, id).push({ ...act });
  isPresent(reading, who, 1);
  reading.lastActs = [];
  reading.actorsLast = false;
}

/** "Mum held her": somebody who is held is hugged. */
const EMBRACING = /^(?:hold|held|cradl|clutch)/u;

function asObject(reading: Reading, who: readonly string[]): void {
  if (reading.lastDeed && TO_REST.has(reading.lastDeed.row.doing)) {
    asWoken(reading, who);
    return;
  }
  const { lastDeed, lastActs, told } = reading;
  for (const act of lastActs) act.with ??= who[0] ?? null;
  if (lastDeed?.row.doing === 'hold' && EMBRACING.test(reading.words.text.text.slice(lastDeed.hit.start))) {
    for (const act of lastActs) Object.assign(act, { doing: 'hug', weight: 3 });
    shareDeed(told, { ...lastDeed.row, doing: 'hug', weight: 3 }, who, lastActs);
  } else if (lastDeed?.row.shared) shareDeed(told, lastDeed.row, who, lastActs);
  if (lastDeed?.row.far) for (const id of who) if (id !== reading.memory.people.hero) told.absent.add(id);
  reading.actorsLast = false;
}

function isSpeakerAfterVerb({ lastDeed, main, words }: Reading, mention: Mention): boolean {
  return lastDeed?.row.doing === 'talk' && main.length === 0 && isSaidBy(words.text, lastDeed.hit, mention);
}

/** "…," says Mom: what was noted for somebody else is hers. */
function asSpeaker(reading: Reading, who: readonly string[]): void {
  const { lastActs, told, memory } = reading;
  for (const part of told.parts.values()) part.acts = part.acts.filter((act) => !lastActs.includes(act));
  for (const id of who) actsOf(told, id).push(...lastActs);
  isPresent(reading, who, 2);
  reading.main = who;
  reading.actors = who;
  memory.speaker = who[0] ?? null;
}

/** 跟妈妈说, 和老师打招呼: the other one is spoken to. */
function isSpokenTo(reading: Reading, mention: Mention): boolean {
  const next = deedsOf(reading).find(({ start }) => start > mention.start);
  const row = next && reading.lexicon.deeds[next.target.row];
  return (
    row !== undefined &&
    (row.shared || ['talk', 'wave', 'point', 'give', 'comfort', 'listen', 'pay'].includes(row.doing))
  );
}
