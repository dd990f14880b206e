import type { Doing, PlaceId, SceneFigure } from '../../book/scene.ts';
import { doingInPlace } from './care.ts';
import { type Person, partnerOf } from './people.ts';
import { joinsQueue, queues } from './queue.ts';

/** What two neighbours do with each other so that they touch; `from` does it, `to` has it done. */
export type BondKind = 'hug' | 'give' | 'comfort' | 'read' | 'push' | 'hands';
export type Bond = { kind: BondKind; from: Person; to: Person };

/** Whoever only is there can be drawn into what another does with them. */
const AT_EASE: readonly Doing[] = ['stand', 'look', 'listen', 'talk', 'wait', 'laugh', 'wave', 'sit', 'hold-hands'];
const LYING: readonly Doing[] = ['lie', 'sleep', 'wake', 'lie-back', 'bathe', 'swim'];
const WALKING: readonly Doing[] = ['walk', 'cross-road'];
const GIVING: readonly Doing[] = ['give', 'pay'];
const IN_PAIRS: readonly Doing[] = ['hug', 'comfort', 'give', 'pay', 'hold-hands'];
const SEATED: readonly Doing[] = ['sit', 'read', 'eat', 'draw', 'write', 'use-device', 'play', 'wait', 'cry'];

const isChild = ({ look }: Person) => look.build === 'child';
const does = ({ figure }: Person, some: readonly Doing[]) => some.includes(figure.doing);
/** Whoever lies or is in water has nobody at the side. */
const lies = (person: Person): boolean => does(person, LYING);
const changed = (person: Person, more: Partial<SceneFigure>): Person => ({
  ...person,
  figure: { ...person.figure, ...more },
});

/**
 * The people with what follows from the others: whoever is hugged hugs, whoever walks hand in hand walks, whoever
 * comforts somebody on a seat sits too.
 */
export function settled(people: readonly Person[], place: PlaceId): Person[] {
  const placed = people.map((person) => changed(person, { doing: doingInPlace(person, people, place) }));
  const named = placed.map((person) => withPartner(person, placed));
  return named.map((person) => {
    const partner = partnerOf(person, named);
    if (person.figure.doing === 'hug' && partner && lies(partner)) return changed(person, { doing: 'comfort' });
    if (named.some(queues) && joinsQueue(person)) return changed(person, { doing: 'queue' });
    const bond = named.map((other) => bondOf(other, person, named)).find((found) => found !== null);
    const own = named.map((other) => bondOf(person, other, named)).find((found) => found !== null);
    if (bond?.kind === 'hug') return changed(person, { doing: 'hug', with: bond.from.id });
    if (bond?.kind === 'hands' && does(bond.from, WALKING) && does(person, AT_EASE))
      return changed(person, { doing: 'walk', with: bond.from.id });
    if (own?.kind === 'hands' && person.figure.doing === 'hold-hands' && does(own.to, WALKING))
      return changed(person, { doing: 'walk' });
    return person;
  });
}

/** Whoever hugs, comforts or gives something does so to the only other one, when nobody is named. */
function withPartner(person: Person, people: readonly Person[]): Person {
  const others = people.filter(({ id }) => id !== person.id);
  const alone = person.figure.with === null && others.length === 1 && does(person, IN_PAIRS);
  if (!alone || (person.figure.doing === 'hug' && person.figure.holding !== null)) return person;
  return changed(person, { with: (others[0] as Person).id });
}

/** What `from` does with `to`, if it makes them touch. */
function bondOf(from: Person, to: Person, people: readonly Person[]): Bond | null {
  if (from === to || partnerOf(from, people) !== to || lies(from) || lies(to)) return null;
  const kind = kindOf(from, to);
  return kind && { kind, from, to };
}

function kindOf(from: Person, to: Person): BondKind | null {
  const free = does(to, AT_EASE) || to.figure.with === from.id;
  if (from.figure.doing === 'hug') return free || does(to, ['cry', 'hug']) ? 'hug' : null;
  if (does(from, GIVING)) return free || does(to, ['walk', 'queue', 'give', 'pay', 'hold']) ? 'give' : null;
  if (from.figure.doing === 'comfort') return 'comfort';
  if (from.figure.doing === 'read') return does(to, ['read', 'look', 'listen', 'sit', 'stand']) ? 'read' : null;
  if (from.figure.doing === 'push') return to.figure.doing === 'swing' ? 'push' : null;
  if (from.figure.doing === 'hold-hands') return 'hands';
  const family = isChild(from) !== isChild(to) && [from, to].every(({ look }) => look.moving !== 'wheelchair');
  return family && does(from, WALKING) && (does(to, WALKING) || does(to, AT_EASE)) ? 'hands' : null;
}

/** The bonds between neighbours of a row; nobody has two, except that one may hold a hand on either side. */
export function bondsOf(row: readonly Person[]): Bond[] {
  const bonds: Bond[] = [];
  row.slice(1).forEach((right, at) => {
    const left = row[at] as Person;
    const found = bondOf(left, right, row) ?? bondOf(right, left, row);
    const taken = bonds.filter(({ from, to }) => from === left || to === left);
    if (found && taken.every(({ kind }) => kind === 'hands' && found.kind === 'hands')) bonds.push(found);
  });
  return bonds;
}

/** The bond between two people, whoever of them does it. */
export function bondBetween(bonds: readonly Bond[], one: Person, other: Person): Bond | undefined {
  return bonds.find(({ from, to }) => (from === one && to === other) || (from === other && to === one));
}

/** Both of a pair sit when the one who is comforted or read to does. */
export function sitsAlong(person: Person, people: readonly Person[]): boolean {
  return people.some((other) => {
    const bond = bondOf(person, other, people) ?? bondOf(other, person, people);
    return (bond?.kind === 'comfort' || bond?.kind === 'read') && does(other, SEATED.slice(0, 2));
  });
}
