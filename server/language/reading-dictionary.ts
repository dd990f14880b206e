import type { LanguagePlatform } from './language.ts';
import { isHan } from './scan.ts';

/** The readings of words as dictionaries have them, without context. */
export type ReadingDictionary = {
  /** Whether the word is in the large dictionary. Always false when that is left out. */
  has(word: string): boolean;
  /** The large dictionary's reading, one syllable a character, with 一 and 不 in their own tone. */
  find(word: string): string[] | undefined;
  /** The likeliest reading of every character of any text. */
  guess(text: string): string[];
};

export async function loadReadingDictionary(platform: LanguagePlatform): Promise<ReadingDictionary> {
  const [{ pinyin }, large] = await Promise.all([
    import('pinyin-pro'),
    platform.smallPinyin ? noDictionary : largeDictionary(),
  ]);
  return {
    has: (word) => Object.hasOwn(large, word),
    find(word) {
      const reading = Object.hasOwn(large, word) ? large[word]?.[0].split(' ') : undefined;
      return reading?.length === [...word].length ? withOwnTones(word, reading) : undefined;
    },
    guess: (text) =>
      pinyin(text, { type: 'array', toneSandhi: false }).map((reading, at) => known(reading, [...text][at])),
  };
}

type LargeDictionary = Readonly<Record<string, readonly [reading: string, frequency: number]>>;

const noDictionary: LargeDictionary = {};

async function largeDictionary(): Promise<LargeDictionary> {
  // As a plain look-up table it takes a tenth of the time and a fifth of the memory of the library's own search tree.
  const file = await import('@pinyin-pro/data/modern.json', { with: { type: 'json' } });
  return file.default as unknown as LargeDictionary;
}

/** The library gives a character that it does not know back as it is. */
function known(reading: string, character: string | undefined): string {
  return reading === character && isHan(character) ? '' : reading;
}

/** The dictionary writes 一 and 不 as spoken in that word; we compute that ourselves, from the whole sentence. */
function withOwnTones(word: string, reading: readonly string[]): string[] {
  return [...word].map((character, at) =>
    character === '一' ? 'yī' : character === '不' ? 'bù' : (reading[at] ?? ''),
  );
}
