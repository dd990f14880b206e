import type { Doing, Feeling, ThingId } from '../book/scene.ts';
import type { People } from './cast-people.ts';
import type { DeedRow, ThingRow } from './lexicon-rows.ts';

/** What a page tells, before it is decided what of it fits in a picture. */
export type Told = {
  parts: Map<string, Part>;
  things: ToldThing[];
  /** People told to be somewhere else. */
  absent: Set<string>;
  /** For each clause, who it is about; empty when it is about a thing. */
  subjects: (readonly string[])[];
};

/** What a page tells of one person. */
export type Part = {
  who: string;
  feeling: Feeling | null;
  /** The deeds told, in order. */
  acts: Act[];
  /** 2 somebody who does something, 1 somebody there, 0 only thought of. */
  presence: number;
  order: number;
};

export type Act = {
  doing: Doing;
  weight: number;
  with: string | null;
  holding: ThingId | null;
  things: readonly ThingId[];
  /** In the hand when nothing else is. */
  usually: ThingId | null;
  /** Only that somebody goes or comes, not how. */
  vague?: boolean;
};

export type ToldThing = {
  row: ThingRow;
  start: number;
  end: number;
  subject: boolean;
  inHand: boolean;
  inPlay: boolean;
};

export function partOf(told: Told, who: string): Part {
  const known = told.parts.get(who);
  if (known) return known;
  const part: Part = { who, feeling: null, acts: [], presence: 0, order: told.parts.size };
  told.parts.set(who, part);
  return part;
}

export const actsOf = (told: Told, who: string): Act[] => partOf(told, who).acts;

/** 牵手 and the like: the other person does it too. */
export function shareDeed(told: Told, deed: DeedRow, others: readonly string[], acts: readonly Act[]): void {
  const doer = [...told.parts.values()].find((part) => part.acts.some((act) => acts.includes(act)));
  if (!doer) return;
  for (const id of others) {
    if (id === doer.who) continue;
    const part = partOf(told, id);
    part.acts.push({
      doing: deed.doing,
      weight: deed.weight,
      with: doer.who,
      holding: null,
      things: [],
      usually: null,
    });
    part.presence = Math.max(part.presence, 1);
  }
}

/**
 * A deed that one of some trade does to somebody (`deed.by`). When only that somebody is named, the one of the trade is
 * found in the cast; the other way round, it is done to the child.
 */
export function examined(
  told: Told,
  people: People,
  deed: DeedRow,
  doers: readonly string[],
  recipient: string | null,
  weight: number,
): Act[] {
  const ofTrade = people.ofRole(deed.by);
  const isPatient = (id: string) =>
    id === people.hero || (ofTrade !== null && !deed.by.some((role) => people.roleOf(id) === role));
  const toSomebody = recipient !== null && doers.length === 1 && doers[0] !== recipient;
  const doer = toSomebody ? doers[0]! : (doers.find((id) => !isPatient(id)) ?? ofTrade);
  const patient =
    recipient ?? doers.find((id) => id === people.hero) ?? doers.find((id) => isPatient(id)) ?? people.hero;
  if (patient === doer) return [];
  const acts: Act[] = [];
  const note = (who: string, act: Act) => {
    const part = partOf(told, who);
    part.acts.push(act);
    part.presence = 2;
  };
  if (doer) {
    acts.push({ doing: deed.doing, weight, with: patient, holding: deed.holding, things: deed.things, usually: null });
    note(doer, acts[0]!);
  }
  note(patient, {
    doing: deed.other ?? 'stand',
    weight: Math.max(1, weight - 1),
    with: doer,
    holding: null,
    things: [],
    usually: null,
  });
  return acts;
}
