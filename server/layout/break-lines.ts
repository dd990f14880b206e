import { mayEndLine, mayStartLine } from '../language/line-marks.ts';
import type { Atom } from './atoms.ts';
import { LinePen } from './set-line.ts';
import type { TextStyle } from './text-style.ts';

/**
 * Where the lines of a text end. Every line starts and ends at a place that the rules allow; among all such ways the
 * one with the lowest cost is taken (design/pages, line breaking), found by dynamic programming over the breaks.
 */

/** Room for a line: its width, and how far marks may stand out past its end. Points. */
export type LineRoom = { width: number; hang: number };

/** Atoms `from` up to, not including, `to`. */
export type Line = { from: number; to: number };

export type BreakOptions = {
  /**
   * `balanced`: lines of about equal length, as few as possible. `filled`: full lines, for adults. `run-on`: sentences
   * follow each other on one line, as seldom as possible, in at most `most` lines.
   */
  mode: 'balanced' | 'filled' | 'run-on';
  most?: number;
  /** `filled`: the least width of a paragraph's last line, in ems. */
  lastLine?: number;
};

/** What a break may cost; a line of exactly the room's width costs nothing for being uneven. */
const COST = {
  line: 10,
  notAtBreath: 1.1,
  shortLast: 2.5,
  /** A last line of one character is worse than a line more. */
  oneCharacterLast: 40,
  /** Taking a word apart, and doing so after a sign of an address such as / or -. */
  insideWord: 60,
  afterSign: 45,
  runOn: 12,
};
/** A last line under this part of the room is short. */
const SHORT = 0.22;
/** Rounding must not break a line that fits exactly. */
const TOLERANCE = 0.01;

/** A break before an atom: not allowed, at the end of a word, or inside a word that no line can hold. */
type Break = 'no' | 'word' | 'inside';

/**
 * Lines for atoms of one sentence (or, with `run-on`, of several). Null only when `most` lines cannot hold them.
 */
export function breakLines(
  atoms: readonly Atom[],
  style: TextStyle,
  room: LineRoom,
  options: BreakOptions,
): Line[] | null {
  if (atoms.length === 0) return [];
  const width = Math.min(room.width, style.longest) + TOLERANCE;
  const lines = new Breaker(atoms, style, { width, hang: room.hang }, options);
  return lines.best(options.most ?? Number.POSITIVE_INFINITY);
}

type Step = { cost: number; from: number };

class Breaker {
  readonly #atoms: readonly Atom[];
  readonly #style: TextStyle;
  readonly #room: LineRoom;
  readonly #options: BreakOptions;
  readonly #breaks: Break[];

  constructor(atoms: readonly Atom[], style: TextStyle, room: LineRoom, options: BreakOptions) {
    this.#atoms = atoms;
    this.#style = style;
    this.#room = room;
    this.#options = options;
    this.#breaks = breaksOf(atoms, style, room);
  }

  /** `reached[k][j]` is the cheapest way to end line k before atom j; with no limit, k stays 0. */
  best(most: number): Line[] | null {
    const end = this.#atoms.length;
    const limited = Number.isFinite(most);
    const reached: (Step | undefined)[][] = [[{ cost: 0, from: -1 }]];
    for (let k = 0; k < (limited ? most : 1); k++) {
      const here = reached[k]!;
      const next = limited ? new Array<Step | undefined>(end + 1) : here;
      for (let from = 0; from < end; from++) {
        const start = here[from];
        if (start) this.#extend(from, start.cost, next);
      }
      reached[k + 1] = next;
    }
    if (limited) return cheapest(reached, end);
    if (reached[0]![end]) return trace(reached, 0, end);
    // The rules leave no way through, as between very wide characters that no font has: break anywhere.
    this.#breaks.fill('inside');
    return this.best(most);
  }

