import type { CastMember } from '../book/book.ts';
import { type Drawing, FRAME_SIZE, type Frame, type Shape } from '../book/drawing.ts';
import type { Scene } from '../book/scene.ts';
import type { Data } from '../ports/data.ts';
import { arrange } from './arrange.ts';
import { withHands } from './arrange-hands.ts';
import { compose } from './compose.ts';
import { loadPalette, type Palette } from './palette.ts';
import { type Grounds, loadGrounds, paintOf, settingOf } from './place.ts';
import { PLACES } from './places/all.ts';

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
 * things that cannot be drawn are left out.
 */
export function drawScene(scene: Scene, cast: readonly CastMember[], frame: Frame, palettes: Palettes): Drawing {
  const setting = settingOf(frame, scene.light, paintOf(palettes.grounds, scene.place, scene.light));
  const place = PLACES[scene.place];
  const arrangement = withHands(arrange(scene, cast, place, setting, palettes.people), scene.place, palettes.people);
  return drawingOf(frame, compose(arrangement, place, scene.place));
}

export function drawingOf(frame: Frame, shapes: Shape[]): Drawing {
  return { type: 'drawing', by: ILLUSTRATOR, frame, ...FRAME_SIZE[frame], shapes };
}
