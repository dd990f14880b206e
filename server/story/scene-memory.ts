import type { PlaceId } from '../book/scene.ts';
import type { Mention } from './cast-mentions.ts';
import type { People } from './cast-people.ts';

/** Who was spoken of so far on a page and before it, to know who 他, "we" and 医生 are. */
export type Memory = {
  people: People;
  /** "I" tells the story, so 他 is never the child. */
  isFirstPerson: boolean;
  /** Ids, the latest first. */
  recent: string[];
  /** Ids of the people in the last picture. */
  before: readonly string[];
  /** Ids of people of the story who are not in the last picture, the latest first. */
  earlier: readonly string[];
  /** Ids of people that the page itself has named. */
  here: Set<string>;
  /** Whom the last clause was about. */
  subject: readonly string[];
  /** Who let somebody do something: 妈妈 in 妈妈让我坐下，给我穿鞋. */
  asker: readonly string[];
  /** Who spoke last. */
  speaker: string | null;
  /** Where the page may be: the place so far, and those that it names. */
  places: ReadonlySet<PlaceId>;
  /** The last clause was about a thing, so "they" may be things. */
  wasThing: boolean;
};

export function noteMention(memory: Memory, ids: readonly string[]): void {
  for (const id of ids) memory.here.add(id);
  memory.recent = [...ids, ...memory.recent.filter((id) => !ids.includes(id))];
}

/** What of the mention's own clause helps to know who is meant. */
export type Around = {
  quoted: boolean;
  /** People who are something else in the same clause, so 他 cannot be them. */
  notThese: readonly string[];
  /** Who reports: 他说他很累 is about himself. */
  teller: string | null;
  /** Somebody else does something to them. */
  isObject: boolean;
  /** The clause tells a feeling: more likely the child's. */
  isFeeling: boolean;
};

/** Who is meant; empty when nobody of the book fits. */
export function whoIsMeant(memory: Memory, mention: Mention, around: Around): string[] {
  const { people, recent } = memory;
  if (mention.kind === 'name') {
    const id = people.byName(mention.name);
    if (id) return [id];
    return mention.row ? people.byRow(mention.row, mention.name, false, recent) : [];
  }
  if (mention.kind === 'row') return people.byRow(mention.row, mention.written, mention.plural, recent);
  switch (mention.id) {
    case 'me':
      return [around.quoted ? (memory.speaker ?? people.teller) : people.teller];
    case 'own-child':
      return [people.hero];
    case 'hero':
      return people.isPetWord(mention.written) ? [people.hero] : [];
    case 'we':
      return weAre(memory).filter((id) => !around.notThese.includes(id));
    case 'they':
      return theyAre(memory).filter((id) => !around.isObject || memory.here.has(id));
    case 'self':
      return [...memory.subject];
    case 'he':
    case 'she':
    case 'her':
      return oneOf(memory, mention.id === 'he' ? 'he' : 'she', around);
    default:
      return [];
  }
}

/** 他 or 她: the last subject if it fits, the child sooner when a feeling is told. */
function oneOf(memory: Memory, gender: 'he' | 'she', { notThese, teller, isFeeling }: Around): string[] {
  const { people, recent, subject, isFirstPerson, here } = memory;
  const fits = (who: string) => {
    if (notThese.includes(who) || !people.ids.includes(who)) return false;
    if (who === people.hero) return !isFirstPerson && (people.heroGender ?? gender) === gender;
    if (who === people.teller) return false;
    const known = people.genderOf(who);
    return known === null || known === gender;
  };
  if (teller !== null && fits(teller)) return [teller];
  const last = subject.find(fits);
  const lastTwo = recent.slice(0, 3);
  const isAbout = last !== undefined && last !== people.hero && here.has(last) && !here.has(people.hero);
  if (isFeeling && !isAbout && lastTwo.includes(people.hero) && fits(people.hero)) return [people.hero];
  if (last) return [last];
  const found = recent.find(fits) ?? (isFirstPerson ? memory.earlier.find(fits) : undefined);
  if (found) return [found];
  return isFirstPerson || notThese.includes(people.hero) || !fits(people.hero) ? [] : [people.hero];
}

const everybody = ({ recent, earlier }: Memory): string[] => [...recent, ...earlier];

function weAre(memory: Memory): string[] {
  const { hero, teller } = memory.people;
  return teller === hero ? [hero, ...companions(memory)] : [hero, teller];
}

function theyAre(memory: Memory): string[] {
  const { people, subject, isFirstPerson } = memory;
  if (memory.wasThing) return [];
  if (subject.length > 1) return [...subject];
  const others = everybody(memory).filter((id) => id !== people.hero && people.ids.includes(id));
  return isFirstPerson
    ? others.slice(0, 2)
    : [people.hero, ...(others.length > 0 ? others.slice(0, 1) : companions(memory))];
}

const AT_WORK = new Set(['doctor', 'dentist', 'nurse', 'barber', 'driver', 'shop-clerk', 'police', 'therapist']);

/** Who comes along with the child: the person last spoken of, else somebody of the family. */
function companions(memory: Memory): string[] {
  const { people } = memory;
  const near = everybody(memory).find(
    (id) => id !== people.hero && people.ids.includes(id) && !AT_WORK.has(people.roleOf(id) ?? ''),
  );
  const kin = near ?? people.ofRole(['mother', 'father', 'grandmother', 'grandfather']);
  return kin ? [kin] : [];
}
