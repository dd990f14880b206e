import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Frame } from '../../server/book/drawing.ts';
import type { NewBook } from '../../server/book/view.ts';
import { writePdf } from '../../server/export/pdf.ts';
import { loadExamples } from '../../server/making/examples.ts';
import { pageOf } from '../../server/making/run-step.ts';
import { projectData } from '../../server/node/data.ts';
import { fonts } from '../export/pdf-books.ts';
import { aRequest, madeBook } from '../making/made-book.ts';
import { realMaking } from '../making/real-making.ts';

/**
 * Books as printed: `npm run look -- pdf [story.txt …]`; without a file, the examples. For each, the PDF, its pages as
 * PNG and its text as a copy takes it, in test-output/.
 */
const DOTS_PER_INCH = '100';

type Look = { name: string; request: NewBook };

async function examples(): Promise<Look[]> {
  const settings = { layout: 'above', paper: 'a4', ground: 'white', pinyin: true } as const;
  return (await loadExamples(projectData())).map(({ id, text, childName }, i) => ({
    name: id,
    request: aRequest({ text, childName, settings: { ...settings, ground: i % 2 === 0 ? 'white' : 'cream' } }),
  }));
}

const stories = process.argv.slice(2).map(
  (file): Look => ({
    name: basename(file).replace(/\..*$/, ''),
    request: aRequest({ text: readFileSync(file, 'utf8') }),
  }),
);

const making = await realMaking();
for (const { name, request } of stories.length > 0 ? stories : await examples()) {
  const { book, tools } = await madeBook(making, request);
  const laidOut = await making.exports.layOut(book, book.settings.paper);
  const drawings = async (pageId: string, frame: Frame) => tools.draw(pageOf(book, pageId), book, frame);
  const start = performance.now();
  const pdf = await writePdf(book, laidOut, { fonts, drawings });
  const time = Math.round(performance.now() - start);
  const folder = `test-output/pdf-${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/book.pdf`, pdf);
  execFileSync('pdftoppm', ['-r', DOTS_PER_INCH, '-png', `${folder}/book.pdf`, `${folder}/page`]);
  execFileSync('pdftotext', [`${folder}/book.pdf`, `${folder}/book.txt`]);
  console.log(`${folder}: ${book.pages.length} pages, ${Math.round(pdf.length / 1000)} kB, ${time} ms`);
}
