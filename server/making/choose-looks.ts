import type { CastMember, Role } from '../book/book.ts';
import { type HairColour, type HairStyle, type Look, SkinTone } from '../book/look.ts';
import type { RoleLook, RoleLooks } from './role-looks.ts';

/**
 * Gives a look to everybody who has none. The same book gives the same looks, whoever has one keeps it, and as long as
 * there is a choice no two people share hair or the colour of their top.
 */
export function chooseLooks(
  cast: readonly CastMember[],
  heroLook: Look,
  seed: string,
  choices: RoleLooks,
): CastMember[] {
  const chosen: CastMember[] = [];
  for (const member of cast) {
    const others = [...chosen, ...cast].flatMap(({ id, look }) => (id !== member.id && look ? [look] : []));
    chosen.push({ ...member, look: member.look ?? lookFor(member, heroLook, others, `${seed}/${member.id}`, choices) });
  }
  return chosen;
}

function lookFor(
  { role, name }: CastMember,
  heroLook: Look,
  others: readonly Look[],
  seed: string,
  all: RoleLooks,
): Look {
  if (role === 'hero') return heroLook;
  const own = roleOf(role, name, all);
  const taken = [heroLook, ...others];
  const skin = skinFor(own, heroLook, seed);
  const hair = firstFree(shuffled(hairFor(own, name, skin, heroLook, all), `${seed}/hair`), taken, 'hair');
  const topColours = shuffled(own.topColours ?? all.topColours, `${seed}/top-colour`);
  const beard = pick(own.beards, `${seed}/beard`);
  return {
    build: own.build,
    skin,
    hair,
    hairColour: hairColourFor(own, skin, heroLook, seed, all),
    ...(beard !== 'none' && { beard }),
    top: pick(own.tops, `${seed}/top`),
    topColour: firstFree(topColours, taken, 'topColour'),
    bottom: pick(own.bottoms, `${seed}/bottom`),
    bottomColour: pick(all.bottomColours, `${seed}/bottom-colour`),
    shoeColour: pick(all.shoeColours, `${seed}/shoe-colour`),
    glasses: pick(own.glasses, `${seed}/glasses`),
    ears: 'none',
    moving: 'walks',
  };
}

/** A role as its name may narrow it: a grown-up who is called firefighter wears a firefighter's coat. */
function roleOf(role: Role, name: string, all: RoleLooks): RoleLook {
  const told = all.named.find(({ roles, words }) => (roles?.includes(role) ?? true) && says(name, words));
  if (!told) return all.roles[role];
  const { words: _, roles: __, ...more } = told;
  return { ...all.roles[role], ...more };
}

/** Families are alike, a shade apart at most. Of other people half live next door and half come from anywhere. */
function skinFor(own: RoleLook, heroLook: Look, seed: string): SkinTone {
  const tones = SkinTone.options;
  const heroAt = tones.indexOf(heroLook.skin);
  const near = tones.slice(Math.max(0, heroAt - 1), heroAt + 2);
  if (own.family) return pick([heroLook.skin, heroLook.skin, ...near], `${seed}/skin`);
  return pick(hashOf(`${seed}/near`) % 2 === 0 ? near : tones, `${seed}/skin`);
}

function hairFor(own: RoleLook, name: string, skin: SkinTone, heroLook: Look, all: RoleLooks): HairStyle[] {
  // Where the hero covers her hair, her mother and grandmother do so too.
  if (own.family && heroLook.hair === 'hijab' && own.build !== 'child' && own.hair.includes('bun')) return ['hijab'];
  const told = says(name, all.women) ? all.womensHair : says(name, all.men) ? all.mensHair : null;
  const { from, hair: textured } = all.texturedHair;
  const tones = SkinTone.options;
  const light = tones.indexOf(skin) < tones.indexOf(from);
  const fitting = own.hair.filter((hair) => (!told || told.includes(hair)) && !(light && textured.includes(hair)));
  return fitting.length > 0 ? fitting : own.hair;
}

function hairColourFor(own: RoleLook, skin: SkinTone, heroLook: Look, seed: string, all: RoleLooks): HairColour {
  if (own.hairColours) return pick(own.hairColours, `${seed}/hair-colour`);
  if (own.family) return heroLook.hairColour;
  return pick(all.hairBySkin[skin], `${seed}/hair-colour`);
}

function says(name: string, words: readonly string[]): boolean {
  const latin = name.toLowerCase().split(/[^a-z]+/);
  return words.some((word) => (/^[a-z]+$/i.test(word) ? latin.includes(word.toLowerCase()) : name.includes(word)));
}

/** The first choice that fewest people have. */
function firstFree<K extends 'hair' | 'topColour'>(
  choices: readonly Look[K][],
  taken: readonly Look[],
  key: K,
): Look[K] {
  const uses = (choice: Look[K]) => taken.filter((look) => look[key] === choice).length;
  return choices.reduce((best, choice) => (uses(choice) < uses(best) ? choice : best));
}

function shuffled<T>(choices: readonly T[], seed: string): T[] {
  return choices
    .map((choice, at) => ({ choice, order: hashOf(`${seed}/${at}`) }))
    .sort((one, other) => one.order - other.order)
    .map(({ choice }) => choice);
}

function pick<T>(choices: readonly T[], seed: string): T {
  return choices[hashOf(seed) % choices.length] as T;
}

/** FNV-1a with a last mixing, 32 bits: the same on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
