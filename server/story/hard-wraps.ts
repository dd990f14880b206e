import type { Line } from './lines.ts';

const ENDS_SENTENCE = /[。！？!?…；;：:.][”’"'」』）)]*$/u;
const HAN = /\p{Script=Han}/u;

/** Narrower lines are verses and lists, not text that ran out of room: Han characters, or Latin letters. */
const NARROWEST = { han: 18, latin: 40 };

export const endsSentence = (text: string) => ENDS_SENTENCE.test(text);

/** Lines that a mail program or an editor cut at a fixed width, as one line again. */
export function joinHardWraps(lines: readonly Line[]): Line[] {
  return paragraphsOf(lines).flatMap((paragraph) => (isWrapped(paragraph) ? joined(paragraph) : paragraph));
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    if (line.apart || paragraphs.length === 0) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}

const lengthOf = (text: string) => [...text].length;

function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const texts = lines.map(({ text }) => text);
  return HAN.test(texts.join('')) ? isWrappedHan(texts) : isWrappedLatin(texts);
}

/** Long lines of one width, mostly cut in mid-sentence, and not each by another speaker. */
function isWrappedHan(texts: readonly string[]): boolean {
  const full = texts.slice(0, -1);
  const widths = full.map(cellsOf);
  const longest = Math.max(...widths);
  const cut = full.filter((text) => !endsSentence(text)).length;
  const spoken = texts.filter((text) => /^[^\s：:]{1,8}\s?[：:]/u.test(text)).length;
  const isEven = Math.min(...widths) >= longest - RAGGED;
  return longest >= 2 * NARROWEST.han && isEven && cut >= full.length * 0.6 && spoken < 2;
}

/** A Han character is as wide as two Latin letters. */
const cellsOf = (text: string) => [...text].reduce((sum, character) => sum + (/\p{ASCII}/u.test(character) ? 1 : 2), 0);
/** An indent, or a mark that may not begin a line, makes so much difference. */
const RAGGED = 6;

/**
 * The next line's first word had no room, again and again. Either those lines go on in small letters, or the family ends
 * sentences with full stops, so that a line without one is not over.
 */
function isWrappedLatin(texts: readonly string[]): boolean {
  const width = Math.max(...texts.map(lengthOf));
  if (width < NARROWEST.latin) return false;
  const broken = texts.slice(0, -1).filter((text, at) => isBroken(text, texts[at + 1] ?? '', width));
  const small = texts.slice(1).filter((text, at) => /^\p{Ll}/u.test(text) && isBroken(texts[at] ?? '', text, width));
  const isMarked = texts.some((text) => /\p{Ll}[.!?]["”’)]*\s+["“‘(]*\p{Lu}/u.test(text));
  if (broken.length < 2) return broken.length === 1 && small.length === 1;
  return isMarked || small.length >= broken.length / 2;
}

/** Whether a line ended only because the next one's first word had no room. */
function isBroken(text: string, next: string, width: number): boolean {
  const first = /^\S+/u.exec(next)?.[0] ?? '';
  return !endsSentence(text) && lengthOf(text) + 1 + lengthOf(first) > width * 0.92;
}

function joined(lines: readonly Line[]): Line[] {
  const width = Math.max(...lines.map(({ text }) => lengthOf(text)));
  const result: Line[] = [];
  lines.forEach((line, at) => {
    const before = result.at(-1);
    const isHan = HAN.test(before?.text.at(-1) ?? '') || HAN.test(line.text[0] ?? '');
    const goesOn = isHan || isBroken(lines[at - 1]?.text ?? '', line.text, width);
    if (before && !endsSentence(before.text) && goesOn) {
      result[result.length - 1] = { ...before, text: before.text + (isHan ? '' : ' ') + line.text };
    } else result.push(line);
  });
  return result;
}
