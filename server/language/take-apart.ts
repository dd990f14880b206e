import { type ChineseWords, isPotential } from './chinese-words.ts';
import type { JiebaToken } from './jieba.ts';

/** A part of a word that was taken apart, whose tag is still to be looked up. */
export const UNTAGGED = '?';

/** What is in a large dictionary of words. */
export type IsWord = (text: string) => boolean;

/** The parts of what the segmenter took for one word and is several: 看着, 轻轻地, 花园里, 带我去, 弹钢琴. */
export function takeApart(token: JiebaToken, words: ChineseWords, isWord: IsWord): JiebaToken[] {
  const { word } = token;
  const listed = words.apart.get(word);
  if (listed) return listed.map(untagged);
  if (words.posOf.has(word) || isPotential(word, words.complements)) return [token];
  const isKnown = (part: string) => words.posOf.has(part) || isWord(part);
  return withoutParticle(token, isKnown) ?? (isKnown(word) ? [token] : partsOfPhrase(token, words, isKnown));
}

const untagged = (word: string): JiebaToken => ({ word, tag: UNTAGGED });

/** Said twice or twice twice: 轻轻, 高高兴兴. */
const SAID_TWICE = /^(.)\1$|^(.)\2(.)\3$|^(.)(.)\5$/u;

/** 看着, 轻轻地: a word and a particle. */
function withoutParticle({ word, tag }: JiebaToken, isKnown: IsWord): JiebaToken[] | undefined {
  const last = [...word].at(-1) ?? '';
  const stem = word.slice(0, -last.length);
  const particle = { word: last, tag: 'particle' };
  if ([...stem].length === 1) {
    // 心得 and 罪过 are nouns.
    if (!'着了过得'.includes(last) || (/^n/.test(tag) && isKnown(word))) return undefined;
    return [{ word: stem, tag: 'verb' }, particle];
  }
  if (!'地的得着了过'.includes(last) || isKnown(word)) return undefined;
  return [SAID_TWICE.test(stem) ? { word: stem, tag: 'adjective' } : untagged(stem), particle];
}

/** 我会, 很挤, 不吃, 带我去, 睡得香: none of these makes a word with what stands beside it. */
const LOOSE = /^([我你他她它很太真最更不别])(.+)$|^(.)([我你他她它得])(.+)$/u;

function partsOfPhrase(token: JiebaToken, words: ChineseWords, isKnown: IsWord): JiebaToken[] {
  const { word, tag } = token;
  const loose = LOOSE.exec(word);
  if (loose) return loose.slice(1).filter(Boolean).map(untagged);
  const characters = [...word];
  const [first = '', second = '', ...rest] = characters;
  const last = characters.at(-1) ?? '';
  const stem = characters.slice(0, -1).join('');
  const inside = { word: last, tag: 'f' };
  if (characters.length === 2) return '里上'.includes(last) && /^[nx]/.test(tag) ? [untagged(stem), inside] : [token];
  // 慢慢说
  if (first === second && isKnown(stem) && words.posOf.get(last) === 'verb') return [untagged(stem), untagged(last)];
  if ('里上下中外'.includes(last) && isKnown(stem)) return [untagged(stem), inside];
  const object = second + rest.join('');
  // Names of people in the segmenter's dictionary that begin like 和丽丽 are rather 和 and a name.
  if (tag === 'nr' && '和跟与给对向把被让叫'.includes(first)) return [untagged(first), untagged(object)];
  if (words.posOf.get(first) === 'verb' && isKnown(object)) return [{ word: first, tag: 'v' }, untagged(object)];
  const isTwoWords = characters.length >= 4 && isKnown(first + second) && isKnown(rest.join(''));
  return isTwoWords ? [untagged(first + second), untagged(rest.join(''))] : [token];
}
