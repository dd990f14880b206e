import type { Word } from '../book/words.ts';
import type { ChineseNameLists } from './name-lists.ts';
import { isHan } from './scan.ts';

/** Names of people in the words of a Chinese text. */
export function findChineseNames(words: readonly Word[], lists: ChineseNameLists): string[] {
  const text = words.map((word) => word.text).join('');
  const found = words.flatMap((_, at) => [
    ...withTitle(words, at, lists),
    ...fullName(words, at, lists),
    ...petName(words, at, lists),
    ...latinName(words, at, lists),
  ]);
  return [...new Set([...found, ...introduced(text, words, lists), ...asPeopleDo(text, words, lists)])];
}

const textAt = (words: readonly Word[], at: number) => words[at]?.text ?? '';
const lengthOf = (text: string) => [...text].length;

/** 王老师, 李医生, 小王师傅, 小雨老师 */
function withTitle(words: readonly Word[], at: number, lists: ChineseNameLists): string[] {
  const title = textAt(words, at + 1);
  const name = textAt(words, at);
  if (lists.titles.has(title) && lists.surnames.has(name) && !endsWord(words, at)) {
    const small = textAt(words, at - 1) === '小' ? '小' : '';
    return [small + name + title];
  }
  if (isSurnameAndTitle(name, lists)) return [name];
  if (!lists.titlesAfterGivenNames.has(title)) return [];
  const pet = petNameEndingAt(words, at, lists);
  return pet ? [pet + title] : [];
}

/** 张老师 as one word. */
function isSurnameAndTitle(word: string, lists: ChineseNameLists): boolean {
  return [1, 2].some(
    (length) =>
      lists.surnames.has([...word].slice(0, length).join('')) && lists.titles.has([...word].slice(length).join('')),
  );
}

/** 一位黄阿姨 has a name, 一条黄 … not: a family name is no adjective after 很 and no measure after a number. */
function endsWord(words: readonly Word[], at: number): boolean {
  return /^(?:很|太|真|最|更|不|好)$/u.test(textAt(words, at - 1)) || words[at]?.pos === 'measure';
}

/** 小宇, 朵朵, 阿杰 that end at a word; also when they are cut in two words. */
function petNameEndingAt(words: readonly Word[], at: number, lists: ChineseNameLists): string | undefined {
  const one = textAt(words, at);
  const two = textAt(words, at - 1) + one;
  return [two, one].find(
    (name) => lists.surePetNames.has(name) || lists.alsoWords.has(name) || isUnlistedPetName(name, lists),
  );
}

/** 阿杰, 阿宇: 阿 and a character of names. */
function isUnlistedPetName(name: string, lists: ChineseNameLists): boolean {
  const [first, second, third] = [...name];
  if (third !== undefined || second === undefined || lists.noNames.has(name)) return false;
  return first === '阿' && (lists.givenCharacters.has(second) || lists.surnames.has(second));
}

/** 王小宇, 李梓涵, 欧阳雪: a family name and one or two characters of names, standing like a person. */
function fullName(words: readonly Word[], at: number, lists: ChineseNameLists): string[] {
  const surname = textAt(words, at);
  if (isWholeName(surname, lists) && startsFreely(words, at)) return [surname];
  if (!lists.surnames.has(surname) || !startsFreely(words, at)) return [];
  const [one, two] = [textAt(words, at + 1), textAt(words, at + 2)];
  const given = lengthOf(one) === 2 ? one : lengthOf(one) === 1 && lengthOf(two) === 1 ? one + two : '';
  const isGiven = [...given].every((character) => lists.givenCharacters.has(character)) && given !== '';
  const end = at + (given === one ? 2 : 3);
  return isGiven && endsFreely(words, end, lists) ? [surname + given] : [];
}

/** 王小明 as one word. */
function isWholeName(word: string, lists: ChineseNameLists): boolean {
  const [surname = '', ...given] = [...word];
  return (
    given.length === 2 &&
    lists.surnames.has(surname) &&
    given.every((character) => lists.givenCharacters.has(character)) &&
    !lists.noNames.has(word)
  );
}

/** At the start, or after a word that people follow: 和, 叫, 的, 同学. */
function startsFreely(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    ['punctuation', 'space', 'conjunction', 'preposition', 'noun', 'verb', 'particle'].includes(before.pos)
  );
}

function endsFreely(words: readonly Word[], at: number, lists: ChineseNameLists): boolean {
  const next = words[at];
  if (next === undefined || lists.titles.has(next.text)) return true;
  return next.pos !== 'noun' && next.pos !== 'measure';
}

