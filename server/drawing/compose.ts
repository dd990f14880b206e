import type { Part, Shape } from '../book/drawing.ts';
import type { PlaceId } from '../book/scene.ts';
import type { Actor, Arrangement } from './arrange.ts';
import { listens } from './arrange-hands.ts';
import { cares } from './arrange-room.ts';
import type { PlacedTable } from './arrange-table.ts';
import type { PlacedThing } from './arrange-things.ts';
import { FEET, type Place, type PlacePaint } from './place.ts';
import { chair, shade, stool, table } from './places/kit.ts';
import { combine, d, filled, group, line, rect, translate } from './shapes.ts';
import { tubeOf } from './stethoscope.ts';

/** Paints an arrangement from back to front. */
export function compose(arrangement: Arrangement, place: Place, placeId: PlaceId): Shape[] {
  const { actors, things, tables, setting } = arrangement;
  const { paint } = setting;
  const on = (...where: string[]) =>
    things.filter((thing) => !thing.behind && where.includes(thing.where)).flatMap(thingShapes);
  return [
    ...place.ground(setting),
    ...withoutTwins(place.furniture(setting), things),
    ...on('wall', 'sky', 'seat'),
    ...things.filter(({ behind }) => behind).flatMap(thingShapes),
    ...inDepth(actors).flatMap((actor) => actorShapes(actor, placeId, paint, arrangement.share)),
    ...tables.flatMap((one) => tableShapes(one, paint)),
    ...on('table', 'floor'),
    ...actors.filter(cares).flatMap((actor) => actorShapes(actor, placeId, paint, arrangement.share)),
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

function actorShapes(actor: Actor, place: PlaceId, paint: PlacePaint, share: number): Shape[] {
  const { person, station, drawn, x, y, size } = actor;
  const at = combine(translate(x, y), [size, 0, 0, size, 0, 0]);
  const part = { part: 'figure' as Part, of: person.id };
  const tube = listens(actor, place) ? tubeOf(drawn, actor.request.turn < 0 ? -1 : 1, paint) : [];
  const body = group([...drawn.shapes, ...tube], at, part);
  const behind = group(drawn.behind, at, part);
  if (station.kind === 'seat') {
    const cape = place === 'barber' ? [group(capeFor(drawn, paint), at, { part: 'figure', of: person.id })] : [];
    return [body, ...cape, ...(station.seat.front ?? [])];
  }
  if (station.kind === 'couch') return [body, ...(station.couch.front ?? [])];
  if (station.kind === 'mat') return [mat(drawn.box, x, size, paint), body];
  if (station.kind !== 'chair' || person.look.moving === 'wheelchair') return [behind, body];
  const height = station.height * share;
  const seat = station.back ? chair(paint, x, height, share) : stool(paint, x, height);
  return [group(seat, undefined, { part: 'furniture' }), body];
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
function withoutTwins(shapes: Shape[], things: readonly PlacedThing[]): Shape[] {
  const names = things.map(({ heap }) => heap.what);
  return shapes.flatMap((shape): Shape[] => {
    if (shape.kind === 'path') return [shape];
    if (shape.of && names.includes(shape.of)) return [];
    return [{ ...shape, children: withoutTwins(shape.children, things) }];
  });
}

function tableShapes({ x, width, height }: PlacedTable, paint: PlacePaint): Shape[] {
  return [group(table(paint, x, width, height), undefined, { part: 'furniture' })];
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
