import type { Doing } from '../book/scene.ts';
import type { Mention } from './cast-mentions.ts';
import type { People } from './cast-people.ts';
import type { DeedRow, Lexicon, ThingRow } from './lexicon.ts';
import { type Clause, type Veil, veilsOver } from './scene-clauses.ts';
import type { HitOf, Hits } from './scene-hits.ts';
import { noteMention, type Memory, whoIsMeant } from './scene-memory.ts';
import {
  isFronted,
  isGivenTo,
  isInGap,
  isOnlyFirstHalf,
  isPurpose,
  isRightAfterVerb,
  isSaidBy,
  ownsBodyPart,
  startsWithUnknown,
  tieOf,
} from './scene-marks.ts';
import type { SceneText } from './scene-text.ts';
import { type Act, actsOf, examined, partOf, shareDeed, type Told, type ToldThing } from './scene-told.ts';

/** A page, with everything found in it that does not depend on the pages before. */
export type PageWords = { text: SceneText; hits: Hits; mentions: readonly Mention[]; clauses: readonly Clause[] };

/** Reads who does what, who feels what and what lies about. `before` are the people there so far, the latest first. */
export function readActs(words: PageWords, people: People, lexicon: Lexicon, before: readonly string[]): Told {
  const told: Told = { parts: new Map(), things: [], absent: new Set(), subjects: [] };
  const memory: Memory = {
    people,
    isFirstPerson: people.teller === people.hero && isFirstPerson(words),
    recent: [...before],
    subject: [],
    speaker: null,
    wasThing: false,
  };
  for (const clause of words.clauses) new ClauseReader(words, lexicon, memory, told, clause).read();
  return told;
}

function isFirstPerson({ mentions, clauses }: PageWords): boolean {
  const quoted = (at: number) => clauses.some(({ quoted, start, end }) => quoted && start <= at && at < end);
  return mentions.some(
    (mention) => mention.kind === 'pronoun' && (mention.id === 'me' || mention.id === 'we') && !quoted(mention.start),
  );
}

type Event =
  | { kind: 'mention'; start: number; mention: Mention }
  | { kind: 'deed'; start: number; hit: HitOf<'deed'> }
  | { kind: 'feeling'; start: number; hit: HitOf<'feeling'> }
  | { kind: 'thing'; start: number; hit: HitOf<'thing'> };

/** Groups of things that one does not have at hand when one is only said to like them. */
const NOT_AT_HAND = new Set(['animals', 'vehicles', 'outside']);
/** What can be a subject itself: 小狗跑过来了. Other things in front are what is done with: 书包背好了. */
const MOVES_ITSELF = new Set(['animals', 'vehicles', 'outside']);
const UNSEEN: readonly Veil[] = ['not', 'wish', 'alike', 'about', 'said'];

/** Walks through the words of one clause, left to right, and notes what they tell. */
class ClauseReader {
  readonly words: PageWords;
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  readonly told: Told;
  readonly clause: Clause;
  readonly events: Event[];
  readonly isElsewhere: boolean;
  /** Who does what comes next. */
  actors: string[];
  /** The subject that the clause itself names. */
  main: string[] = [];
  objects: string[] = [];
  lastGroup: 'actors' | 'objects' = 'actors';
  recipient: string | null = null;
  lastActs: Act[] = [];
  lastDeed: { row: DeedRow; hit: HitOf<'deed'> } | null = null;
  lastMention: Mention | null = null;
  verbSeen = false;
  thingIsSubject = false;
  fronted: ToldThing | null = null;

  constructor(words: PageWords, lexicon: Lexicon, memory: Memory, told: Told, clause: Clause) {
    this.words = words;
    this.lexicon = lexicon;
    this.memory = memory;
    this.told = told;
    this.clause = clause;
    this.events = eventsOf(words, clause);
    this.isElsewhere = clause.marks.some(({ id }) => id === 'elsewhere') && !this.isWithHero();
    this.actors = [...memory.subject];
  }

