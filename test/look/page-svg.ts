import { create, type Font } from 'fontkit';
import type { FontFace, LaidOutPage, PlacedItem, PlacedMark, PlacedText } from '../../server/book/laid-out-page.ts';
import { FONT_FACES } from '../../server/book/laid-out-page.ts';
import type { Fonts } from '../../server/ports/fonts.ts';

/**
 * Laid-out pages as SVG, with every letter as a path from the font's own outlines: what is seen is exactly what the
 * layout says. Pictures are grey boxes.
 */

export async function openFonts(fonts: Fonts): Promise<Record<FontFace, Font>> {
  const entries = await Promise.all(FONT_FACES.map(async (face) => [face, create(await fonts.bytes(face))] as const));
  return Object.fromEntries(entries) as Record<FontFace, Font>;
}

/** One page as an SVG document. */
export function pageSvg(page: LaidOutPage, fonts: Record<FontFace, Font>): string {
  const { width, height, ground } = page;
  const items = page.items.map((item) => itemSvg(item, fonts)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${ground}"/>${items}</svg>`;
}

function itemSvg(item: PlacedItem, fonts: Record<FontFace, Font>): string {
  if (item.kind === 'furniture') return textSvg(item.text, fonts);
  if (item.kind === 'mark') return markSvg(item);
  if (item.kind === 'picture') {
    const { x, y, width, height, radius, outline } = item;
    const line = outline ? `stroke="${outline.colour}" stroke-width="${outline.width}"` : '';
    const fill = item.whiteGround ? '#ffffff' : '#e6ece6';
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${line}/>`;
  }
  const cells = item.lines.flatMap((line) => line.cells);
  return cells.map((cell) => textSvg(cell, fonts) + (cell.ruby ? textSvg(cell.ruby, fonts) : '')).join('');
}

function textSvg({ text, font, size, x, baseline, colour }: PlacedText, fonts: Record<FontFace, Font>): string {
  const face = fonts[font];
  const scale = size / face.unitsPerEm;
  let pen = x;
  let paths = '';
  for (const character of text) {
    const glyph = face.glyphForCodePoint(character.codePointAt(0) ?? 0);
    if (glyph.id !== 0 || character.trim() !== '') {
      const path = glyph.path.toSVG();
      paths += `<path transform="translate(${pen} ${baseline}) scale(${scale} ${-scale})" d="${path}" fill="${colour}"/>`;
      pen += glyph.advanceWidth * scale;
    }
  }
  return paths;
}

function markSvg(mark: PlacedMark): string {
  const { x, y, radius, width, height, fill = 'none', stroke = 'none', strokeWidth } = mark;
  const paint = `fill="${fill}" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linejoin="round"`;
  if (mark.shape === 'line') return `<path d="M${x} ${y}L${x + width} ${y + height}" ${paint}/>`;
  if (mark.shape === 'box') return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
  if (mark.shape !== 'star') return `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;
  const points = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? radius : radius * 0.52;
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    return `${x + r * Math.cos(angle)},${y + r * Math.sin(angle)}`;
  });
  return `<polygon points="${points.join(' ')}" ${paint}/>`;
}

/** Pages side by side, each in a place as large as the first; `pixels` wide. */
export function contactSheet(
  pages: readonly LaidOutPage[],
  { columns, pixels }: { columns: number; pixels: number },
  fonts: Record<FontFace, Font>,
): string {
  const gap = 20;
  const [wide, high] = [(pages[0]?.width ?? 0) + gap, (pages[0]?.height ?? 0) + gap];
  const placed = pages.map((page, i) => {
    const [x, y] = [(i % columns) * wide + gap / 2, Math.floor(i / columns) * high + gap / 2];
    return `<g transform="translate(${x} ${y})">${pageSvg(page, fonts)}</g>`;
  });
  const [width, height] = [columns * wide, Math.ceil(pages.length / columns) * high];
  const size = `width="${pixels}" height="${Math.round((pixels * height) / width)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${size}>
<rect width="${width}" height="${height}" fill="#888"/>${placed.join('')}</svg>`;
}
