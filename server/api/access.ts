import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { timingSafeEqual } from 'hono/utils/buffer';
import { Problem, type ProblemCode } from '../book/problem.ts';
import { keyPage } from './key-page.ts';

export type AccessRules = {
  /** Every `Host` this server answers to, with its port. Any other is somebody else's name for this computer. */
  hosts: readonly string[];
  /** Printed with the address at the start; whoever brings it gets the cookie. */
  key: string;
  /** Cookies do not know ports, so the name tells one server of this computer from another. */
  cookie: string;
};

const isApi = (c: Context) => c.req.path.startsWith('/api/');
const READS = ['GET', 'HEAD'];

/** A page elsewhere that gives this computer a name of its own (DNS rebinding) is not answered. */
export function onlyOurHost({ hosts }: AccessRules): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    if (!hosts.includes(c.req.header('host')?.toLowerCase() ?? '')) return refuse(c, 'wrong-host');
    await next();
  });
}

/** The cookie, or an address with the key, which is at once exchanged for the cookie. */
export function onlyWithKey({ key, cookie }: AccessRules): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    const brought = c.req.query('key');
    if (!isApi(c) && READS.includes(c.req.method) && brought !== undefined && (await timingSafeEqual(brought, key))) {
      setCookie(c, cookie, key, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 400 * 24 * 60 * 60 });
      return c.redirect(c.req.path, 303);
    }
    if (!(await timingSafeEqual(getCookie(c, cookie) ?? '', key))) return refuse(c, 'no-token');
    await next();
  });
}

/**
 * Only our own pages may use the API, and only they may write (CSRF). Programs that are no browser send neither header
 * and need the cookie all the same. A JSON body cannot come from a form.
 */
export function onlyOurPages(): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    if (!isApi(c)) return READS.includes(c.req.method) ? next() : refuse(c, 'not-allowed');
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const ours = origin === undefined || origin === `http://${c.req.header('host')}`;
    const write = !READS.includes(c.req.method);
    const sites = write ? ['same-origin'] : ['same-origin', 'none'];
    if (!ours || (site !== undefined && !sites.includes(site))) return refuse(c, 'not-allowed');
    if (write && !/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
      return refuse(c, 'not-allowed');
    await next();
  });
}

/** The API hears it as a Problem; a person with a browser gets a page. */
function refuse(c: Context, code: ProblemCode): Response | Promise<Response> {
  const problem = new Problem(code);
  if (isApi(c)) throw problem;
  const report = problem.report();
  return c.html(keyPage(report), report.status as 401);
}
