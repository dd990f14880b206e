import type { CastMember } from '../book/book.ts';
import type { Scene } from '../book/scene.ts';
import type { TextLanguage } from '../book/words.ts';
import type { Lexicon } from './lexicon.ts';

/** One plain sentence of what a picture shows, in the book's language. */
export function describeScene(
  _scene: Omit<Scene, 'says'>,
  cast: readonly CastMember[],
  language: TextLanguage,
  _lexicon: Lexicon,
): string {
  const name = cast[0]?.name;
  return language.startsWith('zh') ? `${name || '孩子'}站着。` : `${name || 'The child'} is standing.`;
}
