import { z } from 'zod';

/** How a person looks, as plain choices that a parent can make. Colours are names in templates/palettes/people.json. */
export const SkinTone = z.enum(['tone1', 'tone2', 'tone3', 'tone4', 'tone5', 'tone6']);
export type SkinTone = z.infer<typeof SkinTone>;

export const HairStyle = z.enum([
  'short',
  'spiky',
  'bob',
  'long',
  'ponytail',
  'pigtails',
  'curly',
  'afro',
  'bun',
  'buzz',
  'bald',
  'hijab',
]);
export type HairStyle = z.infer<typeof HairStyle>;

export const HairColour = z.enum(['black', 'dark-brown', 'brown', 'light-brown', 'red', 'blond', 'grey', 'white']);
export type HairColour = z.infer<typeof HairColour>;

export const ClothColour = z.enum([
  'yellow',
  'orange',
  'red',
  'pink',
  'purple',
  'blue',
  'navy',
  'teal',
  'green',
  'brown',
  'grey',
  'white',
]);
export type ClothColour = z.infer<typeof ClothColour>;

export const Top = z.enum(['plain', 'stripes', 'tee', 'overall', 'school', 'white-coat', 'apron', 'gown']);
export type Top = z.infer<typeof Top>;
export const Bottom = z.enum(['trousers', 'shorts', 'skirt']);
export type Bottom = z.infer<typeof Bottom>;

export const Look = z.object({
  build: z.enum(['child', 'teen', 'adult', 'elder']),
  skin: SkinTone,
  hair: HairStyle,
  hairColour: HairColour,
  top: Top,
  topColour: ClothColour,
  bottom: Bottom,
  bottomColour: ClothColour,
  shoeColour: ClothColour,
  glasses: z.enum(['none', 'round', 'blue']),
  /** Worn on or in the ears. */
  ears: z.enum(['none', 'defenders', 'headphones', 'hearing-aid']),
  /** How the person gets about. */
  moving: z.enum(['walks', 'wheelchair']),
});
export type Look = z.infer<typeof Look>;