  read(): void {
    for (const event of this.events) {
      if (event.kind === 'mention') this.readMention(event.mention);
      else if (event.kind === 'deed') this.readDeed(event.hit);
      else if (event.kind === 'feeling') this.readFeeling(event.hit);
      else this.readThing(event.hit);
    }
    const { memory, told, main, actors, clause } = this;
    const noPerson = this.thingIsSubject || this.isUnknownSubject(clause.end);
    told.subjects.push(noPerson ? [] : main.length > 0 ? main : actors);
    if (clause.quoted) return;
    memory.wasThing = noPerson;
    if (main.length > 0) memory.subject = main;
    else if (memory.subject.length === 0 && this.verbSeen) memory.subject = actors;
  }

  readMention(mention: Mention): void {
    const { words, clause, memory } = this;
    const veils = veilsOver(clause, mention.start);
    const isObject = !this.isReported(mention) && (this.verbSeen || isRightAfterVerb(words.text, clause, mention));
    const who = whoIsMeant(memory, mention, {
      quoted: clause.quoted,
      notThese: this.isReported(mention) ? [] : [...this.namedElsewhere(mention), ...(isObject ? this.main : [])],
      teller: this.isReported(mention) ? (this.main[0] ?? null) : null,
      isFeeling: this.events.some(({ kind, start }) => kind === 'feeling' && start > mention.start),
    });
    if (mention.kind === 'pronoun' && mention.id === 'they' && memory.wasThing) this.thingIsSubject ||= !this.verbSeen;
    if (mention.kind === 'pronoun' && mention.id === 'it') this.thingIsSubject ||= this.isThingPronoun(mention);
    if (who.length === 0) return;
    const deeds = this.deedHits();
    if (mention.owner && !isInGap(mention, deeds, this.lexicon)) {
      if (ownsBodyPart(words.text, clause, mention)) this.seen(who, veils);
      this.lastMention = mention;
      if (!this.verbSeen && this.main.length === 0 && ownsBodyPart(words.text, clause, mention)) this.actors = who;
      return;
    }
    if (!clause.quoted) noteMention(memory, who);
    const inFeeling = words.hits.feeling.some(({ start, end }) => start < mention.start && mention.end <= end);
    if (!inFeeling) this.seen(who, veils);
    this.place(mention, who, isObject);
    if (this.isElsewhere && this.main.length > 0) {
      for (const id of this.main) if (id !== memory.people.hero) this.told.absent.add(id);
    }
    this.lastMention = mention;
  }

  /** Gives a person their part in the clause: subject, companion, receiver or object. */
  place(mention: Mention, who: string[], isObject: boolean): void {
    const { words, clause } = this;
    const gapDeed = this.lastDeed;
    if (gapDeed && mention.start > gapDeed.hit.start && mention.end <= gapDeed.hit.end) return this.asObject(who);
    if (this.isSubjectAfterVerb(mention)) return this.asSpeakerBefore(who);
    const tie = tieOf(words.text, clause, mention, this.lastMention);
    if (tie === 'and') return this.asAlso(who);
    if (tie === 'with' && !this.verbSeen) return this.asCompanion(mention, who);
    if (tie === 'with') return this.asLateCompanion(who);
    const something = this.verbSeen || this.events.some(({ kind, start }) => kind === 'thing' && start < mention.start);
    if (tie === 'to' && something && isGivenTo(words.text, mention)) return this.asNextActor(who);
    if (tie === 'to') {
      this.recipient = who[0] ?? null;
      return this.asObject(who);
    }
    if (tie === 'pivot') return this.asNextActor(who);
    if (isObject) return this.asObject(who);
    this.actors = who;
    this.main = who;
    this.thingIsSubject = false;
    this.lastGroup = 'actors';
    if (this.isShown(veilsOver(clause, mention.start))) for (const id of who) this.present(id, 2);
  }

  asAlso(who: string[]): void {
    if (this.lastGroup === 'objects') this.objects.push(...who);
    else {
      this.actors = unique([...this.actors, ...who]);
      if (!this.verbSeen) this.main = this.actors;
    }
  }

