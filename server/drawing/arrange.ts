import type { CastMember } from '../book/book.ts';
import type { Scene, SceneThing } from '../book/scene.ts';
import { Attempt } from './arrange-attempt.ts';
import { inOrder, mainOf, type Person, peopleOf } from './arrange-people.ts';
import { type Station, stationsOf } from './arrange-stations.ts';
import type { PlacedTable } from './arrange-table.ts';
import { type PlacedThing, thingsOf } from './arrange-things.ts';
import type { Target } from './arrange-turns.ts';
import type { FigureDrawing, FigureRequest } from './figure.ts';
import type { Palette } from './palette.ts';
import type { Place, Setting, Spots } from './place.ts';

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

/** Decides where everybody and everything is. `palette` is needed because people are measured by drawing them. */
export function arrange(
  scene: Scene,
  cast: readonly CastMember[],
  place: Place,
  setting: Setting,
  palette: Palette,
): Arrangement {
  const people = peopleOf(scene, cast);
  const things = thingsOf(scene);
  const known = new Map<string, FigureDrawing>();
  const tried = (at: Place, least: number, shown: readonly SceneThing[]): Arrangement | undefined => {
    for (const size of ALL_TRIES.filter(({ share }) => share >= least))
      for (const order of ordersOf(people, scene, at.spots(setting))) {
        const attempt = new Attempt({ scene, setting, place: at, palette, things: shown, order, size, known });
        const found = attempt.result();
        if (found) return found;
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
  return { actors: [], things: [], tables: [], share: 1, setting };
}

/** The same place for a crowd that its seats and its bed cannot hold together: everybody finds room on the floor. */
function withoutSeats(place: Place): Place {
  return { ...place, spots: (setting) => ({ ...place.spots(setting), seats: () => [], couch: null, basin: null }) };
}

/** The natural order first; then whoever stands at an end changes to the other end, for places with fixed seats. */
function ordersOf(people: readonly Person[], scene: Scene, spots: Spots): Person[][] {
  const main = mainOf(people, scene.focus);
  const washes = people.some(({ figure: { doing } }) => doing === 'wash-hands' || doing === 'brush-teeth');
  const lies = people.some(({ figure: { doing } }) => doing === 'lie' || doing === 'sleep');
  const only = washes && spots.basin ? 'left' : lies && spots.couch?.headLeft ? 'right' : null;
  const natural = inOrder(people, main, only);
  const fixed = stationsOf(natural, scene.place, spots, 0).stations.some(({ kind }) =>
    ['seat', 'couch', 'basin'].includes(kind),
  );
  if (natural.length < 2 || !fixed) return [natural];
  const [first, last] = [natural[0] as Person, natural.at(-1) as Person];
  return [natural, [...natural.slice(1), first], [last, ...natural.slice(0, -1)]];
}
