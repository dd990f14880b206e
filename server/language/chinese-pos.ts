import { PartOfSpeech } from '../book/words.ts';
import { contextualPos } from './chinese-context.ts';
import type { ChineseWords } from './chinese-words.ts';
import type { JiebaToken } from './jieba.ts';

/** The segmenter's tags (those of the People's Daily corpus) by their first letters; longer keys win. */
const POS_OF_TAG: Readonly<Record<string, PartOfSpeech>> = {
  n: 'noun',
  ns: 'place',
  s: 'place',
  f: 'place',
  t: 'time',
  v: 'verb',
  a: 'adjective',
  b: 'adjective',
  z: 'adjective',
  d: 'adverb',
  r: 'pronoun',
  m: 'number',
  q: 'measure',
  p: 'preposition',
  c: 'conjunction',
  u: 'particle',
  y: 'particle',
  k: 'particle',
  h: 'particle',
  e: 'interjection',
  j: 'noun',
  eng: 'noun',
};

const NUMBER = /^第?[零〇一二两三四五六七八九十百千万亿几半多]+$/u;
const COUNTED = /^第?[零〇一二两三四五六七八九十百千万亿几半]+(.{1,2})$/u;

/** The parts of speech of words among their neighbours. */
export function posOfWords(tokens: readonly JiebaToken[], words: ChineseWords): PartOfSpeech[] {
  const lexical = tokens.map((token) => lexicalPos(token, words));
  const decided: PartOfSpeech[] = [];
  tokens.forEach((_, index) => {
    decided.push(contextualPos({ tokens, index, lexical, decided, words }));
  });
  return decided;
}

/** What a word is by itself. */
function lexicalPos({ word, tag }: JiebaToken, words: ChineseWords): PartOfSpeech {
  const ours = PartOfSpeech.safeParse(tag);
  if (ours.success && tag !== 'other') return ours.data;
  return words.posOf.get(word) ?? byShape(word, words) ?? byTag(tag);
}

/** What the shape of a word tells: 高高兴兴, 跑来跑去, 看一看, 散散步, 十五, 三只. */
function byShape(word: string, words: ChineseWords): PartOfSpeech | undefined {
  const [first = '', second = '', third = '', fourth] = [...word];
  if (NUMBER.test(word)) return 'number';
  const counted = COUNTED.exec(word)?.[1];
  if (counted !== undefined && words.measures.has(counted)) return 'number';
  const isVerb = words.posOf.get(first) === 'verb';
  if (fourth !== undefined && first === second && third === fourth) return 'adjective';
  if (second === '来' && fourth === '去' && first === third) return 'verb';
  if (fourth !== undefined && first === third && second === fourth) return words.posOf.get(first + second);
  if (first === second && third === '')
    return isVerb || words.posOf.get(first) === 'adjective' ? words.posOf.get(first) : undefined;
  if (first === second || (first === third && '一了不'.includes(second))) return words.posOf.get(first);
  if (third !== '' && second === '不') return words.posOf.get(first);
  return undefined;
}

function byTag(tag: string): PartOfSpeech {
  return POS_OF_TAG[tag.slice(0, 3)] ?? POS_OF_TAG[tag.slice(0, 2)] ?? POS_OF_TAG[tag[0] ?? ''] ?? 'other';
}
