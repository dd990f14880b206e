import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Book } from '../../server/book/book.ts';
import { FRAME_SIZE } from '../../server/book/drawing.ts';
import type { LaidOutBook, LaidOutPage, PlacedText } from '../../server/book/laid-out-page.ts';
import { toSvg } from '../../server/drawing/svg.ts';
import type { Files } from '../../server/ports/storage.ts';
import { browserPath } from '../tools/needs.ts';

const FONT = {
  story: '400 "LXGW WenKai"',
  'story-bold': '700 "LXGW WenKai"',
  latin: '400 Andika',
  'latin-bold': '700 Andika',
  adults: '400 "Noto Sans SC"',
  'adults-bold': '700 "Noto Sans SC"',
} as const;

/** The laid-out pages as a page of HTML, printed by Chromium with its own tagging, several times. */
export async function printWithChromium(book: Book, laidOut: LaidOutBook, files: Files, runs: number) {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const { width = 0, height = 0 } = laidOut.pages[0] ?? {};
    const sheets = await Promise.all(laidOut.pages.map((sheet) => sheetHtml(book, sheet, files)));
    await page.setContent(
      `<!doctype html><html lang="zh-CN"><title>${book.id}</title><style>${fontFaces()} @page { size: ${width}pt ${height}pt; margin: 0 } body { margin: 0 } section { position: relative; width: ${width}pt; height: ${height}pt; overflow: hidden; break-after: page } section > * { position: absolute; white-space: pre; line-height: 1 }</style>${sheets.join('')}`,
    );
    await page.evaluate(() => document.fonts.ready);
    const times: number[] = [];
    let pdf: Uint8Array = new Uint8Array();
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      times.push(performance.now() - start);
    }
    return { times, pdf };
  } finally {
    await browser.close();
  }
}

async function sheetHtml(book: Book, sheet: LaidOutPage, files: Files): Promise<string> {
  const parts = await Promise.all(
    sheet.items.map(async (item) => {
      if (item.kind === 'picture') {
        const key = book.pages.find(({ id }) => id === sheet.pageId)?.picture?.frames[item.frame];
        const bytes = key ? await files.get(key) : null;
        if (!bytes) return '';
        const { width, height } = FRAME_SIZE[item.frame];
        const scale = Math.min(item.width / width, item.height / height);
        const svg = Buffer.from(toSvg(JSON.parse(new TextDecoder().decode(bytes)))).toString('base64');
        return `<img alt="${item.alt}" src="data:image/svg+xml;base64,${svg}" style="left:${item.x + (item.width - width * scale) / 2}pt;top:${item.y}pt;width:${width * scale}pt;height:${height * scale}pt">`;
      }
      if (item.kind === 'text')
        return item.lines
          .flatMap(({ cells }) => cells.map((cell) => textHtml(cell) + (cell.ruby ? textHtml(cell.ruby) : '')))
          .join('');
      return item.kind === 'furniture' ? textHtml(item.text) : '';
    }),
  );
  return `<section>${parts.join('')}</section>`;
}

function textHtml({ text, font, size, x, baseline, colour }: PlacedText): string {
  return `<span style="left:${x}pt;top:${baseline - size}pt;color:${colour};font:${FONT[font].replace(/^(\d+) /, `$1 ${size}pt `)}">${text}</span>`;
}

function fontFaces(): string {
  return readFileSync('web/assets/fonts.css', 'utf8').replace(/url\("\.\/fonts\/([^"]+)"\)/g, (_, name: string) => {
    return `url("data:font/woff2;base64,${readFileSync(`web/assets/fonts/${name}`).toString('base64')}")`;
  });
}
