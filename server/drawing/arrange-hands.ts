import type { PlaceId } from '../book/scene.ts';
import type { Actor, Arrangement } from './arrange.ts';
import { BUILDS } from './builds.ts';
import { drawFigure, type FigureRequest } from './figure.ts';
import { risesFromHand, risingPalm } from './held-thing.ts';
import type { Palette } from './palette.ts';
import { FEET } from './place.ts';
import { between, minus, type Point, plus, times } from './shapes.ts';
import { chestPiece } from './stethoscope.ts';

type Reach = NonNullable<FigureRequest['reach']>;

/** Once everybody has a place: eyes go to what they look at, and hands to what they touch. */
export function withHands(arrangement: Arrangement, place: PlaceId, palette: Palette): Arrangement {
  const actors = arrangement.actors.map((actor) => turnedTo(actor, arrangement));
  const reaches = new Map<Actor, Reach>();
  const touched = new Set<Actor>();
  const give = (actor: Actor, reach: Reach) => reaches.set(actor, { ...reaches.get(actor), ...reach });
  for (const actor of actors) {
    const reach = ownReach(actor, arrangement, place);
    if (reach) give(actor, reach);
  }
  for (const [left, right] of handsHeld(actors)) {
    const meeting = meetingPoint(left, right);
    if (meeting.of) touched.add(meeting.of);
    if (meeting.of !== right) give(right, { left: inFigure(right, meeting.at) });
    if (meeting.of !== left) give(left, { right: inFigure(left, meeting.at) });
  }
  const drawnAnew = actors.map((actor) => {
    const changes = {
      ...(listens(actor, place) ? { holding: chestPiece(arrangement.setting.paint) } : {}),
      ...(touched.has(actor) && actor.request.doing === 'hold-hands' ? { doing: 'sit' as const } : {}),
      ...gazeOf(actor, arrangement),
      ...withReach(actor, reaches.get(actor)),
    };
    if (Object.keys(changes).length === 0 && arrangement.actors.includes(actor)) return actor;
    const request = { ...actor.request, ...changes };
    return { ...actor, request, drawn: drawFigure(request, palette) };
  });
  return { ...arrangement, actors: drawnAnew };
}

/** Whoever points or looks turns to where the thing has found its place. */
function turnedTo(actor: Actor, arrangement: Arrangement): Actor {
  const { doing, turn } = actor.request;
  const point = doing === 'point' || doing === 'look' ? targetPoint(actor, arrangement) : null;
  if (!point || (point[0] - actor.x) * turn >= 0) return actor;
  return { ...actor, request: { ...actor.request, turn: -turn } };
}

const withReach = ({ request }: Actor, reach: Reach | undefined) =>
  reach ? { reach: { ...request.reach, ...reach } } : {};
const inFigure = ({ x, y, size }: Actor, point: Point): Point => times(minus(point, [x, y]), 1 / size);
const inDrawing = ({ x, y, size }: Actor, point: Point): Point => plus(times(point, size), [x, y]);
const headOf = (actor: Actor): Point => inDrawing(actor, [actor.drawn.head.x, actor.drawn.head.y]);
const sideOf = ({ request }: Actor): -1 | 1 => (request.turn < 0 ? -1 : 1);
const hand = (side: -1 | 1, point: Point): Reach => (side < 0 ? { left: point } : { right: point });

function ownReach(actor: Actor, arrangement: Arrangement, place: PlaceId): Reach | null {
  const { station, request } = actor;
  const side = sideOf(actor);
  if (station.kind === 'basin' && request.doing === 'wash-hands') {
    const [x, y] = inFigure(actor, station.basin.hands);
    return { left: [x - 14, y + 6], right: [x + 12, y] };
  }
  if (request.doing === 'examine' || request.doing === 'cut-hair') return careReach(actor, arrangement, place);
  if (request.doing === 'point') {
    const point = targetPoint(actor, arrangement);
    return point ? hand(side, inFigure(actor, point)) : null;
  }
  if (risesFromHand(actor.person.figure.holding, request.doing)) return hand(side, risingPalm(actor.drawn.head, side));
  return null;
}

