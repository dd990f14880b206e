import type { CastMember } from '../../../server/book/book.ts';
import type { Drawing, Frame } from '../../../server/book/drawing.ts';
import { Feeling, type Light, type PlaceId, type Scene } from '../../../server/book/scene.ts';
import { drawScene } from '../../../server/drawing/draw-scene.ts';
import { drawHead } from '../../../server/drawing/people/figure.ts';
import { group, rect, translate } from '../../../server/drawing/shapes.ts';
import { CAST, CHILD, ON_WHEELS, palettes, sceneOf, thing, type Who } from '../a-cast.ts';

/** One picture that must not change unnoticed. */
export type Picture = { name: string; drawing: Drawing };

type Row = [
  place: PlaceId,
  frame: Frame,
  light: Light,
  who: Who[],
  more?: Partial<Scene>,
  cast?: readonly CastMember[],
];
const hero = (doing: NonNullable<Exclude<Who, string>['doing']>, more: object = {}): Who => ({
  who: 'hero',
  doing,
  ...more,
});
const other = (who: string, doing: NonNullable<Exclude<Who, string>['doing']>, more: object = {}): Who => ({
  who,
  doing,
  with: 'hero',
  ...more,
});

/** Every frame and hour, one to four people, standing, sitting and lying, with things on floor, table, wall and in the sky. */
const SCENES: Row[] = [
  ['bedroom', 'standard', 'night', [hero('sleep')]],
  ['bedroom', 'wide', 'evening', [hero('lie'), other('mother', 'read')]],
  ['bathroom', 'square', 'morning', [hero('brush-teeth')]],
  ['bathroom', 'standard', 'day', [hero('wash-hands'), 'mother']],
  ['kitchen', 'wide', 'morning', [hero('eat'), other('mother', 'eat')], { things: [thing('rice', 'table')] }],
  ['living-room', 'standard', 'day', [hero('play'), 'father'], { things: [thing('train', 'floor')] }],
  ['living-room', 'tall', 'evening', [hero('hug-toy', { feeling: 'tired' })]],
  ['classroom', 'standard', 'day', [hero('draw'), other('friend', 'draw')], { things: [thing('paper', 'table')] }],
  ['classroom', 'wide', 'day', [hero('raise-hand')], { things: [thing('clock', 'wall')], focus: 'clock' }],
  ['playground', 'square', 'day', [hero('jump', { feeling: 'happy' })]],
  ['playground', 'standard', 'day', [hero('swing')]],
  ['park', 'wide', 'day', ['hero', 'mother', 'father', 'friend'], { things: [thing('ball', 'floor')] }],
  ['park', 'standard', 'day', [hero('look')], { things: [thing('kite', 'sky')], focus: 'kite' }],
  ['street', 'standard', 'day', [hero('hold-hands', { with: 'mother' }), other('mother', 'walk')]],
  ['street', 'square', 'day', [hero('cover-ears', { feeling: 'scared' })]],
  ['bus', 'wide', 'day', [hero('sit'), other('mother', 'sit')]],
  ['supermarket', 'standard', 'day', [hero('point'), 'mother'], { things: [thing('apple', 'table', 3)] }, ON_WHEELS],
  ['clinic', 'standard', 'day', [hero('sit'), other('doctor', 'examine'), 'mother']],
  ['dentist', 'wide', 'day', [hero('open-mouth'), other('doctor', 'examine')]],
  ['barber', 'square', 'day', [hero('sit'), other('barber', 'cut-hair')]],
  ['pool', 'standard', 'day', [hero('swim')]],
  ['metro', 'tall', 'day', [hero('wait'), 'grandpa']],
  ['beach', 'wide', 'day', [hero('build')], { things: [thing('sandpit', 'floor')] }],
  ['plain', 'square', 'day', [hero('breathe', { feeling: 'calm' })], {}, ON_WHEELS],
];

export function pictures(): Picture[] {
  return [...SCENES.map(scenePicture), ...Feeling.options.map(feelingPicture)];
}

function scenePicture([place, frame, light, who, more = {}, cast = CAST]: Row): Picture {
  const first = who[0];
  const doing = typeof first === 'object' ? first.doing : 'stand';
  const scene = sceneOf(place, who, { light, ...more });
  return { name: `${place}-${doing}-${frame}`, drawing: drawScene(scene, cast, frame, palettes) };
}

export function feelingPicture(feeling: Feeling): Picture {
  const look = { ...CHILD, ears: 'none' } as const;
  const head = group(drawHead(look, feeling, palettes.people, 0.25), translate(140, 150));
  const size = { width: 280, height: 280 };
  const shapes = [rect(0, 0, 280, 280, '#f4eee1'), head];
  return { name: `feeling-${feeling}`, drawing: { type: 'drawing', by: 'test', frame: 'square', ...size, shapes } };
}
