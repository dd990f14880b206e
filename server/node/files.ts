import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileKey } from '../book/picture.ts';
import type { Files } from '../ports/storage.ts';
import { storageProblem } from './storage-problem.ts';
import { writeWhole } from './write-whole.ts';

export type NodeFiles = Files & {
  /**
   * Deletes files that no book shows, and half-written ones. Only to be called before anything is put: a file that was
   * just put is in no book yet.
   */
  sweep(inUse: ReadonlySet<FileKey>): Promise<void>;
};

/** Files in a folder, each named by the SHA-256 of its bytes, 256 folders deep enough for any family. */
export function folderFiles(folder: string): NodeFiles {
  const pathOf = (key: FileKey) => join(folder, key.slice(0, 2), key);

  /** A file whose bytes have gone bad counts as missing: pictures can be drawn again. */
  async function get(key: FileKey): Promise<Uint8Array | null> {
    try {
      const bytes = new Uint8Array(await readFile(pathOf(key)));
      return hash(bytes) === key ? bytes : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw storageProblem(error, { folder, file: pathOf(key) });
    }
  }

  return {
    get,
    async put(bytes) {
      const key = hash(bytes);
      if (await get(key)) return key;
      try {
        await writeWhole(pathOf(key), bytes, { folderMode: 0o700, fileMode: 0o600 });
      } catch (error) {
        throw storageProblem(error, { folder, file: pathOf(key) });
      }
      return key;
    },
    async sweep(inUse) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
      const unused = entries.filter((entry) => entry.isFile() && isOurs(entry.name) && !inUse.has(entry.name));
      for (const entry of unused) await rm(join(entry.parentPath, entry.name), { force: true });
    },
  };
}

/** Anything else in the folder was put there by somebody else and is left alone. */
const isOurs = (name: string) => /^[0-9a-f]{64}(\.[0-9a-f]+\.part)?$/.test(name);

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
