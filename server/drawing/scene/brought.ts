import type { Doing, SceneThing, ThingId } from '../../book/scene.ts';
import type { Person } from './people.ts';

/** What comes with somebody who does this, so that nothing is there twice. The names are those of things and of furniture. */
const BROUGHT: Partial<Record<Doing, readonly string[]>> = {
  swing: ['swing'],
  slide: ['slide'],
  climb: ['climbing-frame', 'ladder'],
  bathe: ['bathtub', 'tub', 'shower'],
  'use-toilet': ['toilet'],
  'lie-back': ['treatment-chair'],
  'open-door': ['door'],
  'ride-bike': ['bicycle'],
  'blow-candles': ['cake', 'candle'],
  kick: ['ball'],
  build: ['blocks'],
  'line-up': ['toy-car', 'car'],
};
/** What is pushed, pulled or hugged is in the hands of whoever does it. */
const IN_HAND: readonly Doing[] = ['push', 'pull', 'carry', 'hug', 'hug-toy', 'throw'];

export function broughtBy(doing: Doing): readonly string[] {
  return BROUGHT[doing] ?? [];
}

/** The people with what they push or hug in their hands, and the things that are left to stand by themselves. */
export function handedOut(
  people: readonly Person[],
  things: readonly SceneThing[],
  focus: ThingId | null,
): { people: Person[]; things: SceneThing[] } {
  let left = things.filter(({ what }) => !people.some(({ figure }) => broughtBy(figure.doing).includes(what)));
  const handed = people.map((person) => {
    const { doing, holding, with: other } = person.figure;
    const alone = !people.some(({ id }) => id === other);
    if (holding !== null || !IN_HAND.includes(doing) || !alone) return person;
    const standing = left.filter(({ where, count }) => count === 1 && where !== 'wall' && where !== 'sky');
    const thing = standing.find(({ what }) => what === focus) ?? standing[0];
    if (!thing) return person;
    left = left.filter((one) => one !== thing);
    return { ...person, figure: { ...person.figure, holding: thing.what } };
  });
  return { people: handed, things: left };
}
