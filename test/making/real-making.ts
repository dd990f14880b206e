import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoadedMaking, loadMaking } from '../../server/making/load-making.ts';
import { projectData } from '../../server/node/data.ts';
import { nodeFonts } from '../../server/node/fonts.ts';
import { jiebaWasm } from '../../server/node/jieba.ts';
import type { Files } from '../../server/ports/storage.ts';
import { filesInMemory } from './files-in-memory.ts';

/** Kept between tests, since unpacking takes a second. */
const FONT_CACHE = join(tmpdir(), 'starpages-test-fonts');

/** The rooms below as they really are. */
export function realMaking(files: Files = filesInMemory()): Promise<LoadedMaking> {
  return loadMaking({ data: projectData(), files, fonts: nodeFonts(FONT_CACHE), jiebaWasm });
}
