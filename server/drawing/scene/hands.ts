import type { PlaceId } from '../../book/scene.ts';
import type { Palette } from '../palette.ts';
import { drawFigure } from '../people/figure.ts';
import { risesFromHand, risingPalm } from '../people/held-thing.ts';
import { chestPiece } from '../people/stethoscope.ts';
import { FEET } from '../place.ts';
import { between, minus, type Point } from '../shapes.ts';
import type { Actor, Arrangement } from './arrange.ts';
import type { Bond } from './bonds.ts';
import { type CareSpot, careSpotOf } from './care.ts';
import { hand, handsOfBond, inDrawing, inFigure, type Reach } from './touch.ts';

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
  for (const bond of arrangement.bonds) {
    const [left, right] = pairOf(bond, actors);
    const both = handsOfBond(bond, left, right);
    if (both.onShoulder) touched.add(both.onShoulder);
    give(left, both.left);
    give(right, both.right);
  }
  const drawnAnew = actors.map((actor) => {
    const changes = {
      ...(listens(actor, actors, place) ? { holding: chestPiece(arrangement.setting.paint) } : {}),
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

/** The two of a bond, from left to right. */
export function pairOf({ from, to }: Bond, actors: readonly Actor[]): [Actor, Actor] {
  const both = actors.filter(({ person }) => person === from || person === to);
  return both.sort((a, b) => a.x - b.x) as [Actor, Actor];
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
const headOf = (actor: Actor): Point => inDrawing(actor, [actor.drawn.head.x, actor.drawn.head.y]);
const sideOf = ({ request }: Actor): -1 | 1 => (request.turn < 0 ? -1 : 1);

function ownReach(actor: Actor, arrangement: Arrangement, place: PlaceId): Reach | null {
  const { station, request } = actor;
  const side = sideOf(actor);
  if (station.kind === 'basin' && request.doing === 'wash-hands') {
    const [x, y] = inFigure(actor, station.basin.hands);
    return { left: [x - 14, y + 6], right: [x + 12, y] };
  }
  if (request.doing === 'examine' || request.doing === 'cut-hair') return careReach(actor, arrangement, place);
  const lying = request.doing === 'comfort' ? inBed(actor, arrangement) : null;
  if (lying) return hand(lying.x < actor.x ? -1 : 1, inFigure(actor, upperArmOf(lying)));
  if (request.doing === 'point') {
    const point = targetPoint(actor, arrangement);
    return point ? hand(side, inFigure(actor, point)) : null;
  }
  if (risesFromHand(actor.person.figure.holding, request.doing)) return hand(side, risingPalm(actor.drawn.head, side));
  return null;
}

/** Whom this one comforts, if that one lies in bed. */
function inBed({ target }: Actor, { actors }: Arrangement): Actor | null {
  const other = actors.find(({ person }) => target?.kind === 'person' && target.id === person.id);
  return other?.station.kind === 'couch' ? other : null;
}

function upperArmOf(lying: Actor): Point {
  const { x, y } = lying.drawn.head;
  return inDrawing(lying, [x < 0 ? x + 190 : x - 190, y + 14]);
}

/** The instrument's tip goes to the teeth, the chest or the hair: the hand stops short of it. */
function careReach(actor: Actor, { actors }: Arrangement, place: PlaceId): Reach | null {
  const target = actor.target;
  const patient = actors.find(({ person }) => target?.kind === 'person' && person.id === target.id);
  if (!patient) return null;
  const side = sideOf(actor);
  const { head, mouth } = patient.drawn;
  const spot = careSpotOf(actor.person, patient.person, place);
  const { couch } = { couch: null, ...patient.station };
  const lies = couch === null ? 0 : couch.headLeft ? 1 : -1;
  const away: Record<CareSpot, Point> = {
    hair: [head.x - side * (head.radiusX + 36), head.y + 6],
    chest: lies ? [head.x + lies * 165, head.y] : [head.x - side * 24, head.y + head.radiusY + 62],
    mouth: [mouth[0] - side * 74, mouth[1] + 34],
    arm: lies ? [head.x + lies * 150, head.y - 60] : [head.x - side * 126, head.y + head.radiusY + 26],
    ear: [head.x - side * (head.radiusX + 58), head.y + 26],
    forehead: [head.x - side * (head.radiusX + 40), head.y - 10],
  };
  const reach = hand(side, inFigure(actor, inDrawing(patient, away[spot])));
  if (spot !== 'hair') return reach;
  const comb = inFigure(actor, inDrawing(patient, [head.x - side * (head.radiusX + 52), head.y + head.radiusY * 0.85]));
  return { ...reach, ...hand(-side as -1 | 1, comb) };
}

/** A doctor who looks after the whole child listens to the chest. */
export function listens({ request, person, target }: Actor, actors: readonly Actor[], place: PlaceId): boolean {
  const patient = actors.find((other) => target?.kind === 'person' && target.id === other.person.id);
  return request.doing === 'examine' && !!patient && careSpotOf(person, patient.person, place) === 'chest';
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
  const book = arrangement.bonds.find(
    ({ kind, from, to }) => kind === 'read' && (from === actor.person || to === actor.person),
  );
  if (book) return { gaze: [sideOf(actor) * 0.6, 0.9] };
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
