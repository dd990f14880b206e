import type { Look } from '../../book/look.ts';
import type { Doing } from '../../book/scene.ts';

/** What a baby does where it sits; at anything else it sits and looks on. */
const BABY_DOES: readonly Doing[] = [
  'stand',
  'sit',
  'wave',
  'point',
  'raise-hand',
  'look',
  'listen',
  'talk',
  'eat',
  'drink',
  'play',
  'read',
  'draw',
  'hold',
  'give',
  'hug',
  'hug-toy',
  'hold-hands',
  'cover-ears',
  'flap',
  'breathe',
  'open-mouth',
  'cry',
  'laugh',
];

/** A baby does not stand yet: it sits on the floor where others would stand. */
export function asBaby<T extends { look: Look; doing: Doing; seat?: number }>(request: T): T {
  const { look, doing, seat } = request;
  if (look.build !== 'baby' || doing === 'lie' || doing === 'sleep' || doing === 'bathe') return request;
  return { ...request, doing: BABY_DOES.includes(doing) ? doing : 'sit', seat: seat ?? 0 };
}
