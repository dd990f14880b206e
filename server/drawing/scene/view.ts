import { FRAME_BLEED, FRAME_SIZE, type Matrix, type Shape } from '../../book/drawing.ts';
import type { Scene, View } from '../../book/scene.ts';
import { BUILDS } from '../people/builds.ts';
import { FEET, MARGIN } from '../place.ts';
import { type Box, boxOf, combine, group, type Point } from '../shapes.ts';
import { boxOfActor } from './actor-boxes.ts';
import type { Actor, Arrangement } from './arrange.ts';
import { pairOf } from './hands.ts';
import type { PlacedTable } from './table.ts';
import { boxOfThing } from './things.ts';
import { inDrawing } from './touch.ts';

/** What a view shows of an arrangement, and which part of its frame; null is the whole frame. */
export type Seen = { arrangement: Arrangement; crop: Box | null; furniture: boolean };

/** Closer than this nobody comes. */
const NEAREST = { middle: 1.8, hands: 3.2, face: 2.8 };
/** Less than this is no closer view at all. */
const LEAST = 1.1;
/** Kept free around people in a closer view, in drawing units. */
const AROUND = 40;

/** The parts of a picture for its view: in the middle view everybody, in the hands' and the face's only whom it is about. */
export function seenIn(view: View, scene: Scene, arrangement: Arrangement): Seen {
  const main = mainActor(scene, arrangement);
  const whole: Seen = { arrangement, crop: null, furniture: true };
  if (!main || view === 'wide' || view === 'thing') return whole;
  if (view === 'middle') return { ...whole, crop: fitted(middleBox(arrangement, scene), arrangement, NEAREST.middle) };
  if (view === 'face') {
    const crop = fitted(faceBox(main), arrangement, NEAREST.face);
    return { arrangement: onlyWith(arrangement, [main], crop), crop, furniture: main.station.kind !== 'stand' };
  }
  const bond = arrangement.bonds.find(({ from, to }) => from === main.person || to === main.person);
  const both = bond ? pairOf(bond, arrangement.actors) : [main, ...helpersOf(main, arrangement)];
  const crop = besideHeads(fitted(handsBox(main, both, arrangement), arrangement, NEAREST.hands), both, arrangement);
  return { arrangement: onlyWith(arrangement, both, crop), crop, furniture: main.station.kind !== 'stand' };
}

/** Whom the picture is about: the focus, else the hero, else whoever there is. */
function mainActor(scene: Scene, { actors }: Arrangement): Actor | undefined {
  const named = actors.find(({ person }) => person.id === scene.focus);
  return named ?? actors.find(({ person }) => person.role === 'hero') ?? actors[0];
}

/** Whoever examines or helps somebody, and whom somebody examines or helps. */
function helpersOf(main: Actor, { actors }: Arrangement): Actor[] {
  const works = ({ person }: Actor) => person.figure.doing === 'examine' || person.figure.doing === 'cut-hair';
  const joins = (one: Actor, other: Actor) =>
    works(one) && one.target?.kind === 'person' && one.target.id === other.person.id;
  return actors.filter((other) => other !== main && (joins(other, main) || joins(main, other))).slice(0, 1);
}

/** Only these people, and of the things only what is whole in the crop; a table goes with the last thing on it. */
function onlyWith(arrangement: Arrangement, kept: readonly Actor[], crop: Box | null): Arrangement {
  const people = kept.map(({ person }) => person);
  const inside = ({ left, right, top, bottom }: Box) =>
    !crop || (left > crop.left && right < crop.right && top > crop.top && bottom < crop.bottom);
  const things = arrangement.things.filter((thing) => inside(boxOfThing(thing)));
  const carries = ({ x, width }: PlacedTable) =>
    things.some((thing) => thing.where === 'table' && Math.abs(thing.x - x) < width / 2);
  return {
    ...arrangement,
    actors: arrangement.actors.filter((actor) => kept.includes(actor)),
    things,
    tables: arrangement.tables.filter((table) => people.some((one) => table.sitters.includes(one)) || carries(table)),
    bonds: arrangement.bonds.filter(({ from, to }) => people.includes(from) && people.includes(to)),
    bystanders: [],
  };
}

