import { z } from 'zod';
import { Role } from './book.ts';
import { LONGEST_PAGE } from './limits.ts';
import { Look } from './look.ts';
import { BookSettings } from './page-format.ts';
import { Scene } from './scene.ts';

const pageId = z.string();

/**
 * One change a person makes to a book. Only the page named changes its words, Scene and Drawing; page numbers and the
 * progress row follow.
 */
export const Edit = z.discriminatedUnion('kind', [
  /** New words for a page. On the cover they are the title. */
  z.object({ kind: z.literal('page-text'), pageId, text: z.string().min(1).max(LONGEST_PAGE) }),
  /** What the picture shows; `says` is written anew from the rest. */
  z.object({ kind: z.literal('page-scene'), pageId, scene: Scene.omit({ says: true }) }),
  /** The picture as the page's own words tell it, as when the book was made. */
  z.object({ kind: z.literal('scene-from-words'), pageId }),
  /** A new story page after this one; its picture shows what its words tell. */
  z.object({ kind: z.literal('add-page'), after: pageId, text: z.string().min(1).max(LONGEST_PAGE) }),
  z.object({ kind: z.literal('delete-page'), pageId }),
  /** Moves a story page so that it becomes story page `to` (1-based). */
  z.object({ kind: z.literal('move-page'), pageId, to: z.int().min(1) }),
  z.object({ kind: z.literal('settings'), settings: BookSettings }),
  /** A person's look; their pictures are drawn again. */
  z.object({ kind: z.literal('look'), who: z.string(), look: Look }),
  z.object({ kind: z.literal('add-person'), role: Role, name: z.string().max(40) }),
]);
export type Edit = z.infer<typeof Edit>;
