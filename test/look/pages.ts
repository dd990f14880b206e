import { mkdirSync, writeFileSync } from 'node:fs';
import type { Sheet } from '../../server/book/page-format.ts';
import { fonts, layOut, SHEETS } from '../layout/layout-kit.ts';
import { bookOf, DENTIST_EN, DENTIST_ZH, type SampleBook } from '../layout/sample-books.ts';
import { contactSheet, openFonts } from './page-svg.ts';
import { png } from './sheet.ts';

/**
 * A sample book on every sheet, one contact sheet each, with empty boxes for the pictures: `npm run look -- pages`, or
 * `npm run look -- pages a5 english` for some of them. They are written to test-output/.
 */
const BOOKS: Record<string, SampleBook> = {
  chinese: DENTIST_ZH,
  plain: { ...DENTIST_ZH, settings: { pinyin: false } },
  left: { ...DENTIST_ZH, settings: { layout: 'left', ground: 'cream' } },
  english: DENTIST_EN,
  'english-left': { ...DENTIST_EN, settings: { layout: 'left', ground: 'cream' } },
};
const asked = process.argv.slice(2);
const chosen = <T extends string>(all: readonly T[]) => {
  const some = all.filter((each) => asked.includes(each));
  return some.length > 0 ? some : all;
};

const faces = await openFonts(fonts);
mkdirSync('test-output', { recursive: true });
for (const name of chosen(Object.keys(BOOKS))) for (const sheet of chosen<Sheet>(SHEETS)) await look(name, sheet);

async function look(name: string, sheet: Sheet): Promise<void> {
  const { pages, textSize, overflows } = layOut(bookOf(BOOKS[name]!), sheet);
  const columns = pages[0]!.width > pages[0]!.height ? 3 : 5;
  const svg = contactSheet(pages, { columns, pixels: 2000 }, faces);
  const file = `test-output/pages-${name}-${sheet}.png`;
  writeFileSync(file, await png(svg));
  console.log(`${file}: ${textSize} pt, ${overflows.length} pages too long`);
}