/** Heights above the floor at which legs bend or end, in drawing units. */
function jointsOf({ person, station, request, size }: Actor): number[] {
  const build = BUILDS[person.look.build];
  const ankle = 26 * size;
  if (station.kind === 'stand' || station.kind === 'basin')
    return [ankle, (build.lowerLeg + 14) * size, build.hip * size];
  const seat = (request.seat ?? 0) * size;
  return [ankle, seat, seat + build.leg * size];
}

/** From above the heads to where no leg is cut at a joint. */
function middleBox({ actors, things }: Arrangement, scene: Scene): Box {
  const boxes = actors.map(boxOfActor);
  const focus = things.filter(({ heap }) => heap.what === scene.focus).map(boxOfThing);
  const joints = actors.flatMap(jointsOf);
  const lowest = Math.min(...focus.map(({ bottom }) => FEET - bottom), ...boxes.map(({ top }) => (FEET - top) * 0.27));
  const cuts = Array.from({ length: 24 }, (_, at) => 40 + at * 10);
  const worth = (cut: number) =>
    Math.min(40, ...joints.map((joint) => Math.abs(joint - cut))) * 3 - Math.abs(cut - lowest);
  const cut = cuts.reduce((best, one) => (worth(one) > worth(best) ? one : best));
  const all = [...boxes, ...focus];
  return {
    left: Math.min(...all.map(({ left }) => left)) - AROUND,
    right: Math.max(...all.map(({ right }) => right)) + AROUND,
    top: Math.min(...all.map(({ top }) => top)) - AROUND,
    bottom: FEET - Math.min(cut, lowest + 60),
  };
}

/** Head and shoulders, down to between elbow and wrist. */
function faceBox(actor: Actor): Box {
  const { head } = actor.drawn;
  const [x, y] = inDrawing(actor, [head.x, head.y]);
  const r = head.radiusY * actor.size;
  return { left: x - r * 1.8, right: x + r * 1.8, top: y - r * 1.55, bottom: y + r * 2.2 };
}

/** Round the hands that matter; a head is in it whole or not at all. */
function handsBox(main: Actor, both: readonly Actor[], { things }: Arrangement): Box {
  const points = both.length > 1 ? meeting(both) : busyHands(main);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const reach = 100 * main.size;
  const near = things.map(boxOfThing).filter((box) => box.left < right + reach && box.right > left - reach);
  const table = near.filter((box) => box.top < bottom + reach && box.bottom > top - reach);
  const { head } = main.drawn;
  const [, chin] = inDrawing(main, [0, head.y + head.radiusY]);
  const [, crown] = inDrawing(main, [0, head.y - head.radiusY * 1.4]);
  const high = Math.min(top - reach, ...table.map((box) => box.top - 20));
  return {
    left: Math.min(left - reach, ...table.map((box) => box.left - 20)),
    right: Math.max(right + reach, ...table.map((box) => box.right + 20)),
    top: top < chin + 10 ? Math.min(high, crown) : Math.max(chin + 4, high),
    bottom: Math.max(bottom + reach, ...table.map((box) => box.bottom + 30)),
  };
}

const handsOf = (actor: Actor): [Point, Point] => [
  inDrawing(actor, actor.drawn.hands.left),
  inDrawing(actor, actor.drawn.hands.right),
];

