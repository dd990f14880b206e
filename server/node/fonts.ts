import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontFace } from '../book/laid-out-page.ts';
import type { FontMetrics, Fonts } from '../ports/fonts.ts';
import { readMetrics } from './font-tables.ts';

const require = createRequire(import.meta.url);

/** The files of our fonts, by use. Weight 500 is WenKai's Regular; its "latin" files hold the full font. */
const FILES: Record<FontFace, string> = {
  story: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
  'story-bold': '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-700-normal.woff2',
  latin: '@expo-google-fonts/andika/Andika_400Regular.ttf',
  'latin-bold': '@expo-google-fonts/andika/Andika_700Bold.ttf',
  adults: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'adults-bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

/**
 * Our fonts on a computer. The woff2 files are unpacked once into `cacheFolder` (0.4 s each); the folder may be removed
 * at any time. A file that is missing, half written or changed is unpacked again.
 */
export function nodeFonts(cacheFolder: string): Fonts {
  const faces = new Map<FontFace, CachedFace>();
  const faceOf = (face: FontFace) => {
    const known = faces.get(face) ?? new CachedFace(face, require.resolve(FILES[face]), cacheFolder);
    faces.set(face, known);
    return known;
  };
  return {
    bytes: (face) => faceOf(face).bytes(),
    metrics: (face) => faceOf(face).metrics(),
    async subset(face, characters) {
      // A family that never meets a rare character never loads this.
      const { default: subsetFont } = await import('subset-font');
      return subsetFont(await faceOf(face).bytes(), characters, { targetFormat: 'woff2' });
    },
  };
}

/** What is known of an unpacked file; written after it, so that a file without it counts as half written. */
type Note = { packedSize: number; size: number; sha256: string };

class CachedFace {
  readonly #source: string;
  readonly #folder: string;
  readonly #file: string;
  readonly #note: string;
  #bytes: Promise<Uint8Array> | null = null;
  #metrics: Promise<FontMetrics> | null = null;

  constructor(face: FontFace, source: string, folder: string) {
    const isPacked = source.endsWith('.woff2');
    this.#source = source;
    this.#folder = folder;
    this.#file = isPacked ? join(folder, `${face}.ttf`) : source;
    this.#note = isPacked ? join(folder, `${face}.json`) : '';
  }

  bytes(): Promise<Uint8Array> {
    this.#bytes ??= this.#readBytes();
    this.#bytes.catch(() => {
      this.#bytes = null;
    });
    return this.#bytes;
  }

  metrics(): Promise<FontMetrics> {
    this.#metrics ??= this.#readMetrics();
    this.#metrics.catch(() => {
      this.#metrics = null;
    });
    return this.#metrics;
  }

  async #readBytes(): Promise<Uint8Array> {
    if (!this.#note) return readFile(this.#file);
    const [note, bytes] = await Promise.all([this.#readNote(), readFile(this.#file).catch(() => null)]);
    return note && bytes && hashOf(bytes) === note.sha256 ? bytes : this.#unpack();
  }

  /** From the file, of which it needs little; from the whole bytes when there is no sound file. */
  async #readMetrics(): Promise<FontMetrics> {
    const quick = (await this.#looksWhole()) ? await metricsOfFile(this.#file).catch(() => null) : null;
    if (quick) return quick;
    const bytes = await this.bytes();
    return remembering(await readMetrics(async (offset, length) => bytes.subarray(offset, offset + length)));
  }

  async #looksWhole(): Promise<boolean> {
    if (!this.#note) return true;
    const [note, file] = await Promise.all([this.#readNote(), stat(this.#file).catch(() => null)]);
    return note !== null && file?.size === note.size;
  }

  /** Null when there is none, or when it belongs to another release of the font. */
  async #readNote(): Promise<Note | null> {
    const [text, source] = await Promise.all([readFile(this.#note, 'utf8').catch(() => ''), stat(this.#source)]);
    try {
      const note: Note = JSON.parse(text);
      return note.packedSize === source.size ? note : null;
    } catch {
      return null;
    }
  }

  async #unpack(): Promise<Uint8Array> {
    const { decompress } = await import('wawoff2');
    const packed = await readFile(this.#source);
    const bytes = new Uint8Array(await decompress(packed));
    const note: Note = { packedSize: packed.length, size: bytes.length, sha256: hashOf(bytes) };
    // A cache that cannot be written to only costs time.
    await this.#keep(bytes, note).catch(() => undefined);
    return bytes;
  }

  async #keep(bytes: Uint8Array, note: Note): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await rm(this.#note, { force: true });
    await writeWhole(this.#file, bytes);
    await writeWhole(this.#note, JSON.stringify(note));
  }
}

/** Writes beside the file and renames, so that a half-written file never has its name. */
async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const beside = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { mode: 0o600, flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function metricsOfFile(path: string): Promise<FontMetrics> {
  const file = await open(path);
  try {
    const metrics = await readMetrics(async (offset, length) => {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    });
    return remembering(metrics);
  } finally {
    await file.close();
  }
}

/** Looks each code point up once. */
function remembering(metrics: FontMetrics): FontMetrics {
  const advances = new Map<number, number>();
  const has = new Map<number, boolean>();
  return {
    ...metrics,
    advance: (codePoint) => remembered(advances, codePoint, metrics.advance),
    has: (codePoint) => remembered(has, codePoint, metrics.has),
  };
}

function remembered<T>(known: Map<number, T>, codePoint: number, find: (codePoint: number) => T): T {
  const old = known.get(codePoint);
  if (old !== undefined) return old;
  const found = find(codePoint);
  known.set(codePoint, found);
  return found;
}
