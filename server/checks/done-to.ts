import type { PageReading, Range, ReadWord } from './page-reading.ts';
import { NAME } from './page-reading.ts';
import type { PeopleWords } from './rules.ts';

/** To whom or to what something is done: a person or an animal, what belongs to one, or any thing. */
export type DoneTo = 'somebody' | 'belonging' | 'thing';

const IN_PHRASE = /^(?:noun|name|pronoun|determiner|adjective|number|measure|place)$/u;
const HEAD = /^(?:noun|name|pronoun)$/u;
/** Between what is done and to whom. */
const BETWEEN = /^(?:了|过|着|到|起|一|up|over|down|off|at|on|back|apart|right|all|both|out|into)$/u;
const OWN = /^(?:的|'s|')$/u;
const OF_OTHERS = new RegExp(`^(?:their|your|people's|somebody's|someone's|everyone's|${NAME}+'s?)$`, 'u');
/** His own knee, or that of another boy: nobody can tell. */
const OF_ONE = /^(?:his|her)$/u;

/** Reads the words after `offset`, where a verb or a 把 ends; null when no person or thing stands there. */
export function doneTo(reading: PageReading, sentence: Range, offset: number, people: PeopleWords): DoneTo | null {
  const phrase = phraseAfter(reading, sentence, offset);
  const head = phrase.at(-1);
  if (!head || !HEAD.test(head.pos)) return null;
  if (isSomebody(head, people)) return 'somebody';
  const owner = phrase.slice(0, -1).find((word) => isOwner(word, people));
  if (!owner) return phrase.some(({ text }) => OF_ONE.test(text)) ? 'belonging' : 'thing';
  return people.isBody(head.text) ? 'somebody' : 'belonging';
}

/** 前面那个女生, the other kids, Ella's drawing, 姐姐的脸: up to the next verb, mark or small word. */
function phraseAfter({ words }: PageReading, sentence: Range, offset: number): readonly ReadWord[] {
  const after = words.filter(({ start, end, pos }) => start >= offset && end <= sentence.end && pos !== 'space');
  const from = after.findIndex(({ text, pos }) => !BETWEEN.test(text) && pos !== 'adverb');
  const rest = from < 0 ? [] : after.slice(from);
  const to = rest.findIndex((word) => !IN_PHRASE.test(word.pos) && !OWN.test(word.text));
  return to < 0 ? rest : rest.slice(0, to);
}

function isSomebody({ text, pos }: ReadWord, people: PeopleWords): boolean {
  if (/'s?$/u.test(text)) return false;
  return pos === 'name' || people.isOther(text) || people.one.has(text) || people.isPerson(text);
}

function isOwner({ text, pos }: ReadWord, people: PeopleWords): boolean {
  if (OF_OTHERS.test(text)) return true;
  const bare = text.replace(/'s?$/u, '');
  const owns = bare !== text || /\p{Script=Han}/u.test(text);
  return owns && (pos === 'name' || people.isOther(bare) || people.isPerson(bare));
}
