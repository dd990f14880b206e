import type { CastMember, Role } from '../book/book.ts';
import type { Lexicon } from './lexicon.ts';
import type { PersonRow } from './lexicon-rows.ts';

/** The people of a book, and who of them a word may mean. */
export type People = {
  hero: string;
  /** Who says "I": the child, or the parent who tells the story. */
  teller: string;
  ids: readonly string[];
  /** Names to look for in a text, pet forms of the child's name included. */
  names: readonly string[];
  heroNames: readonly string[];
  /** Whether the story says he or she of the child; null when it does not tell. */
  heroGender: 'he' | 'she' | null;
  /** The child tells the whole story as "I", so nobody else's he or she is the child. */
  tellsAsI: boolean;
  roleOf(id: string): Role | null;
  /** Null when the word for this person tells none; never known of the child. */
  genderOf(id: string): 'he' | 'she' | null;
  byName(name: string): string | null;
  /** Whom a word such as 老师 may mean; `written` is the word itself, `recent` are ids, the latest first. */
  byRow(row: PersonRow, written: string, plural: boolean, recent: readonly string[]): string[];
  /** Whether the child is called by this common word: 宝宝. */
  isPetWord(written: string): boolean;
  ofRole(roles: readonly Role[]): string | null;
};

/** The id of a parent who tells the story as "I". */
export const PARENT = 'parent';

/** Who everybody is where nobody has been met yet, the likeliest first. */
const GROUPS: readonly Role[] = ['classmate', 'friend', 'other-child'];

type Known = { member: CastMember; row: PersonRow | null };

/** When nobody has the role itself: a 医生 in a story with a dentist only is the dentist. */
const STAND_INS: Partial<Record<Role, readonly Role[]>> = {
  doctor: ['dentist', 'therapist', 'nurse'],
  dentist: ['doctor'],
  teacher: ['therapist'],
  therapist: ['teacher'],
  nurse: ['dentist', 'doctor'],
  friend: ['classmate', 'other-child'],
  classmate: ['friend', 'other-child'],
  'other-child': ['classmate', 'friend'],
  'other-adult': ['shop-clerk', 'driver', 'nurse'],
  brother: ['other-child'],
  sister: ['other-child'],
};

export function peopleOf(
  cast: readonly CastMember[],
  lexicon: Lexicon,
  heroGender: 'he' | 'she' | null = null,
  tellsAsI = false,
): People {
  const hero = (cast.find(({ role }) => role === 'hero') ?? cast[0])?.id ?? 'hero';
  const known = cast.map((member): Known => ({ member, row: rowOfName(member, lexicon) }));
  const properNames = known.filter(({ row, member }) => row === null && member.name !== '');
  const nameOf = new Map(properNames.flatMap(({ member }) => formsOf(member, hero).map((form) => [form, member.id])));
  const lower = (name: string) => lexicon.simplify(name).toLowerCase();
  const byName = new Map([...nameOf].map(([name, id]) => [lower(name), id]));

  const byRow = (row: PersonRow, written: string, plural: boolean, recent: readonly string[]): string[] => {
    if (row.both.length > 0) {
      const both = row.both.flatMap((id) =>
        byRow(lexicon.people.find((other) => other.id === id) ?? row, '', false, recent),
      );
      return row.id === 'family' ? [hero, ...both] : both;
    }
    // 大家, everyone: the child too, and whoever was just there.
    if (row.known) {
      const others = recent.filter((id) => id !== hero && cast.some((member) => member.id === id));
      if (others.length > 0) return [hero, ...others.slice(0, 2)];
      const group = GROUPS.map((role) => known.filter(({ member }) => member.role === role && member.id !== hero));
      return [hero, ...(group.find((members) => members.length > 1) ?? []).slice(0, 2).map(({ member }) => member.id)];
    }
    const called = known.find(({ member }) => member.id !== hero && lower(member.name) === lower(written));
    if (called && !plural) return [called.member.id];
    for (const role of [row.role, ...(STAND_INS[row.role] ?? [])]) {
      const fitting = known
        .filter(({ member }) => member.role === role && member.id !== hero)
        .filter((other) => other.row === null || role !== row.role || mayBeSame(other.row, row));
      const same = fitting.filter((other) => other.row?.id === row.id);
      if (plural) {
        if (fitting.length > 0) return fitting.slice(0, Math.max(2, row.many)).map(({ member }) => member.id);
        continue;
      }
      if (same[0]) return [same[0].member.id];
      const latest = recent.find((id) => fitting.some(({ member }) => member.id === id));
      if (/^(?:新|new )/u.test(written) && fitting.length > 0) return [fitting.at(-1)!.member.id];
      if (latest) return [latest];
      if (fitting[0]) return [fitting[0].member.id];
    }
    return [];
  };

  return {
    hero,
    heroGender,
    tellsAsI,
    teller: cast.some(({ id }) => id === PARENT) ? PARENT : hero,
    ids: cast.map(({ id }) => id),
    names: [...nameOf.keys()],
    heroNames: [...nameOf].filter(([, id]) => id === hero).map(([name]) => name),
    roleOf: (id) => cast.find((member) => member.id === id)?.role ?? null,
    genderOf: (id) => {
      if (id === hero) return null;
      const person = known.find(({ member }) => member.id === id);
      return person?.row?.gender ?? genderOfRole(person?.member.role) ?? null;
    },
    byName: (name) => byName.get(lower(name)) ?? null,
    byRow,
    isPetWord: (written) => lower(cast.find(({ id }) => id === hero)?.name ?? '') === lower(written),
    ofRole: (roles) =>
      roles.flatMap((role) => cast.filter((member) => member.role === role && member.id !== hero))[0]?.id ?? null,
  };
}

/** A person of one row may be meant by the other's word: 老师 by 班主任, never 外婆 by 奶奶. */
function mayBeSame(a: PersonRow, b: PersonRow): boolean {
  return a.id === b.id || ((a.generic || b.generic) && a.role === b.role) || a.many > 1 || b.many > 1;
}

/** The row of a person whom the family calls by a common word: 妈妈, "the dentist". */
function rowOfName({ name, role }: CastMember, lexicon: Lexicon): PersonRow | null {
  const sought = lexicon
    .simplify(name)
    .toLowerCase()
    .replace(/^(?:the|my) /u, '');
  const rows = lexicon.people.filter(({ words }) => words.zh.includes(sought) || words.en.includes(sought));
  return rows.find((row) => row.role === role) ?? rows[0] ?? null;
}

function genderOfRole(role: Role | undefined): 'he' | 'she' | null {
  if (role === 'mother' || role === 'grandmother' || role === 'sister') return 'she';
  if (role === 'father' || role === 'grandfather' || role === 'brother') return 'he';
  return null;
}

function formsOf(member: CastMember, hero: string): string[] {
  return member.id === hero ? [member.name, ...petForms(member.name)] : [member.name];
}

/** What a family also calls a child named 王小宇: 小宇, 宇宇, 小宇宇. English names have no such rule. */
export function petForms(name: string): string[] {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return [];
  const last = name.slice(-1);
  const given = name.length >= 3 ? [name.slice(-2)] : [];
  return [...given, `${last}${last}`, `小${last}`, `小${last}${last}`].filter((form) => form !== name);
}
