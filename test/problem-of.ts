import { expect } from 'vitest';
import { Problem } from '../server/book/problem.ts';

/** The Problem that a promise ends with. */
export async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  const thrown = await promise.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
}
