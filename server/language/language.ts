import type { TextLanguage, Word } from '../book/words.ts';
import type { Data } from '../ports/data.ts';
import { type ChineseTagger, loadChinese } from './chinese.ts';
import { loadDetector } from './detect.ts';
import { type EnglishTagger, loadEnglish } from './english.ts';
import { readNameLists } from './name-lists.ts';
import { findPeople } from './names.ts';
import { tagUnknown } from './unknown.ts';

/** What this room needs from the platform. */
export type LanguagePlatform = {
  /** The segmenter's WebAssembly: its bytes, or a compiled module where compiling is not allowed (Workers). */
  jiebaWasm: () => Promise<Uint8Array<ArrayBuffer> | WebAssembly.Module>;
  /** Leaves out the large dictionary of readings where memory is scarce. */
  smallPinyin?: boolean;
};

export type TagOptions = {
  /** Detected when absent. */
  language?: TextLanguage;
  /** Names of people in the text; they win over any other way of reading the same characters. */
  names?: readonly string[];
  /** Whether 一 and 不 are written as they are spoken (yí gè, bú yào) or as in a dictionary (yī gè, bù yào). */
  tones?: 'spoken' | 'dictionary';
};

/** The words of a text. Call `prepare` for a language before the first `tag` in it. */
export interface Language {
  detect(text: string): TextLanguage;
  /** Loads the dictionaries of these languages, once. */
  prepare(languages: readonly TextLanguage[]): Promise<void>;
  /**
   * The words of a text, in order. Joined they are the text, to the letter.
   *
   * @throws Error when the language was not prepared.
   */
  tag(text: string, options?: TagOptions): Word[];
  /** The names of people in a text: those in `given` that occur, then those guessed, in order of appearance. */
  findNames(text: string, given?: readonly string[], language?: TextLanguage): string[];
}

/** Reads our word lists; dictionaries come later, with `prepare`. */
export async function loadLanguage(data: Data, platform: LanguagePlatform): Promise<Language> {
  const [detectLanguage, nameLists] = await Promise.all([loadDetector(data), readNameLists(data)]);
  let chinese: Promise<ChineseTagger> | undefined;
  let english: Promise<EnglishTagger> | undefined;
  let chineseNow: ChineseTagger | undefined;
  let englishNow: EnglishTagger | undefined;

  const tag = (text: string, options: TagOptions = {}): Word[] => {
    const language = options.language ?? detectLanguage(text);
    const names = options.names ?? [];
    if (language === 'und') return tagUnknown(text, names);
    if (language === 'en') return needed(englishNow, language).tag(text, names);
    const tones = options.tones ?? 'spoken';
    return needed(chineseNow, language).tag(text, { names, tones, traditional: language === 'zh-Hant' }, englishNow);
  };

  return {
    detect: detectLanguage,
    async prepare(languages) {
      if (languages.some((language) => language.startsWith('zh') || language === 'mixed')) {
        chinese ??= loadChinese(data, platform);
        chineseNow = await chinese;
      }
      if (languages.some((language) => language === 'en' || language === 'mixed')) {
        english ??= loadEnglish();
        englishNow = await english;
      }
      if (languages.includes('zh-Hant') || languages.includes('mixed')) await chineseNow?.prepareTraditional();
    },
    tag,
    findNames: (text, given = [], language = detectLanguage(text)) =>
      findPeople(
        text,
        language,
        given,
        nameLists,
        (piece) => tag(piece, { language }),
        (piece) => chineseNow?.simplify(piece) ?? piece,
      ),
  };
}

function needed<T>(tagger: T | undefined, language: TextLanguage): T {
  if (tagger === undefined) throw new Error(`The words of ${language} are not loaded: call prepare first.`);
  return tagger;
}
