import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The Chinese segmenter as WebAssembly, from the installed package. */
export async function jiebaWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const script = createRequire(import.meta.url).resolve('jieba-wasm/web');
  return new Uint8Array(await readFile(script.replace(/\.js$/, '_bg.wasm')));
}
