import { z } from 'zod';
import type { Sentence, TextLanguage, Word } from '../book/words.ts';

/**
 * What we write on a child's page ourselves, such as 完. Chinese words stand with a space between them, each with its
 * readings joined by a space in `pinyin`.
 */
const ChildText = z.strictObject({ zh: z.string(), hant: z.string(), pinyin: z.string(), en: z.string() });
export type ChildText = z.infer<typeof ChildText>;

/** What we write for grown-ups, in both languages and in traditional characters. */
const AdultText = z.strictObject({ zh: z.string().min(1), hant: z.string().min(1), en: z.string().min(1) });
export type AdultText = z.infer<typeof AdultText>;

const Section = z.strictObject({ heading: AdultText, text: AdultText });
const Row = z.strictObject({
  label: AdultText,
  text: AdultText,
  /** Left out of books without pinyin. */
  onlyWithPinyin: z.boolean().optional(),
});

export const BookTexts = z.strictObject({
  brand: AdultText,
  nameLine: ChildText,
  end: ChildText,
  forAdults: z.strictObject({
    title: AdultText,
    sections: z.array(Section).min(1),
    made: z.strictObject({ heading: AdultText, rows: z.array(Row).min(1) }),
    notes: AdultText,
  }),
});
export type BookTexts = z.infer<typeof BookTexts>;

/** Which of our own wordings a book takes. */
export type Wording = 'zh' | 'hant' | 'en';

export function wordingFor(language: TextLanguage, script: 'han' | 'latin'): Wording {
  if (script === 'latin') return 'en';
  return language === 'zh-Hant' ? 'hant' : 'zh';
}

const HAN = /\p{Script=Han}/u;

/** A text of ours as words with readings. `{name}` becomes `name`, which brings its own words. */
export function childSentence(text: ChildText, wording: Wording, name: readonly Word[] = []): Sentence | null {
  const written = text[wording];
  if (written === '') return null;
  const readings = text.pinyin.split(' ').filter(Boolean);
  // Chinese is written here with spaces between words; English keeps its spaces.
  const pieces = wording === 'en' ? written.split(/(?<=\s)|(?=\s)|(?<=\})|(?=\{)/) : written.split(' ');
  const words = pieces.flatMap((piece): Word[] => (piece === '{name}' ? [...name] : [wordOf(piece, readings)]));
  return words.length > 0 ? { words } : null;
}

/** Takes the readings of the word's characters from the front of `readings`. */
function wordOf(text: string, readings: string[]): Word {
  if (/^\s+$/.test(text)) return { text, pos: 'space' };
  if (/^\p{P}+$/u.test(text)) return { text, pos: 'punctuation' };
  const count = [...text].filter((character) => HAN.test(character)).length;
  return count > 0 ? { text, pos: 'other', readings: readings.splice(0, count) } : { text, pos: 'other' };
}
