import type { Look } from '../../book/look.ts';
import type { Doing, ThingId } from '../../book/scene.ts';
import { combine, group, type Point, scale, translate } from '../shapes.ts';
import { drawThing } from '../thing.ts';
import { BUILDS } from './builds.ts';
import type { HeldThing } from './figure.ts';

/** Largest size of what is held, in figure units: in one hand, and in both arms. */
const ONE_HAND = 150;
const BOTH_ARMS = 190;

/** What a doing shows in the hand anyway, and better than a thing could be held. */
const OWN_TOOL: Partial<Record<Doing, readonly ThingId[]>> = {
  'brush-teeth': ['toothbrush'],
  eat: ['spoon', 'chopsticks'],
  drink: ['cup'],
  read: ['book'],
  draw: ['crayons', 'pencil', 'paper'],
  write: ['crayons', 'pencil', 'paper'],
  'use-device': ['tablet', 'aac', 'picture-card'],
  build: ['blocks'],
  'line-up': ['toy-car', 'car'],
  kick: ['ball'],
  'ride-bike': ['bicycle'],
  swing: ['swing'],
  slide: ['slide'],
  'blow-candles': ['cake', 'candle'],
  'open-door': ['door'],
  'put-on-shoes': ['shoes', 'socks'],
  dress: ['shirt', 'coat', 'trousers'],
  hide: ['blanket'],
  bathe: ['bathtub', 'bubbles', 'soap'],
  'cut-hair': ['scissors', 'comb'],
  examine: ['dental-mirror'],
};

/** What is above the hand that holds it: it stands out beside the head instead of lying before the body. */
const RISING: readonly ThingId[] = ['umbrella', 'balloon', 'kite'];
/** Doings that leave the acting hand free to hold something up. */
const HAND_FREE: readonly Doing[] = ['stand', 'walk', 'run', 'hold', 'sit', 'look', 'jump', 'play'];
const MOST_RISING = 0.85;
/** Nothing that is held up comes higher than this, in figure units. */
const CEILING = 772;
/** From the chin down to a hand that holds something up. */
const BELOW_CHIN = 58;

/** Whether it flies by itself or hangs above a hand, and so never stands on a floor. */
export const rises = (what: ThingId): boolean => RISING.includes(what);

export function risesFromHand(what: ThingId | null, doing: Doing): boolean {
  return what !== null && RISING.includes(what) && HAND_FREE.includes(doing);
}

/** Where the palm is then, in figure units. */
export function risingPalm(head: { x: number; y: number; radiusX: number; radiusY: number }, side: -1 | 1): Point {
  return [head.x + side * (head.radiusX + 20), head.y + head.radiusY + BELOW_CHIN];
}

/** What is not held but worn: part of the look for as long as somebody has it. */
const WORN: Partial<Record<ThingId, Partial<Look>>> = {
  headphones: { ears: 'defenders' },
  'hearing-aid': { ears: 'hearing-aid' },
  glasses: { glasses: 'round' },
  hat: { headwear: 'cap' },
  helmet: { headwear: 'helmet' },
  mask: { headwear: 'mask' },
  crown: { headwear: 'crown' },
  'chew-necklace': { wears: ['chew-necklace'] },
  raincoat: { top: 'raincoat' },
  pyjamas: { top: 'pyjamas' },
  swimsuit: { top: 'swimwear' },
};

/** Whether it is on the body instead of in a hand. */
export const isWorn = (what: ThingId | null): boolean => what !== null && what in WORN;

/** How somebody looks who has this thing. */
export function wearing(look: Look, what: ThingId | null): Look {
  const worn = what === null ? undefined : WORN[what];
  if (!worn) return look;
  if (worn.wears) return { ...look, wears: [...new Set([...(look.wears ?? []), ...worn.wears])] };
  // Whoever has their own pair keeps it.
  const ownPair = (worn.ears && look.ears === 'headphones') || (worn.glasses && look.glasses !== 'none');
  return ownPair ? look : { ...look, ...worn };
}

/** A thing as a hand holds it: its grip in the palm, and no larger than this person can carry. */
export function heldThing(what: ThingId, doing: Doing, look: Look): { holding?: HeldThing } {
  if (isWorn(what) || OWN_TOOL[doing]?.includes(what)) return {};
  const { shapes, width, height, grip, twoHands } = drawThing(what);
  const carried = Math.min(1, (twoHands ? BOTH_ARMS : ONE_HAND) / Math.max(width, height));
  const size = risesFromHand(what, doing) ? Math.min(MOST_RISING, roomAbove(look) / (height + grip[1])) : carried;
  const moved = group([...shapes], combine(scale(size), translate(-grip[0], -grip[1])));
  return {
    holding: { shapes: [moved], width: width * size, height: height * size, ...(twoHands ? { twoHands } : {}) },
  };
}

function roomAbove({ build }: Look): number {
  const { hip, torso, neck, headY } = BUILDS[build];
  return CEILING - (hip + torso + neck - headY - BELOW_CHIN);
}
