import type { CastMember } from '../../book/book.ts';
import type { Scene, SceneThing } from '../../book/scene.ts';
import type { Palette } from '../palette.ts';
import type { FigureDrawing, FigureRequest } from '../people/figure.ts';
import type { Place, Setting, Spots } from '../place.ts';
import { Attempt } from './attempt.ts';
import { type Bond, settled } from './bonds.ts';
import { handedOut } from './brought.ts';
import { type Bystander, bystandersOf } from './bystanders.ts';
import { driverFirst, inOrder, mainOf, type Person, peopleOf } from './people.ts';
import { inQueue, queueWay } from './queue.ts';
import { type Sound, soundOf } from './sound.ts';
import { type Station, stationsOf } from './stations.ts';
import type { PlacedTable } from './table.ts';
import { type PlacedThing, thingsOf } from './things.ts';
import type { Target } from './turns.ts';

/** Somebody at their place: `x`, `y` is the floor between the feet, `size` drawing units for one figure unit. */
export type Actor = {
  person: Person;
  station: Station;
  target: Target | null;
  request: FigureRequest;
  drawn: FigureDrawing;
  x: number;
  y: number;
  size: number;
};

/** How large people and things are drawn in an attempt, and how close people may stand, 0–1. */
export type Size = { share: number; things: number; closeness: number };

export type Arrangement = {
  actors: Actor[];
  things: PlacedThing[];
  tables: PlacedTable[];
  /** Who touches whom. */
  bonds: Bond[];
  bystanders: Bystander[];
  sound: Sound | null;
  /** What everybody was scaled by to fit, 1 when nobody had to. */
  share: number;
  /** The frame, with its middle moved when the place had to move for everybody to fit. */
  setting: Setting;
};

/**
 * First things get smaller, then people stand closer together (a child before the side of a grown-up, no face hidden),
 * then everybody gets smaller; the hero keeps one size as long as there is room.
 */
const TRIES: readonly Size[] = [
  { share: 1, things: 1, closeness: 0 },
  { share: 1, things: 0.8, closeness: 0 },
  { share: 1, things: 0.62, closeness: 0 },
  { share: 1, things: 0.8, closeness: 0.5 },
  { share: 1, things: 0.62, closeness: 0.5 },
  { share: 1, things: 0.62, closeness: 1 },
  ...[0.94, 0.88, 0.82, 0.76, 0.7, 0.63, 0.56, 0.48, 0.4].map((share) => ({
    share,
    things: share * 0.62,
    closeness: 1,
  })),
];

/** Rather than being drawn smaller than this, people do without the seats of a place, and then without its things. */
const LEAST_FOR_SEATS = 0.6;
const LEAST_FOR_THINGS = 0.45;
/** For four people who lie. */
const LAST_TRIES: readonly Size[] = [0.33, 0.27, 0.22, 0.18].map((share) => ({ share, things: share, closeness: 1 }));
const ALL_TRIES = [...TRIES, ...LAST_TRIES];

/** Without things that take room there is no use in making things smaller. */
function triesFor(things: readonly SceneThing[], least: number): Size[] {
  const matter = things.some(({ where }) => where !== 'wall' && where !== 'sky');
  const same = (one: Size, other: Size) => one.share === other.share && one.closeness === other.closeness;
  return ALL_TRIES.filter((size, at) => {
    const first = matter || ALL_TRIES.findIndex((other) => same(other, size)) === at;
    return first && size.share >= least;
  });
}

/** Decides where everybody and everything is. `palette` is needed because people are measured by drawing them. */
export function arrange(
  scene: Scene,
  cast: readonly CastMember[],
  place: Place,
  setting: Setting,
  palette: Palette,
): Arrangement {
  const main = known(scene, cast, place, setting, palette);
  return { ...main, bystanders: bystandersOf(scene, main), sound: soundOf(scene, main) };
}

/** Those whom the story names, and the things. */
function known(
  scene: Scene,
  cast: readonly CastMember[],
  place: Place,
  setting: Setting,
  palette: Palette,
): Arrangement {
  const { people, things } = handedOut(settled(peopleOf(scene, cast), scene.place), thingsOf(scene), scene.focus);
  const drawn = new Map<string, FigureDrawing>();
  const tried = (at: Place, least: number, shown: readonly SceneThing[]): Arrangement | undefined => {
    const orders = ordersOf(people, scene, at.spots(setting), setting);
    let most = 1;
    for (const size of triesFor(shown, least)) {
      if (size.share > most) continue;
      let excess = Number.POSITIVE_INFINITY;
      for (const order of orders) {
        const attempt = new Attempt({ scene, setting, place: at, palette, things: shown, order, size, drawn });
        const found = attempt.result();
        if (found) return found;
        excess = Math.min(excess, attempt.excess);
      }
      // A row shrinks no faster than its people: what would still be too wide need not be tried.
      if (size.closeness === 1) most = size.share / excess;
    }
    return undefined;
  };
  const seated = tried(place, LEAST_FOR_SEATS, things);
  if (seated) return seated;
  const open = withoutSeats(place);
  for (let count = things.length; count >= 0; count--) {
    const found = tried(open, count > 0 ? LEAST_FOR_THINGS : 0, things.slice(0, count));
    if (found) return found;
  }
  return { actors: [], things: [], tables: [], bonds: [], bystanders: [], sound: null, share: 1, setting };
}

/** The same place for a crowd that its seats and its bed cannot hold together: everybody finds room on the floor. */
function withoutSeats(place: Place): Place {
  return { ...place, spots: (setting) => ({ ...place.spots(setting), seats: () => [], couch: null, basin: null }) };
}

/** The natural order first; then whoever stands at an end changes to the other end, for places with fixed seats. */
function ordersOf(people: readonly Person[], scene: Scene, spots: Spots, setting: Setting): Person[][] {
  const main = mainOf(people, scene.focus);
  const washes = people.some(({ figure: { doing } }) => doing === 'wash-hands' || doing === 'brush-teeth');
  const lies = people.some(({ figure: { doing } }) => doing === 'lie' || doing === 'sleep');
  const only = (washes && spots.basin) || spots.rides ? 'left' : lies && spots.couch?.headLeft ? 'right' : null;
  const natural = inQueue(inOrder(people, main, only), queueWay(scene, spots, setting));
  if (spots.rides) return [driverFirst(natural)];
  const fixed = stationsOf(natural, scene.place, spots, 0).stations.some(({ kind }) =>
    ['seat', 'couch', 'basin'].includes(kind),
  );
  if (natural.length < 2 || !fixed) return [natural];
  const [first, last] = [natural[0] as Person, natural.at(-1) as Person];
  return [natural, [...natural.slice(1), first], [last, ...natural.slice(0, -1)]];
}
