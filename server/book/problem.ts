import { z } from 'zod';
import { filled } from './fill-gaps.ts';
import { PROBLEMS, type ProblemCode } from './problem-texts.ts';
import { Bilingual } from './words.ts';

export type { ProblemCode } from './problem-texts.ts';

/** A problem as it travels to the page: enough for a person to know what happened and what to do next. */
export const ProblemReport = z.object({
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  /** HTTP status. */
  status: z.int(),
  what: Bilingual,
  next: Bilingual,
  retryable: z.boolean(),
  /** Seconds to wait before trying again, when known. */
  retryAfter: z.number().optional(),
});
export type ProblemReport = z.infer<typeof ProblemReport>;

/**
 * The one error type that a person may meet. Everything else that is thrown is a fault of ours and is shown as
 * `internal`, without details that could hold a family's words.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly retryAfter: number | undefined;

  /** `values` fill the `{gaps}` of the text. They may hold a family's words, so they never go to a log. */
  constructor(
    code: ProblemCode,
    values: Record<string, string | number> = {},
    options: { cause?: unknown; retryAfter?: number } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.values = values;
    this.retryAfter = options.retryAfter;
  }

  report(): ProblemReport {
    const { status, retryable, what, next } = PROBLEMS[this.code];
    const both = (text: Bilingual) => ({ zh: filled(text.zh, this.values), en: filled(text.en, this.values) });
    return {
      code: this.code,
      status,
      retryable,
      what: both(what),
      next: both(next),
      ...(this.retryAfter === undefined ? {} : { retryAfter: this.retryAfter }),
    };
  }
}

/** What to tell a person about anything thrown. */
export function reportOf(thrown: unknown): ProblemReport {
  return (thrown instanceof Problem ? thrown : new Problem('internal', {}, { cause: thrown })).report();
}
