import { MOST_FIGURES, type PlaceId, type SceneFigure, type ThingId } from '../book/scene.ts';
import type { Act, Part, Told } from './scene-told.ts';

/** The figures of a picture with what they use, and whether one of them lies down. */
export type Figures = { figures: SceneFigure[]; things: ThingId[]; isLying: boolean };

export function figuresOf(told: Told, hero: string, place: PlaceId): Figures {
  const shown = shownParts(told, hero);
  const hasFood = told.things.some(({ row }) => row.group === 'food' || row.id === 'cup');
  const figures = shown.map((part) => figureOf(part, shown, hasFood));
  return {
    figures: figures.map((figure) => onSeat(figure, place)),
    things: shown.flatMap((part) => bestAct(part)?.things ?? []),
    isLying: figures.some(({ doing }) => doing === 'lie' || doing === 'sleep'),
  };
}

/** Where there is nothing to lie on, one sits; asleep one looks tired. */
const WITHOUT_BED: ReadonlySet<PlaceId> = new Set(['bus', 'supermarket', 'barber', 'dentist']);

function onSeat(figure: SceneFigure, place: PlaceId): SceneFigure {
  if (!WITHOUT_BED.has(place) || (figure.doing !== 'lie' && figure.doing !== 'sleep')) return figure;
  const isTired = figure.doing === 'sleep' && figure.feeling === 'neutral';
  return { ...figure, doing: 'sit', feeling: isTired ? 'tired' : figure.feeling };
}

/** The child first, then who does most. */
function shownParts({ parts, absent }: Told, hero: string): Part[] {
  const child = parts.get(hero) ?? { who: hero, feeling: null, acts: [], presence: 0, order: 0 };
  const others = [...parts.values()]
    .filter(({ who, presence, acts }) => who !== hero && !absent.has(who) && (presence > 0 || acts.length > 0))
    .sort((a, b) => b.presence - a.presence || a.order - b.order);
  return [child, ...others].slice(0, MOST_FIGURES);
}

/** Doings that leave a hand free for something. */
const HAND_FREE = new Set([
  'stand',
  'walk',
  'sit',
  'lie',
  'sleep',
  'look',
  'talk',
  'hold-hands',
  'open-mouth',
  'wave',
  'point',
  'run',
  'hold',
  'breathe',
]);

function bestAct({ acts }: Part): Act | undefined {
  const doable = acts.filter(({ doing, holding }) => doing !== 'hold' || holding !== null);
  const heaviest = Math.max(...doable.map(({ weight }) => weight));
  return doable.filter(({ weight }) => weight === heaviest).at(-1);
}

function figureOf(part: Part, shown: readonly Part[], hasFood: boolean): SceneFigure {
  const best = bestAct(part);
  const carried =
    part.acts.filter(({ holding, doing }) => holding !== null && doing === 'hold').at(-1)?.holding ?? null;
  const posture = part.acts.filter(({ doing }) => ['sit', 'lie', 'sleep', 'walk', 'run'].includes(doing)).at(-1);
  const act = best?.doing === 'hold' && posture ? posture : best;
  const other = otherOf(part, act, shown);
  const doing = act && !(act.doing === 'hold-hands' && other === null) ? act.doing : 'stand';
  const usual = hasFood ? null : (act?.usually ?? null);
  const holding = act?.holding ?? (HAND_FREE.has(doing) ? carried : usual);
  return {
    who: part.who,
    feeling: part.feeling ?? 'neutral',
    doing,
    holding,
    facing: shown.length > 1 ? 'towards' : 'front',
    with: other,
  };
}

/** With whom a figure does it; who talks, talks to the only other one. */
function otherOf({ who }: Part, act: Act | undefined, shown: readonly Part[]): string | null {
  if (!act) return null;
  if (act.with !== null && act.with !== who && shown.some((part) => part.who === act.with)) return act.with;
  const others = shown.filter((part) => part.who !== who);
  return act.doing === 'talk' && others.length === 1 ? others[0]!.who : null;
}
