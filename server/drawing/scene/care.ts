import type { Role } from '../../book/book.ts';
import type { Doing, PlaceId, ThingId } from '../../book/scene.ts';
import type { Person } from './people.ts';

/** Who looks after whom, where and with what. */

export const CARING: readonly Doing[] = ['examine', 'cut-hair'];
const CARERS: readonly Role[] = ['doctor', 'dentist', 'nurse', 'barber', 'therapist'];
/** Places where whoever is cared for sits in a chair or on a bed of their own, and nobody else does. */
export const CARE_PLACES: readonly PlaceId[] = ['clinic', 'ward', 'dentist', 'barber'];
/** There the seat is a chair that can be let down. */
const RECLINING: readonly PlaceId[] = ['dentist', 'barber'];
/** With somebody there who cares, and always where there is a treatment chair, all this is done in the chair. */
const IN_CHAIR: readonly Doing[] = [
  'sit',
  'open-mouth',
  'raise-hand',
  'cover-ears',
  'breathe',
  'hug-toy',
  'hold',
  'listen',
  'look',
  'cry',
  'wait',
  'point',
  'use-device',
  'flap',
];
/** This is done in the chair even when nobody else is in the picture. */
const ALONE_IN_CHAIR: readonly Doing[] = ['sit', 'open-mouth', 'wait'];
const FLAT: readonly Doing[] = ['lie', 'sleep', 'lie-back'];
const WITH_INSTRUMENT: readonly Doing[] = ['hold', 'stand', 'look', 'point', 'talk'];

/** Where on the patient an instrument is used. */
export type CareSpot = 'mouth' | 'chest' | 'arm' | 'ear' | 'forehead' | 'hair';
const SPOTS: Readonly<Record<ThingId, CareSpot>> = {
  stethoscope: 'chest',
  syringe: 'arm',
  plaster: 'arm',
  thermometer: 'forehead',
  torch: 'ear',
  otoscope: 'ear',
  'magnifying-glass': 'ear',
  'dental-mirror': 'mouth',
  'dental-drill': 'mouth',
  toothbrush: 'mouth',
};

const FOR_HAIR: readonly ThingId[] = ['clippers', 'scissors', 'comb'];

/** Whoever somebody in the picture examines or cuts the hair of. */
export function caredFor(people: readonly Person[]): Person | undefined {
  const carer = people.find(({ figure }) => CARING.includes(figure.doing));
  if (!carer) return undefined;
  const named = people.find(({ id }) => id === carer.figure.with && id !== carer.id);
  const naming = people.find(({ figure, id }) => figure.with === carer.id && id !== carer.id);
  return named ?? naming ?? people.find(({ role }) => role === 'hero') ?? people.find((person) => person !== carer);
}

/** Whoever has the chair or the bench of a place of care, if anybody. */
export function patientOf(people: readonly Person[], place: PlaceId): Person | undefined {
  const examined = caredFor(people);
  if (examined || !CARE_PLACES.includes(place)) return examined;
  const carer = people.some(({ role }) => CARERS.includes(role));
  const child = people.find(({ role }) => role === 'hero') ?? people.find(({ role }) => !CARERS.includes(role));
  if (!child) return undefined;
  const { doing } = child.figure;
  const inChair = carer || RECLINING.includes(place);
  return [...(inChair ? IN_CHAIR : ALONE_IN_CHAIR), 'lie-back' as const].includes(doing) ? child : undefined;
}

/** One sleeps on one's seat here. */
export const RIDES: readonly PlaceId[] = ['bus', 'metro', 'car', 'train', 'plane'];

/** Somebody whose work it is to look after others. */
export const isCarer = ({ role }: Person): boolean => CARERS.includes(role);

/** What somebody really does in a place: instruments are used, a chair is let down to lie in it, on a bus one sleeps sitting. */
export function doingInPlace(person: Person, people: readonly Person[], place: PlaceId): Doing {
  const { doing, holding, with: other } = person.figure;
  if (FLAT.includes(doing) && RIDES.includes(place)) return 'breathe';
  if (FLAT.includes(doing)) return RECLINING.includes(place) ? 'lie-back' : doing === 'lie-back' ? 'lie' : doing;
  if (!CARE_PLACES.includes(place)) return doing;
  const uses = CARERS.includes(person.role) && holding !== null && holding in SPOTS;
  const somebody = people.some(({ id, role }) => id === other || role === 'hero');
  if (!somebody || !WITH_INSTRUMENT.includes(doing)) return doing;
  if (person.role === 'barber' && holding !== null && FOR_HAIR.includes(holding)) return 'cut-hair';
  return uses ? 'examine' : doing;
}

/** Where the carer's instrument goes. */
export function careSpotOf(carer: Person, patient: Person, place: PlaceId): CareSpot {
  const { doing, holding } = carer.figure;
  if (doing === 'cut-hair') return 'hair';
  const open = patient.figure.doing === 'open-mouth';
  if (holding === 'torch' && open) return 'mouth';
  if (holding !== null && holding in SPOTS) return SPOTS[holding] as CareSpot;
  return (place === 'clinic' || place === 'ward') && !open ? 'chest' : 'mouth';
}
