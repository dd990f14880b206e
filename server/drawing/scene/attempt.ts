import type { Scene, SceneThing } from '../../book/scene.ts';
import type { Palette } from '../palette.ts';
import { drawFigure, type FigureDrawing, type FigureRequest } from '../people/figure.ts';
import { FEET, MARGIN, type Place, type Seat, type Setting, SIZE, type Spots } from '../place.ts';
import type { Box } from '../shapes.ts';
import { boxesOfActor, boxOfActor } from './actor-boxes.ts';
import type { Actor, Arrangement, Size } from './arrange.ts';
import { type BehindThing, behindOf, placedBehind, roomMade } from './behind.ts';
import { type Bond, bondBetween, bondsOf } from './bonds.ts';
import { mainOf, type Person } from './people.ts';
import { queues, queueWay } from './queue.ts';
import { requestFor } from './request.ts';
import { boxRoom, roomFor } from './room.ts';
import { packRow, type RowItem } from './row.ts';
import { type Station, stationsOf } from './stations.ts';
import {
  endWidth,
  type HeapOnSpot,
  isAtTable,
  laidTable,
  sideTable,
  sideTableWidth,
  sorted,
  TABLE_END,
  TABLE_HEIGHT,
  TABLE_ROOM,
} from './table.ts';
import { boxOfThing, freeSpot, heapOf, type PlacedThing, smaller } from './things.ts';
import { type Target, targetOf, turnOf, wayOf } from './turns.ts';

type Element =
  | { kind: 'person'; person: Person; station: Station }
  | ({ kind: 'heap' } & HeapOnSpot)
  | { kind: 'table'; heaps: HeapOnSpot[] };

type Parts = {
  scene: Scene;
  setting: Setting;
  place: Place;
  palette: Palette;
  things: readonly SceneThing[];
  order: readonly Person[];
  size: Size;
  /** People as drawn in earlier attempts. */
  drawn: Map<string, FigureDrawing>;
};

/** Highest that anybody's hair may reach. */
const TOP = 20;
/** Share of the width by which a place may move sideways. */
const PAN = 0.19;

/** One try to place everything at one size and in one order. */
export class Attempt {
  readonly #parts: Parts;
  readonly #spots: Spots;
  readonly #stations: Station[];
  readonly #free: Seat[];
  readonly #heaps: HeapOnSpot[];
  readonly #behind: BehindThing[];
  readonly #bonds: Bond[];
  /** How many times too wide everything was, when that is known. */
  excess = 1;

