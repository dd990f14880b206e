import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
// Workers may not compile wasm; they import it compiled.
import jieba from '../../node_modules/jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm?module';
import { FIRST_LOOK } from '../../server/book/first-look.ts';
import { textOf } from '../../server/book/text-of.ts';
import { loadMaking } from '../../server/making/load-making.ts';
import { makeBooks } from '../../server/making/make-books.ts';
import { readMetrics } from '../../server/node/font-tables.ts';
import type { Fonts } from '../../server/ports/fonts.ts';
import type { Files } from '../../server/ports/storage.ts';

type Bindings = { STORED: { fetch(address: string): Promise<Response> } };
const { STORED } = env as unknown as Bindings;

const templates = import.meta.glob<string>('../../templates/**/*.jsonc', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const data = {
  async list(prefix: string) {
    return Object.entries(templates)
      .map(([path, text]) => ({ path: path.replace('../../', ''), text }))
      .filter(({ path }) => path.startsWith(prefix))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

const bytesOf = async (name: string) =>
  new Uint8Array(await (await STORED.fetch(`https://stored/${name}`)).arrayBuffer());
const fonts: Fonts = {
  bytes: bytesOf,
  metrics: async (face) => {
    const bytes = await bytesOf(face);
    return readMetrics(async (at, length) => bytes.subarray(at, at + length));
  },
  subset: async () => {
    throw new Error('Not needed to print a book.');
  },
};

function memoryFiles(): Files {
  const kept = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
      const key = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      kept.set(key, bytes);
      return key;
    },
    get: async (key) => kept.get(key) ?? null,
  };
}

test('a book is made inside workerd from the core alone, and printed', async () => {
  const files = memoryFiles();
  const { tools, exports } = await loadMaking({ data, files, fonts, jiebaWasm: async () => jieba, smallPinyin: true });
  const [book] = await makeBooks(
    {
      text: '明天妈妈带小宇去看牙医。小宇抱着小兔子。牙医看小宇的牙齿。',
      childName: '小宇',
      level: '5-6',
      settings: { layout: 'above', paper: 'a4', ground: 'cream', pinyin: true },
      heroLook: FIRST_LOOK,
    },
    'book',
    { tools, files },
  );
  if (!book) throw new Error('No book was made.');
  expect(book.pages.filter(({ role }) => role === 'story').map(({ sentences }) => textOf(sentences))).toEqual([
    '明天妈妈带小宇去看牙医。',
    '小宇抱着小兔子。',
    '牙医看小宇的牙齿。',
  ]);
  expect(book.pages.every(({ scene, picture }) => scene === null || picture !== null)).toBe(true);
  const pdf = await exports.pdf(book, book.settings);
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
});
