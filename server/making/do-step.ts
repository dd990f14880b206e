import type { ProblemCode } from '../book/problem.ts';
import { Problem } from '../book/problem.ts';
import type { Progress } from '../ports/progress.ts';
import type { BookStore } from '../storage/book-store.ts';
import { nextSteps, type Step, sameStep } from './next-steps.ts';
import { inputsOf, runStep, type StepPorts, type StepResult } from './run-step.ts';

export type MakingPorts = StepPorts & { store: BookStore; progress: Progress };

/**
 * Does one step of a saved book and saves it. When a person changes the book meanwhile, the result goes into the newer
 * book if it still fits, and is made anew if not; a step that is no longer needed is left. Gives the ids of books that
 * were made besides.
 */
export async function doStep(step: Step, bookId: string, ports: MakingPorts): Promise<string[]> {
  let made: { inputs: string; result: StepResult } | undefined;
  for (;;) {
    const { book, revision } = await ports.store.read(bookId);
    if (!nextSteps(book).some((left) => sameStep(left, step))) return [];
    const inputs = inputsOf(step, book);
    if (made?.inputs !== inputs) made = { inputs, result: await runStep(step, book, ports) };
    try {
      const saved = await ports.store.save(made.result.apply(book), revision, 'maker', made.result.further);
      ports.progress.publish({ bookId, revision: saved });
      return made.result.further.map(({ id }) => id);
    } catch (error) {
      if (!isProblem(error, 'book-changed')) throw error;
    }
  }
}

export function isProblem(error: unknown, code: ProblemCode): boolean {
  return error instanceof Problem && error.code === code;
}
