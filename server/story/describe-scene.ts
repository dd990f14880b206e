import type { CastMember } from '../book/book.ts';
import type { Scene } from '../book/scene.ts';
import type { TextLanguage } from '../book/words.ts';
import { describeInEnglish } from './describe-scene-en.ts';
import { describeInChinese } from './describe-scene-zh.ts';
import type { Lexicon } from './lexicon.ts';

/** One or two plain, literal sentences of what a picture shows, in the book's language. */
export function describeScene(
  scene: Omit<Scene, 'says'>,
  cast: readonly CastMember[],
  language: TextLanguage,
  lexicon: Lexicon,
): string {
  const describing = { scene, cast, lexicon };
  const chinese = language === 'zh-Hans' || language === 'zh-Hant' || (language === 'mixed' && hasHan(cast));
  return chinese ? describeInChinese(describing, language === 'zh-Hant') : describeInEnglish(describing);
}

const hasHan = (cast: readonly CastMember[]) =>
  cast.some(({ name }) => /\p{Script=Han}/u.test(name)) || cast[0]?.name === '';
