import type { Cell, LaidOutLine, TextBlock } from '../book/laid-out-page.ts';
import type { Atom } from './atoms.ts';
import { breakLines, type Line, type LineRoom, splitLongRuns } from './break-lines.ts';
import { setLine } from './set-line.ts';
import type { TextStyle } from './text-style.ts';

/** The lines of a page's words in one style, not yet placed. `runsOn`: a line may hold the end of one sentence and the start of the next. */
export type BrokenText = { atoms: readonly Atom[]; style: TextStyle; lines: Line[]; runsOn: boolean };

/**
 * The words of a page as lines, each sentence on a new line. Where these are more than `most`, sentences run on in
 * one line. Null when even so they are too many.
 */
export function breakText(atoms: readonly Atom[], style: TextStyle, room: LineRoom, most: number): BrokenText | null {
  const apart = breakSentences(atoms, style, room);
  if (apart.lines.length <= most) return apart;
  const lines = breakLines(apart.atoms, style, room, { mode: 'run-on', most });
  return lines && { ...apart, lines, runsOn: true };
}

/** Each sentence on a new line, in as many lines as it takes. */
export function breakSentences(words: readonly Atom[], style: TextStyle, room: LineRoom): BrokenText {
  const atoms = splitLongRuns(words, style, room);
  const lines: Line[] = [];
  for (const { from, to } of sentencesOf(atoms)) {
    const broken = breakLines(atoms.slice(from, to), style, room, { mode: 'balanced' }) ?? [];
    lines.push(...broken.map((line) => ({ from: line.from + from, to: line.to + from })));
  }
  return { atoms, style, lines, runsOn: false };
}

/** White space that stands alone between sentences belongs to the line before it. */
function sentencesOf(atoms: readonly Atom[]): Line[] {
  const sentences: Line[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const last = sentences.at(-1);
    const isNew = i === 0 || atoms[i]!.sentence !== atoms[i - 1]!.sentence;
    if (last && (!isNew || atoms[i]!.kind === 'space')) last.to = i + 1;
    else sentences.push({ from: i, to: i + 1 });
  }
  return sentences;
}

/** Broken text on the page: the first baseline, and the left edge of the slot. */
export function placeText(
  { atoms, style, lines }: Omit<BrokenText, 'runsOn'>,
  x: number,
  baseline: number,
): LaidOutLine[] {
  return lines.flatMap(({ from, to }, number) => {
    const cells = setLine(atoms.slice(from, to), style, x, baseline + number * style.pitch);
    return bySentence(cells, atoms.slice(from, to));
  });
}

/** Sentences that run on share a line of the page; each part is a line of its sentence. */
function bySentence(cells: readonly Cell[], atoms: readonly Atom[]): LaidOutLine[] {
  const lines: LaidOutLine[] = [];
  let atom = 0;
  for (const cell of cells) {
    const { sentence } = atoms[atom]!;
    const last = lines.at(-1);
    if (last?.sentence === sentence) last.cells.push(cell);
    else lines.push({ cells: [cell], sentence });
    for (let length = 0; length < cell.text.length; atom++) length += atoms[atom]!.text.length;
  }
  return lines;
}

export function textBlock(role: TextBlock['role'], language: string, lines: LaidOutLine[]): TextBlock {
  return { kind: 'text', role, language, lines };
}
