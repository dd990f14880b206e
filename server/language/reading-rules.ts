import type { PartOfSpeech } from '../book/words.ts';
import type { ReadingRule } from './readings-data.ts';

/** A character in its place between two marks. */
export type Place = {
  character: string;
  /** What its word is. */
  pos: PartOfSpeech;
  /** The text between the mark before it and itself, and between itself and the next mark. */
  before: string;
  after: string;
  /** The words beside its word, when the character stands at that edge of its own. */
  previous: PartOfSpeech | undefined;
  next: PartOfSpeech | undefined;
};

/** The reading by the first rule that fits. */
export function readingByRule(place: Place, rules: readonly ReadingRule[]): string | undefined {
  return rules.find((rule) => fits(place, rule))?.reads;
}

function fits(place: Place, { pos, after, before, earlier, later }: ReadingRule): boolean {
  if (pos && !pos.includes(place.pos)) return false;
  if (after && !after.some((entry) => standsBefore(place, entry))) return false;
  if (before && !before.some((entry) => standsAfter(place, entry))) return false;
  if (earlier && !earlier.some((entry) => place.before.includes(entry))) return false;
  return !later || later.some((entry) => place.after.includes(entry));
}

function standsBefore(place: Place, entry: string): boolean {
  if (entry === '^') return place.before === '';
  if (entry.startsWith('<')) return place.previous === entry.slice(1, -1);
  return place.before.endsWith(entry);
}

function standsAfter(place: Place, entry: string): boolean {
  if (entry === '$') return place.after === '';
  if (entry.startsWith('<')) return place.next === entry.slice(1, -1);
  return place.after.startsWith(entry);
}
