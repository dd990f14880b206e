import type { Shape } from '../book/drawing.ts';
import type { ThingId } from '../book/scene.ts';
import { ANIMALS } from './things/animals.ts';
import { CARE } from './things/care.ts';
import { CLOTHES } from './things/clothes.ts';
import { finish } from './things/finish.ts';
import { FOOD } from './things/food.ts';
import { HOME } from './things/home.ts';
import { ICONS } from './things/icons.ts';
import { OUTSIDE } from './things/outside.ts';
import { SCHOOL } from './things/school.ts';
import type { Sketch } from './things/sketch.ts';
import { TOYS } from './things/toys.ts';
import { VEHICLES } from './things/vehicles.ts';
import { WASH } from './things/wash.ts';

export type ThingDrawing = {
  /** Around an origin at the bottom centre: y grows down, so a thing stands upwards at negative y. */
  shapes: Shape[];
  /** Natural size in figure units, outline included: a child is about 560 high. */
  width: number;
  height: number;
  /** Where a hand holds it. */
  grip: readonly [number, number];
  /** Carried in both arms, such as a teddy, a ball, a book. */
  twoHands?: boolean;
};

const SKETCHES: Record<string, Sketch> = {
  ...ICONS,
  ...TOYS,
  ...FOOD,
  ...HOME,
  ...WASH,
  ...SCHOOL,
  ...CLOTHES,
  ...CARE,
  ...VEHICLES,
  ...ANIMALS,
  ...OUTSIDE,
};

/** Every thing that can be drawn; the same ids as in templates/words/things.jsonc. */
export const THING_IDS: readonly string[] = Object.keys(SKETCHES).sort();

const drawn = new Map<string, ThingDrawing>();

/** The drawing of a thing; an unknown id gives a blank picture card. Shared between callers: never change it. */
export function drawThing(id: ThingId): ThingDrawing {
  const known = Object.hasOwn(SKETCHES, id) ? id : 'picture-card';
  let drawing = drawn.get(known);
  if (!drawing) {
    drawing = finish(SKETCHES[known] ?? { pieces: [] });
    drawn.set(known, drawing);
  }
  return drawing;
}
