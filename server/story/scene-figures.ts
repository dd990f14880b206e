import { type Doing, MOST_FIGURES, type PlaceId, type SceneFigure, type ThingId } from '../book/scene.ts';
import { idleDoing } from './scene-idle.ts';
import type { Act, Part, Told } from './scene-told.ts';

/** The figures of a picture with what they use, and whether one of them lies down. */
export type Figures = { figures: SceneFigure[]; things: ThingId[]; isLying: boolean };

export function figuresOf(told: Told, hero: string, place: PlaceId): Figures {
  const shown = shownParts(told, hero);
  const hasFood = told.things.some(({ row }) => row.group === 'food' || row.id === 'cup');
  const figures = shown.map((part) => figureOf(part, shown, hasFood));
  const isIdle = (at: number) => {
    const best = bestAct(shown[at]!, shown);
    return best === undefined || (best.vague === true && MOVING.has(place));
  };
  const done = figures.map((figure, at) =>
    isIdle(at) ? { ...figure, doing: idleDoing(figure, { told, hero, place, figures }) } : figure,
  );
  return {
    figures: done.map((figure) => onSeat(figure, place)),
    things: shown.flatMap((part) => bestAct(part, shown)?.things ?? []),
    isLying: figures.some(({ doing }) => doing === 'lie' || doing === 'sleep'),
  };
}

const MOVING: ReadonlySet<PlaceId> = new Set(['bus', 'metro', 'car', 'train', 'plane']);

/** Where there is nothing to lie on, one sits; asleep one looks tired. */
const WITHOUT_BED: ReadonlySet<PlaceId> = new Set([
  'bus',
  'metro',
  'car',
  'train',
  'plane',
  'restaurant',
  'supermarket',
  'barber',
]);

function onSeat(figure: SceneFigure, place: PlaceId): SceneFigure {
  if (place === 'bathroom' && figure.doing === 'swim') return { ...figure, doing: 'bathe' };
  if (place === 'dentist' && figure.doing === 'lie') return { ...figure, doing: 'lie-back' };
  if (figure.doing === 'lie-back' && place !== 'dentist' && place !== 'barber') return { ...figure, doing: 'lie' };
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
const HAND_FREE: ReadonlySet<Doing> = new Set([
  'stand',
  'walk',
  'sit',
  'lie',
  'lie-back',
  'sleep',
  'wake',
  'look',
  'listen',
  'talk',
  'wait',
  'queue',
  'hold-hands',
  'hug',
  'comfort',
  'open-mouth',
  'wave',
  'raise-hand',
  'point',
  'run',
  'cross-road',
  'hold',
  'hug-toy',
  'carry',
  'give',
  'throw',
  'breathe',
  'cry',
  'laugh',
  'hide',
]);

/** Nothing to see without a thing in the hand. */
const NEEDS_THING: ReadonlySet<Doing> = new Set(['hold', 'hug-toy', 'carry', 'give']);
/** To be seen also when it is only somebody that they are done to: "gives it back to me", 爸爸背着我. */
const OR_SOMEBODY: ReadonlySet<Doing> = new Set(['carry', 'give']);
/** Done sitting, lying or walking as well: the posture is what is seen, and the thing is in the hand. */
const JUST_HELD: ReadonlySet<Doing> = new Set(['hold', 'hug-toy', 'carry']);
/** Nothing to see without somebody. */
const NEEDS_SOMEBODY: ReadonlySet<Doing> = new Set(['hold-hands', 'hug', 'comfort']);
/** What is done to the only other one there, when nobody is named. */
const TO_THE_OTHER: ReadonlySet<Doing> = new Set(['talk', 'listen', 'give', 'comfort', 'hug']);

function bestAct(part: Part, shown: readonly Part[]): Act | undefined {
  const doable = part.acts.filter(
    (act) =>
      (!NEEDS_THING.has(act.doing) ||
        act.holding !== null ||
        (OR_SOMEBODY.has(act.doing) && hasOther(part, act, shown))) &&
      (!NEEDS_SOMEBODY.has(act.doing) || otherOf(part, act, shown) !== null),
  );
  const heaviest = Math.max(...doable.map(weightOf));
  return doable.filter((act) => weightOf(act) === heaviest).at(-1);
}

/** Who walks with a trolley is seen to push it. */
const weightOf = ({ weight, doing, holding }: Act) =>
  weight + (holding !== null && (doing === 'push' || doing === 'pull') ? 1 : 0);

const hasOther = (part: Part, act: Act, shown: readonly Part[]) => otherOf(part, act, shown) !== null;

function figureOf(part: Part, shown: readonly Part[], hasFood: boolean): SceneFigure {
  const best = bestAct(part, shown);
  const carried =
    part.acts.filter(({ holding, doing }) => holding !== null && NEEDS_THING.has(doing)).at(-1)?.holding ?? null;
  const posture = part.acts
    .filter(({ doing }) => ['sit', 'lie', 'lie-back', 'sleep', 'walk', 'run', 'hide'].includes(doing))
    .at(-1);
  const act = best && JUST_HELD.has(best.doing) && posture ? posture : best;
  const other = otherOf(part, act, shown);
  const doing = act?.doing ?? 'stand';
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

/** With whom a figure does it. */
function otherOf({ who }: Part, act: Act | undefined, shown: readonly Part[]): string | null {
  if (!act) return null;
  if (act.with !== null && act.with !== who && shown.some((part) => part.who === act.with)) return act.with;
  const others = shown.filter((part) => part.who !== who);
  return TO_THE_OTHER.has(act.doing) && others.length === 1 ? others[0]!.who : null;
}
