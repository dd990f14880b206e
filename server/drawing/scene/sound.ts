import type { Shape } from '../../book/drawing.ts';
import type { Scene, ThingId } from '../../book/scene.ts';
import { MARGIN, type PlacePaint } from '../place.ts';
import { d, group, line, type Point } from '../shapes.ts';
import type { Arrangement } from './arrange.ts';
import { boxOfThing } from './things.ts';

/** Where a sound comes from, and the side to which it goes. */
export type Sound = { at: Point; to: -1 | 1 };

const LOUD: readonly ThingId[] = [
  'fire-engine',
  'ambulance',
  'police-car',
  'washing-machine',
  'drum',
  'trumpet',
  'megaphone',
  'bell',
  'rooster',
  'train',
  'metro',
  'digger',
  'tractor',
  'motorcycle',
  'helicopter',
  'airplane',
  'rocket',
  'clock',
  'tv',
  'dog',
];
/** Half a head. */
const HEAD = 90;
const RADII: readonly number[] = [34, 60, 86];
/** From the middle to the ends of an arc: 40 degrees. */
const [COS, SIN] = [0.766, 0.643];

/** A few arcs beside what is loud: a thing known for it, else what the picture is about, else the edge of the picture. */
export function soundOf(scene: Scene, { things, actors, setting: { width } }: Arrangement): Sound | null {
  if (!scene.loud) return null;
  const source =
    things.find(({ heap }) => LOUD.includes(heap.what)) ?? things.find(({ heap }) => heap.what === scene.focus);
  const listener = (actors.find(({ person }) => person.role === 'hero') ?? actors[0])?.x ?? width / 2;
  if (!source) {
    const to = listener > width / 2 ? 1 : -1;
    return { at: [to > 0 ? MARGIN : width - MARGIN, 330], to };
  }
  const { left, right, top, bottom } = boxOfThing(source);
  const reach = (RADII.at(-1) as number) + MARGIN;
  const towards = listener < source.x ? -1 : 1;
  const gap = towards < 0 ? left - listener : listener - right;
  const beyond = towards < 0 ? width - right : left;
  const to = gap < reach + HEAD && beyond > reach ? (-towards as -1 | 1) : towards;
  const x = Math.max(reach, Math.min(to < 0 ? left - 6 : right + 6, width - reach));
  return { at: [x, Math.max(120, top + (bottom - top) * 0.2)], to };
}

export function drawSound({ at: [x, y], to }: Sound, paint: PlacePaint): Shape[] {
  const arcs = RADII.map(
    (r) => d`M${x + to * r * COS} ${y - r * SIN}Q${x + to * r * 1.3} ${y} ${x + to * r * COS} ${y + r * SIN}`,
  );
  return [group([line(arcs.join(''), paint('belt'), 7)], undefined, { part: 'thing', of: 'sound' })];
}