  asCompanion(mention: Mention, who: string[]): void {
    if (this.isSpokenTo(mention)) {
      this.recipient = who[0] ?? null;
      return;
    }
    const { hero } = this.memory.people;
    this.actors = unique([...(this.actors.length > 0 ? this.actors : [hero]), ...who]);
    this.main = this.actors;
    this.lastGroup = 'actors';
  }

  asLateCompanion(who: string[]): void {
    const [first] = this.actors;
    for (const id of who) {
      for (const act of this.lastActs) {
        if (DONE_TOGETHER.has(act.doing)) actsOf(this.told, id).push({ ...act, holding: null, with: first ?? null });
        else act.with ??= id;
      }
    }
    this.objects = who;
    this.lastGroup = 'objects';
  }

  asNextActor(who: string[]): void {
    for (const act of this.lastActs) act.with ??= who[0] ?? null;
    this.actors = who;
    this.thingIsSubject = false;
    this.lastGroup = 'actors';
    this.verbSeen = true;
  }

  asObject(who: string[]): void {
    for (const act of this.lastActs) act.with ??= who[0] ?? null;
    if (this.lastDeed?.row.shared) shareDeed(this.told, this.lastDeed.row, who, this.lastActs);
    this.objects = who;
    this.lastGroup = 'objects';
  }

  /** "…," says Mom. */
  asSpeakerBefore(who: string[]): void {
    for (const act of this.lastActs) {
      for (const { acts } of this.told.parts.values()) if (acts.includes(act)) acts.splice(acts.indexOf(act), 1);
    }
    for (const id of who) {
      for (const act of this.lastActs) actsOf(this.told, id).push(act);
      this.present(id, 2);
    }
    this.main = who;
    this.actors = who;
    this.memory.speaker = who[0] ?? null;
  }

  readDeed(hit: HitOf<'deed'>): void {
    const { clause, words, memory, told } = this;
    const row = this.lexicon.deeds[hit.target.row]!;
    if (!this.isBestOfSame(hit, row)) return;
    const veils = veilsOver(clause, hit.start);
    const unknown = this.isUnknownSubject(hit.start);
    this.verbSeen = true;
    if (row.by.length > 0 && isPurpose(words.text, hit)) return;
    if (!this.isShown(veils) || veils.has('refuse') || this.isElsewhere || this.thingIsSubject || unknown) {
      this.lastActs = [];
      this.lastDeed = veils.has('refuse') ? { row, hit } : null;
      return;
    }
    const isAim = this.isAim(hit);
    const weight = row.weight - (veils.has('before') || isAim ? 1 : 0);
    const doers = this.actors.length > 0 ? this.actors : [memory.people.hero];
    this.lastDeed = { row, hit };
    if (row.by.length > 0) this.lastActs = examined(told, memory.people, row, doers, this.recipient, weight);
    else {
      this.lastActs = doers.map((id) => {
        const act: Act = { doing: row.doing, weight, with: this.recipient, holding: row.holding, things: row.things };
        actsOf(told, id).push(act);
        this.present(id, 2);
        return act;
      });
      if (row.shared && this.recipient) shareDeed(told, row, [this.recipient], this.lastActs);
      else if (row.shared && doers.length > 1) this.lastActs.forEach((act, at) => (act.with = doers[at === 0 ? 1 : 0] ?? null));
    }
    if (row.takes && this.fronted) this.takeInHand(this.fronted.row);
    if (row.doing === 'talk') memory.speaker = doers[0] ?? null;
  }

  readFeeling(hit: HitOf<'feeling'>): void {
    const { clause, memory, told } = this;
    const { id } = this.lexicon.feelings[hit.target.row]!;
    const veils = veilsOver(clause, hit.start);
    const unknown = this.isUnknownSubject(hit.start);
    this.verbSeen = true;
    if (this.thingIsSubject || this.isElsewhere || unknown || veils.has('alike')) return;
    if (veils.has('wish') || (clause.quoted && this.main.length === 0)) return;
    const isNot = veils.has('not') || veils.has('refuse');
    for (const who of this.actors.length > 0 ? this.actors : [memory.people.hero]) {
      const part = partOf(told, who);
      if (!isNot) part.feeling = id;
      else if (part.feeling === id) part.feeling = 'neutral';
      part.presence = Math.max(part.presence, 1);
    }
  }

