import { defineConfig } from 'vite';

/** The page: built into dist/web, served by our own server. Nothing is inlined, so that the page needs no inline script. */
export default defineConfig({
  root: 'web',
  base: '/',
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
