import type { LanguagePlatform } from './language.ts';

export type JiebaToken = { word: string; tag: string };
export type Jieba = (text: string) => JiebaToken[];

/**
 * The segmenter with our words added. Its dictionary is one for the whole program, so only words that are always the
 * same may go in; names of one story may not.
 *
 * @param words Lines of `word frequency tag`.
 */
export async function loadJieba(platform: LanguagePlatform, words: readonly string[]): Promise<Jieba> {
  const [{ initSync, tag, with_dict }, module] = await Promise.all([import('jieba-wasm/web'), platform.jiebaWasm()]);
  initSync({ module });
  with_dict(words.join('\n'));
  // Its guesses at words it does not know (小明长, 我要, 长得) do more harm than good in children's texts: off.
  return (text) => tag(text, false);
}
