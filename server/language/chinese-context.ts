import type { PartOfSpeech } from '../book/words.ts';
import type { ChineseWords } from './chinese-words.ts';
import type { JiebaToken } from './jieba.ts';

export type Context = {
  tokens: readonly JiebaToken[];
  index: number;
  /** What every word is by itself. */
  lexical: readonly PartOfSpeech[];
  /** What the words before have been decided to be. */
  decided: readonly PartOfSpeech[];
  words: Pick<ChineseWords, 'measures' | 'alsoNouns'>;
};

/** A word among its neighbours, asked by the rules below. */
type Around = {
  word: string;
  own: PartOfSpeech;
  before: string;
  beforePos: PartOfSpeech | undefined;
  next: string;
  nextPos: PartOfSpeech | undefined;
  /** Whether a verb follows before the next mark, not counting the next word. */
  verbLater: boolean;
  /** The text between the mark before and the word. */
  earlier: string;
};

/** 一幅画, 新包, 我的病: what is counted, described or owned is a thing. */
function isNamed({ before, beforePos }: Around): boolean {
  return before === '的' || ['measure', 'number', 'determiner', 'adjective'].includes(beforePos ?? '');
}

/** What a word is where it stands. */
export function contextualPos(context: Context): PartOfSpeech {
  const around = look(context);
  if (around.own === 'name') return 'name';
  if (isMeasure(around, context.words.measures)) return 'measure';
  if (around.own === 'verb' && around.next === '里' && around.word.length === 1) return 'noun';
  if (context.words.alsoNouns.has(around.word) && isNamed(around)) return 'noun';
  return RULES[around.word]?.(around) ?? around.own;
}

function look({ tokens, index, lexical, decided }: Context): Around {
  const clauseEnd = endOfClause(lexical, index);
  const clauseStart = startOfClause(lexical, index);
  const at = (place: number) => (place >= clauseStart && place < clauseEnd ? tokens[place]?.word : undefined) ?? '';
  return {
    word: tokens[index]?.word ?? '',
    own: lexical[index] ?? 'other',
    before: at(index - 1),
    beforePos: index - 1 >= clauseStart ? decided[index - 1] : undefined,
    next: at(index + 1),
    nextPos: index + 1 < clauseEnd ? lexical[index + 1] : undefined,
    verbLater: lexical.slice(index + 2, clauseEnd).includes('verb'),
    earlier: tokens
      .slice(clauseStart, index)
      .map(({ word }) => word)
      .join(''),
  };
}

const isMark = (pos: PartOfSpeech | undefined) => pos === undefined || pos === 'punctuation' || pos === 'space';

/** How far around a word its clause is looked at, in words. */
const REACH = 30;

function endOfClause(lexical: readonly PartOfSpeech[], index: number): number {
  let end = index + 1;
  while (end < index + REACH && !isMark(lexical[end])) end++;
  return end;
}

function startOfClause(lexical: readonly PartOfSpeech[], index: number): number {
  let start = index;
  while (start > index - REACH && !isMark(lexical[start - 1])) start--;
  return start;
}

const POINTS = /^(?:[这那哪每几某半两]|[零〇一二两三四五六七八九十百千万几]+|第.+|下|上)$/u;

/** 三只, 这条, 下一次; not 这只是 or 一家人 as one word. */
function isMeasure({ word, before, beforePos, nextPos }: Around, measures: ReadonlySet<string>): boolean {
  if (!measures.has(word)) return false;
  const counts =
    beforePos === 'number' || beforePos === 'determiner' || (POINTS.test(before) && !/^[上下]$/.test(before));
  if (!counts) return false;
  // 这把… and 那会… go on with a verb; 这把伞 and 那只猫 with a noun.
  if (beforePos === 'pronoun' || beforePos === 'determiner') return nextPos !== 'verb' || !'会只把对'.includes(word);
  return true;
}

const ACTS: ReadonlySet<PartOfSpeech | undefined> = new Set(['verb', 'modal', 'adverb', 'preposition', 'adjective']);
const NAMES_A_THING: ReadonlySet<PartOfSpeech | undefined> = new Set(['noun', 'place', 'name', 'time', 'measure']);
const isThing = (pos: PartOfSpeech | undefined) => NAMES_A_THING.has(pos) || pos === 'pronoun' || pos === 'number';

/** What 上 and 下 can stand after as places. */
const IS_SOMEWHERE: ReadonlySet<PartOfSpeech | undefined> = new Set(['noun', 'place', 'name', 'measure', 'number']);

type Rule = (around: Around) => PartOfSpeech | undefined;

/** 这张, 那个孩子 point; 这是 stands for something. */
const pointing: Rule = ({ nextPos, next }) =>
  nextPos === 'noun' || nextPos === 'measure' || nextPos === 'number' || /^[个只张条本件种些次天双位]$/.test(next)
    ? 'determiner'
    : 'pronoun';

/** 会画画, 要去, 想回家 are about another verb; 要一个苹果 is not. */
const helping: Rule = ({ nextPos, next, word }) => {
  if (nextPos === 'noun' || nextPos === 'number' || nextPos === 'name' || nextPos === 'pronoun') {
    return word === '会' && next !== '' ? 'modal' : 'verb';
  }
  return ACTS.has(nextPos) || nextPos === 'place' || nextPos === 'time' ? 'modal' : 'verb';
};

