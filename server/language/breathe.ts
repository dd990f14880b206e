import type { PartOfSpeech } from '../book/words.ts';

type Breather = { text: string; pos: PartOfSpeech };

/** How good a gap between two words is to breathe in: not at all, if need be, well. */
type Gap = 'no' | 'fair' | 'good';

/** Characters between two places to breathe in Chinese. Shorter is breathless, longer is out of breath. */
const SHORTEST = 2;
const LONGEST = 7;

/** Where a reader of Chinese would breathe: after which words a line may well break. */
export function breatheInChinese(words: readonly Breather[]): boolean[] {
  const breathes = words.map(() => false);
  // Spaces that somebody put between Chinese words tell nothing; the ends of lines do.
  const places = words.flatMap((_, index) => (isBetweenHan(words, index) ? [] : [index]));
  const solid = places.map((place) => words[place] as Breather);
  breathePlaces(solid).forEach((isPlace, index) => {
    breathes[places[index] ?? 0] = isPlace;
  });
  return breathes;
}

function isBetweenHan(words: readonly Breather[], index: number): boolean {
  const { pos, text = '' } = words[index] ?? {};
  const neighbours = (words[index - 1]?.text ?? '') + (words[index + 1]?.text ?? '');
  return pos === 'space' && !/[\n\r]/u.test(text) && !/\p{Script=Latin}/u.test(neighbours);
}

function breathePlaces(words: readonly Breather[]): boolean[] {
  const breathes = words.map((_, index) => isAfterPause(words, index));
  for (const [from, to] of stretches(words, breathes)) {
    for (const index of placesIn(words, from, to)) breathes[index] = true;
  }
  return breathes;
}

/** After a comma or a full stop, with its closing marks. */
function isAfterPause(words: readonly Breather[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || next.pos === 'punctuation' || next.pos === 'space' || word.pos !== 'punctuation') return false;
  if (/[，、；：。！？…,;:!?]/u.test(word.text)) return true;
  return /[”’」』）》)"]/u.test(word.text) && /[，、；：。！？…,;:!?]/u.test(words[index - 1]?.text ?? '');
}

/** Words `from` to `to`, inclusive, that stand between two pauses, marks or spaces. */
function stretches(words: readonly Breather[], pauses: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  words.forEach((word, index) => {
    const ends = word.pos === 'punctuation' || word.pos === 'space' || pauses[index];
    if (ends && index > from) found.push([from, index - 1]);
    if (ends) from = index + 1;
  });
  if (from < words.length) found.push([from, words.length - 1]);
  return found;
}

/** All good gaps that leave enough on both sides, and fair ones where a stretch would be too long without. */
function placesIn(words: readonly Breather[], from: number, to: number): number[] {
  const lengthOf = measure(words, from, to);
  const places: number[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    const leavesEnough = lengthOf(start, index) >= SHORTEST && lengthOf(index + 1, to) >= SHORTEST;
    if (!leavesEnough || gapAfter(words, index) !== 'good') continue;
    places.push(...fairPlaces(words, start, index, lengthOf), index);
    start = index + 1;
  }
  return [...places, ...fairPlaces(words, start, to, lengthOf)];
}

/** The length of words `start` to `end`, inclusive, in Han characters. */
type LengthOf = (start: number, end: number) => number;

function measure(words: readonly Breather[], from: number, to: number): LengthOf {
  const before = [0];
  for (let index = from; index <= to; index++) before.push((before.at(-1) ?? 0) + widthOf(words[index]?.text ?? ''));
  return (start, end) => (before[end + 1 - from] ?? 0) - (before[start - from] ?? 0);
}

/** Latin letters are about half as wide as a Han character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{ASCII}/u.test(character) ? 0.5 : 1), 0);
}

/** Nothing where a reader gets along without; else the fair gap nearest to the middle, and so on in both halves. */
function fairPlaces(words: readonly Breather[], from: number, to: number, lengthOf: LengthOf): number[] {
  if (lengthOf(from, to) <= LONGEST) return [];
  let middle: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let index = from; index < to; index++) {
    const [before, after] = [lengthOf(from, index), lengthOf(index + 1, to)];
    const imbalance = Math.abs(before - after);
    if (Math.min(before, after) < SHORTEST || imbalance >= least || gapAfter(words, index) === 'no') continue;
    [middle, least] = [index, imbalance];
  }
  if (middle === undefined) return [];
  return [...fairPlaces(words, from, middle, lengthOf), middle, ...fairPlaces(words, middle + 1, to, lengthOf)];
}

