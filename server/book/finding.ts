import { z } from 'zod';
import { Bilingual } from './words.ts';

/** `must` stands against a rule that families rely on; `should` is worth a change; `idea` is an offer; `not-checked` needs a model. */
export const Severity = z.enum(['must', 'should', 'idea', 'not-checked']);
export type Severity = z.infer<typeof Severity>;

/** Something worth a look, with the exact place, plain words and at least one way out. Never blocks the book. */
export const Finding = z.object({
  /** Rule id as in templates/rules, such as `T10`, or an id of the planner's own notes, such as `plan/split`. */
  rule: z.string(),
  severity: Severity,
  /** The page it is about; null when it is about the whole book. */
  pageId: z.string().nullable(),
  /** UTF-16 offsets into the page's text, end exclusive; both 0 when the whole page is meant. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** The words it is about. */
  quote: z.string(),
  says: Bilingual,
  /** Texts that could stand in place of `text.slice(start, end)`, in the book's language. */
  rewrites: z.array(z.string()),
  source: Bilingual,
});
export type Finding = z.infer<typeof Finding>;
