import { z } from 'zod';
import { Frame } from './drawing.ts';

/** Key of a file in the Files port: the SHA-256 of its bytes, in hex. The same bytes are stored once. */
export const FileKey = z.string().regex(/^[0-9a-f]{64}$/);
export type FileKey = z.infer<typeof FileKey>;

/**
 * What stands on a page. A drawing keeps one file a frame, each the JSON of a Drawing. Painted pictures and photos
 * join this union later.
 */
export const Picture = z.object({
  kind: z.literal('drawing'),
  by: z.string(),
  alt: z.string(),
  frames: z.partialRecord(Frame, FileKey),
});
export type Picture = z.infer<typeof Picture>;
