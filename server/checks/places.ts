import type { Scope } from './check-row.ts';
import type { PageReading, Range } from './page-reading.ts';
import type { Rewrite } from './rewrite.ts';
import type { Rule } from './rules.ts';

/** Where a rule found something, before it is told to anybody. */
export type Place = Range & { rule: Rule; scope: Scope; sentence: Range; rewrites: Rewrite[] };
export type FoundPlace = Range & { rule: Rule; rewrites: string[] };

/** One place for one thing: of those of a rule that overlap the longest stays. */
export function withoutOverlaps(places: readonly Place[]): Place[] {
  const longestFirst = places
    .map((place, order) => ({ place, order }))
    .sort((a, b) => b.place.end - b.place.start - (a.place.end - a.place.start) || a.order - b.order);
  const kept: Place[] = [];
  for (const { place } of longestFirst) {
    if (!kept.some((other) => other.rule === place.rule && other.start < place.end && place.start < other.end)) {
      kept.push(place);
    }
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Joins what one press mends: all places of a sentence, or of the page for a rule that says so. */
export function together(places: readonly Place[], { written, plain }: PageReading): FoundPlace[] {
  const groups = Map.groupBy(places, ({ rule, sentence }) =>
    rule.together ? rule.id : `${rule.id} ${sentence.start}`,
  );
  return [...groups.values()]
    .map((group) => joined(neighboursJoined(group, plain), written))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Clauses side by side become one place: one feeling stands for all that was told. */
function neighboursJoined(places: readonly Place[], text: string): Place[] {
  const result: Place[] = [];
  for (const place of places) {
    const last = result.at(-1);
    const between = last ? text.slice(last.end, place.start) : '';
    const isBeside = /^(?:[\s，、,;；:：]|and|then|so|that|because|又|就|还|并|也)*$/u.test(between);
    if (last && last.scope !== 'words' && place.scope !== 'words' && isBeside) {
      result[result.length - 1] = { ...last, end: place.end };
    } else result.push(place);
  }
  return result;
}

/** The text from the first place to the last, each with its first rewrite; then each with its second. */
function joined(places: readonly Place[], written: string): FoundPlace {
  const { rule, start } = places[0]!;
  const end = places.at(-1)!.end;
  const count = Math.max(...places.map(({ rewrites }) => rewrites.length));
  const texts = Array.from({ length: count }, (_, index) => rewritten(places, index, written));
  const old = written.slice(start, end);
  return {
    rule,
    start,
    end,
    rewrites: [...new Set(texts)].filter((text) => text !== null && text !== old) as string[],
  };
}

/** Null when the rewrites of this turn do not go together. */
function rewritten(places: readonly Place[], index: number, written: string): string | null {
  const said: string[] = [];
  let text = '';
  let end = places[0]!.start;
  for (const { rule, rewrites, start, end: placeEnd } of places) {
    const chosen = rewrites[Math.min(index, rewrites.length - 1)];
    if (!chosen || (chosen.once && places.length > 1)) return null;
    // The same is not said a second time, unless it is a word such as I that stands everywhere.
    const another = rewrites.find(({ text: words }) => !said.includes(words)) ?? chosen;
    const rewrite = said.includes(chosen.text) && !rule.together ? another : chosen;
    said.push(rewrite.text);
    text += written.slice(end, start) + rewrite.text;
    end = placeEnd;
  }
  return text;
}
