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
  const staged = await stageFile(path, bytes, fileMode);
  await staged.finish();
}

/** A file that is written beside its place. `finish` puts it there; without it, `discard` leaves nothing. */
export type StagedFile = { finish(): Promise<void>; discard(): Promise<void> };

export async function stageFile(path: string, bytes: Uint8Array, fileMode?: number): Promise<StagedFile> {
  const unfinished = `${path}.${randomBytes(4).toString('hex')}.part`;
  const discard = () => rm(unfinished, { force: true });
  const orDiscard = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      await discard().catch(() => undefined);
      throw error;
    }
  };
  await orDiscard(async () =>
    withFile(await open(unfinished, 'wx', fileMode), async (file) => {
      await file.writeFile(bytes);
      await file.sync();
    }),
  );
  const finish = () =>
    orDiscard(async () => {
      await rename(unfinished, path);
      // Windows cannot open a folder, and keeps names by itself.
      if (process.platform !== 'win32') await withFile(await open(dirname(path), 'r'), (folder) => folder.sync());
    });
  return { finish, discard };
}

async function withFile(file: FileHandle, work: (file: FileHandle) => Promise<unknown>): Promise<void> {
  try {
    await work(file);
  } finally {
    await file.close();
  }
}
