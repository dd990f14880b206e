import { readFileSync } from 'node:fs';
import type { CastMember, Role } from '../../server/book/book.ts';
import type { Frame } from '../../server/book/drawing.ts';
import type { Look } from '../../server/book/look.ts';
import type { PlaceId, Scene, SceneFigure, SceneThing } from '../../server/book/scene.ts';
import type { Palettes } from '../../server/drawing/draw-scene.ts';
import { readPalette } from '../../server/drawing/palette.ts';
import { paintOf, readGrounds, settingOf } from '../../server/drawing/place.ts';
import { PLACES } from '../../server/drawing/places/all.ts';
import { type Arrangement, arrange } from '../../server/drawing/scene/arrange.ts';
import { withHands } from '../../server/drawing/scene/hands.ts';

/** People and scenes that the tests of the illustrator share. */

const file = (path: string) => ({ path, text: readFileSync(path, 'utf8') });

export const palettes: Palettes = {
  people: readPalette(file('templates/palettes/people.jsonc')),
  grounds: readGrounds(file('templates/palettes/grounds.jsonc')),
};

export const CHILD: Look = {
  build: 'child',
  skin: 'tone2',
  hair: 'short',
  hairColour: 'dark-brown',
  top: 'stripes',
  topColour: 'yellow',
  bottom: 'trousers',
  bottomColour: 'blue',
  shoeColour: 'brown',
  glasses: 'none',
  ears: 'defenders',
  moving: 'walks',
};

const member = (id: string, role: Role, more: Partial<Look>): CastMember => ({
  id,
  role,
  name: id,
  look: { ...CHILD, ears: 'none', top: 'plain', ...more },
});

export const CAST: readonly CastMember[] = [
  { id: 'hero', role: 'hero', name: 'Lele', look: CHILD },
  member('mother', 'mother', { build: 'adult', hair: 'bob', topColour: 'purple' }),
  member('father', 'father', { build: 'adult', glasses: 'round', topColour: 'teal' }),
  member('friend', 'friend', { hair: 'pigtails', topColour: 'pink' }),
  member('doctor', 'doctor', { build: 'adult', hair: 'bun', top: 'white-coat' }),
  member('barber', 'barber', { build: 'adult', top: 'apron' }),
  member('grandpa', 'grandfather', { build: 'elder', hair: 'bald' }),
];

export const ON_WHEELS: readonly CastMember[] = CAST.map((one) =>
  one.id === 'hero' ? { ...one, look: { ...CHILD, moving: 'wheelchair' } } : one,
);

export type Who = string | ({ who: string } & Partial<SceneFigure>);

export function sceneOf(place: PlaceId, who: readonly Who[], more: Partial<Scene> = {}): Scene {
  return {
    place,
    light: 'day',
    focus: null,
    says: '',
    things: [],
    ...more,
    figures: who.map((one) => ({
      feeling: 'neutral',
      doing: 'stand',
      holding: null,
      facing: 'front',
      with: null,
      ...(typeof one === 'string' ? { who: one } : one),
    })),
  };
}

export const thing = (what: string, where: SceneThing['where'], count = 1): SceneThing => ({ what, where, count });

/** Where everybody is in the end, hands and all. */
export function arranged(scene: Scene, frame: Frame, cast: readonly CastMember[] = CAST): Arrangement {
  const setting = settingOf(frame, scene.light, paintOf(palettes.grounds, scene.place, scene.light));
  const arrangement = arrange(scene, cast, PLACES[scene.place], setting, palettes.people);
  return withHands(arrangement, scene.place, palettes.people);
}
