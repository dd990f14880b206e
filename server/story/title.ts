import type { TextLanguage, Word } from '../book/words.ts';
import { clausesOf } from './sentences.ts';

/** Longest title made from the story's own words: Han characters, or English words. */
const LONGEST = { han: 10, words: 7 };

const HAN = /\p{Script=Han}/gu;
const LEADING =
  /^(?:今天|明天|昨天|后天|早上|上午|中午|下午|傍晚|晚上|今晚|这次|有一天|每天|现在|首先|第一次|然后|因为|所以|如果|要是|但是|可是|周[一二三四五六日末]|星期[一二三四五六日天]|today|tomorrow|yesterday|tonight|now|first|then|so|and|but|because|this|morning|afternoon|evening|week|weekend|soon|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|one|day|every|in|the)$/iu;
const GOING =
  /^(?:去|到|来|坐|看|剪|打|搭|学|上|换|搬|认识|过|参加|go|goes|going|went|visit|visits|visiting|get|getting|gets|have|having|ride|riding|take|taking|learn|learning|start|starting|try|trying|move|moving|meet|meeting)$/iu;

/**
 * A title in the family's own words: the first short clause that says where somebody goes or what happens, without the
 * time it begins with. Null when no clause is short enough.
 */
export function titleFrom(sentences: readonly (readonly Word[])[], language: TextLanguage): string | null {
  const clauses = sentences.slice(0, 4).flatMap((words) => clausesOf(words));
  const candidates = clauses.map((clause) => withoutLead(clause)).filter((clause) => isTitle(clause, language));
  const chosen = candidates.find((clause) => clause.some(({ text }) => GOING.test(text))) ?? candidates[0];
  if (!chosen) return null;
  const text = chosen
    .map(({ text }) => text)
    .join('')
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withoutLead(clause: readonly Word[]): Word[] {
  const words = trimmed(clause);
  const isLead = (word: Word) =>
    word.pos === 'space' ||
    word.pos === 'time' ||
    word.pos === 'number' ||
    /^\d|^[：:.]$|^点半?$/.test(word.text) ||
    LEADING.test(word.text);
  let start = 0;
  while (start < words.length && isLead(words[start]!)) {
    if (
      /^(?:in|the|this|one|every|on)$/iu.test(words[start]!.text) &&
      !words.slice(start + 1, start + 4).some((w) => w.pos === 'time' || LEADING.test(w.text))
    )
      break;
    start += 1;
  }
  return words.slice(start);
}

/** Without the marks and spaces at both ends. */
function trimmed(words: readonly Word[]): Word[] {
  const spoken = (word: Word) => /[\p{L}\p{N}]/u.test(word.text);
  const first = words.findIndex(spoken);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(spoken) + 1);
}

function isTitle(words: readonly Word[], language: TextLanguage): boolean {
  if (!words.some(({ pos }) => pos === 'verb')) return false;
  if (words.some(({ text }) => /[“”"「」『』？?]/u.test(text))) return false;
  const text = words.map((word) => word.text).join('');
  const han = text.match(HAN)?.length ?? 0;
  if (language !== 'en' && han > 0) return han >= 3 && han <= LONGEST.han && text.length <= LONGEST.han + 6;
  const spoken = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
  return spoken >= 2 && spoken <= LONGEST.words;
}
