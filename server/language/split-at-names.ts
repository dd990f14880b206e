import type { Jieba } from './jieba.ts';
import { isHan } from './scan.ts';

export type Piece = { text: string; isName: boolean };

/** The text in pieces, each a name or what stands between. The longest name wins. */
export function splitAtNames(text: string, names: readonly string[], segment?: Jieba): Piece[] {
  const pattern = namesPattern(names);
  if (!pattern) return [{ text, isName: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index < end || !readsAsName(text, match.index, match[0], segment)) continue;
    pieces.push({ text: text.slice(end, match.index), isName: false }, { text: match[0], isName: true });
    end = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(end), isName: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** A Latin name is a whole word, and keeps its ’s. */
function namesPattern(names: readonly string[]): RegExp | undefined {
  const wanted = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return undefined;
  return new RegExp(
    wanted.map((name) => (isHan(name) ? escaped(name) : `${START}${escaped(name)}${END}`)).join('|'),
    'gu',
  );
}

const START = '(?<![\\p{Script=Latin}\\p{N}])';
const END = "(?:['’]s?(?!\\p{L}))?(?![\\p{Script=Latin}\\p{N}])";

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** Will you …, May I …: no name. */
const ASKS = /^ (?:you|I|we|he|she|it|they)\b/u;
/** 下小雨, 一场小雪: no name. */
const WEATHER = /(?:[下飘落]|下起|下起了|[下飘落][着了]|[场阵])$/u;

/**
 * Whether the characters of a name stand for the person here: not when they are part of a longer word (安安 in 安安静静),
 * nor where two other words meet (天天 in 今天天气). 小明天天 and 乐乐高兴 are the name, since the rest then reads better.
 */
function readsAsName(text: string, at: number, name: string, segment: Jieba | undefined): boolean {
  if (![...name].every(isHan)) return !ASKS.test(text.slice(at + name.length, at + name.length + 6));
  if (/^小?[雨雪]$/u.test(name.slice(-2)) && WEATHER.test(text.slice(Math.max(0, at - 3), at))) return false;
  if (!segment) return true;
  const before = HAN_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
  const after = HAN_AFTER.exec(text.slice(at + name.length, at + name.length + REACH))?.[0] ?? '';
  const run = before + name + after;
  const start = before.length;
  const words = placed(segment(run));
  const first = words.find((word) => word.start <= start && start < word.end);
  const last = words.find((word) => word.start < start + name.length && start + name.length <= word.end);
  if (!first || !last) return true;
  const cutsFirst = first.start < start;
  const cutsLast = last.end > start + name.length;
  if (!cutsFirst && !cutsLast) return true;
  if (first === last || (cutsFirst && cutsLast)) return false;
  const withName = segment(before).length + 1 + segment(after).length;
  if (withName !== words.length) return withName < words.length;
  // 小雨伞, 小花园: “small” and a thing.
  return !(cutsLast && name.startsWith('小') && /^(?:n|noun|place)/u.test(last.tag));
}

/** How far around a name words are looked at, in characters. */
const REACH = 30;
const HAN_BEFORE = /\p{Script=Han}*$/u;
const HAN_AFTER = /^\p{Script=Han}*/u;

type PlacedWord = { start: number; end: number; tag: string };

function placed(tokens: readonly { word: string; tag: string }[]): PlacedWord[] {
  let end = 0;
  return tokens.map(({ word, tag }) => {
    const start = end;
    end += word.length;
    return { start, end, tag };
  });
}
