import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getWhatIsMissing } from './tools/needs.ts';

/**
 * `npm test`: everything that matters, on a fresh clone, with nothing skipped. Further arguments go to vitest, to run a
 * part: `npm test -- test/story`.
 */
const arguments_ = process.argv.slice(2);
const count = { passed: 0, failed: 0 };

if (!getWhatIsMissing()) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

function step(name: string, command: string, args: string[]): void {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) count.passed += 1;
  else count.failed += 1;
}

function suite(name: string, config: string): void {
  console.log(`\n— ${name}`);
  const report = join(mkdtempSync(join(tmpdir(), 'starpages-test-')), 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['vitest', 'run', '--config', config, ...reporters, ...arguments_];
  const { status } = spawnSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    count.passed += result.numPassedTests ?? 0;
    count.failed += (result.numFailedTests ?? 0) + (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0);
    // A file that could not even be loaded has no failed test of its own.
    if (status !== 0 && (result.numFailedTests ?? 0) === 0) count.failed += 1;
  } catch {
    count.failed += 1;
  }
}

if (arguments_.length === 0) {
  step('style', 'npx', ['biome', 'check', '.']);
  step('types', 'npx', ['tsc', '--noEmit']);
  step('the page is built', 'npx', ['vite', 'build', '--logLevel', 'warn']);
}
suite('tests', 'vitest.config.ts');
if (arguments_.length === 0) {
  suite('the core inside workerd', 'test/workers/vitest.config.ts');
  suite('in a real browser', 'test/browser/vitest.config.ts');
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
