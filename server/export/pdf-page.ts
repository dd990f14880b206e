import type { PlacedMark, PlacedPicture } from '../book/laid-out-page.ts';
import { matrixNumber, num, rgb, roundedRectangle } from './pdf-operators.ts';

/** Marks and pictures of a page as operators. Positions come from the top left; the page is turned over here. */

/** Points of a five-pointed star stand this far in, between its tips. */
const STAR_INNER = 0.52;

export function markOperators(mark: PlacedMark, pageHeight: number): string {
  const path = markPath(mark, pageHeight);
  const set = [
    ...(mark.fill ? [`${rgb(mark.fill)} rg`] : []),
    ...(mark.stroke ? [`${rgb(mark.stroke)} RG ${num(mark.strokeWidth)} w`] : []),
  ];
  if (set.length === 0) return '';
  const paint = mark.fill && mark.shape !== 'line' ? (mark.stroke ? 'B' : 'f') : 'S';
  return `q ${set.join(' ')} 1 J 1 j ${path} ${paint} Q`;
}

function markPath({ shape, x, y, radius, width, height }: PlacedMark, pageHeight: number): string {
  const up = pageHeight - y;
  switch (shape) {
    case 'dot':
    case 'ring':
      return roundedRectangle(x - radius, up - radius, 2 * radius, 2 * radius, radius);
    case 'star':
      return starPath(x, up, radius);
    case 'line':
      return `${num(x)} ${num(up)} m ${num(x + width)} ${num(up - height)} l`;
    case 'box':
      return roundedRectangle(x, up - height, width, height, radius);
  }
}

function starPath(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? radius : radius * STAR_INNER;
    const angle = Math.PI / 2 + (i * Math.PI) / 5;
    return `${num(x + reach * Math.cos(angle))} ${num(y + reach * Math.sin(angle))}`;
  });
  return `${points.map((point, i) => `${point} ${i === 0 ? 'm' : 'l'}`).join(' ')} h`;
}

/** A placed drawing: clipped to its slot, the whole frame inside the slot and in its middle. `form` holds the drawing. */
export function pictureOperators(
  slot: PlacedPicture,
  drawing: { width: number; height: number },
  form: string,
  pageHeight: number,
): string {
  const bottom = pageHeight - slot.y - slot.height;
  const outline = roundedRectangle(slot.x, bottom, slot.width, slot.height, slot.radius);
  const fit = Math.min(slot.width / drawing.width, slot.height / drawing.height);
  const left = slot.x + (slot.width - drawing.width * fit) / 2;
  const top = bottom + slot.height - (slot.height - drawing.height * fit) / 2;
  const matrix = `${matrixNumber(fit)} 0 0 ${matrixNumber(-fit)} ${num(left)} ${num(top)} cm`;
  const parts = [`q ${outline} W n ${matrix} /${form} Do Q`];
  if (slot.outline) parts.push(`q ${rgb(slot.outline.colour)} RG ${num(slot.outline.width)} w ${outline} S Q`);
  return parts.join('\n');
}

/** The corners of a slot as a tag wants them: left, bottom, right, top. */
export function slotBox(slot: PlacedPicture, pageHeight: number): [number, number, number, number] {
  const top = pageHeight - slot.y;
  return [slot.x, top - slot.height, slot.x + slot.width, top];
}
