import type { CastMember } from '../book/book.ts';
import { type Drawing, FRAME_SIZE, type Frame, type Shape } from '../book/drawing.ts';
import type { Scene } from '../book/scene.ts';
import type { Data } from '../ports/data.ts';
import { loadPalette, type Palette } from './palette.ts';
import { type Grounds, loadGrounds, type Place, paintOf, settingOf } from './place.ts';
import { PLACES } from './places/all.ts';
import { arrange } from './scene/arrange.ts';
import { compose } from './scene/compose.ts';
import { withHands } from './scene/hands.ts';
import { soundScene, thingAlone } from './scene/sound-scene.ts';
import { enlarged, seenIn } from './scene/view.ts';

/** Which illustrator drew a picture; raised when its drawings change. */
export const ILLUSTRATOR = 'built-in 1';

/** All colours the illustrator needs, from templates/palettes. */
export type Palettes = { people: Palette; grounds: Grounds };

export async function loadPalettes(data: Data): Promise<Palettes> {
  const [people, grounds] = await Promise.all([loadPalette(data), loadGrounds(data)]);
  return { people, grounds };
}

/**
 * Draws a scene for one frame: the ground fills the frame and reaches `FRAME_BLEED` beyond it, everybody stands on one
 * line of feet and nobody is cropped. The same scene and cast give the same drawing. People who are not in the cast and
 * things that cannot be drawn are left out; too many are reduced. The closer views show a part of the same picture.
 */
export function drawScene(asked: Scene, cast: readonly CastMember[], frame: Frame, palettes: Palettes): Drawing {
  const scene = soundScene(asked, cast);
  const { light, weather } = scene;
  const around = settingOf(frame, light, paintOf(palettes.grounds, scene.place, light, weather), weather);
  const setting = { ...around, crossing: scene.figures.some(({ doing }) => doing === 'cross-road') };
  const place = PLACES[scene.place];
  const alone = thingAlone(scene);
  if (alone)
    return drawingOf(
      frame,
      compose(arrange(alone, [], PLACES.plain, setting, palettes.people), bare(place), scene.place),
    );
  const all = withHands(arrange(scene, cast, place, setting, palettes.people), scene.place, palettes.people);
  const { arrangement, crop, furniture } = seenIn(scene.view ?? 'wide', scene, all);
  const shapes = compose(arrangement, furniture ? place : bare(place), scene.place);
  return drawingOf(frame, crop ? enlarged(shapes, crop, setting.width) : shapes);
}

/** The same ground with nothing on it. */
function bare(place: Place): Place {
  return { ...place, furniture: () => [] };
}

export function drawingOf(frame: Frame, shapes: Shape[]): Drawing {
  return { type: 'drawing', by: ILLUSTRATOR, frame, ...FRAME_SIZE[frame], shapes };
}
