import { z } from 'zod';
import { FRAME_BLEED, FRAME_SIZE, type Frame, Hex, type Shape } from '../book/drawing.ts';
import { Problem } from '../book/problem.ts';
import { type Doing, Light, PlaceId, Weather } from '../book/scene.ts';
import type { Data, DataFile } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';
import { mix } from './colour.ts';
import type { Point } from './shapes.ts';

/** Height of the one line on which all feet stand, in every frame. */
export const FEET = 880;
/** Drawing units for one figure unit: the hero has one size on every page, and a grown-up just fits under the top. */
export const SIZE = 1.1;
/** Nothing of people and things comes nearer to the frame's edge. */
export const MARGIN = 26;
/** Where the wall meets the floor indoors. */
export const WALL_FOOT = 745;

const LightColours = z.object({
  wash: Hex,
  strength: z.number().min(0).max(1),
  sky: Hex,
  openSky: Hex,
  /** The sky above the land, outside and through a window. */
  lowSky: Hex,
  windowLowSky: Hex,
  cloud: Hex,
  far: Hex,
  sun: Hex,
});

/** What a weather does to the sky, and to land that it covers. */
const WeatherColours = z.object({
  veil: Hex,
  strength: z.number().min(0).max(1),
  cloud: Hex,
  covers: z.array(z.string()),
  cover: Hex,
});

/** The colours of places, by name; see the file itself for what each is for. */
export const Grounds = z.object({
  materials: z.record(z.string(), Hex),
  used: z.record(z.string(), Hex),
  places: z.record(PlaceId, z.record(z.string(), Hex)),
  cover: z.record(z.string(), Hex),
  lights: z.record(Light, LightColours),
  weathers: z.record(Weather, WeatherColours),
  outside: z.array(PlaceId),
});
export type Grounds = z.infer<typeof Grounds>;

const FILE = 'templates/palettes/grounds.jsonc';

/** @throws Problem `data-file` when a colour is missing or is not `#rrggbb`. */
export function readGrounds(file: DataFile): Grounds {
  return readData(file, Grounds);
}

/** The colours of places from the project's data. */
export async function loadGrounds(data: Data): Promise<Grounds> {
  const file = (await data.list(FILE))[0];
  if (!file) throw new Problem('data-file', { file: FILE, line: 1, reason: 'is missing' });
  return readGrounds(file);
}

/** A colour by its name in grounds.jsonc, in the light of the hour. */
export type PlacePaint = (name: string) => Hex;

/** The colours of one place at one hour: its own come before the materials; the sky's come as they are. */
export function paintOf(grounds: Grounds, place: PlaceId, light: Light, weather?: Weather): PlacePaint {
  const plain = paintFrom(grounds, grounds.places[place], light, place);
  return weather ? inWeather(plain, grounds, light, weather, grounds.outside.includes(place)) : plain;
}

/** How much of the cover is seen on land: enough to know it under snow, and still a little of its own colour. */
const COVERED = 0.82;
const SKIES: readonly string[] = ['sky', 'open-sky', 'low-sky', 'window-low-sky'];

function inWeather(plain: PlacePaint, grounds: Grounds, light: Light, weather: Weather, outside: boolean): PlacePaint {
  const { veil, strength, cloud, covers, cover } = grounds.weathers[weather];
  const hour = grounds.lights[light];
  return (colour) => {
    if (SKIES.includes(colour)) return mix(plain(colour), mix(veil, hour.wash, hour.strength), strength);
    if (colour === 'cloud') return mix(cloud, hour.wash, hour.strength);
    const covered = covers.includes(colour) && (outside || colour === 'far');
    return covered ? mix(plain(colour), mix(cover, hour.wash, hour.strength), COVERED) : plain(colour);
  };
}

/** The colours of cover and last page. */
export function coverPaint(grounds: Grounds, light: Light): PlacePaint {
  return paintFrom(grounds, grounds.cover, light, 'cover');
}

