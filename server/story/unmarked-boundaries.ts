import type { Word } from '../book/words.ts';
import { lengthAgainst, type SentenceCap } from './sentence-length.ts';

/**
 * Sentences in a run without marks, as people dictate: 明天我们去看牙医妈妈开车带我去. A sentence may begin at a time, at a
 * joining word, or at a person who then does something, if the words before it can stand alone. Nothing is cut where no
 * such place is found.
 */
export function findUnmarkedBoundaries(run: readonly Word[], cap: SentenceCap): Word[][] {
  const sentences: Word[][] = [];
  let sentence: Word[] = [];
  run.forEach((word, index) => {
    if (word.pos !== 'space' && sentence.length > 0 && mayBegin(run, index) && standsAlone(sentence, cap)) {
      const restStands = hasPredicate(run.slice(index));
      if (restStands) {
        sentences.push(sentence);
        sentence = [];
      }
    }
    sentence.push(word);
  });
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

const JOINING =
  /^(?:然后|接着|后来|之后|最后|因为|所以|但是|可是|如果|要是|不过|还有|而且|于是|忽然|突然|等到|first|then|after|afterwards|next|finally|because|so|but|if|when|suddenly|later)$/iu;
const TIME =
  /^(?:今天|明天|昨天|后天|前天|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|今晚|明早|周[一二三四五六日末]|星期[一二三四五六日天]|today|tomorrow|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu;
/** After these a person is the object, not the next subject. */
const WANTS_OBJECT =
  /^(?:和|跟|与|同|的|带|带着|给|让|叫|请|陪|帮|帮助|看|看见|看到|找|等|等着|告诉|抱|抱着|抱住|是|爱|喜欢|把|被|对|对着|向|用|在|从|到|像|问|说|觉得|知道|想|以为|希望|拉着|牵着|牵|跟着|陪着|送|送给|谢谢|见|听|听见|听到|比|替|为|离|靠|and|with|to|for|at|of|the|a|an|my|his|her|our|their|your|like|likes|see|sees|saw|help|helps|tell|tells|ask|asks|let|lets|give|gives|gave|takes|take|took|that|says|say|said|think|thinks|know|knows|hope|hopes|after|when|if|because|before|while|as|so|but|or|then|than)$/iu;
const PERSON =
  /^(?:我|我们|他|她|他们|她们|大家|i|we|he|she|they|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|哥哥|姐姐|弟弟|妹妹|老师|医生|牙医|护士|阿姨|叔叔|同学|小朋友|mum|mom|mummy|mommy|dad|daddy|grandma|grandpa)$/iu;

function mayBegin(run: readonly Word[], index: number): boolean {
  const word = run[index]!;
  const before = lastSpoken(run.slice(0, index));
  if (!before || JOINING.test(before.text) || TIME.test(before.text) || WANTS_OBJECT.test(before.text)) return false;
  if (/^(?:preposition|conjunction|determiner|modal)$/.test(before.pos)) return false;
  if (JOINING.test(word.text)) return true;
  if (/^(?:time|pronoun|measure|number)$/.test(before.pos)) return false;
  if (TIME.test(word.text)) return true;
  if (isArrival(run, index)) return before.pos !== 'adverb';
  if (before.pos === 'adjective' && before.text.length === 1) return false;
  return isPerson(run, index) && actsSoon(run, index);
}

const ARRIVED = /^(?:到了?|看完了?|吃完了?|做完了?|洗完了?|剪完了?|打完了?|检查完了?|结束)$/u;

/** 到了以后, 看完了: what was said before is over. */
function isArrival(run: readonly Word[], index: number): boolean {
  const [word, second, third] = run.slice(index);
  if (!word) return false;
  if (word.text === '到')
    return second?.text === '了' && /^(?:以后|之后|后|医院|学校|那里|那儿)/u.test(third?.text ?? '以后');
  return (
    ARRIVED.test(word.text) ||
    (word.pos === 'verb' && second?.text === '完' && third?.text === '了') ||
    (/完$/u.test(word.text) && second?.text === '了')
  );
}

function isPerson(run: readonly Word[], index: number): boolean {
  const { text, pos } = run[index]!;
  if (PERSON.test(text) || pos === 'name') return true;
  // "the dentist will …": an article, a noun, then what it does.
  if (!/^(?:the|my|our|his|her|their|a|an)$/iu.test(text)) return false;
  const [noun, next] = run.slice(index + 1).filter((word) => word.pos !== 'space');
  return noun?.pos === 'noun' && (next?.pos === 'modal' || next?.pos === 'verb');
}

/** The person is followed by what they do; only what stands between 用, 在, 给 and their verb may come first. */
function actsSoon(run: readonly Word[], index: number): boolean {
  let inPhrase = false;
  for (const word of run.slice(index + 1, index + 9)) {
    if (/^(?:verb|modal|adjective)$/.test(word.pos) || /^[给]$/u.test(word.text)) return true;
    if (word.text === '的' && !inPhrase) return false;
    if (/^(?:和|跟|and)$/iu.test(word.text) || word.pos === 'preposition') inPhrase = true;
    else if (
      /^(?:noun|place|punctuation)$/.test(word.pos) &&
      !inPhrase &&
      !/^(?:the|my|our|his|her|their|a|an)$/iu.test(run[index]!.text)
    )
      return false;
  }
  return false;
}

function standsAlone(words: readonly Word[], cap: SentenceCap): boolean {
  return hasPredicate(words) && lengthAgainst(words, cap) >= 0.25;
}

const hasPredicate = (words: readonly Word[]) => words.some(({ pos }) => pos === 'verb' || pos === 'adjective');

function lastSpoken(words: readonly Word[]): Word | undefined {
  return words.findLast(({ pos }) => pos !== 'space');
}
