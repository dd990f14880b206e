import type { PageReading, Range } from './page-reading.ts';

const BREAK = /^[，、；。！？：,;:.!?…—–“”「」『』"()（）\n]+$/u;
/** After these a new clause begins, with somebody who acts. */
const JOINS =
  /^(?:because|but|when|whenever|while|until|if|although|then|before|after|因为|所以|但是|可是|然后|于是|后来)$/u;
const MAY_JOIN = /^(?:and|or|so)$/u;
/** “when I am angry” says no more than the feeling that stands in its place. */
const UPSET =
  /^when(?:ever)? (?:i|he|she|\ue001+)(?:'m|'s| am| is| was| get| gets| got| feel| feels| felt) (?:so |very |really |too |not )?(?:angry|upset|cross|mad|sad|frustrated|furious|overwhelmed|stressed|not\b)/iu;

/** 我说话的时候 is a clause of its own, without a comma too. */
const WHEN = /^(?:时候|时|之后|以后|之前|以前)$/u;
const ACTS =
  /^(?:i|i'm|i'll|i've|we|he|she|they|it|you|the|my|mum|mom|dad|mummy|mommy|daddy|grandma|grandpa|nobody|everybody|everyone|people|that|[\ue000\ue001]+)$/u;

/** What stands before a clause and is kept when the clause is replaced. */
const OPENERS =
  /^(?:\s|and |but |so |because |when |whenever |if |while |then |or |until |that |although |before |after |since |sometimes,? |sometimes when |at first,? |因为|所以|但是|可是|不过|然后|于是|如果|要是|每当|当|而且|后来|有时候|有时|有一次|有一天|昨天|今天|明天|以前|结果)+/iu;
/** What ends a clause and is kept: 的时候 makes it a “when”. */
const ENDINGS =
  /(?:的时候|的那一刻|的话|之后|以后|之前|以前|时|[了]?吗|\s+|(?:\s+(?:too|again|today|yesterday|tomorrow)))$/u;

/** The clause around a place, within its sentence: from mark to mark, and English joining words begin a new one. */
export function clauseAt({ words, plain }: PageReading, sentence: Range, place: Range): Range {
  const inside = words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
  let start = sentence.start;
  let end = sentence.end;
  inside.forEach((word, at) => {
    const next = inside.slice(at + 1).find(({ pos }) => pos !== 'space');
    const breaks = BREAK.test(word.text);
    if (UPSET.test(plain.slice(word.start, end))) return;
    const joins = JOINS.test(word.text) || (MAY_JOIN.test(word.text) && ACTS.test(next?.text ?? ''));
    const isWhen = WHEN.test(word.text) && next !== undefined && !BREAK.test(next.text);
    if (!breaks && !joins && !isWhen) return;
    const cut = joins ? word.start : word.end;
    if (cut <= place.start) start = Math.max(start, cut);
    if (word.start >= place.end) end = Math.min(end, isWhen ? word.end : word.start);
  });
  const text = plain.slice(start, end);
  const opener = OPENERS.exec(text)?.[0].length ?? 0;
  const ending = ENDINGS.exec(text)?.[0].length ?? 0;
  return { start: Math.min(start + opener, place.start), end: Math.max(end - ending, place.end) };
}
