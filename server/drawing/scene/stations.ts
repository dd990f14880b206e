import type { Doing, PlaceId } from '../../book/scene.ts';
import { BUILDS, seatFor } from '../people/builds.ts';
import type { Basin, Couch, Seat, Spots } from '../place.ts';
import { sitsAlong } from './bonds.ts';
import { CARE_PLACES, patientOf, RIDES } from './care.ts';
import type { Person } from './people.ts';

/** Where somebody is: what they stand, sit or lie on. `seat` heights are drawing units above the line of the feet. */
export type Station =
  | { kind: 'stand' }
  | { kind: 'seat'; seat: Seat }
  | { kind: 'chair'; back: boolean; table: boolean; height: number }
  | { kind: 'ground' }
  | { kind: 'couch'; couch: Couch }
  | { kind: 'mat' }
  | { kind: 'basin'; basin: Basin };

const SITTING: readonly Doing[] = [
  'sit',
  'eat',
  'read',
  'draw',
  'write',
  'use-device',
  'play',
  'build',
  'line-up',
  'hide',
];
const AT_A_TABLE: readonly Doing[] = ['eat', 'draw', 'write'];
/** Done at the table too when somebody eats there. */
const AT_TABLE_TOO: readonly Doing[] = ['sit', 'drink', 'talk', 'listen', 'wait'];
const WASHING: readonly Doing[] = ['wash-hands', 'brush-teeth'];
/** Places where one eats or draws on one's seat, without a table. */
const NO_TABLE: readonly PlaceId[] = [
  ...RIDES,
  'park',
  'playground',
  'street',
  'school-gate',
  'airport',
  'zoo',
  'beach',
  'village',
];

export type Stations = { stations: Station[]; free: Seat[] };

/**
 * Everybody's station, in the order of `people` from left to right, and as many free seats as are wanted for things and
 * can be had.
 */
export function stationsOf(people: readonly Person[], place: PlaceId, spots: Spots, things: number): Stations {
  const patient = patientOf(people, place);
  const wishes = people.map((person) => {
    const wish = wishOf(person, place, person === patient, people);
    return spots.rides && wish === 'stand' && person.look.moving !== 'wheelchair' ? 'seat' : wish;
  });
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

function wishOf(person: Person, place: PlaceId, isPatient: boolean, people: readonly Person[]): Wish {
  const {
    figure: { doing },
    look,
  } = person;
  if (doing === 'lie' || doing === 'sleep') return 'lie';
  if (doing === 'wake') return 'lie';
  if (doing === 'breathe' && RIDES.includes(place)) return 'seat';
  const shares = AT_TABLE_TOO.includes(doing) && people.some(({ figure }) => figure.doing === 'eat');
  const atTable = (AT_A_TABLE.includes(doing) || shares) && !NO_TABLE.includes(place) && !CARE_PLACES.includes(place);
  if (look.moving === 'wheelchair') return WASHING.includes(doing) ? 'wash' : atTable ? 'table' : 'stand';
  if (isPatient || (doing === 'open-mouth' && place === 'dentist')) return 'patient';
  if (WASHING.includes(doing)) return 'wash';
  if (doing === 'play' || doing === 'hide') return RIDES.includes(place) ? 'seat' : 'ground';
  if (atTable) return 'table';
  const along = !CARE_PLACES.includes(place) && sitsAlong(person, people);
  return SITTING.includes(doing) || along ? 'seat' : 'stand';
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
