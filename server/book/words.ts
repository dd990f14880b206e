import { z } from 'zod';

/** One thing said in both languages. Every text a person can meet has this shape. */
export const Bilingual = z.object({ zh: z.string(), en: z.string() });
export type Bilingual = z.infer<typeof Bilingual>;

/** The two languages of the interface and of everything we write ourselves. */
export const InterfaceLanguage = z.enum(['zh', 'en']);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;

/**
 * The language a text is written in, as BCP 47 tags. `mixed` is Chinese with English words or the other way round;
 * `und` is a language we do not know: its words are kept and paged, its scenes stay plain.
 */
export const TextLanguage = z.enum(['zh-Hans', 'zh-Hant', 'en', 'mixed', 'und']);
export type TextLanguage = z.infer<typeof TextLanguage>;

/**
 * Part of speech, coarse and the same for both languages. `time` is 明天 or "tomorrow"; `place` a place word;
 * `name` a person's name; `space` the white space between words.
 */
export const PartOfSpeech = z.enum([
  'noun',
  'name',
  'place',
  'time',
  'verb',
  'modal',
  'adjective',
  'adverb',
  'pronoun',
  'number',
  'measure',
  'preposition',
  'conjunction',
  'particle',
  'determiner',
  'interjection',
  'punctuation',
  'space',
  'other',
]);
export type PartOfSpeech = z.infer<typeof PartOfSpeech>;

/**
 * A word as it stands in the text. The words of a page, joined without anything between them, are the page's text.
 */
export const Word = z.object({
  text: z.string().min(1),
  pos: PartOfSpeech,
  /** Pinyin with tone marks, one a Han character in order; absent when the word has no Han character. */
  readings: z.array(z.string()).optional(),
  /** A line may well break after this word: a reader would breathe here. */
  breathe: z.boolean().optional(),
});
export type Word = z.infer<typeof Word>;

/** A sentence: its words in order, its closing punctuation, and any white space that follows it. */
export const Sentence = z.object({ words: z.array(Word).min(1) });
export type Sentence = z.infer<typeof Sentence>;

export { textOf } from './text-of.ts';
