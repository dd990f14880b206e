import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Under its own name the file is there whole or not at all, also after a power cut. */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  { folderMode, fileMode }: { folderMode?: number; fileMode?: number } = {},
): Promise<void> {
  if (folderMode !== undefined) await mkdir(dirname(path), { recursive: true, mode: folderMode });
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await withFile(await open(unfinished, 'wx', fileMode), async (file) => {
      await file.writeFile(bytes);
      await file.sync();
    });
    await rename(unfinished, path);
    // Windows cannot open a folder, and keeps names by itself.
    if (process.platform !== 'win32') await withFile(await open(dirname(path), 'r'), (folder) => folder.sync());
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function withFile(file: FileHandle, work: (file: FileHandle) => Promise<unknown>): Promise<void> {
  try {
    await work(file);
  } finally {
    await file.close();
  }
}