/** 给我剪头发 leads to another verb; 给我一块糖 does not. */
const leading: Rule = ({ verbLater, nextPos }) => (verbLater && nextPos !== 'verb' ? 'preposition' : 'verb');

/** Verbs of going, after which 过 means the way and not the past: 走过一座桥. */
const GOING = /[走跑飞爬跳穿跨游翻绕转越开骑滑划渡]$/u;
const EVER = /没|从来|曾|以前|小时候/u;

/** What one goes up to or attends: 上大学. */
const ATTENDED = /^(?:[学班课车床网楼山船]|.学|幼儿园|厕所|飞机|.年级|兴趣班)/u;

const RULES: Readonly<Record<string, Rule>> = {
  得: ({ beforePos, before, nextPos, next }) => {
    if (/^(?:还|就|都|也|总|必|非|可|只|先|又|您|你|我|他|她|咱|我们|你们|他们|她们|咱们|大家)$/u.test(before)) {
      return nextPos === 'number' || next === '了' || next === '到' ? 'verb' : 'modal';
    }
    if (beforePos === 'verb' || beforePos === 'adjective' || beforePos === 'other') return 'particle';
    if (next === '了' || next === '到' || nextPos === 'number') return 'verb';
    if (beforePos === undefined || beforePos === 'conjunction') return 'modal';
    return isThing(beforePos) && ACTS.has(nextPos) && nextPos !== 'adjective' ? 'modal' : 'particle';
  },
  地: ({ beforePos, before, nextPos }) => {
    if (beforePos === undefined || beforePos === 'determiner' || before === '的' || beforePos === 'preposition')
      return 'noun';
    if (before.length === 1 && (beforePos === 'verb' || beforePos === 'noun')) return 'noun';
    const describes = ['adjective', 'adverb', 'number', 'other', 'verb', 'pronoun'].includes(beforePos);
    return (describes && ACTS.has(nextPos)) || nextPos === 'verb' ? 'particle' : 'noun';
  },
  还: ({ next, nextPos, earlier }) => {
    if (nextPos === undefined || next === '了' || /^[给书钱清回]/.test(next)) return 'verb';
    return earlier.includes('把') && isThing(nextPos) ? 'verb' : 'adverb';
  },
  长: ({ before, beforePos, next, nextPos }) => {
    if (/^[很太真最更又好多这那挺不]|^非常$|^特别$|^有点$|^这么$|^那么$/u.test(before)) return 'adjective';
    if (/^(?:得|着|在|出|高|大|满|胖|成|到)/u.test(next)) return 'verb';
    return next === '了' && beforePos !== undefined && nextPos === 'particle' && !/头发|指甲|个子$/u.test(before)
      ? 'verb'
      : 'adjective';
  },
  过: ({ beforePos, before, earlier }) => {
    if (beforePos !== 'verb' && beforePos !== 'adjective') return 'verb';
    return GOING.test(before) && !EVER.test(earlier) ? 'verb' : 'particle';
  },
  种: () => 'verb',
  数: () => 'verb',
  扇: ({ nextPos }) => (nextPos === undefined ? 'noun' : 'verb'),
  这: pointing,
  那: pointing,
  会: helping,
  要: helping,
  想: helping,
  在: ({ nextPos, beforePos, verbLater }) => {
    if (nextPos === 'verb' && beforePos !== 'verb') return 'adverb';
    if (beforePos === 'verb') return 'preposition';
    return verbLater ? 'preposition' : 'verb';
  },
  给: ({ verbLater, nextPos, beforePos, next }) =>
    beforePos === 'verb' ? 'preposition' : leading({ verbLater, nextPos, beforePos, next } as Around),
  用: leading,
  按: leading,
  跟: leading,
  陪: () => 'verb',
  对: ({ beforePos, nextPos }) => (nextPos === undefined || beforePos === 'adverb' ? 'adjective' : 'preposition'),
  上: ({ before, beforePos, next }) => {
    if (ATTENDED.test(next)) return 'verb';
    if (/^[前后左右先]$/u.test(before) || /^[了着过得]$/u.test(next)) return 'verb';
    return IS_SOMEWHERE.has(beforePos) ? 'place' : 'verb';
  },
  下: ({ before, beforePos, next }) => {
    if (/^[雨雪]$/u.test(before) || /^[了着过得起]$/u.test(next)) return 'verb';
    return IS_SOMEWHERE.has(beforePos) ? 'place' : /^一/.test(next) ? 'determiner' : 'verb';
  },
  里: () => 'place',
  好: ({ nextPos, next }) =>
    (nextPos === 'adjective' && next !== '好') || nextPos === 'time' || nextPos === 'number' ? 'adverb' : 'adjective',
  多: ({ nextPos }) => (nextPos === 'verb' || nextPos === 'adjective' ? 'adverb' : 'adjective'),
  特别: ({ nextPos }) =>
    nextPos === 'adjective' || nextPos === 'verb' || nextPos === 'modal' ? 'adverb' : 'adjective',
  真: ({ nextPos }) => (nextPos === 'noun' || nextPos === undefined ? 'adjective' : 'adverb'),
  当: ({ nextPos, verbLater }) => (nextPos === 'noun' && !verbLater ? 'verb' : 'preposition'),
  和: () => 'conjunction',
  把: () => 'preposition',
  只: () => 'adverb',
};
