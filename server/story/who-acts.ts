import type { Word } from '../book/words.ts';
import { type CueWords, isIn } from './cue-words.ts';
import { placeAfter } from './marks.ts';

export const ARTICLE = /^(?:the|my|our|his|her|their|a|an)$/iu;
/** he's, we'll, it'd: who and what they do in one word. */
const CONTRACTED = /['’](?:s|ll|re|m|ve|d)$/iu;

/** Whether somebody is named here: 妈妈, 理发师叔叔, Leo, "the dentist will". */
export function isPerson(run: readonly Word[], index: number, cues: CueWords): boolean {
  const word = run[index];
  if (!word) return false;
  if (isIn(cues.people, word.text.replace(CONTRACTED, '')) || word.pos === 'name') return true;
  if (/\p{Script=Han}/u.test(word.text)) return isIn(cues.titlesOfPeople, word.text.slice(-2));
  const next = placeAfter(run, index);
  // Dr Patel, Aunt Jo
  if (isIn(cues.titlesOfPeople, word.text)) return /^(?:name|noun)$/.test(run[next]?.pos ?? '');
  // "the dentist will …": an article, a noun, then what it does.
  if (!ARTICLE.test(word.text)) return false;
  return run[next]?.pos === 'noun' && /^(?:modal|verb)$/.test(run[placeAfter(run, next)]?.pos ?? '');
}

/** So many words may stand between who it is and what they do: 妈妈用小勺子给我 …. */
const FARTHEST = 9;

/** The person is followed by what they do; only what stands between 用, 在, 给 and their verb may come first. */
export function actsSoon(run: readonly Word[], index: number, cues: CueWords): boolean {
  if (/\p{Script=Latin}/u.test(run[index]!.text)) return actsNext(run, index, cues);
  let inPhrase = false;
  for (let at = index + 1; at < Math.min(run.length, index + FARTHEST); at++) {
    const { text, pos } = run[at]!;
    if (/^(?:verb|modal|adjective)$/.test(pos) || /^[给給]$/u.test(text)) return true;
    if (text === '的' && !inPhrase) return isOwnersThing(run, at);
    if (/^(?:和|跟|與|and)$/iu.test(text) || pos === 'preposition') inPhrase = true;
    else if (/^(?:pronoun|name|number|measure)$/.test(pos) && !inPhrase && at === index + 1) return false;
    else if (/^(?:noun|place|punctuation)$/.test(pos) && !inPhrase && !isPerson(run, at, cues)) return false;
  }
  return false;
}

/** 明明的耳朵有点不舒服: somebody's thing that is somehow. */
function isOwnersThing(run: readonly Word[], index: number): boolean {
  const [thing, how] = run.slice(index + 1, index + 3);
  return thing?.pos === 'noun' && /^(?:adverb|adjective|modal)$/.test(how?.pos ?? '');
}

const NOT = /^(?:do|does|did|ca|wo|is|are|was|were|has|had|have)n['’]?t$/iu;

/** In English the verb follows at once: I can, Ben often goes, the dentist will, he's, Leo and Mum sit. */
function actsNext(run: readonly Word[], index: number, cues: CueWords): boolean {
  if (CONTRACTED.test(run[index]!.text)) return true;
  let at = placeAfter(run, index);
  if (ARTICLE.test(run[index]!.text) || isIn(cues.titlesOfPeople, run[index]!.text)) at = placeAfter(run, at);
  if (/^and$/iu.test(run[at]?.text ?? '') && isPerson(run, placeAfter(run, at), cues)) {
    return actsNext(run, placeAfter(run, at), cues);
  }
  while (run[at]?.pos === 'adverb' && !/^there$/iu.test(run[at]?.text ?? '')) at = placeAfter(run, at);
  return /^(?:verb|modal)$/.test(run[at]?.pos ?? '') || NOT.test(run[at]?.text ?? '');
}
