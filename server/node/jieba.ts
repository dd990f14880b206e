import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The Chinese segmenter as WebAssembly, from the installed package; compiled beside whatever else the program does. */
export async function jiebaWasm(): Promise<WebAssembly.Module> {
  const script = createRequire(import.meta.url).resolve('jieba-wasm/web');
  return WebAssembly.compile(new Uint8Array(await readFile(script.replace(/\.js$/, '_bg.wasm'))));
}
