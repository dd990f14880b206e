import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Book } from '../../server/book/book.ts';
import { FIRST_LOOK } from '../../server/book/first-look.ts';
import { loadMaking } from '../../server/making/load-making.ts';
import { makeBooks } from '../../server/making/make-books.ts';
import { projectData } from '../../server/node/data.ts';
import { nodeFonts } from '../../server/node/fonts.ts';
import { jiebaWasm } from '../../server/node/jieba.ts';
import { memoryFiles } from '../../server/node/memory-files.ts';
import { verapdf } from '../tools/verapdf.ts';
import { figures, median, type Run, runNode } from './measure.ts';
import { printWithChromium } from './print-with-chromium.ts';

const STORY = `明天下午妈妈带小宇去看牙医。
小宇背上他的小书包。
他们坐公交车去诊所。
小宇坐在椅子上等一会儿。
他可以抱着小兔子。
牙医请小宇张开嘴巴。
牙医用小镜子看小宇的牙齿。
机器的声音有一点大。
小宇可以捂住耳朵。
看完了，小宇和妈妈一起回家。`;
const RUNS = 9;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const folder = mkdtempSync(join(tmpdir(), 'starpages-bench-'));
const story = join(folder, 'story.txt');
const pdf = join(folder, 'book.pdf');
const cache = join(folder, 'cache');
writeFileSync(story, STORY);
const cli = () =>
  runNode(['server/node/cli.ts', story, '--out', pdf, '--name', '小宇'], { XDG_CACHE_HOME: cache, HOME: folder });

console.log(`${cpus().length} cores, Node ${process.version}\n`);
await commandLine();
const { tools, exports, files } = await inOneProcess();
await insideRunningServer();
await manyBooks();
await besideChromium();
rmSync(folder, { recursive: true });

async function commandLine(): Promise<void> {
  const first = await cli();
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await cli());
  console.log('Command line, 10 sentences to a PDF with pinyin, Node start included (limits 1.5 s, 400 MB, 400 KB)');
  console.log(`  first run, fonts unpacked   ${first.seconds.toFixed(2)} s, ${first.megabytes.toFixed(0)} MB`);
  console.log(
    `  time                        ${figures(
      runs.map(({ seconds }) => seconds),
      's',
    )}`,
  );
  console.log(
    `  memory                      ${figures(
      runs.map(({ megabytes }) => megabytes),
      'MB',
      0,
    )}`,
  );
  console.log(`  PDF                         ${(statSync(pdf).size / 1024).toFixed(0)} KB\n`);
}

async function inOneProcess() {
  const files = memoryFiles();
  const making = await loadMaking({
    data: projectData(),
    files,
    fonts: nodeFonts(join(cache, 'starpages', 'fonts')),
    jiebaWasm,
  });
  return { ...making, files };
}

async function oneBook(): Promise<{ book: Book; pdf: Uint8Array }> {
  const settings = { layout: 'above', paper: 'a4', ground: 'white', pinyin: true } as const;
  const request = { text: STORY, childName: '小宇', level: '5-6', settings, heroLook: FIRST_LOOK } as const;
  const [book] = await makeBooks(request, 'book', { tools, files });
  if (!book) throw new Error('No book was made.');
  return { book, pdf: await exports.pdf(book, book.settings) };
}

async function insideRunningServer(): Promise<void> {
  await oneBook();
  const times: number[] = [];
  for (let run = 0; run < 20; run++) {
    const start = performance.now();
    await oneBook();
    times.push(performance.now() - start);
  }
  console.log(
    `Inside a running process, story to PDF (limit 300 ms)\n  time                        ${figures(times, 'ms', 0)}\n`,
  );
}

/**
 * V8 lets garbage lie until its limit is near, so resident memory first climbs and then stays. What is still held after a
 * forced collection tells whether anything leaks.
 */
async function manyBooks(): Promise<void> {
  const resident: string[] = [];
  const held: string[] = [];
  const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
  for (let made = 1; made <= 400; made++) {
    await oneBook();
    if (made % 50 !== 0) continue;
    resident.push(megabytes(process.memoryUsage.rss()));
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    held.push(megabytes(heapUsed + arrayBuffers));
  }
  console.log('400 books in a row, memory after every 50');
  console.log(`  resident                    ${resident.join(' · ')} MB`);
  console.log(`  held after a collection     ${held.join(' · ')} MB\n`);
}

async function besideChromium(): Promise<void> {
  const { book } = await oneBook();
  const laidOut = await exports.layOut(book, 'a4');
  const theirs = await printWithChromium(book, laidOut, files, 5);
  const ours: number[] = [];
  let bytes: Uint8Array = new Uint8Array();
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    bytes = await exports.pdf(book, book.settings);
    ours.push(performance.now() - start);
  }
  const ourFile = join(folder, 'ours.pdf');
  const theirFile = join(folder, 'chromium.pdf');
  writeFileSync(ourFile, bytes);
  writeFileSync(theirFile, theirs.pdf);
  const verdicts = await verapdf('ua1', [ourFile, theirFile]);
  const row = (
    name: string,
    times: readonly number[],
    size: number,
    verdict: { compliant: boolean; checks: number } | undefined,
  ) =>
    console.log(
      `  ${name.padEnd(10)} ${figures(times, 'ms', 0).padEnd(26)} ${(size / 1024).toFixed(0)} KB   PDF/UA-1 ${verdict?.compliant ? 'yes' : 'no'} (${verdict?.checks} checks)`,
    );
  console.log('The same pages to PDF, ours and printed by Chromium (page already open)');
  row('Starpages', ours, bytes.length, verdicts[0]);
  row('Chromium', theirs.times, theirs.pdf.length, verdicts[1]);
  console.log(`  ours takes ${(median(ours) / median(theirs.times)).toFixed(2)} of Chromium's time`);
}
