import type { Sentence, Word } from '../book/words.ts';
import { type CueWords, isIn } from './cue-words.ts';
import { endsSentence } from './hard-wraps.ts';
import type { Line } from './lines.ts';
import { ITEM } from './list-items.ts';
import { isSpoken } from './marks.ts';
import { lengthAgainst, SENTENCE_CAP } from './sentence-length.ts';
import { hasSubject, withoutLead } from './title-words.ts';

/** Longest line that only announces what follows, against the usual cap. */
const LONGEST = 0.9;

export type LineOfWords = Line & { words: readonly Word[]; sentences: readonly Sentence[] };

/**
 * The last sentences of lines that announce the next line: “Dear Leo,”, 星期一, 洗手的步骤：, “20:31 妈妈”. They stand on one page
 * with what they announce.
 */
export function leadingSentences(lines: readonly LineOfWords[], cues: CueWords): Set<Sentence> {
  const leads = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const last = line.sentences.at(-1);
    return next && last && announces(line, next, lines[at - 1], cues) ? [last] : [];
  });
  return new Set(leads);
}

function announces(line: LineOfWords, next: LineOfWords, before: LineOfWords | undefined, cues: CueWords): boolean {
  if (line.marked === 'heading' || /[：:]$/u.test(line.text)) return true;
  if (isItem(line) && isItem(next)) return false;
  const spoken = line.words.filter(isSpoken);
  if (endsSentence(line.text) || spoken.length === 0) return false;
  if (lengthAgainst(line.words, SENTENCE_CAP['5-6']) > LONGEST) return false;
  if (isIn(cues.greetings, spoken[0]?.text) || isDated(line.words)) return true;
  if (hasSubject(withoutLead(line.words, cues))) return false;
  // Between lines without full stops a short line is one more item, or a verse.
  const isNew = before === undefined || line.apart || endsSentence(before.text);
  return isNew && (endsSentence(next.text) || (line.words.every(onlyNames) && next.words.some(tells)));
}

const isItem = ({ text, marked }: Line) => marked === 'item' || ITEM.test(text);

const tells = ({ pos }: Word) => /^(?:verb|adjective|modal)$/.test(pos);
/** Words that name people, things and times, and tell nothing of them. */
const onlyNames = ({ pos }: Word) =>
  /^(?:noun|name|place|time|number|measure|pronoun|determiner|interjection|punctuation|space)$/.test(pos);

/** A diary's date and weather, or when who wrote: 5月6日 星期一 晴, “2024/3/5 20:31 妈妈”. */
function isDated(words: readonly Word[]): boolean {
  const text = words.map((word) => word.text).join('');
  const date = /\d{1,4}\s?[年月日/-]\s?\d{1,2}|^(?:星期|周|週)[一二三四五六日天]/u;
  const rest = text.replace(DATE, '').replace(/[晴阴陰雨雪多云雲转轉]/gu, '');
  return date.test(text) && (rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0) <= LONGEST_NAME;
}

const DATE =
  /\d+\s?[年月日号號/.-]|(?:星期|周|週)[一二三四五六日天]|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|上午|下午|晚上|[ap]m|\d+/giu;
const LONGEST_NAME = 8;
