import type { CastMember, Role } from '../book/book.ts';
import type { PlaceId } from '../book/scene.ts';
import type { Sentence, TextLanguage } from '../book/words.ts';
import { findHero } from './cast-hero.ts';
import { findMentions, isOnlyTitled, isPredicate, joinNames, type Mention } from './cast-mentions.ts';
import { PARENT } from './cast-people.ts';
import type { Lexicon } from './lexicon.ts';
import type { PersonRow } from './lexicon-rows.ts';
import { findClauses, veilsOver } from './scene-clauses.ts';
import { findHits, type Hits } from './scene-hits.ts';
import { type SceneText, sceneText } from './scene-text.ts';

export type CastOptions = { childName: string; language: TextLanguage; lexicon: Lexicon };

type Person = { row: PersonRow | null; role: Role; name: string; proper: boolean };

/**
 * Everybody in the story, the hero first. Ids are stable: `hero`, `mother`, `friend-2`. Names are those the family uses.
 * Somebody whose deed is told is there without being named: who has a haircut meets a hairdresser. Looks are chosen
 * later.
 */
export function findCast(sentences: readonly Sentence[], options: CastOptions): CastMember[] {
  const { lexicon, language } = options;
  if (language === 'und') return [{ id: 'hero', role: 'hero', name: options.childName, look: null }];
  const text = sceneText(sentences, lexicon.simplify);
  const hits = findHits(text, lexicon.index);
  const hero = findHero(text, hits, options);
  const found = joinNames(text, findMentions(text, hits, hero.names, lexicon), hero.names, lexicon);
  const mentions = found
    .filter((mention, at) => !isPredicate(text, mention, found[at - 1]))
    .filter((mention) => !hero.is(mention) && !isOnlyLikened(text, hits, found, mention, lexicon));
  const dental = isDental(hits, lexicon);
  const setting: Setting = { dental, school: isAtSchool(hits, mentions, lexicon), trade: tradeOf(hits, lexicon) };
  const people: Person[] = [];
  for (const mention of mentions) if (mention.kind === 'name') addNamed(people, mention, text, setting, lexicon);
  for (const mention of mentions) if (mention.kind === 'row') addByRow(people, mention, text, setting, lexicon);
  for (const role of impliedRoles(text, hits, people, dental, lexicon)) {
    const says = lexicon.choices.roles.find(({ id }) => id === role)?.says;
    people.push({
      row: null,
      role,
      name: (language === 'en' ? says?.en : says?.zh) ?? '',
      proper: false,
    });
  }
  const isEnglish = language === 'en';
  const parent: CastMember = {
    id: PARENT,
    role: 'other-adult',
    name: lexicon.parent[isEnglish ? 'en' : 'zh'],
    look: null,
  };
  return [
    { id: 'hero', role: 'hero', name: hero.name, look: null },
    ...(hero.parentTells ? [parent] : []),
    ...withIds(inOrder(people, mentions)),
  ];
}

/** What a story as a whole says of who its people are. */
type Setting = { dental: boolean; school: boolean; trade: Role | null };

function addNamed(
  people: Person[],
  mention: Mention & { kind: 'name' },
  text: SceneText,
  setting: Setting,
  lexicon: Lexicon,
): void {
  const known = people.find(({ name }) => same(name, mention.name, lexicon));
  const { row } = mention;
  const role = row ? roleOfTitled(row, mention.name, setting) : (roleOfCompany(text, mention) ?? 'friend');
  if (!known) people.push({ row, role, name: mention.name, proper: true });
  else if (known.row === null && row) Object.assign(known, { row, role });
}

/** "Mr Ray" is a teacher in a story of school; at the barber's he is the barber. */
function roleOfTitled(row: PersonRow, name: string, setting: Setting): Role {
  if (!isOnlyTitled(name) || row.role !== 'teacher' || setting.school) return roleOf(row, setting);
  return setting.trade ?? 'other-adult';
}

