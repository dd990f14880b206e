import { joinHardWraps } from './hard-wraps.ts';

/** A line of the family's text. */
export type Line = {
  text: string;
  /** An empty line stands before it. */
  apart: boolean;
  /** How it was marked, if it was: as the heading of what follows, or as one of several. */
  marked: 'heading' | 'item' | null;
};

/**
 * The lines of a text as the family meant them: hard-wrapped lines are joined again; bullets, marks of quoted mail and
 * headings and ruled lines are gone, spaces at the ends too. No line is empty, and each is at least one sentence.
 */
export function meaningfulLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (const row of text.split('\n')) {
    const line = lineOf(row);
    if (line.text === '') apart = true;
    else {
      lines.push({ ...line, apart });
      apart = false;
    }
  }
  const worded = lines.filter((line) => !RULED.test(line.text));
  return worded.length > 0 ? joinHardWraps(worded) : rowsOf(text);
}

/** A text of nothing but marks keeps them. */
function rowsOf(text: string): Line[] {
  const rows = text.split('\n').map((row) => row.trim());
  return rows.filter((row) => row !== '').map((row) => ({ text: row, apart: false, marked: null }));
}

/** Marks that only say "next item". Numbers stay: they are the family's own. */
const BULLET = /^(?:(?:[*•·▪▫●○◦■□◆◇➢➤►▶✓✔☑√→]|[-–—]+(?!\d))\s*)+(?=\S)/u;
const QUOTED_MAIL = /^(?:>\s*)+/u;
const CHECK_BOX = /^\[[ xX✓]?\]\s*/u;
const HEADING = /^#{1,6}\s+(?=\S)/u;

function lineOf(row: string): Omit<Line, 'apart'> {
  const whole = row.trim().replace(QUOTED_MAIL, '');
  const text = whole.replace(BULLET, '').replace(CHECK_BOX, '').trim();
  if (HEADING.test(text)) return { text: text.replace(HEADING, ''), marked: 'heading' };
  return { text, marked: text === whole.trim() ? null : 'item' };
}

/** A line across the page, drawn with marks. */
const RULED = /^[-–—=_*~～·•+|\s]+$/u;
