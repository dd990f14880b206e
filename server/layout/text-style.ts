import type { Hex } from '../book/drawing.ts';
import type { PageColours, TypeRules } from './templates.ts';

/** How the words of a block are set. Lengths are in points, except those said to be in ems. */
export type TextStyle = {
  size: number;
  colour: Hex;
  /** Width of a Han cell, in ems. */
  cell: number;
  /** Advance of a full-width mark, of one before another mark, and how much it moves to its neighbour; in ems. */
  mark: number;
  markBeforeMark: number;
  markCloser: number;
  /** How far a line starting with a cell begins to the left of its slot, and may end beyond it, in ems. */
  inset: number;
  ruby: { size: number; above: number; gap: number; hang: number; colour: Hex } | null;
  /** From baseline to baseline. */
  pitch: number;
  /** Ink above the baseline of a line, and below it. */
  top: number;
  foot: number;
  /** No line is longer than this, whatever its slot. */
  longest: number;
};

/** Which of a slot's settings the words of a book take. */
export type Setting = 'pinyin' | 'plain' | 'latin';

type Choice = { setting: Setting; size: number; isTitle?: boolean };

/** The style of the child's text. */
export function childStyle(rules: TypeRules, colours: PageColours, choice: Choice): TextStyle {
  return choice.setting === 'latin' ? latinStyle(rules, colours, choice) : hanStyle(rules, colours, choice);
}

function hanStyle({ han, pinyin }: TypeRules, colours: PageColours, { setting, size, isTitle }: Choice): TextStyle {
  const withPinyin = setting === 'pinyin';
  const cell = withPinyin ? (isTitle ? han.cellTitle : han.cell) : han.cellPlain;
  const [pitch, least] = withPinyin ? [han.pitch, han.pitchLeast] : [han.pitchPlain, han.pitchLeastPlain];
  return {
    size,
    colour: colours.ink,
    cell,
    mark: han.markCell * cell,
    markBeforeMark: han.markBeforeMark,
    markCloser: withPinyin ? han.markCloser : 0,
    inset: Math.max(0, (cell - 1) / 2 - han.inset),
    ruby: withPinyin
      ? {
          size: Math.max(pinyin.leastPt, pinyin.size * size),
          above: pinyin.above * size,
          gap: pinyin.gap,
          hang: pinyin.hang * size,
          colour: colours.pinyin,
        }
      : null,
    pitch: Math.max(pitch * size, least * size + han.gapMm),
    top: (withPinyin ? han.top : han.topPlain) * size,
    foot: han.foot * size,
    longest: isTitle ? Number.POSITIVE_INFINITY : han.mostCells * cell * size,
  };
}

function latinStyle({ latin }: TypeRules, colours: PageColours, { size, isTitle }: Choice): TextStyle {
  return {
    ...plainStyle(size, colours.ink),
    pitch: (isTitle ? latin.pitchTitle : latin.pitch) * size,
    top: latin.top * size,
    foot: latin.foot * size,
    longest: isTitle ? Number.POSITIVE_INFINITY : latin.mostLetters * latin.letter * size,
  };
}

/** Text for adults: Han characters one em wide, no readings. */
export function adultStyle(size: number, pitch: number, colour: Hex): TextStyle {
  return { ...plainStyle(size, colour), pitch: pitch * size };
}

function plainStyle(size: number, colour: Hex): TextStyle {
  return {
    size,
    colour,
    cell: 1,
    mark: 1,
    markBeforeMark: 0.5,
    markCloser: 0,
    inset: 0,
    ruby: null,
    pitch: 1.6 * size,
    top: 0.9 * size,
    foot: 0.12 * size,
    longest: Number.POSITIVE_INFINITY,
  };
}
