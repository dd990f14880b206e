import type { Hook } from '@hono/zod-openapi';
import type { Context, Env } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { Problem, ProblemReport } from '../book/problem.ts';

/** The words of the OpenAPI document for one answer. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { content: { 'application/json': { schema } }, description };
}

export function body<T extends z.ZodType>(schema: T) {
  return { content: { 'application/json': { schema } }, required: true };
}

export function bytes(type: string, description: string) {
  return { content: { [type]: { schema: z.string().meta({ format: 'binary' }) } }, description };
}

/** Every route may answer with a Problem. */
export const PROBLEM = { default: json(ProblemReport, 'What happened, and what to do next') };

export const BookId = z.object({ id: z.string().min(1).max(60) });

/** Input of the wrong shape. Only the place is told, never what stood there. */
export const wrongInput: Hook<unknown, Env, string, unknown> = (result) => {
  if (result.success) return;
  const issue = result.error.issues[0];
  throw new Problem('bad-request', { where: [result.target, ...(issue?.path ?? [])].map(String).join('.') });
};

export function problemAnswer(error: unknown, c: Context): Response {
  const report = asProblem(error).report();
  if (report.retryAfter !== undefined) c.header('Retry-After', String(report.retryAfter));
  c.header('Cache-Control', 'no-store');
  return c.json(report, report.status as ContentfulStatusCode);
}

/** The framework's own refusals are about the shape of a request. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new Problem(error.status === 413 ? 'too-large' : 'bad-request', { where: 'json' });
  }
  return new Problem('internal', {}, { cause: error });
}
