import type { Bilingual } from '../../server/book/words.ts';

type Named = { says: Bilingual; group: string };

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();
const namesOf = ({ says }: Named) => [plain(says.zh), plain(says.en)];
const HAN_PAIR = /(?=(\p{Script=Han}{2}))/gu;

/**
 * Things whose name in either language has all the words that were typed, those that begin with them first; without
 * any, what is nearest to them. Nothing typed gives the whole group, and without a group nothing. The list's order stays.
 */
export function findThings<T extends Named>(things: readonly T[], query: string, group: string): T[] {
  const among = things.filter((thing) => !group || thing.group === group);
  const typed = plain(query);
  if (!typed) return group ? among : [];
  const words = typed.split(/\s+/);
  const having = among.filter((thing) => namesOf(thing).some((name) => words.every((word) => name.includes(word))));
  return having.length > 0 ? closestFirst(having, typed) : nearest(among, typed);
}

/** The very word, then what begins with it as a word, has it as a word, begins with it, has it. */
function closestFirst<T extends Named>(things: readonly T[], typed: string): T[] {
  const kinds: ((name: string) => boolean)[] = [
    (name) => name === typed,
    (name) => name.startsWith(`${typed} `),
    (name) => ` ${name} `.includes(` ${typed} `),
    (name) => name.startsWith(typed),
  ];
  const isOf = (thing: T, is: (name: string) => boolean) => namesOf(thing).some(is);
  const sorted = kinds.flatMap((is) => things.filter((thing) => isOf(thing, is)));
  return [...new Set([...sorted, ...things])];
}

/** 电动牙刷 is a 牙刷, and what a Chinese word is about stands at its end; English words may be in the plural. */
function nearest<T extends Named>(things: readonly T[], typed: string): T[] {
  const pairs = [...typed.matchAll(HAN_PAIR)].map(([, pair]) => pair ?? '');
  const sharing = things.filter(({ says }) => pairs.some((pair) => says.zh.includes(pair)));
  if (sharing.length > 0) return sharing;
  const head = /\p{Script=Han}$/u.exec(typed)?.[0] ?? /[a-z]{3,}$/.exec(typed)?.[0].replace(/(?:e?s|ies|y)$/, '');
  if (!head) return [];
  return closestFirst(
    things.filter((thing) => namesOf(thing).some((name) => name.includes(head))),
    head,
  );
}
