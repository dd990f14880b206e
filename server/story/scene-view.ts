import type { Doing, Scene, View } from '../book/scene.ts';

/** Doings that the upper half of a body tells. */
const SEEN_CLOSE: ReadonlySet<Doing> = new Set([
  'stand',
  'sit',
  'wait',
  'talk',
  'listen',
  'cry',
  'laugh',
  'breathe',
  'cover-ears',
]);
const TOUCHING: ReadonlySet<Doing> = new Set(['hug', 'comfort']);

/**
 * How near the picture is. It comes closer only where one has been before, so that the place is known, and where nothing
 * but a feeling or a hug is told; everything else is shown with its place.
 */
export function viewOf(
  { place, figures, things, crowd, weather }: Omit<Scene, 'says'>,
  before: Pick<Scene, 'place'> & { weather: Scene['weather'] | null },
): View | null {
  const isNew = place !== before.place || (weather ?? null) !== (before.weather ?? null);
  if (isNew || place === 'plain' || things.length > 0 || crowd) return null;
  const [first] = figures;
  if (figures.length === 1 && first) {
    const isFelt = first.feeling !== 'neutral' && first.holding === null && SEEN_CLOSE.has(first.doing);
    return isFelt ? 'middle' : null;
  }
  return figures.length === 2 && figures.some(({ doing }) => TOUCHING.has(doing)) ? 'middle' : null;
}
