/**
 * What may stand where on a line: the rules of Chinese typesetting for the start and the end of a line
 * (W3C, Requirements for Chinese Text Layout, 3.1.3), and the marks that take less than a cell.
 */

/** Never at the start of a line: what closes, separates or belongs to what is before it. */
const NOT_FIRST = /^[，。！？：；、…‥—～〜·・”’）」』》〉】〕〗〙〛｝］％‰℃°々ー〻‐–,.!?:;)\]}%»›'"]/u;

/** Never at the end of a line: what opens, or belongs to what follows. */
const NOT_LAST = /[“‘（「『《〈【〔〖〘〚｛［([{«‹$¥￥€£#＃@]$/u;

export function mayStartLine(text: string): boolean {
  return !NOT_FIRST.test(text);
}

export function mayEndLine(text: string): boolean {
  return !NOT_LAST.test(text);
}

/** Marks that a Chinese line sets in a narrow cell. */
const OPENING = /^[“‘（「『《〈【〔〖〘〚｛［]$/u;
const CLOSING = /^[，。！？：；、”’）」』》〉】〕〗〙〛｝］·・]$/u;
/** Marks whose neighbours of the same kind join up: —— and ……. */
const JOINING = /^[…‥—～〜]$/u;

export type MarkSide = 'opening' | 'closing' | 'joining';

export function sideOf(character: string): MarkSide | null {
  if (OPENING.test(character)) return 'opening';
  if (CLOSING.test(character)) return 'closing';
  return JOINING.test(character) ? 'joining' : null;
}

/** Marks that Chinese and Latin text write with the same code point; the neighbours decide which it is. */
export function isSharedMark(character: string): boolean {
  return /^[“”‘’…—·]$/u.test(character);
}

/** May stand out past the end of a line when it comes last. */
export function hangs(text: string): boolean {
  return /^[，。！？：；、”’）」』》〉】〕〗〙〛｝］,.!?:;)\]'"…]+$/u.test(text);
}

/** A reader breathes after these. */
export function endsClause(text: string): boolean {
  return /[，。！？：；,.!?:;…]["'”’）」』》)]*$/u.test(text);
}

const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\uff01-\uff60]/u;

/** As wide as a Han character and set in a cell like one. */
export function isWide(character: string): boolean {
  return WIDE.test(character) && sideOf(character) === null;
}
