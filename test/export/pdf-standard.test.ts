import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type VeraPdfResult, verapdf } from '../tools/verapdf.ts';
import { BOOKS, printed } from './pdf-books.ts';

let folder: string;
const files = new Map<string, string>();
let results: VeraPdfResult[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'starpages-pdf-'));
  for (const name of Object.keys(BOOKS)) {
    files.set(name, join(folder, `${name}.pdf`));
    await writeFile(join(folder, `${name}.pdf`), (await printed(name)).pdf);
  }
  results = await verapdf('ua1', [...files.values()]);
});
afterAll(() => rm(folder, { recursive: true }));

test.for(Object.keys(BOOKS))('%s keeps PDF/UA-1', (name) => {
  const result = results.find(({ file }) => file === files.get(name));
  expect(result).toMatchObject({ compliant: true, failures: [] });
  expect(result?.checks).toBeGreaterThan(1000);
});

test.for(Object.keys(BOOKS))('%s is a sound file', (name) => {
  const output = execFileSync('qpdf', ['--check', files.get(name) as string], { encoding: 'utf8' });
  expect(output).toContain('No syntax or stream encoding errors found');
});
