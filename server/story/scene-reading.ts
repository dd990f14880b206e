import type { Mention } from './cast-mentions.ts';
import type { Lexicon } from './lexicon.ts';
import type { DeedRow } from './lexicon-rows.ts';
import { type Clause, type Veil, veilsOver } from './scene-clauses.ts';
import type { HitOf, Hits } from './scene-hits.ts';
import { startsWithUnknown } from './scene-marks.ts';
import type { Memory } from './scene-memory.ts';
import type { SceneText } from './scene-text.ts';
import { type Act, partOf, type Told, type ToldThing } from './scene-told.ts';

/** A page, with everything found in it that does not depend on the pages before. */
export type PageWords = { text: SceneText; hits: Hits; mentions: readonly Mention[]; clauses: readonly Clause[] };

/** What is met in a clause, in the order of its words. */
export type Event =
  | { kind: 'mention'; start: number; mention: Mention }
  | { kind: 'deed'; start: number; hit: HitOf<'deed'> }
  | { kind: 'feeling'; start: number; hit: HitOf<'feeling'> }
  | { kind: 'thing'; start: number; hit: HitOf<'thing'> };

/** One clause while it is read, left to right. */
export type Reading = {
  readonly words: PageWords;
  readonly lexicon: Lexicon;
  readonly memory: Memory;
  readonly told: Told;
  readonly clause: Clause;
  readonly events: readonly Event[];
  /** Its people are somewhere else: 爸爸在公司. */
  isElsewhere: boolean;
  /** Who does what comes next. */
  actors: readonly string[];
  /** The subject that the clause itself names. */
  main: readonly string[];
  /** Whom the subject lets, helps or asks: 小宇 in 医生请小宇躺下，张开嘴. */
  asked: readonly string[];
  /** Who helps whoever acts next: 我 in 我帮妈妈洗碗. */
  helpers: readonly string[];
  /** Whether the last person met was one of the actors, so that "and Mum" joins them. */
  actorsLast: boolean;
  /** To whom what comes next is done: 给我, "for Leo". */
  recipient: string | null;
  lastActs: Act[];
  lastDeed: { row: DeedRow; hit: HitOf<'deed'> } | null;
  lastMention: Mention | null;
  /** Who that was. */
  lastWho: readonly string[];
  verbSeen: boolean;
  thingIsSubject: boolean;
  /** A thing named before what is done with it: 把火车抱住. */
  fronted: ToldThing | null;
};

export function startReading(words: PageWords, lexicon: Lexicon, memory: Memory, told: Told, clause: Clause): Reading {
  return {
    words,
    lexicon,
    memory,
    told,
    clause,
    events: eventsOf(words, clause),
    isElsewhere: clause.marks.some(({ id }) => id === 'elsewhere'),
    actors: memory.subject,
    main: [],
    asked: [],
    helpers: [],
    actorsLast: true,
    recipient: null,
    lastActs: [],
    lastDeed: null,
    lastMention: null,
    lastWho: [],
    verbSeen: false,
    thingIsSubject: false,
    fronted: null,
  };
}

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

export const deedsOf = ({ events }: Reading): HitOf<'deed'>[] =>
  events.flatMap((event) => (event.kind === 'deed' ? [event.hit] : []));

const UNSEEN: readonly Veil[] = ['not', 'wish', 'alike', 'about', 'said'];

/** Whether what stands at an offset is to be seen, and not only denied, wished for or spoken of. */
export function isShown({ clause }: Reading, start: number): boolean {
  const veils = veilsOver(clause, start);
  return !clause.quoted && !UNSEEN.some((veil) => veils.has(veil));
}

export function isPresent(reading: Reading, who: readonly string[], presence: number): void {
  for (const id of who) {
    const part = partOf(reading.told, id);
    part.presence = Math.max(part.presence, presence);
  }
}

/** Whether up to an offset the clause is about something that the lists do not know: "The crowd is cheering". */
export function hasUnknownSubject({ events, words, clause }: Reading, until: number): boolean {
  const named = events.some(({ kind, start }) => kind === 'mention' && start < until);
  return !named && startsWithUnknown(words.text, clause);
}