/** 小宇, 朵朵, 阿杰, as one word or two. */
function petName(words: readonly Word[], at: number, lists: ChineseNameLists): string[] {
  const one = textAt(words, at);
  const two = one + textAt(words, at + 1);
  if (words[at]?.pos === 'verb' || words[at]?.pos === 'adverb') return [];
  const cutInTwo = lengthOf(one) === 1 && lengthOf(two) === 2;
  return [one, ...(cutInTwo ? [two] : [])].filter(
    (name) => lists.surePetNames.has(name) || isUnlistedPetName(name, lists),
  );
}

/** Emma, Tom: one Latin word with a capital letter. */
function latinName(words: readonly Word[], at: number, lists: ChineseNameLists): string[] {
  const word = textAt(words, at);
  const isThing = words[at]?.pos === 'noun' || words[at]?.pos === 'name';
  const isName =
    isThing && /^\p{Lu}\p{Ll}+$/u.test(word) && /\p{Script=Latin}/u.test(word) && !lists.noLatinNames.has(word);
  return isName && !/^[一二三四五六七八九十两几个台部本]$/u.test(textAt(words, at - 1)) ? [word] : [];
}

const INTRODUCTION =
  /(?:我|他|她|孩子|宝宝|弟弟|妹妹|哥哥|姐姐|儿子|女儿|朋友|同学|同桌|男孩|女孩|名字|名|小名|大名|名字是|老师)(?:的名字)?(?:就)?(?:叫做|叫|是)?(?:“|「)?(\p{Script=Han}{2,4})(?=”|」|，|。|！|,|\n|$)/gu;

/** 我叫天天。 她的名字叫安安， */
function introduced(text: string, words: readonly Word[], lists: ChineseNameLists): string[] {
  return [...text.matchAll(INTRODUCTION)]
    .filter(([whole]) => whole.includes('叫') || whole.includes('名字是'))
    .map(([, name]) => name ?? '')
    .filter((name) => couldBeName(name, words, lists));
}

/** Not 妈妈 or 我过来; one the family would hardly write unless it is a name. */
function couldBeName(name: string, words: readonly Word[], lists: ChineseNameLists): boolean {
  if (lists.alsoWords.has(name) || lists.surePetNames.has(name)) return true;
  if (words.some((word) => word.text === name)) return false;
  const [first = '', ...rest] = [...name];
  if (rest.some((character) => !isHan(character))) return false;
  const looksGiven = [first, ...rest].filter((character) => lists.givenCharacters.has(character)).length;
  return looksGiven >= rest.length || (lists.surnames.has(first) && looksGiven > 0);
}

/** What people do or have, right after their name: 小雨说, 小雨的妈妈; and 小雪 is none in 小雪下了一夜. */
const DOES =
  /^(?:说|问|想|要|会|能|可以|觉得|感到|喜欢|不|害怕|有点|很[高开难害紧担生伤累兴]|去|坐|拿|穿|背着|戴|抱着|拉着|牵着|和[妈爸爷奶姐哥弟妹老小同]|跟着?[妈爸爷奶姐哥弟妹老小同]|的[妈爸爷奶姐哥弟妹老同手头书眼耳嘴家房玩牙]|今年|今天|明天|昨天|每天|第一次|正在|把|听|看|告诉|走|跑|玩|睡|起床|醒|哭|笑|吃|喝|用|在[家学幼教床妈爸老沙医等])/u;
/** The same for words that also say how or how often: 天天, 静静. */
const SURELY_DOES =
  /^(?:说|问|和[妈爸爷奶姐哥弟妹老小]|跟[妈爸]|的[妈爸爷奶姐哥弟妹老手头书眼耳嘴]|今年|今天|觉得|喜欢|不喜欢|害怕|有点|第一次|是)/u;

function asPeopleDo(text: string, words: readonly Word[], lists: ChineseNameLists): string[] {
  const starts = wordStarts(words);
  return [...lists.alsoWords].filter((name) => {
    const does = [...name].length === 2 && name[0] === name[1] ? SURELY_DOES : DOES;
    return occurrences(text, name).some(
      (at) => starts.has(at) && opens(text, at) && does.test(text.slice(at + name.length)),
    );
  });
}

function wordStarts(words: readonly Word[]): Set<number> {
  let at = 0;
  return new Set(
    words.map((word) => {
      at += word.text.length;
      return at - word.text.length;
    }),
  );
}

function occurrences(text: string, name: string): number[] {
  return [...text.matchAll(new RegExp(name, 'gu'))].map((match) => match.index);
}

/** At the start of a clause, or after 和 and the like. */
function opens(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]$|[和跟叫给对让]$/u.test(text.slice(0, at));
}
