/**
 * A TrueType file with other advances for some of its glyphs: `advances` are in font units, by glyph. The file must
 * have a full entry for every glyph in `hmtx`, as a subset of fontkit has. The bytes are changed in place.
 */
export function withAdvances(file: Uint8Array, advances: ReadonlyMap<number, number>): Uint8Array {
  if (advances.size === 0) return file;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const entry = tableEntry(view, 'hmtx');
  const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
  // An entry is the advance and the left side bearing, two bytes each.
  for (const [glyph, advance] of advances) view.setUint16(offset + 4 * glyph, advance);
  view.setUint32(entry + 4, checksum(view, offset, length));
  return file;
}

/** Where the table directory has this table: tag, checksum, offset, length, four bytes each. */
function tableEntry(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let entry = 12; entry < 12 + 16 * tables; entry += 16) {
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(entry + at))).join('');
    if (name === tag) return entry;
  }
  throw new Error(`the font has no table ${tag}`);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at + 4 <= offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
