import type { CastMember, Role } from '../../book/book.ts';
import type { Look } from '../../book/look.ts';
import { MOST_FIGURES, type Scene, type SceneFigure } from '../../book/scene.ts';

/** Somebody of a scene with the look they are drawn in. */
export type Person = { id: string; role: Role; look: Look; figure: SceneFigure };

/** Those whom one goes to see. */
export const STAFF: readonly Role[] = [
  'doctor',
  'dentist',
  'nurse',
  'barber',
  'teacher',
  'driver',
  'shop-clerk',
  'therapist',
  'police',
  'other-adult',
];
/** They stand on the right, family on the left: a child learns where to look. */
const ON_THE_RIGHT: readonly Role[] = [...STAFF, 'friend', 'classmate', 'other-child'];
const CHILDREN: readonly Role[] = ['hero', 'sister', 'brother', 'friend', 'classmate', 'other-child'];
const ELDERS: readonly Role[] = ['grandmother', 'grandfather'];

/** Before the cast step has chosen a look. */
const UNCHOSEN: Look = {
  build: 'child',
  skin: 'tone2',
  hair: 'short',
  hairColour: 'dark-brown',
  top: 'plain',
  topColour: 'grey',
  bottom: 'trousers',
  bottomColour: 'navy',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'none',
  moving: 'walks',
};

export function lookOf({ look, role }: CastMember): Look {
  if (look) return look;
  return { ...UNCHOSEN, build: CHILDREN.includes(role) ? 'child' : ELDERS.includes(role) ? 'elder' : 'adult' };
}

/** The people of a scene who are in the cast, each once, at most four. */
export function peopleOf(scene: Scene, cast: readonly CastMember[]): Person[] {
  const people: Person[] = [];
  for (const figure of scene.figures) {
    const member = cast.find(({ id }) => id === figure.who);
    if (member && !people.some(({ id }) => id === member.id))
      people.push({ id: member.id, role: member.role, look: lookOf(member), figure });
  }
  return people.slice(0, MOST_FIGURES);
}

/** The one the picture turns about: the hero, else the focus, else whoever comes first. */
export function mainOf(people: readonly Person[], focus: string | null): Person | undefined {
  return people.find(({ role }) => role === 'hero') ?? people.find(({ id }) => id === focus) ?? people[0];
}

/** Who does something with whom, as far as both are in the picture. */
export function partnerOf(person: Person, people: readonly Person[]): Person | undefined {
  const named = people.find(({ id }) => id === person.figure.with && id !== person.id);
  return named ?? people.find(({ figure, id }) => figure.with === person.id && id !== person.id);
}

/**
 * People from left to right. The main person's partner stands next to them; family to the left, others to the right,
 * and nobody is left alone at an edge while the other side has two more. `only` sends everybody to one side.
 */
export function inOrder(people: readonly Person[], main: Person | undefined, only: 'left' | 'right' | null): Person[] {
  if (!main) return [];
  const row = [main];
  const others = people.filter((person) => person !== main);
  const isPartner = (person: Person) => person.figure.with === main.id || main.figure.with === person.id;
  for (const person of [...others.filter(isPartner), ...others.filter((other) => !isPartner(other))]) {
    const partner = partnerOf(person, row);
    const middle = row.indexOf(main);
    const beside = partner ? row.indexOf(partner) : -1;
    if (partner && partner !== main) row.splice(beside < middle ? beside : beside + 1, 0, person);
    else if (only ? only === 'left' : goesLeft(person, middle, row.length - 1 - middle)) row.unshift(person);
    else row.push(person);
  }
  return row;
}

/** In a car the driver is at the left end, or else a grown-up. */
export function driverFirst(row: readonly Person[]): Person[] {
  const driver = row.find(({ role }) => role === 'driver') ?? row.find(({ role }) => !CHILDREN.includes(role));
  return driver ? [driver, ...row.filter((person) => person !== driver)] : [...row];
}

function goesLeft({ role }: Person, left: number, right: number): boolean {
  if (left > right) return false;
  if (right > left) return true;
  return !ON_THE_RIGHT.includes(role);
}