/** "does speech therapy with Beth": Beth is the therapist. */
function roleOfCompany({ text }: SceneText, { start }: Mention): Role | null {
  const lead = text.slice(0, start);
  if (/\b(?:therapy|physio|speech|session|sessions|ot)\b[^.!?]{0,24}\bwith\s$/u.test(lead)) return 'therapist';
  if (/\b(?:lesson|lessons|class|practice|training)\b[^.!?]{0,12}\bwith\s$/u.test(lead)) return 'teacher';
  return null;
}

const TRADES: readonly (readonly [PlaceId, Role])[] = [
  ['barber', 'barber'],
  ['dentist', 'dentist'],
  ['therapy-room', 'therapist'],
  ['bus', 'driver'],
];

function tradeOf({ place }: Hits, lexicon: Lexicon): Role | null {
  const count = (id: PlaceId) => place.filter(({ target }) => lexicon.places[target.row]!.id === id).length;
  const [best] = [...TRADES].sort(([a], [b]) => count(b) - count(a));
  return best && count(best[0]) > 1 ? best[1] : null;
}

const SCHOOLS: ReadonlySet<PlaceId> = new Set(['classroom', 'school-gate', 'playground']);

function isAtSchool({ place }: Hits, mentions: readonly Mention[], lexicon: Lexicon): boolean {
  const isNamed = place.some(
    ({ target }) => SCHOOLS.has(lexicon.places[target.row]!.id) && (target.use === 'word' || target.use === 'sign'),
  );
  return (
    isNamed || mentions.some((mention) => mention.kind === 'row' && /^(?:teacher|classmate)$/u.test(mention.row.id))
  );
}

const same = (a: string, b: string, { simplify }: Lexicon) => simplify(a).toLowerCase() === simplify(b).toLowerCase();

/** In a story about teeth, 医生 is the dentist. */
function roleOf(row: PersonRow, { dental, school }: Pick<Setting, 'dental' | 'school'>): Role {
  // "The other kids" at a swimming pool are no classmates.
  if (row.id === 'classmates' && !school) return 'other-child';
  return dental && row.role === 'doctor' ? 'dentist' : row.role;
}

function addByRow(
  people: Person[],
  mention: Mention & { kind: 'row' },
  text: SceneText,
  setting: Setting,
  lexicon: Lexicon,
): void {
  const { row } = mention;
  if (row.known) {
    // Everybody at school is the class.
    if (setting.school) bringClass(people, lexicon, /\p{Script=Han}/u.test(text.written));
    return;
  }
  if (row.both.length > 0) {
    for (const id of row.both) {
      const one = lexicon.people.find((other) => other.id === id);
      if (one) addPerson(people, one, roleOf(one, setting), commonName(one, text), 1);
    }
    return;
  }
  const role = roleOf(row, setting);
  addPerson(people, row, role, nameAsWritten(text, mention, role), mention.plural ? Math.max(2, row.many) : 1);
}

function bringClass(people: Person[], lexicon: Lexicon, isChinese: boolean): void {
  const row = lexicon.people.find(({ id }) => id === 'classmates');
  if (row) addPerson(people, row, 'classmate', isChinese ? '同学' : 'classmate', 2);
}

function addPerson(people: Person[], row: PersonRow, role: Role, name: string, many: number): void {
  const isSame = (person: Person) => {
    // 新老师 beside 张老师 is somebody else; alone she is the teacher.
    const isNew = /^(?:新|new )/u.test(name) && people.filter((other) => other.role === role).length < 2;
    if (isNew && person.name !== name && person.role === role) return false;
    if (person.role !== role && !isChild(person.role, role)) return false;
    if (person.row === null || person.row.id === row.id) return true;
    return person.row.generic || row.generic || person.row.many > 1 || row.many > 1 || isChild(person.role, role);
  };
  const known = people.filter(isSame);
  for (let count = known.length; count < many; count++) people.push({ row, role, name, proper: false });
}

/** 小朋友 and 同学 are the same children. */
const isChild = (a: Role, b: Role) =>
  (a === 'classmate' && b === 'other-child') || (a === 'other-child' && b === 'classmate');

