import { type ChineseWords, isPotential } from './chinese-words.ts';
import type { Jieba, JiebaToken } from './jieba.ts';
import { type IsWord, takeApart, UNTAGGED } from './take-apart.ts';

/**
 * Segments a text and mends what was cut badly: takes 看着 and 轻轻地 apart, puts 看一看 and 好不好 together, and splits
 * entries of the segmenter's dictionary that are really phrases.
 */
export function mendWords(text: string, jieba: Jieba, words: ChineseWords, isWord: IsWord): JiebaToken[] {
  const taken = jieba(text).flatMap((token) => takeApart(token, words, isWord));
  const recut = taken.flatMap((token, at) => cutAmongNeighbours(token, taken[at - 1], taken[at + 1]));
  const tagged = recut.map((token) =>
    token.tag === UNTAGGED ? { ...token, tag: tagAlone(token.word, jieba) } : token,
  );
  return join(tagged, words);
}

function tagAlone(word: string, jieba: Jieba): string {
  const tokens = jieba(word);
  return (tokens.length === 1 ? tokens[0]?.tag : undefined) ?? 'x';
}

/** Words of two characters that are two words beside these neighbours. */
function cutAmongNeighbours(
  token: JiebaToken,
  before: JiebaToken | undefined,
  next: JiebaToken | undefined,
): JiebaToken[] {
  const [first = '', second = '', third] = [...token.word];
  if (second === '' || third !== undefined) return [token];
  const cut = (firstTag: string, secondTag: string) => [
    { word: first, tag: firstTag },
    { word: second, tag: secondTag },
  ];
  // 很多 种 菜
  if (first === '种' && /[多几这那各两三]$/u.test(before?.word ?? '')) return cut('q', UNTAGGED);
  // 一个接一个 地 上 了 车; but 地上 有 水
  const isSaidTwice = /(.)\1$|^一.$/u.test(before?.word ?? '');
  if (first === '地' && /[上下]/u.test(second) && next?.word === '了' && isSaidTwice) return cut('particle', 'v');
  // 草地 上 铺 了 布; but 上面 有 布
  const isPlace = /^(?:n|s|noun|place)/u.test(before?.tag ?? '');
  const isDone = '上下里'.includes(first) && /^[了着满]/u.test(next?.word ?? '') && !/[面边头来去]/u.test(second);
  return isPlace && isDone ? cut('f', 'v') : [token];
}

function join(tokens: readonly JiebaToken[], words: ChineseWords): JiebaToken[] {
  const joined: JiebaToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const next = tokens.slice(at, at + 3);
    const object = objectOfDoubled(next);
    const count = object === '' ? together(next, words) : 3;
    const text = next
      .slice(0, count)
      .map(({ word }) => word)
      .join('');
    const word = text.slice(0, text.length - object.length);
    joined.push({ word, tag: next[0]?.tag ?? 'x' });
    if (object !== '') joined.push({ word: object, tag: 'n' });
    at += count;
  }
  return joined;
}

/** 梳 了 梳头发: what is left of the third word when the verb that it begins with is said twice; else empty. */
function objectOfDoubled([first, second, third]: readonly JiebaToken[]): string {
  if (!first || !second || !third || !['一', '了'].includes(second.word)) return '';
  const isDoubled = [...first.word].length === 1 && third.word.startsWith(first.word) && third.word !== first.word;
  return isDoubled && /^v/u.test(first.tag) ? third.word.slice(first.word.length) : '';
}

/** How many of these words are one: 闻 一 闻, 听 了 听, 要 不要, 喜欢 不 喜欢, 搬 不 动, 找 得到, 摸 摸, 花 儿. */
function together([first, second, third]: readonly JiebaToken[], words: ChineseWords): number {
  if (!first || !second) return 1;
  const isSingle = [...first.word].length === 1;
  if (third && first.word === third.word && ['一', '了', '不'].includes(second.word)) return 3;
  if (second.word === `不${first.word}`) return 2;
  if (isSingle && (second.word.startsWith(`不${first.word}`) || first.word === second.word)) return 2;
  if (isSingle && words.posOf.get(first.word) === 'verb' && !GOES_ON.has(first.word)) {
    if (isPotential(first.word + second.word, words.complements)) return 2;
    if (third && isPotential(first.word + second.word + third.word, words.complements)) return 3;
  }
  return second.word === '儿' ? 2 : 1;
}

/** Verbs that rather go on with another verb: 去不去, 想得到, 怕不好. */
const GOES_ON = new Set([...'去来想爱怕是有在让叫']);
