import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { FONT_FACES, type FontFace } from '../../server/book/laid-out-page.ts';
import { nodeFonts } from '../../server/node/fonts.ts';

/**
 * The core inside workerd, where Node's files are out of reach: a small service beside the Worker hands it the fonts, as
 * R2 would.
 */
const fonts = nodeFonts(join(tmpdir(), 'starpages-test-fonts'));

async function storedFile(request: Request): Promise<Response> {
  const name = new URL(request.url).pathname.slice(1);
  const isFace = (FONT_FACES as readonly string[]).includes(name);
  return isFace
    ? new Response(new Uint8Array(await fonts.bytes(name as FontFace)))
    : new Response(null, { status: 404 });
}

export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  plugins: [
    cloudflareTest({
      miniflare: {
        compatibilityDate: '2026-10-01',
        serviceBindings: { STORED: storedFile as never },
        modulesRules: [{ type: 'CompiledWasm', include: ['**/*.wasm', '**/*.wasm?module'] }],
      },
    }),
  ],
  test: { include: ['test/workers/*.test.ts'], testTimeout: 60_000 },
});
