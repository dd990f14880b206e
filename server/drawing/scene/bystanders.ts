import type { Shape } from '../../book/drawing.ts';
import type { Scene } from '../../book/scene.ts';
import { FEET, MARGIN, type PlacePaint, SIZE } from '../place.ts';
import { shade } from '../places/kit.ts';
import { combine, d, ellipse, filled, group, line, rect, scale, translate } from '../shapes.ts';
import type { Actor, Arrangement } from './arrange.ts';
import { queues } from './queue.ts';

/** Somebody without a name or a face, pale and behind the others. `y` is the height of the feet, `kind` the looks. */
export type Bystander = { x: number; y: number; size: number; facing: -1 | 0 | 1; kind: number };

/** So many are in a queue at least, and so many in a crowd. */
const IN_QUEUE = 4;
const IN_CROWD = 4;
/** Between two in a queue, in drawing units. */
const STEP = 190;
/** Half the room of one. */
const HALF = 74;

type Looks = { child: boolean; hair: string; skin: string; top: string; legs: string };
/** Colours of grounds.jsonc. */
const LOOKS: readonly Looks[] = [
  { child: false, hair: 'wood-dark', skin: 'rose', top: 'cloth-dark', legs: 'metal-dark' },
  { child: true, hair: 'trunk', skin: 'wood-light', top: 'rose-dark', legs: 'cloth-dark' },
  { child: false, hair: 'metal-dark', skin: 'wood', top: 'green-dark', legs: 'wood-dark' },
  { child: false, hair: 'trunk', skin: 'rose', top: 'sand-dark', legs: 'cloth-dark' },
];

/** People whom the story only counts: those who make a queue, and a crowd behind everybody; nobody stands in a car. */
export function bystandersOf(scene: Scene, { actors, setting: { width }, share }: Arrangement): Bystander[] {
  const inQueue = actors.filter(({ person }) => queues(person));
  const queue = inQueue.length > 0 ? queueFor(inQueue, actors, width, share) : [];
  return scene.crowd && scene.place !== 'car' ? [...crowdFor(actors, queue, width, share), ...queue] : queue;
}

/** Those behind and before the known ones, as many as make a queue. */
function queueFor(known: readonly Actor[], all: readonly Actor[], width: number, share: number): Bystander[] {
  const facing = (known[0] as Actor).request.turn < 0 ? -1 : 1;
  const xs = known.map(({ x }) => x);
  const [last, first] = facing > 0 ? [Math.min(...xs), Math.max(...xs)] : [Math.max(...xs), Math.min(...xs)];
  const inside = (x: number) => x > MARGIN + HALF * share && x < width - MARGIN - HALF * share;
  const beside = (x: number) =>
    all.every(({ drawn: { box }, size, x: middle }) => {
      const half = HALF * share * 0.6;
      return x + half < middle + box.left * size || x - half > middle + box.right * size;
    });
  const steps = Array.from({ length: IN_QUEUE }, (_, at) => facing * STEP * share * (at + 1));
  const spots = [...steps.map((step) => last - step), ...steps.map((step) => first + step)].filter(inside);
  const besides = spots.filter(beside);
  // Where there is no room, somebody stands half behind the last one.
  const free = besides.length > 0 ? besides : [last - facing * STEP * share * 0.6].filter(inside);
  return free
    .slice(0, IN_QUEUE - known.length)
    .map((x, at) => ({ x, y: FEET - 26, size: SIZE * share * 0.93, facing, kind: at }));
}

/** Spread where the fewest people are in the way. */
function crowdFor(actors: readonly Actor[], queue: readonly Bystander[], width: number, share: number): Bystander[] {
  const taken = [...actors.map(({ x }) => x), ...queue.map(({ x }) => x)];
  const crowd: Bystander[] = [];
  for (let kind = 0; kind < IN_CROWD; kind++) {
    let best = { x: width / 2, room: -1 };
    for (let x = MARGIN + HALF; x <= width - MARGIN - HALF; x += 12) {
      const room = Math.min(...taken.map((other) => Math.abs(other - x)), 400);
      if (room > best.room) best = { x, room };
    }
    taken.push(best.x);
    const facing = best.x < width / 2 ? 1 : -1;
    crowd.push({ x: best.x, y: FEET - 66 - (kind % 2) * 22, size: SIZE * share * 0.8, facing, kind });
  }
  return crowd.sort((a, b) => a.y - b.y);
}

export function drawBystander({ x, y, size, facing, kind }: Bystander, paint: PlacePaint): Shape[] {
  const { child, hair, skin, top, legs } = LOOKS[kind % LOOKS.length] as Looks;
  const [hip, neck, head, half] = child ? [190, 336, 430, 50] : [320, 540, 636, 70];
  const leg = (side: number) => d`M${side * half * 0.46} ${-hip}L${side * half * 0.5} -26`;
  const shapes: Shape[] = [
    line(leg(-1) + leg(1), paint(legs), half * 0.78),
    ellipse([-half * 0.5 + facing * 12, -14], 34, 16, paint('trunk')),
    ellipse([half * 0.5 + facing * 12, -14], 34, 16, paint('trunk')),
    filled(
      d`M${-half} ${-neck + 40}Q${-half} ${-neck} ${-half * 0.5} ${-neck}L${half * 0.5} ${-neck}Q${half} ${-neck} ${half} ${-neck + 40}L${half * 0.94} ${-hip + 26}Q0 ${-hip + 44} ${-half * 0.94} ${-hip + 26}Z`,
      paint(top),
    ),
    line(
      d`M${-half + 4} ${-neck + 40}L${-half - 14} ${-hip - 20}M${half - 4} ${-neck + 40}L${half + 14} ${-hip - 20}`,
      paint(top),
      half * 0.42,
    ),
    rect(-22, -neck - 26, 44, 46, paint(skin), 14),
    ellipse([-facing * 10, -head - 12], 84, 84, paint(hair)),
    ellipse([facing * 12, -head + 14], 74, 70, paint(skin)),
    // A face, so that nobody is a ghost; as pale as the rest, so that it says nothing.
    ...[-1, 1].map((side) => ellipse([facing * 20 + side * 25, -head + 16], 6, 8, paint('trunk'))),
    line(
      d`M${facing * 20 - 12} ${-head + 48}Q${facing * 20} ${-head + 55} ${facing * 20 + 12} ${-head + 48}`,
      paint('trunk'),
      5,
    ),
  ];
  return [shade(x, y + 2, 78 * size), group(shapes, combine(translate(x, y), scale(size)), { part: 'furniture' })];
}
