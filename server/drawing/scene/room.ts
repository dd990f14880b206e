import type { Doing } from '../../book/scene.ts';
import type { Palette } from '../palette.ts';
import { drawFigure, type FigureDrawing } from '../people/figure.ts';
import { type Couch, SIZE } from '../place.ts';
import type { Box } from '../shapes.ts';
import { boxSilhouette, distanceOf, edgesOf, resized, type Silhouette, silhouetteOf, withBox } from '../silhouette.ts';
import type { Actor } from './arrange.ts';
import type { Bond } from './bonds.ts';
import type { RowItem } from './row.ts';
import { distanceOfBond } from './touch.ts';

/** How far a neighbour may come over an arm when it is narrow, in figure units. */
const GIVE = { calm: 62, busy: 14 };
const CALM_ARMS: readonly Doing[] = [
  'stand',
  'sit',
  'look',
  'hold',
  'read',
  'breathe',
  'open-mouth',
  'hold-hands',
  'walk',
];
/** Between a carer and the one they care for, in drawing units. */
const CARE_GAP = 30;
/** From the end of a bed to the middle of a head on its pillow, and of one who sits up, in drawing units. */
const [PILLOW, AWAKE] = [94, 170];
/** Height of an armrest over its seat, in drawing units. */
const ARMREST = 100;
/** At full size: measuring somebody is the one costly step. */
const wholes = new WeakMap<FigureDrawing, Silhouette>();
const stills = new WeakMap<FigureDrawing, FigureDrawing>();

/** The room that somebody takes in the row. `table` is the part of a table before them, around their middle. */
export function roomFor(
  actor: Actor,
  next: Actor | null,
  { share, palette, table, bond }: { share: number; palette: Palette; table: Box | null; bond?: Bond | undefined },
): RowItem {
  const { station } = actor;
  if (station.kind === 'couch') return lyingRoom(actor, station.couch);
  const body = bodyOf(actor);
  const item: RowItem = { silhouette: table ? withBox(body, table) : body, ...closerOf(actor) };
  if (station.kind === 'seat') {
    const { x, half, height } = station.seat;
    item.at = x;
    if (half && actor.request.doing !== 'lie-back')
      item.silhouette = withBox(body, { left: -half, right: half, top: -height - ARMREST, bottom: 0 });
  }
  if (station.kind === 'basin') item.at = station.basin.x;
  if (next && bond) item.toNext = distanceOfBond(bond, actor, next, headsOf(actor, next));
  if (next && (cares(actor) || cares(next)))
    item.toNext = distanceOf(still(actor, palette), still(next, palette)) + CARE_GAP * share;
  if (cares(actor)) item.silhouette = still(actor, palette);
  return item;
}

export function boxRoom(half: number, height: number): RowItem {
  return { silhouette: boxSilhouette({ left: -half, right: half, top: -height, bottom: 0 }) };
}

/** Examines or cuts the hair of somebody who is there. */
export const cares = ({ person: { figure }, target }: Actor): boolean =>
  target !== null && (figure.doing === 'examine' || figure.doing === 'cut-hair');

function bodyOf({ drawn, size }: Actor): Silhouette {
  const whole = wholes.get(drawn) ?? silhouetteOf(edgesOf([...drawn.behind, ...drawn.shapes]), SIZE);
  wholes.set(drawn, whole);
  return size === SIZE ? whole : resized(whole, size / SIZE);
}

/** Least distance of two people's middles for what is above both chins. */
function headsOf(one: Actor, other: Actor): number {
  const chin = ({ drawn: { head }, size }: Actor) => -(head.y + head.radiusY * 0.8) * size;
  return distanceOf(bodyOf(one), bodyOf(other), Math.max(chin(one), chin(other)));
}

/** A carer with the arms down: the arm that works is meant to be over the other person. */
function still(actor: Actor, palette: Palette): Silhouette {
  if (!cares(actor)) return bodyOf(actor);
  const { holding: _, ...request } = actor.request;
  const drawn = stills.get(actor.drawn) ?? drawFigure({ ...request, doing: 'stand', feeling: 'neutral' }, palette);
  stills.set(actor.drawn, drawn);
  return bodyOf({ ...actor, drawn });
}

/** From the chin up nobody may be before another's face. */
function closerOf({ drawn: { head }, size, station, request }: Actor): Pick<RowItem, 'chin' | 'give'> {
  const calm = CALM_ARMS.includes(request.doing) && station.kind !== 'ground';
  return { chin: -(head.y + head.radiusY) * size, give: (calm ? GIVE.calm : GIVE.busy) * size };
}

/** Before a lying person's legs others may stand; before the head and the arms nobody does. */
function lyingRoom({ drawn, size, request }: Actor, { x, length, headLeft }: Couch): RowItem {
  const { left, right, top } = drawn.box;
  const middle = (left + right) / 2;
  const aside = (right - left) * 0.12;
  const seen = drawn.head.x < middle ? { left, right: middle + aside } : { left: middle - aside, right };
  const box = { left: seen.left * size, right: seen.right * size, top: top * size, bottom: 0 };
  const toHead = (headLeft ? -1 : 1) * (length / 2 - (request.doing === 'wake' ? AWAKE : PILLOW));
  const headAt = Math.abs(toHead) > size * 60 ? x + toHead : x + (drawn.head.x - middle) * size;
  return {
    silhouette: boxSilhouette(box),
    extent: { left: -left * size, right: right * size },
    at: headAt - drawn.head.x * size,
  };
}
