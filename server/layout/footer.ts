import type { PlacedItem, PlacedMark } from '../book/laid-out-page.ts';
import { furniture, type PageKit, starMark } from './page-kit.ts';

/** From this many pages on, the marks stand closer. */
const MANY = 13;
/** Height of Andika's digits, as a part of the size. */
const DIGIT_HEIGHT = 0.7;

/**
 * The row of marks: full dots for pages read, the star here, rings for pages to come; and the page number. It stands
 * in the same place on every page. `page` counts from 0.
 */
export function footerItems(page: number, pages: number, number: number | null, kit: PageKit): PlacedItem[] {
  const { footer, margin, width } = kit.format;
  const step = pages >= MANY ? footer.stepMany : footer.step;
  const marks = Array.from({ length: pages }, (_, i) => {
    const x = margin + footer.first + i * step;
    if (i === page) return starMark(x, footer.centre, footer.star, footer.line, kit);
    return i < page ? dot(x, kit) : ring(x, kit);
  });
  if (number === null || footer.number === null) return marks;
  const place = {
    x: width - margin,
    baseline: footer.centre + (DIGIT_HEIGHT * footer.number) / 2,
    size: footer.number,
    colour: kit.colours.ink,
    align: 'right',
  } as const;
  return [...marks, furniture(String(number), place, kit)];
}

function dot(x: number, { format: { footer }, colours }: PageKit): PlacedMark {
  const size = 2 * footer.dot;
  const place = { x, y: footer.centre, radius: footer.dot, width: size, height: size };
  return { kind: 'mark', shape: 'dot', ...place, fill: colours.mark, strokeWidth: 0 };
}

function ring(x: number, { format: { footer }, colours }: PageKit): PlacedMark {
  const size = 2 * footer.ring;
  const place = { x, y: footer.centre, radius: footer.ring, width: size, height: size };
  return { kind: 'mark', shape: 'ring', ...place, stroke: colours.mark, strokeWidth: footer.line };
}
