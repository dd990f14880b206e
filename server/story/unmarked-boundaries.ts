import type { Word } from '../book/words.ts';
import { type CueWords, isIn } from './cue-words.ts';
import { isClosing, isOpening, isSpoken, placeAfter, placeBefore, wordAfter, wordBefore } from './marks.ts';
import { lengthAgainst, type SentenceCap } from './sentence-length.ts';

/** How surely a sentence begins at a word. */
type Strength = 'sure' | 'maybe' | 'no';

/** Shorter than this share of the cap nothing stands alone. */
const SHORTEST = 0.25;

/**
 * Sentences in a run without marks, as people dictate: 明天我们去看牙医妈妈开车带我去. A sentence may begin at a time, at a
 * joining word, or at somebody who then does something, if the words before it can stand alone. Nothing is cut where no
 * such place is found.
 */
export function findUnmarkedBoundaries(run: readonly Word[], cap: SentenceCap, cues: CueWords): Word[][] {
  const sure = cutWhere(run, cap, cues, (strength) => strength === 'sure');
  return sure.flatMap((piece) =>
    lengthAgainst(piece, cap) > 1 ? cutWhere(piece, cap, cues, (strength) => strength !== 'no') : [piece],
  );
}

function cutWhere(
  run: readonly Word[],
  cap: SentenceCap,
  cues: CueWords,
  enough: (strength: Strength) => boolean,
): Word[][] {
  const isBracketed = bracketedIn(run);
  const lastPredicate = run.findLastIndex(isPredicate);
  const sentences: Word[][] = [];
  let sentence: Word[] = [];
  let waits = false;
  let told = false;
  run.forEach((word, index) => {
    if (sentence.length === 0) waits = opensWaiting(run, index, cues);
    // 如果不舒服可以举手 | 理发师就会停下来: what was waited for has come.
    if (told && (word.pos === 'modal' || /^[就再才]$/u.test(word.text))) waits = false;
    const ready = told && index <= lastPredicate && !isBracketed[index] && lengthAgainst(sentence, cap) >= SHORTEST;
    if (ready && enough(strengthAt(run, index, cues))) {
      if (waits && !isIn(cues.begins, word.text)) waits = false;
      else {
        sentences.push(sentence);
        sentence = [];
        told = false;
        waits = opensWaiting(run, index, cues);
      }
    }
    sentence.push(word);
    told ||= isPredicate(word);
  });
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

const isPredicate = ({ pos }: Word) => pos === 'verb' || pos === 'adjective';

/** What stands in round or square brackets is one thought with what stands before it. */
function bracketedIn(run: readonly Word[]): boolean[] {
  let depth = 0;
  return run.map(({ text }) => {
    const inside = depth > 0;
    if (/^[（(【[]/u.test(text)) depth += 1;
    else if (/^[）)】\]]/u.test(text)) depth = Math.max(0, depth - 1);
    return inside;
  });
}

/** 如果太吵, when it rains, 到了医院: the sentence is not over before somebody does something. */
function opensWaiting(run: readonly Word[], start: number, cues: CueWords): boolean {
  const first = run[start]?.pos === 'space' ? placeAfter(run, start) : start;
  if (isIn(cues.waits, run[first]?.text) || isArrival(run, first)) return true;
  const soon = run.slice(first, first + 8);
  return soon.some((word) => isIn(cues.afterwards, word.text));
}

function strengthAt(run: readonly Word[], index: number, cues: CueWords): Strength {
  const word = run[index]!;
  const before = wordBefore(run, index);
  if (word.pos === 'space' || isClosing(word.text) || !before || isOpening(before.text)) return 'no';
  if (followsDegree(run, index, cues)) return 'sure';
  if (leadsOn(before, cues)) return 'no';
  if (beginsWithCapital(run, index)) return 'sure';
  if (isIn(cues.begins, word.text)) return isIn(cues.beginsNot, wordAfter(run, index)?.text) ? 'no' : 'sure';
  if (isIn(cues.mayBegin, word.text)) return isJoiner(run, index, cues) ? 'maybe' : 'no';
  if (/^(?:time|pronoun|measure|number)$/.test(before.pos)) return 'no';
  if (isIn(cues.times, word.text)) return isPerson(run, placeBefore(run, index), cues) ? 'no' : 'sure';
  if (isArrival(run, index)) return before.pos === 'adverb' ? 'no' : 'sure';
  if (isSaidAgain(run, index) || isThereIs(run, index)) return 'sure';
  if (before.pos === 'adjective' && [...before.text].length === 1) return 'no';
  // 司机叔叔, 护士姐姐: one person, or two together.
  if (isIn(cues.people, before.text)) return 'no';
  return isPerson(run, index, cues) && actsSoon(run, index) ? 'sure' : 'no';
}

/** After these words something must follow: 妈妈带 | 我, to | Grandma, 明天 | 妈妈. */
function leadsOn({ text, pos }: Word, cues: CueWords): boolean {
  if (/^(?:preposition|conjunction|determiner|modal)$/.test(pos)) return true;
  return [cues.begins, cues.mayBegin, cues.times, cues.wantsPerson].some((list) => isIn(list, text));
}

/** so loud, so that, and me: no new sentence. What begins one is followed by somebody who does something. */
function isJoiner(run: readonly Word[], index: number, cues: CueWords): boolean {
  const next = placeAfter(run, index);
  if (isIn(cues.beginsNot, run[next]?.text)) return false;
  if (!/^\p{Script=Latin}/u.test(run[index]!.text)) return true;
  if (isIn(cues.begins, run[next]?.text) || /^there['’]/iu.test(run[next]?.text ?? '') || isThereIs(run, next))
    return true;
  return isPerson(run, next, cues) && actsSoon(run, next);
}

/** "… on me The sand is hot": whoever writes capitals and no full stops begins a sentence with one. */
function beginsWithCapital(run: readonly Word[], index: number): boolean {
  const { text, pos } = run[index]!;
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !/^\p{Ll}|^I$/u.test(wordBefore(run, index)?.text ?? '')) return false;
  return /^(?:pronoun|determiner|conjunction|preposition|adverb|modal|verb|time)$/.test(pos) || text === 'Then';
}

const ARRIVED = /^(?:[看吃做洗剪打喝玩写画穿买坐]完了?|检查完了?|结束|結束)$/u;

/** 到了以后, 到了动物园, 看完了: what was said before is over. */
function isArrival(run: readonly Word[], index: number): boolean {
  const [word, second, third] = run.slice(index, index + 3);
  if (!word) return false;
  if (word.text === '到' || word.text === '到了') {
    const after = word.text === '到' ? third : second;
    const isOver = word.text === '到了' || second?.text === '了';
    return isOver && (after === undefined || /^(?:noun|place|name|pronoun|time|measure|number)$/.test(after.pos));
  }
  const isDone = second?.text === '完' && third?.text === '了';
  return (
    ARRIVED.test(word.text) || (word.pos === 'verb' && isDone) || (/完$/u.test(word.text) && second?.text === '了')
  );
}

/** 坐地铁 | 地铁上人很多, 住在医院里 | 医院里有…: what was told of last is told about next. */
const FARTHEST = 10;

function isSaidAgain(run: readonly Word[], index: number): boolean {
  const { text, pos } = run[index]!;
  if (!/^(?:noun|place)$/.test(pos) || !/^\p{Script=Han}{2,}$/u.test(text)) return false;
  const before = placeBefore(run, index);
  const isWhere = /^[上下里裡外内內中]$/u.test(run[before]?.text ?? '');
  if (run[isWhere ? placeBefore(run, before) : before]?.text === text) return true;
  const isSubject = /^(?:modal|adverb)$/.test(wordAfter(run, index)?.pos ?? '');
  return isSubject && run.slice(Math.max(0, index - FARTHEST), index).some((word) => word.text === text);
}

/** 声音很大 | 我捂住耳朵, 人很多 | 声音有点大. */
function followsDegree(run: readonly Word[], index: number, cues: CueWords): boolean {
  if (!/^(?:noun|pronoun|name)$/.test(run[index]!.pos)) return false;
  const at = placeBefore(run, index);
  const degree = placeBefore(run, at);
  const subject = run[placeBefore(run, degree)];
  if (run[at]?.text === '很多' && run[degree]?.pos === 'noun') return actsSoon(run, index);
  if (run[at]?.pos !== 'adjective' || !isIn(cues.degrees, run[degree]?.text)) return false;
  // 很多人, 不少孩子: how many, not how.
  if (/^[多少]$/u.test(run[at]?.text ?? '')) return subject?.pos === 'noun' && actsSoon(run, index);
  return actsSoon(run, index);
}

/** "… next to ben | there are cows"; a place may stand before it: "at the farm there are cows". */
function isThereIs(run: readonly Word[], index: number): boolean {
  if (index >= run.length) return false;
  const isThere = (at: number) =>
    /^there$/iu.test(run[at]?.text ?? '') && /^(?:is|are|was|were|will)$/iu.test(wordAfter(run, at)?.text ?? '');
  const { text, pos } = run[index]!;
  if (/^there$/iu.test(text)) return isThere(index);
  if (pos !== 'preposition' || !/^(?:at|in|on|near|behind|next)$/iu.test(text)) return false;
  const phrase = run.slice(index + 1, index + 9).filter(isSpoken);
  const there = phrase.findIndex((word) => /^there$/iu.test(word.text));
  const isPlain = phrase.slice(0, there).every((word) => /^(?:determiner|noun|place|adjective|name)$/.test(word.pos));
  return there > 0 && there <= 3 && isPlain && /^(?:is|are|was|were)$/iu.test(phrase[there + 1]?.text ?? '');
}

function isPerson(run: readonly Word[], index: number, cues: CueWords): boolean {
  const word = run[index];
  if (!word) return false;
  if (isIn(cues.people, word.text) || word.pos === 'name') return true;
  // "the dentist will …": an article, a noun, then what it does.
  if (!ARTICLE.test(word.text)) return false;
  const [noun, next] = run.slice(index + 1, index + 8).filter(({ pos }) => pos !== 'space');
  return noun?.pos === 'noun' && (next?.pos === 'modal' || next?.pos === 'verb');
}

const ARTICLE = /^(?:the|my|our|his|her|their|a|an)$/iu;

/** The person is followed by what they do; only what stands between 用, 在, 给 and their verb may come first. */
function actsSoon(run: readonly Word[], index: number): boolean {
  if (/\p{Script=Latin}/u.test(run[index]!.text)) return actsNext(run, index);
  let inPhrase = false;
  for (const word of run.slice(index + 1, index + 9)) {
    if (/^(?:verb|modal|adjective)$/.test(word.pos) || /^[给給]$/u.test(word.text)) return true;
    if (word.text === '的' && !inPhrase) return false;
    if (/^(?:和|跟|與|and)$/iu.test(word.text) || word.pos === 'preposition') inPhrase = true;
    else if (/^(?:noun|place|punctuation)$/.test(word.pos) && !inPhrase && !ARTICLE.test(run[index]!.text))
      return false;
  }
  return false;
}

/** In English the verb follows at once: I can, Ben often goes, the dentist will, he's. */
function actsNext(run: readonly Word[], index: number): boolean {
  if (/['’](?:s|ll|re|m|ve|d)$/iu.test(run[index]!.text)) return true;
  let at = placeAfter(run, index);
  if (ARTICLE.test(run[index]!.text)) at = placeAfter(run, at);
  while (run[at]?.pos === 'adverb') at = placeAfter(run, at);
  return /^(?:verb|modal)$/.test(run[at]?.pos ?? '') || /['’](?:s|ll|re|ve|d)$/iu.test(run[at]?.text ?? '');
}
