import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, dataFolder } from './data-folder.ts';

const surroundings = { platform: process.platform, home: homedir(), env: process.env };
const cache = cacheFolder(surroundings);

// It must be on before the rest is loaded, hence the late imports.
enableCompileCache(join(cache, 'code'));
const { reportOf } = await import('../book/problem.ts');
const { readOptions, USAGE } = await import('./cli-options.ts');
const { faultText, problemText } = await import('./console-texts.ts');

/** Stable: other programs may rely on them. They are listed in the usage and the README. */
const EXIT_CODES: Readonly<Record<string, number>> = {
  usage: 2,
  'bad-look': 2,
  'story-empty': 3,
  'story-too-long': 3,
  'story-not-text': 3,
  'story-not-utf8': 3,
  'story-not-found': 3,
  'output-not-written': 4,
  'data-read-only': 5,
  'data-in-use': 5,
  'disk-full': 5,
  'data-damaged': 5,
  'data-too-new': 5,
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) console.log(USAGE);
  else {
    const { makeBookFiles } = await import('./make-book-files.ts');
    for (const line of await makeBookFiles(options, { cache, folder: dataFolder(surroundings) })) console.error(line);
  }
} catch (error) {
  const report = reportOf(error);
  if (report.code === 'internal') console.error(faultText(error));
  console.error(problemText(report));
  if (report.code === 'usage') console.error(USAGE);
  process.exitCode = EXIT_CODES[report.code] ?? 1;
}
