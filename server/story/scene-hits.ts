import type { PartOfSpeech } from '../book/words.ts';
import type { Entry, Layer, Target, WordIndex } from './lexicon-index.ts';
import { basesOf } from './lexicon-words.ts';
import { posAt, type SceneText } from './scene-text.ts';

/** A word of the lists found in a text. */
export type Hit<T extends Target = Target> = {
  target: T;
  /** The whole stretch, gaps included. */
  start: number;
  end: number;
  /** The stretches that are the word itself. */
  ranges: readonly (readonly [number, number])[];
  /** How much of the text the word itself is: characters of Chinese, words of English. */
  size: number;
  /** English: found as written, not by its base form. */
  exact: boolean;
  script: 'zh' | 'en';
};

export type HitOf<L extends Layer> = Hit<Extract<Target, { layer: L }>>;
export type Hits = { [L in Layer]: HitOf<L>[] };

const WIDEST_GAP = { zh: 8, en: 4 };
const PAUSE = /[，。！？；：,.!?;:\n“”"「」]/u;

/** Words that stand for a kind of word when the tagger was unsure. */
const ALSO: Partial<Record<PartOfSpeech, readonly PartOfSpeech[]>> = {
  noun: ['place', 'other', 'name'],
  verb: ['other', 'modal'],
  adjective: ['other'],
  place: ['noun', 'other'],
};

/** All words of the lists in a text, by layer, in reading order. In each layer the longest word wins. */
export function findHits(text: SceneText, index: WordIndex): Hits {
  const found = [...chineseHits(text, index), ...englishHits(text, index)];
  const of = (...layers: Layer[]) => longest(found.filter(({ target }) => layers.includes(target.layer)));
  const structure = of('structure');
  const place = of('place');
  const thing = of('thing');
  const people = of('person', 'pronoun');
  const nothing = structure.filter(({ target }) => 'id' in target && target.id === 'nothing');
  const names = place.filter(({ target }) => 'use' in target && target.use === 'word');
  const kept = <L extends Layer>(layer: L, hits: Hit[], ...blockers: Hit[][]): HitOf<L>[] =>
    hits.filter(
      (hit): hit is HitOf<L> =>
        hit.target.layer === layer &&
        ![nothing, ...blockers].some((list) => list.some((other) => isInside(hit, other))),
    );
  // A school bag is no school; but an MRI scanner still stands in a hospital.
  const isName = ({ target }: Hit) => 'use' in target && target.use !== 'sign';
  return {
    structure: kept('structure', structure),
    place: [
      ...kept('place', place.filter(isName), thing, people),
      ...kept(
        'place',
        place.filter((hit) => !isName(hit)),
        people,
      ),
    ].sort((a, b) => a.start - b.start || a.end - b.end),
    thing: kept('thing', thing, names, people),
    feeling: kept('feeling', of('feeling')),
    deed: kept(
      'deed',
      of('deed'),
      names,
      thing.filter(({ script }) => script === 'en'),
      people,
    ),
    person: kept('person', people, names, thing),
    pronoun: kept('pronoun', people),
    light: kept('light', of('light')),
    weather: kept('weather', of('weather')),
    mood: kept('mood', of('mood')),
  };
}

/** Without what stands inside a name: 小雨 is no rain. */
export function withoutNames(hits: Hits, names: readonly { start: number; end: number }[]): Hits {
  const free = (hit: { start: number; end: number }) =>
    !names.some(({ start, end }) => start <= hit.start && hit.end <= end);
  return {
    structure: hits.structure.filter(free),
    place: hits.place.filter(free),
    thing: hits.thing.filter(free),
    feeling: hits.feeling.filter(free),
    deed: hits.deed.filter(free),
    person: hits.person.filter(free),
    pronoun: hits.pronoun.filter(free),
    light: hits.light.filter(free),
    weather: hits.weather.filter(free),
    mood: hits.mood.filter(free),
  };
}

function isInside(hit: Hit, other: Hit): boolean {
  return (
    other.size > hit.size &&
    hit.ranges.every(([start, end]) => other.ranges.some(([from, to]) => from <= start && end <= to))
  );
}

/** Of words that overlap, the longest; words over the same stretch all stay. */
function longest(found: readonly Hit[]): Hit[] {
  const sorted = [...found].sort(
    (a, b) =>
      b.size - a.size ||
      Number(b.exact) - Number(a.exact) ||
      b.ranges.length - a.ranges.length ||
      a.end - a.start - (b.end - b.start) ||
      a.start - b.start,
  );
  const taken: Hit[] = [];
  for (const hit of sorted) {
    const rivals = taken.filter((other) => overlap(hit, other));
    if (rivals.every((other) => sameRanges(hit, other) && hit.exact === other.exact)) taken.push(hit);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

const overlap = (a: Hit, b: Hit) =>
  a.ranges.some(([start, end]) => b.ranges.some(([from, to]) => start < to && from < end));
const sameRanges = (a: Hit, b: Hit) =>
  a.ranges.length === b.ranges.length &&
  a.ranges.every(([start, end], at) => b.ranges[at]?.[0] === start && b.ranges[at]?.[1] === end);

function chineseHits(text: SceneText, index: WordIndex): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.text.length; at++) {
    for (const entry of index.zh.get(text.text.charAt(at)) ?? []) {
      const ranges = chineseRanges(text, entry, at);
      if (ranges && fits(text, entry, ranges)) hits.push(hitOf(entry, ranges, lengthOf(ranges), true));
    }
  }
  return hits;
}

const lengthOf = (ranges: readonly (readonly [number, number])[]) =>
  ranges.reduce((sum, [start, end]) => sum + end - start, 0);

function chineseRanges(text: SceneText, { pattern, target }: Entry, from: number): [number, number][] | null {
  const ranges: [number, number][] = [];
  // Words that only hide others count also where the segmenter tore them apart.
  const hides = target.layer === 'structure' && target.id === 'nothing';
  const isPart = (start: number, length: number) =>
    hides || (isWhole(text, start, length) && !(target.layer === 'thing' && cutsNext(text, start, length)));
  let at = from;
  for (const [part = ''] of pattern.parts) {
    let start = at;
    if (ranges.length > 0) {
      while (start - at <= WIDEST_GAP.zh && !(text.text.startsWith(part, start) && isPart(start, part.length))) {
        if (start >= text.text.length || PAUSE.test(text.text.charAt(start))) return null;
        start += 1;
      }
      if (start - at > WIDEST_GAP.zh) return null;
    } else if (!text.text.startsWith(part, start) || !isPart(start, part.length)) return null;
    ranges.push([start, start + part.length]);
    at = start + part.length;
  }
  return ranges;
}

/** What may follow a verb of one character within the same word: 走进, 拿着. */
const AFTER_VERB = new Set('着了过到在进出上下来去起完好给向住开掉回个一');

/** 恐龙|蛋糕 has no 恐龙蛋. */
function cutsNext({ boundary }: SceneText, start: number, length: number): boolean {
  const end = start + length;
  return length >= 3 && !boundary.has(end) && boundary.has(end - 1) && boundary.has(end + 1);
}

/** Whether a stretch of Chinese is a word, or enough of one: the longer it is, the less the segmenter is asked. */
function isWhole({ text, boundary }: SceneText, start: number, length: number): boolean {
  const begins = boundary.has(start);
  const ends = boundary.has(start + length);
  if (begins && ends) return true;
  if (length >= 3) return begins || ends;
  // 大白兔: the end of a longer word; never across two words.
  if (length === 2) return (begins || ends) && !boundary.has(start + 1);
  if (!begins) return false;
  let end = start + 1;
  while (!boundary.has(end) && (AFTER_VERB.has(text.charAt(end)) || text.charAt(end) === text.charAt(start))) end += 1;
  return end > start + 1 && boundary.has(end);
}

function englishHits(text: SceneText, index: WordIndex): Hit[] {
  const bases = text.tokens.map((token) => basesOf(token.text, index.forms));
  return text.tokens.flatMap((_, at) =>
    bases[at]!.flatMap((base) => index.en.get(base) ?? []).flatMap((entry) => {
      const match = englishRanges(text, bases, entry, at);
      if (!match || !fits(text, entry, match.ranges)) return [];
      return [hitOf(entry, match.ranges, match.size, match.exact)];
    }),
  );
}

function englishRanges(text: SceneText, bases: readonly string[][], { pattern }: Entry, from: number) {
  const { tokens } = text;
  const ranges: [number, number][] = [];
  let at = from;
  let exact = true;
  const matches = (part: readonly string[], start: number) =>
    part.every((word, offset) => bases[start + offset]?.includes(word));
  for (const part of pattern.parts) {
    let start = at;
    if (ranges.length > 0) while (start - at < WIDEST_GAP.en && !matches(part, start)) start += 1;
    if (!matches(part, start)) return null;
    const first = tokens[start]!;
    const last = tokens[start + part.length - 1]!;
    const before = ranges.at(-1)?.[1] ?? first.start;
    if (PAUSE.test(text.text.slice(before, last.end))) return null;
    exact &&= part.every((word, offset) => tokens[start + offset]!.text === word);
    ranges.push([first.start, last.end]);
    at = start + part.length;
  }
  return { ranges, exact, size: pattern.parts.reduce((sum, part) => sum + part.length, 0) };
}

/** After "the" or "my" stands no verb, whatever the tagger says. */
const DETERMINER = /\b(?:the|a|an|my|our|his|her|your|their|some|two|three)\s$/u;

/** "to park his car" is no park. */
function isInfinitive({ text }: SceneText, ranges: readonly (readonly [number, number])[]): boolean {
  return (
    /\bto\s$/u.test(text.slice(0, ranges[0]?.[0])) &&
    /^\s(?:the|a|an|my|our|his|her|their|with|in)\b/u.test(text.slice(ranges.at(-1)?.[1]))
  );
}

function fits(text: SceneText, { pattern }: Entry, ranges: readonly (readonly [number, number])[]): boolean {
  if (pattern.pos === null) return true;
  const pos = posAt(text, (ranges.at(-1)?.[1] ?? 0) - 1);
  if (pattern.script === 'en' && isInfinitive(text, ranges)) return !pattern.pos.has('noun');
  if (pattern.script === 'en' && DETERMINER.test(text.text.slice(0, ranges[0]?.[0]))) return pattern.pos.has('noun');
  if (pos === null || pattern.pos.has(pos)) return true;
  return [...pattern.pos].some((wanted) => ALSO[wanted]?.includes(pos));
}

function hitOf({ target, pattern }: Entry, ranges: [number, number][], size: number, exact: boolean): Hit {
  return { target, start: ranges[0]![0], end: ranges.at(-1)![1], ranges, size, exact, script: pattern.script };
}