/** A crop that goes down below the chins or up over the crowns, so that no head is cut in two. */
function besideHeads(crop: Box | null, both: readonly Actor[], arrangement: Arrangement): Box | null {
  if (!crop) return null;
  const { frame } = arrangement.setting;
  const { width, height } = FRAME_SIZE[frame];
  const heads = both.map((actor) => {
    const { x, y, radiusY } = actor.drawn.head;
    const [middle, at] = inDrawing(actor, [x, y]);
    return { x: middle, crown: at - radiusY * actor.size * 1.45, chin: at + radiusY * actor.size };
  });
  const cut = heads.filter(({ x, crown, chin }) => {
    const beside = x < crop.left - 90 || x > crop.right + 90;
    return !beside && crown < crop.top && chin > crop.top;
  });
  if (cut.length === 0) return crop;
  const below = Math.max(...cut.map(({ chin }) => chin)) + 4;
  const high = crop.bottom - crop.top;
  const clear = ({ request, size }: Actor) => Math.max(60, Math.min(140, request.holding?.height ?? 0)) * size;
  const cutsAnother = heads.some(({ crown, chin }) => crown < below && chin > below);
  const lowEnough = both.every((actor) =>
    handsOf(actor).every(([x, y]) => y > below + clear(actor) || x < crop.left || x > crop.right),
  );
  if (lowEnough && !cutsAnother && below + high <= height) return { ...crop, top: below, bottom: below + high };
  const top = Math.max(0, Math.min(...cut.map(({ crown }) => crown)));
  const taller = crop.bottom - top;
  if (taller * LEAST > height) return null;
  const wide = (taller * width) / height;
  const left = clamp((crop.left + crop.right - wide) / 2, 0, width - wide);
  const larger = { left, right: left + wide, top, bottom: crop.bottom };
  return top < crop.top ? besideHeads(larger, both, arrangement) : larger;
}

/** Both hands when they are near each other, else the one that acts. */
function busyHands(actor: Actor): Point[] {
  const [left, right] = handsOf(actor);
  if (Math.hypot(left[0] - right[0], left[1] - right[1]) < 190 * actor.size) return [left, right];
  return [actor.request.turn < 0 ? left : right];
}

/** The hands of two people that are nearest to each other. */
function meeting([one, other]: readonly Actor[]): Point[] {
  const pairs = handsOf(one as Actor).flatMap((a) => handsOf(other as Actor).map((b): [Point, Point] => [a, b]));
  const far = ([a, b]: [Point, Point]) => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return pairs.reduce((best, pair) => (far(pair) < far(best) ? pair : best));
}

/** The part of the frame, in its own proportion and inside it, that shows a box; null when it is nearly all of it. */
function fitted(box: Box, { setting: { frame } }: Arrangement, nearest: number): Box | null {
  const { width, height } = FRAME_SIZE[frame];
  const share = Math.max((box.right - box.left) / width, (box.bottom - box.top) / height, 1 / nearest);
  if (share > 1 / LEAST) return null;
  const [wide, high] = [width * share, height * share];
  const left = clamp((box.left + box.right - wide) / 2, 0, width - wide);
  const top = clamp(box.bottom - high, 0, height - high);
  return { left, right: left + wide, top, bottom: top + high };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** Brings a part of the frame to the size of the frame. What is outside of it is left out. */
export function enlarged(shapes: readonly Shape[], crop: Box, width: number): Shape[] {
  const size = width / (crop.right - crop.left);
  const matrix: Matrix = [size, 0, 0, size, -crop.left * size, -crop.top * size];
  const room = FRAME_BLEED / size + MARGIN;
  const seen: Box = {
    left: crop.left - room,
    right: crop.right + room,
    top: crop.top - room,
    bottom: crop.bottom + room,
  };
  return within(shapes, seen, [1, 0, 0, 1, 0, 0]).map((shape) =>
    shape.kind === 'group'
      ? { ...shape, transform: fine(combine(matrix, shape.transform ?? [1, 0, 0, 1, 0, 0])) }
      : group([shape], matrix, shape.part ? { part: shape.part } : {}),
  );
}

const fine = (matrix: Matrix): Matrix => group([], matrix).transform as Matrix;

/** The shapes of which something is inside a box. */
function within(shapes: readonly Shape[], seen: Box, matrix: Matrix): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    const { left, right, top, bottom } = boxOf([shape], matrix);
    if (right < seen.left || left > seen.right || bottom < seen.top || top > seen.bottom) return [];
    if (shape.kind === 'path' || shape.clip) return [shape];
    return [
      { ...shape, children: within(shape.children, seen, combine(matrix, shape.transform ?? [1, 0, 0, 1, 0, 0])) },
    ];
  });
}
