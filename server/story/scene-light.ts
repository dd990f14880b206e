import type { Light, PlaceId } from '../book/scene.ts';
import type { Lexicon } from './lexicon.ts';
import { veilsOver } from './scene-clauses.ts';
import { HOME } from './scene-place.ts';
import type { PageWords } from './scene-reading.ts';

/** The light of a page: what it tells, else as before; a story that left home at night is out by day again. */
export function lightOfPage(
  { hits, clauses }: PageWords,
  subjects: readonly (readonly string[])[],
  before: { place: PlaceId; light: Light },
  place: PlaceId,
  lexicon: Lexicon,
): Light {
  const told = hits.light.filter(({ start, target }) => {
    const at = clauses.findIndex((other) => other.start <= start && start < other.end);
    const clause = clauses[at];
    if (!clause || clause.quoted) return false;
    // A panda that sleeps says nothing of the hour.
    if (target.use === 'sign' && subjects[at]?.length === 0) return false;
    const veils = veilsOver(clause, start);
    return !(['not', 'wish', 'alike', 'about', 'said'] as const).some((veil) => veils.has(veil));
  });
  const last = told.filter(({ target }) => target.use === 'word').at(-1) ?? told.at(-1);
  if (last) return lexicon.lights[last.target.row]!.id;
  if (place !== before.place && !HOME.has(place) && place !== 'plain')
    return before.light === 'morning' ? 'morning' : 'day';
  return before.light;
}
