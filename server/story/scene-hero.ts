import type { People } from './cast-people.ts';
import type { PageWords } from './scene-reading.ts';

/** How much oftener one word must be said of the child than the other. */
const CLEARLY = 3;

/**
 * Whether a story says he or she of the child: what stands on pages that name nobody but the child before it. Null in a
 * story told by "I", and when it is not clear.
 */
export function heroGenderOf(
  pages: readonly PageWords[],
  { hero, teller, byName, heroNames }: People,
): 'he' | 'she' | null {
  if (teller === hero && heroNames.length === 0) return null;
  const counts = { he: 0, she: 0 };
  for (const { mentions, clauses } of pages) {
    let named = false;
    for (const mention of mentions) {
      const isQuoted = clauses.some(
        ({ quoted, start, end }) => quoted && start <= mention.start && mention.start < end,
      );
      if (isQuoted) continue;
      if (mention.kind === 'pronoun') {
        const id = mention.id === 'her' ? 'she' : mention.id;
        if (named && (id === 'he' || id === 'she')) counts[id] += 1;
      } else if (mention.kind === 'name' && byName(mention.name) === hero) named = true;
      else break;
    }
  }
  if (counts.he >= CLEARLY * counts.she && counts.he > 0) return 'he';
  if (counts.she >= CLEARLY * counts.he && counts.she > 0) return 'she';
  return null;
}

/** Whether the child tells the story as "I" and nowhere by name. */
export function isToldAsI(pages: readonly PageWords[], { hero, teller, byName }: People): boolean {
  if (teller !== hero) return false;
  const told = pages.flatMap(({ mentions, clauses }) =>
    mentions.filter(
      ({ start }) => !clauses.some((clause) => clause.quoted && clause.start <= start && start < clause.end),
    ),
  );
  return (
    told.some((mention) => mention.kind === 'pronoun' && mention.id === 'me') &&
    !told.some((mention) => mention.kind === 'name' && byName(mention.name) === hero)
  );
}
