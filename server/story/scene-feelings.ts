import { veilsOver } from './scene-clauses.ts';
import type { HitOf } from './scene-hits.ts';
import { ownsBodyPart } from './scene-marks.ts';
import { whoIsMeant } from './scene-memory.ts';
import { hasUnknownSubject, type Reading } from './scene-reading.ts';
import { partOf } from './scene-told.ts';

/** A feeling is told: it belongs to whom the clause is about. */
export function readFeeling(reading: Reading, hit: HitOf<'feeling'>): void {
  const { clause, told } = reading;
  const { id } = reading.lexicon.feelings[hit.target.row]!;
  // 不敢 is a refusal for what comes after it, and a fear itself.
  const own = clause.veils.filter(({ from }) => from !== hit.start);
  const veils = veilsOver({ ...clause, veils: own }, hit.start);
  const inside = felt(reading, hit) ?? feltBefore(reading, hit);
  const nobody = reading.isElsewhere || ((reading.thingIsSubject || hasUnknownSubject(reading, hit.start)) && !inside);
  reading.verbSeen = true;
  if (nobody || (['alike', 'wish', 'if', 'about'] as const).some((veil) => veils.has(veil))) return;
  if (veils.has('said') && !isOfSomebody(reading, hit)) return;
  if (ASKED.test(reading.words.text.text.slice(clause.start, hit.start))) return;
  if (MAY_BE.test(reading.words.text.text.slice(0, hit.start))) return;
  if (clause.quoted && reading.main.length === 0) return;
  const isNot =
    veils.has('not') ||
    veils.has('refuse') ||
    (veils.has('gone') && hit.script === 'en') ||
    DENIED.test(reading.words.text.text.slice(0, hit.start));
  for (const who of inside ?? feelersOf(reading)) {
    const part = partOf(told, who);
    if (!isNot) part.feeling = id;
    else if (part.feeling === id) part.feeling = 'neutral';
    part.presence = Math.max(part.presence, 1);
  }
}

/** Whom the clause is about; of "everybody" only those who are there already. */
function feelersOf({ actors, lastMention, memory }: Reading): readonly string[] {
  const { hero } = memory.people;
  if (actors.length === 0) return [hero];
  const isEverybody = lastMention?.kind === 'row' && lastMention.row.known;
  return isEverybody ? actors.filter((id) => id === hero || memory.before.includes(id)) : actors;
}

/** "says it may hurt" tells of nobody, "says that Leo is sad" of Leo. */
function isOfSomebody({ clause, events }: Reading, { start }: HitOf<'feeling'>): boolean {
  const from = Math.max(...clause.veils.filter(({ veil }) => veil === 'said').map((veil) => veil.from));
  return events.some((event) => event.kind === 'mention' && event.start >= from && event.start < start);
}

/** "It may be scary", "it is okay to be sad", 可能会害怕: nobody feels it now. */
const MAY_BE =
  /(?:\b(?:may|might|could|would|should|can|will|okay to|ok to|fine to|try to|tries to)\s+(?:also\s+)?(?:be|feel|get|seem|sound|look)\s+(?:a\s+(?:bit|little)\s+|very\s+|so\s+|too\s+|really\s+)*|(?:可能|也许|或许|说不定|可以)会?(?:有点儿?|有些|觉得|感到|很)*)$/u;

/** "Do you feel sad too?", 你会害怕吗: the reader is asked. */
const ASKED =
  /^\s*(?:and |but |so |when )*(?:do|does|did|are|have|were|will|can) you\b|^[“「"]?(?:那|当)?你(?:也|会|有没有|是不是|觉得)/u;

/** 没生气 is one word to the segmenter. */
const DENIED = /(?:不|没有?|未|唔|冇|别)(?:再|那么|太|很|会|怎么)?$/u;

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

/** What may stand between somebody and what they feel: "why Marcus is so tired", "Grandpa's knees still hurt". */
const UP_TO_FEELING =
  /^(?:\s|\b(?:is|was|are|were|am|feels?|felt|looks?|looked|gets?|got|seems?|so|very|a bit|a little|really|still|too|also|much|both|just|quite|all)\b|['’](?:s|m|re)\b|了|很|好|都|也|有点儿?|有些|一直)*$/u;
const IS = /\b(?:is|was|are|were|feels?|felt|looks?|looked|seems?)\b/u;

/** Whoever stands just before a feeling has it, whomever the clause is about: "why Marcus is so tired". */
function feltBefore(reading: Reading, { start }: HitOf<'feeling'>): readonly string[] | null {
  const { events, words, clause, memory } = reading;
  const event = events.findLast((other) => other.kind === 'mention' && other.start < start);
  if (event?.kind !== 'mention' || event.mention.end > start) return null;
  const { mention } = event;
  const isOwner = mention.owner && ownsBodyPart(words.text, clause, mention);
  const body = isOwner && clause.marks.find((mark) => mark.id === 'body' && mark.start >= mention.end);
  if (mention.owner && !body) return null;
  const from = body ? body.end : mention.end;
  const between = words.text.text.slice(from, start);
  if (from > start || !UP_TO_FEELING.test(between)) return null;
  // 抱着妈妈的腿大哭: after a verb she is not the one who cries.
  if (mention.owner ? events.some(({ kind, start: at }) => kind === 'deed' && at < mention.start) : !IS.test(between))
    return null;
  const around = { quoted: clause.quoted, notThese: [], teller: null, isObject: false, isFeeling: true };
  const who = mention === reading.lastMention ? reading.lastWho : whoIsMeant(memory, mention, around);
  // "Mum and Leo are happy": all of them.
  return who.length > 0 && !who.every((id) => reading.actors.includes(id)) ? who : null;
}