function paintFrom(grounds: Grounds, colours: Record<string, Hex>, light: Light, name: string): PlacePaint {
  const hour = grounds.lights[light];
  const sky: Record<string, Hex> = {
    sky: hour.sky,
    'open-sky': hour.openSky,
    'low-sky': hour.lowSky,
    'window-low-sky': hour.windowLowSky,
    cloud: hour.cloud,
    far: hour.far,
    sun: hour.sun,
  };
  const own = { ...grounds.materials, ...colours };
  return (colour) => {
    const found = own[colour];
    if (found) return mix(found, hour.wash, hour.strength);
    const seen = grounds.used[colour] ?? sky[colour];
    if (!seen) throw new Problem('data-file', { file: FILE, line: 1, reason: `${name} has no colour "${colour}"` });
    return seen;
  };
}

/** What a place is drawn into. */
export type Setting = {
  frame: Frame;
  light: Light;
  weather?: Weather;
  /** Somebody crosses the road, so the picture is taken on the crossing. */
  crossing?: boolean;
  paint: PlacePaint;
  width: number;
  /** x of the middle. */
  middle: number;
  /** The ground's own edges, beyond the frame. */
  left: number;
  right: number;
  top: number;
  bottom: number;
};

export function settingOf(frame: Frame, light: Light, paint: PlacePaint, weather?: Weather): Setting {
  const { width, height } = FRAME_SIZE[frame];
  return {
    frame,
    light,
    ...(weather && { weather }),
    paint,
    width,
    middle: width / 2,
    left: -FRAME_BLEED,
    right: width + FRAME_BLEED,
    top: -FRAME_BLEED,
    bottom: height + FRAME_BLEED,
  };
}

/** A measure that differs between the frames. */
export type ByFrame<T> = Record<Frame, T>;

/** Something to sit on. */
export type Seat = {
  /** Middle of the person, and height of the seat above `FEET`, in drawing units. */
  x: number;
  height: number;
  /** Part of the seat that is before the person, such as armrests, and how far it reaches to each side. */
  front?: Shape[];
  half?: number;
};

/** Something to lie on: the middle of the person, the height of the mattress above `FEET`, and its length. */
export type Couch = { x: number; height: number; length: number; headLeft: boolean; front?: Shape[] };

/** Something to wash at: people stand left of it at `x`, and hands go to `hands`. */
export type Basin = { x: number; hands: Point };

/** Where a place always has a certain thing: the middle of its foot, and its height. */
export type Fixture = { x: number; y: number; height: number };

/** Named points of a place, in drawing units, for one frame. */
export type Spots = {
  /** Middle of the people who stand. */
  stand: number;
  /**
   * Fixed seats for so many, from left to right; fewer when there are not as many. Whoever finds none sits on a chair that
   * is brought, or on the ground.
   */
  seats(wanted: number): Seat[];
  /** What is brought to sit on when the fixed seats are taken. */
  brought: 'chair' | 'stool' | 'ground';
  /** Nobody stands here while there is a seat, as in a car; the last seat on the right is the hero's. */
  rides?: boolean;
  couch: Couch | null;
  basin: Basin | null;
  /** Where there is water to swim in: the y of the foot of whoever swims, in the place of `FEET`. */
  water?: number;
  /** Middles of free wall for a thing that hangs, and of free sky; best first. */
  wall: Point[];
  sky: Point[];
  /** Doings for which the place has what they need, such as bands to cross on: nobody brings their own. */
  gear?: readonly Doing[];
  /** Where a door stands, when that is not the foot of a wall. */
  doorFoot?: number;
  /** Things by id that belong to the place. A picture about one shows it in full colour instead of the pale one. */
  fixtures?: Partial<Record<string, Fixture>>;
};

/** One of the places: always the same furniture, pale and without outlines. */
export type Place = {
  /** Wall and floor, to the ground's edges. */
  ground(setting: Setting): Shape[];
  /** Behind everybody. */
  furniture(setting: Setting): Shape[];
  spots(setting: Setting): Spots;
};
