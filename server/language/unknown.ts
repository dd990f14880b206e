import type { Word } from '../book/words.ts';
import { isUnspaced, scan } from './scan.ts';
import { splitAtNames } from './split-at-names.ts';

/** The words of a text in a language we do not know: what stands between spaces and marks. */
export function tagUnknown(text: string, names: readonly string[]): Word[] {
  return splitAtNames(text, names).flatMap(({ text: piece, isName }) =>
    isName ? [{ text: piece, pos: 'name' }] : tagPiece(piece),
  );
}

function tagPiece(piece: string): Word[] {
  return scan(piece).flatMap(({ kind, text: run }): Word[] => {
    if (kind === 'space' || kind === 'newline') return [{ text: run, pos: 'space' }];
    if (kind === 'punctuation') return [{ text: run, pos: 'punctuation' }];
    if (kind === 'number') return [{ text: run, pos: 'number' }];
    if (kind === 'han' || isUnspaced(run)) return charactersOf(run).map((text) => ({ text, pos: 'other' }));
    return [{ text: run, pos: 'other' }];
  });
}

/** One character each, with the small and combining marks that lean on it. */
function charactersOf(run: string): string[] {
  return run.match(/.[\p{M}ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々]*/gsv) ?? [run];
}
