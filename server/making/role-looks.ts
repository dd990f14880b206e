import { z } from 'zod';
import { Role } from '../book/book.ts';
import { Beard, Bottom, ClothColour, HairColour, HairStyle, Look, SkinTone, Top } from '../book/look.ts';
import { Problem } from '../book/problem.ts';
import type { Data } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';

const some = <T extends z.ZodType>(choice: T) => z.array(choice).min(1);

export const RoleLook = z.strictObject({
  build: Look.shape.build,
  family: z.boolean().default(false),
  hair: some(HairStyle),
  hairColours: some(HairColour).optional(),
  beards: some(z.union([Beard, z.literal('none')])).default(['none']),
  tops: some(Top),
  topColours: some(ClothColour).optional(),
  bottoms: some(Bottom),
  glasses: some(Look.shape.glasses).default(['none']),
});
export type RoleLook = z.infer<typeof RoleLook>;

/** What a person's name says beside the role. */
export const NamedLook = z.strictObject({
  /** Any role when absent. */
  roles: some(Role).optional(),
  words: some(z.string()),
  build: Look.shape.build.optional(),
  hair: some(HairStyle).optional(),
  hairColours: some(HairColour).optional(),
  tops: some(Top).optional(),
  topColours: some(ClothColour).optional(),
  bottoms: some(Bottom).optional(),
});

/** The shape of templates/looks/roles.jsonc. */
export const RoleLooks = z.strictObject({
  topColours: some(ClothColour),
  bottomColours: some(ClothColour),
  shoeColours: some(ClothColour),
  hairBySkin: z.record(SkinTone, some(HairColour)),
  women: z.array(z.string()),
  men: z.array(z.string()),
  womensHair: some(HairStyle),
  mensHair: some(HairStyle),
  /** Hair that is given only to skin from a tone on. */
  texturedHair: z.strictObject({ from: SkinTone, hair: some(HairStyle) }),
  named: z.array(NamedLook),
  roles: z.record(Role, RoleLook),
});
export type RoleLooks = z.infer<typeof RoleLooks>;

const FILE = 'templates/looks/roles.jsonc';

export async function loadRoleLooks(data: Data): Promise<RoleLooks> {
  const [file] = await data.list(FILE);
  if (!file) throw new Problem('data-file', { file: FILE, line: 1, reason: 'missing' });
  return readData<RoleLooks>(file, RoleLooks as z.ZodType<RoleLooks>);
}
