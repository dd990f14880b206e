import type { Word } from '../book/words.ts';
import { type CueWords, isIn } from './cue-words.ts';
import { isClosing, isOpening, placeAfter, placeBefore, wordAfter, wordBefore } from './marks.ts';
import { ARTICLE, actsSoon, isPerson } from './who-acts.ts';

/** How surely a sentence begins at a word. */
export type Strength = 'sure' | 'maybe' | 'no';
/** A word in a run without marks; `start` is where its sentence begins so far. */
export type Place = { run: readonly Word[]; index: number; start: number; cues: CueWords };

/** How surely a sentence begins here, given that what stands before can stand alone. */
export function strengthAt(place: Place): Strength {
  const { run, index, cues } = place;
  const word = run[index]!;
  const before = wordBefore(run, index);
  if (word.pos === 'space' || isClosing(word.text) || !before || isOpening(before.text)) return 'no';
  if (followsDegree(place) || isDone(run, index)) return 'sure';
  if (leadsOn(place, before)) return 'no';
  if (beginsWithCapital(run, index)) return 'sure';
  if (isIn(cues.begins, word.text)) return isIn(cues.beginsNot, wordAfter(run, index)?.text) ? 'no' : 'sure';
  if (isIn(cues.mayBegin, word.text)) return isJoiner(place) ? 'maybe' : 'no';
  if (/^(?:time|measure|number)$/.test(before.pos) && !isTrailingTime(place)) return 'no';
  if (before.pos === 'pronoun' && !isObject(run, placeBefore(run, index))) return 'no';
  if (isIn(cues.times, word.text)) return isTimeStart(place) ? 'sure' : 'no';
  if (isArrival(run, index)) return before.pos === 'adverb' ? 'no' : 'sure';
  if (isSaidAgain(run, index) || isThereIs(run, index) || isSomewhere(place)) return 'sure';
  if (isHappening(place) || isAtTime(place) || isWhen(place)) return 'sure';
  // 司机叔叔, 护士姐姐: one person.
  if (before.pos === 'noun' && isTitleOf(place)) return 'no';
  // 和爸爸妈妈一起
  if (before.pos === 'noun' && isPerson(run, placeBefore(run, index), cues) && !isObject(run, placeBefore(run, index)))
    return 'no';
  if (before.pos === 'adjective' && [...before.text].length === 1) return 'no';
  return isPerson(run, index, cues) && actsSoon(run, index, cues) ? 'sure' : 'no';
}

/** 邻居阿姨 is one person; 戴口罩 | 奶奶看到我们 is not. */
function isTitleOf({ run, index, cues }: Place): boolean {
  if (!isIn(cues.titlesOfPeople, run[index]?.text)) return false;
  return /^(?:叔叔|阿姨|[师師]傅)$/u.test(run[index]?.text ?? '') || !isObject(run, placeBefore(run, index));
}

/** After these words something must follow: 妈妈带 | 我, 抱着 | 小熊, to | Grandma, 明天 | 妈妈. */
function leadsOn(place: Place, { text, pos }: Word): boolean {
  const { run, index, cues } = place;
  if (/^(?:preposition|conjunction|determiner|modal)$/.test(pos) || /[的给給对對向]$/u.test(text)) return true;
  if (isIn(cues.afterwards, text)) return true;
  const verb = run[placeBefore(run, placeBefore(run, index))]?.text;
  // 告诉了 | 妈妈
  if (text === '了') return isIn(cues.wantsPerson, verb);
  if (/^[着著]$/u.test(text)) return !isIn(cues.restingVerbs, verb);
  if (isIn(cues.times, text)) return !isTrailingTime(place);
  return [cues.begins, cues.mayBegin, cues.wantsPerson].some((list) => isIn(list, text));
}

/** "a flu shot today | Grandma drives": an English time after the sentence it belongs to, not before the next one. */
function isTrailingTime({ run, index, start, cues }: Place): boolean {
  const at = placeBefore(run, index);
  const [time, before] = [run[at], wordBefore(run, at)];
  if (!time || !before || !isIn(cues.times, time.text) || !/^\p{Script=Latin}/u.test(time.text)) return false;
  const first = run[start]?.pos === 'space' ? placeAfter(run, start) : start;
  return at > first && !isIn(cues.times, run[first]?.text) && /^(?:noun|name|place|verb|adjective)$/.test(before.pos);
}

function isTimeStart({ run, index, start, cues }: Place): boolean {
  if (isPerson(run, placeBefore(run, index), cues)) return false;
  if (!/^\p{Script=Latin}/u.test(run[index]!.text)) return true;
  const first = run[start]?.pos === 'space' ? placeAfter(run, start) : start;
  return isIn(cues.times, run[first]?.text) || /^(?:sometimes|now|soon)$/iu.test(run[index]!.text);
}

/** 推了他, 陪着她: the pronoun is whom it is done to. */
function isObject(run: readonly Word[], index: number): boolean {
  const before = wordBefore(run, index);
  return before !== undefined && (before.pos === 'verb' || /^[着著了过過给給到]$/u.test(before.text));
}

