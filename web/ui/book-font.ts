import { fontAddress } from '../api.ts';

/** Named in the styles after LXGW WenKai, whose file has the everyday characters only. */
const FAMILY = 'LXGW WenKai Book';
let current: FontFace[] = [];

/**
 * Offers the characters of this book that the everyday file leaves out, such as those of rare names. The browser fetches
 * them only when it meets one.
 */
export function offerBookFont(bookId: string): void {
  for (const face of current) document.fonts.delete(face);
  const face = (name: 'story' | 'story-bold', weight: string) =>
    new FontFace(FAMILY, `url(${fontAddress(bookId, name)})`, { weight });
  current = [face('story', '400'), face('story-bold', '700')];
  for (const each of current) document.fonts.add(each);
}
