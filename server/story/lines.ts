import { joinHardWraps } from './hard-wraps.ts';

/** A line of the family's text. */
export type Line = {
  text: string;
  /** An empty line stands before it. */
  apart: boolean;
  /** It was marked as the heading of what follows. */
  heading: boolean;
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
  return rows.filter((row) => row !== '').map((row) => ({ text: row, apart: false, heading: false }));
}

/** Marks that only say "next item". Numbers stay: they are the family's own. */
const BULLET = /^(?:(?:[*•·▪▫●○◦■□◆◇➢➤►▶✓✔☑√→]|[-–—]+(?!\d))\s*)+(?=\S)/u;
const QUOTED_MAIL = /^(?:>\s*)+/u;
const CHECK_BOX = /^\[[ xX✓]?\]\s*/u;
const HEADING = /^#{1,6}\s+(?=\S)/u;

function lineOf(row: string): Omit<Line, 'apart'> {
  const text = row.trim().replace(QUOTED_MAIL, '').replace(BULLET, '').replace(CHECK_BOX, '').trim();
  return { text: text.replace(HEADING, ''), heading: HEADING.test(text) };
}

/** A line across the page, drawn with marks. */
const RULED = /^[-–—=_*~～·•+|\s]+$/u;