/** so loud, so that, and me: no new sentence. What begins one is followed by somebody who does something. */
function isJoiner({ run, index, cues }: Place): boolean {
  const next = placeAfter(run, index);
  if (isIn(cues.beginsNot, run[next]?.text)) return false;
  if (!/^\p{Script=Latin}/u.test(run[index]!.text)) return true;
  if (isIn(cues.begins, run[next]?.text) || /^there['’]/iu.test(run[next]?.text ?? '') || isThereIs(run, next))
    return true;
  // Leo and Mum sit: two do it together.
  if (/^and$/iu.test(run[index]!.text) && isPerson(run, placeBefore(run, index), cues)) return false;
  return isPerson(run, next, cues) && actsSoon(run, next, cues);
}

/** "… on me The sand is hot": whoever writes capitals and no full stops begins a sentence with one. */
function beginsWithCapital(run: readonly Word[], index: number): boolean {
  const { text, pos } = run[index]!;
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !/^\p{Ll}|^I$/u.test(wordBefore(run, index)?.text ?? '')) return false;
  return /^(?:pronoun|determiner|conjunction|preposition|adverb|modal|verb|time)$/.test(pos) || text === 'Then';
}

const FINISHED = /^(?:[看吃做洗剪打喝玩写寫画畫穿买買坐]完了?|检查完了?|檢查完了?|结束|結束)$/u;

/** 看完了, 打完了: what was said before is over. */
function isDone(run: readonly Word[], index: number): boolean {
  const [word, second, third] = run.slice(index, index + 3);
  const isSpelt = word?.pos === 'verb' && second?.text === '完' && third?.text === '了';
  if (!isSpelt && !(/完$/u.test(word?.text ?? '') && second?.text === '了')) return false;
  const at = placeBefore(run, index);
  const before = run[at];
  if (before?.pos === 'noun') return isObject(run, at);
  // 剪头发 | 剪完了, 停下来 | 剪完了
  if (before?.pos === 'verb') return [...before.text].length > 1 || /^[来去來]$/u.test(before.text);
  return /^(?:particle|adjective|pronoun|place|number)$/.test(before?.pos ?? '');
}

/** 到了以后, 到了动物园, 吃完了: the next thing begins there. */
export function isArrival(run: readonly Word[], index: number): boolean {
  const [word, second, third] = run.slice(index, index + 3);
  if (!word) return false;
  if (word.text === '到' || word.text === '到了') {
    const after = word.text === '到' ? third : second;
    const isOver = word.text === '到了' || second?.text === '了';
    return isOver && (after === undefined || /^(?:noun|place|name|pronoun|time|measure|number)$/.test(after.pos));
  }
  return FINISHED.test(word.text) || isDone(run, index);
}

/** So many words back the same thing was spoken of. */
const FARTHEST = 10;

/** 坐地铁 | 地铁上人很多, 住在医院里 | 医院里有…: what was told of last is told about next. */
function isSaidAgain(run: readonly Word[], index: number): boolean {
  const { text, pos } = run[index]!;
  if (!/^(?:noun|place)$/.test(pos) || !/^\p{Script=Han}{2,}$/u.test(text)) return false;
  const before = placeBefore(run, index);
  const isWhere = LOCALISER.test(run[before]?.text ?? '');
  if (run[isWhere ? placeBefore(run, before) : before]?.text === text) return true;
  const isSubject = /^(?:modal|adverb)$/.test(wordAfter(run, index)?.pos ?? '');
  return (
    isSubject &&
    !/^(?:verb|preposition)$/.test(run[before]?.pos ?? '') &&
    run.slice(Math.max(0, index - FARTHEST), index).some((word) => word.text === text)
  );
}

const LOCALISER = /^[上下里裡外内內中旁边邊]$/u;

/** 声音很大 | 我捂住耳朵, 人很多 | 声音有点大. */
function followsDegree({ run, index, cues }: Place): boolean {
  if (!/^(?:noun|pronoun|name)$/.test(run[index]!.pos)) return false;
  const at = placeBefore(run, index);
  const degree = placeBefore(run, at);
  const subject = run[placeBefore(run, degree)];
  if (run[at]?.text === '很多') return run[degree]?.pos === 'noun' && actsSoon(run, index, cues);
  if (run[at]?.pos !== 'adjective' || !isIn(cues.degrees, run[degree]?.text)) return false;
  // 很多人, 不少孩子: how many, not how.
  if (/^[多少]$/u.test(run[at]?.text ?? '')) return subject?.pos === 'noun' && actsSoon(run, index, cues);
  return actsSoon(run, index, cues);
}

/** Something after which a new sentence may begin without anybody in it: an object, 了, how something is. */
function endsThought({ run, index, cues }: Place): boolean {
  const at = placeBefore(run, index);
  const before = run[at]!;
  if (before.text === '了' || before.pos === 'pronoun') return true;
  if (before.pos === 'adjective') return [...before.text].length > 1 || isIn(cues.degrees, wordBefore(run, at)?.text);
  // 看牙医, 剪头发: a verb and its thing.
  if (before.pos === 'verb') return /^\p{Script=Han}{3,}$/u.test(before.text);
  if (!/^(?:noun|place)$/.test(before.pos)) return false;
  return isObject(run, at) || (!isPerson(run, at, cues) && isQualified(run, at));
}

/** 心爱的小兔子, 新书包 */
const isQualified = (run: readonly Word[], index: number) =>
  /^(?:adjective|number)$/.test(wordBefore(run, index)?.pos ?? '') || wordBefore(run, index)?.text === '的';

/** 去看牙 | 候诊室里有…, 很多客人 | 桌上有…, 走到操场 | 在操场上老师…: where the next thing is. */
function isSomewhere(place: Place): boolean {
  const { run, index, cues } = place;
  if (!endsThought(place) || LOCALISER.test(run[index]!.text)) return false;
  const inside = /^在$/u.test(run[index]!.text);
  const at = inside ? placeAfter(run, index) : index;
  if (!/^(?:noun|place)$/.test(run[at]?.pos ?? '')) return false;
  const next = placeAfter(run, at);
  const after = LOCALISER.test(run[next]?.text ?? '') ? placeAfter(run, next) : next;
  if (inside) return isPerson(run, after, cues) && actsSoon(run, after, cues);
  const isPlace = after !== next || run[at]?.pos === 'place' || LOCALISER.test([...run[at]!.text].at(-1) ?? '');
  return isPlace && /^(?:有|没有|沒有)$/u.test(run[after]?.text ?? '');
}

/** 校车来了 | 司机…, 声音变小了, 灯很亮: something happens, or is somehow, by itself. */
function isHappening(place: Place): boolean {
  const { run, index, cues } = place;
  if (run[index]!.pos !== 'noun' || !/\p{Script=Han}/u.test(run[index]!.text)) return false;
  if (!endsThought(place) || isIn(cues.people, run[index]!.text)) return false;
  const [one, two, three, four] = run.slice(index + 1, index + 5);
  const isHow = isIn(cues.degrees, one?.text) || /^(?:也|都|变|變)$/u.test(one?.text ?? '');
  if (
    isHow &&
    (two?.pos === 'adjective' || (/^(?:很|有点|有點)$/u.test(two?.text ?? '') && three?.pos === 'adjective'))
  )
    return true;
  if (one?.pos !== 'verb') return false;
  const [end, after] = two?.text === '了' ? [two, three] : [three, four];
  if (end?.text !== '了' || (end === three && two?.pos !== 'verb')) return false;
  return after === undefined || /^(?:pronoun|name|time)$/.test(after.pos) || isIn(cues.people, after.text);
}

/** So many words may stand before 的时候. */
const SOON = 4;

/** 看电视 | 拿红包的时候, 去博物馆 | 地铁进站的时候: when the next thing happens. */
function isWhen(place: Place): boolean {
  const { run, index, cues } = place;
  if (!/^(?:verb|noun|place)$/.test(run[index]!.pos) || !endsThought(place)) return false;
  return run.slice(index + 1, index + 1 + SOON).some(({ text }) => isIn(cues.afterwards, text));
}

/** "… next to ben | there are cows"; a place may stand before it: "at the farm there are cows". */
function isThereIs(run: readonly Word[], index: number): boolean {
  if (index >= run.length) return false;
  const { text, pos } = run[index]!;
  if (/^there$/iu.test(text)) return /^(?:is|are|was|were|will)$/iu.test(wordAfter(run, index)?.text ?? '');
  if (pos !== 'preposition' || !/^(?:at|in|on|near|behind|next)$/iu.test(text)) return false;
  let at = placeAfter(run, index);
  for (let words = 0; words < 3 && /^(?:determiner|noun|place|adjective|name)$/.test(run[at]?.pos ?? ''); words++)
    at = placeAfter(run, at);
  return /^there$/iu.test(run[at]?.text ?? '') && isThereIs(run, at);
}

const TIME_OF_DAY = /^(?:morning|afternoon|evening|end|night)$/iu;

/** "his desk | at playtime Sam plays", "on Friday Oscar …": when the next thing happens. */
function isAtTime({ run, index, cues }: Place): boolean {
  if (!/^(?:at|on|in)$/iu.test(run[index]!.text) || wordBefore(run, index)?.pos === 'verb') return false;
  const next = placeAfter(run, index);
  const isOfDay = /^the$/iu.test(run[next]?.text ?? '') && TIME_OF_DAY.test(wordAfter(run, next)?.text ?? '');
  const when = isOfDay ? placeAfter(run, next) : next;
  if (ARTICLE.test(run[when]?.text ?? '') || !/^(?:noun|time)$/.test(run[when]?.pos ?? '')) return false;
  const who = placeAfter(run, when);
  return isPerson(run, who, cues) && actsSoon(run, who, cues);
}
