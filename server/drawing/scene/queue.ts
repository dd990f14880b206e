import type { Scene } from '../../book/scene.ts';
import type { Setting, Spots } from '../place.ts';
import { type Person, STAFF } from './people.ts';

/** A queue stands in one row and faces what it waits for. */
export const queues = ({ figure }: Person): boolean => figure.doing === 'queue';

/** Whoever comes along and has nothing else to do stands in the queue too; those one queues for stand before it. */
export function joinsQueue({ figure: { doing }, role }: Person): boolean {
  return doing === 'wait' || (doing === 'stand' && !STAFF.includes(role));
}

/** The way a queue faces: to the thing of the place that the picture is about, else to the right as one reads. */
export function queueWay(scene: Scene, spots: Spots, { middle }: Setting): -1 | 1 {
  const fixture = scene.focus === null ? undefined : spots.fixtures?.[scene.focus];
  return fixture && fixture.x < middle ? -1 : 1;
}

/** From left to right: those who queue one behind the other, and before the first one whoever does not. */
export function inQueue(row: readonly Person[], way: -1 | 1): Person[] {
  const line = row.filter(queues);
  if (line.length === 0) return [...row];
  const others = row.filter((person) => !queues(person));
  return way > 0 ? [...line, ...others] : [...others, ...line];
}
