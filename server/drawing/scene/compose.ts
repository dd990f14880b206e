import type { Part, Shape } from '../../book/drawing.ts';
import type { PlaceId } from '../../book/scene.ts';
import { tubeOf } from '../people/stethoscope.ts';
import { FEET, type Place, type PlacePaint } from '../place.ts';
import { chair, shade, stool, table } from '../places/kit.ts';
import { boxOf, combine, d, filled, group, line, rect, rectData, scale, translate } from '../shapes.ts';
import type { Actor, Arrangement } from './arrange.ts';
import type { Bond } from './bonds.ts';
import { broughtBy } from './brought.ts';
import { drawBystander } from './bystanders.ts';
import { listens, pairOf } from './hands.ts';
import { cares } from './room.ts';
import { drawSound } from './sound.ts';
import type { PlacedTable } from './table.ts';
import type { PlacedThing } from './things.ts';

/** Paints an arrangement from back to front. */
export function compose(arrangement: Arrangement, place: Place, placeId: PlaceId): Shape[] {
  const { actors, things, tables, setting } = arrangement;
  const { paint } = setting;
  const on = (...where: string[]) =>
    things.filter((thing) => !thing.behind && where.includes(thing.where)).flatMap(thingShapes);
  return [
    ...place.ground(setting),
    ...inFrame(
      withoutTwins(place.furniture(setting), [
        ...things.map(({ heap }) => heap.what),
        ...actors.flatMap(({ request }) => broughtBy(request.doing)),
      ]),
      setting.width,
    ),
    ...on('wall', 'sky', 'seat'),
    ...things.filter(({ behind }) => behind).flatMap(thingShapes),
    ...arrangement.bystanders.flatMap((one) => drawBystander(one, paint)),
    ...inDepth(actors).flatMap((actor) => actorShapes(actor, arrangement, placeId)),
    ...arrangement.bonds.flatMap((bond) => armsOver(bond, actors)),
    ...tables.flatMap((one) => tableShapes(one, paint)),
    ...on('table', 'floor'),
    ...actors.filter(cares).flatMap((actor) => actorShapes(actor, arrangement, placeId)),
    ...(arrangement.sound ? drawSound(arrangement.sound, paint) : []),
  ];
}

/**
 * Those who lie first, then the tall before the small, then those who sit; but before a chair with armrests people stand
 * in front. Carers come later, over the one they care for.
 */
function inDepth(actors: readonly Actor[]): Actor[] {
  const armrests = actors.some(({ station }) => station.kind === 'seat' && station.seat.half);
  const rank = ({ station }: Actor) => {
    if (station.kind === 'couch') return 0;
    return station.kind === 'stand' ? (armrests ? 3 : 1) : 2;
  };
  return actors.filter((actor) => !cares(actor)).sort((a, b) => rank(a) - rank(b) || a.drawn.box.top - b.drawn.box.top);
}

function actorShapes(
  actor: Actor,
  { actors, tables, setting: { paint }, share }: Arrangement,
  place: PlaceId,
): Shape[] {
  const { person, station, drawn, x, y, size } = actor;
  const at = combine(translate(x, y), [size, 0, 0, size, 0, 0]);
  const part = { part: 'figure' as Part, of: person.id };
  const tube = listens(actor, actors, place) ? tubeOf(drawn, actor.request.turn < 0 ? -1 : 1, paint) : [];
  const body = group([...drawn.shapes, ...tube], at, part);
  const behind = group(drawn.behind, at, part);
  if (actor.request.doing === 'lie-back') return [behind, body];
  if (station.kind === 'seat') {
    const cape = place === 'barber' ? [group(capeFor(drawn, paint), at, { part: 'figure', of: person.id })] : [];
    return [body, ...cape, ...(station.seat.front ?? [])];
  }
  if (station.kind === 'couch') return [...pillowFor(actor, paint), body, ...(station.couch.front ?? [])];
  if (station.kind === 'mat') return [mat(drawn.box, x, size, paint), ...pillowFor(actor, paint), body];
  if (station.kind !== 'chair' || person.look.moving === 'wheelchair') return [behind, body];
  const height = station.height * share;
  const behindTable = tables.find(({ sitters }) => sitters.includes(person));
  if (behindTable) return [group(reachingAbove(drawn.shapes, (FEET - behindTable.height + 6 - y) / size), at, part)];
  const seat = station.back ? chair(paint, x, height, share) : stool(paint, x, height);
  return [group(seat, undefined, { part: 'furniture' }), body];
}

/** All below somebody's chin, since an arm round the shoulders comes from behind the head. */
function belowChin({ drawn: { head }, x, y, size }: Actor): string {
  const chin = y + (head.y + head.radiusY * 0.9) * size;
  return rectData(x - 500, chin, 1000, 1000);
}

/** Arms that lie on somebody: painted once more, over the other. */
function armsOver(bond: Bond, actors: readonly Actor[]): Shape[] {
  if (bond.kind !== 'hug' && bond.kind !== 'comfort') return [];
  const [left, right] = pairOf(bond, actors);
  const over = (actor: Actor, shapes: Shape[]) => {
    const at = combine(translate(actor.x, actor.y), scale(actor.size));
    const low = group(shapes, at, { part: 'figure', of: actor.person.id });
    return group([low], undefined, { clip: belowChin(actor === left ? right : left) });
  };
  const [tall, other] = left.drawn.head.y * left.size < right.drawn.head.y * right.size ? [left, right] : [right, left];
  if (bond.kind === 'comfort') {
    const actor = left.person === bond.from ? left : right;
    return [over(actor, actor === left ? actor.drawn.arms.right : actor.drawn.arms.left)];
  }
  const even = Math.abs(tall.drawn.head.y - other.drawn.head.y) < 60;
  const both = ({ drawn: { arms } }: Actor) => [...arms.left, ...arms.right];
  if (even) return [over(other, both(other)), over(tall, both(tall))];
  return [over(tall, tall === left ? tall.drawn.arms.left : tall.drawn.arms.right)];
}

