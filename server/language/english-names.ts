import type { Word } from '../book/words.ts';
import type { EnglishNameLists } from './name-lists.ts';

/** Names of people in the words of an English text, as the tagger found them. */
export function findEnglishNames(words: readonly Word[], lists: EnglishNameLists): string[] {
  const found = words.flatMap((_, at) => titled(words, at, lists) ?? plain(words, at, lists));
  return [...new Set(found)];
}

const CAPITAL = /^\p{Lu}[\p{L}’'-]*$/u;
const textAt = (words: readonly Word[], at: number) => words[at]?.text ?? '';
const withoutPossessive = (word: string) => word.replace(/['’]s?$/u, '');

/** Dr Lee, Mrs. Brown, Uncle Ben: the title, its dot, and one or two words with capitals. */
function titled(words: readonly Word[], at: number, lists: EnglishNameLists): string[] | undefined {
  if (!lists.titles.has(textAt(words, at))) return undefined;
  const dot = textAt(words, at + 1) === '.' ? 1 : 0;
  const first = at + dot + 2;
  if (words[first - 1]?.pos !== 'space' || !isNameLike(textAt(words, first), lists)) return undefined;
  const hasSecond = textAt(words, first + 1) === ' ' && isNameLike(textAt(words, first + 2), lists);
  const end = hasSecond && !/['’]s?$/u.test(textAt(words, first)) ? first + 3 : first + 1;
  const name = words
    .slice(at, end)
    .map((word) => word.text)
    .join('');
  return [withoutPossessive(name)];
}

function isNameLike(word: string, lists: EnglishNameLists): boolean {
  return CAPITAL.test(word) && !lists.noNames.has(withoutPossessive(word));
}

function plain(words: readonly Word[], at: number, lists: EnglishNameLists): string[] {
  const word = withoutPossessive(textAt(words, at));
  if (!isNameLike(word, lists) || word.length < 2 || followsTitle(words, at, lists)) return [];
  if (lists.placesAfter.has(textAt(words, at + 2)) || isLastName(words, at, lists)) return [];
  if (isIntroduced(words, at)) return [withLastName(words, at, word, lists)];
  if (lists.alsoWords.has(word)) return doesAsPeopleDo(words, at) ? [word] : [];
  const isKnown = words[at]?.pos === 'name' || lists.firstNames.has(word);
  return isKnown || (!opensSentence(words, at) && doesAsPeopleDo(words, at))
    ? [withLastName(words, at, word, lists)]
    : [];
}

/** Tom Smith */
function withLastName(words: readonly Word[], at: number, name: string, lists: EnglishNameLists): string {
  const isWhole = name === textAt(words, at);
  return isWhole && isLastName(words, at + 2, lists) ? `${name} ${withoutPossessive(textAt(words, at + 2))}` : name;
}

function isLastName(words: readonly Word[], at: number, lists: EnglishNameLists): boolean {
  const isBesideName =
    words[at - 2]?.pos === 'name' && textAt(words, at - 1) === ' ' && CAPITAL.test(textAt(words, at - 2));
  return isBesideName && words[at]?.pos === 'name' && isNameLike(textAt(words, at), lists);
}

function followsTitle(words: readonly Word[], at: number, lists: EnglishNameLists): boolean {
  const before = textAt(words, at - 1) === ' ' ? at - 2 : at;
  return (
    lists.titles.has(textAt(words, before)) ||
    (textAt(words, before) === '.' && lists.titles.has(textAt(words, before - 1)))
  );
}

/** My name is Kit. A boy called Will. */
function isIntroduced(words: readonly Word[], at: number): boolean {
  const before = words
    .slice(Math.max(0, at - 6), at)
    .map((word) => word.text)
    .join('');
  return /(?:name is|name’s|name's|called|named|friend|brother|sister|cousin|teacher|this is) $/iu.test(before);
}

function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLast((word) => word.pos !== 'space');
  return (
    before === undefined ||
    (before.pos === 'punctuation' && !/^[,;’'-]$/u.test(before.text)) ||
    textAt(words, at - 1).includes('\n')
  );
}

/** go to Neverland: a place. */
const GOING =
  /^(?:go|goes|going|went|fly|flies|flying|flew|travel|travels|drive|drives|driving|drove|ride|rides|walk|walks|trip|back|move|moves|moving|moved)$/iu;
const ASKS = /^(?:you|I|we|he|she|it|they|there|this|that|the|a|my|your)$/iu;
const THIRD_PERSON =
  /^(?:is|was|has|goes|does|likes|loves|says|said|wants|feels|looks|sees|hears|holds|sits|stands|walks|runs|plays|eats|drinks|puts|takes|gets|comes|went|can|may|will|and|or|had|made|saw|felt|sat|asked|asks|gives|gave|tells|told|shows|helps|waits|brushes|washes|opens|closes|wakes|smiles|laughs|cries|reads|draws|counts|knows|thinks|needs|tries|wears|visits|rides|lives|doesn['’]t|isn['’]t|can['’]t|won['’]t|didn['’]t)$/u;

/** Rose goes …, Will’s coat, with May; not Will you …, the Rose. */
function doesAsPeopleDo(words: readonly Word[], at: number): boolean {
  if (/['’]s$/u.test(textAt(words, at))) return true;
  const before = textAt(words, at - 2);
  const next = textAt(words, at + 2);
  if (before === 'to' && GOING.test(textAt(words, at - 4))) return false;
  if (/^(?:a|an|the|in|on|this|next|last)$/iu.test(before) || ASKS.test(next)) return false;
  return THIRD_PERSON.test(next) || /^(?:and|with|to|for|from|let|ask|asks|tell|tells|help|helps)$/u.test(before);
}
