import type { Doing, Scene } from '../../book/scene.ts';
import type { Bond } from './bonds.ts';
import { caredFor, isCarer } from './care.ts';
import type { Person } from './people.ts';
import { partnerOf } from './people.ts';
import type { Station } from './stations.ts';

/** What somebody's doing is directed at: another person or a thing. */
export type Target = { kind: 'person'; id: string } | { kind: 'thing'; what: string };

const AT_SOMETHING: readonly Doing[] = ['point', 'look', 'press-button', 'open-door', 'hug'];
const AT_SOMEBODY: readonly Doing[] = [
  'talk',
  'listen',
  'hold-hands',
  'wave',
  'examine',
  'cut-hair',
  'give',
  'pay',
  'hug',
  'comfort',
];
const FACE_TO_FACE: readonly Doing[] = ['point', 'talk', 'listen', 'look', 'give', 'pay', 'hug', 'comfort'];
/** Whoever has no more to do than this turns to whoever speaks to them. */
const IDLE: readonly Doing[] = ['stand', 'sit', 'wait', 'laugh', 'cry', 'hold', 'raise-hand'];
const ON_THE_WAY: readonly Doing[] = [
  'walk',
  'run',
  'cross-road',
  'push',
  'pull',
  'ride-bike',
  'carry',
  'throw',
  'kick',
];

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
  const carer = doing === 'lie-back' ? people.find((one) => one !== person && isCarer(one)) : undefined;
  const partner = carer ?? partnerOf(person, people);
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

export type TurnRequest = {
  station: Station;
  /** Where the target is, and the picture's middle: −1 left, 1 right, 0 nowhere. */
  side: number;
  middle: number;
  /** What the target does, when it is a person. */
  partnerDoes: Doing | null;
  /** The way that people go together, or face in a queue. */
  way: -1 | 1 | null;
};

/** Where the face turns, −1 to 1. */
export function turnOf({ figure }: Person, { station, side, middle, partnerDoes, way }: TurnRequest): number {
  const { doing, facing } = figure;
  if (doing === 'lie' || doing === 'sleep') return 0.3;
  if (doing === 'wake') return 0.5;
  if (way !== null) return way * 0.55;
  if (doing === 'lie-back') return -(side || -1) * 0.5;
  if (station.kind === 'basin') return doing === 'brush-teeth' ? 0.35 : 0.55;
  if (doing === 'examine' || doing === 'cut-hair') return (side || middle || 1) * 0.6;
  if (doing === 'hold-hands') return (side || 1) * 0.3;
  if (FACE_TO_FACE.includes(doing)) return (side || middle || 1) * 0.55;
  if (facing === 'left') return -0.55;
  if (facing === 'right') return 0.55;
  if (doing === 'read' && side) return side * 0.4;
  if (ON_THE_WAY.includes(doing)) return (side || 1) * 0.5;
  if (facing === 'towards') return (side || middle) * 0.45;
  if (side && IDLE.includes(doing) && partnerDoes && AT_SOMEBODY.includes(partnerDoes)) return side * 0.4;
  return 0;
}

const LEFT_OR_RIGHT: Partial<Record<string, -1 | 1>> = { left: -1, right: 1 };

/** Whoever goes hand in hand goes one way: as one of them faces, else to the right as one reads. */
export function wayOf(person: Person, bonds: readonly Bond[]): -1 | 1 | null {
  const goes = ({ figure }: Person) => figure.doing === 'walk' || figure.doing === 'cross-road';
  const joined = bonds.filter(({ kind, from, to }) => kind === 'hands' && (from === person || to === person));
  if (joined.length === 0 || !goes(person)) return null;
  const facings = joined.flatMap(({ from, to }) => [from.figure.facing, to.figure.facing]);
  return LEFT_OR_RIGHT[facings.find((facing) => facing in LEFT_OR_RIGHT) ?? ''] ?? 1;
}
