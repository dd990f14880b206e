import type { Doing, Scene } from '../book/scene.ts';
import type { Person } from './arrange-people.ts';
import { partnerOf } from './arrange-people.ts';
import { caredFor, type Station } from './arrange-stations.ts';

/** What somebody's doing is directed at: another person or a thing. */
export type Target = { kind: 'person'; id: string } | { kind: 'thing'; what: string };

const AT_SOMETHING: readonly Doing[] = ['point', 'look'];
const AT_SOMEBODY: readonly Doing[] = ['talk', 'hold-hands', 'wave', 'examine', 'cut-hair'];

/** At what or whom this person's doing goes, as far as the picture shows it. */
export function targetOf(
  person: Person,
  people: readonly Person[],
  scene: Scene,
  things: readonly string[],
): Target | null {
  const { doing } = person.figure;
  if (doing === 'examine' || doing === 'cut-hair') {
    const patient = caredFor(people);
    return patient ? { kind: 'person', id: patient.id } : null;
  }
  const partner = partnerOf(person, people);
  const thing = things.find((what) => what === scene.focus) ?? things[0];
  if (AT_SOMETHING.includes(doing)) {
    const named = people.find(({ id }) => id === person.figure.with && id !== person.id);
    if (named) return { kind: 'person', id: named.id };
    if (thing) return { kind: 'thing', what: thing };
  }
  if (partner) return { kind: 'person', id: partner.id };
  const other = people.find(({ id }) => id !== person.id);
  return AT_SOMEBODY.includes(doing) && other ? { kind: 'person', id: other.id } : null;
}

/** `side` is where the target is: −1 left, 1 right, 0 none. `middle` is where the picture's middle is. */
export function turnOf({ figure }: Person, station: Station, side: number, middle: number): number {
  const { doing, facing } = figure;
  if (doing === 'lie' || doing === 'sleep') return 0.3;
  if (station.kind === 'basin') return doing === 'brush-teeth' ? 0.35 : 0.55;
  if (doing === 'examine' || doing === 'cut-hair') return (side || middle || 1) * 0.6;
  if (doing === 'hold-hands') return (side || 1) * 0.3;
  if (doing === 'point' || doing === 'talk' || doing === 'look') return (side || middle || 1) * 0.55;
  if (facing === 'left') return -0.55;
  if (facing === 'right') return 0.55;
  if (doing === 'walk' || doing === 'run') return (side || 1) * 0.5;
  if (facing === 'towards') return (side || middle) * 0.45;
  return 0;
}
