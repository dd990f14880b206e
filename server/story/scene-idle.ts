import type { Doing, PlaceId, SceneFigure } from '../book/scene.ts';
import type { Told } from './scene-told.ts';

/** What is known of a picture when it is decided what those do of whom nothing is told. */
export type Idle = { told: Told; hero: string; place: PlaceId; figures: readonly SceneFigure[] };

const SEATED: ReadonlySet<PlaceId> = new Set(['bus', 'metro', 'car', 'train', 'plane', 'restaurant']);
/** What a child most likely does where nothing is told of them. */
const USUAL: Partial<Record<PlaceId, Doing>> = {
  barber: 'sit',
  classroom: 'sit',
  clinic: 'sit',
  kitchen: 'sit',
  'therapy-room': 'sit',
  dentist: 'lie-back',
  zoo: 'look',
};
const SICKBEDS: ReadonlySet<PlaceId> = new Set(['ward', 'bedroom', 'living-room', 'plain']);
/** What flies, runs and drives by is watched. */
const WATCHED = new Set(['animals', 'vehicles', 'outside']);

/** The most natural doing for somebody of whom the page tells none. */
export function idleDoing(figure: SceneFigure, { told, hero, place, figures }: Idle): Doing {
  const isHero = figure.who === hero;
  const others = figures.filter(({ who }) => who !== figure.who);
  const isFor = ({ with: other }: SceneFigure) => other === figure.who || other === null || others.length === 1;
  if (SEATED.has(place)) return 'sit';
  if (figure.feeling === 'crying') return 'cry';
  if (figure.feeling === 'sick' && SICKBEDS.has(place)) return 'lie';
  if (place === 'ward' && isHero && !others.some(({ doing, feeling }) => doing === 'lie' || feeling === 'sick'))
    return 'lie';
  if (others.some((other) => other.doing === 'read' && isFor(other))) return 'listen';
  if (isHero && others.some((other) => other.doing === 'talk' && isFor(other))) return 'listen';
  if (isHero && told.things.some(({ row }) => row.id === 'bathtub')) return place === 'bathroom' ? 'bathe' : 'stand';
  if (isHero && told.things.some(({ row }) => row.id === 'swing')) return 'swing';
  if (isHero && told.things.some(({ row, subject }) => subject && WATCHED.has(row.group))) return 'look';
  return (isHero ? USUAL[place] : null) ?? 'stand';
}