  /** Tries every line that starts at `from`. */
  #extend(from: number, cost: number, next: (Step | undefined)[]): void {
    const pen = new LinePen(this.#style);
    let runOns = 0;
    for (let to = from + 1; to <= this.#atoms.length; to++) {
      const atom = this.#atoms[to - 1]!;
      if (to - 1 > from && atom.sentence !== this.#atoms[to - 2]!.sentence) runOns += 1;
      pen.add(atom);
      const fits = pen.counted <= this.#room.width && pen.inkEnd <= this.#room.width + this.#room.hang;
      if (!fits && to - 1 > from) {
        if (pen.counted > this.#room.width) return;
        continue;
      }
      if (to < this.#atoms.length && this.#breaks[to] === 'no') continue;
      const total = cost + runOns * COST.runOn + this.#lineCost(from, to, pen.counted);
      const known = next[to];
      if (!known || total < known.cost) next[to] = { cost: total, from };
    }
  }

  #lineCost(from: number, to: number, counted: number): number {
    const { mode, lastLine = 0 } = this.#options;
    const slack = Math.max(0, 1 - counted / this.#room.width);
    const isLast = to === this.#atoms.length;
    let cost = mode === 'run-on' ? 0 : COST.line;
    if (isLast && from > 0) {
      if (mode === 'filled') cost += counted < lastLine * this.#style.size ? COST.shortLast : 0;
      else if (counted < SHORT * this.#room.width) cost += COST.shortLast;
      if (isOneCharacter(this.#atoms, from, to)) cost += COST.oneCharacterLast;
    }
    if (mode !== 'filled' || !isLast) cost += slack ** 2;
    if (isLast) return cost;
    if (this.#breaks[to] === 'inside') {
      return cost + (/[/\-_.?&=]$/.test(this.#atoms[to - 1]!.text) ? COST.afterSign : COST.insideWord);
    }
    if (mode === 'filled' || this.#breathesBefore(to)) return cost;
    return cost + COST.notAtBreath;
  }

  #breathesBefore(to: number): boolean {
    const after = this.#atoms[to]!;
    let before = to - 1;
    while (before > 0 && this.#atoms[before]!.kind === 'space') before -= 1;
    return this.#atoms[before]!.breathes || this.#atoms[before]!.sentence !== after.sentence;
  }
}

function cheapest(reached: (Step | undefined)[][], end: number): Line[] | null {
  let best = -1;
  for (let k = 1; k < reached.length; k++) {
    const step = reached[k]?.[end];
    if (step && (best < 0 || step.cost < reached[best]![end]!.cost)) best = k;
  }
  return best < 0 ? null : trace(reached, best, end);
}

function trace(reached: (Step | undefined)[][], last: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let to = end, k = last; to > 0; k = Math.max(0, k - 1)) {
    const { from } = reached[k]![to]!;
    lines.unshift({ from, to });
    to = from;
  }
  return lines;
}

function isOneCharacter(atoms: readonly Atom[], from: number, to: number): boolean {
  const shown = atoms.slice(from, to).filter(({ kind }) => kind === 'cell' || kind === 'run');
  return shown.length === 1 && [...shown[0]!.text].length === 1;
}

/** Where breaks are allowed: at the end of words, and inside a chain of atoms that no line can hold. */
function breaksOf(atoms: readonly Atom[], style: TextStyle, room: LineRoom): Break[] {
  const breaks: Break[] = atoms.map((atom, i) => (i > 0 && mayBreak(atoms[i - 1]!, atom) ? 'word' : 'no'));
  let start = 0;
  for (let i = 1; i <= atoms.length; i++) {
    if (i < atoms.length && breaks[i] !== 'word') continue;
    if (!fitsAlone(atoms.slice(start, i), style, room)) allowInside(atoms, breaks, start, i);
    start = i;
  }
  return breaks;
}

/** Runs that no line can hold, such as a long address, in pieces of one letter. */
export function splitLongRuns(atoms: readonly Atom[], style: TextStyle, room: LineRoom): Atom[] {
  const width = Math.min(room.width, style.longest);
  return atoms.flatMap((atom) => {
    if (atom.width * style.size <= width || atom.letters.length < 2) return [atom];
    return atom.letters.map((letter, i) => ({
      ...atom,
      ...letter,
      letters: [letter],
      breathes: atom.breathes && i === atom.letters.length - 1,
    }));
  });
}

function fitsAlone(chain: readonly Atom[], style: TextStyle, room: LineRoom): boolean {
  const pen = new LinePen(style);
  for (const atom of chain) pen.add(atom);
  return pen.counted <= room.width && pen.inkEnd <= room.width + room.hang;
}

function allowInside(atoms: readonly Atom[], breaks: Break[], from: number, to: number): void {
  for (let i = from + 1; i < to; i++) breaks[i] = 'inside';
  // Keep the rules for the start and the end of a line wherever enough other places are left.
  for (let i = from + 1; i < to; i++) {
    const nextIsOpen = i + 1 < to && isFreeInside(atoms, i + 1);
    if (!isFreeInside(atoms, i) && (nextIsOpen || (i - 1 > from && breaks[i - 1] === 'inside'))) breaks[i] = 'no';
  }
}

function isFreeInside(atoms: readonly Atom[], i: number): boolean {
  return atoms[i]!.kind !== 'space' && mayStartLine(atoms[i]!.text) && mayEndLine(atoms[i - 1]!.text);
}

/** Whether a line may end after `before` and the next start with `after`. */
function mayBreak(before: Atom, after: Atom): boolean {
  if (before.word === after.word || after.kind === 'space') return false;
  if (before.sentence !== after.sentence) return true;
  // After a space, a straight quotation mark opens.
  if (before.kind === 'space') return mayStartLine(after.text) || /^['"]/.test(after.text);
  if (!mayStartLine(after.text) || !mayEndLine(before.text)) return false;
  return before.kind !== 'run' || after.kind !== 'run';
}
