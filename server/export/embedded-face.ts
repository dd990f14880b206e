import type { Font, Subset } from 'fontkit';
import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import { withAdvances } from './font-advances.ts';
import { hex4, utf16 } from './pdf-operators.ts';

/** One glyph to show: its code in the embedded font, its advance in ems, and the font's name in the page's resources. */
export type EncodedGlyph = { resource: string; code: string; advance: number };

/** `advance` in thousandths of an em, as a PDF counts. */
type Entry = { glyph: number; written: string; advance: number };

/**
 * Advances are changed in steps of a tenth of an em, which keeps the variants of a character few; what is left is less
 * than any program takes for a space. One that is too far off is a real gap, and stays one.
 */
const STEP = 100;
const [LEAST_CHANGE, LEAST_ADVANCE, MOST_ADVANCE] = [50, 200, 2500];

function advanceFor(own: number, reach: number | null): number {
  if (reach === null) return own;
  const wanted = Math.round((reach * 1000) / STEP) * STEP;
  const isClose = Math.abs(reach * 1000 - own) < LEAST_CHANGE;
  return isClose || wanted < LEAST_ADVANCE || wanted > MOST_ADVANCE ? own : wanted;
}

/** One font of a document: gives codes to characters as they come, and writes itself with just their glyphs. */
export class EmbeddedFace {
  readonly font: Font;
  readonly resource: string;
  readonly #subset: Subset;
  /** Entry n has the code n + 1; code 0 is the missing glyph, which is never shown. */
  readonly #entries: Entry[] = [];
  readonly #codes = new Map<string, EncodedGlyph>();
  readonly #variants = new Map<string, number>();
  /** Advances that are not the font's own, by glyph of the subset, in font units. */
  readonly #advances = new Map<number, number>();

  constructor(font: Font, resource: string) {
    this.font = font;
    this.resource = resource;
    this.#subset = font.createSubset();
  }

  get isUsed(): boolean {
    return this.#entries.length > 0;
  }

  glyph(codePoint: number, written: string, reach: number | null): EncodedGlyph {
    const { id, advanceWidth } = this.font.glyphForCodePoint(codePoint);
    const own = Math.round((advanceWidth * 1000) / this.font.unitsPerEm);
    const advance = advanceFor(own, reach);
    const key = `${codePoint} ${advance} ${written}`;
    const known = this.#codes.get(key);
    if (known) return known;
    const glyph = advance === own ? this.#subset.includeGlyph(id) : this.#variant(id, advance);
    this.#entries.push({ glyph, written, advance });
    const encoded = { resource: this.resource, code: hex4(this.#entries.length), advance: advance / 1000 };
    this.#codes.set(key, encoded);
    return encoded;
  }

  /** The same glyph once more in the subset, with an advance of its own. */
  #variant(id: number, advance: number): number {
    const key = `${id} ${advance}`;
    const known = this.#variants.get(key);
    if (known !== undefined) return known;
    const glyph = this.#subset.glyphs.push(id) - 1;
    this.#variants.set(key, glyph);
    this.#advances.set(glyph, Math.round((advance * this.font.unitsPerEm) / 1000));
    return glyph;
  }

  embed(context: PDFContext): PDFRef {
    const { font } = this;
    const perMille = (length: number) => Math.round((length * 1000) / font.unitsPerEm);
    const name = `${this.#tag()}+${font.postscriptName.replace(/[^A-Za-z0-9-]/g, '')}`;
    const { minX, minY, maxX, maxY } = font.bbox;
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: name,
        // Symbolic: the codes are our own and belong to no standard set.
        Flags: 4,
        FontBBox: [minX, minY, maxX, maxY].map(perMille),
        ItalicAngle: font.italicAngle,
        Ascent: perMille(font.ascent),
        Descent: perMille(font.descent),
        CapHeight: perMille(font.capHeight || font.ascent),
        XHeight: perMille(font.xHeight || 0),
        StemV: 80,
        FontFile2: context.register(context.flateStream(withAdvances(this.#subset.encode(), this.#advances))),
      }),
    );
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: name,
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        CIDToGIDMap: context.register(context.flateStream(this.#glyphMap())),
        FontDescriptor: descriptor,
        DW: 1000,
        W: [1, this.#entries.map(({ advance }) => advance)],
      }),
    );
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: context.register(context.flateStream(this.#toUnicode())),
      }),
    );
  }

  /** Six capitals that follow from the characters (FNV-1a), as a subset's name must start with. */
  #tag(): string {
    let hash = 0x811c9dc5;
    const text = this.#entries.map(({ written }) => written).join('');
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join('');
  }

  /** Two bytes a code: the glyph in the subset. */
  #glyphMap(): Uint8Array {
    const map = new Uint8Array(2 * (this.#entries.length + 1));
    this.#entries.forEach(({ glyph }, i) => {
      map[2 * i + 2] = glyph >> 8;
      map[2 * i + 3] = glyph & 0xff;
    });
    return map;
  }

  #toUnicode(): string {
    const lines = this.#entries.map(({ written }, i) => `<${hex4(i + 1)}><${utf16(written)}>`);
    const blocks: string[] = [];
    // A block may hold 100 lines.
    for (let at = 0; at < lines.length; at += 100) {
      const block = lines.slice(at, at + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      '1 begincodespacerange <0000><FFFF> endcodespacerange',
      ...blocks,
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }
}
