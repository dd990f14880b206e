import type { ReadingsData } from './readings-data.ts';
import { toneOf } from './tones.ts';

/** A character of a clause with its reading so far; `full` is the reading with its own tone even where it is light. */
export type Syllable = { character: string; reading: string; full: string; startsWord: boolean };

const DIGITS = '〇零一二三四五六七八九十';

/** 一 and 不 as they are spoken. Other tones do not change in writing. */
export function speakTones(clause: readonly Syllable[], data: ReadingsData): string[] {
  return clause.map((syllable, index) => {
    if (syllable.character === '一' && syllable.reading === 'yī') return spokenYi(clause, index, data);
    if (syllable.character === '不' && syllable.reading === 'bù') return spokenBu(clause, index);
    return syllable.reading;
  });
}

function spokenYi(clause: readonly Syllable[], index: number, data: ReadingsData): string {
  const before = clause[index - 1]?.character ?? '';
  const next = clause[index + 1];
  if (next === undefined || isOrdinal(clause, index, data)) return 'yī';
  if ((before !== '' && DIGITS.includes(before)) || (DIGITS.includes(next.character) && next.character !== '一'))
    return 'yī';
  return toneOf(next.full) === 4 ? 'yí' : 'yì';
}

/** 第一, 初一, 星期一, 一月, 一年级, 一号线, 从一数到十, and the 一 that ends a word (统一, 唯一, 万一). */
function isOrdinal(clause: readonly Syllable[], index: number, data: ReadingsData): boolean {
  const before = clause
    .slice(0, index)
    .map(({ character }) => character)
    .join('');
  const after = clause
    .slice(index + 1)
    .map(({ character }) => character)
    .join('');
  if (/(?:第|初|周|星期|礼拜)$/.test(before)) return true;
  if (before.endsWith('月') && /^[日号]/.test(after)) return true;
  if (before.endsWith('从') && /^[数到]/.test(after)) return true;
  if (data.ordinalBefore.some((follower) => after.startsWith(follower))) return true;
  return clause[index]?.startsWord === false && clause[index + 1]?.startsWord === true;
}

function spokenBu(clause: readonly Syllable[], index: number): string {
  const next = clause[index + 1];
  return next !== undefined && toneOf(next.full) === 4 ? 'bú' : 'bù';
}

/** Where 一 and 不 are light between a verb and the same verb: 看一看, 要不要. Not so in 一闪一闪 and 一动不动. */
export function isLightBetween(clause: readonly Syllable[], index: number): boolean {
  const middle = clause[index]?.character;
  if (middle !== '一' && middle !== '不') return false;
  const before = clause[index - 1];
  if (before !== undefined && before.character === clause[index + 1]?.character) {
    return !/[一二两三几每半]/.test(clause[index - 2]?.character ?? '');
  }
  return middle === '不' && isDoubledQuestion(clause, index);
}

/** 喜欢不喜欢 */
function isDoubledQuestion(clause: readonly Syllable[], index: number): boolean {
  const characters = clause.map(({ character }) => character);
  return [2, 3].some(
    (length) =>
      index >= length &&
      characters.slice(index - length, index).join('') === characters.slice(index + 1, index + 1 + length).join(''),
  );
}
