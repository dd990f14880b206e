import type { Doing } from '../book/scene.ts';
import type { Actor } from './arrange.ts';
import type { RowItem } from './arrange-row.ts';
import { BUILDS } from './builds.ts';
import { drawFigure, type FigureDrawing, type FigureRequest } from './figure.ts';
import type { Palette } from './palette.ts';
import type { Box } from './shapes.ts';
import {
  boxSilhouette,
  distanceOf,
  type Edges,
  edgesOf,
  type Silhouette,
  silhouetteOf,
  withBox,
} from './silhouette.ts';

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
/** Height of an armrest over its seat, in drawing units. */
const ARMREST = 100;
/** Between two bodies whose hands are joined, in figure units. */
const JOINED_GAP = 56;

const edges = new WeakMap<FigureDrawing, Edges>();

/** The room that somebody takes in the row. `table` is the part of a table before them, around their middle. */
export function roomFor(
  actor: Actor,
  next: Actor | null,
  { share, palette, table }: { share: number; palette: Palette; table: Box | null },
): RowItem {
  const { station } = actor;
  if (station.kind === 'couch') return lyingRoom(actor, station.couch.x);
  const body = bodyOf(actor);
  const item: RowItem = { silhouette: table ? withBox(body, table) : body, ...closerOf(actor) };
  if (station.kind === 'seat') {
    const { x, half, height } = station.seat;
    item.at = x;
    if (half) item.silhouette = withBox(body, { left: -half, right: half, top: -height - ARMREST, bottom: 0 });
  }
  if (station.kind === 'basin') item.at = station.basin.x;
  if (next && joins(actor, next)) item.toNext = handInHand(actor, next);
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

/** Whether two neighbours hold each other's hand. */
export function joins(one: Actor, other: Actor): boolean {
  const holds = ({ person, target }: Actor, who: Actor) =>
    person.figure.doing === 'hold-hands' && target?.kind === 'person' && target.id === who.person.id;
  return holds(one, other) || holds(other, one);
}

function bodyOf({ drawn, size }: Actor): Silhouette {
  const known = edges.get(drawn) ?? edgesOf([...drawn.behind, ...drawn.shapes]);
  edges.set(drawn, known);
  return silhouetteOf(known, size);
}

/** A carer with the arms down: the arm that works is meant to be over the other person. */
function still(actor: Actor, palette: Palette): Silhouette {
  if (!cares(actor)) return bodyOf(actor);
  const request: FigureRequest = { ...actor.request, doing: 'stand', feeling: 'neutral', holding: undefined };
  return bodyOf({ ...actor, drawn: drawFigure(request, palette) });
}

/** From the chin up nobody may be before another's face. */
function closerOf({ drawn: { head }, size, station, request }: Actor): Pick<RowItem, 'chin' | 'give'> {
  const calm = CALM_ARMS.includes(request.doing) && station.kind !== 'ground';
  return { chin: -(head.y + head.radiusY) * size, give: (calm ? GIVE.calm : GIVE.busy) * size };
}

/** Before a lying person's legs others may stand; before the head and the arms nobody does. */
function lyingRoom({ drawn, size }: Actor, x: number): RowItem {
  const { left, right, top } = drawn.box;
  const middle = (left + right) / 2;
  const aside = (right - left) * 0.12;
  const seen = drawn.head.x < middle ? { left, right: middle + aside } : { left: middle - aside, right };
  const box = { left: seen.left * size, right: seen.right * size, top: top * size, bottom: 0 };
  return { silhouette: boxSilhouette(box), extent: { left: -left * size, right: right * size }, at: x - middle * size };
}

/** Close enough for both hands to meet, with no arm before a face. */
function handInHand(one: Actor, other: Actor): number {
  const shoulder = ({ person, drawn, size }: Actor) => {
    const build = BUILDS[person.look.build];
    return { half: build.shoulder * size, height: -(drawn.head.y + build.neck) * size };
  };
  const [a, b] = [shoulder(one), shoulder(other)];
  const heads = distanceOf(bodyOf(one), bodyOf(other), Math.min(a.height, b.height) + 10);
  return Math.max(a.half + b.half + JOINED_GAP * one.size, heads + 6);
}