  constructor(parts: Parts) {
    this.#parts = parts;
    const { order, scene, place, things, setting, size } = parts;
    this.#spots = place.spots(setting);
    this.#bonds = bondsOf(order);
    const alone = order.length === 0 && things.length === 1;
    this.#behind = alone ? [] : behindOf(things, setting, this.#spots);
    this.#heaps = things
      .filter((thing) => !this.#behind.some((one) => one.thing === thing))
      .map((thing) => ({ thing, heap: heapOf(thing, setting, size.things, alone) }));
    const { stations, free } = stationsOf(order, scene.place, this.#spots, this.#on('seat').length);
    this.#stations = stations;
    this.#free = free;
  }

  /** Null when it does not fit. */
  result(): Arrangement | null {
    const { setting, size } = this.#parts;
    const elements = this.#row();
    const actors = elements.map((element) => (element.kind === 'person' ? this.#actor(element, elements) : null));
    if (actors.some((actor) => actor && actor.y + actor.drawn.box.top * actor.size < TOP)) return null;
    const items = elements.map((element, at) => this.#item(element, actors[at] ?? null, actors[at + 1] ?? null));
    this.#moveTogether(items, actors);
    const packed = packRow(
      items,
      this.#spots.stand + roomMade(this.#behind, setting),
      setting.width,
      setting.width * PAN,
      size,
    );
    if (!packed.row) {
      this.excess = packed.excess;
      return null;
    }
    const { row } = packed;
    const moved: Setting = { ...setting, middle: setting.middle + row.pan };
    const { order, scene, place } = this.#parts;
    const { stations } = stationsOf(order, scene.place, place.spots(moved), this.#on('seat').length);
    const present = actors.flatMap((actor, at) => {
      if (!actor) return [];
      const station = stations[order.indexOf(actor.person)] as Station;
      return [{ ...actor, station, x: row.middles[at] as number }];
    });
    const behind = behindOf(this.#parts.things, moved, place.spots(moved))
      .filter(({ thing }) => this.#behind.some((one) => one.thing === thing))
      .map((one) => placedBehind(one, present.map(boxOfActor), moved));
    const standing = this.#standing(elements, row.middles, present, row.pan);
    const hanging = this.#hanging(present, [...behind, ...standing.things], moved);
    return {
      actors: present,
      things: [...behind, ...standing.things, ...hanging],
      tables: standing.tables,
      bonds: this.#bonds,
      bystanders: [],
      sound: null,
      share: size.share,
      setting: moved,
    };
  }

  #on(where: SceneThing['where']): HeapOnSpot[] {
    return this.#heaps.filter(({ thing }) => thing.where === where);
  }

  /** Everybody and everything that stands on the floor, from left to right: what there is to see beside the main person. */
  #row(): Element[] {
    const { order, scene } = this.#parts;
    const row: Element[] = order.map((person, at) => ({
      kind: 'person',
      person,
      station: this.#stations[at] as Station,
    }));
    const extra: Element[] = this.#on('floor').map((heap) => ({ kind: 'heap', ...heap }));
    extra.push(
      ...this.#on('seat')
        .slice(this.#free.length)
        .map((heap): Element => ({ kind: 'heap', ...heap })),
    );
    if (this.#on('table').length > 0 && !this.#stations.some(isAtTable))
      extra.push({ kind: 'table', heaps: this.#on('table') });
    const main = mainOf(order, scene.focus);
    const own = main ? order.indexOf(main) : -1;
    const way = order.some(queues) ? queueWay(scene, this.#spots, this.#parts.setting) : null;
    const toTheRight = way === null ? own >= (order.length - 1) / 2 : way > 0;
    const washes = this.#stations.some(({ kind }) => kind === 'basin');
    extra.forEach((element, at) => {
      if (!washes && (way !== null || at % 2 === 0) === toTheRight) row.push(element);
      else row.unshift(element);
    });
    return row;
  }

  #actor({ person, station }: Element & { kind: 'person' }, row: readonly Element[]): Actor {
    const { scene, order } = this.#parts;
    const names = this.#parts.things.map(({ what }) => what);
    const target = targetOf(person, order, scene, names);
    const own = row.findIndex((element) => element.kind === 'person' && element.person === person);
    const middle = Math.sign((row.length - 1) / 2 - own);
    const partner = order.find(({ id }) => target?.kind === 'person' && id === target.id);
    const turn = turnOf(person, {
      station,
      side: this.#sideOf(target, own, row),
      middle,
      partnerDoes: partner?.figure.doing ?? null,
      way: queues(person) ? queueWay(scene, this.#spots, this.#parts.setting) : wayOf(person, this.#bonds),
    });
    const request = requestFor(person, {
      station,
      target,
      turn,
      place: scene.place,
      spots: this.#spots,
      share: this.#parts.size.share,
      looksIn: this.#bonds.some(({ kind, to }) => kind === 'read' && to === person),
      sitters: order.filter((_, at) => isAtTable(this.#stations[at])),
    });
    const size = SIZE * this.#parts.size.share;
    const y = person.figure.doing === 'swim' ? (this.#spots.water ?? FEET) : FEET;
    return { person, station, target, request, drawn: this.#draw(person, request), x: 0, y, size };
  }

  #draw({ id }: Person, request: FigureRequest): FigureDrawing {
    const { drawn: earlier, palette } = this.#parts;
    const key = `${id} ${request.doing} ${request.turn} ${request.seat}`;
    const drawn = earlier.get(key) ?? drawFigure(request, palette);
    earlier.set(key, drawn);
    return drawn;
  }

  /** Where the target is, by the order of the row: −1 left, 1 right, 0 nowhere. */
  #sideOf(target: Target | null, own: number, row: readonly Element[]): number {
    if (!target) return 0;
    const is = (element: Element): boolean => {
      if (target.kind === 'person') return element.kind === 'person' && element.person.id === target.id;
      if (element.kind === 'heap') return element.thing.what === target.what;
      return element.kind === 'table' && element.heaps.some(({ thing }) => thing.what === target.what);
    };
    const behind = this.#behind.find(({ thing }) => target.kind === 'thing' && thing.what === target.what);
    if (behind) return behind.side;
    const at = row.findIndex(is);
    if (at >= 0) return Math.sign(at - own);
    const { things, setting } = this.#parts;
    const where = things.find(({ what }) => target.kind === 'thing' && what === target.what)?.where;
    const spot = where === 'sky' ? this.#spots.sky[0] : where === 'wall' ? this.#spots.wall[0] : undefined;
    return spot ? Math.sign(spot[0] - setting.middle) || 1 : 1;
  }

  /** Two on one sofa who share a book or whose hands meet sit side by side: one of them leaves the middle of the seat. */
  #moveTogether(items: RowItem[], actors: readonly (Actor | null)[]): void {
    const onSofa = (at: number) => {
      const station = actors[at]?.station;
      return station?.kind === 'seat' && !station.seat.half;
    };
    items.forEach((item, at) => {
      if (item.toNext === undefined || !onSofa(at) || !onSofa(at + 1)) return;
      const next = items[at + 1] as RowItem;
      if (items.slice(at + 2).every((one) => one.at === undefined)) delete next.at;
      else if (items.slice(0, at).every((one) => one.at === undefined)) delete item.at;
    });
  }

  #item(element: Element, actor: Actor | null, next: Actor | null): RowItem {
    if (element.kind === 'heap') return boxRoom(element.heap.width / 2, element.heap.height);
    if (element.kind === 'table') {
      const highest = Math.max(...element.heaps.map(({ heap }) => heap.height));
      return boxRoom(
        sideTableWidth(element.heaps, this.#parts.size.share) / 2,
        TABLE_HEIGHT * this.#parts.size.share + highest,
      );
    }
    if (!actor) return boxRoom(0, 0);
    const { size, palette } = this.#parts;
    const bond = next ? bondBetween(this.#bonds, actor.person, next.person) : undefined;
    return roomFor(actor, next, { share: size.share, palette, table: this.#tableBox(actor), bond });
  }

  /** The part of the table before one who sits at it, around the middle of the person. */
  #tableBox({ person, station }: Actor): Box | null {
    if (!isAtTable(station)) return null;
    const { share } = this.#parts.size;
    const sitters = this.#parts.order.filter((_, at) => isAtTable(this.#stations[at]));
    const doings = sitters.map(({ figure }) => figure.doing);
    const beside = endWidth(sorted(this.#on('table'), doings, share).atEnd);
    const left = (person === sitters[0] ? TABLE_END : TABLE_ROOM) * share;
    const right = person === sitters.at(-1) ? TABLE_END * share + beside : TABLE_ROOM * share;
    return { left: -left, right, top: -TABLE_HEIGHT * share, bottom: 0 };
  }

  #standing(
    elements: readonly Element[],
    middles: readonly number[],
    actors: readonly Actor[],
    pan: number,
  ): Pick<Arrangement, 'things' | 'tables'> {
    const { scene, order } = this.#parts;
    const { share } = this.#parts.size;
    const found: Pick<Arrangement, 'things' | 'tables'> = { things: [], tables: [] };
    const add = ({ table, things }: ReturnType<typeof laidTable>) => {
      found.tables.push(table);
      found.things.push(...things);
    };
    elements.forEach((element, at) => {
      const x = middles[at] as number;
      if (element.kind === 'heap') found.things.push({ heap: element.heap, where: 'floor', x, y: FEET });
      if (element.kind === 'table') add(sideTable(element.heaps, x, share));
    });
    const sitters = actors.filter(({ station }) => isAtTable(station));
    if (sitters.length > 0) add(laidTable(sitters, this.#on('table'), share, mainOf(order, scene.focus)));
    this.#on('seat').forEach(({ heap }, at) => {
      const seat = this.#free[at];
      const half = MARGIN + heap.width / 2;
      const { width } = this.#parts.setting;
      if (!seat) return;
      const x = Math.max(half, Math.min(seat.x + pan, width - half));
      found.things.push({ heap, where: 'seat', x, y: FEET - seat.height });
    });
    return found;
  }

  #hanging(actors: readonly Actor[], standing: readonly PlacedThing[], setting: Setting): PlacedThing[] {
    const spots = this.#parts.place.spots(setting);
    const taken: Box[] = [...actors.flatMap(boxesOfActor), ...standing.map(boxOfThing)];
    return [...this.#on('wall'), ...this.#on('sky')].map(({ heap, thing }) => {
      const sky = thing.where === 'sky';
      const band = sky ? { top: MARGIN, bottom: 430 } : { top: 60, bottom: 560 };
      const who = actors.find(({ target }) => target?.kind === 'thing' && target.what === thing.what);
      const watched = who ? { x: who.x, side: who.request.turn < 0 ? -1 : 1 } : null;
      const { x, y, share } = freeSpot(heap, sky ? spots.sky : spots.wall, band, taken, setting, watched);
      const placed: PlacedThing = { heap: smaller(heap, share), where: thing.where, x, y };
      taken.push(boxOfThing(placed));
      return placed;
    });
  }
}
