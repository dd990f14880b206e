import type { z } from 'zod';
import { Problem } from '../book/problem.ts';
import type { Data } from '../ports/data.ts';
import { readData } from '../ports/read-data.ts';

/**
 * One of our word lists by its path.
 *
 * @throws Problem `data-file` when it is missing or wrong.
 */
export async function readList<T>(data: Data, path: string, schema: z.ZodType<T>): Promise<T> {
  const file = (await data.list(path)).find((found) => found.path === path);
  if (!file) throw new Problem('data-file', { file: path, line: 1, reason: 'missing' });
  return readData(file, schema);
}
