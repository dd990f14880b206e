import { type CueWords, isIn } from './cue-words.ts';
import { endsSentence } from './hard-wraps.ts';
import type { Line } from './lines.ts';
import { ITEM } from './list-items.ts';

export type TitledText = { title: string | null; lines: readonly Line[] };

/** Longest line that may be a title: Han characters, or words. */
const LONGEST = { han: 14, words: 8 };
/** Longest line that is a title because somebody marked it as one, in characters. */
const LONGEST_MARKED = { han: 24, latin: 60 };
const HAN = /\p{Script=Han}/u;
const MARK = /[。！？!?…；;，,：:.、]/u;
const WRITTEN_AS_TITLE = /^(?:#+|(?:题目|标题|書名|书名|題目|標題|title)\s*[：:]\s*)(.+)$/iu;
const IN_TITLE_MARKS = /^[《【](.+)[》】]$/u;

/**
 * A first line that is a title, and the lines of the story. `names` are those of the people in it: a name alone is who
 * speaks or whom it is for.
 */
export function takeTitle(lines: readonly Line[], cues: CueWords, names: readonly string[] = []): TitledText {
  const [first, ...rest] = lines;
  const none = { title: null, lines };
  if (first === undefined || rest.length === 0) return none;
  const titled = (title: string): TitledText => ({ title, lines: rest });
  const marked =
    first.marked === 'heading'
      ? first.text
      : (WRITTEN_AS_TITLE.exec(first.text) ?? IN_TITLE_MARKS.exec(first.text))?.[1]?.trim();
  if (marked && [...marked].length <= LONGEST_MARKED[HAN.test(marked) ? 'han' : 'latin']) return titled(marked);
  const listed = /^(.+)[：:]$/u.exec(first.text)?.[1]?.trim();
  if (listed && ITEM.test(rest[0]?.text ?? '') && couldBeTitle(listed, cues, names)) return titled(listed);
  if (first.marked === 'item') return none;
  const bare = first.text.replace(/(?:[!！?？~～\s]|\p{Extended_Pictographic}|\ufe0f)+$/u, '');
  if (standsApart(lines) && couldBeTitle(bare, cues, names)) return titled(first.text);
  const isMarkedText = rest.filter(({ text }) => endsSentence(text)).length >= rest.length / 2;
  return isMarkedText && couldBeTitle(first.text, cues, names) ? titled(first.text) : none;
}

/** An empty line follows the first, and not just every line. */
function standsApart(lines: readonly Line[]): boolean {
  const [, second, ...more] = lines;
  if (second?.apart !== true) return false;
  return more.length === 0 ? /[。！？.!?].*\p{L}/su.test(second.text) : more.some(({ apart }) => !apart);
}

function couldBeTitle(text: string, cues: CueWords, names: readonly string[]): boolean {
  const words = text.split(/\s+/u);
  const isShort = HAN.test(text) ? [...text].length <= LONGEST.han : words.length <= LONGEST.words;
  if (!isShort || !/\p{L}/u.test(text) || /[<>@]/.test(text) || ITEM.test(text) || /^\d/.test(text)) return false;
  if (MARK.test(text.replace(/\b(?:Mr|Mrs|Ms|Dr)\./g, ''))) return false;
  const isPerson = names.includes(text) || isIn(cues.people, text) || isIn(cues.speakers, text);
  const begins = (list: ReadonlySet<string>) =>
    HAN.test(text) ? [...list].some((word) => HAN.test(word) && text.startsWith(word)) : isIn(list, words[0]);
  return !isPerson && !begins(cues.times) && !begins(cues.greetings);
}
