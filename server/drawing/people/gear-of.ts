import type { Shape } from '../../book/drawing.ts';
import type { Doing } from '../../book/scene.ts';
import type { Gear, GearRequest } from './gear.ts';
import { birthdayTable, buttons, cloak, crossing, door, jacketHalfOn } from './gear-home.ts';
import { ballAtFoot, carRow, climbingFrame, slide, swing, tower } from './gear-play.ts';
import { armRest, blanketOverLegs, mattress, reclinedChair, stool } from './gear-rest.ts';
import { lapTowel, pool, toilet, tub } from './gear-water.ts';
import { bicycle, handcycle, pulledWagon, pushedBox } from './gear-wheels.ts';

type GearDrawer = (request: GearRequest) => Gear;

/** What a scene may have already: left out when it does. */
const BROUGHT: Partial<Record<Doing, GearDrawer>> = {
  'ride-bike': (request) => (request.skeleton.posture === 'profile' ? bicycle(request) : handcycle(request)),
  swing,
  slide,
  climb: climbingFrame,
  kick: ballAtFoot,
  build: tower,
  'line-up': carRow,
  bathe: tub,
  swim: pool,
  'use-toilet': toilet,
  'lie-back': (request) => ({ ...reclinedChair(request), before: armRest(request) }),
  'put-on-shoes': stool,
  wake: mattress,
  push: pushedBox,
  pull: pulledWagon,
  'open-door': door,
  'press-button': buttons,
  'blow-candles': birthdayTable,
  'cross-road': crossing,
};

/** What is on the body itself. */
const WORN: Partial<Record<Doing, GearDrawer>> = {
  hide: cloak,
  dress: jacketHalfOn,
  'use-toilet': ({ skeleton, palette }) => ({ before: lapTowel(skeleton, palette) }),
  wake: (request) => ({ before: blanketOverLegs(request) }),
};

/** On a seat that the scene gives there is no need of another. */
const SEATS: readonly Doing[] = ['put-on-shoes', 'wake', 'use-toilet'];

/** What somebody who does this sits on, is in or holds on to. `onSeat` when the scene gives a seat of its own. */
export function gearFor(doing: Doing, request: GearRequest, own: boolean, onSeat: boolean): Required<Gear> {
  const brought = own && !(onSeat && SEATS.includes(doing)) ? BROUGHT[doing]?.(request) : undefined;
  // Under the open sky nobody has a blanket at hand.
  const worn = doing === 'hide' && !own ? undefined : WORN[doing]?.(request);
  const layer = (name: keyof Gear): Shape[] => [...(brought?.[name] ?? []), ...(worn?.[name] ?? [])];
  return { behind: layer('behind'), middle: layer('middle'), before: layer('before'), over: layer('over') };
}
