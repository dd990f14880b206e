import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

/** Vite puts a hash of the content into the names of these files. */
const NAMED_BY_CONTENT = /\/assets\/.*-[\w-]{8,}\.\w+$/;

/** The page's files as Vite built them, from `root`. */
export function serveWeb(root: string): MiddlewareHandler {
  return serveStatic({
    root,
    onFound: (path, c) => {
      const forGood = NAMED_BY_CONTENT.test(path.replaceAll('\\', '/'));
      c.header('Cache-Control', forGood ? 'private, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
