import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Data, DataFile } from '../ports/data.ts';

/** The folder that holds package.json, `server` and `templates`, wherever the program was started from. */
export const PROJECT_TOP = resolve(import.meta.dirname, '..', '..');

/** The project's data files, read from its folders. */
export function projectData(top: string = PROJECT_TOP): Data {
  return {
    async list(prefix) {
      const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
      const paths = await filesUnder(top, folder);
      const wanted = paths.filter((path) => path.startsWith(prefix)).sort();
      return Promise.all(wanted.map((path) => readDataFile(top, path)));
    },
  };
}

async function filesUnder(top: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(top, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(top.length + 1)
        .replaceAll('\\', '/'),
    );
}

async function readDataFile(top: string, path: string): Promise<DataFile> {
  const text = await readFile(join(top, path), 'utf8');
  return { path, text: text.replace(/^\uFEFF/, '') };
}
