import { z } from 'zod';
import { Hex } from '../book/drawing.ts';
import { ClothColour, HairColour, SkinTone } from '../book/look.ts';
import { Problem } from '../book/problem.ts';
import type { Data, DataFile } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';
import { darkened, shade } from './colour.ts';

/** Colours of one skin: the skin itself, a rosy cheek, and a line for the lips that can be seen on it. */
const Skin = z.object({ skin: Hex, blush: Hex, lips: Hex });

/** The colours of people, by name; see the file itself for what each is for. */
export const Palette = z.object({
  skin: z.record(SkinTone, Skin),
  hair: z.record(HairColour, Hex),
  cloth: z.record(ClothColour, Hex),
  common: z.object({
    ink: Hex,
    inkOnDark: Hex,
    eyeWhite: Hex,
    mouth: Hex,
    tongue: Hex,
    teeth: Hex,
    tear: Hex,
    sickly: Hex,
    cream: Hex,
    sock: Hex,
    sole: Hex,
    metal: Hex,
    tyre: Hex,
    seat: Hex,
    scarf: Hex,
    turban: Hex,
    patka: Hex,
    cap: Hex,
    wool: Hex,
    mask: Hex,
    uniform: Hex,
    police: Hex,
    turnout: Hex,
    fire: Hex,
    badge: Hex,
    ribbon: Hex,
    lanyard: Hex,
    vest: Hex,
    chew: Hex,
    talker: Hex,
    apron: Hex,
    defenders: Hex,
    headphones: Hex,
    hearingAid: Hex,
    implant: Hex,
    frame: Hex,
    glasses: Hex,
    blueGlasses: Hex,
    shadow: Hex,
    blanket: Hex,
    wood: Hex,
    accent: Hex,
    water: Hex,
  }),
});
export type Palette = z.infer<typeof Palette>;
export type Skin = z.infer<typeof Skin>;

const FILE = 'templates/palettes/people.jsonc';

/** @throws Problem `data-file` when a colour is missing or is not `#rrggbb`. */
export function readPalette(file: DataFile): Palette {
  return readData(file, Palette);
}

/** The colours of people from the project's data. */
export async function loadPalette(data: Data): Promise<Palette> {
  const file = (await data.list(FILE))[0];
  if (!file) throw new Problem('data-file', { file: FILE, line: 1, reason: 'is missing' });
  return readPalette(file);
}

/**
 * The most light an outline may have: 3 : 1 against furniture of luminance 0.6, the darkest that people often stand before
 * (P6, WCAG 2.2 §1.4.11), also in greyscale because luminance is what a grey print keeps.
 */
const OUTLINE_LIGHT = 0.158;

/** The tonal outline of a piece of cloth or a thing: 32 % darker, and dark enough for pale ground. */
export function clothOutline(hex: Hex): Hex {
  return darkened(shade(hex, -0.32), OUTLINE_LIGHT);
}

/** The tonal outline of skin: 34 % darker, and dark enough for pale ground. */
export function skinOutline(hex: Hex): Hex {
  return darkened(shade(hex, -0.34), OUTLINE_LIGHT);
}
