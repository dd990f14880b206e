import { chmod, mkdir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { storageProblem } from './storage-problem.ts';

/** What the choice of a folder depends on; handed in so that every system can be tested on one. */
export type Surroundings = { platform: string; home: string; env: Readonly<Record<string, string | undefined>> };

/**
 * Where a family's books live, by the custom of the system: the XDG base directories, macOS's Application Support,
 * Windows's LocalAppData. `STARPAGES_DATA` goes before all of them.
 */
export function dataFolder({ platform, home, env }: Surroundings): string {
  if (env.STARPAGES_DATA) return resolve(env.STARPAGES_DATA);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Starpages');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Starpages');
  return join(xdg(env.XDG_DATA_HOME) ?? join(home, '.local', 'share'), 'starpages');
}

/** Where things are kept that can be made anew at any time: unpacked fonts, compiled code. */
export function cacheFolder({ platform, home, env }: Surroundings): string {
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Starpages');
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Starpages', 'Cache');
  return join(xdg(env.XDG_CACHE_HOME) ?? join(home, '.cache'), 'starpages');
}

/** The XDG specification says that a relative path is to be ignored. */
function xdg(folder: string | undefined): string | undefined {
  return folder && isAbsolute(folder) ? folder : undefined;
}

/**
 * Makes the folder, open to this user alone.
 *
 * @throws Problem `data-read-only`, `disk-full`
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (made) await chmod(folder, 0o700);
  } catch (error) {
    throw storageProblem(error, { folder, file: folder });
  }
}
