import { createHash } from 'node:crypto';
import type { FileKey } from '../book/picture.ts';
import type { Files } from '../ports/storage.ts';

/** Files that last as long as the program: for a book that is made and printed but not kept. */
export function memoryFiles(): Files {
  const kept = new Map<FileKey, Uint8Array>();
  return {
    async put(bytes) {
      const key = createHash('sha256').update(bytes).digest('hex');
      kept.set(key, bytes);
      return key;
    },
    async get(key) {
      return kept.get(key) ?? null;
    },
  };
}
