import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { matchedRoutes } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import { Problem } from '../book/problem.ts';
import { onlyOurHost, onlyOurPages, onlyWithKey } from './access.ts';
import { asProblem, problemAnswer, wrongInput } from './answers.ts';
import { bookRoutes } from './books.ts';
import { changeRoutes } from './changes.ts';
import { choiceRoutes } from './choices.ts';
import { pageRoutes } from './pages.ts';
import type { AppPorts } from './ports.ts';

/** More than the longest story with every character escaped; checked before anything is read. */
const MOST_BYTES = 1024 * 1024;

/**
 * The whole of HTTP. Whoever runs it adds the files of the page (a later route), and gives it a socket on this computer
 * alone.
 */
export function createApp(ports: AppPorts) {
  const app = new OpenAPIHono({ defaultHook: wrongInput });
  app.use(logging(ports), headers(), onlyOurHost(ports.access), onlyWithKey(ports.access), onlyOurPages());
  app.use('/api/*', noStore, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  app.onError((error, c) => {
    if (asProblem(error).code === 'internal') ports.logFault(error);
    return problemAnswer(error, c);
  });
  app.notFound((c) => problemAnswer(new Problem('not-found'), c));
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Starpages', version: ports.about.version } });
  return app
    .route('/api', bookRoutes(ports))
    .route('/api', pageRoutes(ports))
    .route('/api', changeRoutes(ports))
    .route('/api', choiceRoutes(ports));
}

export type App = ReturnType<typeof createApp>;

/** Scripts and styles come from our files only; nothing is loaded from, or framed by, anywhere else. */
function headers(): MiddlewareHandler {
  const ours = ["'self'"];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ours,
      styleSrc: ours,
      imgSrc: [...ours, 'data:', 'blob:'],
      fontSrc: ours,
      connectSrc: ours,
      frameSrc: ours,
      manifestSrc: ours,
      workerSrc: ours,
      baseUri: ["'none'"],
      formAction: ours,
      frameAncestors: ours,
    },
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'SAMEORIGIN',
    // There is no TLS on the way from this computer to itself.
    strictTransportSecurity: false,
  });
}

/** The pattern of the address, never the address: ids and words stay out of the log. */
function logging({ log, moment }: AppPorts): MiddlewareHandler {
  return async (c, next) => {
    const start = moment.now();
    await next();
    const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? '*';
    log({ method: c.req.method, route, status: c.res.status, ms: moment.now() - start });
  };
}

const noStore: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};

const tooLarge = () => {
  throw new Problem('too-large');
};
