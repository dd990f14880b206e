import { z } from 'zod';
import { MOST_FIGURES, MOST_THINGS } from './limits.ts';

/**
 * The hinge of the house: what a picture shows, as plain data. It is written by the planner or a language model and
 * read by the illustrator or an image model.
 */
export const PlaceId = z.enum([
  'bedroom',
  'bathroom',
  'toilet',
  'kitchen',
  'living-room',
  'balcony',
  'corridor',
  'lift',
  'classroom',
  'school-gate',
  'playground',
  'gym',
  'pool',
  'library',
  'therapy-room',
  'clinic',
  'ward',
  'dentist',
  'pharmacy',
  'barber',
  'supermarket',
  'restaurant',
  'street',
  'bus',
  'metro',
  'car',
  'train',
  'airport',
  'plane',
  'park',
  'zoo',
  'beach',
  'village',
  'plain',
]);
export type PlaceId = z.infer<typeof PlaceId>;

/** `neutral` is drawn when the text tells no feeling (decided in the design: no feeling told, no feeling drawn). */
export const Feeling = z.enum([
  'neutral',
  'calm',
  'happy',
  'joyful',
  'proud',
  'sad',
  'crying',
  'worried',
  'scared',
  'angry',
  'surprised',
  'tired',
  'sick',
  'shy',
  'overwhelmed',
]);
export type Feeling = z.infer<typeof Feeling>;

export const Doing = z.enum([
  'stand',
  'walk',
  'run',
  'sit',
  'lie',
  'sleep',
  'wake',
  'wave',
  'point',
  'raise-hand',
  'look',
  'listen',
  'talk',
  'eat',
  'drink',
  'brush-teeth',
  'wash-hands',
  'bathe',
  'use-toilet',
  'dress',
  'put-on-shoes',
  'read',
  'draw',
  'write',
  'use-device',
  'play',
  'build',
  'line-up',
  'flap',
  'hold',
  'carry',
  'push',
  'pull',
  'open-door',
  'press-button',
  'pay',
  'give',
  'hold-hands',
  'hug',
  'hug-toy',
  'comfort',
  'cover-ears',
  'hide',
  'breathe',
  'open-mouth',
  'lie-back',
  'cry',
  'laugh',
  'jump',
  'climb',
  'swing',
  'slide',
  'ride-bike',
  'swim',
  'kick',
  'throw',
  'queue',
  'wait',
  'cross-road',
  'blow-candles',
  'examine',
  'cut-hair',
]);
export type Doing = z.infer<typeof Doing>;

/** A thing's id in server/drawing/things; the list is data, so the type is a string that the illustrator checks. */
export const ThingId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export type ThingId = z.infer<typeof ThingId>;

/** Where a thing stands. `held` things belong to a figure's `holding`, not here. */
export const ThingSpot = z.enum(['floor', 'table', 'wall', 'sky', 'seat']);
export type ThingSpot = z.infer<typeof ThingSpot>;

export const Light = z.enum(['morning', 'day', 'evening', 'night']);
export type Light = z.infer<typeof Light>;

/** What the sky does, outside or behind a window; told by the text, otherwise absent. */
export const Weather = z.enum(['sun', 'cloud', 'rain', 'snow', 'wind', 'thunder']);
export type Weather = z.infer<typeof Weather>;

/** How near the picture is: the place with everybody, half figures, hands with a thing, a face, a thing alone. */
export const View = z.enum(['wide', 'middle', 'hands', 'face', 'thing']);
export type View = z.infer<typeof View>;

export const SceneFigure = z.object({
  /** A cast member's id. */
  who: z.string().min(1),
  feeling: Feeling,
  doing: Doing,
  holding: ThingId.nullable(),
  /** Which way the face turns; `towards` means to `with`, or to the middle of the picture. */
  facing: z.enum(['front', 'left', 'right', 'towards']),
  /** The other person in the doing (whose hand is held, who is examined, spoken to), by cast id. */
  with: z.string().nullable(),
});
export type SceneFigure = z.infer<typeof SceneFigure>;

export const SceneThing = z.object({ what: ThingId, count: z.int().min(1).max(5), where: ThingSpot });
export type SceneThing = z.infer<typeof SceneThing>;

export { MOST_FIGURES, MOST_THINGS } from './limits.ts';

export const Scene = z.object({
  place: PlaceId,
  light: Light,
  weather: Weather.optional(),
  /** `wide` when absent. */
  view: View.optional(),
  figures: z.array(SceneFigure).max(MOST_FIGURES),
  things: z.array(SceneThing).max(MOST_THINGS),
  /** The text tells of many people who are not in `figures` (人很多, a full bus, a long queue): drawn pale, small, behind. */
  crowd: z.boolean().optional(),
  /** The text tells of noise (很吵, a loud drill, 打雷): a few quiet sound arcs beside what makes it, else at the picture's edge. */
  loud: z.boolean().optional(),
  /** A cast id or thing id that the picture is about; null when the place itself is the subject. */
  focus: z.string().nullable(),
  /** One plain sentence of what the picture shows, in the book's language: the alt text, and the heart of a prompt. */
  says: z.string(),
});
export type Scene = z.infer<typeof Scene>;