const KIN: readonly Role[] = ['mother', 'father', 'grandmother', 'grandfather'];

/** Names of kin begin with a capital in English, others as in the middle of a sentence. 们 and the plural go. */
function nameAsWritten(text: SceneText, { row, start, end }: Mention & { kind: 'row' }, role: Role): string {
  const written = text.written.slice(start, end);
  if (/\p{Script=Han}/u.test(written)) return written.replace(/们$/u, '').replace(/^(?:我|一个|别的|其他|很多)/u, '');
  const base = row.words.en.includes(written.toLowerCase())
    ? written.toLowerCase()
    : written.toLowerCase().replace(/s$/u, '');
  const singular = row.many > 1 ? (ONE_OF_MANY[role] ?? 'classmate') : base;
  return KIN.includes(role) || row.id === 'aunt' || row.id === 'uncle' ? capital(singular) : singular;
}

const ONE_OF_MANY: Partial<Record<Role, string>> = { friend: 'friend', 'other-child': 'child' };

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The name of one of two people who stand in one word: 爷爷 of 爷爷奶奶, "Mum" of "parents". */
function commonName(row: PersonRow, { text, written }: SceneText): string {
  const chinese = row.words.zh.find((word) => text.includes(word)) ?? row.words.zh[0] ?? '';
  if (/\p{Script=Han}/u.test(written)) return chinese;
  const english = row.words.en.find((word) => new RegExp(`\\b${word}\\b`, 'u').test(text)) ?? row.words.en[0] ?? '';
  return capital(english);
}

/** Somebody who is only likened or dreamt of has no part: "like a doctor". */
function isOnlyLikened(
  text: SceneText,
  hits: Hits,
  all: readonly Mention[],
  mention: Mention,
  lexicon: Lexicon,
): boolean {
  const clause = findClauses(text, hits, all, lexicon).find(
    ({ start, end }) => start <= mention.start && mention.start < end,
  );
  return clause !== undefined && veilsOver(clause, mention.start).has('alike');
}

function isDental(hits: Hits, lexicon: Lexicon): boolean {
  const places = hits.place.map(({ target }) => ({ id: lexicon.places[target.row]!.id, use: target.use }));
  const dentist = places.filter(({ id }) => id === 'dentist').length;
  const clinic = places.filter(({ id, use }) => id === 'clinic' && use === 'sign').length;
  return dentist > 0 && dentist >= clinic;
}

/** Those who do what is done to somebody, when nobody in the story can: a haircut needs a hairdresser. */
function impliedRoles(
  text: SceneText,
  hits: Hits,
  people: readonly Person[],
  dental: boolean,
  lexicon: Lexicon,
): Role[] {
  const roles = new Set(people.map(({ role }) => role));
  const implied: Role[] = [];
  for (const { target, start } of hits.deed) {
    const { by, at } = lexicon.deeds[target.row]!;
    if (by.length === 0 || by.some((role) => roles.has(role))) continue;
    if (at.length > 0 && !hits.place.some((place) => at.includes(lexicon.places[place.target.row]!.id))) continue;
    if (/(?:不|没|没有|不用|不是|n't|not)$/u.test(text.text.slice(0, start).trimEnd())) continue;
    const role = dental && by.includes('dentist') ? 'dentist' : by[0]!;
    roles.add(role);
    implied.push(role);
  }
  return implied;
}

/** In the order of the story: named people stand where they first appear. */
function inOrder(people: readonly Person[], mentions: readonly Mention[]): Person[] {
  const first = (person: Person) => {
    const at = mentions.findIndex((mention) =>
      mention.kind === 'name'
        ? mention.name === person.name
        : mention.kind === 'row' && mention.row.id === person.row?.id,
    );
    return at < 0 ? mentions.length : at;
  };
  return [...people].sort((a, b) => first(a) - first(b));
}

function withIds(people: readonly Person[]): CastMember[] {
  const counts = new Map<Role, number>();
  return people.map(({ role, name }) => {
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    return { id: count === 1 ? role : `${role}-${count}`, role, name, look: null };
  });
}
