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
  /^(?:然后|接着|后来|之后|最后|因为|所以|但是|可是|如果|要是|不过|还有|而且|于是|忽然|突然|到了|等到|first|then|after|afterwards|next|finally|because|so|but|if|when|suddenly|later)$/iu;
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
  if (!before) return false;
  if (before.pos === 'preposition' || before.pos === 'conjunction' || before.pos === 'determiner') return false;
  if (JOINING.test(word.text)) return !JOINING.test(before.text) && !WANTS_OBJECT.test(before.text);
  if (WANTS_OBJECT.test(before.text) || JOINING.test(before.text) || TIME.test(before.text)) return false;
  if (before.pos === 'time' || before.pos === 'modal' || before.pos === 'pronoun') return false;
  if (TIME.test(word.text)) return true;
  const person = PERSON.test(word.text) || word.pos === 'name' || (word.pos === 'pronoun' && PERSON.test(word.text));
  return person && before.pos !== 'adjective' && actsSoon(run, index);
}

/** The person is followed by what they do before another noun comes between. */
function actsSoon(run: readonly Word[], index: number): boolean {
  for (const word of run.slice(index + 1, index + 7)) {
    if (word.pos === 'verb' || word.pos === 'modal' || word.pos === 'adjective') return true;
    if (/^(?:和|跟|and|的)$/iu.test(word.text))
      return word.text !== '的' && hasPredicate(run.slice(index + 1, index + 8));
    if (word.pos === 'noun' || word.pos === 'punctuation') return false;
  }
  return false;
}

function standsAlone(words: readonly Word[], cap: SentenceCap): boolean {
  return hasPredicate(words) && lengthAgainst(words, cap) >= 0.25;
}

const hasPredicate = (words: readonly Word[]) => words.some(({ pos }) => pos === 'verb' || pos === 'adjective');

function lastSpoken(words: readonly Word[]): Word | undefined {
  return [...words].reverse().find(({ pos }) => pos !== 'space');
}
