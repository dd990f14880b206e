import type { PlaceId } from '../../book/scene.ts';
import type { Place } from '../place.ts';
import { airport } from './airport.ts';
import { balcony } from './balcony.ts';
import { barber } from './barber.ts';
import { bathroom } from './bathroom.ts';
import { beach } from './beach.ts';
import { bedroom } from './bedroom.ts';
import { bus } from './bus.ts';
import { car } from './car.ts';
import { classroom } from './classroom.ts';
import { clinic } from './clinic.ts';
import { corridor } from './corridor.ts';
import { dentist } from './dentist.ts';
import { gym } from './gym.ts';
import { kitchen } from './kitchen.ts';
import { library } from './library.ts';
import { lift } from './lift.ts';
import { livingRoom } from './living-room.ts';
import { metro } from './metro.ts';
import { park } from './park.ts';
import { pharmacy } from './pharmacy.ts';
import { plain } from './plain.ts';
import { plane } from './plane.ts';
import { playground } from './playground.ts';
import { pool } from './pool.ts';
import { restaurant } from './restaurant.ts';
import { schoolGate } from './school-gate.ts';
import { street } from './street.ts';
import { supermarket } from './supermarket.ts';
import { therapyRoom } from './therapy-room.ts';
import { toilet } from './toilet.ts';
import { train } from './train.ts';
import { village } from './village.ts';
import { ward } from './ward.ts';
import { zoo } from './zoo.ts';

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
  toilet,
  balcony,
  corridor,
  lift,
  'school-gate': schoolGate,
  gym,
  pool,
  library,
  'therapy-room': therapyRoom,
  ward,
  pharmacy,
  restaurant,
  metro,
  car,
  train,
  airport,
  plane,
  zoo,
  beach,
  village,
};
