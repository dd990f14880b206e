import type { Doing, PlaceId, ThingId } from '../../book/scene.ts';
import type { FigureRequest } from '../people/figure.ts';
import { heldThing, isWorn, wearing } from '../people/held-thing.ts';
import { SIZE, type Spots } from '../place.ts';
import { drawThing } from '../thing.ts';
import type { Person } from './people.ts';
import type { Station } from './stations.ts';
import { handsAtTable, isAtTable } from './table.ts';
import type { Target } from './turns.ts';

/** Where one who lies is in bed. */
const COVERED: readonly PlaceId[] = ['bedroom', 'ward'];

export type Situation = {
  station: Station;
  target: Target | null;
  turn: number;
  place: PlaceId;
  spots: Spots;
  /** What everybody is scaled by to fit. */
  share: number;
  /** Looks into the book that somebody else holds. */
  looksIn: boolean;
  /** All who sit at the table. */
  sitters: Person[];
};

/** Arms close round something upright; a cat or a dog is long, and lies across both arms. */
function hugAlone(what: ThingId | null): Doing {
  if (what === null) return 'hug-toy';
  const { width, height } = drawThing(what);
  return width > height * 0.9 ? 'hold' : 'hug-toy';
}

/** How somebody of a scene is drawn where they are. */
export function requestFor(person: Person, situation: Situation): FigureRequest {
  const { station, target, turn, place, spots, share, looksIn, sitters } = situation;
  const { doing, holding, feeling } = person.figure;
  const inHand = isWorn(holding) || looksIn ? null : holding;
  const hugs = doing === 'hug' && target?.kind !== 'person' ? hugAlone(inHand) : doing;
  const plain = (doing === 'hold' && inHand === null) || looksIn ? 'stand' : hugs;
  const does = doingAt(plain, station, inHand !== null);
  const without = spots.gear?.includes(does) || bringsNothing(does, target, place);
  const inBed = station.kind === 'couch' && COVERED.includes(place) && !inHand;
  return {
    look: wearing(person.look, holding),
    doing: does,
    feeling,
    turn,
    ...(holding && !looksIn ? heldThing(holding, does, person.look) : {}),
    ...(without ? { ownGear: false } : {}),
    ...seatOf(station, SIZE * share, share),
    ...(inBed ? { covered: true } : {}),
    ...(isAtTable(station) ? { reach: handsAtTable(does, turn < 0 ? -1 : 1, sitters) } : {}),
  };
}

/** Where there is a blanket to hide under; elsewhere one makes oneself small. */
const WITH_BLANKET: readonly PlaceId[] = ['bedroom', 'living-room', 'ward', 'therapy-room', 'plain'];

/** Whoever pushes somebody has no box; the street has a crossing of its own. */
function bringsNothing(doing: Doing, target: Target | null, place: PlaceId): boolean {
  if (doing === 'hide') return !WITH_BLANKET.includes(place) || target?.kind === 'person';
  return (doing === 'push' && target?.kind === 'person') || (doing === 'cross-road' && place === 'street');
}

/** Somebody who sits does what they do sitting; what needs legs becomes sitting itself. */
function doingAt(doing: Doing, station: Station, holds: boolean): Doing {
  const sits = station.kind === 'seat' || station.kind === 'chair' || station.kind === 'ground';
  if (!sits) return doing;
  if (holds && (doing === 'stand' || doing === 'sit')) return 'hold';
  return ['stand', 'walk', 'run', 'jump', 'look'].includes(doing) ? 'sit' : doing;
}

function seatOf(station: Station, size: number, share: number): { seat?: number } {
  if (station.kind === 'seat') return { seat: station.seat.height / size };
  if (station.kind === 'chair') return { seat: (station.height * share) / size };
  if (station.kind === 'couch') return { seat: station.couch.height / size };
  if (station.kind === 'ground') return { seat: 0 };
  return station.kind === 'mat' ? { seat: 14 } : {};
}
