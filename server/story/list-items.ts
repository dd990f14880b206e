import type { Word } from '../book/words.ts';

const DIGITS = '一二三四五六七八九十';
const NUMBER = `\\d{1,2}|[${DIGITS}]{1,2}`;
/** How people number things, each way for itself: its number is captured or is the mark itself. */
const STYLES: readonly RegExp[] = [
  /([①-⑳])/gu,
  /([⑴-⒇])/gu,
  /([⒈-⒛])/gu,
  /([❶-❿])/gu,
  /(\d)\ufe0f?\u20e3/gu,
  new RegExp(`[(（](${NUMBER})[)）]`, 'gu'),
  /(?<![\d.:：/(（-])(\d{1,2})\s?[、.．)）](?!\d)/gu,
  new RegExp(`([${DIGITS}]{1,2})、`, 'gu'),
  new RegExp(`第(${NUMBER})步`, 'gu'),
  /\bstep\s*(\d{1,2})/giu,
  /(?<![\p{L}\p{N}(（])([a-h])[)）]/gu,
];

/** A line that is one of several, however they are numbered. */
export const ITEM =
  /^(?:\d{1,2}\s?[、.．)）:：]|[a-h][)）]|[一二三四五六七八九十]{1,2}[、.．]|[(（][\d一二三四五六七八九十]{1,2}[)）]|[①-⒛❶-❿]|\d\ufe0f?\u20e3|step\s|第[一二三四五六七八九十\d]{1,2}步)/iu;

type Item = { start: number; end: number; number: number };

/**
 * A line that numbers what happens, cut before every number: 1、起床2、刷牙. One number alone, or numbers with nothing
 * between them, are no list.
 */
export function splitAtItems(words: readonly Word[]): Word[][] {
  const text = words.map((word) => word.text).join('');
  const starts = new Set(STYLES.flatMap((style) => itemsIn(text, style)));
  if (starts.size === 0) return [[...words]];
  const runs: Word[][] = [];
  let at = 0;
  for (const word of words) {
    const last = runs.at(-1);
    if (last === undefined || starts.has(at)) runs.push([word]);
    else last.push(word);
    at += word.text.length;
  }
  return runs;
}

/** Where the items of one way of numbering begin: numbers that follow each other, with words between them. */
function itemsIn(text: string, style: RegExp): number[] {
  const found = [...text.matchAll(style)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    number: numberOf(match[1] ?? ''),
  }));
  const follows = (item: Item | undefined, next: Item | undefined) =>
    item !== undefined &&
    next !== undefined &&
    next.number === item.number + 1 &&
    /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text.slice(item.end, next.start));
  return found
    .filter((item, at) => follows(found[at - 1], item) || follows(item, found[at + 1]))
    .map(({ start }) => start);
}

/** ③ is 3, 十二 is 12. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (!DIGITS.includes(written[0] ?? '')) return written.codePointAt(0) ?? 0;
  const [first = '', second] = [...written];
  if (second === undefined) return DIGITS.indexOf(first) + 1;
  return (first === '十' ? 10 : (DIGITS.indexOf(first) + 1) * 10) + (second === '十' ? 0 : DIGITS.indexOf(second) + 1);
}