  readThing(hit: HitOf<'thing'>): void {
    const { clause, words, lexicon } = this;
    const row = lexicon.things[hit.target.row]!;
    const veils = veilsOver(clause, hit.start);
    const english = /[a-z]/u.test(words.text.text.charAt(hit.start));
    const isSubject = !this.verbSeen && this.main.length === 0 && this.isShown(veils);
    const noPersonYet = !this.events.some((event) => event.kind === 'mention' && event.start < hit.start && !event.mention.owner);
    if (isSubject && noPersonYet && (english || MOVES_ITSELF.has(row.group))) this.thingIsSubject = true;
    if (!this.isShown(veils) || (['if', 'gone', 'before'] as const).some((veil) => veils.has(veil))) return;
    const plays = this.lastActs.some(({ doing }) => doing === 'play' || doing === 'look');
    if ((veils.has('like') || veils.has('refuse')) && NOT_AT_HAND.has(row.group) && !plays) return;
    if (isOnlyFirstHalf(words.text, words.hits.thing, words.hits.thing.indexOf(hit))) return;
    const toy = row.toy ? lexicon.things.find(({ id }) => id === row.toy) : undefined;
    const inPlay = this.lastDeed?.row.doing === 'play' || this.lastDeed?.row.doing === 'hold';
    const thing: ToldThing = {
      row: inPlay && toy ? toy : row,
      start: hit.start,
      end: hit.end,
      subject: isSubject,
      inHand: false,
      inPlay,
    };
    this.told.things.push(thing);
    if (isFronted(words.text, clause, hit.start)) this.fronted = thing;
    else if (this.lastDeed?.row.takes && !this.thingIsSubject && this.lastDeed.row.doing !== 'play') {
      thing.inHand = this.takeInHand(toy ?? row);
    }
  }

  takeInHand(row: ThingRow): boolean {
    if (!row.holdable) return false;
    const free = this.lastActs.filter(({ holding }) => holding === null);
    for (const act of free) act.holding = row.id;
    return free.length > 0;
  }

  /** Of deeds with the same word: with a person after it the one that is shared, with a thing the one that takes it. */
  isBestOfSame(hit: HitOf<'deed'>, row: DeedRow): boolean {
    const rivals = this.deedHits()
      .filter(({ start, end }) => start === hit.start && end === hit.end)
      .map((other) => this.lexicon.deeds[other.target.row]!);
    if (rivals.length < 2) return true;
    const next = this.events.find(
      ({ kind, start }) => start >= hit.start && (kind === 'mention' || kind === 'thing') && !(kind === 'thing' && start < hit.end),
    );
    const meetsPerson = next?.kind === 'mention' && (!next.mention.owner || isInGap(next.mention, [hit], this.lexicon));
    const wanted = meetsPerson ? rivals.find(({ shared }) => shared) : next ? rivals.find(({ takes }) => takes) : undefined;
    const special = rivals.find(({ holding, things, by }) => holding !== null || things.length > 0 || by.length > 0);
    return (wanted ?? special ?? rivals[0]) === row;
  }

  /** "ran to show his dad": the second is what the first is for. */
  isAim({ start }: HitOf<'deed'>): boolean {
    return this.lastActs.length > 0 && /\bto\s$/u.test(this.words.text.text.slice(0, start));
  }

  deedHits(): HitOf<'deed'>[] {
    return this.events.flatMap((event) => (event.kind === 'deed' ? [event.hit] : []));
  }

