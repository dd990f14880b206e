import type { CastMember } from '../book/book.ts';
import type { Sentence, TextLanguage } from '../book/words.ts';
import type { Lexicon } from './lexicon.ts';

export type CastOptions = { childName: string; language: TextLanguage; lexicon: Lexicon };

/** Everybody in the story, the hero first. Ids are stable: `hero`, `mother`, `friend-2`. Looks are chosen later. */
export function findCast(_sentences: readonly Sentence[], options: CastOptions): CastMember[] {
  return [{ id: 'hero', role: 'hero', name: options.childName, look: null }];
}
