import type { PlaceId } from '../book/scene.ts';
import type { People } from './cast-people.ts';
import type { Lexicon } from './lexicon.ts';
import { readDeed, readThing } from './scene-deeds.ts';
import { readFeeling } from './scene-feelings.ts';
import type { Memory } from './scene-memory.ts';
import { isWithHero, readMention } from './scene-people.ts';
import { readQuotes } from './scene-quotes.ts';
import { hasUnknownSubject, type PageWords, type Reading, startReading } from './scene-reading.ts';
import type { Told } from './scene-told.ts';

/** Reads who does what, who feels what and what lies about. `before` are the people there so far and earlier. */
export function readActs(
  words: PageWords,
  people: People,
  lexicon: Lexicon,
  { people: before, earlier }: Pick<Memory, 'earlier'> & { people: readonly string[] },
  place: PlaceId,
): Told {
  const told: Told = { parts: new Map(), things: [], absent: new Set(), subjects: [] };
  const memory: Memory = {
    people,
    isFirstPerson: people.tellsAsI || (people.teller === people.hero && isFirstPerson(words)),
    recent: [...before],
    before,
    earlier,
    here: new Set(),
    subject: [],
    asker: [],
    speaker: null,
    places: new Set([place, ...words.hits.place.map(({ target }) => lexicon.places[target.row]!.id)]),
    wasThing: false,
  };
  for (const clause of words.clauses) readClause(startReading(words, lexicon, memory, told, clause));
  readQuotes(words, memory, told, before);
  return told;
}

function isFirstPerson({ mentions, clauses }: PageWords): boolean {
  const isQuoted = (at: number) => clauses.some(({ quoted, start, end }) => quoted && start <= at && at < end);
  return mentions.some(
    (mention) => mention.kind === 'pronoun' && (mention.id === 'me' || mention.id === 'we') && !isQuoted(mention.start),
  );
}

function readClause(reading: Reading): void {
  const { events, memory, told, clause } = reading;
  if (reading.isElsewhere && isWithHero(reading)) reading.isElsewhere = false;
  for (const event of events) {
    if (event.kind === 'mention') readMention(reading, event.mention);
    else if (event.kind === 'deed') readDeed(reading, event.hit);
    else if (event.kind === 'feeling') readFeeling(reading, event.hit);
    else readThing(reading, event.hit);
  }
  const { main, actors } = reading;
  const isAboutThing = reading.thingIsSubject || hasUnknownSubject(reading, clause.end);
  told.subjects.push(isAboutThing ? [] : main.length > 0 ? main : actors);
  if (clause.quoted) return;
  memory.wasThing = isAboutThing;
  if (reading.asked.length > 0) {
    memory.subject = reading.asked;
    memory.asker = main;
  } else if (main.length > 0) memory.subject = main;
  else if (memory.subject.length === 0 && reading.verbSeen) memory.subject = actors;
}
