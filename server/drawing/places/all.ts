import type { PlaceId } from '../../book/scene.ts';
import type { Place } from '../place.ts';
import { barber } from './barber.ts';
import { bathroom } from './bathroom.ts';
import { bedroom } from './bedroom.ts';
import { bus } from './bus.ts';
import { classroom } from './classroom.ts';
import { clinic } from './clinic.ts';
import { dentist } from './dentist.ts';
import { kitchen } from './kitchen.ts';
import { livingRoom } from './living-room.ts';
import { park } from './park.ts';
import { plain } from './plain.ts';
import { playground } from './playground.ts';
import { street } from './street.ts';
import { supermarket } from './supermarket.ts';

/** Every place of server/book/scene.ts. */
export const PLACES: Record<PlaceId, Place> = {
  bedroom,
  bathroom,
  kitchen,
  'living-room': livingRoom,
  classroom,
  playground,
  park,
  street,
  bus,
  supermarket,
  clinic,
  dentist,
  barber,
  plain,
};
