import type { PageReading, Range, ReadWord } from './page-reading.ts';
import { CHILD, NAME } from './page-reading.ts';
import type { PeopleWords } from './rules.ts';

/** Who does what a place tells: the child or others, and the words that name them; `nobody` where none is named. */
export type Actor = { who: 'child' | 'others' | 'nobody'; at: Range | null };

const ONLY_CHILD = new RegExp(`^${CHILD}+$`, 'u');
const ONLY_NAME = new RegExp(`^${NAME}+$`, 'u');
const YOU = /^(?:你|您|you|you're|you'll|you've)$/u;
/** After these a person is not the one who acts. */
const TAKES_OBJECT =
  /^(?:和|跟|与|同|把|将|对|给|向|朝|冲|为|替|比|在|到|离|用|冲着|对着|朝着|向着|跟着|当着|with|at|to|for|by|of|from|on|in|near|behind|beside|like|about|after|before|without|into|onto|next|around|towards)$/u;
/** 老师说安安又…: what is said begins with who acts. */
const SAYS = /^(?:说|话|讲|觉得|以为|says?|said|thinks?|thought|knows?|knew)$/u;
const DESCRIBES = /^(?:determiner|adjective|number|measure)$/u;
/** Between who acts and what they do. */
const HELPS =
  /^(?:not|never|always|often|sometimes|just|also|then|still|even|only|really|suddenly|do|does|did|don't|doesn't|didn't|will|won't|would|can|can't|could|may|might|must|should|have|has|had|is|are|was|were|am|be|being|been|used|to|not|no|longer|started|starts|start|began|begins|likes|keeps|kept)$/u;
const THEN = /^(?:and|then|but|so|就|又|然后|并|还|也|[，,；;：:])$/u;

/** Who acts at `offset`: the nearest person before it in its sentence who is not an object there. */
export function whoActs(reading: PageReading, sentence: Range, offset: number, people: PeopleWords): Actor {
  const before = reading.words.filter(
    ({ start, end, pos }) => start >= sentence.start && end <= offset && pos !== 'space',
  );
  if (isUnknownThing(before, people)) return { who: 'others', at: null };
  for (let index = before.length - 1; index >= 0; index--) {
    const word = before[index]!;
    const kind = kindOf(word.text, people);
    // My milk: the milk is mine, and I do nothing.
    if (kind === null || word.pos === 'determiner' || isPossessive(before, index) || isObject(before, index)) continue;
    const at = { start: word.start, end: word.end };
    if (kind === 'one') return { who: whoIsMeant(reading, word.start, people), at };
    return { who: kind, at };
  }
  return { who: 'nobody', at: null };
}

function kindOf(text: string, { isOther, me, one }: PeopleWords): 'child' | 'others' | 'one' | null {
  if (ONLY_CHILD.test(text) || me.has(text) || YOU.test(text)) return 'child';
  if (ONLY_NAME.test(text) || isOther(text)) return 'others';
  return one.has(text) ? 'one' : null;
}

/** 妈妈的 手, Mum's hand: the hand acts, or nobody. */
function isPossessive(words: readonly ReadWord[], index: number): boolean {
  return words[index]!.text.endsWith("'s") || words[index + 1]?.text === '的';
}

function isObject(words: readonly ReadWord[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && DESCRIBES.test(words[at]!.pos)) at -= 1;
  const head = words[at];
  if (head === undefined) return false;
  // 冲着奶奶, 看着奶奶: what counts stands before 着.
  const verb = /^[着了过]$/u.test(head.text) ? words[at - 1] : head;
  if (TAKES_OBJECT.test(verb?.text ?? '')) return true;
  const follows = verb?.pos === 'verb' && !SAYS.test(verb.text);
  return follows && words.slice(index + 1).some(({ text }) => THEN.test(text));
}

/** The kettle screams, a big wave knocks: a noun nobody listed right before the verb, with nothing before it. */
function isUnknownThing(words: readonly ReadWord[], people: PeopleWords): boolean {
  let at = words.length - 1;
  while (at >= 0 && (HELPS.test(words[at]!.text) || words[at]!.pos === 'adverb')) at -= 1;
  const noun = words[at];
  if (noun?.pos !== 'noun' || !/^[a-z]/u.test(noun.text) || kindOf(noun.text, people) !== null) return false;
  // The wheel on the cart: back to where the whole begins.
  while (at >= 0 && (DESCRIBES.test(words[at]!.pos) || words[at]!.pos === 'noun' || isOfNoun(words, at))) at -= 1;
  const head = words[at];
  return head === undefined || THEN.test(head.text) || /^(?:conjunction|punctuation)$/u.test(head.pos);
}

const isOfNoun = (words: readonly ReadWord[], at: number) =>
  words[at]!.pos === 'preposition' && words[at - 1]?.pos === 'noun';

/** He or she is the person told of last; with nobody told of, the child, unless the child is I. */
function whoIsMeant(reading: PageReading, offset: number, people: PeopleWords): 'child' | 'others' {
  const kinds = reading.words
    .filter(({ start }) => start < offset)
    .map(({ text }) => kindOf(text.replace(/'s$/u, ''), people))
    .filter((kind) => kind !== null && kind !== 'one');
  const last = reading.plain.includes(CHILD) ? kinds.at(-1) : kinds.findLast((kind) => kind === 'others');
  if (last) return last;
  return reading.words.some(({ text }) => people.me.has(text)) ? 'others' : 'child';
}
