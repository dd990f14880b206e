import type { Role } from '../book/book.ts';
import type { SceneFigure, SceneThing } from '../book/scene.ts';
import {
  aroundOf,
  type Describing,
  groupsOf,
  isToldAlready,
  nameless,
  partnerOf,
  TOLD_BY_DOING,
} from './describe-scene-parts.ts';

/** "Leo is sitting in the bedroom, holding a toy bunny, and looks worried. There are two apples. It is night." */
export function describeInEnglish(describing: Describing): string {
  const { scene, lexicon } = describing;
  const place = lexicon.places.find(({ id }) => id === scene.place)?.at.en ?? '';
  const groups = groupsOf(describing).filter((group, at) => at === 0 || !isToldAlready(group, scene.figures));
  const sentences = groups.map((group, at) => groupSentence(group, at === 0 ? place : '', describing));
  if (groups.length === 0 && place) sentences.push(`This is ${place.replace(/^(?:in|on|at) /u, '')}`);
  if (scene.things.length > 0) sentences.push(thingsSentence(scene.things, describing));
  sentences.push(...aroundOf(describing, 'en').map((told) => told.replace(/\.$/u, '')));
  const light = lexicon.lights.find(({ id }) => id === scene.light)?.tells.en ?? '';
  if (light) sentences.push(light.replace(/\.$/u, ''));
  return sentences.map((sentence) => `${capital(sentence)}.`).join(' ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

function groupSentence(group: readonly SceneFigure[], place: string, describing: Describing): string {
  const { lexicon } = describing;
  const [first] = group;
  if (!first) return '';
  const names = namesOf(group, describing);
  const partner = partnerOf(group, describing.scene.figures);
  const row = lexicon.doings.find(({ id }) => id === first.doing);
  const other = partner ? nameOf(partner, describing) : '';
  const doing = (partner ? row?.tellsWith.en : row?.tells.en) ?? '';
  const said = doing.replace("{with's}", `${other}'s`).replace('{with}', other);
  const held = heldIn(first, describing);
  const saying = first.doing === 'hold' && held && !place ? held : [said, place].filter(Boolean).join(' ');
  const parts = [`${names} ${group.length > 1 ? 'are' : 'is'} ${saying}`];
  if (held && saying !== held) parts.push(held);
  const feeling = lexicon.feelings.find(({ id }) => id === first.feeling)?.tells.en ?? '';
  const feels = group.length > 1 ? feeling.replace(/^looks/u, 'look') : feeling;
  return parts.join(', ') + (feels ? `${parts.length > 1 ? ',' : ''} and ${feels}` : '');
}

/** "Leo, Mum and two classmates". */
function namesOf(group: readonly SceneFigure[], describing: Describing): string {
  const names = group.map(({ who }) => nameOf(who, describing));
  const told = [...new Set(names)].map((name) => {
    const many = names.filter((other) => other === name).length;
    return many > 1 ? `${COUNTS[many] ?? many} ${pluralOf(name.replace(/^the /u, ''))}` : name;
  });
  return joined(told);
}

function heldIn({ holding, doing }: SceneFigure, { lexicon }: Describing): string {
  if (holding === null || TOLD_BY_DOING[doing]?.includes(holding)) return '';
  const row = lexicon.things.find(({ id }) => id === holding);
  if (!row) return '';
  return `${row.worn ? 'wearing' : 'holding'} ${row.noArticle ? row.says.en : withArticle(row.says.en)}`;
}

const withArticle = (name: string) => `${/^[aeiou]/iu.test(name) ? 'an' : 'a'} ${name}`;

function thingsSentence(things: readonly SceneThing[], { lexicon }: Describing): string {
  const named = things.map(({ what, count }) => {
    const row = lexicon.things.find(({ id }) => id === what);
    if (!row) return what;
    if (row.noArticle) return row.says.en;
    return count === 1 ? withArticle(row.says.en) : `${COUNTS[count] ?? count} ${pluralOf(row.says.en)}`;
  });
  const first = things[0];
  const row = lexicon.things.find(({ id }) => id === first?.what);
  const many = (first?.count ?? 1) > 1 || (row?.noArticle && /s$/u.test(row.says.en));
  return `there ${many ? 'are' : 'is'} ${joined(named)}`;
}

const COUNTS: Record<number, string> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' };

function pluralOf(name: string): string {
  if (/(?:fish|sheep)$/u.test(name)) return name;
  if (/child$/u.test(name)) return `${name}ren`;
  if (/tooth$/u.test(name)) return name.replace(/tooth$/u, 'teeth');
  if (/leaf$/u.test(name)) return name.replace(/leaf$/u, 'leaves');
  if (/[^aeiou]y$/u.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(name) ? `${name}es` : `${name}s`;
}

/** People of a family have names; a teacher is "the teacher", a sister "Leo's sister", another child "a child". */
const OWN: readonly Role[] = ['sister', 'brother', 'friend', 'classmate'];

function nameOf(id: string, { cast, lexicon }: Describing): string {
  const member = cast.find((person) => person.id === id);
  if (!member) return 'somebody';
  const says = lexicon.choices.roles.find((role) => role.id === member.role)?.says.en ?? '';
  if (nameless(member)) return says;
  if (/^\p{Lu}|\p{Script=Han}/u.test(member.name)) return member.name;
  if (OWN.includes(member.role)) {
    const hero = cast.find(({ role }) => role === 'hero')?.name;
    return hero ? `${hero}'s ${member.name}` : `the ${member.name}`;
  }
  return `the ${member.name}`;
}
