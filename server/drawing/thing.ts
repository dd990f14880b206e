import type { Shape } from '../book/drawing.ts';
import type { ThingId } from '../book/scene.ts';
import { AIDS } from './things/aids.ts';
import { ANIMALS } from './things/animals.ts';
import { CARE } from './things/care.ts';
import { CLOTHES } from './things/clothes.ts';
import { CREATURES } from './things/creatures.ts';
import { DINOSAURS } from './things/dinosaurs.ts';
import { DISHES } from './things/dishes.ts';
import { ERRANDS } from './things/errands.ts';
import { FEASTS } from './things/feasts.ts';
import { finish } from './things/finish.ts';
import { FOOD } from './things/food.ts';
import { HOME } from './things/home.ts';
import { HOUSEHOLD } from './things/household.ts';
import { ICON_IDS, iconSketch } from './things/icons.ts';
import { LESSONS } from './things/lessons.ts';
import { MACHINES } from './things/machines.ts';
import { NATURE } from './things/nature.ts';
import { OUTSIDE } from './things/outside.ts';
import { PLANETS } from './things/planets.ts';
import { PLAY } from './things/play.ts';
import { PLAYGROUND } from './things/playground.ts';
import { SCHOOL } from './things/school.ts';
import type { Sketch } from './things/sketch.ts';
import { TOYS } from './things/toys.ts';
import { TRAFFIC } from './things/traffic.ts';
import { TREATMENT } from './things/treatment.ts';
import { VEHICLES } from './things/vehicles.ts';
import { WARDROBE } from './things/wardrobe.ts';
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

/** Drawn by us, made when first asked for; the others are icons. */
const SKETCHES: Record<string, () => Sketch> = {
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
  ...AIDS,
  ...HOUSEHOLD,
  ...MACHINES,
  ...PLAY,
  ...NATURE,
  ...CREATURES,
  ...PLANETS,
  ...PLAYGROUND,
  ...FEASTS,
  ...ERRANDS,
  ...LESSONS,
  ...WARDROBE,
  ...TRAFFIC,
  ...DINOSAURS,
  ...TREATMENT,
  ...DISHES,
};

/** Every thing that can be drawn; the same ids as in templates/words/things.jsonc. */
export const THING_IDS: readonly string[] = [...Object.keys(SKETCHES), ...ICON_IDS].sort();

const drawn = new Map<string, ThingDrawing>();

/** The drawing of a thing; an unknown id gives a blank picture card. Shared between callers: never change it. */
export function drawThing(id: ThingId): ThingDrawing {
  const made = drawn.get(id);
  if (made) return made;
  const sketch = sketchOf(id);
  if (!sketch) return drawThing('picture-card');
  const drawing = finish(sketch);
  drawn.set(id, drawing);
  return drawing;
}

function sketchOf(id: ThingId): Sketch | null {
  return Object.hasOwn(SKETCHES, id) ? (SKETCHES[id]?.() ?? null) : iconSketch(id);
}
