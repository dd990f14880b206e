import type { Doing, PlaceId } from '../book/scene.ts';
import type { Person } from './arrange-people.ts';
import { partnerOf } from './arrange-people.ts';
import { BUILDS, seatFor } from './builds.ts';
import type { Basin, Couch, Seat, Spots } from './place.ts';

/** Where somebody is: what they stand, sit or lie on. `seat` heights are drawing units above the line of the feet. */
export type Station =
  | { kind: 'stand' }
  | { kind: 'seat'; seat: Seat }
  | { kind: 'chair'; back: boolean; table: boolean; height: number }
  | { kind: 'ground' }
  | { kind: 'couch'; couch: Couch }
  | { kind: 'mat' }
  | { kind: 'basin'; basin: Basin };

const SITTING: readonly Doing[] = ['sit', 'eat', 'read', 'draw', 'play'];
const AT_A_TABLE: readonly Doing[] = ['eat', 'draw'];
const CARING: readonly Doing[] = ['examine', 'cut-hair'];
const WASHING: readonly Doing[] = ['wash-hands', 'brush-teeth'];
/** Places where whoever is cared for sits in a chair of their own, and nobody else does. */
const CARE_PLACES: readonly PlaceId[] = ['clinic', 'dentist', 'barber'];
/** Places where one eats or draws on one's seat, without a table. */
const NO_TABLE: readonly PlaceId[] = ['bus', 'park', 'playground', 'street'];

/** Whoever somebody in the picture examines or cuts the hair of. */
export function caredFor(people: readonly Person[]): Person | undefined {
  const carer = people.find(({ figure }) => CARING.includes(figure.doing));
  if (!carer) return undefined;
  return partnerOf(carer, people) ?? people.find((person) => person !== carer);
}

export type Stations = { stations: Station[]; free: Seat[] };

/**
 * Everybody's station, in the order of `people` from left to right, and as many free seats as are wanted for things and
 * can be had.
 */
export function stationsOf(people: readonly Person[], place: PlaceId, spots: Spots, things: number): Stations {
  const patient = caredFor(people);
  const wishes = people.map((person) => wishOf(person, place, person === patient));
  const takesSeat = people.filter((_, at) => wishes[at] === 'seat' || wishes[at] === 'patient');
  const all = takesSeat.length + things;
  const seats = wishes.includes('lie') && spots.couch ? seatsBeside(spots.couch) : all > 0 ? spots.seats(all) : [];
  const taken = seatsFor(takesSeat, seats, patient);
  const free = seats.slice(taken.size, all);
  let couch = spots.couch;
  let basin = spots.basin;
  const stations = people.map((person, at): Station => {
    const wish = wishes[at];
    const seat = taken.get(person);
    if (wish === 'lie') {
      const station: Station = couch ? { kind: 'couch', couch } : { kind: 'mat' };
      couch = null;
      return station;
    }
    if (wish === 'wash' && basin) {
      const station: Station = { kind: 'basin', basin };
      basin = null;
      return station;
    }
    if (wish === 'table') return { kind: 'chair', back: true, table: true, height: chairFor(person) };
    if (wish === 'ground') return { kind: 'ground' };
    if (seat) return { kind: 'seat', seat };
    if (wish === 'seat' || wish === 'patient') {
      if (spots.brought === 'ground') return { kind: 'ground' };
      return { kind: 'chair', back: spots.brought === 'chair', table: false, height: chairFor(person) };
    }
    return { kind: 'stand' };
  });
  return { stations, free };
}

type Wish = 'stand' | 'seat' | 'patient' | 'table' | 'ground' | 'lie' | 'wash';

function wishOf({ figure: { doing }, look }: Person, place: PlaceId, isPatient: boolean): Wish {
  if (doing === 'lie' || doing === 'sleep') return 'lie';
  const atTable = AT_A_TABLE.includes(doing) && !NO_TABLE.includes(place) && !CARE_PLACES.includes(place);
  if (look.moving === 'wheelchair') return WASHING.includes(doing) ? 'wash' : atTable ? 'table' : 'stand';
  if (isPatient || (doing === 'open-mouth' && place === 'dentist')) return 'patient';
  if (WASHING.includes(doing)) return 'wash';
  if (doing === 'play') return place === 'bus' ? 'seat' : 'ground';
  if (atTable) return 'table';
  return SITTING.includes(doing) ? 'seat' : 'stand';
}

/** Where one sits with somebody who lies: at the foot end. */
function seatsBeside({ x, height, length, headLeft }: Couch): Seat[] {
  return [{ x: x + (headLeft ? 1 : -1) * (length / 2 - 70), height }];
}

/** The seats given out from left to right; whoever is cared for has the first claim. */
function seatsFor(people: readonly Person[], seats: readonly Seat[], patient: Person | undefined): Map<Person, Seat> {
  const given = new Map<Person, Seat>();
  const first = patient && people.includes(patient) ? [patient, ...people.filter((p) => p !== patient)] : people;
  const sitting = first.slice(0, seats.length);
  people
    .filter((person) => sitting.includes(person))
    .forEach((person, at) => {
      const seat = seats[at];
      if (seat) given.set(person, seat);
    });
  return given;
}

/** A chair on which the feet just reach the floor, in drawing units at full size. */
function chairFor({ look }: Person): number {
  return Math.round(seatFor(look.build) * 1.1 + BUILDS[look.build].leg * 0.2);
}
