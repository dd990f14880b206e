import type { Word } from '../book/words.ts';
import { type CueWords, isIn } from './cue-words.ts';
import { placeAfter } from './marks.ts';
import { lengthAgainst, type SentenceCap } from './sentence-length.ts';
import { isArrival, type Strength, strengthAt } from './sentence-starts.ts';

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
  const starts = [0];
  let waits = opensWaiting(run, 0, cues);
  let told = false;
  run.forEach((word, index) => {
    const start = starts.at(-1)!;
    // 如果不舒服可以举手 | 理发师就会停下来: what was waited for has come.
    if (told && (word.pos === 'modal' || /^[就再才]$/u.test(word.text))) waits = false;
    const canEnd = told && index <= lastPredicate && !isBracketed[index];
    if (canEnd && enough(strengthAt({ run, index, start, cues })) && isEnough(run.slice(start, index), cap)) {
      if (waits && !isIn(cues.begins, word.text)) waits = false;
      else {
        starts.push(index);
        told = false;
        waits = opensWaiting(run, index, cues);
      }
    }
    // “He says” tells nothing before it is said what.
    told ||= isPredicate(word) && !isIn(cues.opensClause, word.text);
  });
  return starts.map((start, at) => run.slice(start, starts[at + 1]));
}

const isEnough = (words: readonly Word[], cap: SentenceCap) => lengthAgainst(words, cap) >= SHORTEST;

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

/** So far from its start a sentence says that it waits: 吃完饭以后. */
const SOON = 8;

/** 如果太吵, when it rains, 到了医院: the sentence is not over before somebody does something. */
function opensWaiting(run: readonly Word[], start: number, cues: CueWords): boolean {
  const first = run[start]?.pos === 'space' ? placeAfter(run, start) : start;
  if (isIn(cues.waits, run[first]?.text) || isArrival(run, first)) return true;
  return run.slice(first, first + SOON).some((word) => isIn(cues.afterwards, word.text));
}
