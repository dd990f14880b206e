import { beforeAll, expect, test } from 'vitest';
import { type CastMember, Role } from '../../server/book/book.ts';
import { type Look, SkinTone } from '../../server/book/look.ts';
import { chooseLooks } from '../../server/making/choose-looks.ts';
import { loadRoleLooks, type RoleLooks } from '../../server/making/role-looks.ts';
import { projectData } from '../../server/node/data.ts';
import { A_LOOK } from '../a-book.ts';

let choices: RoleLooks;
beforeAll(async () => {
  choices = await loadRoleLooks(projectData());
});

const SEEDS = Array.from({ length: 150 }, (_, at) => `book${at}`);
const person = (role: Role, name = '', id: string = role): CastMember => ({ id, role, name, look: null });
const hero = person('hero');

function looks(cast: CastMember[], seed: string, heroLook: Look = A_LOOK): Look[] {
  return chooseLooks(cast, heroLook, seed, choices).map(({ look }) => look!);
}

/** How one person looks, over many books. */
const over = (member: CastMember, heroLook?: Look) =>
  SEEDS.map((seed) => looks([hero, member], seed, heroLook)[1] as Look);

test('the same book always gives the same looks, another book others', () => {
  const cast = [hero, person('mother'), person('teacher'), person('friend')];
  expect(looks(cast, 'a')).toEqual(looks(cast, 'a'));
  expect(looks(cast, 'a')).not.toEqual(looks(cast, 'b'));
});

test('the hero looks as the family chose, and whoever has a look keeps it', () => {
  const teacher = { ...person('teacher'), look: { ...A_LOOK, hair: 'afro' as const } };
  expect(looks([hero, teacher], 'a')).toEqual([A_LOOK, teacher.look]);
});

test('one more person changes nobody else', () => {
  const cast = [hero, person('mother'), person('doctor')];
  const chosen = chooseLooks(cast, A_LOOK, 'a', choices);
  const more = chooseLooks([...chosen, person('nurse')], A_LOOK, 'a', choices);
  expect(more.slice(0, 3)).toEqual(chosen);
});

test('grown-ups are grown, old people old, children children', () => {
  const build = (role: Role) => new Set(over(person(role)).map((look) => look.build));
  for (const role of ['mother', 'doctor', 'police', 'other-adult'] as const)
    expect(build(role)).toEqual(new Set(['adult']));
  for (const role of ['grandmother', 'grandfather'] as const) expect(build(role)).toEqual(new Set(['elder']));
  for (const role of ['friend', 'sister', 'other-child'] as const) expect(build(role)).toEqual(new Set(['child']));
});

test('families are alike: skin a shade apart at most, the hero’s hair colour, grey for the old', () => {
  for (const skin of SkinTone.options) {
    const heroLook = { ...A_LOOK, skin, hairColour: 'brown' as const };
    for (const role of ['mother', 'father', 'sister', 'grandfather'] as const) {
      for (const look of over(person(role), heroLook)) {
        const apart = Math.abs(SkinTone.options.indexOf(look.skin) - SkinTone.options.indexOf(skin));
        expect(apart, `${role} of ${skin}`).toBeLessThanOrEqual(1);
        const greys = ['grey', 'white'];
        expect(role === 'grandfather' ? greys : ['brown']).toContain(look.hairColour);
      }
    }
  }
});

test('doctors, teachers and classmates come in every skin', () => {
  for (const role of ['doctor', 'teacher', 'classmate'] as const) {
    expect(new Set(over(person(role)).map(({ skin }) => skin)).size, role).toBe(SkinTone.options.length);
  }
});

test('who works is dressed for the work', () => {
  const tops = (role: Role, name = '') => [...new Set(over(person(role, name)).map(({ top }) => top))];
  const work: [Role, string][] = [
    ['doctor', 'doctor-coat'],
    ['dentist', 'dentist-tunic'],
    ['nurse', 'scrubs'],
    ['barber', 'barber-apron'],
    ['teacher', 'cardigan'],
    ['therapist', 'polo'],
    ['driver', 'driver-uniform'],
    ['police', 'police-uniform'],
    ['shop-clerk', 'shop-apron'],
  ];
  for (const [role, top] of work) expect(tops(role), role).toEqual([top]);
});

test('a name that tells the work or the age is heeded', () => {
  const named = (role: Role, name: string) => over(person(role, name)).map(({ top, build }) => `${build} ${top}`);
  for (const name of ['消防员叔叔', 'the firefighter'])
    expect(new Set(named('other-adult', name))).toEqual(new Set(['adult firefighter-coat']));
  for (const name of ['快递员', 'Delivery man'])
    expect(new Set(named('other-adult', name))).toEqual(new Set(['adult rider-vest']));
  for (const [name, build] of [
    ['妹妹', 'toddler'],
    ['little sister', 'toddler'],
    ['姐姐', 'teen'],
    ['big sister', 'teen'],
  ] as const) {
    for (const look of named('sister', name)) expect(look).toContain(`${build} `);
  }
  for (const look of named('nurse', '护士姐姐')) expect(look).toBe('adult scrubs');
  for (const name of ['小宝宝', 'baby']) {
    for (const look of named('other-child', name)) expect(look).toContain('baby ');
  }
});

test('afro, locs and cornrows come by chance only with darker skin', () => {
  const { from, hair } = choices.texturedHair;
  const darkest = SkinTone.options.indexOf(from);
  const all = over(person('friend')).concat(over(person('classmate')));
  const given = all.filter((look) => hair.includes(look.hair));
  expect(given.length).toBeGreaterThan(0);
  for (const { skin } of given) expect(SkinTone.options.indexOf(skin)).toBeGreaterThanOrEqual(darkest);
});

test('a name that tells a woman or a man is heeded', () => {
  const hair = (role: Role, name: string) => new Set(over(person(role, name)).map((look) => look.hair));
  for (const name of ['王阿姨', 'Mrs Lee', 'Aunt May']) {
    for (const style of ['short', 'buzz', 'bald', 'spiky'] as const)
      expect(hair('other-adult', name)).not.toContain(style);
  }
  for (const name of ['李叔叔', 'Mr Brown', 'Uncle Bob']) {
    for (const style of ['long', 'bob', 'ponytail', 'bun', 'hijab'] as const) {
      expect(hair('other-adult', name)).not.toContain(style);
      expect(hair('teacher', name)).not.toContain(style);
    }
  }
});

test('no two people of a book are taken for one another', () => {
  const cast = [
    hero,
    person('mother'),
    person('father'),
    person('grandmother'),
    person('teacher'),
    ...[1, 2, 3].map((at) => person('classmate', '', `classmate-${at}`)),
  ];
  for (const seed of SEEDS) {
    const all = looks(cast, seed);
    const seen = all.map(({ hair, hairColour, topColour, build }) => `${build} ${hair} ${hairColour} ${topColour}`);
    expect(new Set(seen).size, seed).toBe(all.length);
    expect(new Set(all.map(({ topColour }) => topColour)).size, seed).toBe(all.length);
  }
});

test('a crowd of thirty is no trouble', () => {
  const crowd = [hero, ...Array.from({ length: 30 }, (_, at) => person('other-child', '', `child-${at}`))];
  expect(looks(crowd, 'a').length).toBe(31);
});

test('every role has its entry', () => {
  for (const role of Role.options) expect(looks([hero, person(role)], 'a')[1], role).toBeTruthy();
});
