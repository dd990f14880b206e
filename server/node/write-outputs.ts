import { stat } from 'node:fs/promises';
import { Problem } from '../book/problem.ts';
import { type StagedFile, stageFile } from './write-whole.ts';

/** What a command writes: a file, or `-` for standard output. `says` tells the person what it is. */
export type Output = { path: string; bytes: Uint8Array; says: string };

/**
 * Writes all outputs or none: every file is written whole beside its place before the first gets its name.
 *
 * @throws Problem `output-not-written`
 */
export async function writeOutputs(outputs: readonly Output[]): Promise<void> {
  const files = outputs.filter(({ path }) => path !== '-');
  const staged: { path: string; file: StagedFile }[] = [];
  try {
    for (const { path, bytes } of files) staged.push({ path, file: await written(path, () => stage(path, bytes)) });
  } catch (error) {
    for (const { file } of staged) await file.discard();
    throw error;
  }
  for (const { path, file } of staged) await written(path, () => file.finish());
  for (const { path, bytes } of outputs) if (path === '-') await written(path, () => print(bytes));
}

/** A folder of that name would only be noticed when other files have their names already. */
async function stage(path: string, bytes: Uint8Array): Promise<StagedFile> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw Object.assign(new Error('It is a folder.'), { code: 'EISDIR' });
  return stageFile(path, bytes);
}

function print(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', reject);
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

async function written<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const reason = String((cause as { code?: unknown }).code ?? (cause as Error).message);
    throw new Problem('output-not-written', { file, reason }, { cause });
  }
}
