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
const IN_HAND: readonly Doing[] = ['push', 'pull', 'carry', 'hug', 'hug-toy', 'throw', 'give'];
/** What nobody walks beside: whoever goes with it pushes or pulls it. */
const ON_WHEELS: Readonly<Record<ThingId, Doing>> = {
  'shopping-cart': 'push',
  pram: 'push',
  wheelchair: 'push',
  'lawn-mower': 'push',
  'vacuum-cleaner': 'push',
  suitcase: 'pull',
};

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
  const onWheels = left.find(({ what, count }) => count === 1 && what in ON_WHEELS);
  const driver = onWheels && driverOf(people, ON_WHEELS[onWheels.what] as Doing);
  const handed = people.map((person) => {
    const { doing, holding, with: other } = person.figure;
    if (holding !== null) return person;
    if (person === driver && onWheels) {
      left = left.filter((one) => one !== onWheels);
      return {
        ...person,
        figure: { ...person.figure, doing: ON_WHEELS[onWheels.what] as Doing, holding: onWheels.what },
      };
    }
    const alone = doing === 'give' || !people.some(({ id }) => id === other);
    if (!IN_HAND.includes(doing) || !alone) return person;
    const standing = left.filter(({ where, count }) => count === 1 && where !== 'wall' && where !== 'sky');
    const thing = standing.find(({ what }) => what === focus) ?? standing[0];
    if (!thing) return person;
    left = left.filter((one) => one !== thing);
    return { ...person, figure: { ...person.figure, holding: thing.what } };
  });
  return { people: handed, things: left };
}

/** Who walks with something on wheels: a grown-up sooner than a child. */
function driverOf(people: readonly Person[], doing: Doing): Person | undefined {
  const walking = people.filter(({ figure }) => figure.doing === 'walk' || figure.doing === doing);
  return walking.find(({ look }) => look.build === 'adult' || look.build === 'elder') ?? walking[0];
}