  /** Everybody named in the clause: 他 beside 小宇 is somebody else. */
  namedElsewhere(mention: Mention): string[] {
    if (mention.kind !== 'pronoun') return [];
    const { people } = this.memory;
    return this.events.flatMap((event) => {
      if (event.kind !== 'mention' || event.mention.kind === 'pronoun') return [];
      const { mention: other } = event;
      return other.kind === 'name' ? (people.byName(other.name) ?? []) : people.byRow(other.row, other.written, other.plural, this.memory.recent);
    });
  }

  /** Dad goes away alone, unless the child is in the clause too. */
  isWithHero(): boolean {
    const { people } = this.memory;
    return this.events.some(
      ({ kind, ...event }) =>
        kind === 'mention' && 'mention' in event && !event.mention.owner && whoIsMeant(this.memory, event.mention, { quoted: false, notThese: [], teller: null, isFeeling: false }).includes(people.hero),
    );
  }

  /** 小北告诉老师他很生气: he tells of himself. */
  isReported(mention: Mention): boolean {
    const said = this.clause.marks.filter(({ id, end }) => (id === 'say' || id === 'tell') && end <= mention.start);
    const last = said.at(-1);
    if (!last) return false;
    return last.id === 'say' || this.events.some(({ kind, start }) => kind === 'mention' && start >= last.end && start < mention.start);
  }

  isShown(veils: ReadonlySet<Veil>): boolean {
    return !this.clause.quoted && !UNSEEN.some((veil) => veils.has(veil));
  }

  seen(who: readonly string[], veils: ReadonlySet<Veil>): void {
    if (!this.isShown(veils) || this.isElsewhere) return;
    for (const id of who) this.present(id, 1);
  }

  present(who: string, presence: number): void {
    const part = partOf(this.told, who);
    part.presence = Math.max(part.presence, presence);
  }

  isUnknownSubject(until: number): boolean {
    const named = this.events.some(({ kind, start }) => kind === 'mention' && start < until);
    return !named && startsWithUnknown(this.words.text, this.clause);
  }

  isThingPronoun(mention: Mention): boolean {
    const { text } = this.words.text;
    if (!/[a-z]/u.test(text.charAt(mention.start))) return !this.verbSeen;
    return !this.verbSeen && !/^(?:['’]s|\s+is|\s+was)\s+(?:\w+\s+)?(?:time|turn|bedtime|okay|ok)\b/u.test(text.slice(mention.end));
  }

  isSubjectAfterVerb(mention: Mention): boolean {
    return (
      this.lastDeed?.row.doing === 'talk' && this.main.length === 0 && isSaidBy(this.words.text, this.lastDeed.hit, mention)
    );
  }

  /** 跟妈妈说, 和老师打招呼: the other one is spoken to. */
  isSpokenTo(mention: Mention): boolean {
    const next = this.deedHits().find(({ start }) => start > mention.start);
    const row = next && this.lexicon.deeds[next.target.row];
    return row !== undefined && (row.shared || ['talk', 'wave', 'point'].includes(row.doing));
  }
}

/** Doings that somebody who comes along does too. */
const DONE_TOGETHER = new Set<Doing>([
  'walk',
  'run',
  'sit',
  'stand',
  'lie',
  'eat',
  'drink',
  'play',
  'draw',
  'read',
  'jump',
  'sleep',
  'brush-teeth',
  'wash-hands',
  'breathe',
]);

const unique = (ids: readonly string[]) => [...new Set(ids)];

function eventsOf({ hits, mentions }: PageWords, clause: Clause): Event[] {
  const inside = ({ start }: { start: number }) => start >= clause.start && start < clause.end;
  const events: Event[] = [
    ...mentions.filter(inside).map((mention) => ({ kind: 'mention' as const, start: mention.start, mention })),
    ...hits.deed.filter(inside).map((hit) => ({ kind: 'deed' as const, start: hit.start, hit })),
    ...hits.feeling.filter(inside).map((hit) => ({ kind: 'feeling' as const, start: hit.start, hit })),
    ...hits.thing.filter(inside).map((hit) => ({ kind: 'thing' as const, start: hit.start, hit })),
  ];
  return events.sort((a, b) => a.start - b.start);
}