const NEVER_BEFORE: ReadonlySet<PartOfSpeech> = new Set([
  'particle',
  'measure',
  'punctuation',
  'space',
  'interjection',
]);
/** Words that lean on what follows: 在家, 很高兴, 会画画, 一个, 这只. */
const LEANS_ON: ReadonlySet<PartOfSpeech> = new Set([
  'preposition',
  'adverb',
  'modal',
  'determiner',
  'number',
  'measure',
  'conjunction',
]);
const THING: ReadonlySet<PartOfSpeech> = new Set(['noun', 'name', 'place', 'pronoun', 'time']);
const PLACE_PARTICLE = /^[上里下中后前外内旁边]$/u;
/** Complements that belong to the verb before them: 跑进来, 放到. */
const COMPLEMENT = /^(?:[上下进出回过起开到来去完好见住掉成在给]|[上下进出回过起][来去])$/u;

function gapAfter(words: readonly Breather[], index: number): Gap {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || NEVER_BEFORE.has(next.pos) || PLACE_PARTICLE.test(next.text)) return 'no';
  if (next.text === '的时候' || next.text === '时候' || /^[”’」』）》]/u.test(next.text)) return 'no';
  if (word.pos === 'verb' && COMPLEMENT.test(next.text)) return 'no';
  if (next.pos === 'conjunction') return 'good';
  if (next.pos === 'preposition' && word.pos === 'modal') return 'fair';
  if (next.pos === 'verb' && word.pos === 'number') return 'fair';
  if (LEANS_ON.has(word.pos)) return 'no';
  if (/^(?:时候|以后|之后|以前|之前|后|时)$/u.test(word.text)) return 'good';
  return beforePhrase(words, index, word, next);
}

/** Before what begins a new part of the sentence: where, how, what is done. */
function beforePhrase(words: readonly Breather[], index: number, word: Breather, next: Breather): Gap {
  const isOwned = word.text === '的' || word.text === '得' || word.text === '地';
  if (isOwned && word.text !== '得') return next.pos === 'noun' && next.text.length > 1 ? 'fair' : 'no';
  if (isOwned) return 'fair';
  if (next.pos === 'preposition') return 'good';
  if (word.pos === 'verb' || word.pos === 'adjective') {
    return next.pos === 'number' || next.pos === 'determiner' || next.pos === 'verb' || next.pos === 'pronoun'
      ? 'fair'
      : 'no';
  }
  if (word.pos === 'particle') return next.pos === 'adverb' || next.pos === 'verb' ? 'good' : 'fair';
  const startsDoing = next.pos === 'verb' || next.pos === 'modal' || next.pos === 'adverb';
  if (!THING.has(word.pos) && word.pos !== 'other') return 'no';
  if (startsDoing)
    return word.text.length > 1 || index === 0 || THING.has(words[index - 1]?.pos ?? 'other') ? 'good' : 'fair';
  return THING.has(next.pos) ? (word.pos === 'time' || next.pos === 'time' ? 'good' : 'no') : 'fair';
}

const OPENS_PHRASE: ReadonlySet<PartOfSpeech> = new Set(['preposition', 'conjunction']);

/** Where a reader of English would breathe: after marks, before prepositions and conjunctions. */
export function breatheInEnglish(words: readonly Breather[]): boolean[] {
  let sinceLast = 0;
  return words.map((word, index) => {
    if (word.pos === 'space' || words[index + 1]?.pos !== 'space') return false;
    sinceLast += 1;
    const next = words[index + 2];
    if (next === undefined) return false;
    const afterMark = word.pos === 'punctuation' && /[,;:.!?…”"’)–—]/u.test(word.text);
    const beforePhrase = OPENS_PHRASE.has(next.pos) && !OPENS_PHRASE.has(word.pos) && sinceLast > 1;
    if (afterMark || beforePhrase) sinceLast = 0;
    return afterMark || beforePhrase;
  });
}