/** Thing shapes of one heap; on the floor each copy has its shadow. */
function thingShapes({ heap, where, x, y }: PlacedThing): Shape[] {
  const shadow = where === 'floor' ? [shade(x, y + 2, heap.width * 0.52, 11)] : [];
  const copies = heap.copies.map((copy) =>
    group([...heap.shapes], combine(translate(x, y), copy), { part: 'thing', of: heap.what }),
  );
  return [...shadow, ...copies];
}

/** A thing that the picture is about is drawn once: the pale one of the furniture makes way. */
function withoutTwins(shapes: Shape[], names: readonly string[]): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    if (shape.kind === 'path') return [shape];
    if (shape.of && names.includes(shape.of)) return [];
    return [{ ...shape, children: withoutTwins(shape.children, names) }];
  });
}

/** What may be cut by the edge of a picture at any place. */
const ANYWHERE: readonly string[] = ['sun', 'moon', 'cloud', 'tree', 'house', 'airplane'];
/** Cut by less than this share of its width, a piece of furniture moves into the picture. */
const MOST_CUT = 0.45;

/** Furniture is whole, or it clearly runs off the page. */
function inFrame(shapes: readonly Shape[], width: number): Shape[] {
  return shapes.map((shape): Shape => {
    if (shape.kind === 'path') return shape;
    if (!shape.of) return { ...shape, children: inFrame(shape.children, width) };
    if (ANYWHERE.includes(shape.of)) return shape;
    const { left, right } = boxOf([shape]);
    const out = left < 0 ? -left : Math.min(0, width - right);
    if (out === 0 || Math.abs(out) > (right - left) * MOST_CUT || right - left > width * 0.7) return shape;
    return group([shape], translate(out + Math.sign(out) * 12, 0));
  });
}

function tableShapes({ x, width, height, sitters }: PlacedTable, paint: PlacePaint): Shape[] {
  const shapes = sitters.length > 0 ? closedTable(paint, x, width, height) : table(paint, x, width, height);
  return [group(shapes, undefined, { part: 'furniture' })];
}

/** Without what is all behind the front of a table: `top` is its height, in the shapes' own units. */
function reachingAbove(shapes: readonly Shape[], top: number): Shape[] {
  return shapes.filter((shape) => boxOf([shape]).top < top);
}

/** A table with a front down to the floor: nothing of those who sit behind it is seen below its top. */
function closedTable(paint: PlacePaint, x: number, width: number, height: number): Shape[] {
  const [top, half] = [FEET - height, width / 2];
  return [
    shade(x, FEET + 10, half * 1.02),
    rect(x - half + 16, top + 20, width - 32, height - 12, paint('wood-light'), 10),
    rect(x - half, top, width, 36, paint('wood-dark'), 16),
    rect(x - half, top, width, 24, paint('wood'), 12),
  ];
}

/** Under the head of somebody who lies. */
function pillowFor({ drawn: { head }, request, x, y, size }: Actor, paint: PlacePaint): Shape[] {
  if (request.doing === 'wake') return [];
  const middle = x + head.x * size;
  const [half, bottom] = [128 * size, y - (request.seat ?? 0) * size + 6];
  const top = y + (head.y - 4) * size;
  const puff = (rise: number) =>
    d`M${middle - half} ${bottom}C${middle - half - 16} ${bottom - 40} ${middle - half - 10} ${top - rise} ${middle - half + 34} ${top - rise}L${middle + half - 40} ${top + 12 - rise}C${middle + half - 4} ${top + 16 - rise} ${middle + half + 8} ${bottom - 30} ${middle + half} ${bottom}Z`;
  const shapes = [filled(puff(0), paint('cloth-light')), filled(puff(10), paint('white'))];
  return [group(shapes, undefined, { part: 'furniture' })];
}

/** A thin mattress under somebody who lies where there is no bed. */
function mat(box: { left: number; right: number }, x: number, size: number, paint: PlacePaint): Shape {
  const [left, right] = [x + box.left * size - 20, x + box.right * size + 20];
  return group([rect(left, FEET - 18, right - left, 40, paint('cloth'), 18)], undefined, { part: 'furniture' });
}

/** The barber's cape, in figure units: from under the chin over arms and lap. */
function capeFor({ head, box }: Actor['drawn'], paint: PlacePaint): Shape[] {
  const neck = head.y + head.radiusY + 4;
  const lap = Math.min(-120, neck + 215);
  const half = Math.max(118, Math.min(150, (box.right - box.left) / 2));
  const [left, right] = [head.x - 46, head.x + 46];
  const outline =
    d`M${left} ${neck}Q${head.x} ${neck + 16} ${right} ${neck}C${half * 0.86} ${neck + 50} ${half} ${lap - 60} ${half} ${lap}` +
    d`Q0 ${lap + 34} ${-half} ${lap}C${-half} ${lap - 60} ${-half * 0.86} ${neck + 50} ${left} ${neck}Z`;
  return [
    filled(outline, paint('cape'), { stroke: paint('cape-line'), width: 3.6 }),
    line(d`M${left + 2} ${neck + 10}Q${head.x} ${neck + 27} ${right - 2} ${neck + 10}`, paint('cape-line'), 3),
  ];
}
