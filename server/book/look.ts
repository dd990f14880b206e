import { z } from 'zod';
import { SKIN_TONES } from './skin-tones.ts';

/** A baby sits or lies; a toddler is about two years old. */
export const Build = z.enum(['baby', 'toddler', 'child', 'teen', 'adult', 'elder']);
export type Build = z.infer<typeof Build>;

export const SkinTone = z.enum(SKIN_TONES);
export type SkinTone = z.infer<typeof SkinTone>;

/** Hair, or what is worn on the head instead of showing it. A `cap` is over short hair. */
export const HairStyle = z.enum([
  'short',
  'side-part',
  'spiky',
  'buzz',
  'bob',
  'long',
  'fringe-long',
  'wavy',
  'half-up',
  'ponytail',
  'pigtails',
  'plaits',
  'two-buns',
  'bun',
  'curly',
  'afro',
  'locs',
  'cornrows',
  'balding',
  'bald',
  'cap',
  'hijab',
  'turban',
  'patka',
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

/** What is worn above; what belongs to it on head and legs comes with it. The later ones are for work. */
export const Top = z.enum([
  'plain',
  'stripes',
  'tee',
  'overall',
  'school',
  'gown',
  'winter-coat',
  'raincoat',
  'pyjamas',
  'swimwear',
  'summer-dress',
  'white-coat',
  'doctor-coat',
  'scrubs',
  'dentist-tunic',
  'apron',
  'barber-apron',
  'shop-apron',
  'cook-jacket',
  'cardigan',
  'polo',
  'driver-uniform',
  'police-uniform',
  'firefighter-coat',
  'rider-vest',
]);
export type Top = z.infer<typeof Top>;
export const Bottom = z.enum(['trousers', 'shorts', 'skirt']);
export type Bottom = z.infer<typeof Bottom>;

export const Beard = z.enum(['moustache', 'short', 'full']);
export type Beard = z.infer<typeof Beard>;

export const Headwear = z.enum(['cap', 'woolly-hat', 'helmet', 'mask', 'crown']);
export type Headwear = z.infer<typeof Headwear>;

/** What helps, worn on the body. */
export const WornAid = z.enum(['aac-tablet', 'weighted-vest', 'chew-necklace', 'sunflower-lanyard']);
export type WornAid = z.infer<typeof WornAid>;

/** How a person looks, as plain choices that a parent can make. Colours are names in templates/palettes/people.jsonc. */
export const Look = z.object({
  build: Build,
  skin: SkinTone,
  hair: HairStyle,
  hairColour: HairColour,
  /** In the colour of the hair; nothing when absent. */
  beard: Beard.optional(),
  /** Put on over the hair, whatever else is worn; nothing when absent. */
  headwear: Headwear.optional(),
  top: Top,
  topColour: ClothColour,
  bottom: Bottom,
  bottomColour: ClothColour,
  shoeColour: ClothColour,
  glasses: z.enum(['none', 'round', 'blue']),
  /** Worn on or in the ears. */
  ears: z.enum(['none', 'defenders', 'headphones', 'hearing-aid', 'cochlear-implant']),
  /** Nothing when absent. */
  wears: z.array(WornAid).max(WornAid.options.length).optional(),
  /** How the person gets about. */
  moving: z.enum(['walks', 'wheelchair', 'walker', 'cane']),
});
export type Look = z.infer<typeof Look>;
