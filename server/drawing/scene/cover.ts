import type { CastMember } from '../../book/book.ts';
import type { Drawing, Frame, Shape } from '../../book/drawing.ts';
import type { Feeling, Light, ThingId } from '../../book/scene.ts';
import { drawingOf, type Palettes } from '../draw-scene.ts';
import { drawFigure, type FigureDrawing, type FigureRequest } from '../people/figure.ts';
import { heldThing, isWorn, rises, wearing } from '../people/held-thing.ts';
import { coverPaint, type Setting, settingOf } from '../place.ts';
import { shade } from '../places/kit.ts';
import { combine, group, rect, translate } from '../shapes.ts';
import { drawThing, THING_IDS } from '../thing.ts';
import { lookOf } from './people.ts';

/**
 * Pictures that are shown in a circle: all that matters lies inside the circle that touches the frame's top and bottom,
 * so the corners may go.
 */

/** Drawing units for one figure unit: as near as the cover of the design, and standing with feet inside the circle. */
const NEAR = 2.05;
const WHOLE = 1.34;
/** Height of the middle of the face on the cover. */
const FACE = 400;
const CIRCLE_FEET = 876;
const FLOOR = 740;
const IN_THE_AIR = 640;
/** A thing beside the hero on the last page. */
const BESIDE = { height: 290, width: 250 };

export type CoverOptions = { frame?: Frame; light?: Light; feeling?: Feeling };

/**
 * The cover: the hero from the waist up, facing the reader, with the thing that comforts them in the arms. Without a
 * told feeling the face is calm.
 */
export function drawCover(
  hero: CastMember,
  holding: ThingId | null,
  palettes: Palettes,
  options: CoverOptions = {},
): Drawing {
  const { frame = 'square', light = 'day', feeling = 'calm' } = options;
  const setting = settingOf(frame, light, coverPaint(palettes.grounds, light));
  const held = known(holding);
  const figure = portrait(hero, held, feeling, palettes);
  const y = FACE - figure.head.y * NEAR;
  return drawingOf(frame, [...plainGround(setting, false), ...standing(hero, figure, setting.middle, y, NEAR, false)]);
}

/** The last page: the hero waves, whole and standing, with the thing beside them. */
export function drawEnd(
  hero: CastMember,
  beside: ThingId | null,
  palettes: Palettes,
  options: CoverOptions = {},
): Drawing {
  const { frame = 'square', light = 'day', feeling = 'calm' } = options;
  const setting = settingOf(frame, light, coverPaint(palettes.grounds, light));
  const figure = drawFigure({ look: lookOf(hero), doing: 'wave', feeling, turn: 0.15 }, palettes.people);
  const size = Math.min(WHOLE, (CIRCLE_FEET - 90) / -figure.box.top);
  const held = known(beside);
  const aside = held ? 84 : 0;
  return drawingOf(frame, [
    ...plainGround(setting, true),
    ...(held ? thingBeside(held, setting.middle + 205) : []),
    ...standing(hero, figure, setting.middle - aside, CIRCLE_FEET, size, true),
  ]);
}

const known = (what: ThingId | null) => (what && THING_IDS.includes(what) ? what : null);

function portrait(hero: CastMember, holding: ThingId | null, feeling: Feeling, palettes: Palettes): FigureDrawing {
  const look = wearing(lookOf(hero), holding);
  const inHand = isWorn(holding) ? null : holding;
  const request: FigureRequest = {
    look,
    doing: inHand ? 'hold' : 'stand',
    feeling,
    turn: 0.15,
    // As while talking: whatever it is stays before the chest, inside the circle.
    ...(inHand ? heldThing(inHand, 'talk', look) : {}),
  };
  return drawFigure(request, palettes.people);
}

function standing(
  { id }: CastMember,
  figure: FigureDrawing,
  x: number,
  y: number,
  size: number,
  onFloor: boolean,
): Shape[] {
  const at = combine(translate(x, y), [size, 0, 0, size, 0, 0]);
  const shapes = onFloor
    ? [...figure.behind, ...figure.shapes]
    : [...figure.behind.filter(({ part }) => part !== 'shadow'), ...figure.shapes];
  return [group(shapes, at, { part: 'figure', of: id })];
}

function thingBeside(what: ThingId, x: number): Shape[] {
  const { shapes, width, height } = drawThing(what);
  const size = Math.min(BESIDE.height / height, BESIDE.width / width, 2.2);
  const y = rises(what) ? IN_THE_AIR : CIRCLE_FEET - 34;
  return [
    ...(rises(what) ? [] : [shade(x, y + 2, (width * size) / 2, 12)]),
    group([...shapes], combine(translate(x, y), [size, 0, 0, size, 0, 0]), { part: 'thing', of: what }),
  ];
}

function plainGround({ left, right, top, bottom, paint }: Setting, floor: boolean): Shape[] {
  const wall = rect(left, top, right - left, bottom - top, paint('wall'), 0, { part: 'wall' });
  return floor ? [wall, rect(left, FLOOR, right - left, bottom - FLOOR, paint('floor'), 0, { part: 'floor' })] : [wall];
}
