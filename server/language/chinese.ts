import type { PartOfSpeech, Word } from '../book/words.ts';
import type { Data } from '../ports/data.ts';
import { breatheInChinese, breatheInEnglish } from './breathe.ts';
import { posOfWords } from './chinese-pos.ts';
import { type ChineseWords, readChineseWords } from './chinese-words.ts';
import type { EnglishTagger } from './english.ts';
import { type Jieba, type JiebaToken, loadJieba } from './jieba.ts';
import type { LanguagePlatform } from './language.ts';
import { mendWords } from './mend-words.ts';
import { makePinyin, type Pinyin } from './pinyin.ts';
import { loadReadingDictionary } from './reading-dictionary.ts';
import { readReadings } from './readings-data.ts';
import { type Run, scan } from './scan.ts';
import { splitAtNames } from './split-at-names.ts';
import { loadSimplifier } from './traditional.ts';

/** A Chinese word on its way: `text` as written, `simple` in simplified characters. */
type Token = { text: string; simple: string };

export type ChineseOptions = { names: readonly string[]; tones: 'spoken' | 'dictionary'; traditional: boolean };

export interface ChineseTagger {
  tag(text: string, options: ChineseOptions, english?: EnglishTagger): Word[];
  prepareTraditional(): Promise<void>;
  /** Simplified characters, once `prepareTraditional` has run. */
  simplify(text: string): string;
}

export async function loadChinese(data: Data, platform: LanguagePlatform): Promise<ChineseTagger> {
  const [words, readings] = await Promise.all([readChineseWords(data), readReadings(data)]);
  const [plainJieba, dictionary] = await Promise.all([
    loadJieba(platform, words.lines),
    loadReadingDictionary(platform),
  ]);
  const jieba: Jieba = (text) => mendWords(text, plainJieba, words, dictionary.has);
  const pinyin = makePinyin(readings, dictionary, words);
  let simplify = (text: string) => text;
  return {
    async prepareTraditional() {
      simplify = await loadSimplifier();
    },
    simplify: (text) => simplify(text),
    tag: (text, options, english) => tagChinese(text, options, { words, jieba, pinyin, simplify, english }),
  };
}

type Parts = {
  words: ChineseWords;
  jieba: Jieba;
  pinyin: Pinyin;
  simplify: (text: string) => string;
  english: EnglishTagger | undefined;
};

function tagChinese(text: string, { names, tones, traditional }: ChineseOptions, parts: Parts): Word[] {
  const simple = traditional ? parts.simplify(text) : text;
  const tokens = splitAtNames(simple, traditional ? names.map(parts.simplify) : names, parts.jieba).flatMap(
    ({ text: piece, isName }) => (isName ? [{ word: piece, tag: 'name' }] : tokenise(piece, parts)),
  );
  const pos = posOfWords(tokens, parts.words);
  const tagged = alignWith(text, tokens).map((token, index) => ({ ...token, pos: pos[index] ?? 'other' }));
  const readings = parts.pinyin(tagged, tones);
  const [han, latin] = [breatheInChinese(tagged), breatheInEnglish(tagged)];
  return tagged.map(({ text: written, pos }, index) => ({
    text: written,
    pos,
    ...(readings[index] ? { readings: readings[index] } : {}),
    ...(han[index] || latin[index] ? { breathe: true } : {}),
  }));
}

const TAG_OF_RUN: Partial<Record<string, PartOfSpeech>> = {
  newline: 'space',
  space: 'space',
  emoji: 'other',
  number: 'number',
  letters: 'noun',
  punctuation: 'punctuation',
};

function tokenise(piece: string, { jieba, english }: Parts): JiebaToken[] {
  return stretches(piece).flatMap((runs) => {
    const text = runs.map((run) => run.text).join('');
    const isSentence = runs.filter(({ kind }) => kind === 'letters').length > 2;
    if (english && isSentence) return english.tag(text, []).map(({ text: word, pos }) => ({ word, tag: pos }));
    return runs.flatMap(({ kind, text: run }) =>
      kind === 'han' ? jieba(run) : [{ word: run, tag: TAG_OF_RUN[kind] ?? 'other' }],
    );
  });
}

/** Han characters and all else, in turn. */
function stretches(piece: string): Run[][] {
  const found: Run[][] = [];
  for (const run of scan(piece)) {
    const last = found.at(-1);
    if (last && (last[0]?.kind === 'han') === (run.kind === 'han')) last.push(run);
    else found.push([run]);
  }
  return found;
}

/** Gives every token the characters as they were written; simplified text has the same number of them. */
function alignWith(text: string, tokens: readonly JiebaToken[]): Token[] {
  const written = [...text];
  let at = 0;
  return tokens.map(({ word }) => {
    const length = [...word].length;
    const token = { text: written.slice(at, at + length).join(''), simple: word };
    at += length;
    return token;
  });
}