/** The instrument's tip goes to the teeth, the chest or the hair: the hand stops short of it. */
function careReach(actor: Actor, { actors }: Arrangement, place: PlaceId): Reach | null {
  const target = actor.target;
  const patient = actors.find(({ person }) => target?.kind === 'person' && person.id === target.id);
  if (!patient) return null;
  const side = sideOf(actor);
  const { head, mouth } = patient.drawn;
  const hair = actor.request.doing === 'cut-hair';
  const chest = place === 'clinic' && !patient.request.doing.startsWith('open');
  const spot: Point = hair
    ? [head.x - side * (head.radiusX + 36), head.y + 6]
    : chest
      ? [head.x - side * 24, head.y + head.radiusY + 62]
      : [mouth[0] - side * 74, mouth[1] + 34];
  const reach = hand(side, inFigure(actor, inDrawing(patient, spot)));
  if (!hair) return reach;
  const comb = inFigure(actor, inDrawing(patient, [head.x - side * (head.radiusX + 52), head.y + head.radiusY * 0.85]));
  return { ...reach, ...hand(-side as -1 | 1, comb) };
}

/** A doctor who looks after the whole child listens to the chest. */
export function listens({ request, person, target }: Actor, place: PlaceId): boolean {
  const { holding } = person.figure;
  return (
    request.doing === 'examine' && place === 'clinic' && target !== null && (!holding || holding === 'stethoscope')
  );
}

function handsHeld(actors: readonly Actor[]): [Actor, Actor][] {
  const sorted = [...actors].sort((a, b) => a.x - b.x);
  return sorted.slice(1).flatMap((right, at): [Actor, Actor][] => {
    const left = sorted[at] as Actor;
    return joins(left, right) || joins(right, left) ? [[left, right]] : [];
  });
}

function joins({ person, target }: Actor, other: Actor): boolean {
  return person.figure.doing === 'hold-hands' && target?.kind === 'person' && target.id === other.person.id;
}

/** A hand is not led up higher than this over the shoulder, in figure units. */
const OVER_SHOULDER = 22;

/**
 * Between the two, as low as the arms of both allow. Somebody who sits far below gets the other's hand on the shoulder
 * instead: `of` is then the one who is touched.
 */
function meetingPoint(left: Actor, right: Actor): { at: Point; of: Actor | null } {
  const [a, b] = [shoulderOf(left, 1), shoulderOf(right, -1)];
  const aside = Math.abs(b[0] - a[0]) / 2;
  const low = ({ person, size }: Actor, [, y]: Point) => {
    const { upperArm, lowerArm } = BUILDS[person.look.build];
    const arm = 0.92 * (upperArm + lowerArm) * size;
    return y + Math.sqrt(Math.max(0, arm * arm - aside * aside));
  };
  const y = Math.min(low(left, a), low(right, b));
  if (y < a[1] - OVER_SHOULDER * left.size) return { at: [a[0] - 12, a[1] + 4], of: left };
  if (y < b[1] - OVER_SHOULDER * left.size) return { at: [b[0] + 12, b[1] + 4], of: right };
  return { at: [(a[0] + b[0]) / 2, y], of: null };
}

/** The shoulder on one side, in drawing units. */
function shoulderOf(actor: Actor, side: -1 | 1): Point {
  const build = BUILDS[actor.person.look.build];
  const { head } = actor.drawn;
  return inDrawing(actor, [head.x + side * build.shoulder, head.y + build.neck + build.arm * 0.5]);
}

/** Where the target is, in drawing units. */
function targetPoint({ target }: Actor, { actors, things }: Arrangement): Point | null {
  if (!target) return null;
  if (target.kind === 'person') {
    const other = actors.find(({ person }) => person.id === target.id);
    return other ? headOf(other) : null;
  }
  const thing = things.find(({ heap }) => heap.what === target.what);
  return thing ? [thing.x, thing.y - thing.heap.height / 2] : null;
}

/** How far off something must be for the eyes to go all the way, in drawing units. */
const FAR = 330;

function gazeOf(actor: Actor, arrangement: Arrangement): { gaze?: Point } {
  const { request, station } = actor;
  if (['sleep', 'breathe', 'read', 'eat', 'drink', 'brush-teeth'].includes(request.doing)) return {};
  const head = headOf(actor);
  const table = arrangement.tables.find(({ sitters }) => sitters.includes(actor.person));
  const point: Point | null =
    station.kind === 'basin'
      ? station.basin.hands
      : request.doing === 'draw' && table
        ? [actor.x + sideOf(actor) * 40, FEET - table.height]
        : targetPoint(actor, arrangement);
  if (!point) return {};
  const [dx, dy] = between([0, 0], minus(point, head), 1 / FAR);
  return { gaze: [clamp(dx), clamp(dy)] };
}

const clamp = (value: number) => Math.max(-1, Math.min(1, value));
